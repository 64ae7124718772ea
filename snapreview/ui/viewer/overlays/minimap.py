"""The whole picture in small: where the changes are, and which part is in sight."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from snapreview.model.size import Size
from snapreview.ui.viewer.layers import GroundLayer, Layer, MarksLayer, PictureLayer
from snapreview.ui.viewer.overlays.minimap_arithmetic import minimap_scale
from snapreview.ui.viewer.picture_levels import Marks, Picture
from snapreview.ui.viewer.regions.change_regions import ChangeRegions
from snapreview.ui.viewer.view_context import ViewContext
from snapreview.ui.viewer.viewport import Placement, visible_area

_BORDER = 1
_DIM = "#66101114"
_FRAME, _FRAME_EDGE = "#ffffff", "#15171c"
_REGION = "#56b4e9"
_STEP = 0.25  # of what is in sight, for one key press


class Minimap(QWidget):
    """Clicking and dragging moves what is in sight, and so do the arrow keys while it has the focus."""

    def __init__(self, context: ViewContext, regions: ChangeRegions, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._regions = regions
        self._ground: QPixmap | None = None
        self._of_view: tuple[Layer, ...] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(self.tr("Map of the whole image"))
        self.setAccessibleDescription(self.tr("Arrow keys move the part in sight."))
        context.viewport.changed.connect(self.update)
        for part in (context.supply, context.choosing, context.theme, regions):
            part.changed.connect(self.redraw)
        self.hide()

    @property
    def useful(self) -> bool:
        """True when there is a part in sight, and the rest to go to."""
        if self._context.supply.shown is None or not self._context.choosing.choices.minimap_shown:
            return False
        viewport = self._context.viewport
        seen = visible_area(viewport.view, viewport.pane)
        whole = QRectF(0, 0, viewport.canvas.width, viewport.canvas.height)
        return bool(viewport.canvas.pixels) and not QRectF(*seen).contains(whole)

    def sizeHint(self) -> QSize:
        """The canvas in small, with its border."""
        canvas, scale = self._context.viewport.canvas, self._scale
        return QSize(round(canvas.width * scale) + 2 * _BORDER, round(canvas.height * scale) + 2 * _BORDER)

    def show_layers(self, layers: tuple[Layer, ...] | None) -> None:
        """Show these in small, which lie on a canvas of the view's own; None shows the pair."""
        if layers is None and self._of_view is None:
            return
        self._of_view = layers
        self.redraw()

    def redraw(self) -> None:
        """The picture, its marks or its regions are others."""
        self._ground = None
        self.update()

    @property
    def _scale(self) -> float:
        """Device-independent pixels per image pixel."""
        return minimap_scale(self._context.viewport.canvas)

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, dimmed but for the part in sight."""
        if self._ground is None or self._ground.deviceIndependentSize().toSize() != self.size():
            self._ground = self._painted()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._ground)
        inner = QRectF(self.rect()).adjusted(_BORDER, _BORDER, -_BORDER, -_BORDER)
        frame = self._frame().intersected(inner)
        painter.save()
        painter.setClipRect(inner)
        for part in _around(inner, frame):
            painter.fillRect(part, QColor(_DIM))
        for colour, width in ((_FRAME_EDGE, 4), (_FRAME, 2)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawRect(frame)
        painter.restore()
        theme = self._context.theme.theme
        painter.setPen(QPen(QColor(theme.accent if self.hasFocus() else theme.border), 2 if self.hasFocus() else 1))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()

    def _painted(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(self.size() * ratio)
        pixmap.fill(QColor(self._context.theme.theme.panel))
        placement = Placement(
            self._scale * ratio, _BORDER * ratio, _BORDER * ratio, Size(pixmap.width(), pixmap.height())
        )
        painter = QPainter(pixmap)
        for layer in self._layers():
            layer.paint(painter, placement)
        painter.setPen(QPen(QColor(_REGION), ratio))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._regions.regions:
            painter.drawRects([self._small(region.bounds.box, placement) for region in self._regions.regions])
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def _layers(self) -> list[Layer]:
        shown = self._context.supply.shown
        if shown is None:
            return []
        if self._of_view is not None:
            return list(self._of_view)
        choices, theme = self._context.choosing.choices, self._context.theme.theme
        pictures = shown.pictures
        picture = pictures.head if isinstance(pictures.head, Picture) else pictures.base
        layers: list[Layer] = []
        if isinstance(picture, Picture):
            layers += [GroundLayer(picture.size, theme.checker_one), PictureLayer(picture)]
        if isinstance(pictures.mask, Marks):
            layers.append(MarksLayer(pictures.mask, choices.overlay_colour, 1.0))
        return layers

    def _small(self, box: tuple[int, int, int, int], placement: Placement) -> QRectF:
        left, top, right, bottom = box
        scale = placement.scale
        return QRectF(placement.screen_x(left), placement.screen_y(top), (right - left) * scale, (bottom - top) * scale)

    def _frame(self) -> QRectF:
        viewport, scale = self._context.viewport, self._scale
        left, top, width, height = visible_area(viewport.view, viewport.pane)
        return QRectF(_BORDER + left * scale, _BORDER + top * scale, width * scale, height * scale)

    # -- moving

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go where it was clicked."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._go(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys move by a quarter of what is in sight."""
        steps = {
            Qt.Key.Key_Left: (1, 0),
            Qt.Key.Key_Right: (-1, 0),
            Qt.Key.Key_Up: (0, 1),
            Qt.Key.Key_Down: (0, -1),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        pane = self._context.viewport.pane
        self._context.viewport.pan(step[0] * pane.width * _STEP, step[1] * pane.height * _STEP)

    def _go(self, position: QPointF) -> None:
        scale = self._scale
        self._context.viewport.centre_on((position.x() - _BORDER) / scale, (position.y() - _BORDER) / scale)


def _around(whole: QRectF, hole: QRectF) -> tuple[QRectF, ...]:
    """What is left of a rectangle around a hole in it."""
    return (
        QRectF(whole.left(), whole.top(), whole.width(), hole.top() - whole.top()),
        QRectF(whole.left(), hole.bottom(), whole.width(), whole.bottom() - hole.bottom()),
        QRectF(whole.left(), hole.top(), hole.left() - whole.left(), hole.height()),
        QRectF(hole.right(), hole.top(), whole.right() - hole.right(), hole.height()),
    )
