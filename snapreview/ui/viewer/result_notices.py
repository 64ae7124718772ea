"""What is said about a compared pair besides its picture: why it is called what it is called, and what limits
were met. No widgets.
"""

from PySide6.QtCore import QCoreApplication

from snapreview.model.image_name import displayable
from snapreview.model.note import Note
from snapreview.model.pixel_difference import SPECK_PIXELS, PixelDifference, is_change_in_hiding
from snapreview.model.result import ImageResult, Status
from snapreview.ui.language.amounts import pixels_text, share_text
from snapreview.ui.language.words import note_text
from snapreview.ui.messages.notice import Notice


def notices_of_compared(result: ImageResult) -> tuple[Notice, ...]:
    """The other name in the base, the verdict's reason where the pictures do not give it, then the notes in one row."""
    verdict = _reason_for_changed(result) if result.status is Status.CHANGED else _reason_for_unchanged(result)
    notes = Notice("info", " ".join(note_text(note) for note in result.notes)) if result.notes else None
    return tuple(notice for notice in (_pair_of(result), verdict, notes) if notice is not None)


def _pair_of(result: ImageResult) -> Notice | None:
    """Two images of different names are only compared when a reader paired them."""
    if result.previous_name is None:
        return None
    text = QCoreApplication.translate("Notices", "Paired by a reader with {name} of the base.")
    return Notice("info", text.format(name=displayable(result.previous_name)))


def _reason_for_changed(result: ImageResult) -> Notice | None:
    difference = result.difference
    if difference is None or result.changed_pixels != difference.changed_pixels or not is_change_in_hiding(difference):
        return None
    found = QCoreApplication.translate("Notices", "An exact look finds {pixels}, {levels}.")
    if difference.changed_pixels > SPECK_PIXELS:  # odiff's own count is never looked at again above that
        found = QCoreApplication.translate("Notices", "odiff tolerates this; an exact look finds {pixels}, {levels}.")
    text = found.format(pixels=pixels_text(difference.changed_pixels), levels=_levels(difference))
    return Notice("info", text)


def _reason_for_unchanged(result: ImageResult) -> Notice:
    if result.quiet is not None:
        return _quiet(result.quiet)
    if result.changed_pixels:
        within = QCoreApplication.translate("Notices", "{share} changed, within the diff threshold of {threshold}.")
        threshold = share_text(result.diff_threshold or 0.0)
        return Notice("info", within.format(share=share_text(result.ratio), threshold=threshold))
    if result.size_changed:
        text = QCoreApplication.translate(
            "Notices", "The sizes differ, yet no pixel counts as changed: transparent and white count as equal."
        )
        return Notice("warning", text)
    if Note.NOT_CONFIRMED in result.notes:
        text = QCoreApplication.translate(
            "Notices", "The files differ, but no pixel does beyond the colour threshold and anti-aliasing."
        )
        return Notice("info", text)
    return Notice("success", QCoreApplication.translate("Notices", "Re-encoded: other bytes, same pixels."))


def _quiet(difference: PixelDifference) -> Notice:
    pixels, share = pixels_text(difference.changed_pixels), share_text(difference.ratio)
    text = QCoreApplication.translate(
        "Notices", "Quiet difference: {pixels} ({share}), {levels}. Not counted as a change."
    )
    return Notice("info", text.format(pixels=pixels, share=share, levels=_levels(difference)))


def _levels(difference: PixelDifference) -> str:
    text = QCoreApplication.translate("Notices", "at most {levels} of 255 levels")
    return text.format(levels=difference.max_delta)
