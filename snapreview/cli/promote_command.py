"""`snapreview promote BASE HEAD`: make what was approved the new baseline, and take that back."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from fnmatch import fnmatchcase
from pathlib import Path

from snapreview.cli.compare_command import compared, prepared
from snapreview.cli.exit_codes import CLEAN
from snapreview.cli.given_builds import GivenBuilds, both_builds
from snapreview.cli.progress_line import ProgressLine
from snapreview.cli.promotion_text import counts_text, git_text, promotion_text
from snapreview.cli.surroundings import tell, user_environment
from snapreview.errors import UserError
from snapreview.model.local_uri import local_path
from snapreview.model.review.standing import NEEDS_REVIEW
from snapreview.promote.git_view import GitView, git_view_now
from snapreview.promote.operations import Promotion
from snapreview.session.comparison_run import ComparisonRun
from snapreview.session.environment import Environment
from snapreview.session.promoting import dry_run, promotions_in
from snapreview.session.review_book import ReviewBook
from snapreview.session.reviewing import opened_review, seen_images

HELP = "write what was approved into the base's folder, all or nothing; takes the last promotion back"


def add_to(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument(
        "base", metavar="BASE", help="the build that becomes the new baseline; or alone a .snapreview file"
    )
    parser.add_argument("head", metavar="HEAD", nargs="?", help="the build that was reviewed")
    parser.add_argument("--dry-run", action="store_true", help="only list what would be done to which files")
    parser.add_argument(
        "--only",
        action="append",
        default=[],
        metavar="GLOB",
        help="only images whose names match, such as 'login/*'; may be given several times",
    )
    parser.add_argument("--all", action="store_true", help="everything that differs, whatever the review says")
    parser.add_argument(
        "--into", type=Path, metavar="DIR", help="write there instead: into a copy of the base, or a new folder"
    )
    parser.add_argument(
        "--rollback", action="store_true", help="take the last promotion into BASE (or into --into DIR) back"
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Promote, or take back, and say what was done. Returns the exit code. Raises UserError, Cancelled."""
    environment = user_environment()
    if arguments.rollback:
        return _roll_back(arguments, environment)
    builds = both_builds(arguments.base, arguments.head, "promote")
    with opened_review(builds.base, builds.head, environment, tell) as book:
        way = _everything if arguments.all else _approved
        with way(builds, environment, book) as (finished, names):
            chosen = {name for name in names if _is_chosen(name, arguments.only)}
            planned = dry_run(finished, chosen, arguments.into)
            print(promotion_text(planned.promotion))
            if arguments.dry_run:
                _tell_git_before(planned.git)
            else:
                _carry_out(planned.promotion, environment)
    return CLEAN


@contextmanager
def _approved(
    builds: GivenBuilds, environment: Environment, book: ReviewBook
) -> Iterator[tuple[ComparisonRun, list[str]]]:
    """What the review approved; nothing needs comparing for that."""
    options = environment.default_options()
    guidance = book.review.guidance
    with (
        ProgressLine() as line,
        prepared(builds.base, builds.head, environment, options, line, guidance) as paired,
    ):
        line.clear()
        book.look_at(seen_images(paired))
        yield paired, book.review.approved


@contextmanager
def _everything(
    builds: GivenBuilds, environment: Environment, book: ReviewBook
) -> Iterator[tuple[ComparisonRun, list[str]]]:
    """Everything that differs."""
    options, guidance = environment.default_options(), book.review.guidance
    with compared(builds.base, builds.head, environment, options, None, guidance) as (finished, comparison):
        results = comparison.results.values()
        yield finished, [result.name for result in results if result.status in NEEDS_REVIEW]


def _carry_out(promotion: Promotion, environment: Environment) -> None:
    if not promotion.operations:
        print(
            "Nothing to promote: no approved image is chosen. Approve in the window or with snapreview review "
            "--approve first, or promote --all."
        )
        return
    with ProgressLine() as line:
        promotions_in(environment.folders).carry_out(
            promotion, lambda done, total: line.show(f"Preparing: {done:,} of {total:,} files")
        )
    print("Promoted. Take it back with: snapreview promote --rollback", promotion.target)
    view = git_view_now(promotion.target)
    if view is not None:
        print(f"Git sees there: {git_text(view)}.")


def _tell_git_before(view: GitView | None) -> None:
    if view is not None:
        print(f"Git would see: {git_text(view)}.")
    print("Nothing was written.")


def _roll_back(arguments: argparse.Namespace, environment: Environment) -> int:
    target = arguments.into or local_path(arguments.base)
    if target is None:
        raise UserError(f"{arguments.base} is not a folder on this machine; nothing was promoted into it.")
    past = promotions_in(environment.folders).roll_back(target)
    print(f"The promotion into {past.target} was taken back ({counts_text(past.counts)}).")
    return CLEAN


def _is_chosen(name: str, patterns: list[str]) -> bool:
    return not patterns or any(fnmatchcase(name, pattern) for pattern in patterns)
