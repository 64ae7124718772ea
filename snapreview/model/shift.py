"""Inserted and removed bands of rows or columns, and where everything lies once both images make room for them."""

from dataclasses import dataclass
from enum import StrEnum

from snapreview.model.line_alignment import MatchedLines


class Axis(StrEnum):
    """What was inserted or removed; the value is the word for people."""

    ROWS = "rows"
    COLUMNS = "columns"


class BandKind(StrEnum):
    """What happened to a band."""

    INSERTED = "inserted"
    REMOVED = "removed"


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


@dataclass(frozen=True, slots=True)
class AlignedLines:
    """Both images drawn out to one common length: `matches` and `bands` in order, each with its `aligned` place."""

    matches: tuple[MatchedLines, ...]
    match_places: tuple[int, ...]
    bands: tuple[Band, ...]
    length: int


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
