"""`snapreview review BASE HEAD`: where a review stands, and deciding without a window."""

import argparse
import json
import time
from collections.abc import Callable, Mapping
from fnmatch import fnmatchcase

from snapreview.cli.compare_command import compared, detailed
from snapreview.cli.exit_codes import CLEAN, DIFFERENCES
from snapreview.cli.given_builds import both_builds
from snapreview.cli.review_text import Done, RulesHere, done_text, review_summary_document, review_summary_text
from snapreview.cli.surroundings import tell, user_environment
from snapreview.errors import UserError
from snapreview.model.comparison import Comparison
from snapreview.model.review.accepted_change import AcceptedChange
from snapreview.model.review.change import ReviewChange
from snapreview.model.review.decision import Verdict
from snapreview.model.review.standing import NEEDS_REVIEW, Standing
from snapreview.session.comparison_run import ComparisonRun
from snapreview.session.environment import Environment
from snapreview.session.review_book import ReviewBook
from snapreview.session.review_files import stayed_rules
from snapreview.session.reviewing import opened_review, seen_images
from snapreview.settings import effective_worker_count

HELP = "show where the review of two builds stands; approve, reject, undo"

_VERDICTS = {"approve": Verdict.APPROVED, "reject": Verdict.REJECTED, "undecide": Verdict.UNDECIDED}


def add_to(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("base", metavar="BASE", help="the build that was compared with; or alone a .snapreview file")
    parser.add_argument("head", metavar="HEAD", nargs="?", help="the build under review")
    actions = parser.add_mutually_exclusive_group()
    for word, done in (("approve", "approve"), ("reject", "reject"), ("undecide", "take back the decisions on")):
        actions.add_argument(
            f"--{word}",
            action="append",
            metavar="GLOB",
            help=f"{done} images whose names match; several times if need be",
        )
    actions.add_argument("--undo", action="store_true", help="take back the last change of the review")
    actions.add_argument("--redo", action="store_true", help="make the change again that was taken back last")
    parser.add_argument("--json", action="store_true", help="print everything as JSON")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Compare, do what was asked, show where the review stands. Returns the exit code. Raises UserError, Cancelled."""
    environment = user_environment()
    given = both_builds(arguments.base, arguments.head, "review")
    base, head = given.base, given.head
    with opened_review(base, head, environment, tell) as book:
        done = _step(arguments, book)
        options, guidance = environment.default_options(), book.review.guidance
        with compared(base, head, environment, options, None, guidance) as (finished, comparison):
            book.look_at(seen_images(finished))
            if done is None:
                done = _decide(arguments, book, comparison)
            signatures = _signatures(book, finished, comparison, environment)
        standings = {
            name: book.standing(result, signatures.get(name, "")) for name, result in comparison.results.items()
        }
        used = _rules_used(book, standings, signatures)
        rules = RulesHere(used, stayed_rules(book, base), time.time())
        if arguments.json:
            print(json.dumps(review_summary_document(book, comparison, standings, rules, done), indent=2))
        else:
            if done is not None:
                print(done_text(book, done))
            print(review_summary_text(book, comparison, standings, rules))
    left = {Standing.UNDECIDED, Standing.REJECTED}
    return DIFFERENCES if left & set(standings.values()) else CLEAN


def _step(arguments: argparse.Namespace, book: ReviewBook) -> Done | None:
    """Undo or redo, before anything is compared: rules and pairs may be what changes."""
    step: Callable[[], ReviewChange | None] | None = (
        book.undo if arguments.undo else book.redo if arguments.redo else None
    )
    if step is None:
        return None
    change = step()
    if change is None:
        raise UserError(f"Nothing is left to {'undo' if arguments.undo else 'redo'} in this review.")
    return Done(change, change.inverse if arguments.undo else change)


def _decide(arguments: argparse.Namespace, book: ReviewBook, comparison: Comparison) -> Done | None:
    for word, verdict in _VERDICTS.items():
        patterns: list[str] | None = getattr(arguments, word)
        if patterns is None:
            continue
        results = comparison.results.values()
        names = [
            result.name
            for result in results
            if result.status in NEEDS_REVIEW and any(fnmatchcase(result.name, pattern) for pattern in patterns)
        ]
        if not names:
            raise UserError(f"No image that needs a decision matches {', '.join(patterns)}.")
        change = book.decide(names, verdict)
        return None if change is None else Done(change, change)
    return None


def _signatures(
    book: ReviewBook, finished: ComparisonRun, comparison: Comparison, environment: Environment
) -> dict[str, str]:
    """The change signatures by image name; what changed is looked into only where a rule may accept it."""
    if not book.review.accepted:
        return {}
    details = detailed(finished, comparison, effective_worker_count(environment.settings)).details
    return {name: found.signature for name, found in details.items()}


def _rules_used(
    book: ReviewBook, standings: Mapping[str, Standing], signatures: Mapping[str, str]
) -> dict[str, AcceptedChange]:
    """The rule that accepts each image that no reader decided on."""
    accepted = (name for name, standing in standings.items() if standing is Standing.ACCEPTED_BY_RULE)
    found = ((name, book.accepted_by(name, signatures.get(name, ""))) for name in accepted)
    return {name: rule for name, rule in found if rule is not None}
