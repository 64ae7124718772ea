"""Where a pair changed: rectangles around connected changes."""

from dataclasses import dataclass

from snapreview.model.rectangle import Rectangle


@dataclass(frozen=True, slots=True)
class ChangeRegion:
    """One connected change: its bounding box in canvas pixels, how many pixels changed in it, and the mean and
    the greatest channel difference of those, 0..255.
    """

    bounds: Rectangle
    changed_pixels: int
    mean_delta: float
    max_delta: int


@dataclass(frozen=True, slots=True)
class ChangeDetails:
    """What is known of a changed pair beyond its count: its regions, largest first, and its change signature.

    The signature is equal for equal changes anywhere in the picture: same shape of mask, same colours before
    and after.
    """

    regions: tuple[ChangeRegion, ...]
    signature: str
