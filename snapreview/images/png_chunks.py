"""Walking the chunks of a PNG file: is it sound, and what in it would be read wrongly?"""

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

import deflate

from snapreview.images.problem import ImageProblem
from snapreview.model.quick_values import quickly_made

_SIGNATURE_LENGTH = 8
_COLOUR_CHUNKS = frozenset({b"iCCP", b"gAMA", b"cHRM", b"cICP"})
_CHUNK_HEAD = struct.Struct(">I4s")
_CHUNK_OVERHEAD = 12  # length, type and checksum, 4 bytes each
_HEADER_LENGTH = _CHUNK_OVERHEAD + 13
_BIT_DEPTHS = {0: (1, 2, 4, 8, 16), 2: (8, 16), 3: (1, 2, 4, 8), 4: (8, 16), 6: (8, 16)}  # by colour type
_PALETTE = 3  # a colour type
_MOST_BYTES_PER_PIXEL = 9  # 16 bits of four channels, and at most one filter byte
_REFUSED_BY_ODIFF = 64 * 1024 * 1024  # bytes; odiff.md §3: larger text chunks end in an error


@quickly_made
@dataclass(frozen=True, slots=True)
class PngFacts:
    """What the chunks of a PNG tell: bits per channel, whether it moves, has Exif, or holds huge chunks, and
    the bytes that say how its values become colours.
    """

    bit_depth: int
    animated: bool
    has_exif: bool
    huge_chunk: bool
    colour_profile: bytes


def inspect_png(content: bytes) -> PngFacts:
    """Check every chunk's checksum up to the end of the picture data and collect what matters.

    odiff never checks sums: a flipped bit would be decoded as garbage and called a difference (odiff.md §3).
    Raises ImageProblem when the file is cut short or a checksum of the picture is wrong.
    """
    view = memoryview(content)
    kinds, needed = set[bytes](), {b"IDAT"}
    bit_depth, huge, colour_profile = 8, False, b""
    for kind, position, after in chunks_of(content):
        if kind == b"IEND":
            break
        if after > len(content):
            raise ImageProblem("The PNG file is cut short. Make the screenshot again.")
        if is_critical(kind) and _checksum_is_wrong(view, position, after):
            raise ImageProblem("The PNG file is damaged (a checksum is wrong). Make the screenshot again.")
        if kind == b"IHDR" and after - position >= _HEADER_LENGTH:
            bit_depth = view[position + 16]
            _require_legal_header(bytes(view[position + 16 : position + 21]))
            needed |= {b"PLTE"} if view[position + 17] == _PALETTE else set()
        kinds.add(kind)
        huge |= after - position - _CHUNK_OVERHEAD > _REFUSED_BY_ODIFF
        if kind in _COLOUR_CHUNKS:
            colour_profile += content[position + 4 : after - 4]
    if not needed <= kinds:
        raise ImageProblem("The PNG file holds no picture data, or no palette for it. Make the screenshot again.")
    return PngFacts(bit_depth, b"acTL" in kinds, b"eXIf" in kinds, huge, colour_profile)


def chunk_data(content: bytes, kind: bytes) -> bytes:
    """The data of the first sound chunk of this kind, empty when a PNG has none."""
    for found, position, after in chunks_of(content):
        if found == kind and after <= len(content) and not _checksum_is_wrong(memoryview(content), position, after):
            return content[position + 8 : after - 4]
    return b""


def same_picture_data(one: bytes, other: bytes) -> bool:
    """True when two sound PNG files hold the same header, palette and picture data once inflated.

    True means equal to the last bit. False decides nothing: the same picture can be filtered in other ways.
    """
    if any(chunk_data(one, kind) != chunk_data(other, kind) for kind in (b"IHDR", b"PLTE", b"tRNS")):
        return False
    try:
        return _inflated(one) == _inflated(other)
    except zlib.error:
        return False


def _inflated(content: bytes) -> bytes:
    """The picture data, and no more of it than the largest form of the picture takes: it may be a bomb."""
    packed = [content[position + 8 : after - 4] for kind, position, after in chunks_of(content) if kind == b"IDAT"]
    width, height = struct.unpack(">II", chunk_data(content, b"IHDR")[:8])
    return zlib.decompressobj().decompress(b"".join(packed), _MOST_BYTES_PER_PIXEL * width * height)


def only_picture(content: bytes) -> bytes:
    """The PNG reduced to the chunks that decide what is seen: its picture, and a sound Exif block.

    Pillow refuses files for texts and profiles that are damaged or too long; here they do not matter.
    """
    view = memoryview(content)
    parts: list[bytes | memoryview] = [view[:_SIGNATURE_LENGTH]]
    for kind, position, after in chunks_of(content):
        if is_critical(kind) or (kind == b"eXIf" and not _checksum_is_wrong(view, position, after)):
            parts.append(view[position:after])
    return b"".join(parts)


def chunks_of(content: bytes) -> Iterator[tuple[bytes, int, int]]:
    """Kind, start and end of each chunk. The end of the last one lies beyond the content when it is cut."""
    position, last, head_at = _SIGNATURE_LENGTH, len(content) - _CHUNK_OVERHEAD, _CHUNK_HEAD.unpack_from
    while position <= last:
        length, kind = head_at(content, position)
        after = position + _CHUNK_OVERHEAD + length
        yield kind, position, after
        position = after


def _require_legal_header(form: bytes) -> None:
    """Bit depth, colour type, compression, filter, interlacing: decoders guess when one is none of the legal."""
    bit_depth, colour_type, compression, filtering, interlacing = form
    if bit_depth not in _BIT_DEPTHS.get(colour_type, ()) or compression or filtering or interlacing > 1:
        raise ImageProblem("The PNG file's header is damaged. Make the screenshot again.")


def is_critical(kind: bytes) -> bool:
    """True for chunks that decide about pixels: the PNG critical ones (upper-case first letter) and tRNS."""
    return not kind[0] & 0x20 or kind == b"tRNS"


def _checksum_is_wrong(view: memoryview, position: int, after: int) -> bool:
    return deflate.crc32(view[position + 4 : after - 4]) != int.from_bytes(view[after - 4 : after], "big")
