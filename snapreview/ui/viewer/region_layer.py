"""The regions to ignore, as hatched frames over a picture."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QTransform

from snapreview.model.rectangle import Rectangle
from snapreview.model.size import Size
from snapreview.ui.look.theme import LIGHT
from snapreview.ui.viewer.viewport import Placement

# Dark on light, in either theme: what lies below is a picture, and frames must show on any.
_COLOUR = LIGHT.accent
_GROUND = LIGHT.canvas_light

_HATCH_OPACITY = 0.75
_GROUND_OPACITY = 0.3
_SELECTED_GROUND_OPACITY = 0.42


@dataclass(frozen=True, slots=True)
class RegionsLayer:
    """Regions in image pixels, `selected` is one of them; what lies beyond the canvas is left out as it is when
    the pair is compared.
    """

    regions: tuple[Rectangle, ...]
    selected: Rectangle | None
    canvas: Size

    def paint(self, painter: QPainter, placement: Placement) -> None:
        """Draw all frames, the selected one last and strongest."""
        painter.save()
        for region in sorted(self.regions, key=lambda region: region == self.selected):
            part = region.within(self.canvas)
            if part is not None:
                self._paint_region(painter, placement, part, is_selected=region == self.selected)
        painter.restore()

    def _paint_region(self, painter: QPainter, placement: Placement, region: Rectangle, *, is_selected: bool) -> None:
        left, top, right, bottom = region.box
        corner_x, corner_y = placement.screen_x(left), placement.screen_y(top)
        area = QRectF(corner_x, corner_y, placement.screen_x(right) - corner_x, placement.screen_y(bottom) - corner_y)
        seen = area.intersected(QRectF(-8, -8, placement.pane.width + 16, placement.pane.height + 16))
        if seen.isEmpty():
            return
        painter.fillRect(seen, _with_opacity(_GROUND, _SELECTED_GROUND_OPACITY if is_selected else _GROUND_OPACITY))
        hatching = QBrush(_with_opacity(_COLOUR, _HATCH_OPACITY), Qt.BrushStyle.BDiagPattern)
        hatching.setTransform(QTransform.fromTranslate(placement.left, placement.top))
        painter.fillRect(seen, hatching)
        self._paint_frame(painter, seen, is_selected=is_selected)

    def _paint_frame(self, painter: QPainter, area: QRectF, *, is_selected: bool) -> None:
        unit = painter.device().devicePixelRatio()
        width = (3 if is_selected else 1.5) * unit
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, pen_width in ((_GROUND, width + 2 * unit), (_COLOUR, width)):
            pen = QPen(QColor(colour), pen_width)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.setPen(pen)
            painter.drawRect(area)


def _with_opacity(colour: str, opacity: float) -> QColor:
    result = QColor(colour)
    result.setAlphaF(opacity)
    return result
