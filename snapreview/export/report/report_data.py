"""What the script of the report shows, as JSON values."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from snapreview.export.review_words import result_words, standing_words
from snapreview.export.time_text import minute_text
from snapreview.language.marking import translatable
from snapreview.language.wording import Wording
from snapreview.model.image_name import displayable
from snapreview.model.note import NOTE_TEXTS
from snapreview.model.result import Status
from snapreview.model.review.review_note import ReviewNote
from snapreview.model.review.reviewed import ReviewedComparison, ReviewedImage
from snapreview.model.review.standing import Standing
from snapreview.model.snapshot import CanvasTheme

_Counted = TypeVar("_Counted", Status, Standing)

_STATUS_ORDER = {status: place for place, status in enumerate(Status)}
_DECIDED = {
    Standing.APPROVED: translatable("report", "%Ln approved"),
    Standing.REJECTED: translatable("report", "%Ln rejected"),
    Standing.ACCEPTED_BY_RULE: translatable("report", "%Ln accepted by rule"),
}
_UNLISTED = {
    Status.UNCHANGED: translatable("report", "%Ln unchanged"),
    Status.SKIPPED: translatable("report", "%Ln skipped"),
}


@dataclass(frozen=True, slots=True)
class PictureAddresses:
    """Where the page finds the pictures of an image, None where there is none."""

    base: str | None = None
    head: str | None = None
    mask: str | None = None


def listed_images(reviewed: ReviewedComparison) -> list[ReviewedImage]:
    """The images of the report: those that need a decision or have a word said about them.

    In the seed's order of the list (review features §6.3): by category, changed ones by their share.
    """
    listed = [image for image in reviewed.images.values() if image.standing is not Standing.NOT_NEEDED or image.notes]
    return sorted(
        listed, key=lambda image: (_STATUS_ORDER[image.result.status], -image.result.ratio, image.result.name)
    )


def image_data(
    image: ReviewedImage, addresses: PictureAddresses, ground: CanvasTheme | None, wording: Wording
) -> dict[str, Any]:
    """One image for the page; `ground` is what the build wants a transparent picture to lie on."""
    result = image.result
    messages = [displayable(wording.sentence(result.message))] if result.message else []
    values: dict[str, Any] = {
        "name": displayable(result.name),
        "status": result.status.value,
        "standing": image.standing.value,
        "result": displayable(result_words(result, wording)),
        "decision": displayable(standing_words(image, wording)),
        "share": wording.share(result.ratio) if result.status is Status.CHANGED else None,
        "messages": messages + [wording.translate("note", NOTE_TEXTS[note]) for note in result.notes],
        "beforeSize": str(result.before) if result.before else None,
        "afterSize": str(result.after) if result.after else None,
        "base": addresses.base,
        "head": addresses.head,
        "mask": addresses.mask,
        "ground": ground,
        "notes": [_note(note, wording) for note in image.notes],
    }
    return {key: value for key, value in values.items() if value}


def progress_words(reviewed: ReviewedComparison, wording: Wording) -> str:
    """Such as `12 of 14 images reviewed: 10 approved, 2 rejected · 380 unchanged`."""
    progress = reviewed.progress
    if not progress.total:
        told = wording.translate("report", "Nothing to review")
    else:
        done = wording.number(progress.reviewed)
        told = wording.counted("report", "{done} of %Ln images reviewed", progress.total).format(done=done)
        parts = list(_counts(progress.standings, _DECIDED, wording))
        told += f": {', '.join(parts)}" if parts else ""
    return " · ".join([told, *_counts(reviewed.comparison.summary.counts, _UNLISTED, wording)])


def _counts(counts: Mapping[_Counted, int], words: Mapping[_Counted, str], wording: Wording) -> Iterable[str]:
    for each, text in words.items():
        if counts[each]:
            yield wording.counted("report", text, counts[each])


def _note(note: ReviewNote, wording: Wording) -> dict[str, Any]:
    place = note.place
    return {
        "text": "\n".join(displayable(line) for line in note.text.splitlines()),
        "reader": displayable(note.reader),
        "written": minute_text(note.written_at, wording),
        "place": None if place is None else {"x": place.x, "y": place.y, "width": place.width, "height": place.height},
    }
