"""What single pixels are marked with: the grid between them, and the frame around one."""

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from snapreview.model.size import Size
from snapreview.ui.viewer.inspecting.pointing import PixelPlace
from snapreview.ui.viewer.viewport import Placement

GRID_FROM_SCALE = 8
"""Screen pixels per image pixel from which lines between pixels help more than they hide."""

_GRID = QColor(128, 128, 128, 96)
_SMALLEST_FRAME = 7  # screen pixels


@dataclass(frozen=True, slots=True)
class PixelGridLayer:
    """Lines between the pixels of a canvas, from 800 % on. Mid-grey and thin: seen on light and dark, and never
    taken for part of the picture.
    """

    canvas: Size

    def paint(self, painter: QPainter, placement: Placement) -> None:
        """Draw the lines within the pane."""
        part = placement.visible(self.canvas)
        if placement.scale < GRID_FROM_SCALE or part is None:
            return
        left, right = placement.screen_x(part.left), placement.screen_x(part.right)
        top, bottom = placement.screen_y(part.top), placement.screen_y(part.bottom)
        lines = [
            QLineF(placement.screen_x(column), top, placement.screen_x(column), bottom)
            for column in range(part.left, part.right + 1)
        ]
        lines += [
            QLineF(left, placement.screen_y(row), right, placement.screen_y(row))
            for row in range(part.top, part.bottom + 1)
        ]
        painter.setPen(QPen(_GRID, 1))
        painter.drawLines(lines)


@dataclass(frozen=True, slots=True)
class PixelFrameLayer:
    """A frame around one pixel, dark and light so that it shows on any picture; never too small to be seen."""

    pixel: PixelPlace

    def paint(self, painter: QPainter, placement: Placement) -> None:
        """Draw the frame."""
        side = max(placement.scale, _SMALLEST_FRAME)
        middle_x = placement.screen_x(self.pixel.x) + placement.scale / 2
        middle_y = placement.screen_y(self.pixel.y) + placement.scale / 2
        frame = QRectF(middle_x - side / 2, middle_y - side / 2, side, side)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        unit = painter.device().devicePixelRatio()
        for colour, width in ((Qt.GlobalColor.white, 4 * unit), (Qt.GlobalColor.black, 2 * unit)):
            pen = QPen(colour, width)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.setPen(pen)
            painter.drawRect(frame.adjusted(-width / 2, -width / 2, width / 2, width / 2))
