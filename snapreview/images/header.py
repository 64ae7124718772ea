"""Reading an image's size from its header, without decoding it."""

import io
import struct
from collections.abc import Iterator
from contextlib import contextmanager

from PIL import Image, UnidentifiedImageError

from snapreview.images.gif_header import gif_size
from snapreview.images.kind import ImageKind, kind_of
from snapreview.images.png_chunks import chunk_data
from snapreview.images.problem import ImageProblem
from snapreview.model.size import Size

ORIENTATION_TAG = 0x0112
_SIDEWAYS = frozenset({5, 6, 7, 8})
_PNG_HEADER = struct.Struct(">8s4x4sII")

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


def read_size(content: bytes) -> Size:
    """The size in pixels of an image held in memory, turned upright by its Exif orientation.

    Raises ImageProblem with a sentence when the bytes are no image this program reads.
    """
    if not content:
        raise ImageProblem("The file is empty (0 bytes). Make the screenshot again.")
    kind = kind_of(content)
    if kind is None:
        raise ImageProblem("The file is not an image that snapreview reads. Make the screenshot again.")
    if kind is ImageKind.PNG:
        return _png_size(content)
    if kind is ImageKind.GIF:
        return gif_size(content)
    with open_header(io.BytesIO(content)) as image:
        return upright_size(image)


def upright_size(image: Image.Image) -> Size:
    """The size in pixels of an opened image after its Exif orientation is applied."""
    width, height = image.size
    return Size(height, width) if orientation_of(image) in _SIDEWAYS else Size(width, height)


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


def _png_size(content: bytes) -> Size:
    """The size from the header chunk; an eXIf chunk is so rare in PNG that only its presence is looked into."""
    if len(content) < 33:
        raise ImageProblem("The PNG file ends within its header. Make the screenshot again.")
    _, chunk, width, height = _PNG_HEADER.unpack_from(content)
    if chunk != b"IHDR" or not width or not height:
        raise ImageProblem("The PNG file's header is damaged. Make the screenshot again.")
    # By its chunks: a search through all the bytes takes longer than their hash.
    exif_block = chunk_data(content, b"eXIf")
    if exif_block and exif_orientation(exif_block) in _SIDEWAYS:
        return Size(height, width)
    return Size(width, height)
