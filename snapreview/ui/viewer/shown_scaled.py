"""One picture in two densities: found in the background, told in words, offered as a view."""

from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import QCoreApplication, QLocale

from snapreview.images.scaled_pair import density_ratio, scaled_pair
from snapreview.model.pairing import PlanEntry
from snapreview.ui.language.amounts import decimal_text
from snapreview.ui.viewer.derivations import Derivation
from snapreview.ui.viewer.pair_pixels import both_pixels, pair_key
from snapreview.ui.viewer.picture_levels import Marks, marks_of
from snapreview.ui.viewer.viewed_image import ViewedImage

SCALED = "scaled"
"""The name of its derivation; its value is a ShownScaled, or NOT_SCALED."""

NOT_SCALED = "not scaled"


@dataclass(frozen=True, slots=True, eq=False)
class ShownScaled:
    """`ratio` is the head's density in terms of the base's. `remaining` marks what differs at the size of the smaller
    picture, `remaining_pixels` are so many of its `pixels`.
    """

    ratio: Fraction
    remaining: Marks
    remaining_pixels: int
    pixels: int

    @property
    def base_factor(self) -> float:
        """Canvas pixels per pixel of the base: the canvas is the size of the larger picture."""
        return float(max(self.ratio, Fraction(1)))

    @property
    def head_factor(self) -> float:
        """Canvas pixels per pixel of the head."""
        return float(max(1 / self.ratio, Fraction(1)))


def may_be_scaled(entry: PlanEntry) -> bool:
    """True when the sizes of a pair fit two densities of one picture."""
    if entry.base is None or entry.head is None:
        return False
    return density_ratio(entry.base.size, entry.head.size) is not None


def not_scaled_words() -> str:
    """What is said of any other pair."""
    return QCoreApplication.translate("Scaled", "These are not one picture in two densities.")


def scaled_derivation(image: ViewedImage) -> Derivation:
    """What looks whether a pair is one picture in two densities."""
    base, head = image.entry.both
    return Derivation(SCALED, pair_key(image), lambda: _found(image), 2 * min(base.size.pixels, head.size.pixels))


def _found(image: ViewedImage) -> ShownScaled | str:
    pair = scaled_pair(*both_pixels(image))
    if pair is None:
        return NOT_SCALED
    return ShownScaled(pair.ratio, marks_of(pair.remaining), pair.remaining_pixels, pair.base.width * pair.base.height)


def scaled_words(scaled: ShownScaled) -> str:
    """One sentence: which density, and how much differs in spite of it."""
    translate = QCoreApplication.translate
    head, base = scaled.ratio.as_integer_ratio()
    density = QLocale().toString(float(max(scaled.ratio, 1 / scaled.ratio)), "g")
    words = (
        translate("Scaled", "The head is the base at {density}× the density; {percent} % of the pixels differ scaled.")
        if head > base
        else translate(
            "Scaled", "The base is the head at {density}× the density; {percent} % of the pixels differ scaled."
        )
    )
    return words.format(density=density, percent=decimal_text(100 * scaled.remaining_pixels / scaled.pixels, 1))
