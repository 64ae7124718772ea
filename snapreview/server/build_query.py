"""Searching and paging the list of builds."""

import re
import shlex
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass

from snapreview.server.build_record import BuildRecord
from snapreview.server.refusal import Refusal

_CURSOR = re.compile(r"(\d{1,17})-(\d{1,18}):0:0")
_LARGEST_PAGE = 100
_MICROSECONDS = 1_000_000

_KEYS: dict[str, Callable[[BuildRecord], tuple[object, ...]]] = {
    "app_id": lambda build: (build.app_id,),
    "branch": lambda build: (build.vcs.head_ref,),
    "repo": lambda build: (build.vcs.head_repo_name,),
    "pr_number": lambda build: (build.vcs.pr_number,),
    "sha": lambda build: (build.vcs.head_sha,),
    "base_sha": lambda build: (build.vcs.base_sha,),
    "build_configuration": lambda _build: (),
}
_BY_BEGINNING = frozenset({"sha", "base_sha"})


@dataclass(frozen=True, slots=True)
class Page:
    """Some builds of the list, and the cursor of the next page when there is one."""

    builds: Sequence[BuildRecord]
    next_cursor: str | None


def matching(builds: Sequence[BuildRecord], query: str) -> list[BuildRecord]:
    """The builds that every term of a query applies to: `key:value` (a leading `!` negates), or free text."""
    terms = _terms(query)
    return [build for build in builds if all(_applies(term, build) for term in terms)]


def page_of(builds: Sequence[BuildRecord], per_page: str | None, cursor: str | None) -> Page:
    """One page of builds in their order. Raises Refusal (400) when a parameter is not usable."""
    size = _page_size(per_page)
    start = _after(cursor)
    rest = [build for build in builds if start is None or _place(build) < start]
    shown = rest[:size]
    more = len(rest) > size
    return Page(shown, "{}-{}:0:0".format(*_place(shown[-1])) if more else None)


def _terms(query: str) -> list[str]:
    try:
        return shlex.split(query)
    except ValueError:  # a quotation mark that is never closed is a character like any other
        return query.split()


def _applies(term: str, build: BuildRecord) -> bool:
    key, colon, value = term.lstrip("!").partition(":")
    if not colon or key not in _KEYS:
        return _holds(term, build)
    stated = [str(field) for field in _KEYS[key](build) if field is not None]
    wanted = value.strip("*")
    if key in _BY_BEGINNING or value.endswith("*"):
        found = any(field.startswith(wanted) for field in stated)
    else:
        found = value in stated
    return found is not term.startswith("!")


def _holds(text: str, build: BuildRecord) -> bool:
    fields = [build.folder, build.app_id, *asdict(build.vcs).values(), build.id]
    return any(text.lower() in str(field).lower() for field in fields if field is not None)


def _page_size(text: str | None) -> int:
    if text is None:
        return 25
    if not (text.isascii() and text.isdecimal() and len(text) < 4 and 1 <= int(text) <= _LARGEST_PAGE):
        raise Refusal(400, f"Invalid per_page value. Must be between 1 and {_LARGEST_PAGE}.")
    return int(text)


def _after(cursor: str | None) -> tuple[int, int] | None:
    if not cursor:
        return None
    found = _CURSOR.fullmatch(cursor)
    if found is None:
        raise Refusal(400, "Invalid cursor parameter.")
    return int(found[1]), int(found[2])


def _place(build: BuildRecord) -> tuple[int, int]:
    """Where a build stands in the list; builds that come later do not move it."""
    return int(build.date_added * _MICROSECONDS), build.id
