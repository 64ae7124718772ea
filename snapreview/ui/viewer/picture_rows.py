"""The pixels of an image from the top down, as they are painted: from a PNG file, or from a decoded image."""

from dataclasses import dataclass
from typing import Protocol

from PIL import Image
from PySide6.QtGui import QImage

from snapreview.images.mapped_image import mapped_image
from snapreview.images.png_pixels import PngPixels
from snapreview.model.size import Size
from snapreview.ui.viewer.picture_memory import BYTES_PER_PIXEL

_PLAIN, _ALPHA = QImage.Format.Format_RGB32, QImage.Format.Format_ARGB32
_PREMULTIPLIED = QImage.Format.Format_ARGB32_Premultiplied


class PictureRows(Protocol):
    """Gives the rows of an image once."""

    @property
    def size(self) -> Size:
        """The size of the image in pixels."""

    def read(self, count: int, target: memoryview) -> bool:
        """The next rows into `target`, as blue, green, red and alpha, multiplied by alpha. True when something shines
        through them.
        """


@dataclass(slots=True, eq=False)
class PngRows:
    """Those of a PNG file. `read` raises UnusualPngError."""

    pixels: PngPixels

    @property
    def size(self) -> Size:
        """See PictureRows."""
        return self.pixels.size

    def read(self, count: int, target: memoryview) -> bool:
        """See PictureRows."""
        self.pixels.read(count, target)
        if not self.pixels.has_alpha or not _uses_alpha(target, self.size.width):
            return False
        rows = QImage(target, self.size.width, count, self.size.width * BYTES_PER_PIXEL, _ALPHA)
        _put(rows, _PREMULTIPLIED, target)
        return True


@dataclass(slots=True, eq=False)
class DecodedRows:
    """Those of an image of any format."""

    image: QImage
    _position: int = 0

    @property
    def size(self) -> Size:
        """See PictureRows."""
        return Size(self.image.width(), self.image.height())

    def read(self, count: int, target: memoryview) -> bool:
        """See PictureRows."""
        rows = self.image.copy(0, self._position, self.size.width, count)
        self._position += count
        _put(rows, _ALPHA if self.image.hasAlphaChannel() else _PLAIN, target)
        if not self.image.hasAlphaChannel() or not _uses_alpha(target, self.size.width):
            return False
        _put(rows, _PREMULTIPLIED, target)
        return True


def as_pillow(memory: memoryview, width: int) -> Image.Image:
    """Rows of pixels as four channels whose order and meaning do not matter. What is painted on it lands there."""
    return mapped_image("RGBX", (width, len(memory) // width // BYTES_PER_PIXEL), memory)


def _uses_alpha(memory: memoryview, width: int) -> bool:
    least, _ = as_pillow(memory, width).getchannel(3).getextrema()
    return least != 255


def _put(rows: QImage, form: QImage.Format, target: memoryview) -> None:
    converted = rows.convertToFormat(form)  # the bits do not keep it alive
    target[:] = converted.constBits()
