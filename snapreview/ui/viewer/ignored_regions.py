"""The regions to ignore over the pictures, also while one is being drawn."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from snapreview.model.rectangle import Rectangle
from snapreview.model.size import Size
from snapreview.ui.viewer.region_layer import RegionsLayer


@dataclass(frozen=True, slots=True)
class ShownRegions:
    """The regions to ignore of the image `name`, in image pixels; `selected` is one of them."""

    name: str
    regions: tuple[Rectangle, ...] = ()
    selected: Rectangle | None = None


NO_REGIONS = ShownRegions("")


class IgnoredRegions(QObject):
    """Regions are drawn on the image they belong to, and on no other that happens to be shown still."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._regions = NO_REGIONS
        self._preview: Rectangle | None = None

    def show_regions(self, regions: ShownRegions) -> None:
        """These from now on."""
        self._regions = regions
        self.changed.emit()

    def preview(self, region: Rectangle | None) -> None:
        """The one being drawn."""
        self._preview = region
        self.changed.emit()

    def layer(self, name: str | None, canvas: Size) -> RegionsLayer | None:
        """What lies over the pictures of the image `name`; None when nothing does."""
        regions = self._regions
        own = regions.regions if name == regions.name else ()
        drawn = own if self._preview is None else (*own, self._preview)
        return RegionsLayer(drawn, self._preview or regions.selected, canvas) if drawn else None
