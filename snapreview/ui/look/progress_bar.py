"""A progress bar that stands still where motion is reduced, also while nobody knows how long it takes."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from snapreview.ui.look.motion import motion_reduced
from snapreview.ui.look.theme import faded
from snapreview.ui.look.theme_controller import ThemeController

_BUSY_OPACITY = 0.55


class ProgressBar(QProgressBar):
    """With the range 0 to 0 a part of it runs to and fro; under reduced motion all of it is filled, faintly."""

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setTextVisible(False)

    @property
    def moving(self) -> bool:
        """True when a part of it runs to and fro."""
        return self.minimum() == self.maximum() and not motion_reduced(self._theme.motion)

    def show_progress(self, done: int, total: int) -> None:
        """So much of the total is done; a total of 0 for one that nobody knows.

        Without updates: a progress bar paints a new value at once, and with it all else that waits to be painted.
        """
        self.setUpdatesEnabled(False)
        self.setRange(0, total)
        self.setValue(done)
        self.setUpdatesEnabled(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """See QWidget."""
        if self.moving or self.minimum() != self.maximum():
            super().paintEvent(event)
            return
        theme = self._theme.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for colour in (faded(theme.border, 1.0), faded(theme.accent, _BUSY_OPACITY)):
            painter.setBrush(colour)
            painter.drawRoundedRect(self.rect(), self.height() / 2, self.height() / 2)
        painter.end()
