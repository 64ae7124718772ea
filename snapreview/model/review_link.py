"""A view of a comparison as a `snapreview:` link: which builds, which image, what the list shows, and where to look.

A link may come from anybody, so only what this program writes is read, and what it names cannot do more than open
two builds.
"""

import math
import re
from dataclasses import dataclass
from pathlib import PurePosixPath, PureWindowsPath
from urllib.parse import SplitResult, parse_qsl, quote, urlsplit

from snapreview.errors import UserError
from snapreview.model.result import Status

SCHEME = "snapreview:"
_OPEN = "open?"
_LONGEST = 16_384  # characters
_MOST_FIELDS = 200
_WORD = re.compile(r"[a-z0-9_-]{1,40}")
_SIGNATURE = re.compile(r"[0-9a-f]{1,128}")
_HOSTS_OF_THIS_MACHINE = frozenset({"localhost", "127.0.0.1", "::1"})


class LinkError(UserError):
    """A text is no link that can be opened; the message says why."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where to look: screen pixels per image pixel, and the image point in the middle."""

    scale: float
    centre_x: float
    centre_y: float


@dataclass(frozen=True, slots=True)
class ReviewLink:
    """What a link holds.

    base, head: uris of the builds, absolute paths or web addresses. image: an image name, "" for none. search and the
    filters are those of the list; tags by key; above: a ratio 0 <= x < 1; change: a change signature. view and sort
    are identifiers, "" for the reader's own. place: None for the whole image.
    """

    base: str
    head: str
    image: str = ""
    search: str = ""
    categories: frozenset[Status] = frozenset()
    traits: frozenset[str] = frozenset()
    decisions: frozenset[str] = frozenset()
    tags: tuple[tuple[str, str], ...] = ()
    above: float | None = None
    change: str = ""
    sort: str = ""
    view: str = ""
    place: Place | None = None


def link_text(link: ReviewLink) -> str:
    """The link as text; `read_link` gives the same link back."""
    fields: list[tuple[str, str]] = [("base", link.base), ("head", link.head)]
    fields += [(name, getattr(link, name)) for name in ("image", "search", "change", "sort", "view")]
    fields += [("category", status.value) for status in Status if status in link.categories]
    fields += [("trait", trait) for trait in sorted(link.traits)]
    fields += [("decision", decision) for decision in sorted(link.decisions)]
    fields += [(f"tag.{key}", value) for key, value in link.tags]
    if link.above is not None:
        fields.append(("above", repr(link.above)))
    if link.place is not None:
        numbers = (link.place.scale, link.place.centre_x, link.place.centre_y)
        fields.append(("at", ",".join(map(repr, numbers))))
    kept = [(name, value) for name, value in fields if value or name.startswith("tag.")]
    return SCHEME + _OPEN + "&".join(f"{quote(name, safe='')}={quote(value, safe='/:')}" for name, value in kept)


def is_link(text: str) -> bool:
    """True for what claims to be a link of this program."""
    return text.strip().lower().startswith(SCHEME)


def read_link(text: str) -> ReviewLink:
    """The link in a text. Raises LinkError with a sentence when it is none, or names what no link may name."""
    body = text.strip()
    if len(body) > _LONGEST or not body.lower().startswith(SCHEME + _OPEN):
        raise LinkError("This is not a link to a view of snapreview. Copy it again from where it was made.")
    fields = _fields(body[len(SCHEME + _OPEN) :])
    single = {name: values[0] for name, values in fields.items() if len(values) == 1}
    return ReviewLink(
        base=_build(single.get("base", ""), "base"),
        head=_build(single.get("head", ""), "head"),
        image=_image(single.get("image", "")),
        search=single.get("search", ""),
        categories=frozenset(Status(value) for value in fields.get("category", ()) if value in set(Status)),
        traits=_words(fields.get("trait", [])),
        decisions=_words(fields.get("decision", [])),
        tags=tuple((name.removeprefix("tag."), value) for name, value in single.items() if name.startswith("tag.")),
        above=_ratio(single.get("above")),
        change=_matching(_SIGNATURE, single.get("change", "")),
        sort=_matching(_WORD, single.get("sort", "")),
        view=_matching(_WORD, single.get("view", "")),
        place=_place(single.get("at")),
    )


def _fields(query: str) -> dict[str, list[str]]:
    try:
        pairs = parse_qsl(
            query, keep_blank_values=True, strict_parsing=True, errors="strict", max_num_fields=_MOST_FIELDS
        )
    except ValueError as error:
        raise _damaged() from error
    fields: dict[str, list[str]] = {}
    for name, value in pairs:
        if any(ord(character) < 32 or ord(character) == 127 for character in name + value):
            raise _damaged()
        fields.setdefault(name, []).append(value)
    return fields


def _build(uri: str, side: str) -> str:
    """A place on this machine, or a web address that is safe to ask. Not the shares of other machines: Windows would
    sign in there.
    """
    if not uri:
        raise LinkError(f"The link names no {side}. Copy it again from where it was made.")
    parts = _web_parts(uri) if "://" in uri else None
    if parts is not None and parts.hostname and parts.username is None:
        if parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _HOSTS_OF_THIS_MACHINE):
            return uri
    elif uri[:2] not in {"//", "\\\\", "/\\", "\\/"} and _is_absolute(uri):
        return uri
    raise LinkError(
        f"The {side} in the link is neither a folder of this machine nor an https:// address. Open the builds by hand."
    )


def _web_parts(uri: str) -> SplitResult:
    try:
        return urlsplit(uri)
    except ValueError as error:
        raise _damaged() from error


def _is_absolute(path: str) -> bool:
    return PurePosixPath(path).is_absolute() or (path[1:2] == ":" and PureWindowsPath(path).is_absolute())


def _image(name: str) -> str:
    if name.startswith("/") or ".." in name.split("/"):
        raise _damaged()
    return name


def _ratio(text: str | None) -> float | None:
    if text is None:
        return None
    value = _number(text)
    if not 0 <= value < 1:
        raise _damaged()
    return value


def _place(text: str | None) -> Place | None:
    if text is None:
        return None
    numbers = [_number(part) for part in text.split(",")]
    if len(numbers) != 3 or not 1e-4 <= numbers[0] <= 1024 or max(map(abs, numbers)) > 1e7:
        raise _damaged()
    return Place(*numbers)


def _number(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise _damaged()
    return value


def _words(values: list[str]) -> frozenset[str]:
    return frozenset(_matching(_WORD, value) for value in values)


def _matching(pattern: re.Pattern[str], value: str) -> str:
    if value and not pattern.fullmatch(value):
        raise _damaged()
    return value


def _damaged() -> LinkError:
    return LinkError("The link is damaged. Copy it again from where it was made.")
