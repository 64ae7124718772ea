"""A line of text that gives way in the middle when there is no room for all of it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from snapreview.ui.look.mirroring import isolated
from snapreview.ui.look.tool_tips import plain_tool_tip

_LEAST_CHARACTERS = 12


class ElidedLabel(QLabel):
    """The whole text stays in the tool tip and for screen readers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str) -> None:
        """Show a text of one line."""
        if text == self.text() == self.accessibleName():
            return
        self.setText(text)
        self.setToolTip(plain_tool_tip(text))
        self.setAccessibleName(text)

    def shown_text(self) -> str:
        """The text as it fits now."""
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.width())

    def _flags(self) -> Qt.AlignmentFlag:
        sideways = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        return sideways | Qt.AlignmentFlag.AlignVCenter

    def minimumSizeHint(self) -> QSize:
        """Room for the beginning and the end of a name."""
        whole = super().sizeHint()
        least = self.fontMetrics().averageCharWidth() * _LEAST_CHARACTERS
        return QSize(min(least, whole.width()), whole.height())

    def sizeHint(self) -> QSize:
        """Room for all of it. One pixel more than the text: rounding must not elide what fits."""
        whole = self.fontMetrics().horizontalAdvance(self.text()) + 1
        return QSize(whole, super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), int(self._flags()), isolated(self.shown_text()))
        painter.end()
