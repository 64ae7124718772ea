"""The pins of notes on the image they belong to, and placing a new one with the mouse."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from snapreview.model.rectangle import Rectangle
from snapreview.model.size import Size
from snapreview.ui.viewer.image_pane import ImagePane
from snapreview.ui.viewer.pin_layer import PinLayer
from snapreview.ui.viewer.region_tool import RegionTool, spanned
from snapreview.ui.viewer.viewport import Viewport


class Pins(QObject):
    """`changed` when they look otherwise; `placed` a Rectangle in canvas pixels, 1 × 1 for a point."""

    changed = Signal()
    placed = Signal(object)

    def __init__(self, viewport: Viewport, panes: Iterable[ImagePane], parent: QObject) -> None:
        super().__init__(parent)
        self._viewport = viewport
        self._name = ""
        self._places: tuple[Rectangle, ...] = ()
        self._preview: Rectangle | None = None
        self._active = False
        self._tool = RegionTool(viewport, panes, self)
        self._tool.drawn.connect(self.placed)
        self._tool.clicked.connect(self._on_clicked)
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

    def _on_clicked(self, point: tuple[float, float]) -> None:
        if not self._active:
            return
        x, y = point
        place = spanned((x, y), (x + 0.01, y + 0.01), self._viewport.canvas)
        if place is not None:
            self.placed.emit(Rectangle(place.x, place.y, 1, 1))

    def _on_preview(self, place: Rectangle | None) -> None:
        self._preview = place
        self.changed.emit()
