"""`snapreview builds URL`: list the builds of a server."""

import argparse
import json
import threading
from collections.abc import Iterable
from contextlib import closing
from typing import TYPE_CHECKING, Any

from snapreview.cli.exit_codes import CLEAN
from snapreview.cli.surroundings import user_environment
from snapreview.model.image_name import displayable
from snapreview.model.wording import count_text
from snapreview.session.build_sources import remote_access

if TYPE_CHECKING:
    from snapreview.sources.remote.build_list import ListedBuild

HELP = "list the builds of a server; the token comes from the keyring or SNAPREVIEW_TOKEN"
_DEFAULT_LIMIT = 100


def add_to(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("url", metavar="URL", help="https://HOST/organizations/ORGANISATION/, or https://HOST/")
    parser.add_argument("--query", default="", metavar="TEXT", help="only these, such as branch:main or sha:1a2b3c")
    parser.add_argument(
        "--limit", type=_limit, default=_DEFAULT_LIMIT, metavar="N", help=f"so many at most, default {_DEFAULT_LIMIT}"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """List the builds, newest first. Returns 0. Raises SourceError."""
    from snapreview.sources.remote.build_list import (
        list_builds,
    )  # takes a while to load, and only this command needs it

    stop = threading.Event()
    with closing(remote_access(user_environment())) as access:
        api, address = access.api_of_server(arguments.url, stop)
        builds = list(list_builds(api, stop, arguments.query, address.project, arguments.limit))
    print(json.dumps([_document(build) for build in builds], indent=2) if arguments.json else _text(builds))
    return CLEAN


def _document(build: "ListedBuild") -> dict[str, Any]:
    return {
        "name": build.name,
        "id": build.artifact_id,
        "uri": build.uri,
        "app_id": build.app_id,
        "branch": build.vcs.head_ref,
        "sha": build.vcs.head_sha,
        "base_sha": build.vcs.base_sha,
        "pr_number": build.vcs.pr_number,
        "image_count": build.image_count,
        "counts": dict(build.counts),
        "comparison_state": build.comparison_state,
        "approval_status": build.approval_status,
        "date": build.date,
    }


def _text(builds: Iterable["ListedBuild"]) -> str:
    return "\n\n".join(_lines(build) for build in builds) or "No builds."


def _lines(build: "ListedBuild") -> str:
    facts = [
        build.vcs.head_ref,
        (build.vcs.head_sha or "")[:12],
        count_text(build.image_count, "image") if build.image_count is not None else None,
        *(f"{count:,} {word}" for word, count in build.counts.items() if count and word != "unchanged"),
        build.approval_status and build.approval_status.replace("_", " "),
        build.date,
    ]
    told = " · ".join(displayable(fact) for fact in facts if fact)
    return f"{displayable(build.name)}  {build.artifact_id}\n  {told}\n  {build.uri}"


def _limit(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError("must be a whole number, 1 or more")
    return int(text)
