"""What differs while the head is pushed against the base."""

from dataclasses import dataclass

from snapreview.ui.viewer.picture_levels import Marks

NUDGED = "nudged"
"""The name of the derivation that finds it."""


@dataclass(frozen=True, slots=True, eq=False)
class Nudged:
    """The marks on the canvas of the pair, and how many pixels differ."""

    marks: Marks
    changed_pixels: int
