"""Builds: list, details, deletion, latest base (calls 1, 2, 3 and 5)."""

import secrets
import shutil
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response

from snapreview.server.addressing import (
    any_build_of,
    build_of,
    find_project,
    holdings_of,
    wants_compact,
)
from snapreview.server.answers import Answer, large_answer
from snapreview.server.build_query import Page, matching, page_of
from snapreview.server.build_record import BuildRecord
from snapreview.server.details_document import details_document, latest_base_document, list_item
from snapreview.server.holdings import Holdings
from snapreview.server.refusal import Refusal


def list_builds(request: Request) -> Response:
    """Call 1: the builds, newest first, a page at a time."""
    holdings = holdings_of(request)
    holdings.catalogue.refresh()
    query = request.query_params
    builds = _of_projects(holdings, query.getlist("project"))
    found = matching(builds, query.get("query", ""))
    page = page_of(found, query.get("per_page"), query.get("cursor"))
    return Answer([list_item(holdings, build) for build in page.builds], headers={"Link": _link(request, page)})


def build_details(request: Request) -> Response:
    """Call 2: everything about one build."""
    record = build_of(request, checked=True)
    return large_answer(request, details_document(holdings_of(request), record, wants_compact(request)))


def delete_build(request: Request) -> Response:
    """Call 3: an uploaded build is deleted; a folder that was put here by hand is set aside."""
    holdings, record = holdings_of(request), any_build_of(request)
    folder = holdings.catalogue.path_of(record)
    if record.metadata.uploaded:
        aside = holdings.layout.incoming / secrets.token_hex(16)
    else:
        aside = holdings.layout.deleted / f"{record.id}-{record.folder}"
    try:
        folder.rename(aside)
    except FileNotFoundError as error:
        raise Refusal(404, "Snapshot not found") from error
    holdings.catalogue.remove(record)
    holdings.archives.remove(record)
    shutil.rmtree(holdings.layout.comparisons_of(record.id), ignore_errors=True)
    if record.metadata.uploaded:
        _remove(aside)
    return Response(status_code=204)


def latest_base(request: Request) -> Response:
    """Call 5: the newest build that is nobody's head."""
    holdings = holdings_of(request)
    holdings.catalogue.refresh()
    query = request.query_params
    app_id, branch = query.get("app_id"), query.get("branch")
    if not app_id:
        raise Refusal(400, "app_id is required")
    for build in _of_projects(holdings, query.getlist("project")):
        on_branch = not branch or build.vcs.head_ref == branch
        if build.app_id == app_id and on_branch and build.vcs.base_sha is None and build.problem is None:
            checked = holdings.catalogue.check(build)
            return large_answer(request, latest_base_document(holdings, checked, wants_compact(request)))
    raise Refusal(404, "No snapshot found")


def _of_projects(holdings: Holdings, named: list[str]) -> list[BuildRecord]:
    """The builds of the named projects, of all when none is named (`-1` is the seed's word for all)."""
    builds = holdings.catalogue.records()
    if not named or "-1" in named:
        return builds
    wanted = {find_project(holdings, name) for name in named}
    if None in wanted:
        raise Refusal(404, "The requested resource does not exist")
    return [build for build in builds if build.project_id in wanted]


def _link(request: Request, page: Page) -> str:
    url = request.url.include_query_params(cursor=page.next_cursor or "0-0:0:0")
    has_results = "true" if page.next_cursor else "false"
    return f'<{url}>; rel="next"; results="{has_results}"; cursor="{page.next_cursor or "0-0:0:0"}"'


def _remove(folder: Path) -> None:
    if folder.is_symlink():
        folder.unlink()
    else:
        shutil.rmtree(folder, ignore_errors=True)
