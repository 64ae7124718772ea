"""The top of a PNG picture in small, read row by row as far as it is shown: a third of a phone screen. A huge picture
would take a gibibyte as a whole.
"""

from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from snapreview.images.png_pixels import LARGE_PIXELS, STRIP_ROWS, PngPixels, UnusualPngError, png_pixels
from snapreview.ui.viewer.picture_memory import BYTES_PER_PIXEL


def reduced_top(content: bytes, size: QSize, scaled: QSize, height: int) -> QImage | None:
    """The first rows of a sound PNG file of `size`, so many that they give `height` rows once the picture is as large
    as `scaled`, and that large or larger; None for pictures that others have to read, or that are hardly made smaller.
    """
    halvings = min(size.width() // scaled.width(), size.height() // scaled.height()).bit_length() - 1
    large = size.width() * size.height() >= LARGE_PIXELS
    pixels = png_pixels(content, in_memory=not large) if halvings else None
    if pixels is None:
        return None
    rows = min(-(-height * size.height() // scaled.height()), size.height())
    # At once where there is room: each call takes the interpreter from the window.
    step = -(-(STRIP_ROWS if large else rows) // 2**halvings) * 2**halvings
    try:
        return _reduced(pixels, halvings, rows, step)
    except UnusualPngError:
        return None


def _reduced(pixels: PngPixels, halvings: int, rows: int, step: int) -> QImage:
    """So many rows, read `step` at a time, and halved so often: for that Pillow is fastest."""
    strips = []
    for strip in pixels.strips(step):
        rows -= strip.height
        small = strip.convert("RGBa")  # colours that nobody sees have no part in the means
        for _ in range(halvings):
            small = small.reduce(2)
        strips.append(small)
        if rows <= 0:
            break
    width, height = strips[0].width, sum(strip.height for strip in strips)
    whole, top = Image.new("RGBa", (width, height)), 0
    for strip in strips:
        whole.paste(strip, (0, top))
        top += strip.height
    content = whole.tobytes()  # QImage looks into these bytes until they are copied
    form = QImage.Format.Format_RGBA8888_Premultiplied
    return QImage(content, width, height, width * BYTES_PER_PIXEL, form).copy()
