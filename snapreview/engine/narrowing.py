"""Giving odiff only the rows in which two PNG files can differ, in a form that it reads fast.

odiff spends most of a slightly changed pair on inflating and decoding what is equal. A faster inflate here, and rows
that need none there, cost less together. Where both files hold the same bytes once inflated, odiff is not needed at
all. docs/performance.md has the figures.
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

_LEAST_GAIN = 0.45
_LONGEST_REST = 32
_BYTES_PER_PIXEL = 4  # of most screenshots, unpacked


@dataclass(frozen=True, slots=True)
class NarrowedPair:
    """The rows in which a pair can differ, and the two files that hold them, which are there if there are any rows."""

    rows: RowBands
    staged: StagedPair


class Rest:
    """How long narrowing is not tried after pairs that gained nothing: longer each time.

    Where whole screens change, the attempt alone would cost a tenth of the comparison. Whether a pair is narrowed
    changes nothing but the time that it takes.
    """

    def __init__(self) -> None:
        self._length = 0
        self.pairs_left = 0

    def after(self, gained: bool) -> None:
        """Begin the rest that is due after an attempt."""
        self._length = 0 if gained else min(2 * self._length + 1, _LONGEST_REST)
        self.pairs_left = self._length


class Narrowing:
    """Narrows the pairs of one place, one after another."""

    def __init__(self, folder: Path, label: str = "", rest: Rest | None = None) -> None:
        """`folder` is where odiff runs; two files are kept in it and written over again and again. Their names begin
        with `label`. `rest` is shared by the places of one worker: what one of them learns holds for all.
        """
        self._folder = folder
        self._names = StagedPair(f"{label}rows-base.png", f"{label}rows-head.png")
        self._rest = rest or Rest()

    def narrowed(self, pair: ExaminedPair) -> NarrowedPair | None:
        """Write the rows in which the two files of a pair can differ.

        None when that cannot be told without decoding them, gains nothing, or the folder cannot be written.
        """
        if not (pair.straight and pair.base.content and pair.head.content) or pair.canvas.pixels > MOST_PIXELS:
            return None
        if self._rest.pairs_left and _packing_gain(pair, _BYTES_PER_PIXEL * pair.canvas.pixels) < _LEAST_GAIN:
            self._rest.pairs_left -= 1
            return None
        narrow = self._attempt(pair)
        self._rest.after(gained=narrow is not None)
        return narrow

    def _attempt(self, pair: ExaminedPair) -> NarrowedPair | None:
        base, head = filtered_rows(pair.base.content), filtered_rows(pair.head.content)
        rows = differing_rows(base, head) if base and head else None
        if base is None or head is None or rows is None:
            return None
        if rows.spans:
            if _gain(pair, rows, base) < _LEAST_GAIN:
                return None
            try:
                write_stored(base, rows, self._folder / self._names.base)
                write_stored(head, rows, self._folder / self._names.head)
            except OSError:
                return None
        return NarrowedPair(rows, self._names)


def _gain(pair: ExaminedPair, rows: RowBands, picture: FilteredRows) -> float:
    """About which share of odiff's work is saved: the rows left out, and inflating what packs badly."""
    return 1 - rows.count / rows.height + _packing_gain(pair, len(picture.data))


def _packing_gain(pair: ExaminedPair, unpacked: int) -> float:
    """The share of that which inflating takes, where each picture has so many bytes."""
    return 4 * (len(pair.base.content) + len(pair.head.content)) / (2 * unpacked)
