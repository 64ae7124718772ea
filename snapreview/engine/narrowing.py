"""Giving odiff only the rows in which two PNG files can differ, in a form that it reads fast.

Inflating is the larger part of what odiff does, and its inflate is the slow one: a fast one here, and rows that need
none there, cost less together. Where both files hold the same bytes once inflated, odiff is not needed at all.
docs/performance.md has the figures.
"""

from dataclasses import dataclass
from pathlib import Path

from snapreview.engine.examining import ExaminedPair
from snapreview.engine.staging import StagedPair
from snapreview.images.filtered_rows import FilteredRows, differing_rows, filtered_rows
from snapreview.images.row_bands import RowBands
from snapreview.images.stored_png import write_stored

MOST_PIXELS = 10_000_000
"""Larger pairs go to odiff as they are: two inflated pictures and a copy take up to 16 bytes a pixel."""

_NAMES = StagedPair("rows-base.png", "rows-head.png")


@dataclass(frozen=True, slots=True)
class NarrowedPair:
    """The rows in which a pair can differ, and the two files that hold them, which are there if there are any rows."""

    rows: RowBands
    staged: StagedPair


def narrowed(pair: ExaminedPair, folder: Path) -> NarrowedPair | None:
    """Write the rows in which the two files of a pair can differ into a worker's folder.

    None when that cannot be told without decoding them, or the folder cannot be written.
    """
    if not pair.straight or pair.canvas.pixels > MOST_PIXELS:
        return None
    base, head = _rows_of(pair.base.content), _rows_of(pair.head.content)
    if base is None or head is None:
        return None
    rows = differing_rows(base, head)
    if rows is None:
        return None
    if rows.spans:
        try:
            write_stored(base, rows, folder / _NAMES.base)
            write_stored(head, rows, folder / _NAMES.head)
        except OSError:
            return None
    return NarrowedPair(rows, _NAMES)


def _rows_of(content: bytes) -> FilteredRows | None:
    return filtered_rows(content) if content else None
