"""Inserted and removed lines of a pair: found in the background, told in words, offered as a view."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from snapreview.images.shift_search import find_shift
from snapreview.model.shift import AlignedLines, Axis, Band, BandKind
from snapreview.model.size import Size
from snapreview.ui.viewer.derivations import Derivation
from snapreview.ui.viewer.pair_pixels import both_pixels, pair_key
from snapreview.ui.viewer.picture_levels import Marks, marks_of
from snapreview.ui.viewer.viewed_image import ViewedImage

SHIFT = "shift"
"""The name of its derivation; its value is a ShownShift, or NO_SHIFT."""

NO_SHIFT = "no shift"

_BANDS_TOLD = 3


@dataclass(frozen=True, slots=True, eq=False)
class ShownShift:
    """`remaining` marks what differs beside the bands, on a canvas with room for all of them. `explained` is the share
    of the change, 0..1, that the bands account for.
    """

    axis: Axis
    lines: AlignedLines
    remaining: Marks
    remaining_pixels: int
    explained: float

    def canvas(self, plain: Size) -> Size:
        """The canvas with room for all bands."""
        if self.axis is Axis.ROWS:
            return Size(plain.width, self.lines.length)
        return Size(self.lines.length, plain.height)


def shift_derivation(image: ViewedImage) -> Derivation:
    """What finds the shift of a pair in both builds."""
    base, head = image.entry.both
    return Derivation(SHIFT, pair_key(image), lambda: _found(image), 2 * max(base.size.pixels, head.size.pixels))


def _found(image: ViewedImage) -> ShownShift | str:
    shift = find_shift(*both_pixels(image), lambda: False)
    if shift is None:
        return NO_SHIFT
    return ShownShift(shift.axis, shift.lines, marks_of(shift.remaining), shift.remaining_pixels, shift.explained)


def shift_words(shift: ShownShift) -> str:
    """One sentence: which bands, and how much of the change they explain."""
    told = [_band_words(shift.axis, band) for band in shift.lines.bands[:_BANDS_TOLD]]
    more = len(shift.lines.bands) - len(told)
    if more:
        told.append(QCoreApplication.translate("Shift", "%Ln more bands", "", more))
    share = QCoreApplication.translate("Shift", "{percent} % of the change is explained.")
    return f"{', '.join(told)}: " + share.format(percent=_percent(shift.explained))


def _percent(share: float) -> str:
    """Whole per cent; 100 only when nothing at all is left."""
    return str(100 if share == 1 else min(99, round(100 * share)))


def _band_words(axis: Axis, band: Band) -> str:
    count = band.length
    translate = QCoreApplication.translate
    match axis, band.kind:
        case Axis.ROWS, BandKind.INSERTED:
            words = translate("Shift", "%Ln rows inserted at y = {place}", "", count)
        case Axis.ROWS, BandKind.REMOVED:
            words = translate("Shift", "%Ln rows removed at y = {place}", "", count)
        case Axis.COLUMNS, BandKind.INSERTED:
            words = translate("Shift", "%Ln columns inserted at x = {place}", "", count)
        case _:
            words = translate("Shift", "%Ln columns removed at x = {place}", "", count)
    place = band.head if band.kind is BandKind.INSERTED else band.base
    return words.format(place=place)
