"""The exact difference of two images, and the rules that say when a person would call it a change.

odiff tolerates small colour differences and what looks like anti-aliasing; both hide real changes, and neither
keeps the specks out that renderers leave. These rules correct it in both directions. They were found on 260 real
pairs and 21 labelled ones; docs/verdicts.md has the evidence and tests/integration repeats it.
"""

from dataclasses import dataclass

STRONG_LEVELS = 32
"""A channel difference above this many of 255 levels is strong: visible at a glance even on few pixels."""

BROAD_RATIO = 0.20
"""From this share of the picture on, even a faint difference is seen as another shade."""

BROAD_LEVELS = 3
"""Least greatest channel difference of a broad change; two levels are what decoders differ by themselves."""

STRONG_RATIO = 0.005
"""Share of the picture that must differ strongly before tolerated anti-aliasing is called a change."""

SPECK_PIXELS = 16
"""Up to so many pixels, none of them strong, are a speck of the renderer."""


@dataclass(frozen=True, slots=True)
class PixelDifference:
    """What an exact look at a pair found, without any tolerance.

    changed_pixels: pixels whose RGBA values differ (colour under full transparency does not count).
    strong_pixels: those with a channel difference above `STRONG_LEVELS`. max_delta: the greatest channel
    difference, 0..255. total_pixels: the area of the canvas.
    """

    changed_pixels: int
    strong_pixels: int
    max_delta: int
    total_pixels: int

    @property
    def ratio(self) -> float:
        """Changed pixels ÷ canvas pixels, 0..1."""
        return self.changed_pixels / self.total_pixels if self.total_pixels else 0.0


def is_change_in_hiding(difference: PixelDifference) -> bool:
    """True when odiff called a pair equal that a person would call changed: broad and faint, or strong."""
    broad = difference.ratio >= BROAD_RATIO and difference.max_delta >= BROAD_LEVELS
    strong = difference.strong_pixels >= max(1.0, STRONG_RATIO * difference.total_pixels)
    return broad or strong


def is_speck(counted_pixels: int, difference: PixelDifference) -> bool:
    """True when odiff called a pair changed for a speck that no person would see.

    `counted_pixels` is odiff's count, after its tolerances.
    """
    return counted_pixels <= SPECK_PIXELS and not difference.strong_pixels and difference.ratio < BROAD_RATIO
