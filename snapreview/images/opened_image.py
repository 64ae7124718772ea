"""Image files opened with Pillow; pixels are not read yet."""

import io
import struct
from collections.abc import Iterator
from contextlib import contextmanager

from PIL import UnidentifiedImageError

from snapreview.images.pillow import Image
from snapreview.images.problem import ImageProblem
from snapreview.model.size import Size

ORIENTATION_TAG = 0x0112
_SIDEWAYS = frozenset({5, 6, 7, 8})

PILLOW_ERRORS = (
    OSError,
    ValueError,
    SyntaxError,
    EOFError,
    struct.error,
    OverflowError,
    MemoryError,
    IndexError,
    KeyError,
    TypeError,
    AttributeError,
    ZeroDivisionError,
    RuntimeError,  # AVIF; NotImplementedError is one too
)
"""What Pillow's format plug-ins are known to raise on damaged files, besides the documented OSError."""


def upright_size(image: Image.Image) -> Size:
    """The size in pixels of an opened image after its Exif orientation is applied."""
    return turned_upright(Size(*image.size), orientation_of(image))


def turned_upright(size: Size, orientation: int) -> Size:
    """A size in pixels after an Exif orientation is applied."""
    return Size(size.height, size.width) if orientation in _SIDEWAYS else size


def orientation_of(image: Image.Image) -> int:
    """The Exif orientation of an opened image, 1 (upright) when it has none or it is damaged.

    Reads no pixels. An orientation in XMP does not count: Pillow would honour it, browsers and odiff do not.
    """
    if image.format == "TIFF":  # the one format that Pillow turns on its own, its stated size included
        return 1
    return exif_orientation(image.info.get("exif", b""))


def exif_orientation(exif_block: bytes) -> int:
    """The orientation that an Exif block states, 1 (upright) when it states none or is damaged."""
    exif = Image.Exif()
    try:
        exif.load(exif_block)
        value = exif.get(ORIENTATION_TAG, 1)
    except PILLOW_ERRORS:
        return 1
    return value if value in range(1, 9) else 1


@contextmanager
def open_header(file: io.BytesIO | str) -> Iterator[Image.Image]:
    """An image opened lazily with Pillow: the header is read, pixels are not. Raises ImageProblem."""
    try:
        image = Image.open(file)
    except UnidentifiedImageError as error:
        raise ImageProblem("The image's header is damaged. Make the screenshot again.") from error
    except PILLOW_ERRORS as error:
        raise ImageProblem(f"The image's header cannot be read ({error}). Make the screenshot again.") from error
    with image:
        yield image
