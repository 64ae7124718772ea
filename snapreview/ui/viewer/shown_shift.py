"""Inserted and removed lines of a pair: found in the background, told in words, offered as a view."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from snapreview.images.change_details import change_regions
from snapreview.images.shift_search import find_shift
from snapreview.model.change_region import ChangeRegion
from snapreview.model.shift import Axis, Band, BandKind, BandRegion, ShiftLines
from snapreview.ui.language.amounts import number_text
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
    of the change, 0..1, that the bands account for. `regions` are the bands and, largest first, the connected changes
    that remain, in places of that canvas.
    """

    lines: ShiftLines
    remaining: Marks
    remaining_pixels: int
    explained: float
    regions: tuple[ChangeRegion, ...]


def shift_derivation(image: ViewedImage) -> Derivation:
    """What finds the shift of a pair in both builds."""
    base, head = image.entry.both
    return Derivation(SHIFT, pair_key(image), lambda: _found(image), 2 * max(base.size.pixels, head.size.pixels))


def _found(image: ViewedImage) -> ShownShift | str:
    shift = find_shift(*both_pixels(image), lambda: False)
    if shift is None:
        return NO_SHIFT
    regions = (*_band_regions(shift.lines), *change_regions(shift.remaining, shift.base, shift.head))
    return ShownShift(shift.lines, marks_of(shift.remaining), shift.remaining_pixels, shift.explained, regions)


def _band_regions(lines: ShiftLines) -> tuple[BandRegion, ...]:
    bounds = ((lines.band_bounds(axis, band), band.kind) for axis, band in lines.bands)
    return tuple(BandRegion(area, area.width * area.height, 0, 0, kind) for area, kind in bounds)


def shift_words(shift: ShownShift) -> str:
    """One sentence: which bands, and how much of the change they explain."""
    bands = shift.lines.bands
    told = [_band_words(axis, band) for axis, band in bands[:_BANDS_TOLD]]
    more = len(bands) - len(told)
    if more:
        told.append(QCoreApplication.translate("Shift", "%Ln more bands", "", more))
    share = QCoreApplication.translate("Shift", "{percent} % of the change is explained.")
    return f"{', '.join(told)}: " + share.format(percent=_percent(shift.explained))


def no_shift_words() -> str:
    """What is said of any other change."""
    return QCoreApplication.translate("Shift", "No inserted or removed rows or columns explain this change.")


def _percent(share: float) -> str:
    """Whole per cent; 100 only when nothing at all is left."""
    return number_text(100 if share == 1 else min(99, round(100 * share)))


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
    return words.format(place=number_text(place))
