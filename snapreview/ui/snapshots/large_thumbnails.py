"""The top of a huge PNG picture in small, read row by row: as a whole it would take a gibibyte."""

from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from snapreview.images.png_pixels import LARGE_PIXELS, STRIP_ROWS, PngPixels, UnusualPngError, png_pixels

_BYTES_PER_PIXEL = 4


def reduced_top(content: bytes, size: QSize, scaled: QSize, height: int) -> QImage | None:
    """The first rows of a sound PNG file of `size`, so many that they give `height` rows once the picture is as large
    as `scaled`, and that large or larger; None for pictures that are not huge or that others have to read.
    """
    if size.width() * size.height() < LARGE_PIXELS:
        return None
    pixels = png_pixels(content, in_memory=False)
    factor = min(size.width() // scaled.width(), size.height() // scaled.height())
    if pixels is None or factor < 2:
        return None
    rows = -(-height * size.height() // scaled.height())
    try:
        return _reduced(pixels, factor, min(rows, size.height()))
    except UnusualPngError:
        return None


def _reduced(pixels: PngPixels, factor: int, rows: int) -> QImage:
    """Means of squares of `factor` pixels."""
    strips = []
    for strip in pixels.strips(-(-STRIP_ROWS // factor) * factor):
        strips.append(strip.reduce(factor))
        rows -= strip.height
        if rows <= 0:
            break
    width, height = strips[0].width, sum(strip.height for strip in strips)
    whole, top = Image.new("RGBA", (width, height)), 0
    for strip in strips:
        whole.paste(strip, (0, top))
        top += strip.height
    content = whole.tobytes()  # QImage looks into these bytes until they are copied
    return QImage(content, width, height, width * _BYTES_PER_PIXEL, QImage.Format.Format_RGBA8888).copy()
