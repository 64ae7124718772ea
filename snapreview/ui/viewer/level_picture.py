"""A value 0..255 for every pixel of a pair, ready to be drawn through any table of colours at any zoom.

Other colours are a matter of the table alone: what is drawn for a value can change while a slider moves.
"""

from dataclasses import dataclass, field
from functools import partial

from PIL import Image, ImageChops
from PySide6.QtCore import QRect, QRectF, QSizeF
from PySide6.QtGui import QImage, QPainter

from snapreview.model.size import Size
from snapreview.ui.viewer.picture_levels import halvings_for_marks, halvings_for_picture
from snapreview.ui.viewer.picture_memory import Memory, image_of_values
from snapreview.ui.viewer.renderings import Renderings
from snapreview.ui.viewer.viewport import Placement

TRANSPARENT = 0
"""The entry of a colour table for values that are not drawn."""

_CELL = QSizeF(2, 2)  # screen pixels that the last pixel of a level may reach beyond the canvas


@dataclass(frozen=True, slots=True, eq=False)
class LevelPicture:
    """Level n is 2ⁿ times smaller, each of its pixels the greatest of those it stands for, so that none gets lost.
    All are 8-bit indexed, and lie in `memories`.
    """

    levels: tuple[QImage, ...]
    memories: tuple[Memory, ...]
    renderings: Renderings = field(default_factory=Renderings)

    @property
    def size(self) -> Size:
        """The size in pixels."""
        return Size(self.levels[0].width(), self.levels[0].height())


@dataclass(frozen=True, slots=True, eq=False)
class LevelsLayer:
    """The values of a level picture in the colours of a table: 256 times 0xAARRGGBB, `TRANSPARENT` for nothing, and
    opaque else; `opacity` (0..1) is that of the whole.
    """

    picture: LevelPicture
    colours: tuple[int, ...]
    opacity: float = 1.0

    def paint(self, painter: QPainter, placement: Placement) -> None:
        """Hard pixels at every zoom: a mean of two colours of a table would stand for a value neither has.

        When shrinking, the level whose pixels are large enough to be seen lies below, so that nothing is lost, and
        the next finer one above, so that shapes keep their edges.
        """
        whole = QRectF(placement.left, placement.top, 0, 0)
        whole.setSize(QSizeF(self.picture.size.width, self.picture.size.height) * placement.scale + _CELL)
        draw = partial(self._paint_levels, placement=placement)
        if placement.scale >= 1 or self.opacity == 1:
            painter.setOpacity(self.opacity)
            self.picture.renderings.paint(painter, placement, whole, self.colours, draw)
            painter.setOpacity(1)
            return
        aside = QImage(placement.pane.width, placement.pane.height, QImage.Format.Format_ARGB32_Premultiplied)
        aside.fill(0)  # one over the other they would be less transparent than each
        inner = QPainter(aside)
        self.picture.renderings.paint(inner, placement, whole, self.colours, draw)
        inner.end()
        painter.setOpacity(self.opacity)
        painter.drawImage(0, 0, aside)
        painter.setOpacity(1)

    def _paint_levels(self, painter: QPainter, placement: Placement) -> None:
        if placement.scale < 1:
            self._paint_level(painter, placement, halvings_for_marks(placement.scale))
        self._paint_level(painter, placement, halvings_for_picture(placement.scale))

    def _paint_level(self, painter: QPainter, placement: Placement, halvings: int) -> None:
        halvings = min(halvings, len(self.picture.levels) - 1)
        level = self.picture.levels[halvings]
        placed = Placement(placement.scale * 2**halvings, placement.left, placement.top, placement.pane)
        part = placed.visible(Size(level.width(), level.height()))
        if part is None:
            return
        image = level.copy(QRect(part.left, part.top, part.right - part.left, part.bottom - part.top))
        image.setColorTable(self.colours)
        left, top = placed.screen_x(part.left), placed.screen_y(part.top)
        target = QRectF(left, top, placed.screen_x(part.right) - left, placed.screen_y(part.bottom) - top)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.drawImage(target, image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied))


def level_picture(levels: Image.Image) -> LevelPicture:
    """All levels of an image of values (mode L). Takes long: not for the GUI thread."""
    images = [image_of_values(levels)]
    while max(levels.size) > 1:
        levels = halved(levels)
        images.append(image_of_values(levels))
    return LevelPicture(tuple(image for image, _ in images), tuple(memory for _, memory in images))


def halved(levels: Image.Image) -> Image.Image:
    """Half the size, rounded up: each pixel the greatest of the four it stands for."""
    size = ((levels.width + 1) // 2, (levels.height + 1) // 2)
    quarters = []
    for left, top in ((0, 0), (1, 0), (0, 1), (1, 1)):
        # Beyond the edge crop gives 0. Of each 2 × 2 block, nearest takes the pixel at its lower right.
        shifted = levels.crop((left - 1, top - 1, left - 1 + 2 * size[0], top - 1 + 2 * size[1]))
        quarters.append(shifted.resize(size, Image.Resampling.NEAREST))
    upper, lower = (ImageChops.lighter(quarters[first], quarters[first + 1]) for first in (0, 2))
    return ImageChops.lighter(upper, lower)
