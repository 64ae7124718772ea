"""What is said about a compared pair besides its picture: why it is called what it is called, and what limits
were met. No widgets.
"""

from snapreview.model.note import NOTE_TEXTS, Note
from snapreview.model.pixel_difference import SPECK_PIXELS, PixelDifference, is_change_in_hiding
from snapreview.model.result import ImageResult, Status
from snapreview.model.wording import pixels_text, share_text
from snapreview.ui.messages.notice import Notice


def notices_of_compared(result: ImageResult) -> tuple[Notice, ...]:
    """The verdict's reason, where the pictures do not give it, then the notes in one row."""
    verdict = _reason_for_changed(result) if result.status is Status.CHANGED else _reason_for_unchanged(result)
    notes = Notice("info", " ".join(NOTE_TEXTS[note] for note in result.notes)) if result.notes else None
    return tuple(notice for notice in (verdict, notes) if notice is not None)


def _reason_for_changed(result: ImageResult) -> Notice | None:
    difference = result.difference
    if difference is None or result.changed_pixels != difference.changed_pixels or not is_change_in_hiding(difference):
        return None
    found = f"an exact look finds {pixels_text(difference.changed_pixels)}, {_levels(difference)}."
    if difference.changed_pixels > SPECK_PIXELS:  # odiff's own count is never looked at again above that
        return Notice("info", f"odiff tolerates this; {found}")
    return Notice("info", found.capitalize())


def _reason_for_unchanged(result: ImageResult) -> Notice:
    if result.quiet is not None:
        return _quiet(result.quiet)
    if result.changed_pixels:
        threshold = share_text(result.diff_threshold or 0.0)
        return Notice("info", f"{share_text(result.ratio)} changed, within the diff threshold of {threshold}.")
    if result.size_changed:
        text = "The sizes differ, yet no pixel counts as changed: transparent and white count as equal."
        return Notice("warning", text)
    if Note.NOT_CONFIRMED in result.notes:
        return Notice("info", "The files differ, but no pixel does beyond the colour threshold and anti-aliasing.")
    return Notice("success", "Re-encoded: other bytes, same pixels.")


def _quiet(difference: PixelDifference) -> Notice:
    pixels, share = pixels_text(difference.changed_pixels), share_text(difference.ratio)
    return Notice("info", f"Quiet difference: {pixels} ({share}), {_levels(difference)}. Not counted as a change.")


def _levels(difference: PixelDifference) -> str:
    return f"at most {difference.max_delta} of 255 levels"
