"""A comparison together with what a reader said of each image: what all exports are made from."""

from collections.abc import Mapping
from dataclasses import dataclass

from snapreview.model.comparison import Comparison
from snapreview.model.result import ImageResult
from snapreview.model.review.accepted_change import AcceptedChange
from snapreview.model.review.decision import Decision, Verdict
from snapreview.model.review.progress import ReviewProgress, progress_of
from snapreview.model.review.review import Review
from snapreview.model.review.review_note import ReviewNote
from snapreview.model.review.standing import Standing, standing_of


@dataclass(frozen=True, slots=True)
class ReviewedImage:
    """The result for one image and what a reader said of it; `notes` are in the order they were written."""

    result: ImageResult
    standing: Standing
    decision: Decision | None
    accepted_by: AcceptedChange | None
    notes: tuple[ReviewNote, ...]

    @property
    def passes(self) -> bool:
        """True when the image neither waits for a decision nor was rejected."""
        return self.standing not in (Standing.UNDECIDED, Standing.REJECTED)


@dataclass(frozen=True, slots=True)
class ReviewedComparison:
    """A comparison and its images as they stand in the review, in the order of the names."""

    comparison: Comparison
    images: Mapping[str, ReviewedImage]

    @property
    def progress(self) -> ReviewProgress:
        """How far the review is."""
        return progress_of((image.result.status, image.standing) for image in self.images.values())

    @property
    def passes(self) -> bool:
        """True when everything is decided and nothing was rejected."""
        return all(image.passes for image in self.images.values())


def reviewed(comparison: Comparison, review: Review, now: float) -> ReviewedComparison:
    """Join a comparison and a review whose decisions hold for what is seen.

    `now` (seconds since 1970, UTC) is when rules of accepted changes must not have expired; they need the
    comparison's details.
    """
    notes: dict[str, list[ReviewNote]] = {}
    for note in sorted(review.notes.values(), key=lambda each: each.written_at):
        notes.setdefault(note.name, []).append(note)
    images = {
        name: _reviewed(comparison, result, review, tuple(notes.get(name, ())), now)
        for name, result in comparison.results.items()
    }
    return ReviewedComparison(comparison, images)


def _reviewed(
    comparison: Comparison, result: ImageResult, review: Review, notes: tuple[ReviewNote, ...], now: float
) -> ReviewedImage:
    decision = review.decisions.get(result.name)
    if decision is not None and decision.verdict is Verdict.UNDECIDED:
        decision = None
    details = comparison.details.get(result.name)
    rule = None
    if decision is None and details is not None and details.signature:
        accepting = (rule for rule in review.accepted.values() if rule.accepts(result.name, details.signature, now))
        rule = next(accepting, None)
    return ReviewedImage(result, standing_of(result, decision, rule), decision, rule, notes)
