"""Where the mouse is on the picture."""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPointF, Signal
from PySide6.QtGui import QMouseEvent

from snapreview.ui.viewer.image_pane import ImagePane
from snapreview.ui.viewer.viewport import Viewport, place


@dataclass(frozen=True, slots=True)
class PixelPlace:
    """A pixel of the canvas, counted from 0 at the top left."""

    x: int
    y: int


@dataclass(frozen=True, slots=True, eq=False)
class PointedAt:
    """The pixel below the mouse, and the mouse itself in coordinates of `pane`."""

    pixel: PixelPlace
    pane: ImagePane
    position: QPointF


class Pointing(QObject):
    """Watches the panes and keeps nothing from them. `changed` carries a PointedAt, None off the picture."""

    changed = Signal(object)

    def __init__(self, viewport: Viewport, panes: Iterable[ImagePane], parent: QObject) -> None:
        super().__init__(parent)
        self._viewport = viewport
        self._panes = tuple(panes)
        self._last: tuple[ImagePane, QPointF] | None = None
        for pane in self._panes:
            pane.installEventFilter(self)
        viewport.changed.connect(self._look_again)

    def set_active(self, active: bool) -> None:
        """Follow the mouse also while no button is pressed, or do not."""
        for pane in self._panes:
            pane.setMouseTracking(active)
        if not active:
            self._tell(None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See QObject: nothing is kept from the panes."""
        if isinstance(watched, ImagePane):
            if isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseMove:
                self._tell((watched, event.position()))
            elif event.type() is QEvent.Type.Leave:
                self._tell(None)
        return False

    def _look_again(self) -> None:
        """Another pixel lies below the mouse once the picture moved."""
        if self._last is not None:
            self._tell(self._last)

    def _tell(self, mouse: tuple[ImagePane, QPointF] | None) -> None:
        self._last = mouse
        if mouse is None:
            self.changed.emit(None)
            return
        pane, position = mouse
        placement = place(self._viewport.view, pane.screen_size())
        ratio = pane.devicePixelRatioF()
        x, y = placement.image_x(position.x() * ratio), placement.image_y(position.y() * ratio)
        canvas = self._viewport.canvas
        if 0 <= x < canvas.width and 0 <= y < canvas.height:
            self.changed.emit(PointedAt(PixelPlace(math.floor(x), math.floor(y)), pane, position))
        else:
            self.changed.emit(None)
