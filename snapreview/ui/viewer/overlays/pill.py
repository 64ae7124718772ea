"""A word at the lower edge of the picture, with a button where there is something to take back."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from snapreview.ui.look.icons import icon
from snapreview.ui.look.theme import SPACE_1, SPACE_2, SPACE_3
from snapreview.ui.look.theme_controller import ThemeController

_HEIGHT = 34


class Pill(QWidget):
    """`closed` when its button was pressed. Without words it is hidden."""

    closed = Signal()

    def __init__(self, theme: ThemeController, button_name: str, button_tip: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._label = QLabel()
        self._button = QToolButton()
        self._button.setIconSize(QSize(14, 14))
        self._button.setAccessibleName(button_name)
        self._button.setToolTip(button_tip)
        self._button.clicked.connect(self.closed)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setFixedHeight(_HEIGHT)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE_3 + 2, 0, SPACE_1, 0)
        layout.setSpacing(SPACE_2)
        layout.addWidget(self._label)
        layout.addWidget(self._button)
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    @property
    def words(self) -> str:
        """What it says."""
        return self._label.text()

    def say(self, words: str) -> None:
        """Say something; nothing hides it."""
        self._label.setText(words)
        self.setVisible(bool(words))
        self.adjustSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A rounded, raised ground."""
        theme = self._theme.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.setBrush(QColor(theme.raised))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), _HEIGHT / 2 - 1, _HEIGHT / 2 - 1)
        painter.end()

    def _dress(self) -> None:
        self._button.setIcon(icon("close", self._theme.theme.muted_text))
        self.update()
