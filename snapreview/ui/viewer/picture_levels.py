"""Pictures and masks prepared for every zoom: averaged halves for pictures, max-reduced ones for masks.

A painter that shrinks looks at 2 × 2 pixels and skips the rest, so single pixels would vanish below half size.
Pictures therefore carry a chain of halves. In masks averaging would keep a changed pixel but fade it out of
sight; there the maximum is taken, and marks that stand alone are widened so that the eye finds them.
"""

import math
from dataclasses import dataclass, field
from pathlib import Path

from PIL import Image, ImageChops, ImageFilter
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage

from snapreview.model.size import Size
from snapreview.ui.viewer.picture_memory import VALUES_IN_MEMORY_BYTES, Memory, image_of_values
from snapreview.ui.viewer.renderings import Renderings

SMALLEST_LEVEL = 256
"""Pixels of the longer side at which the chain of halves ends."""

LONELY_BELOW = 4
"""A mark with fewer marks than this in the 5 × 5 pixels around it (itself included) is widened to 3 × 3."""

_MARKED = [0] + [255] * 255
"""What a block of pixels becomes by its average, which is above 0 exactly when one of them is marked."""

_SPARSE = [255 if value < (LONELY_BELOW - 0.5) * 255 / 25 else 0 for value in range(256)]
"""Whether few marks are around, by the average of 5 × 5 pixels: 255 ÷ 25 for each mark."""

_STRIP_PIXELS = 32 * 1024  # what stays in the cache of a processor, and holds few of the rows in which nothing changed
_LEAST_STRIP_ROWS = 16


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """A decoded picture with its halves: level n is 2ⁿ times smaller. Level 0 is the picture itself.

    They lie in `memories`, which must live as long as they. Those of the first levels of a large picture are files:
    `in_files` tells how many.
    """

    levels: tuple[QImage, ...]
    memories: tuple[Memory, ...] = ()
    in_files: int = 0
    renderings: Renderings = field(default_factory=Renderings)

    @property
    def size(self) -> Size:
        """The size in pixels."""
        return Size(self.levels[0].width(), self.levels[0].height())

    @property
    def byte_count(self) -> int:
        """The memory it takes; what lies in files takes none."""
        return sum(level.sizeInBytes() for level in self.levels[self.in_files :])

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

    All images are 8-bit indexed, 255 where changed and else 0, and lie in `memories`. `exact` is the mask itself. In
    `reduced[n]` one pixel stands for 2ⁿ × 2ⁿ mask pixels and is set when any of them changed, or when it touches a
    lonely mark. A border of one such pixel surrounds the whole, for marks at the edge.
    """

    exact: QImage
    reduced: tuple[QImage, ...]
    memories: tuple[Memory, ...]
    renderings: Renderings = field(default_factory=Renderings)

    @property
    def size(self) -> Size:
        """The size of the mask, which is the canvas of the pair, in pixels."""
        return Size(self.exact.width(), self.exact.height())

    @property
    def byte_count(self) -> int:
        """The memory it takes; what lies in files takes none."""
        sizes = [image.sizeInBytes() for image in (self.exact, *self.reduced)]
        return sum(size for size in sizes if size <= VALUES_IN_MEMORY_BYTES)


def halvings_for_picture(scale: float) -> int:
    """How often to halve a picture before it is drawn at `scale`, so that the rest shrinks to half at most."""
    return 0 if scale >= 1 else math.floor(math.log2(1 / scale) + 1e-9)


def halvings_for_marks(scale: float) -> int:
    """How often to reduce a mask before it is drawn at `scale`: until each of its pixels takes one to two
    screen pixels, so that none falls between them.
    """
    return max(0, math.ceil(math.log2(1 / scale) - 1e-9))


def marks_of(mask: Image.Image, folder: Path | None = None) -> Marks:
    """The marks of a mask (mode L, 255 where changed and else 0); those of a huge one lie in files below `folder`.

    Takes long: not for the GUI thread.
    """
    level = mask
    images = [image_of_values(level, folder), image_of_values(_with_wide_loners(level), folder)]
    while max(level.size) > 1:
        level = level.reduce(2).point(_MARKED)
        images.append(image_of_values(_with_wide_loners(level), folder))
    exact, *reduced = (image for image, _ in images)
    return Marks(exact, tuple(reduced), tuple(memory for _, memory in images))


def tinted(marks: QImage, part: QRect, colour: QColor) -> QImage:
    """A part of an image of marks in a colour (with its opacity), transparent where nothing changed."""
    image = marks.copy(part)
    image.setColorTable([0] * 255 + [colour.rgba()])
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def _with_wide_loners(level: Image.Image) -> Image.Image:
    """The level with a border of one pixel, and each lonely mark grown by one pixel to every side."""
    framed = level.crop((-1, -1, level.width + 1, level.height + 1))
    rows = min(framed.height, max(_LEAST_STRIP_ROWS, _STRIP_PIXELS // framed.width))
    for top in range(0, framed.height, rows):
        # Whether marks are lonely is seen two pixels away, and they grow by one.
        around = level.crop((-3, top - 4, level.width + 3, top + rows + 2))
        if around.getbbox() is not None:
            framed.paste(_widened(around).crop((2, 3, 2 + framed.width, 3 + rows)), (0, top))
    return framed


def _widened(marks: Image.Image) -> Image.Image:
    """The marks, and each that is lonely grown by one pixel to every side."""
    sparse = marks.filter(ImageFilter.BoxBlur(2)).point(_SPARSE)
    return ImageChops.lighter(marks, _grown(ImageChops.darker(marks, sparse)))


def _grown(image: Image.Image) -> Image.Image:
    """The maximum over 3 × 3 pixels; Pillow's own filter for that takes ten times as long."""
    width, height = image.size
    wide = ImageChops.lighter(
        ImageChops.lighter(image, image.crop((1, 0, width + 1, height))), image.crop((-1, 0, width - 1, height))
    )
    return ImageChops.lighter(
        ImageChops.lighter(wide, wide.crop((0, 1, width, height + 1))), wide.crop((0, -1, width, height - 1))
    )
