"""The mouse on the divider of the swipe view."""

from dataclasses import replace
from typing import cast

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from snapreview.ui.viewer.divider_layer import HANDLE_RADIUS
from snapreview.ui.viewer.view_context import ViewContext
from snapreview.ui.viewer.view_mode import ViewTool


class DividerTool(ViewTool):
    """Takes the divider along where it is dragged; elsewhere dragging moves the picture as ever."""

    def __init__(self, context: ViewContext) -> None:
        super().__init__(context.choosing)
        self._context = context
        self._held = False
        for pane in context.panes:
            pane.setMouseTracking(True)
            pane.installEventFilter(self)

    def stop(self) -> None:
        """Leave the panes as they were."""
        for pane in self._context.panes:
            pane.removeEventFilter(self)
            pane.setMouseTracking(False)
            pane.setCursor(Qt.CursorShape.OpenHandCursor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See QObject: True keeps an event from the pane."""
        if not isinstance(event, QMouseEvent):
            return False
        pane, position = cast(QWidget, watched), event.position()
        match event.type():
            case QEvent.Type.MouseButtonPress if event.button() is Qt.MouseButton.LeftButton:
                self._held = self._is_at(pane, position)
                return self._held
            case QEvent.Type.MouseMove if self._held:
                self._move(pane, position)
                return True
            case QEvent.Type.MouseMove if not event.buttons():
                self._show_cursor(pane, position)
            case QEvent.Type.MouseButtonRelease if self._held:
                self._held = False
                return True
            case QEvent.Type.MouseButtonDblClick:
                return self._is_at(pane, position)
            case _:
                pass
        return False

    @property
    def _upright(self) -> bool:
        return self._context.choosing.choices.swipe_divider == "upright"

    def _is_at(self, pane: QWidget, position: QPointF) -> bool:
        share = self._context.choosing.choices.swipe_position
        away = position.x() - share * pane.width() if self._upright else position.y() - share * pane.height()
        return abs(away) <= HANDLE_RADIUS

    def _move(self, pane: QWidget, position: QPointF) -> None:
        share = position.x() / pane.width() if self._upright else position.y() / pane.height()
        choosing = self._context.choosing
        choosing.choose(replace(choosing.choices, swipe_position=min(1.0, max(0.0, share))))

    def _show_cursor(self, pane: QWidget, position: QPointF) -> None:
        split = Qt.CursorShape.SplitHCursor if self._upright else Qt.CursorShape.SplitVCursor
        pane.setCursor(split if self._is_at(pane, position) else Qt.CursorShape.OpenHandCursor)
