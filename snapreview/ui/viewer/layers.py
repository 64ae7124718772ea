"""What a pane paints, as values: each layer draws itself at a placement. New kinds of view are new layers."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen, QTransform

from snapreview.model.size import Size
from snapreview.ui.viewer.picture_levels import Marks, Picture, halvings_for_marks, halvings_for_picture, tinted
from snapreview.ui.viewer.viewport import PixelRect, Placement

CHECKER_CELL = 8
"""The side of one square of the checkerboard in screen pixels."""

EXACT_FROM_SCALE = 2
"""Screen pixels per image pixel from which a single changed pixel catches the eye unaided."""


class Layer(Protocol):
    """Something painted in a pane. The painter's unit is one screen pixel."""

    def paint(self, painter: QPainter, placement: Placement) -> None:
        """Draw what the pane shows of it."""


@dataclass(frozen=True, slots=True)
class StackedLayers:
    """Several layers as one, from the bottom up."""

    layers: tuple[Layer, ...]

    def paint(self, painter: QPainter, placement: Placement) -> None:
        """Draw them all."""
        for layer in self.layers:
            layer.paint(painter, placement)


@dataclass(frozen=True, slots=True)
class GroundLayer:
    """What shines through a transparent picture of `size`: one colour, or a checkerboard of two."""

    size: Size
    colour: str
    second_colour: str | None = None

    def paint(self, painter: QPainter, placement: Placement) -> None:
        """Fill the picture's place; the checkerboard moves along with the picture but never scales."""
        brush = QBrush(QColor(self.colour))
        if self.second_colour is not None:
            brush = QBrush(_checkerboard(self.colour, self.second_colour))
            brush.setTransform(QTransform.fromTranslate(placement.left, placement.top))
        painter.fillRect(_pane_part(placement, self.size), brush)


@dataclass(frozen=True, slots=True, eq=False)
class PictureLayer:
    """A picture with its top left corner at that of the canvas.

    `smooth_below` is the scale from which on its pixels are hard.
    """

    picture: Picture
    smooth_below: float = 1

    def paint(self, painter: QPainter, placement: Placement) -> None:
        """Hard pixels when enlarging, area averages when shrinking."""
        scale, size = placement.scale, self.picture.size
        part = placement.visible(size, grid=2 ** halvings_for_picture(scale))
        if part is None:
            return
        level = self.picture.level_for(scale)
        across, down = level.width() / size.width, level.height() / size.height
        source = QRectF(
            part.left * across,
            part.top * down,
            (part.right - part.left) * across,
            (part.bottom - part.top) * down,
        )
        target, smooth = _screen_rect(placement, part), scale < self.smooth_below

        def draw(on: QPainter) -> None:
            on.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
            on.drawImage(target, level, source)

        self.picture.renderings.paint(painter, placement, target, smooth, draw)


@dataclass(frozen=True, slots=True, eq=False)
class MarksLayer:
    """The changed pixels in a colour (#rrggbb) and opacity (0..1)."""

    marks: Marks
    colour: str
    opacity: float

    def paint(self, painter: QPainter, placement: Placement) -> None:
        """Exactly the changed pixels from 200 % on; below that none is lost, and lonely ones are widened."""
        level, placed = self._level_at(placement)
        part = placed.visible(Size(level.width(), level.height()))
        if part is None:
            return
        colour = QColor(self.colour)
        colour.setAlphaF(self.opacity)
        source = QRect(part.left, part.top, part.right - part.left, part.bottom - part.top)
        target = _screen_rect(placed, part)

        def draw(on: QPainter) -> None:
            on.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
            on.drawImage(target, tinted(level, source, colour))

        self.marks.renderings.paint(painter, placement, target, colour.rgba(), draw)

    def _level_at(self, placement: Placement) -> tuple[QImage, Placement]:
        if placement.scale >= EXACT_FROM_SCALE:
            return self.marks.exact, placement
        halvings = halvings_for_marks(placement.scale)
        # The last level is a single pixel; reducing it further would give the same.
        level = self.marks.reduced[min(halvings, len(self.marks.reduced) - 1)]
        cell = placement.scale * 2**halvings
        return level, Placement(cell, placement.left - cell, placement.top - cell, placement.pane)


@dataclass(frozen=True, slots=True)
class OutlineLayer:
    """The frame of a picture of `size`, and of the larger canvas it shares with its partner."""

    size: Size
    canvas: Size
    colour: str

    def paint(self, painter: QPainter, placement: Placement) -> None:
        """A line around the picture; where the canvas is larger, a dashed one and hatching: nothing is there."""
        pen = QPen(QColor(self.colour), 1)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.size != self.canvas:
            self._hatch_surplus(painter, placement)
            pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawRect(_frame_around(placement, self.canvas))
            pen.setStyle(Qt.PenStyle.SolidLine)
        painter.setPen(pen)
        painter.drawRect(_frame_around(placement, self.size))

    def _hatch_surplus(self, painter: QPainter, placement: Placement) -> None:
        colour = QColor(self.colour)
        colour.setAlphaF(0.6)
        brush = QBrush(colour, Qt.BrushStyle.BDiagPattern)
        brush.setTransform(QTransform.fromTranslate(placement.left, placement.top))
        own = PixelRect(0, 0, self.size.width, self.size.height)
        for part in (
            PixelRect(own.right, 0, self.canvas.width, self.canvas.height),
            PixelRect(0, own.bottom, own.right, self.canvas.height),
        ):
            pane = QRectF(0, 0, placement.pane.width, placement.pane.height)
            painter.fillRect(_screen_rect(placement, part).intersected(pane), brush)


def _screen_rect(placement: Placement, part: PixelRect) -> QRectF:
    left, top = placement.screen_x(part.left), placement.screen_y(part.top)
    return QRectF(left, top, placement.screen_x(part.right) - left, placement.screen_y(part.bottom) - top)


def _pane_part(placement: Placement, size: Size) -> QRectF:
    """What the pane shows of an image's place: fills of huge rectangles beyond the pane cost time."""
    whole = _screen_rect(placement, PixelRect(0, 0, size.width, size.height))
    return whole.intersected(QRectF(0, 0, placement.pane.width, placement.pane.height))


def _frame_around(placement: Placement, size: Size) -> QRectF:
    """A one-pixel line just outside an image."""
    whole = _screen_rect(placement, PixelRect(0, 0, size.width, size.height)).toAlignedRect()
    return QRectF(whole.adjusted(-1, -1, 0, 0))


def _checkerboard(colour: str, second_colour: str) -> QImage:
    cell = CHECKER_CELL
    board = QImage(2 * cell, 2 * cell, QImage.Format.Format_RGB32)
    board.fill(QColor(colour))
    painter = QPainter(board)
    painter.fillRect(0, 0, cell, cell, QColor(second_colour))
    painter.fillRect(cell, cell, cell, cell, QColor(second_colour))
    painter.end()
    return board
