"""The pins of notes over a picture: numbered, with a frame around the place they are about."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from snapreview.model.rectangle import Rectangle
from snapreview.model.size import Size
from snapreview.ui.look.theme import LIGHT
from snapreview.ui.viewer.viewport import Placement

# Light on dark, in either theme: what lies below is a picture, and pins must show on any.
_COLOUR = LIGHT.warning
_GROUND = LIGHT.canvas_light
_RADIUS = 10.0


@dataclass(frozen=True, slots=True)
class PinLayer:
    """Places in canvas pixels, numbered from 1; a place of 1 × 1 is a point. Those beyond the canvas are left out."""

    places: tuple[Rectangle, ...]
    canvas: Size

    def paint(self, painter: QPainter, placement: Placement) -> None:
        """Draw every pin, the first on top."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, place in reversed(list(enumerate(self.places, start=1))):
            part = place.within(self.canvas)
            if part is not None:
                _paint_pin(painter, placement, part, number)
        painter.restore()


def _paint_pin(painter: QPainter, placement: Placement, place: Rectangle, number: int) -> None:
    unit = painter.device().devicePixelRatio()
    left, top, right, bottom = place.box
    corner = QPointF(placement.screen_x(left), placement.screen_y(top))
    area = QRectF(corner, QPointF(placement.screen_x(right), placement.screen_y(bottom)))
    is_point = (place.width, place.height) == (1, 1)
    if not is_point:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((_GROUND, 4 * unit), (_COLOUR, 2 * unit)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawRect(area)
    centre = area.center() if is_point else corner
    radius = _RADIUS * unit
    painter.setPen(QPen(QColor(_GROUND), 2 * unit))
    painter.setBrush(QColor(_COLOUR))
    painter.drawEllipse(centre, radius, radius)
    font = painter.font()
    font.setPixelSize(round(12 * unit))
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor(_GROUND))
    disc = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    painter.drawText(disc, int(Qt.AlignmentFlag.AlignCenter), str(number))
