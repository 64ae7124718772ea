"""Reading an image's size from its header, without decoding it.

Pillow is loaded for the formats that need it only: it takes as long as reading a thousand small PNG files.
"""

import io
import struct

from snapreview.images.gif_header import gif_size
from snapreview.images.kind import ImageKind, kind_of
from snapreview.images.png_chunks import chunk_data
from snapreview.images.problem import ImageProblem
from snapreview.model.size import Size

_PNG_HEADER = struct.Struct(">8s4x4sII")


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
    from snapreview.images.opened_image import open_header, upright_size

    with open_header(io.BytesIO(content)) as image:
        return upright_size(image)


def _png_size(content: bytes) -> Size:
    """The size from the header chunk; an eXIf chunk is so rare in PNG that only its presence is looked into."""
    if len(content) < 33:
        raise ImageProblem("The PNG file ends within its header. Make the screenshot again.")
    _, chunk, width, height = _PNG_HEADER.unpack_from(content)
    if chunk != b"IHDR" or not width or not height:
        raise ImageProblem("The PNG file's header is damaged. Make the screenshot again.")
    # By its chunks: a search through all the bytes takes longer than their hash.
    exif_block = chunk_data(content, b"eXIf")
    if not exif_block:
        return Size(width, height)
    from snapreview.images.opened_image import exif_orientation, turned_upright

    return turned_upright(Size(width, height), exif_orientation(exif_block))
