"""Finding the rows or columns whose insertion or removal explains why everything behind them differs."""

from collections.abc import Callable
from dataclasses import dataclass
from operator import sub

from PIL import Image

from snapreview.images.exact_difference import delta_image
from snapreview.model.line_alignment import Difference, align
from snapreview.model.shift import AlignedLines, Axis, BandKind, aligned_lines

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
_STRIPS = ((0.0, 1.0), (0.0, 0.5), (0.5, 1.0), (0.25, 0.75))
"""Parts of the width that are aligned in turn: something that stays put beside what moves must not hide the move."""


@dataclass(frozen=True, slots=True, eq=False)
class Shift:
    """A pair in which lines were inserted or removed, with both images drawn out to make room for them.

    `base` and `head` (RGBA, one size) are transparent where the other image has a band. `remaining` (mode L, 255)
    marks what still differs beside the bands. `changed_pixels` differ without aligning, `remaining_pixels` after it;
    both within what the two images have in common.
    """

    axis: Axis
    lines: AlignedLines
    base: Image.Image
    head: Image.Image
    remaining: Image.Image
    changed_pixels: int
    remaining_pixels: int

    @property
    def explained(self) -> float:
        """The share of the change that inserted and removed lines account for, 0..1."""
        return 1 - self.remaining_pixels / self.changed_pixels


def find_shift(base: Image.Image, head: Image.Image, stopped: Callable[[], bool]) -> Shift | None:
    """The inserted or removed rows or columns that best explain the change of two RGBA images; None if none do.

    Blocks; `stopped` is asked between the steps, and once it says True the search ends with None.
    """
    if max(base.width * base.height, head.width * head.height) > LARGEST_SEARCHED:
        return None
    best: Shift | None = None
    for axis in Axis:
        turned = [_turned(image, axis) for image in (base, head)]
        changed = _changed_pixels(turned[0], turned[1])
        for strip in _STRIPS if _is_broad(changed, base, head) else ():
            if stopped():
                return None
            found = _aligned(turned[0], turned[1], strip, axis, changed)
            if found is not None and (best is None or found.explained > best.explained):
                best = found
            if best is not None and best.explained >= _WELL_EXPLAINED:
                return best
    return best


def _is_broad(changed: int, base: Image.Image, head: Image.Image) -> bool:
    common = min(base.width, head.width) * min(base.height, head.height)
    return changed > 0 and changed >= LEAST_CHANGED * common


def _changed_pixels(base: Image.Image, head: Image.Image) -> int:
    """What differs within the common part: area that only one image has is told by its size."""
    box = (0, 0, min(base.width, head.width), min(base.height, head.height))
    return _count(_differing(base.crop(box), head.crop(box)))


def _aligned(
    base: Image.Image, head: Image.Image, strip: tuple[float, float], axis: Axis, changed: int
) -> Shift | None:
    """Aligned by the rows of a strip of the width."""
    narrow = [image.crop((round(image.width * strip[0]), 0, round(image.width * strip[1]), image.height))
              for image in (base, head)]  # fmt: skip
    if not narrow[0].width or not narrow[1].width:
        return None
    matches = align(*_numbered(narrow[0], narrow[1]), _unlikeness(narrow[0], narrow[1]))
    lines = aligned_lines(matches, base.height, head.height)
    if not lines.bands or sum(band.length for band in lines.bands) > MOST_IN_BANDS * max(base.height, head.height):
        return None
    before, after = _drawn_out(base, lines, BandKind.REMOVED), _drawn_out(head, lines, BandKind.INSERTED)
    remaining = _remaining(before, after, lines, min(base.width, head.width))
    left_over = _count(remaining)
    if left_over > (1 - LEAST_EXPLAINED - LEAST_EXPLAINED_PER_BAND * len(lines.bands)) * changed:
        return None
    before, after, remaining = (_turned(image, axis) for image in (before, after, remaining))
    return Shift(axis, lines, before, after, remaining, changed, left_over)


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


def _drawn_out(image: Image.Image, lines: AlignedLines, own: BandKind) -> Image.Image:
    """The image with gaps where the other one has bands."""
    frame = Image.new("RGBA", (image.width, lines.length), (0, 0, 0, 0))
    for match, place in zip(lines.matches, lines.match_places, strict=True):
        start = match.base if own is BandKind.REMOVED else match.head
        frame.paste(image.crop((0, start, image.width, start + match.length)), (0, place))
    for band in lines.bands:
        if band.kind is own:
            start = band.base if own is BandKind.REMOVED else band.head
            frame.paste(image.crop((0, start, image.width, start + band.length)), (0, band.aligned))
    return frame


def _remaining(base: Image.Image, head: Image.Image, lines: AlignedLines, width: int) -> Image.Image:
    """What differs within the matched lines, in the width that both images have."""
    canvas = Image.new("L", (max(base.width, head.width), lines.length), 0)
    for match, place in zip(lines.matches, lines.match_places, strict=True):
        box = (0, place, width, place + match.length)
        canvas.paste(_differing(base.crop(box), head.crop(box)), box)
    return canvas


def _differing(base: Image.Image, head: Image.Image) -> Image.Image:
    """255 where two images of one size differ visibly."""
    return delta_image(base, head).point([255 if level >= SEEN_FROM else 0 for level in range(256)])


def _count(image: Image.Image) -> int:
    return image.width * image.height - image.histogram()[0]


def _turned(image: Image.Image, axis: Axis) -> Image.Image:
    return image if axis is Axis.ROWS else image.transpose(Image.Transpose.TRANSPOSE)
