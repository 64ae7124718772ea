"""Layers of layers: a part of the pane, a push aside, a blend of two pictures."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from snapreview.settings import DividerChoice
from snapreview.ui.viewer.layers import Layer
from snapreview.ui.viewer.viewport import Placement


@dataclass(frozen=True, slots=True, eq=False)
class PartLayer:
    """Layers in the part of the pane between two shares (0..1) of its width, or of its height if the divider that
    parts them lies level.
    """

    layers: tuple[Layer, ...]
    start: float
    end: float
    divider: DividerChoice

    def paint(self, painter: QPainter, placement: Placement) -> None:
        """Paint them clipped to the part."""
        painter.save()
        painter.setClipRect(self._part(placement), Qt.ClipOperation.IntersectClip)
        for layer in self.layers:
            layer.paint(painter, placement)
        painter.restore()

    def _part(self, placement: Placement) -> QRect:
        width, height = placement.pane.width, placement.pane.height
        if self.divider == "upright":
            start, end = round(self.start * width), round(self.end * width)
            return QRect(start, 0, end - start, height)
        start, end = round(self.start * height), round(self.end * height)
        return QRect(0, start, width, end - start)


@dataclass(frozen=True, slots=True, eq=False)
class PushedLayer:
    """A layer pushed aside by whole image pixels."""

    layer: Layer
    offset_x: int
    offset_y: int

    def paint(self, painter: QPainter, placement: Placement) -> None:
        """Paint it where it was pushed to."""
        left = placement.left + round(self.offset_x * placement.scale)
        top = placement.top + round(self.offset_y * placement.scale)
        self.layer.paint(painter, replace(placement, left=left, top=top))


@dataclass(frozen=True, slots=True, eq=False)
class BlendLayer:
    """Two layers mixed: `share` (0..1) of the second, the rest of the first. Where only one of them is, it fades."""

    first: Layer
    second: Layer
    share: float

    def paint(self, painter: QPainter, placement: Placement) -> None:
        """Mix aside and lay the mixture down, so that the ground shines through neither more nor less."""
        if self.share <= 0 or self.share >= 1:
            (self.first if self.share <= 0 else self.second).paint(painter, placement)
            return
        mixture = _aside(self.first, placement, 1 - self.share)
        adding = QPainter(mixture)
        adding.setCompositionMode(QPainter.CompositionMode.CompositionMode_Plus)
        adding.drawImage(0, 0, _aside(self.second, placement, self.share))
        adding.end()
        painter.drawImage(0, 0, mixture)


@dataclass(frozen=True, slots=True, eq=False)
class FadedLayer:
    """A layer with an opacity 0..1."""

    layer: Layer
    opacity: float

    def paint(self, painter: QPainter, placement: Placement) -> None:
        """Paint it faded."""
        painter.setOpacity(self.opacity)
        self.layer.paint(painter, placement)
        painter.setOpacity(1)


def _aside(layer: Layer, placement: Placement, share: float) -> QImage:
    """What a layer paints, on nothing, with all its opacities multiplied by a share."""
    image = QImage(placement.pane.width, placement.pane.height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    layer.paint(painter, placement)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    painter.fillRect(image.rect(), QColor.fromRgbF(0, 0, 0, share))
    painter.end()
    return image
