"""The pixels of a PNG file from the top down, some rows at a time, straight into memory given for them.

A decoder that is handed a whole file inflates it at the pace of zlib and needs room for the whole picture. Here
libdeflate inflates pictures that fit into memory, the data of larger ones is inflated piece by piece, and Pillow only
undoes the filters (https://www.w3.org/TR/png-3/#9Filters), of data that is wrapped again without being packed.
"""

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

import deflate
from PIL import Image

from snapreview.images.filtered_rows import PngForm, inflated_rows, png_form
from snapreview.images.mapped_image import mapped_image
from snapreview.model.size import Size

_RGB, _RGBA = 2, 6  # colour types
_PIECE = 64 * 1024
_RAW_MODES = {_RGB: ("RGBX", "BGR"), _RGBA: ("RGBA", "BGRA")}
"""Pillow's modes by colour type: telling it that blue comes first has it exchange blue and red."""


class UnusualPngError(Exception):
    """The data turns out not to be what the header says; another decoder has to say what that means."""


class _Inflated(Protocol):
    def take(self, length: int) -> bytes | memoryview:
        """The next bytes. Raises UnusualPngError when there are fewer."""


@dataclass(slots=True, eq=False)
class PngPixels:
    """Reads a picture once, from its first row on. `has_alpha` tells whether its pixels say how opaque they are."""

    size: Size
    has_alpha: bool
    _inflated: _Inflated
    _above: bytes = b""

    def read(self, rows: int, target: memoryview) -> None:
        """The next rows into `target`: blue, green, red and alpha of each pixel (255 where there is none), 8 bits each.

        Releases the interpreter. Raises UnusualPngError.
        """
        width, colour_type = self.size.width, _RGBA if self.has_alpha else _RGB
        mode, raw_mode = _RAW_MODES[colour_type]
        filtered = self._inflated.take(rows * (1 + width * len(raw_mode)))
        # The filters of the first row may look at the one above it: it goes before, unfiltered.
        before = b"\0" + self._above if self._above else b""
        packed = deflate.zlib_compress(before + filtered if before else filtered, 0)
        height = rows + bool(before)
        try:
            decoded = Image.frombytes(mode, (width, height), packed, "zip", raw_mode)
        except ValueError as error:
            raise UnusualPngError from error
        mapped_image(mode, (width, rows), target).paste(decoded, (0, rows - height))
        self._above = decoded.crop((0, height - 1, width, height)).tobytes("raw", raw_mode)


def png_pixels(content: bytes, *, in_memory: bool) -> PngPixels | None:
    """The pixels of a sound PNG file with three or four channels of 8 bits; None for any other.

    `in_memory`: whether all of its data may be in memory at once, which is faster.
    """
    form = png_form(content)
    if form is None or form.bit_depth != 8 or form.colour_type not in _RAW_MODES or form.colours:
        return None
    if not in_memory:
        inflated: _Inflated = _Stream(form)
    else:
        rows = inflated_rows(form)
        if rows is None:
            return None
        inflated = _Whole(memoryview(rows.data))
    return PngPixels(Size(form.width, form.height), form.colour_type == _RGBA, inflated)


class _Whole:
    def __init__(self, data: memoryview) -> None:
        self._data = data
        self._position = 0

    def take(self, length: int) -> memoryview:
        """Its length was checked when it was inflated."""
        start, self._position = self._position, self._position + length
        return self._data[start : self._position]


class _Stream:
    def __init__(self, form: PngForm) -> None:
        self._pieces = _small_pieces(form.packed)
        self._missing = form.row_bytes * form.height
        self._inflater = zlib.decompressobj()

    def take(self, length: int) -> bytes:
        """Inflates no more than that. The last bytes are only given when the checksum behind them is right."""
        self._missing -= length
        taken = []
        while length:
            data = self._inflate(length)
            length -= len(data)
            taken.append(data)
        while not self._missing and not self._inflater.eof:
            if self._inflate(1):
                raise UnusualPngError
        return b"".join(taken)

    def _inflate(self, most: int) -> bytes:
        packed = self._inflater.unconsumed_tail or next(self._pieces, None)
        if packed is None or self._inflater.eof:
            raise UnusualPngError
        try:
            return self._inflater.decompress(packed, most)
        except zlib.error as error:
            raise UnusualPngError from error


def _small_pieces(parts: tuple[memoryview, ...]) -> Iterator[memoryview]:
    """What is left over of a piece is copied each time."""
    return (part[start : start + _PIECE] for part in parts for start in range(0, len(part), _PIECE))
