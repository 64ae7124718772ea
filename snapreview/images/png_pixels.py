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

from snapreview.images.filtered_rows import PngForm, inflated_rows, png_form
from snapreview.images.mapped_image import mapped_image
from snapreview.images.pillow import Image
from snapreview.model.size import Size

LARGE_PIXELS = 16 * 1024**2
"""From so many on, a picture is better not held as a whole."""

STRIP_ROWS = 64
"""How many rows of a large picture are read at a time."""

_RGB, _RGBA = 2, 6  # colour types
_PIECE = 64 * 1024
_RAW_MODES = {
    (_RGB, False): ("RGBX", "RGB"),
    (_RGB, True): ("RGBX", "BGR"),
    (_RGBA, False): ("RGBA", "RGBA"),
    (_RGBA, True): ("RGBA", "BGRA"),
}
"""Pillow's modes by colour type and whether blue comes first: telling it so has it exchange blue and red."""


class UnusualPngError(Exception):
    """The data turns out not to be what the header says; another decoder has to say what that means."""


class _Inflated(Protocol):
    def take(self, length: int) -> memoryview:
        """The next bytes, to be changed at will. Raises UnusualPngError when there are fewer."""


@dataclass(slots=True, eq=False)
class PngPixels:
    """Reads a picture once, from its first row on. `has_alpha` tells whether its pixels say how opaque they are."""

    size: Size
    has_alpha: bool
    _modes: tuple[str, str]
    _inflated: _Inflated
    _above: bytes = b""

    def read(self, rows: int, target: memoryview) -> None:
        """The next rows into `target`: the colours of each pixel and its alpha (255 where there is none), 8 bits each.

        Releases the interpreter. Raises UnusualPngError.
        """
        width, (mode, raw_mode) = self.size.width, self._modes
        row_bytes = 1 + width * len(raw_mode)
        filtered = self._inflated.take(rows * row_bytes)
        if self._above:
            # The filter of the first row may look at the one above it, which is not in `target`.
            filtered[:row_bytes] = b"\0" + self._unfiltered(filtered[:row_bytes])
        image = mapped_image(mode, (width, rows), target)
        _unfilter(image, filtered, raw_mode)
        self._above = image.crop((0, rows - 1, width, rows)).tobytes("raw", raw_mode)

    def strips(self, rows: int) -> Iterator[Image.Image]:
        """The whole picture in images of so many rows, of mode RGBA. Raises UnusualPngError."""
        for top in range(0, self.size.height, rows):
            count = min(rows, self.size.height - top)
            memory = memoryview(bytearray(4 * self.size.width * count))
            self.read(count, memory)
            yield mapped_image("RGBA", (self.size.width, count), memory)

    def _unfiltered(self, row: memoryview) -> bytes:
        """The bytes of the row below the last one read."""
        mode, raw_mode = self._modes
        both = Image.new(mode, (self.size.width, 2))
        _unfilter(both, b"".join((b"\0", self._above, row)), raw_mode)
        return both.crop((0, 1, self.size.width, 2)).tobytes("raw", raw_mode)


def _unfilter(image: Image.Image, filtered: bytes | memoryview, raw_mode: str) -> None:
    try:
        image.frombytes(deflate.zlib_compress(filtered, 0), "zip", raw_mode)
    except ValueError as error:
        raise UnusualPngError from error


def png_pixels(content: bytes, *, in_memory: bool, blue_first: bool = False) -> PngPixels | None:
    """The pixels of a sound PNG file with three or four channels of 8 bits; None for any other.

    `in_memory`: whether all of its data may be in memory at once, which is faster.
    """
    form = png_form(content)
    if form is None or form.bit_depth != 8 or form.colour_type not in (_RGB, _RGBA) or form.colours:
        return None
    if not in_memory:
        inflated: _Inflated = _Stream(form)
    else:
        rows = inflated_rows(form)
        if rows is None:
            return None
        inflated = _Whole(memoryview(rows.data))
    modes = _RAW_MODES[form.colour_type, blue_first]
    return PngPixels(Size(form.width, form.height), form.colour_type == _RGBA, modes, inflated)


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

    def take(self, length: int) -> memoryview:
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
        return memoryview(bytearray().join(taken))

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
