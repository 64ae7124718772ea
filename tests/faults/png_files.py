"""PNG files of every colour type and bit depth, plain or interlaced, put together and taken apart by hand."""

import struct
import zlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from tests.support.pictures import chunk

SIGNATURE = b"\x89PNG\r\n\x1a\n"
GREY, RGB, PALETTE, GREY_ALPHA, RGBA = 0, 2, 3, 4, 6
_CHANNELS = {GREY: 1, RGB: 3, PALETTE: 1, GREY_ALPHA: 2, RGBA: 4}
_ADAM7 = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2))
"""First column, first row, step across and step down of each pass."""

_ONE_PASS = ((0, 0, 1, 1),)
_COLOURS = bytes((240, 240, 240, 200, 30, 30, 20, 20, 160)) + bytes(39)
_SIZE = (60, 40)
_BLOCK = (32, 14, 52, 34)

Chunk = tuple[bytes, bytes]
Sample = Callable[[int, int], Sequence[int]]


@dataclass(frozen=True, slots=True)
class PngForm:
    """How the pixels of a PNG are stored."""

    colour_type: int
    bit_depth: int
    interlaced: bool = False

    @property
    def name(self) -> str:
        """What people call it."""
        kind = {GREY: "grey", RGB: "RGB", PALETTE: "palette", GREY_ALPHA: "grey + alpha", RGBA: "RGBA"}
        return f"{self.bit_depth}-bit {kind[self.colour_type]}" + (" interlaced" if self.interlaced else "")


def forms(interlaced: bool) -> list[PngForm]:
    """Every combination of colour type and bit depth that the format allows."""
    depths = {GREY: (1, 2, 4, 8, 16), RGB: (8, 16), PALETTE: (1, 2, 4, 8), GREY_ALPHA: (8, 16), RGBA: (8, 16)}
    return [PngForm(colour, depth, interlaced) for colour, some in depths.items() for depth in some]


def png(form: PngForm, different: bool = False, extra: Sequence[Chunk] = ()) -> bytes:
    """A picture of 60 × 40 pixels; when `different`, 400 of them have another colour.

    `extra` chunks stand before the picture data.
    """
    return assembled(png_chunks(form, different, extra))


def png_chunks(form: PngForm, different: bool = False, extra: Sequence[Chunk] = ()) -> list[Chunk]:
    """The same as a list of chunks."""
    header = struct.pack(">IIBBBBB", *_SIZE, form.bit_depth, form.colour_type, 0, 0, form.interlaced)
    palette = [(b"PLTE", _COLOURS[: 3 * 2 ** min(form.bit_depth, 4)])] if form.colour_type == PALETTE else []
    data = zlib.compress(_rows(form, _sample(form, different)))
    return [(b"IHDR", header), *palette, *extra, (b"IDAT", data), (b"IEND", b"")]


def assembled(chunks: Iterable[Chunk]) -> bytes:
    """A file of these chunks, each with its right checksum."""
    return SIGNATURE + b"".join(chunk(kind, body) for kind, body in chunks)


def with_wrong_checksum(content: bytes, kind: bytes) -> bytes:
    """The file with the checksum of its first chunk of this kind turned over."""
    start = content.index(kind)
    end = start + 4 + int.from_bytes(content[start - 4 : start], "big")
    return content[:end] + bytes(byte ^ 0xFF for byte in content[end : end + 4]) + content[end + 4 :]


def _sample(form: PngForm, different: bool) -> Sample:
    """The stored values at a place: light ground, a bar at the top left, and the block."""
    top = 2**form.bit_depth - 1
    ground, bar, block = _inks(form, top)
    left, upper, right, lower = _BLOCK

    def sample(x: int, y: int) -> Sequence[int]:
        if different and left <= x < right and upper <= y < lower:
            return block
        return bar if x < 30 and y < 10 else ground

    return sample


def _inks(form: PngForm, top: int) -> tuple[Sequence[int], Sequence[int], Sequence[int]]:
    match form.colour_type:
        case 3:
            return (0,), (1,), (min(2, top),)
        case 0 | 4:
            alpha = (top,) * (_CHANNELS[form.colour_type] - 1)
            return (top, *alpha), (top // 3, *alpha), (0, *alpha)
        case _:
            alpha = (top,) * (_CHANNELS[form.colour_type] - 3)
            return (top, top, top, *alpha), (top // 2, 0, 0, *alpha), (0, 0, top // 2, *alpha)


def _rows(form: PngForm, sample: Sample) -> bytes:
    width, height = _SIZE
    rows = []
    for left, upper, across, down in _ADAM7 if form.interlaced else _ONE_PASS:
        columns = range(left, width, across)
        rows += [_row(form, [sample(x, y) for x in columns]) for y in range(upper, height, down)]
    return b"".join(rows)


def _row(form: PngForm, pixels: Sequence[Sequence[int]]) -> bytes:
    """Filter type 0 and the samples, packed without gaps, the last byte filled up."""
    bits = "".join(f"{value:0{form.bit_depth}b}" for pixel in pixels for value in pixel)
    bits += "0" * (-len(bits) % 8)
    return b"\0" + int(bits, 2).to_bytes(len(bits) // 8, "big")
