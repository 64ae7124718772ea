"""`snapreview merge ONE OTHER`: bring the reviews of two readers together."""

import argparse
from pathlib import Path

from snapreview.cli.exit_codes import CLEAN, DIFFERENCES
from snapreview.export.review_words import conflict_words
from snapreview.model.review.merging import Conflict, Side
from snapreview.model.wording import count_text
from snapreview.session.review_files import read_review_file
from snapreview.session.review_merging import FileMerge, lay_side_by_side, write_merged

HELP = "merge the review files of two readers into one"

_NEWER = "newer"


def add_to(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("ours", type=Path, metavar="OURS", help="a review file")
    parser.add_argument("theirs", type=Path, metavar="THEIRS", help="a review file of the same comparison")
    parser.add_argument("--output", "-o", type=Path, required=True, metavar="REVIEW.snapreview", help="what to write")
    parser.add_argument(
        "--prefer",
        choices=[*Side, _NEWER],
        help="whose word counts where the two contradict; without it they are listed and nothing is written",
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Merge, and print what came together. Returns 1 when conflicts were left, else 0. Raises UserError."""
    ours, _ = read_review_file(arguments.ours)
    theirs, _ = read_review_file(arguments.theirs)
    merging = lay_side_by_side(ours, theirs)
    found = merging.found
    print(f"The same: {found.same:,}. Only ours: {found.only_ours:,}. Only theirs: {found.only_theirs:,}.")
    for conflict in found.conflicts:
        print(f"  {conflict_words(conflict)}")
    if found.conflicts and arguments.prefer is None:
        told = count_text(len(found.conflicts), "conflict")
        print(f"{told}. Nothing was written; say --prefer ours, theirs or newer, or merge in the window.")
        return DIFFERENCES
    choices = {(each.subject, each.key): _chosen(arguments.prefer, merging, each) for each in found.conflicts}
    print(write_merged(arguments.ours, arguments.theirs, choices, arguments.output))
    return CLEAN


def _chosen(prefer: str, merging: FileMerge, conflict: Conflict) -> Side:
    return merging.newer(conflict) if prefer == _NEWER else Side(prefer)
