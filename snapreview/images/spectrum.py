"""The spectrum of a pair: what it would count at every colour threshold."""

from dataclasses import dataclass

from snapreview.images.colour_distance import THRESHOLD_STEPS, changed_at, distance_levels
from snapreview.images.decode import padded
from snapreview.images.exact_difference import look_exactly
from snapreview.images.pillow import Image
from snapreview.model.rectangle import Rectangle
from snapreview.model.size import Size, canvas_of
from snapreview.model.threshold_trial import Spectrum


@dataclass(frozen=True, slots=True, eq=False)
class PairSpectrum:
    """The numbers, and the level of each pixel (see `colour_distance`)."""

    spectrum: Spectrum
    levels: Image.Image


def pair_spectrum(base: Image.Image, head: Image.Image, ignored: tuple[Rectangle, ...]) -> PairSpectrum:
    """The spectrum of two RGBA images; what lies in `ignored` rectangles never counts. Blocks."""
    before, after = Size(*base.size), Size(*head.size)
    levels = distance_levels(base, head, ignored)
    histogram = levels.histogram()
    counts = tuple(changed_at(histogram, step) for step in range(THRESHOLD_STEPS + 1))
    canvas = canvas_of(before, after)
    difference = look_exactly(padded(base, canvas), padded(head, canvas), ignored).difference
    return PairSpectrum(Spectrum(before, after, counts, difference), levels)
