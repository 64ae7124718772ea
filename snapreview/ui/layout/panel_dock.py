"""A panel's frame: its title with buttons to detach and to close it, all of them reachable by keyboard."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QColor, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QDockWidget, QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from snapreview.ui.look.icons import icon
from snapreview.ui.look.theme import SPACE_1, SPACE_2, SPACE_3
from snapreview.ui.look.theme_controller import ThemeController

_BUTTON_ICON = QSize(14, 14)


class PanelDock(QDockWidget):
    """Holds one panel. Its name is that of the action that shows and hides it, and its title the action's words."""

    def __init__(self, action: QAction, panel: QWidget, theme: ThemeController, parent: QWidget) -> None:
        super().__init__(action.text(), parent)
        self.setObjectName(action.objectName())
        self.setWidget(panel)
        self.setTitleBarWidget(_PanelTitle(action, self, theme))
        self._theme = theme

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line around a detached panel, in the pixel that Qt leaves for it: with our title it has no frame."""
        super().paintEvent(event)
        if self.isFloating():
            painter = QPainter(self)
            painter.setPen(QPen(QColor(self._theme.theme.outline), 1))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
            painter.end()


class _PanelTitle(QFrame):
    """Dragging it moves the panel: mouse events are left to the dock."""

    def __init__(self, action: QAction, dock: QDockWidget, theme: ThemeController) -> None:
        super().__init__(dock)
        self.setProperty("look", "panel-title")
        self._action = action
        self._dock = dock
        self._theme = theme
        self._title = QLabel(self)
        self._title.setProperty("role", "section")
        self._detach, self._close = QToolButton(self), QToolButton(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE_3, SPACE_1, SPACE_2, SPACE_1)
        layout.setSpacing(0)
        layout.addWidget(self._title, 1)
        for button in (self._detach, self._close):
            button.setIconSize(_BUTTON_ICON)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            layout.addWidget(button)
        self._detach.clicked.connect(self._toggle_detached)
        self._close.clicked.connect(dock.close)
        dock.topLevelChanged.connect(self._dress)
        action.changed.connect(self._dress)
        theme.changed.connect(self._dress)
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._dress()

    def _toggle_detached(self) -> None:
        self._dock.setFloating(not self._dock.isFloating())

    def _dress(self) -> None:
        words, colour = self._action.text(), self._theme.theme.muted_text
        if self._dock.windowTitle() != words:
            self._dock.setWindowTitle(words)
        self._title.setText(words)
        key = self._action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        close = self.tr("Hide {panel}").format(panel=words)
        self._close.setToolTip(f"{close} ({key})" if key else close)
        self._close.setAccessibleName(close)
        floating = self._dock.isFloating()
        detach = self.tr("Put {panel} back into the window") if floating else self.tr("Detach {panel} from the window")
        self._detach.setToolTip(detach.format(panel=words))
        self._detach.setAccessibleName(self._detach.toolTip())
        self._detach.setIcon(icon("attach" if floating else "detach", colour))
        self._close.setIcon(icon("close", colour))
