"""A loupe beside the mouse: the pixels around it in base and head, greatly enlarged."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from snapreview.ui.look.theme import RADIUS, SPACE_1, SPACE_2
from snapreview.ui.viewer.inspecting.inspector import Inspector
from snapreview.ui.viewer.inspecting.pointing import PixelPlace
from snapreview.ui.viewer.picture_levels import Picture
from snapreview.ui.viewer.view_context import ViewContext
from snapreview.ui.viewer.viewport import place

CELLS = 15
"""Pixels shown across and down; odd, so that one is in the middle."""

_CELL = 10  # device-independent pixels for one image pixel
_LENS = CELLS * _CELL
_AWAY = 24


class Loupe(QWidget):
    """Floats over the panes of its parent, out of the way of the mouse and of no concern to it."""

    def __init__(self, inspector: Inspector, context: ViewContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._inspector = inspector
        self._context = context
        self._panes = parent
        self.resize(self.sizeHint())
        self.hide()
        inspector.changed.connect(self._follow)
        context.viewport.changed.connect(self._follow)

    def sizeHint(self) -> QSize:
        """Two lenses with their names."""
        return QSize(2 * _LENS + 3 * SPACE_2, _LENS + 2 * SPACE_2 + self._caption_height())

    def _caption_height(self) -> int:
        return QFontMetrics(self.font()).height() + SPACE_1

    def _follow(self) -> None:
        """Beside the mouse; without one, beside the pinned pixel."""
        at = self._place() if self._inspector.loupe_shown and self._context.supply.shown is not None else None
        self.setVisible(at is not None)
        if at is not None:
            self.move(beside(at, self.size(), self._panes.rect()))
            self.raise_()
            self.update()

    def _place(self) -> QPoint | None:
        pointed_at, pinned = self._inspector.pointed_at, self._inspector.pinned
        if pointed_at is not None:
            return pointed_at.pane.mapTo(self._panes, pointed_at.position.toPoint())
        if pinned is None:
            return None
        pane = self._context.panes[0]
        placed, ratio = place(self._context.viewport.view, pane.screen_size()), pane.devicePixelRatioF()
        x, y = placed.screen_x(pinned.x + 0.5) / ratio, placed.screen_y(pinned.y + 0.5) / ratio
        return pane.mapTo(self._panes, QPoint(round(x), round(y)))

    def _pixel(self) -> PixelPlace | None:
        pointed_at = self._inspector.pointed_at
        return pointed_at.pixel if pointed_at is not None else self._inspector.pinned

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint both lenses."""
        theme, pixel = self._context.theme.theme, self._pixel()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.setBrush(QColor(theme.raised))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        if pixel is not None:
            self._paint_lenses(painter, pixel)
        painter.end()

    def _paint_lenses(self, painter: QPainter, pixel: PixelPlace) -> None:
        context, shown = self._context, self._context.supply.shown
        if shown is None:
            return
        places = self._inspector.places(pixel.x, pixel.y)
        sides = (
            (self.tr("Base"), shown.pictures.base, places.base),
            (self.tr("Head"), shown.pictures.head, places.head),
        )
        for number, (name, picture, centre) in enumerate(sides):
            left, top = SPACE_2 + number * (_LENS + SPACE_2), SPACE_2 + self._caption_height()
            painter.setPen(QColor(context.theme.theme.text))
            painter.drawText(left, top - SPACE_1 - painter.fontMetrics().descent(), name)
            lens = QRect(left, top, _LENS, _LENS)
            painter.fillRect(lens, QColor(context.theme.theme.checker_one))
            if isinstance(picture, Picture) and centre is not None:
                _paint_lens(painter, lens, picture, centre)
            painter.setPen(QColor(context.theme.theme.border))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(lens.adjusted(-1, -1, 0, 0))
            _paint_middle(painter, lens)


def beside(mouse: QPoint, size: QSize, area: QRect) -> QPoint:
    """Where a loupe of this size goes: below and right of the mouse, else on the side where there is room."""
    left, top = mouse.x() + _AWAY, mouse.y() + _AWAY
    if left + size.width() > area.right():
        left = mouse.x() - _AWAY - size.width()
    if top + size.height() > area.bottom():
        top = mouse.y() - _AWAY - size.height()
    return QPoint(max(area.left(), left), max(area.top(), top))


def _paint_lens(painter: QPainter, lens: QRect, picture: Picture, place: tuple[int, int]) -> None:
    """Only whole pixels of the picture: where it ends, the ground shows."""
    reach = CELLS // 2
    around = QRect(place[0] - reach, place[1] - reach, CELLS, CELLS)
    part = around.intersected(QRect(0, 0, picture.size.width, picture.size.height))
    if part.isEmpty():
        return
    target = QRect(
        lens.left() + (part.left() - around.left()) * _CELL,
        lens.top() + (part.top() - around.top()) * _CELL,
        part.width() * _CELL,
        part.height() * _CELL,
    )
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
    painter.drawImage(target, picture.levels[0], part)


def _paint_middle(painter: QPainter, lens: QRect) -> None:
    """A frame around the pixel in the middle that shows on any picture."""
    offset = CELLS // 2 * _CELL
    middle = QRect(lens.left() + offset, lens.top() + offset, _CELL, _CELL)
    for colour, grown in ((Qt.GlobalColor.white, 2), (Qt.GlobalColor.black, 1)):
        painter.setPen(QPen(colour, 1))
        painter.drawRect(middle.adjusted(-grown, -grown, grown - 1, grown - 1))
