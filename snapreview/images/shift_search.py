"""Finding the rows and columns whose insertion or removal explains why everything behind them differs."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import chain
from operator import sub

from snapreview.images.exact_difference import delta_image
from snapreview.images.pillow import Image
from snapreview.model.line_alignment import Difference, align
from snapreview.model.shift import AlignedLines, Axis, ShiftLines, Side, aligned_lines, pieces_of, plain_lines

LARGEST_SEARCHED = 40_000_000
"""Pixels of the larger image; the search takes about a quarter of a second per 10 million."""

LEAST_CHANGED = 0.01
"""Share of the common part that must differ: less needs no explaining."""

LEAST_EXPLAINED = 0.5
LEAST_EXPLAINED_PER_BAND = 0.05
"""Share of the change that must be gone after aligning, at least and more for each band: a few lines among many
bands match by chance.
"""

MOST_IN_BANDS = 0.5
"""Share of the lines that may be inserted or removed: with more, these are two different pictures."""

SEEN_FROM = 3
"""Channel difference from which a pixel counts: what the default colour threshold sees in grey (odiff.md §4)."""

_WELL_EXPLAINED = 0.95
_FEATURES = 24
_STRIPS = ((0.0, 1.0), (0.0, 0.5), (0.5, 1.0), (0.25, 0.75), (0.0, 0.25))
"""Parts of the width that are aligned in turn: something that stays put beside what moves must not hide the move."""

_ALIGNED_FURTHER = 2
"""So many of the best alignments along one axis are aligned along the other one, too."""

_STRIPS_FURTHER = _STRIPS[:3]


@dataclass(frozen=True, slots=True, eq=False)
class Shift:
    """A pair in which lines were inserted or removed, with both images drawn out to make room for them.

    `base` and `head` (RGBA, one size) are transparent where the other image has a band. `remaining` (mode L, 255)
    marks what still differs beside the bands. `changed_pixels` differ without aligning, `remaining_pixels` after it;
    both within what the two images have in common.
    """

    lines: ShiftLines
    base: Image.Image
    head: Image.Image
    remaining: Image.Image
    changed_pixels: int
    remaining_pixels: int

    @property
    def explained(self) -> float:
        """The share of the change that inserted and removed lines account for, 0..1."""
        return 1 - self.remaining_pixels / self.changed_pixels


@dataclass(frozen=True, slots=True, eq=False)
class _Trial:
    """One alignment, and the share of the change that is gone after it."""

    lines: ShiftLines
    remaining: Image.Image
    remaining_pixels: int
    explained: float

    @property
    def worth(self) -> float:
        """Bands that explain nothing count against it."""
        return self.explained - LEAST_EXPLAINED_PER_BAND * len(self.lines.bands)


@dataclass(frozen=True, slots=True, eq=False)
class _Pair:
    """What is searched. `stopped` is asked between the steps."""

    base: Image.Image
    head: Image.Image
    changed: int
    stopped: Callable[[], bool]


def find_shift(base: Image.Image, head: Image.Image, stopped: Callable[[], bool]) -> Shift | None:
    """The inserted or removed rows and columns that best explain the change of two RGBA images; None if none do.

    Each axis is tried alone; where that leaves much, the best alignments are aligned along the other axis as well.
    Blocks; `stopped` is asked between the steps, and once it says True the search ends with None.
    """
    if max(base.width * base.height, head.width * head.height) > LARGEST_SEARCHED:
        return None
    changed = _changed_pixels(base, head)
    if not _is_broad(changed, base, head):
        return None
    pair = _Pair(base, head, changed, stopped)
    trials: list[_Trial] = []
    for trial in chain(_along_one(pair), _along_both(pair, trials)):
        trials.append(trial)
        if trial.explained >= _WELL_EXPLAINED and trial.worth >= LEAST_EXPLAINED:
            break
    best = max(trials, key=lambda trial: trial.worth, default=None)
    if best is None or best.worth < LEAST_EXPLAINED or stopped():
        return None
    drawn = (_drawn_out(base, best.lines, "base"), _drawn_out(head, best.lines, "head"))
    return Shift(best.lines, *drawn, best.remaining, changed, best.remaining_pixels)


def _is_broad(changed: int, base: Image.Image, head: Image.Image) -> bool:
    common = min(base.width, head.width) * min(base.height, head.height)
    return changed > 0 and changed >= LEAST_CHANGED * common


def _changed_pixels(base: Image.Image, head: Image.Image) -> int:
    """What differs within the common part: area that only one image has is told by its size."""
    box = (0, 0, min(base.width, head.width), min(base.height, head.height))
    return _count(_differing(base.crop(box), head.crop(box)))


def _along_one(pair: _Pair) -> Iterator[_Trial]:
    """Alignments along one axis."""
    for axis in Axis:
        other = _plain(pair, _crossing(axis))
        for lines in _alignments(pair.base, pair.head, axis, _STRIPS, pair.stopped):
            yield _trial(pair, _both(axis, lines, other))


def _along_both(pair: _Pair, tried: list[_Trial]) -> Iterator[_Trial]:
    """The best alignments along one axis, aligned along the other one by what they match."""
    for first in sorted(tried, key=lambda trial: -trial.explained)[:_ALIGNED_FURTHER]:
        axis = Axis.ROWS if first.lines.rows.bands else Axis.COLUMNS
        lines = first.lines.along(axis)
        base, head = _matched(pair.base, lines, axis, "base"), _matched(pair.head, lines, axis, "head")
        for further in _alignments(base, head, _crossing(axis), _STRIPS_FURTHER, pair.stopped):
            yield _trial(pair, _both(axis, lines, further))


def _crossing(axis: Axis) -> Axis:
    return Axis.COLUMNS if axis is Axis.ROWS else Axis.ROWS


def _both(axis: Axis, lines: AlignedLines, crossing: AlignedLines) -> ShiftLines:
    return ShiftLines(lines, crossing) if axis is Axis.ROWS else ShiftLines(crossing, lines)


def _plain(pair: _Pair, axis: Axis) -> AlignedLines:
    if axis is Axis.ROWS:
        return plain_lines(pair.base.height, pair.head.height)
    return plain_lines(pair.base.width, pair.head.width)


def _alignments(
    base: Image.Image,
    head: Image.Image,
    axis: Axis,
    strips: tuple[tuple[float, float], ...],
    stopped: Callable[[], bool],
) -> Iterator[AlignedLines]:
    """Different alignments along an axis, by strips across it; only those that leave most lines where they are."""
    base, head = _turned(base, axis), _turned(head, axis)
    told: set[AlignedLines] = set()
    for strip in strips:
        if stopped():
            return
        one, other = _strip(base, strip, head.width), _strip(head, strip, base.width)
        if not one.width or not one.height or not other.height:
            continue
        matches = align(*_numbered(one, other), _unlikeness(one, other))
        lines = aligned_lines(matches, base.height, head.height)
        in_bands = sum(band.length for band in lines.bands)
        if lines.bands and in_bands <= MOST_IN_BANDS * max(base.height, head.height) and lines not in told:
            told.add(lines)
            yield lines


def _strip(image: Image.Image, strip: tuple[float, float], other_width: int) -> Image.Image:
    """A strip as wide in both images: measured from the left, from the right, or from the middle, as it lies."""
    start, end = strip
    width = round(min(image.width, other_width) * (end - start))
    left = round((image.width - width) * start / (1 - end + start)) if end - start < 1 else 0
    return image.crop((left, 0, left + width, image.height))


def _trial(pair: _Pair, lines: ShiftLines) -> _Trial:
    remaining = _remaining(pair.base, pair.head, lines)
    left_over = _count(remaining)
    return _Trial(lines, remaining, left_over, 1 - left_over / pair.changed)


def _numbered(base: Image.Image, head: Image.Image) -> tuple[list[int], list[int]]:
    """The rows of both images as numbers: equal rows, equal numbers."""
    numbers: dict[bytes, int] = {}
    return _numbers(base, numbers), _numbers(head, numbers)


def _numbers(image: Image.Image, numbers: dict[bytes, int]) -> list[int]:
    content, stride = image.tobytes(), len(image.getbands()) * image.width
    rows = (content[start : start + stride] for start in range(0, len(content), stride))
    return [numbers.setdefault(row, len(numbers)) for row in rows]


def _unlikeness(base: Image.Image, head: Image.Image) -> Difference:
    """Compares rows by a few averages each, which are made when they are first asked for."""
    made: list[list[bytes]] = []

    def difference(one: int, other: int) -> float:
        if not made:
            made.extend((_features(base), _features(head)))
        return float(sum(map(abs, map(sub, made[0][one], made[1][other]))))

    return difference


def _features(image: Image.Image) -> list[bytes]:
    small = image.convert("RGB").resize((_FEATURES, image.height), Image.Resampling.BOX).tobytes()
    return [small[start : start + 3 * _FEATURES] for start in range(0, len(small), 3 * _FEATURES)]


def _matched(image: Image.Image, lines: AlignedLines, axis: Axis, side: Side) -> Image.Image:
    """The matched lines of one side's image alone, close together."""
    turned = _turned(image, axis)
    made = Image.new("RGBA", (turned.width, sum(match.length for match in lines.matches)))
    place = 0
    for match in lines.matches:
        start = match.base if side == "base" else match.head
        made.paste(turned.crop((0, start, turned.width, start + match.length)), (0, place))
        place += match.length
    return _turned(made, axis)


