"""The mouse on the picture: drawing rectangles while that is wanted, and telling clicks always."""

import math
from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QMouseEvent

from snapreview.model.rectangle import Rectangle
from snapreview.model.size import Size
from snapreview.ui.viewer.image_pane import ImagePane
from snapreview.ui.viewer.viewport import Viewport, place

Point = tuple[float, float]

FoundInPair = Callable[[int, Rectangle], Rectangle | None]
"""The area of the pair that an area of the canvas is in the pane of a number; None where there is none."""


_SLIGHTLY = 0.01  # image pixels: the pixel below a point


class RegionTool(QObject):
    """Watches the panes. While it is not active it only listens, and dragging moves the picture as ever.

    Signals: `drawn` Rectangle in image pixels; `preview_changed` Rectangle or None while drawing; `clicked` the
    canvas point (x, y) where the mouse was pressed and released in place, and `place_clicked` the image pixel there, a
    Rectangle of 1 × 1.
    """

    drawn = Signal(object)
    preview_changed = Signal(object)
    clicked = Signal(object)
    place_clicked = Signal(object)

    def __init__(self, viewport: Viewport, panes: Iterable[ImagePane], found: FoundInPair, parent: QObject) -> None:
        super().__init__(parent)
        self._found = found
        self._viewport = viewport
        self._panes = tuple(panes)
        self._active = False
        self._pressed_at: QPointF | None = None
        for pane in self._panes:
            pane.installEventFilter(self)

    def set_active(self, active: bool) -> None:
        """Draw from now on, or stop; what is being drawn is dropped."""
        if active == self._active:
            return
        self._active = active
        self._pressed_at = None
        self.preview_changed.emit(None)
        for pane in self._panes:
            pane.setCursor(Qt.CursorShape.CrossCursor if active else Qt.CursorShape.OpenHandCursor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See QObject: True keeps an event from the pane."""
        if not isinstance(event, QMouseEvent) or not isinstance(watched, ImagePane):
            return False
        match event.type():
            case QEvent.Type.MouseButtonPress if event.button() is Qt.MouseButton.LeftButton:
                self._pressed_at = event.position()
            case QEvent.Type.MouseMove if event.buttons() & Qt.MouseButton.LeftButton:
                self._drag(watched, event.position())
            case QEvent.Type.MouseButtonRelease if event.button() is Qt.MouseButton.LeftButton:
                self._release(watched, event.position())
            case QEvent.Type.MouseButtonDblClick:
                pass
            case _:
                return False
        return self._active

    def _drag(self, pane: ImagePane, position: QPointF) -> None:
        if self._active and self._pressed_at is not None and _is_dragged(self._pressed_at, position):
            self.preview_changed.emit(self._spanned(pane, self._pressed_at, position))

    def _release(self, pane: ImagePane, position: QPointF) -> None:
        pressed_at, self._pressed_at = self._pressed_at, None
        if pressed_at is None:
            return
        if not _is_dragged(pressed_at, position):
            point = self._image_point(pane, position)
            self.clicked.emit(point)
            place = self._on_pair(pane, spanned(point, (point[0] + _SLIGHTLY, point[1] + _SLIGHTLY), self._canvas))
            if place is not None:
                self.place_clicked.emit(Rectangle(place.x, place.y, 1, 1))
        elif self._active:
            self.preview_changed.emit(None)
            region = self._spanned(pane, pressed_at, position)
            if region is not None:
                self.drawn.emit(region)

    def _spanned(self, pane: ImagePane, start: QPointF, end: QPointF) -> Rectangle | None:
        area = spanned(self._image_point(pane, start), self._image_point(pane, end), self._canvas)
        return self._on_pair(pane, area)

    def _on_pair(self, pane: ImagePane, area: Rectangle | None) -> Rectangle | None:
        return None if area is None else self._found(self._panes.index(pane), area)

    @property
    def _canvas(self) -> Size:
        return self._viewport.canvas

    def _image_point(self, pane: ImagePane, position: QPointF) -> Point:
        placement = place(self._viewport.view, pane.screen_size())
        ratio = pane.devicePixelRatioF()
        return placement.image_x(position.x() * ratio), placement.image_y(position.y() * ratio)


def spanned(start: Point, end: Point, canvas: Size) -> Rectangle | None:
    """The whole image pixels between two points that lie on the canvas; None when there are none."""
    left, top = (max(0, math.floor(min(start[axis], end[axis]))) for axis in (0, 1))
    right = min(canvas.width, math.ceil(max(start[0], end[0])))
    bottom = min(canvas.height, math.ceil(max(start[1], end[1])))
    if left >= right or top >= bottom:
        return None
    return Rectangle(left, top, right - left, bottom - top)


def _is_dragged(start: QPointF, end: QPointF) -> bool:
    return (end - start).manhattanLength() >= QGuiApplication.styleHints().startDragDistance() / 2
