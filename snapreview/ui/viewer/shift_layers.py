"""Pictures drawn apart to make room for inserted and removed lines, and the bands that fill the room."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen, QTransform

from snapreview.model.shift import AlignedLines, Axis, BandKind, Piece, ShiftLines, Side, pieces_of
from snapreview.ui.look.theme import LIGHT
from snapreview.ui.viewer.layers import Layer
from snapreview.ui.viewer.viewport import Placement

# Dark on light in either theme: what lies below is a picture, and bands must show on any. Shape, sign and word tell
# inserted from removed as well.
BAND_COLOURS = {BandKind.INSERTED: "#0a6e5a", BandKind.REMOVED: "#9c4504"}
_PATTERNS = {BandKind.INSERTED: Qt.BrushStyle.FDiagPattern, BandKind.REMOVED: Qt.BrushStyle.BDiagPattern}
_GAP_GROUND = "#f2f3f6"
_LEAST_THICKNESS = 3  # screen pixels: a band of one line is seen at every zoom


@dataclass(frozen=True, slots=True, eq=False)
class PiecesLayer:
    """A layer of a picture, drawn in pieces along an axis."""

    layer: Layer
    pieces: tuple[Piece, ...]
    axis: Axis

    def paint(self, painter: QPainter, placement: Placement) -> None:
        """Paint each piece that is in sight in its place, and nothing beside it."""
        for piece in self.pieces:
            area = _area(placement, self.axis, piece.aligned, piece.length, None)
            if not area.intersects(QRectF(0, 0, placement.pane.width, placement.pane.height)):
                continue
            moved = (piece.aligned - piece.start) * placement.scale
            if self.axis is Axis.ROWS:
                placed = replace(placement, top=placement.top + moved)
            else:
                placed = replace(placement, left=placement.left + moved)
            painter.save()
            painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
            self.layer.paint(painter, placed)
            painter.restore()


def drawn_apart(layer: Layer, lines: ShiftLines, side: Side) -> Layer:
    """A layer over one side's picture, drawn apart as the picture is."""
    for axis in Axis:
        along = lines.along(axis)
        if along.bands:
            layer = PiecesLayer(layer, pieces_of(along, side), axis)
    return layer


@dataclass(frozen=True, slots=True)
class BandsLayer:
    """The bands over one side's picture, `breadth` image pixels long across the axis: hatched, those of the other
    side on a ground of their own. Each says its sign and number of lines where there is room for it.
    """

    lines: AlignedLines
    axis: Axis
    side: Side
    breadth: int

    def paint(self, painter: QPainter, placement: Placement) -> None:
        """Paint the bands that are in sight."""
        pane = QRectF(0, 0, placement.pane.width, placement.pane.height)
        painter.save()
        for band in self.lines.bands:
            area = _area(placement, self.axis, band.aligned, band.length, self.breadth).intersected(pane)
            if area.isEmpty():
                continue
            if not band.is_of(self.side):
                painter.fillRect(area, QColor(_GAP_GROUND))
            hatching = QBrush(_faded(BAND_COLOURS[band.kind], 0.55), _PATTERNS[band.kind])
            hatching.setTransform(QTransform.fromTranslate(placement.left, placement.top))
            painter.fillRect(area, _faded(BAND_COLOURS[band.kind], 0.14))
            painter.fillRect(area, hatching)
            self._paint_edges(painter, area, band.kind)
            self._paint_count(painter, area, band.kind, band.length)
        painter.restore()

    def _paint_edges(self, painter: QPainter, area: QRectF, kind: BandKind) -> None:
        painter.setPen(QPen(QColor(BAND_COLOURS[kind]), painter.device().devicePixelRatio()))
        if self.axis is Axis.ROWS:
            painter.drawLine(area.topLeft(), area.topRight())
            painter.drawLine(area.bottomLeft(), area.bottomRight())
        else:
            painter.drawLine(area.topLeft(), area.bottomLeft())
            painter.drawLine(area.topRight(), area.bottomRight())

    def _paint_count(self, painter: QPainter, area: QRectF, kind: BandKind, length: int) -> None:
        """A label that does not grow with the zoom; a thin band has none."""
        ratio = painter.device().devicePixelRatio()
        font = painter.font()
        font.setPixelSize(round(12 * ratio))
        font.setBold(True)
        text = f"{'+' if kind is BandKind.INSERTED else '−'}{length}"
        metrics = QFontMetricsF(font)
        width, height = metrics.horizontalAdvance(text) + 12 * ratio, metrics.height() + 4 * ratio
        if area.width() < width + 8 * ratio or area.height() < height + 2 * ratio:
            return
        label = QRectF(area.left() + 6 * ratio, area.center().y() - height / 2, width, height)
        painter.setFont(font)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(BAND_COLOURS[kind]))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawRoundedRect(label, 4 * ratio, 4 * ratio)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QColor(LIGHT.canvas_light))
        painter.drawText(label, int(Qt.AlignmentFlag.AlignCenter), text)


def _area(placement: Placement, axis: Axis, start: int, length: int, breadth: int | None) -> QRectF:
    """Where lines lie on the screen, across the whole pane or `breadth` image pixels."""
    thickness = max(length * placement.scale, _LEAST_THICKNESS if breadth is not None else 0)
    if axis is Axis.ROWS:
        width = placement.pane.width - placement.left if breadth is None else breadth * placement.scale
        return QRectF(placement.left, placement.screen_y(start), width, thickness)
    height = placement.pane.height - placement.top if breadth is None else breadth * placement.scale
    return QRectF(placement.screen_x(start), placement.top, thickness, height)


def _faded(colour: str, opacity: float) -> QColor:
    faded = QColor(colour)
    faded.setAlphaF(opacity)
    return faded
