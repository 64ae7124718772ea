"""Reading a GIF's size without Pillow, which on opening a file makes room for a frame as large as it states."""

import struct

from snapreview.images.problem import ImageProblem
from snapreview.model.size import Size

_SCREEN = struct.Struct("<6xHHB2x")
_FRAME = struct.Struct("<xHHHH")
_HAS_COLOURS = 0x80
_COLOURS_BITS = 0x07
_EXTENSION, _FRAME_MARK = 0x21, 0x2C


def gif_size(content: bytes) -> Size:
    """The size in pixels of the first frame's canvas: the logical screen, grown to where the frame reaches.

    Raises ImageProblem with a sentence when the file ends before its first frame or is damaged there.
    """
    try:
        width, height, _ = _SCREEN.unpack_from(content)
        left, top, frame_width, frame_height = _FRAME.unpack_from(content, _first_frame(content))
    except (struct.error, IndexError) as error:
        raise ImageProblem("The GIF file ends within its header. Make the screenshot again.") from error
    size = Size(max(width, left + frame_width), max(height, top + frame_height))
    if not size.pixels:
        raise ImageProblem("The GIF file's header is damaged. Make the screenshot again.")
    return size


def _first_frame(content: bytes) -> int:
    """Where the first frame's descriptor stands. Raises IndexError when the file ends before it."""
    flags = _SCREEN.unpack_from(content)[2]
    position = _SCREEN.size + (3 * 2 ** ((flags & _COLOURS_BITS) + 1) if flags & _HAS_COLOURS else 0)
    while content[position] == _EXTENSION:
        position += 2  # the mark and the extension's label
        while length := content[position]:
            position += 1 + length
        position += 1
    if content[position] != _FRAME_MARK:
        raise ImageProblem("The GIF file's header is damaged. Make the screenshot again.")
    return position
