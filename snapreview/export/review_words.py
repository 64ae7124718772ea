"""What became of an image in words, the same in all exports for people."""

from snapreview.export.time_text import minute_text
from snapreview.model.result import ImageResult, Status
from snapreview.model.review.reviewed import ReviewedImage
from snapreview.model.review.standing import Standing
from snapreview.model.wording import pixels_text, share_text

STATUS_WORDS = {
    Status.CHANGED: "Changed",
    Status.ERRORED: "Errored",
    Status.REMOVED: "Removed",
    Status.ADDED: "Added",
    Status.RENAMED: "Renamed",
    Status.UNCHANGED: "Unchanged",
    Status.SKIPPED: "Skipped",
}

STANDING_WORDS = {
    Standing.UNDECIDED: "Undecided",
    Standing.REJECTED: "Rejected",
    Standing.APPROVED: "Approved",
    Standing.ACCEPTED_BY_RULE: "Accepted by rule",
    Standing.NOT_NEEDED: "No decision needed",
}
"""In the order of what asks for attention first."""


def result_words(result: ImageResult) -> str:
    """Such as `Changed, 2,900 pixels, 12.3 %` or `Renamed from old.png`."""
    words = STATUS_WORDS[result.status]
    if result.status is Status.CHANGED and result.changed_pixels is not None:
        words += f", {pixels_text(result.changed_pixels)}, {share_text(result.ratio)}"
    if result.status is Status.RENAMED and result.previous_name:
        words += f" from {result.previous_name}"
    if result.size_changed:
        words += f", size {result.before} → {result.after}"
    return words


def standing_words(image: ReviewedImage) -> str:
    """Such as `Approved by Kim, 2026-03-01 14:05 UTC` or `Accepted by rule: flaky clock`."""
    words = STANDING_WORDS[image.standing]
    if image.decision is not None:
        by = f" by {image.decision.reader}" if image.decision.reader else ""
        over = f" (carried over from {image.decision.origin})" if image.decision.origin else ""
        return f"{words}{by}, {minute_text(image.decision.decided_at)}{over}"
    if image.accepted_by is not None:
        return f"{words}: {image.accepted_by.reason}"
    return words
