"""Boxes around connected changes."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from snapreview.model.rectangle import Rectangle
from snapreview.ui.viewer.tags import TAG_GROUND
from snapreview.ui.viewer.viewport import Placement

_COLOUR = "#56b4e9"  # Okabe and Ito's sky blue on a dark line: shows on any picture, and apart from the marks
_STRONG_COLOUR = "#f0e442"
_DISTANCE = 3
"""Device-independent pixels between a box and what it holds, so that it hides nothing."""


@dataclass(frozen=True, slots=True)
class BoxesLayer:
    """Boxes around rectangles in image pixels; those in `strong` are thicker and of another colour."""

    boxes: tuple[Rectangle, ...]
    strong: frozenset[Rectangle]

    def paint(self, painter: QPainter, placement: Placement) -> None:
        """Draw the boxes that the pane shows, strong ones last."""
        unit = painter.device().devicePixelRatio()
        calm: list[QRectF] = []
        strong: list[QRectF] = []
        for box in self.boxes:
            area = _area(placement, box, _DISTANCE * unit)
            if area.right() >= 0 and area.bottom() >= 0 and _starts_within(area, placement):
                (strong if box in self.strong else calm).append(area)
        painter.save()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        _draw(painter, calm, _COLOUR, 1.5 * unit, unit)
        _draw(painter, strong, _STRONG_COLOUR, 3 * unit, unit)
        painter.restore()


def _area(placement: Placement, box: Rectangle, distance: float) -> QRectF:
    left, top, right, bottom = box.box
    return QRectF(
        placement.screen_x(left) - distance,
        placement.screen_y(top) - distance,
        (right - left) * placement.scale + 2 * distance,
        (bottom - top) * placement.scale + 2 * distance,
    )


def _starts_within(area: QRectF, placement: Placement) -> bool:
    return area.left() <= placement.pane.width and area.top() <= placement.pane.height


def _draw(painter: QPainter, areas: list[QRectF], colour: str, width: float, unit: float) -> None:
    if not areas:
        return
    for line, thickness in ((TAG_GROUND, width + 2 * unit), (colour, width)):
        pen = QPen(QColor(line), thickness)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.drawRects(areas)
