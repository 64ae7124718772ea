"""The divider of the swipe view: a line across the pane with a handle, and what lies on either side."""

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from snapreview.settings import DividerChoice
from snapreview.ui.viewer.tags import TAG_GROUND, TAG_TEXT, paint_tag, tag_size
from snapreview.ui.viewer.viewport import Placement

HANDLE_RADIUS = 15
"""Half the size of the handle in device-independent pixels."""

_LINE, _EDGE = TAG_TEXT, TAG_GROUND  # light on dark: the divider shows on any picture
_TAG_MARGIN = 10


@dataclass(frozen=True, slots=True)
class DividerLayer:
    """The divider at a share (0..1) of the pane's width, or of its height when it lies level. `names` are those of
    the parts before and after it.
    """

    position: float
    divider: DividerChoice
    names: tuple[str, str]

    def paint(self, painter: QPainter, placement: Placement) -> None:
        """Paint line, names and handle. They keep their size whatever the zoom."""
        unit = painter.device().devicePixelRatio()
        width, height = placement.pane.width / unit, placement.pane.height / unit
        painter.save()
        painter.scale(unit, unit)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_line(painter, width, height)
        self._paint_names(painter, width, height)
        self._paint_handle(painter, width, height)
        painter.restore()

    def _paint_line(self, painter: QPainter, width: float, height: float) -> None:
        if self.divider == "upright":
            line = QLineF(self.position * width, 0, self.position * width, height)
        else:
            line = QLineF(0, self.position * height, width, self.position * height)
        for colour, thickness in ((_EDGE, 4.0), (_LINE, 2.0)):
            painter.setPen(QPen(QColor(colour), thickness, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawLine(line)

    def _paint_handle(self, painter: QPainter, width: float, height: float) -> None:
        upright = self.divider == "upright"
        middle = QPointF(self.position * width, height / 2) if upright else QPointF(width / 2, self.position * height)
        painter.setPen(QPen(QColor(_EDGE), 4))
        painter.drawEllipse(middle, HANDLE_RADIUS, HANDLE_RADIUS)
        painter.setPen(QPen(QColor(_LINE), 2))
        painter.setBrush(QColor(_EDGE))
        painter.drawEllipse(middle, HANDLE_RADIUS, HANDLE_RADIUS)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(_LINE))
        painter.translate(middle)
        if not upright:
            painter.rotate(90)
        for side in (-1, 1):
            painter.drawPolygon(QPolygonF([QPointF(side * 9, 0), QPointF(side * 4, -4.5), QPointF(side * 4, 4.5)]))
        painter.resetTransform()
        painter.scale(painter.device().devicePixelRatio(), painter.device().devicePixelRatio())

    def _paint_names(self, painter: QPainter, width: float, height: float) -> None:
        for number, name in enumerate(self.names):
            size = tag_size(painter, name)
            paint_tag(painter, self._tag_corner(number, size, width, height), name)

    def _tag_corner(self, number: int, tag: QSizeF, width: float, height: float) -> QPointF:
        if self.divider == "upright":
            at = self.position * width
            return QPointF(at - _TAG_MARGIN - tag.width() if number == 0 else at + _TAG_MARGIN, _TAG_MARGIN)
        at = self.position * height
        return QPointF(_TAG_MARGIN, at - _TAG_MARGIN - tag.height() if number == 0 else at + _TAG_MARGIN)
