"""Boxes around connected changes."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from snapreview.model.rectangle import Rectangle
from snapreview.ui.viewer.tags import TAG_GROUND
from snapreview.ui.viewer.viewport import Placement

_COLOUR = "#56b4e9"  # Okabe and Ito's sky blue on a dark line: shows on any picture, and apart from the marks
_STRONG_COLOUR = "#f0e442"
_DISTANCE = 3
"""Device-independent pixels between a box and what it holds, so that it hides nothing."""

_Edges = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class BoxesLayer:
    """Boxes around rectangles in image pixels; those in `strong` are thicker and of another colour."""

    boxes: tuple[Rectangle, ...]
    strong: frozenset[Rectangle]

    def paint(self, painter: QPainter, placement: Placement) -> None:
        """Draw the boxes that the pane shows, strong ones last."""
        unit = painter.device().devicePixelRatio()
        seen = [box for box in self.boxes if _is_seen(box, placement, (_DISTANCE + 5) * unit)]
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        calm = [_edges(box, placement) for box in seen if box not in self.strong]
        strong = [_edges(box, placement) for box in seen if box in self.strong]
        _draw(painter, calm, _COLOUR, 2 * unit, unit)
        _draw(painter, strong, _STRONG_COLOUR, 3 * unit, unit)
        painter.restore()


def _is_seen(box: Rectangle, placement: Placement, reach: float) -> bool:
    left, top, right, bottom = _edges(box, placement)
    pane = placement.pane
    return right >= -reach and bottom >= -reach and left <= pane.width + reach and top <= pane.height + reach


def _edges(box: Rectangle, placement: Placement) -> _Edges:
    """Left, top, right and bottom of a box in screen pixels."""
    scale = placement.scale
    left, top = placement.left + box.x * scale, placement.top + box.y * scale
    return left, top, left + box.width * scale, top + box.height * scale


def _draw(painter: QPainter, boxes: list[_Edges], colour: str, width: float, unit: float) -> None:
    """Frames of filled bars, the coloured ones on wider dark ones: pens of some width take ten times as long."""
    for bar_colour, start, thickness in (
        (TAG_GROUND, (_DISTANCE - 1) * unit, width + 2 * unit),
        (colour, _DISTANCE * unit, width),
    ):
        painter.setBrush(QColor(bar_colour))
        bars = [bar for edges in boxes for bar in _bars(edges, start, thickness)]
        if bars:
            painter.drawRects(bars)


def _bars(edges: _Edges, distance: float, thickness: float) -> tuple[QRectF, QRectF, QRectF, QRectF]:
    """The four sides of a frame so far from what it holds."""
    left, top, right, bottom = edges
    left, top, right, bottom = left - distance, top - distance, right + distance, bottom + distance
    wide = right - left + 2 * thickness
    return (
        QRectF(left - thickness, top - thickness, wide, thickness),
        QRectF(left - thickness, bottom, wide, thickness),
        QRectF(left - thickness, top, thickness, bottom - top),
        QRectF(right, top, thickness, bottom - top),
    )
