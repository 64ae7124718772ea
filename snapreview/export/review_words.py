"""What became of an image in words, the same in all exports for people and in the language of each."""

from snapreview.export.time_text import minute_text
from snapreview.language.marking import translatable
from snapreview.language.wording import Wording, wording_in
from snapreview.model.image_name import displayable
from snapreview.model.result import ImageResult, Status
from snapreview.model.review.accepted_change import AcceptedChange
from snapreview.model.review.decision import Decision
from snapreview.model.review.merging import Conflict, Subject, Word
from snapreview.model.review.pair_word import PairWord
from snapreview.model.review.review_note import ReviewNote
from snapreview.model.review.reviewed import ReviewedImage
from snapreview.model.review.standing import Standing

STATUS_WORDS = {
    Status.CHANGED: translatable("report", "Changed"),
    Status.ERRORED: translatable("report", "Errored"),
    Status.REMOVED: translatable("report", "Removed"),
    Status.ADDED: translatable("report", "Added"),
    Status.RENAMED: translatable("report", "Renamed"),
    Status.UNCHANGED: translatable("report", "Unchanged"),
    Status.SKIPPED: translatable("report", "Skipped"),
}

STANDING_WORDS = {
    Standing.UNDECIDED: translatable("report", "Undecided"),
    Standing.REJECTED: translatable("report", "Rejected"),
    Standing.APPROVED: translatable("report", "Approved"),
    Standing.ACCEPTED_BY_RULE: translatable("report", "Accepted by rule"),
    Standing.NOT_NEEDED: translatable("report", "No decision needed"),
}
"""In the order of what asks for attention first."""


def result_words(result: ImageResult, wording: Wording) -> str:
    """Such as `Changed, 2,900 pixels, 12.3 %` or `Renamed from old.png`."""
    status, former = wording.translate("report", STATUS_WORDS[result.status]), result.previous_name
    if result.status is Status.RENAMED and former:
        parts = [wording.translate("report", "{status} from {name}").format(status=status, name=former)]
    else:
        parts = [status, *_amount_words(result, wording)]
        parts += [wording.translate("report", "was {name}").format(name=former)] if former else []
    if result.size_changed:
        sizes = wording.translate("report", "size {before} → {after}")
        parts.append(sizes.format(before=result.before, after=result.after))
    return ", ".join(parts)


def _amount_words(result: ImageResult, wording: Wording) -> list[str]:
    if result.status is not Status.CHANGED or result.changed_pixels is None:
        return []
    return [wording.counted("report", "%Ln pixels", result.changed_pixels), wording.share(result.ratio)]


def standing_words(image: ReviewedImage, wording: Wording) -> str:
    """Such as `Approved by Kim, 2026-03-01 14:05 UTC` or `Accepted by rule: flaky clock`."""
    words = wording.translate("report", STANDING_WORDS[image.standing])
    decision = image.decision
    if decision is not None:
        by = wording.translate("report", "{standing} by {reader}") if decision.reader else "{standing}"
        over = wording.translate("report", "(carried over from {origin})") if decision.origin else ""
        told = f"{by.format(standing=words, reader=decision.reader)}, {minute_text(decision.decided_at, wording)}"
        return f"{told} {over.format(origin=decision.origin)}" if over else told
    if image.accepted_by is not None:
        return f"{words}: {image.accepted_by.reason}"
    return words


def conflict_words(conflict: Conflict) -> str:
    """Such as `a.png: approved by Kim, 2026-03-01 14:05 UTC ↔ rejected by Lee, 2026-03-02 09:00 UTC`."""
    about = {Subject.RULES: "Thresholds and ignore regions", Subject.ACCEPTED: "Accepted change"}
    key = about.get(conflict.subject) or displayable(_name_of(conflict))
    return f"{key}: {word_words(conflict.ours)} ↔ {word_words(conflict.theirs)}"


def word_words(word: Word) -> str:
    """What one review says, in a line; English."""
    english = wording_in("en")
    if isinstance(word, Decision):
        return displayable(f"{word.verdict.value} by {word.reader}, {minute_text(word.decided_at, english)}")
    if isinstance(word, ReviewNote):
        return displayable(f"“{word.text}” by {word.reader}, {minute_text(word.written_at, english)}")
    if isinstance(word, AcceptedChange):
        return displayable(f"{word.pattern}, {word.reason}, until {minute_text(word.expires_at, english)}")
    if isinstance(word, PairWord):
        return displayable(f"{'not ' if word.refused else ''}paired with {word.base_name}")
    return f"{len(word.images):,} images, {len(word.groups):,} groups"


def _name_of(conflict: Conflict) -> str:
    return conflict.ours.name if isinstance(conflict.ours, ReviewNote) else conflict.key
