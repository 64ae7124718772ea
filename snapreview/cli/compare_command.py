"""`snapreview compare BASE HEAD`: compare two builds without a window.

What reads reviews, writes exports and proposes pairs is loaded where it is needed: a tenth of a second that most runs
save.
"""

import argparse
import json
import threading
from collections.abc import Collection, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

from snapreview.cli.collector_pause import collector_paused
from snapreview.cli.exit_codes import CLEAN, DIFFERENCES
from snapreview.cli.guidance_text import guidance_text
from snapreview.cli.progress_line import Pace, ProgressLine
from snapreview.cli.summary_text import summary_text
from snapreview.cli.surroundings import tell, user_environment
from snapreview.errors import StoreError, UserError
from snapreview.model.comparison import Comparison
from snapreview.model.guidance import NO_GUIDANCE, Guidance
from snapreview.model.image_name import displayable
from snapreview.model.options import CompareOptions
from snapreview.model.pairing import Plan
from snapreview.model.result import Status
from snapreview.model.review.pair_word import PairWord, with_pair
from snapreview.model.review.review import Review
from snapreview.model.review_uri import review_side
from snapreview.session.comparing import compare_all, prepare
from snapreview.session.comparison_run import ComparisonRun
from snapreview.session.environment import Environment
from snapreview.settings import effective_worker_count
from snapreview.sources.opening import OpeningProgress
from snapreview.store.review_traces import anything_said

HELP = "compare two builds, print a summary, write the comparison manifest"


