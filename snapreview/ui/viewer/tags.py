"""Small words painted over pictures, legible on any of them."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter

TAG_GROUND = "#15171c"
TAG_TEXT = "#ffffff"
TAG_OPACITY = 0.82


def tag_size(painter: QPainter, text: str) -> QSizeF:
    """The size of a tag in the painter's units."""
    metrics = painter.fontMetrics()
    return QSizeF(metrics.horizontalAdvance(text) + 16, metrics.height() + 6)


def paint_tag(painter: QPainter, corner: QPointF, text: str) -> None:
    """Paint a word on a dark pill whose top left corner is `corner`."""
    area = QRectF(corner, tag_size(painter, text))
    ground = QColor(TAG_GROUND)
    ground.setAlphaF(TAG_OPACITY)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
    painter.setPen(QColor(TAG_TEXT))
    painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), text)
    painter.setBrush(Qt.BrushStyle.NoBrush)
