"""The frames of two pictures of different sizes on their common canvas, with their sizes."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from snapreview.model.size import Size
from snapreview.ui.viewer.tags import TAG_GROUND, paint_tag, tag_size
from snapreview.ui.viewer.viewport import Placement

# Okabe and Ito's orange and sky blue; dashes and words carry the difference, too.
_COLOURS = {"base": "#e69f00", "head": "#56b4e9"}
_TAG_DISTANCE = 6


@dataclass(frozen=True, slots=True)
class SizeFrame:
    """The frame of one side: its name and the size of its picture in image pixels."""

    side: Literal["base", "head"]
    name: str
    size: Size


@dataclass(frozen=True, slots=True)
class SizeFramesLayer:
    """Both frames from the top left of the canvas: the base's dashed, the head's solid."""

    frames: tuple[SizeFrame, SizeFrame]

    def paint(self, painter: QPainter, placement: Placement) -> None:
        """Paint the frames, and inside each bottom edge whose it is and how large."""
        unit = painter.device().devicePixelRatio()
        painter.save()
        for frame in reversed(self.frames):
            area = QRectF(
                placement.left, placement.top, frame.size.width * placement.scale, frame.size.height * placement.scale
            )
            self._paint_frame(painter, area, frame, unit)
        painter.scale(unit, unit)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for frame in self.frames:
            self._paint_tag(painter, placement, frame, unit)
        painter.restore()

    def _paint_frame(self, painter: QPainter, area: QRectF, frame: SizeFrame, unit: float) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        halo = QPen(QColor(TAG_GROUND), 3.5 * unit)
        line = QPen(QColor(_COLOURS[frame.side]), 1.5 * unit)
        for pen in (halo, line):
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        if frame.side == "base":
            line.setDashPattern([5, 3])
        for pen in (halo, line):
            painter.setPen(pen)
            painter.drawRect(area)

    def _paint_tag(self, painter: QPainter, placement: Placement, frame: SizeFrame, unit: float) -> None:
        """The base's tag at the left, the head's at the right, so that they do not meet."""
        text = f"{frame.name} {frame.size}"
        size = tag_size(painter, text)
        left, right = placement.left / unit, (placement.left + frame.size.width * placement.scale) / unit
        bottom = (placement.top + frame.size.height * placement.scale) / unit
        pane_bottom = placement.pane.height / unit
        top = min(bottom - _TAG_DISTANCE, pane_bottom - _TAG_DISTANCE) - size.height()
        if frame.side == "base":
            corner = QPointF(max(left, 0) + _TAG_DISTANCE, top)
        else:
            corner = QPointF(min(right, placement.pane.width / unit) - _TAG_DISTANCE - size.width(), top)
        paint_tag(painter, corner, text)
