"""Pictures and masks prepared for every zoom: averaged halves for pictures, max-reduced ones for masks.

A painter that shrinks looks at 2 × 2 pixels and skips the rest, so single pixels would vanish below half size.
Pictures therefore carry a chain of halves. In masks averaging would keep a changed pixel but fade it out of
sight; there the maximum is taken, and marks that stand alone are widened so that the eye finds them.
"""

import math
from dataclasses import dataclass
from mmap import mmap

from PIL import Image, ImageChops, ImageFilter
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage

from snapreview.model.size import Size

SMALLEST_LEVEL = 256
"""Pixels of the longer side at which the chain of halves ends."""

LONELY_BELOW = 4
"""A mark with fewer marks than this in the 5 × 5 pixels around it (itself included) is widened to 3 × 3."""


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """A decoded picture with its halves: level n is 2ⁿ times smaller. Level 0 is the picture itself.

    The first levels of a large picture lie in files, in the order of `mappings`, which must live as long as they.
    """

    levels: tuple[QImage, ...]
    mappings: tuple[mmap, ...] = ()

    @property
    def size(self) -> Size:
        """The size in pixels."""
        return Size(self.levels[0].width(), self.levels[0].height())

    @property
    def byte_count(self) -> int:
        """The memory it takes; what lies in files takes none."""
        return sum(level.sizeInBytes() for level in self.levels[len(self.mappings) :])

    @property
    def is_opaque(self) -> bool:
        """True when nothing shines through."""
        return not self.levels[0].hasAlphaChannel()

    def level_for(self, scale: float) -> QImage:
        """The smallest level that is at or above `scale` (screen pixels per picture pixel)."""
        return self.levels[min(halvings_for_picture(scale), len(self.levels) - 1)]


@dataclass(frozen=True, slots=True, eq=False)
class Marks:
    """The changed pixels of a pair, ready to be drawn in any colour at any zoom.

    All images are 8-bit indexed, 1 where changed. `exact` is the mask itself. In `reduced[n]` one pixel stands
    for 2ⁿ × 2ⁿ mask pixels and is set when any of them changed, or when it touches a lonely mark. A border of
    one such pixel surrounds the whole, for marks at the edge.
    """

    exact: QImage
    reduced: tuple[QImage, ...]

    @property
    def size(self) -> Size:
        """The size of the mask, which is the canvas of the pair, in pixels."""
        return Size(self.exact.width(), self.exact.height())

    @property
    def byte_count(self) -> int:
        """The memory it takes."""
        return self.exact.sizeInBytes() + sum(level.sizeInBytes() for level in self.reduced)


def halvings_for_picture(scale: float) -> int:
    """How often to halve a picture before it is drawn at `scale`, so that the rest shrinks to half at most."""
    return 0 if scale >= 1 else math.floor(math.log2(1 / scale) + 1e-9)


def halvings_for_marks(scale: float) -> int:
    """How often to reduce a mask before it is drawn at `scale`: until each of its pixels takes one to two
    screen pixels, so that none falls between them.
    """
    return max(0, math.ceil(math.log2(1 / scale) - 1e-9))


def marks_of(mask: Image.Image) -> Marks:
    """The marks of a mask (single channel, above 0 where changed). Takes long: not for the GUI thread."""
    level = mask.point(lambda value: 255 if value else 0)
    exact = _indexed(level)
    reduced = [_indexed(_with_wide_loners(level))]
    while max(level.size) > 1:
        # The average of a block is above 0 exactly when one of its pixels is: the maximum, fast.
        level = level.reduce(2).point(lambda value: 255 if value else 0)
        reduced.append(_indexed(_with_wide_loners(level)))
    return Marks(exact, tuple(reduced))


def tinted(marks: QImage, part: QRect, colour: QColor) -> QImage:
    """A part of an image of marks in a colour (with its opacity), transparent where nothing changed."""
    image = marks.copy(part)
    image.setColorTable([0, colour.rgba()])
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def _with_wide_loners(level: Image.Image) -> Image.Image:
    """The level with a border of one pixel, and each lonely mark grown by one pixel to every side."""
    framed = level.crop((-1, -1, level.width + 1, level.height + 1))
    changed = framed.getbbox()
    if changed is None:
        return framed
    left, top, right, bottom = changed
    part = framed.crop((left - 2, top - 2, right + 2, bottom + 2))  # with all of every mark's surroundings
    marks_around = part.filter(ImageFilter.BoxBlur(2))  # 255 ÷ 25 for each mark in 5 × 5
    limit = (LONELY_BELOW - 0.5) * 255 / 25
    sparse = marks_around.point(lambda value: 255 if value < limit else 0)
    framed.paste(ImageChops.lighter(part, _grown(ImageChops.darker(part, sparse))), (left - 2, top - 2))
    return framed


def _grown(image: Image.Image) -> Image.Image:
    """The maximum over 3 × 3 pixels; Pillow's own filter for that takes ten times as long."""
    width, height = image.size
    wide = ImageChops.lighter(
        ImageChops.lighter(image, image.crop((1, 0, width + 1, height))), image.crop((-1, 0, width - 1, height))
    )
    return ImageChops.lighter(
        ImageChops.lighter(wide, wide.crop((0, 1, width, height + 1))), wide.crop((0, -1, width, height - 1))
    )


def _indexed(level: Image.Image) -> QImage:
    padding = -level.width % 4  # QImage wants rows of whole 32-bit words
    stride = level.width + padding
    rows = level.point(lambda value: 1 if value else 0).crop((0, 0, stride, level.height)).tobytes()
    image = QImage(rows, level.width, level.height, stride, QImage.Format.Format_Indexed8)
    image.setColorTable([0, 0xFF000000])
    return image.copy()  # `rows` does not outlive this function
