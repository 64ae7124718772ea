"""The pins of notes on the image they belong to, and placing a new one with the mouse."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from snapreview.model.rectangle import Rectangle
from snapreview.model.size import Size
from snapreview.ui.viewer.image_pane import ImagePane
from snapreview.ui.viewer.pin_layer import PinLayer
from snapreview.ui.viewer.region_tool import FoundInPair, RegionTool
from snapreview.ui.viewer.viewport import Viewport


class Pins(QObject):
    """`changed` when they look otherwise; `placed` a Rectangle in canvas pixels, 1 × 1 for a point."""

    changed = Signal()
    placed = Signal(object)

    def __init__(self, viewport: Viewport, panes: Iterable[ImagePane], found: FoundInPair, parent: QObject) -> None:
        super().__init__(parent)
        self._name = ""
        self._places: tuple[Rectangle, ...] = ()
        self._preview: Rectangle | None = None
        self._active = False
        self._tool = RegionTool(viewport, panes, found, self)
        self._tool.drawn.connect(self.placed)
        self._tool.place_clicked.connect(self._on_clicked)
        self._tool.preview_changed.connect(self._on_preview)

    def show_pins(self, name: str, places: tuple[Rectangle, ...]) -> None:
        """The pins of the image `name`."""
        if (name, places) != (self._name, self._places):
            self._name, self._places = name, places
            self.changed.emit()

    def set_active(self, active: bool) -> None:
        """Let the mouse place a pin, or move the picture again."""
        self._active = active
        self._tool.set_active(active)

    def layer(self, name: str | None, canvas: Size) -> PinLayer | None:
        """What lies over the pictures of the image `name`; None when nothing does."""
        places = self._places if name == self._name else ()
        if self._preview is not None:
            places = (*places, self._preview)
        return PinLayer(places, canvas) if places else None

    def _on_clicked(self, place: Rectangle) -> None:
        if self._active:
            self.placed.emit(place)

    def _on_preview(self, place: Rectangle | None) -> None:
        self._preview = place
        self.changed.emit()
