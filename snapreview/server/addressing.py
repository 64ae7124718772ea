"""What a request's address names: organisation, project, build, and the rest of the path."""

import os
from urllib.parse import unquote_to_bytes

from starlette.requests import Request

from snapreview.server.build_record import BuildRecord, is_slug
from snapreview.server.holdings import Holdings
from snapreview.server.refusal import Refusal

ORGANISATION_ID = "1"
_MAXIMUM_ID = 2**63 - 1


def holdings_of(request: Request) -> Holdings:
    """The parts of the server a request talks to, once it named the right organisation. Raises Refusal (404)."""
    holdings: Holdings = request.app.state.holdings
    organisation = request.path_params.get("organisation")
    if organisation is not None and organisation not in (holdings.organisation, ORGANISATION_ID):
        raise Refusal(404, "The requested resource does not exist")
    return holdings


def build_of(request: Request, checked: bool = False) -> BuildRecord:
    """The build a request names. `checked` looks at its files first. Raises Refusal (404, 500)."""
    holdings = holdings_of(request)
    record = _find(holdings, request.path_params["build_id"])
    if record is None:
        raise Refusal(404, "Snapshot not found")
    if checked:
        record = holdings.catalogue.check(record)
    if record.problem is not None:
        raise Refusal(500, record.problem)
    return record


def any_build_of(request: Request) -> BuildRecord:
    """Like `build_of`, for what can be done to a build that cannot be read, too."""
    record = _find(holdings_of(request), request.path_params["build_id"])
    if record is None:
        raise Refusal(404, "Snapshot not found")
    return record


def project_of(request: Request) -> int:
    """The id of the project a request names by id or slug. Raises Refusal (404)."""
    project_id = find_project(holdings_of(request), request.path_params["project"])
    if project_id is None:
        raise Refusal(404, "The requested resource does not exist")
    return project_id


def new_project_of(request: Request) -> str:
    """The slug of the project a request uploads to; it need not exist yet. Raises Refusal (404)."""
    holdings = holdings_of(request)
    named: str = request.path_params["project"]
    known = find_project(holdings, named)
    if known is not None:
        return holdings.catalogue.project_slug(known)
    if named.isdecimal() or not is_slug(named):
        raise Refusal(404, "The requested resource does not exist")
    return named


def find_project(holdings: Holdings, named: str) -> int | None:
    """The id of a project by its id or slug, None when there is none."""
    if _is_id(named):
        return int(named) if holdings.catalogue.project_slug(int(named)) else None
    return holdings.catalogue.project_id(named) if is_slug(named) else None


def rest_of_path(request: Request, before: str) -> str:
    """What stands in the path after `before` and ahead of the last slash, decoded like a file name.

    The framework's own decoding would lose bytes that are no UTF-8.
    """
    raw: bytes = request.scope.get("raw_path") or request.url.path.encode()
    path = raw.partition(b"?")[0]
    return os.fsdecode(unquote_to_bytes(path.partition(before.encode())[2].removesuffix(b"/")))


def wants_compact(request: Request) -> bool:
    """True when the request asks for `compact_metadata`."""
    return request.query_params.get("compact_metadata", "").lower() in ("1", "true")


def _find(holdings: Holdings, text: str) -> BuildRecord | None:
    if not _is_id(text):
        return None
    record = holdings.catalogue.find(int(text))
    if record is None:  # it may have been put there a moment ago
        holdings.catalogue.refresh()
        record = holdings.catalogue.find(int(text))
    return record


def _is_id(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) < 20 and int(text) <= _MAXIMUM_ID
