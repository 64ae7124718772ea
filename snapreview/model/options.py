"""The options of a comparison."""

from dataclasses import dataclass

SEED_PIXEL_LIMIT = 40_000_000
SEED_COLOUR_THRESHOLD = 0.01


@dataclass(frozen=True, slots=True)
class CompareOptions:
    """What was asked for when a comparison was started. None asks for nothing and leaves the rules in force
    (see `pair_options` for how they combine).

    colour_threshold: ratio 0..1, how far two colours may be apart and still count as the same pixel.
    antialiasing: True tolerates pixels that look like anti-aliasing.
    diff_threshold: ratio 0 <= x < 1 of changed pixels up to which a pair is still unchanged.
    pixel_limit: pixels; a pair with a larger canvas is errored instead of decoded.
    seed_rules: True takes odiff's verdict as it is, like the seed; False corrects it by an exact second look.

    Raises ValueError when a value is out of its range.
    """

    colour_threshold: float | None = None
    antialiasing: bool | None = None
    diff_threshold: float | None = None
    pixel_limit: int = SEED_PIXEL_LIMIT
    seed_rules: bool = False

    def __post_init__(self) -> None:
        if self.colour_threshold is not None and not 0 <= self.colour_threshold <= 1:
            raise ValueError(f"The colour threshold must be between 0 and 1, not {self.colour_threshold}.")
        if self.diff_threshold is not None and not 0 <= self.diff_threshold < 1:
            raise ValueError(f"The diff threshold must be at least 0 and below 1, not {self.diff_threshold}.")
        if self.pixel_limit < 1:
            raise ValueError(f"The pixel limit must be at least 1, not {self.pixel_limit}.")
