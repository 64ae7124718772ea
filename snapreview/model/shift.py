"""Inserted and removed bands of rows and columns, and where everything lies once both images make room for them."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from snapreview.model.change_region import ChangeRegion
from snapreview.model.line_alignment import MatchedLines
from snapreview.model.rectangle import Rectangle
from snapreview.model.size import Size

Side = Literal["base", "head"]


class Axis(StrEnum):
    """What was inserted or removed; the value is the word for people."""

    ROWS = "rows"
    COLUMNS = "columns"


class BandKind(StrEnum):
    """What happened to a band."""

    INSERTED = "inserted"
    REMOVED = "removed"


_OWN_SIDE: dict[BandKind, Side] = {BandKind.INSERTED: "head", BandKind.REMOVED: "base"}


@dataclass(frozen=True, slots=True)
class Band:
    """`length` rows or columns that only one image has. `base` and `head` are the numbers of the line at which it
    stands, or would stand, in each image; `aligned` is its place where both images make room for it.
    """

    kind: BandKind
    base: int
    head: int
    aligned: int
    length: int

    def is_of(self, side: Side) -> bool:
        """True when this side's image is the one that has it."""
        return _OWN_SIDE[self.kind] == side


@dataclass(frozen=True, slots=True)
class BandRegion(ChangeRegion):
    """A band as a place to go to: all its pixels are there in one image only, so that none has a difference."""

    kind: BandKind


@dataclass(frozen=True, slots=True)
class AlignedLines:
    """Both images drawn out to one common length: `matches` and `bands` in order, each with its `aligned` place."""

    matches: tuple[MatchedLines, ...]
    match_places: tuple[int, ...]
    bands: tuple[Band, ...]
    length: int


@dataclass(frozen=True, slots=True)
class Piece:
    """`length` lines of a picture from number `start` on, drawn at line `aligned`."""

    start: int
    aligned: int
    length: int


@dataclass(frozen=True, slots=True)
class ShiftLines:
    """The rows and the columns of a pair; at least one of both has bands."""

    rows: AlignedLines
    columns: AlignedLines

    @property
    def size(self) -> Size:
        """The canvas with room for all bands."""
        return Size(self.columns.length, self.rows.length)

    @property
    def bands(self) -> tuple[tuple[Axis, Band], ...]:
        """All bands, those of rows first."""
        rows = tuple((Axis.ROWS, band) for band in self.rows.bands)
        return rows + tuple((Axis.COLUMNS, band) for band in self.columns.bands)

    def along(self, axis: Axis) -> AlignedLines:
        """The rows or the columns."""
        return self.rows if axis is Axis.ROWS else self.columns

    def band_bounds(self, axis: Axis, band: Band) -> Rectangle:
        """Where a band lies on the canvas."""
        if axis is Axis.ROWS:
            return Rectangle(0, band.aligned, self.columns.length, band.length)
        return Rectangle(band.aligned, 0, band.length, self.rows.length)

    def found(self, side: Side, area: Rectangle) -> Rectangle | None:
        """What an area of the canvas shows of one side's image, in pixels of that image; None for a gap."""
        across = _found(self.columns, side, area.x, area.width)
        down = _found(self.rows, side, area.y, area.height)
        if across is None or down is None:
            return None
        return Rectangle(across[0], down[0], across[1] - across[0], down[1] - down[0])


def _found(lines: AlignedLines, side: Side, start: int, length: int) -> tuple[int, int] | None:
    """First line, and the line after the last, of one side's image within lines of the canvas."""
    parts = [
        (piece.start + max(start - piece.aligned, 0), piece.start + min(start + length - piece.aligned, piece.length))
        for piece in pieces_of(lines, side)
        if piece.aligned < start + length and start < piece.aligned + piece.length
    ]
    return (min(first for first, _ in parts), max(last for _, last in parts)) if parts else None


def plain_lines(base_length: int, head_length: int) -> AlignedLines:
    """Lines of which none was inserted or removed: both images start at the first."""
    length = max(base_length, head_length)
    return AlignedLines((MatchedLines(0, 0, length),), (0,), (), length)


def aligned_lines(matches: tuple[MatchedLines, ...], base_length: int, head_length: int) -> AlignedLines:
    """Where matched lines and bands come to lie. What was removed at a place stands before what was inserted there."""
    places: list[int] = []
    bands: list[Band] = []
    base = head = aligned = 0
    for match in (*matches, MatchedLines(base_length, head_length, 0)):
        gone, new = match.base - base, match.head - head
        if gone:
            bands.append(Band(BandKind.REMOVED, base, head, aligned, gone))
        if new:
            bands.append(Band(BandKind.INSERTED, match.base, head, aligned + gone, new))
        aligned += gone + new
        places.append(aligned)
        aligned += match.length
        base, head = match.base + match.length, match.head + match.length
    return AlignedLines(matches, tuple(places[:-1]), tuple(bands), aligned)


def pieces_of(lines: AlignedLines, side: Side) -> tuple[Piece, ...]:
    """The pieces that one side's picture is drawn in: what is matched, and its own bands."""
    pieces = [
        Piece(match.base if side == "base" else match.head, place, match.length)
        for match, place in zip(lines.matches, lines.match_places, strict=True)
    ]
    pieces += [
        Piece(band.base if side == "base" else band.head, band.aligned, band.length)
        for band in lines.bands
        if band.is_of(side)
    ]
    return tuple(pieces)


def line_at(lines: AlignedLines, side: Side, aligned: int) -> int | None:
    """The number of the line of one side's picture that is drawn at line `aligned`; None in a gap."""
    found = _found(lines, side, aligned, 1)
    return found[0] if found is not None else None
