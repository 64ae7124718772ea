"""What is said of a connected change."""

from PySide6.QtCore import QCoreApplication

from snapreview.model.change_region import ChangeRegion
from snapreview.model.shift import BandKind, BandRegion
from snapreview.ui.language.amounts import number_text, part_text, pixels_text


def area_words(region: ChangeRegion) -> str:
    """`1,204 pixels`."""
    return pixels_text(region.changed_pixels)


def place_words(region: ChangeRegion) -> str:
    """`64 × 32 at 120, 40`, in image pixels."""
    bounds = region.bounds
    text = QCoreApplication.translate("Regions", "{width} × {height} at {x}, {y}")
    numbers = (number_text(number) for number in (bounds.width, bounds.height, bounds.x, bounds.y))
    return text.format(**dict(zip(("width", "height", "x", "y"), numbers, strict=True)))


def _band_words(region: BandRegion) -> str:
    if region.kind is BandKind.INSERTED:
        return QCoreApplication.translate("Regions", "inserted")
    return QCoreApplication.translate("Regions", "removed")


def greatest_words(region: ChangeRegion) -> str:
    """The greatest difference of a colour channel; of a band, what happened to it."""
    if isinstance(region, BandRegion):
        return _band_words(region)
    text = QCoreApplication.translate("Regions", "at most {levels} of 255 levels")
    return text.format(levels=number_text(region.max_delta))


def short_greatest_words(region: ChangeRegion) -> str:
    """The same in as few words as a row has room for."""
    if isinstance(region, BandRegion):
        return _band_words(region)
    text = QCoreApplication.translate("Regions", "at most {levels} levels")
    return text.format(levels=number_text(region.max_delta))


def position_words(index: int, count: int) -> str:
    """`Difference 3 of 7`."""
    text = QCoreApplication.translate("Regions", "Difference {part}")
    return text.format(part=part_text(index + 1, count))
