"""PNG files whose rows are filtered as a test wants them: Pillow chooses filters by itself."""

import struct
import zlib
from collections.abc import Sequence

from PIL import Image

from tests.support.pictures import chunk

_COLOUR_TYPES = {"L": 0, "RGB": 2, "LA": 4, "RGBA": 6}


def filtered_png(image: Image.Image, filters: Sequence[int], level: int = 6) -> bytes:
    """A PNG of an L, LA, RGB or RGBA picture with one filter (0..4) for each row."""
    channels, raw = len(image.getbands()), image.tobytes()
    length = image.width * channels
    above, packed = bytes(length), bytearray()
    for number, kind in enumerate(filters):
        row = raw[number * length : (number + 1) * length]
        packed.append(kind)
        packed += bytes((value - _expected(kind, row, above, place, channels)) & 255 for place, value in enumerate(row))
        above = row
    header = struct.pack(">IIBBBBB", *image.size, 8, _COLOUR_TYPES[image.mode], 0, 0, 0)
    data = chunk(b"IDAT", zlib.compress(packed, level))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + data + chunk(b"IEND", b"")


def _expected(kind: int, row: bytes, above: bytes, place: int, channels: int) -> int:
    """What a filter expects a byte to be (https://www.w3.org/TR/png-3/#9Filter-types)."""
    left = row[place - channels] if place >= channels else 0
    corner = above[place - channels] if place >= channels else 0
    up = above[place]
    return (0, left, up, (left + up) // 2, _paeth(left, up, corner))[kind]


def _paeth(left: int, up: int, corner: int) -> int:
    guess = left + up - corner
    return min((left, up, corner), key=lambda value: abs(guess - value))