def _drawn_out(image: Image.Image, lines: ShiftLines, side: Side) -> Image.Image:
    """One side's image with gaps where the other one has bands."""
    frame = Image.new("RGBA", (lines.size.width, lines.size.height), (0, 0, 0, 0))
    for down in pieces_of(lines.rows, side):
        for across in pieces_of(lines.columns, side):
            box = (across.start, down.start, across.start + across.length, down.start + down.length)
            frame.paste(image.crop(box), (across.aligned, down.aligned))
    return frame


def _remaining(base: Image.Image, head: Image.Image, lines: ShiftLines) -> Image.Image:
    """What differs within the matched lines, as far as both images reach."""
    canvas = Image.new("L", (lines.size.width, lines.size.height), 0)
    for down, top in zip(lines.rows.matches, lines.rows.match_places, strict=True):
        height = min(down.length, base.height - down.base, head.height - down.head)
        for across, left in zip(lines.columns.matches, lines.columns.match_places, strict=True):
            width = min(across.length, base.width - across.base, head.width - across.head)
            one = base.crop((across.base, down.base, across.base + width, down.base + height))
            other = head.crop((across.head, down.head, across.head + width, down.head + height))
            canvas.paste(_differing(one, other), (left, top))
    return canvas


def _differing(base: Image.Image, head: Image.Image) -> Image.Image:
    """255 where two images of one size differ visibly."""
    return delta_image(base, head).point([255 if level >= SEEN_FROM else 0 for level in range(256)])


def _count(image: Image.Image) -> int:
    return image.width * image.height - image.histogram()[0]


def _turned(image: Image.Image, axis: Axis) -> Image.Image:
    return image if axis is Axis.ROWS else image.transpose(Image.Transpose.TRANSPOSE)
