"""Reviews as files: saving what is open, and taking over what a file says."""

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from snapreview import __version__
from snapreview.export.comparison_document import comparison_document
from snapreview.export.pictures import Pictures
from snapreview.export.progress import ExportProgress
from snapreview.export.review_file import is_needed, needed_images, save_review
from snapreview.model.comparison import Comparison
from snapreview.model.image_name import displayable
from snapreview.model.pairing import pair
from snapreview.model.review.accepted_change import AcceptedChange
from snapreview.model.review.change import Action, ReviewChange, change_between
from snapreview.model.review.merging import ReviewMerge, Side, Subject, resolved
from snapreview.model.review.rebasing import rebased, words_in
from snapreview.model.review.review import Review
from snapreview.model.review.review_file import ReviewFile, unlike_images
from snapreview.model.review_uri import review_side
from snapreview.model.snapshot import Build
from snapreview.session.comparison_run import ComparisonRun
from snapreview.session.review_book import ReviewBook
from snapreview.sources.review_file import ReviewFileReader

_NAMED = 3


def pictures_of(run: ComparisonRun) -> Pictures:
    """The way to the pictures of a run."""
    return Pictures(run.plan, run.base.files, run.head.files)


def review_file(comparison: Comparison, review: Review, now: float) -> ReviewFile:
    """A comparison and its review as a file says it; `now` in seconds since 1970, UTC."""
    return ReviewFile(
        saved_at=now,
        program=f"snapreview {__version__}",
        base=_without_problems(comparison.plan.base),
        head=_without_problems(comparison.plan.head),
        options=comparison.options,
        engine_version=comparison.engine_version,
        results=comparison_document(comparison, {})["images"],
        review=review,
    )


def save(
    comparison: Comparison,
    review: Review,
    path: Path,
    progress: ExportProgress,
    pictures: Pictures | None = None,
) -> Path:
    """Write a review file, with the images that comparing needs where `pictures` is given. Returns its whole path.

    Blocks. Raises ExportError, Cancelled.
    """
    images = () if pictures is None else needed_images(comparison.plan, pictures, progress)
    return save_review(review_file(comparison, review, time.time()), path, images)


def read_review_file(path: Path) -> tuple[ReviewFile, frozenset[str]]:
    """What a review file says, and the content hashes of the images inside. Raises SourceError, ReviewFileTooNew."""
    reader = ReviewFileReader(path)
    try:
        return reader.file, reader.held
    finally:
        reader.close()


def images_left_out(file: ReviewFile, held: frozenset[str]) -> int:
    """How many images somebody needs who has only the file, and does not find among those inside."""
    plan = pair(file.base, file.head, file.review.pairs)
    needed = {
        side.content_hash
        for entry in plan.entries.values()
        if is_needed(entry)
        for side in (entry.base, entry.head)
        if side is not None and side.content_hash
    }
    return len(needed - held)


def take_over(book: ReviewBook, base_uri: str) -> str:
    """Where builds come from a review file that was never opened before, say in the book what the file says.

    Rules for accepted changes that are here already stay as they are: they hold in all reviews, and the file may be
    old. Afterwards the book goes its own way: the file is not asked again. Returns a sentence about such rules for the
    reader, "" when there is nothing to say. Raises SourceError, StoreError.
    """
    side = review_side(base_uri)
    if side is None or book.next_undo is not None or book.next_redo is not None:
        return ""
    file, before = read_review_file(side.path)[0], book.review
    after = replace(file.review, accepted={**file.review.accepted, **before.accepted})
    said = change_between(Action.MERGE, before, after, book.reader, time.time())
    done = book.make(
        lambda stored: change_between(Action.MERGE, stored, rebased(said, stored), book.reader, said.made_at)
    )
    return _rules_sentence(done, stayed_rules(book, base_uri))


def stayed_rules(book: ReviewBook, base_uri: str) -> tuple[AcceptedChange, ...]:
    """The rules for accepted changes that are here otherwise than the review file says in which the builds lie; none
    for builds elsewhere. Raises SourceError.
    """
    side = review_side(base_uri)
    if side is None:
        return ()
    here, there = book.review.accepted, read_review_file(side.path)[0].review.accepted
    return tuple(here[identity] for identity, rule in there.items() if here.get(identity, rule) != rule)


def _rules_sentence(change: ReviewChange | None, stayed: Sequence[AcceptedChange]) -> str:
    edits = change.accepted.values() if change is not None else ()
    new = [edit.after for edit in edits if edit.before is None and edit.after is not None]
    told = []
    if new:
        told.append(
            f"Rules for accepted changes came with this review: {named_rules(new)}. Such rules hold in all reviews; "
            "undo takes them back."
        )
    if stayed:
        told.append(f"Rules that the review file says otherwise stay as they are here: {named_rules(stayed)}.")
    return " ".join(told)


def named_rules(rules: Sequence[AcceptedChange]) -> str:
    """The first rules by reason and pattern: `“flaky” (a*), …`."""
    named = [f"“{displayable(rule.reason)}” ({displayable(rule.pattern)})" for rule in rules[:_NAMED]]
    return ", ".join(named) + (", …" if len(rules) > _NAMED else "")


@dataclass(frozen=True, slots=True)
class MergeOutcome:
    """How many things were taken over, how many were not because they were changed after the merge was found, and
    how many of those taken are rules for accepted changes, which hold in all reviews.
    """

    taken: int
    left: int
    rules: int = 0


def merge_into(
    book: ReviewBook, ours: Review, found: ReviewMerge, choices: Mapping[tuple[Subject, str], Side]
) -> MergeOutcome:
    """Say in the book what two merged reviews come to; `found` was made from `ours`, which the book showed then.

    What was said in the book since then, here or in another window, stays. Raises StoreError, KeyError when a
    conflict is left without a choice.
    """
    said = change_between(Action.MERGE, ours, resolved(found, choices), book.reader, time.time())
    left = 0

    def change(stored: Review) -> ReviewChange:
        nonlocal left
        shown = book.review  # `stored` with the decisions that hold
        after = rebased(said, shown)
        new = change_between(Action.MERGE, shown, after, book.reader, said.made_at)
        left = words_in(said) - words_in(new)
        # What is only carried over to here stays where it was made.
        decisions = {**stored.decisions, **{name: after.decisions[name] for name in new.decisions}}
        return change_between(Action.MERGE, stored, replace(after, decisions=decisions), book.reader, said.made_at)

    done = book.make(change)
    return MergeOutcome(0, left) if done is None else MergeOutcome(words_in(done), left, len(done.accepted))


def about_these_builds(file: ReviewFile, base: Build, head: Build) -> Review:
    """What a review file says of what is seen: its decisions on other images left out."""
    unlike = {*unlike_images(file.base, base), *unlike_images(file.head, head)}
    decisions = {name: said for name, said in file.review.decisions.items() if name not in unlike}
    return replace(file.review, decisions=decisions)


def unlike_sentence(file: ReviewFile, base: Build, head: Build) -> str:
    """A sentence about images that are not those that were reviewed, "" when all are."""
    told = []
    for side, reviewed, opened in (("base", file.base, base), ("head", file.head, head)):
        names = unlike_images(reviewed, opened)
        if names:
            shown = ", ".join(displayable(name) for name in names[:_NAMED]) + (", …" if len(names) > _NAMED else "")
            told.append(f"Some images are not those that were reviewed: {len(names):,} of the {side} ({shown}).")
    return " ".join([*told, "Decisions on them do not hold."]) if told else ""


def _without_problems(build: Build) -> Build:
    return replace(build, snapshots={name: replace(each, problem=None) for name, each in build.snapshots.items()})
