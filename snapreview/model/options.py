"""The options of a comparison."""

from dataclasses import dataclass

SEED_PIXEL_LIMIT = 40_000_000
SEED_COLOUR_THRESHOLD = 0.01


@dataclass(frozen=True, slots=True)
class CompareOptions:
    """How pairs are compared.

    colour_threshold: ratio 0..1, how far two colours may be apart and still count as the same pixel.
    antialiasing: True tolerates pixels that look like anti-aliasing.
    diff_threshold: ratio 0 <= x < 1 used for the whole build in place of the head manifest's value; a value
        given for one image still wins. None leaves the manifest's value in force.
    pixel_limit: pixels; a pair with a larger canvas is errored instead of decoded.

    Raises ValueError when a value is out of its range.
    """

    colour_threshold: float = SEED_COLOUR_THRESHOLD
    antialiasing: bool = True
    diff_threshold: float | None = None
    pixel_limit: int = SEED_PIXEL_LIMIT

    def __post_init__(self) -> None:
        if not 0 <= self.colour_threshold <= 1:
            raise ValueError(f"The colour threshold must be between 0 and 1, not {self.colour_threshold}.")
        if self.diff_threshold is not None and not 0 <= self.diff_threshold < 1:
            raise ValueError(f"The diff threshold must be at least 0 and below 1, not {self.diff_threshold}.")
        if self.pixel_limit < 1:
            raise ValueError(f"The pixel limit must be at least 1, not {self.pixel_limit}.")