def add_to(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument(
        "base", metavar="BASE", help="the build to compare with: a folder, a .zip archive, or an https:// address"
    )
    parser.add_argument("head", metavar="HEAD", help="the build under review")
    parser.add_argument(
        "--output", type=Path, metavar="DIR", help="write DIR/comparison.json and the masks below DIR/diff/"
    )
    parser.add_argument("--json", action="store_true", help="print the comparison manifest instead of the table")
    parser.add_argument(
        "--threshold",
        type=float,
        metavar="RATIO",
        help="colour threshold, 0 to 1: how far two colours may be apart",
    )
    parser.add_argument(
        "--diff-threshold",
        type=float,
        metavar="RATIO",
        help="share of changed pixels, 0 to below 1, that is still unchanged, for images without a value of their own",
    )
    parser.add_argument("--no-antialiasing", action="store_true", help="count pixels that look like anti-aliasing, too")
    parser.add_argument(
        "--seed-rules", action="store_true", help="take odiff's verdict as it is, without the exact second look"
    )
    parser.add_argument(
        "--pair",
        action="append",
        type=_pair,
        default=[],
        metavar="NEW=OLD",
        help="compare the head's image NEW with the base's OLD; may be given several times",
    )
    parser.add_argument(
        "--propose-pairs",
        action="store_true",
        help="list images that may have been renamed and changed, as arguments for --pair, and compare nothing",
    )
    parser.add_argument("--workers", type=_worker_count, metavar="N", help="pairs compared at the same time")
    parser.add_argument(
        "--fail-on",
        type=_categories,
        default=frozenset(),
        metavar="CATEGORIES",
        help="exit with 1 when one of these occurs, separated by commas: " + ", ".join(Status),
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Compare, print and export. Returns the exit code."""
    environment = user_environment()
    options = _options(arguments, environment)
    asked = dict(arguments.pair)
    review = _review_so_far(arguments, environment)
    for new, old in asked.items():
        review = with_pair(review, PairWord(new, old))
    guidance = review.guidance
    if arguments.propose_pairs:
        return _propose_pairs(arguments, environment, options, guidance, review.refused_pairs)
    given = (arguments.base, arguments.head, environment, options, arguments.workers, guidance)
    with compared(*given) as (finished, verdicts):
        require_pairs(finished.plan, asked)
        if not arguments.output and not arguments.json:
            print(summary_text(verdicts))
            return _exit_code(verdicts, arguments.fail_on)
        comparison = detailed(finished, verdicts, arguments.workers or effective_worker_count(environment.settings))
        manifest = _exported(comparison, arguments.output) if arguments.output else None
    if arguments.json:
        _print_document(comparison, masks_written=manifest is not None)
    else:
        print(summary_text(comparison))
        print(f"Manifest: {manifest}")
    return _exit_code(comparison, arguments.fail_on)


def _review_so_far(arguments: argparse.Namespace, environment: Environment) -> Review:
    """What the review of the builds says; that it counts is told, and so is when it cannot be read."""
    if not anything_said(environment.folders.data) and review_side(arguments.base) is None:
        return Review()
    from snapreview.session.review_so_far import review_so_far

    try:
        review = review_so_far(arguments.base, arguments.head, environment.folders)
    except StoreError as error:
        tell(f"{error} The builds are compared without what their review says.")
        return Review()
    said = guidance_text(review.guidance)
    if said:
        tell(f"Compared as the review of these builds says: {said}.")
    return review


def _exported(comparison: Comparison, folder: Path) -> Path:
    from snapreview.export.comparison_export import export_comparison

    return export_comparison(comparison, folder)


def _print_document(comparison: Comparison, masks_written: bool) -> None:
    from snapreview.export.comparison_document import comparison_document
    from snapreview.export.mask_names import mask_names

    masks = mask_names(_compared(comparison)) if masks_written else {}
    print(json.dumps(comparison_document(comparison, masks), indent=2))


def _propose_pairs(
    arguments: argparse.Namespace,
    environment: Environment,
    options: CompareOptions,
    guidance: Guidance,
    refused: Collection[tuple[str, str]],
) -> int:
    from snapreview.cli.proposals_text import proposals_text
    from snapreview.session.proposing import propose_pairs_of

    given = (arguments.base, arguments.head, environment, options)
    with ProgressLine() as line, prepared(*given, line, guidance) as paired:
        require_pairs(paired.plan, dict(arguments.pair))
        workers = arguments.workers or effective_worker_count(environment.settings)

        def show(done: int, total: int) -> None:
            line.show(f"Looking at images of one build: {done:,} of {total:,}")

        proposals = propose_pairs_of(paired, refused, workers, show, threading.Event())
        line.clear()
        print(proposals_text(proposals))
    return CLEAN


def require_pairs(plan: Plan, pairs: Mapping[str, str]) -> None:
    """Raise UserError when a pair that was asked for (base name by head name) could not be made."""
    for new, old in pairs.items():
        entry = plan.entries.get(new)
        if entry is None or entry.base is None or entry.base.name != old:
            raise UserError(
                f"“{displayable(new)}” and “{displayable(old)}” cannot be paired. The first must be an image that only "
                "the head has, the second one that only the base has, and each may be in one pair."
            )


def _exit_code(comparison: Comparison, fail_on: frozenset[Status]) -> int:
    return DIFFERENCES if any(comparison.summary[status] for status in fail_on) else CLEAN


@contextmanager
def compared(
    base: str,
    head: str,
    environment: Environment,
    options: CompareOptions,
    workers: int | None = None,
    guidance: Guidance = NO_GUIDANCE,
) -> Iterator[tuple[ComparisonRun, Comparison]]:
    """Two builds compared, with a line of progress on the terminal. Raises UserError or Cancelled.

    Masks that the store could not take lie in the run's own folder: they are there until the block is left.
    """
    with ProgressLine() as line, prepared(base, head, environment, options, line, guidance) as comparison_run:
        comparison = _compare(comparison_run, workers or effective_worker_count(environment.settings), line)
        line.clear()
        yield comparison_run, comparison


@contextmanager
def prepared(
    base: str,
    head: str,
    environment: Environment,
    options: CompareOptions,
    line: ProgressLine,
    guidance: Guidance = NO_GUIDANCE,
) -> Iterator[ComparisonRun]:
    """Two builds read and paired; warnings are told when the block is left. Raises UserError or Cancelled."""
    with collector_paused():
        comparison_run = prepare(
            base, head, environment, options, lambda step: line.show(_reading(step)), threading.Event(), guidance
        )
    with closing(comparison_run):
        yield comparison_run
    for warning in comparison_run.warnings:
        tell(warning)


def detailed(finished: ComparisonRun, comparison: Comparison, workers: int) -> Comparison:
    """The comparison with what changed where in every changed image. Raises Cancelled."""
    from snapreview.session.change_examination import examine_changes

    total = comparison.summary[Status.CHANGED]
    with ProgressLine() as line:
        details = examine_changes(
            finished,
            comparison.results.values(),
            workers,
            lambda done: line.show(f"Locating the changes: {done:,} of {total:,}"),
            threading.Event(),
        )
    return replace(comparison, details=details)


def _compare(comparison_run: ComparisonRun, workers: int, line: ProgressLine) -> Comparison:
    pace = Pace(comparison_run.remaining)
    return compare_all(comparison_run, workers, lambda _result: line.show(pace.step()))


def _options(arguments: argparse.Namespace, environment: Environment) -> CompareOptions:
    options = environment.default_options()
    try:
        return replace(
            options,
            colour_threshold=arguments.threshold,
            antialiasing=False if arguments.no_antialiasing else None,
            diff_threshold=arguments.diff_threshold,
            seed_rules=options.seed_rules or arguments.seed_rules,
        )
    except ValueError as error:
        raise UserError(str(error)) from error


def _reading(step: OpeningProgress) -> str:
    return f"Reading {displayable(step.uri)}: {step.done:,} of {step.total:,}"


def _compared(comparison: Comparison) -> list[str]:
    return [name for name, result in comparison.results.items() if result.compared]


def _worker_count(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 64:
        raise argparse.ArgumentTypeError("must be a whole number from 1 to 64")
    return int(text)


def _pair(text: str) -> tuple[str, str]:
    new, equals, old = text.partition("=")
    if not new or not equals or not old:
        raise argparse.ArgumentTypeError("must be NEW=OLD, two image names")
    return new, old


def _categories(text: str) -> frozenset[Status]:
    try:
        return frozenset(Status(word.strip()) for word in text.split(",") if word.strip())
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{error}; choose from {', '.join(Status)}") from error
