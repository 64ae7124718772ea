"""One pane: paints its scene at the shared viewport, and turns wheel, mouse and keys into moves of it."""

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QInputDevice,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from snapreview.model.size import Size
from snapreview.ui.look.icons import icon_pixmap
from snapreview.ui.look.theme import SPACE_2, SPACE_6, faded
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.viewer.layers import Layer
from snapreview.ui.viewer.scene import Scene
from snapreview.ui.viewer.viewport import Viewport, place

WHEEL_NOTCH = 120
"""What Qt reports for one notch of a mouse wheel; finer devices report parts of it."""

_VEIL_OPACITY = 0.6
_KEY_STEP = 0.125  # of the pane, for one key press
_PAGE_STEP = 0.9
_ICON_SIZE = 32


class ImagePane(QWidget):
    """Paints one scene. All panes of a view share one viewport and therefore move together."""

    def __init__(self, viewport: Viewport, theme: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._viewport = viewport
        self._theme = theme
        self._scene = Scene(theme.theme.window)
        self._cover: Layer | None = None
        self._busy = False
        self._focus_shown = False
        self._dragged_from: QPointF | None = None
        self._wheel_rest = 0
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(80, 80)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        viewport.changed.connect(self.update)

    @property
    def scene(self) -> Scene:
        """What it paints."""
        return self._scene

    def show_scene(self, scene: Scene) -> None:
        """Paint another scene."""
        self._scene = scene
        self.update()

    def set_cover(self, cover: Layer | None) -> None:
        """Paint something over the picture that is no part of it; over a sentence it is not painted."""
        if cover != self._cover:
            self._cover = cover
            self.update()

    def set_busy(self, busy: bool) -> None:
        """Tell that the scene is out of date and the next one is on its way."""
        if busy != self._busy:
            self._busy = busy
            self.update()

    def screen_size(self) -> Size:
        """The size of the pane in pixels of the screen."""
        ratio = self.devicePixelRatioF()
        return Size(round(self.width() * ratio), round(self.height() * ratio))

    def sizeHint(self) -> QSize:
        """A size that leaves the layout free."""
        return QSize(480, 480)

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the scene in pixels of the screen, then what lies over it."""
        painter = QPainter(self)
        self._paint_layers(painter)
        if self._scene.message:
            self._paint_message(painter)
        if self._busy:
            self._paint_busy(painter)
        if self._focus_shown:
            painter.setPen(QPen(QColor(self._theme.theme.accent), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus to whoever moves it by keys; a click shows by itself where it went."""
        self._focus_shown = event.reason() is not Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the focus went."""
        self._focus_shown = False
        super().focusOutEvent(event)

    def _paint_layers(self, painter: QPainter) -> None:
        pane = self.screen_size()
        painter.save()
        ratio = self.devicePixelRatioF()
        painter.scale(1 / ratio, 1 / ratio)
        painter.fillRect(QRect(0, 0, pane.width, pane.height), QColor(self._scene.ground))
        placement = place(self._viewport.view, pane)
        for layer in self._scene.layers:
            layer.paint(painter, placement)
        if self._cover is not None and self._scene.layers:
            self._cover.paint(painter, placement)
        painter.restore()

    def _paint_message(self, painter: QPainter) -> None:
        area = QRectF(self.rect()).adjusted(SPACE_6, SPACE_6, -SPACE_6, -SPACE_6)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.setPen(QColor(self._scene.message_colour))
        text_area = area.translated(0, (_ICON_SIZE + SPACE_2) / 2)
        text_box = painter.boundingRect(text_area, int(flags), self._scene.message)
        painter.drawText(text_area, int(flags), self._scene.message)
        if self._scene.message_icon:
            ratio = self.devicePixelRatioF()
            pixmap = icon_pixmap(self._scene.message_icon, self._scene.message_colour, _ICON_SIZE, ratio)
            top = text_box.top() - SPACE_2 - _ICON_SIZE
            painter.drawPixmap(QPointF(self.width() / 2 - _ICON_SIZE / 2, top), pixmap)

    def _paint_busy(self, painter: QPainter) -> None:
        theme = self._theme.theme
        painter.fillRect(self.rect(), faded(self._scene.ground, _VEIL_OPACITY))
        text = self.tr("Loading …")
        width = painter.fontMetrics().horizontalAdvance(text) + 2 * SPACE_6
        pill = QRectF(self.width() / 2 - width / 2, self.height() / 2 - 16, width, 32)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.setBrush(QColor(theme.raised))
        painter.drawRoundedRect(pill, 16, 16)
        painter.setPen(QColor(theme.text))
        painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), text)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    # -- moving

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the viewport know; panes beside each other are equally large."""
        self._tell_size()
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """The size may have been told while nobody could see it."""
        self._tell_size()
        super().showEvent(event)

    def _tell_size(self) -> None:
        """A pane out of sight keeps whatever size it had, which is not that of those in sight."""
        if self.isVisible():
            self._viewport.set_pane(self.screen_size())

    def event(self, event: QEvent) -> bool:
        """Pinching on a touch pad zooms; a move to a screen of another density changes the size in pixels."""
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._viewport.set_pane(self.screen_size())
        pinched = Qt.NativeGestureType.ZoomNativeGesture
        if isinstance(event, QNativeGestureEvent) and event.gestureType() is pinched:
            self._turn_wheel(round(event.value() * 4 * WHEEL_NOTCH), event.position())
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel zooms at the cursor; with Shift, sideways, and from a touch pad it pans."""
        event.accept()
        held = event.modifiers()
        turned = event.angleDelta()
        zooms = bool(held & Qt.KeyboardModifier.ControlModifier)
        if held & Qt.KeyboardModifier.ShiftModifier:
            self._pan_long_axis(turned.y() or turned.x())
        elif _from_touch_pad(event) and not zooms:
            ratio = self.devicePixelRatioF()
            self._viewport.pan(event.pixelDelta().x() * ratio, event.pixelDelta().y() * ratio)
        elif turned.y():
            self._turn_wheel(turned.y(), event.position())
        else:
            self._viewport.pan(turned.x(), 0)

    def _turn_wheel(self, turned: int, position: QPointF) -> None:
        self._wheel_rest += turned
        notches = int(self._wheel_rest / WHEEL_NOTCH)
        self._wheel_rest -= notches * WHEEL_NOTCH
        anchor = self._from_middle(position)
        for _ in range(abs(notches)):
            if notches > 0:
                self._viewport.zoom_in(anchor.x(), anchor.y())
            else:
                self._viewport.zoom_out(anchor.x(), anchor.y())

    def _pan_long_axis(self, distance: float) -> None:
        if self._viewport.exceeds_height():
            self._viewport.pan(0, distance)
        else:
            self._viewport.pan(distance, 0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the picture."""
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._dragged_from = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the picture."""
        if self._dragged_from is None:
            return
        moved = (event.position() - self._dragged_from) * self.devicePixelRatioF()
        self._dragged_from = event.position()
        self._viewport.pan(moved.x(), moved.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of the picture."""
        self._dragged_from = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Between the whole picture and 100 % at the place that was clicked."""
        if self._viewport.is_fitted:
            anchor = self._from_middle(event.position())
            self._viewport.actual_size(anchor.x(), anchor.y())
        else:
            self._viewport.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Shift with an arrow key pans a little; Page Up and Page Down pan by almost the whole pane."""
        pane = self.screen_size()
        across, down = pane.width * _KEY_STEP, pane.height * _KEY_STEP
        page = pane.height * _PAGE_STEP
        moves = {
            (Qt.Key.Key_Left, True): (across, 0.0),
            (Qt.Key.Key_Right, True): (-across, 0.0),
            (Qt.Key.Key_Up, True): (0.0, down),
            (Qt.Key.Key_Down, True): (0.0, -down),
            (Qt.Key.Key_PageUp, False): (0.0, page),
            (Qt.Key.Key_PageDown, False): (0.0, -page),
        }
        shifted = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        move = moves.get((Qt.Key(event.key()), shifted))
        if move is None:
            super().keyPressEvent(event)
            return
        self._viewport.pan(*move)

    def _from_middle(self, position: QPointF) -> QPointF:
        middle = QPointF(self.width() / 2, self.height() / 2)
        return (position - middle) * self.devicePixelRatioF()


def _from_touch_pad(event: QWheelEvent) -> bool:
    return event.device().type() is QInputDevice.DeviceType.TouchPad and not event.pixelDelta().isNull()
