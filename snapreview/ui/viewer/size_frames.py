"""The frames of two pictures of different sizes on their common canvas, with their sizes."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from snapreview.model.size import Size
from snapreview.ui.look.mirroring import isolated
from snapreview.ui.viewer.tags import TAG_GROUND, paint_tag, tag_size
from snapreview.ui.viewer.viewport import Placement

# Okabe and Ito's orange and sky blue; dashes and words carry the difference, too.
FRAME_COLOURS = {"base": "#e69f00", "head": "#56b4e9"}
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
        for corner, text in self._tags(painter, placement, unit):
            paint_tag(painter, corner, text)
        painter.restore()

    def _tags(self, painter: QPainter, placement: Placement, unit: float) -> list[tuple[QPointF, str]]:
        """The base's tag at the left, the head's at the right; one above the other where they would meet."""
        texts = [f"{frame.name} {isolated(str(frame.size))}" for frame in self.frames]
        sizes = [tag_size(painter, text) for text in texts]
        corners = [_tag_corner(placement, frame, size, unit) for frame, size in zip(self.frames, sizes, strict=True)]
        base, head = (QRectF(corner, size) for corner, size in zip(corners, sizes, strict=True))
        if base.intersects(head):
            corners[0] = QPointF(corners[0].x(), head.top() - _TAG_DISTANCE - base.height())
        return list(zip(corners, texts, strict=True))

    def _paint_frame(self, painter: QPainter, area: QRectF, frame: SizeFrame, unit: float) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        halo = QPen(QColor(TAG_GROUND), 3.5 * unit)
        line = QPen(QColor(FRAME_COLOURS[frame.side]), 1.5 * unit)
        for pen in (halo, line):
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        if frame.side == "base":
            line.setDashPattern([5, 3])
        for pen in (halo, line):
            painter.setPen(pen)
            painter.drawRect(area)


def _tag_corner(placement: Placement, frame: SizeFrame, size: QSizeF, unit: float) -> QPointF:
    """Where a tag stands inside the bottom edge of its frame, or of the pane where that ends before."""
    left, right = placement.left / unit, (placement.left + frame.size.width * placement.scale) / unit
    bottom = (placement.top + frame.size.height * placement.scale) / unit
    top = min(bottom, placement.pane.height / unit) - _TAG_DISTANCE - size.height()
    if frame.side == "base":
        return QPointF(max(left, 0) + _TAG_DISTANCE, top)
    return QPointF(min(right, placement.pane.width / unit) - _TAG_DISTANCE - size.width(), top)
