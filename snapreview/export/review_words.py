"""What became of an image in words, the same in all exports for people."""

from snapreview.export.time_text import minute_text
from snapreview.model.image_name import displayable
from snapreview.model.result import ImageResult, Status
from snapreview.model.review.accepted_change import AcceptedChange
from snapreview.model.review.decision import Decision
from snapreview.model.review.merging import Conflict, Subject, Word
from snapreview.model.review.pair_word import PairWord
from snapreview.model.review.review_note import ReviewNote
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
    elif result.previous_name:
        words += f", was {result.previous_name}"
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


def conflict_words(conflict: Conflict) -> str:
    """Such as `a.png: approved by Kim, 2026-03-01 14:05 UTC ↔ rejected by Lee, 2026-03-02 09:00 UTC`."""
    about = {Subject.RULES: "Thresholds and ignore regions", Subject.ACCEPTED: "Accepted change"}
    key = about.get(conflict.subject) or displayable(_name_of(conflict))
    return f"{key}: {word_words(conflict.ours)} ↔ {word_words(conflict.theirs)}"


def word_words(word: Word) -> str:
    """What one review says, in a line."""
    if isinstance(word, Decision):
        return displayable(f"{word.verdict.value} by {word.reader}, {minute_text(word.decided_at)}")
    if isinstance(word, ReviewNote):
        return displayable(f"“{word.text}” by {word.reader}, {minute_text(word.written_at)}")
    if isinstance(word, AcceptedChange):
        return displayable(f"{word.pattern}, {word.reason}, until {minute_text(word.expires_at)}")
    if isinstance(word, PairWord):
        return displayable(f"{'not ' if word.refused else ''}paired with {word.base_name}")
    return f"{len(word.images):,} images, {len(word.groups):,} groups"


def _name_of(conflict: Conflict) -> str:
    return conflict.ours.name if isinstance(conflict.ours, ReviewNote) else conflict.key
