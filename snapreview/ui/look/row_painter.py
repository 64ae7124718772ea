"""Painting rows of lists: the fonts, and text that begins at the left or ends at the right of a line."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from snapreview.ui.look.mirroring import Mirror, isolated
from snapreview.ui.look.theme import Theme

_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class RowPainter:
    """One row on one painter, with its list's font in three weights. Places are given as read from left to right."""

    def __init__(self, painter: QPainter, theme: Theme, font: QFont, mirror: Mirror) -> None:
        self._painter = painter
        self._mirror = mirror
        self._theme = theme
        self._font = QFont(font)
        self._strong = QFont(font)
        self._strong.setWeight(QFont.Weight.DemiBold)
        self._small = QFont(font)
        self._small.setPointSizeF(font.pointSizeF() * 0.92)

    def _text(self, line: QRect, text: str, font: QFont, colour: str) -> int:
        """Write what fits from the left; returns its width."""
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, max(0, line.width()))
        self._write(line, shown, font, colour, Qt.AlignmentFlag.AlignLeft)
        return metrics.horizontalAdvance(shown)

    def _right(self, line: QRect, text: str, font: QFont, colour: str) -> int:
        """Write at the right end; returns the width taken."""
        self._write(line, text, font, colour, Qt.AlignmentFlag.AlignRight)
        return QFontMetrics(font).horizontalAdvance(text)

    def _write(self, line: QRect, text: str, font: QFont, colour: str, side: Qt.AlignmentFlag) -> None:
        self._painter.setFont(font)
        self._painter.setPen(QColor(colour))
        self._painter.drawText(self._mirror.rect(line), side | _MIDDLE, isolated(text))
