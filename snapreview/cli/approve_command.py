"""`snapreview approve URI`: approve a build on its server."""

import argparse
import sys
import threading
from contextlib import closing

from snapreview.cli.exit_codes import CLEAN, COULD_NOT_RUN
from snapreview.cli.surroundings import user_environment
from snapreview.errors import UserError
from snapreview.model.wording import count_text
from snapreview.session.build_sources import remote_access
from snapreview.sources.remote.build_details import BuildDetails, parse_build_details

HELP = "approve a build on its server; asks first, and is safe to repeat"


def add_to(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("uri", metavar="URI", help="the build's address, as `snapreview builds` prints it")
    parser.add_argument("--yes", action="store_true", help="do not ask")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Show the build, ask, approve, and say what came of it. Returns 2 when the answer is no. Raises UserError."""
    from snapreview.sources.remote.api import Approval  # takes a while to load, and only this command needs it

    stop = threading.Event()
    with closing(remote_access(user_environment())) as access:
        address = access.build_address(arguments.uri)
        api = access.api_of(address)
        details = parse_build_details(address.uri, api.build_details(address.artifact_id, stop), {})
        print(_described(details))
        if not arguments.yes and not _confirmed():
            print("Nothing was approved.")
            return COULD_NOT_RUN
        approval = api.approve(address.artifact_id, stop)
    print("Approved." if approval is Approval.APPROVED else "It was approved already; nothing has changed.")
    return CLEAN


def _described(details: BuildDetails) -> str:
    vcs = details.origin.vcs
    facts = [
        details.build.uri,
        " · ".join(fact for fact in (details.origin.app_id, vcs.head_ref, (vcs.head_sha or "")[:12]) if fact),
        f"{count_text(len(details.build.snapshots), 'image')}, {details.approval_status or 'not approved'}".replace(
            "_", " "
        ),
    ]
    return "\n  ".join(fact for fact in facts if fact)


def _confirmed() -> bool:
    if not sys.stdin.isatty():
        raise UserError(
            "Approving asks first, and there is no terminal to ask at. Add --yes to approve without asking."
        )
    return input("Approve the whole build? [y/N] ").strip().lower() in {"y", "yes"}
