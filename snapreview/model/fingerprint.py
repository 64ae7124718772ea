"""What an image looks like, in a few hundred bytes: equal for looks that are equal, alike for looks that are alike."""

from dataclasses import dataclass

from snapreview.model.size import Size

_STRUCTURE_WEIGHT = 0.85
_FAR_COLOURS = 40  # mean difference per channel, of 255, from which on two colour layouts have nothing in common


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """`structure` has a bit for each step in brightness between neighbouring cells of a grid laid over the image;
    `colours` are the mean colours of a coarse grid, three bytes a cell; `size` is the image's, in pixels.
    """

    structure: int
    colours: bytes
    size: Size


def structural_likeness(one: Fingerprint, other: Fingerprint) -> float:
    """How many of the steps of either image both have, 0..1. Flat areas say nothing: they are alike everywhere."""
    either = (one.structure | other.structure).bit_count()
    return (one.structure & other.structure).bit_count() / either if either else 1.0


def likeness(one: Fingerprint, other: Fingerprint) -> float:
    """How alike two images look, 0..1."""
    difference = sum(abs(a - b) for a, b in zip(one.colours, other.colours, strict=True)) / len(one.colours)
    colours = max(0.0, 1 - difference / _FAR_COLOURS)
    return _STRUCTURE_WEIGHT * structural_likeness(one, other) + (1 - _STRUCTURE_WEIGHT) * colours
