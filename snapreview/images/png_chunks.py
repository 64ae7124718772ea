"""Walking the chunks of a PNG file: is it sound, and what in it would be read wrongly?"""

import zlib
from dataclasses import dataclass

from snapreview.images.problem import ImageProblem

_SIGNATURE_LENGTH = 8
_COLOUR_CHUNKS = frozenset({b"iCCP", b"gAMA", b"cHRM", b"cICP"})
_CHUNK_OVERHEAD = 12  # length, type and checksum, 4 bytes each
_REFUSED_BY_ODIFF = 64 * 1024 * 1024  # bytes; odiff.md §3: larger text chunks end in an error


@dataclass(frozen=True, slots=True)
class PngFacts:
    """What the chunks of a PNG tell: bits per channel, whether it moves, is turned, or holds huge chunks, and
    the bytes that say how its values become colours.
    """

    bit_depth: int
    animated: bool
    oriented: bool
    huge_chunk: bool
    colour_profile: bytes


def inspect_png(content: bytes) -> PngFacts:
    """Check every chunk's checksum up to the end of the picture data and collect what matters.

    odiff never checks sums: a flipped bit would be decoded as garbage and called a difference (odiff.md §3).
    Raises ImageProblem when the file is cut short or a checksum of the picture is wrong.
    """
    view = memoryview(content)
    position, end = _SIGNATURE_LENGTH, len(content)
    bit_depth, animated, oriented, huge, has_pixels = 8, False, False, False, False
    colour_profile = b""
    while position + _CHUNK_OVERHEAD <= end:
        length = int.from_bytes(view[position : position + 4], "big")
        kind = bytes(view[position + 4 : position + 8])
        after = position + _CHUNK_OVERHEAD + length
        if kind == b"IEND":
            break
        if after > end:
            raise ImageProblem("The PNG file is cut short. Make the screenshot again.")
        if _critical(kind) and _checksum_is_wrong(view, position, length):
            raise ImageProblem("The PNG file is damaged (a checksum is wrong). Make the screenshot again.")
        if kind == b"IHDR" and length >= 9:
            bit_depth = view[position + 16]
        animated |= kind == b"acTL"
        oriented |= kind == b"eXIf"
        has_pixels |= kind == b"IDAT"
        huge |= length > _REFUSED_BY_ODIFF
        if kind in _COLOUR_CHUNKS:
            colour_profile += bytes(view[position + 4 : after - 4])
        position = after
    if not has_pixels:
        raise ImageProblem("The PNG file holds no picture data. Make the screenshot again.")
    return PngFacts(bit_depth, animated, oriented, huge, colour_profile)


def chunk_data(content: bytes, kind: bytes) -> bytes:
    """The data of the first chunk of this kind, empty when a PNG has none."""
    position = _SIGNATURE_LENGTH
    while position + _CHUNK_OVERHEAD <= len(content):
        length = int.from_bytes(content[position : position + 4], "big")
        if content[position + 4 : position + 8] == kind:
            return content[position + 8 : position + 8 + length]
        position += _CHUNK_OVERHEAD + length
    return b""


def same_picture_data(one: bytes, other: bytes) -> bool:
    """True when two sound PNG files hold the same header, palette and picture data once inflated.

    True means equal to the last bit. False decides nothing: the same picture can be filtered in other ways.
    """
    return all(chunk_data(one, kind) == chunk_data(other, kind) for kind in (b"IHDR", b"PLTE", b"tRNS")) and (
        _inflated(one) == _inflated(other)
    )


def _inflated(content: bytes) -> bytes:
    packed, position = [], _SIGNATURE_LENGTH
    while position + _CHUNK_OVERHEAD <= len(content):
        length = int.from_bytes(content[position : position + 4], "big")
        if content[position + 4 : position + 8] == b"IDAT":
            packed.append(content[position + 8 : position + 8 + length])
        position += _CHUNK_OVERHEAD + length
    return zlib.decompress(b"".join(packed))


def _critical(kind: bytes) -> bool:
    """True for chunks that decide about pixels: the PNG critical ones (upper-case first letter) and tRNS."""
    return not kind[0] & 0x20 or kind == b"tRNS"


def _checksum_is_wrong(view: memoryview, position: int, length: int) -> bool:
    stated = int.from_bytes(view[position + 8 + length : position + 12 + length], "big")
    return zlib.crc32(view[position + 4 : position + 8 + length]) != stated
