"""The rows of a PNG as they are packed: inflated, but still filtered.

Two PNG files that were made by one encoder can be told apart on these bytes, at the speed of memory, without turning
them into pixels: https://www.w3.org/TR/png-3/#9Filters.
"""

import re
import struct
from dataclasses import dataclass

import deflate

from snapreview.images.png_chunks import chunks_of, is_critical
from snapreview.images.row_bands import RowBands, Span

_HEADER = struct.Struct(">IIBBBBB")
_CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}  # by colour type
_USUAL_ORDER = re.compile(rb"IHDR(PLTE)?(tRNS)?(IDAT)+(else)*IEND")
_LAST_FILTER = 4
_LOOKING_UP = bytes(number >= 2 for number in range(256))  # up, average and Paeth start from the row above

_BLOCK = 8
"""Rows that are compared at once: finer cuttings would save less than finding them costs."""

_MARGIN = 4
"""Rows around each difference that are kept. odiff looks two pixels around a pixel (its neighbours', and theirs) to
tell anti-aliasing, and treats pixels at the picture's edge apart; with four rows no pixel that differs can see where
the cuttings end."""


@dataclass(frozen=True, slots=True)
class FilteredRows:
    """A picture of 8 bits per channel or less, not interlaced.

    header: the data of its IHDR chunk. colours: its PLTE and tRNS chunks. row_bytes: the length of a row with its
    filter byte. data: all rows.
    """

    header: bytes
    colours: bytes
    row_bytes: int
    data: bytearray

    @property
    def height(self) -> int:
        """Number of rows."""
        return len(self.data) // self.row_bytes

    @property
    def filters(self) -> bytearray:
        """The filter of each row."""
        return self.data[:: self.row_bytes]

    def span(self, rows: Span) -> memoryview:
        """The bytes of some rows."""
        return memoryview(self.data)[rows[0] * self.row_bytes : rows[1] * self.row_bytes]


@dataclass(frozen=True, slots=True)
class PngForm:
    """How a PNG file of any usual build keeps its pixels, and where.

    header: the data of its IHDR chunk. colours: its PLTE and tRNS chunks. packed: the data of its IDAT chunks.
    """

    width: int
    height: int
    bit_depth: int
    colour_type: int
    header: bytes
    colours: bytes
    packed: tuple[memoryview, ...]

    @property
    def row_bytes(self) -> int:
        """The length of a row with its filter byte."""
        return 1 + (self.width * self.bit_depth * _CHANNELS[self.colour_type] + 7) // 8


def png_form(content: bytes) -> PngForm | None:
    """The form of a sound PNG file; None for interlaced and 16-bit pictures, and for chunks in an order that decoders
    disagree about.
    """
    view, parts, order = memoryview(content), dict[bytes, list[memoryview]](), b""
    for kind, position, after in chunks_of(content):
        if is_critical(kind):
            parts.setdefault(kind, []).append(view[position:after])
            order += kind
        elif b"IDAT" in parts:
            order += b"else"
        if kind == b"IEND":
            break
    if not _USUAL_ORDER.fullmatch(order):
        return None
    header = bytes(_data_of(parts[b"IHDR"][0]))
    width, height, depth, colour_type, _, _, interlaced = _HEADER.unpack_from(header)
    if interlaced or depth > 8:
        return None
    colours = b"".join(part for kind in (b"PLTE", b"tRNS") for part in parts.get(kind, ()))
    return PngForm(width, height, depth, colour_type, header, colours, tuple(map(_data_of, parts[b"IDAT"])))


def filtered_rows(content: bytes) -> FilteredRows | None:
    """The rows of a sound PNG file of any usual build.

    None where it has no `png_form`, and where the data is not as long as the header says, has a wrong checksum, or
    names filters that there are none of.
    """
    form = png_form(content)
    return None if form is None else inflated_rows(form)


def inflated_rows(form: PngForm) -> FilteredRows | None:
    """The rows of a form, None as for `filtered_rows`."""
    expected = form.row_bytes * form.height
    try:
        data = deflate.zlib_decompress(b"".join(form.packed), expected)
    except deflate.DeflateError:
        return None
    rows = FilteredRows(form.header, form.colours, form.row_bytes, data)
    return rows if len(data) == expected and max(rows.filters) <= _LAST_FILTER else None


def differing_rows(one: FilteredRows, other: FilteredRows) -> RowBands | None:
    """The rows in which two pictures may differ, with a margin; none when all their pixels are equal. None when the
    pictures are not made alike, so that equal bytes need not be equal pixels.

    Each band begins with a row that can be decoded without the one above it.
    """
    if (one.header, one.colours) != (other.header, other.colours):
        return None
    if one.data == other.data:
        return RowBands(one.height, ())
    height, looking_up = one.height, _looking_up(one, other)
    spans: list[Span] = []
    for start, end in _unequal_spans(one, other, looking_up):
        first, after = max(0, start - _MARGIN), min(height, end + _MARGIN)
        first = max(0, looking_up.rfind(0, 0, first + 1))
        while spans and spans[-1][1] >= first:  # the margins meet
            first = min(first, spans.pop()[0])
        spans.append((first, after))
    return RowBands(height, tuple(spans))


def _data_of(whole_chunk: memoryview) -> memoryview:
    return whole_chunk[8:-4]


def _looking_up(one: FilteredRows, other: FilteredRows) -> bytes:
    """For each row, 0 when neither picture needs the row above to decode it."""
    # As two large numbers, because a loop over the rows takes longer than all the rest.
    both = (int.from_bytes(rows.filters.translate(_LOOKING_UP), "big") for rows in (one, other))
    return (next(both) | next(both)).to_bytes(one.height, "big")


def _unequal_spans(one: FilteredRows, other: FilteredRows, looking_up: bytes) -> list[Span]:
    """Where pixels may differ, in blocks of rows.

    Behind a difference, equal bytes are equal pixels only from the first row on that does not start from the one
    above it.
    """
    spans: list[Span] = []
    certain = True
    view, row_bytes, height = memoryview(other.data), one.row_bytes, one.height
    for start in range(0, height, _BLOCK):
        end = min(start + _BLOCK, height)
        equal = one.data.startswith(view[start * row_bytes : end * row_bytes], start * row_bytes)
        if equal and certain:
            continue
        free = looking_up.find(0, start, end) if equal else -1
        certain = free >= 0
        until = free if certain else end
        first = spans.pop()[0] if spans and spans[-1][1] == start else start
        if first < until:
            spans.append((first, until))
    return spans
