"""Recognising that two pictures of different size show the same at another pixel density, 2× against 1× for example."""

from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from PIL import ImageStat

from snapreview.images.colour_distance import THRESHOLD_STEPS, distance_levels
from snapreview.images.exact_difference import delta_image
from snapreview.images.pillow import Image
from snapreview.model.size import Size

MOST_UNLIKE = 12.0
"""Mean channel difference, of 255, up to which the shrunken pictures show the same."""

SCALED_THRESHOLD = 0.15
"""Colour threshold of a scaled comparison: edges never come out equal in two densities."""

_DENSITIES = tuple(Fraction(text) for text in ("5/4", "4/3", "3/2", "2", "5/2", "3", "7/2", "4"))
_GLANCE = 160
"""Pixels of the longer side at which likeness is judged: text and edges are averaged away."""


@dataclass(frozen=True, slots=True, eq=False)
class ScaledPair:
    """Both pictures (RGBA) at the size of the smaller one.

    `ratio` is the density of the head in terms of the base's: 2 for a 2× head against a 1× base. `remaining` (mode
    L, 255) marks what differs by more than `SCALED_THRESHOLD`, `remaining_pixels` counts it.
    """

    ratio: Fraction
    base: Image.Image
    head: Image.Image
    remaining: Image.Image
    remaining_pixels: int


@lru_cache(maxsize=1024)  # asked for at every change of the picture, and slow for exact fractions
def density_ratio(base: Size, head: Size) -> Fraction | None:
    """The head's density in terms of the base's when the two sizes, to the pixel, fit one; None when they do not."""
    if not base.pixels or not head.pixels:
        return None
    for density in _DENSITIES:
        if _fits(base, head, density):
            return density
        if _fits(head, base, density):
            return 1 / density
    return None


def scaled_pair(base: Image.Image, head: Image.Image) -> ScaledPair | None:
    """The scaled comparison of two RGBA images, None when they are not one picture in two densities. Blocks."""
    ratio = density_ratio(Size(*base.size), Size(*head.size))
    if ratio is None or _unlikeness(base, head) > MOST_UNLIKE:
        return None
    size = base.size if ratio > 1 else head.size
    before, after = _at(base, size), _at(head, size)
    limit = THRESHOLD_STEPS * SCALED_THRESHOLD**0.5
    levels = distance_levels(before, after)
    remaining = levels.point([255 if level > limit else 0 for level in range(256)])
    return ScaledPair(ratio, before, after, remaining, remaining.histogram()[255])


def _fits(small: Size, large: Size, density: Fraction) -> bool:
    """True when both sides are as long as they should be, give or take what rounding to whole pixels explains."""
    rounding = max(Fraction(1), density - 1)
    sides = ((small.width, large.width), (small.height, large.height))
    return all(abs(short * density - long) <= rounding for short, long in sides)


def _unlikeness(base: Image.Image, head: Image.Image) -> float:
    longest = max(base.size)
    size = (max(1, base.width * _GLANCE // longest), max(1, base.height * _GLANCE // longest))
    return float(ImageStat.Stat(delta_image(_at(base, size), _at(head, size))).mean[0])


def _at(image: Image.Image, size: tuple[int, int]) -> Image.Image:
    return image if image.size == size else image.resize(size, Image.Resampling.BOX)
