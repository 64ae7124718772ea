"""A reader's decision on one image, and exactly what it was made on."""

from dataclasses import dataclass
from enum import StrEnum

from snapreview.model.pair_options import PairOptions


class Verdict(StrEnum):
    """What a reader decides. An image without a decision is undecided.

    UNDECIDED is kept only where a reader takes back a decision that was carried over from another review: it says
    that the older decision no longer counts.
    """

    APPROVED = "approved"
    REJECTED = "rejected"
    UNDECIDED = "undecided"


@dataclass(frozen=True, slots=True)
class Seen:
    """What a decision belongs to: when any of this changes, the decision no longer holds.

    `base_hash` and `head_hash` are content hashes, "" where that build has no such image. `options` is a text that
    is equal for equal options in force (thresholds, anti-aliasing, ignore regions).
    """

    name: str
    base_hash: str
    head_hash: str
    options: str


@dataclass(frozen=True, slots=True)
class Decision:
    """A verdict on what was seen: who gave it and when (seconds since 1970, UTC).

    `origin` names the review it is carried over from, "" when it was made in this one.
    """

    seen: Seen
    verdict: Verdict
    reader: str
    decided_at: float
    origin: str = ""

    @property
    def carried_over(self) -> bool:
        """True when it was made in another review on the same images and options."""
        return bool(self.origin)


def options_text(options: PairOptions) -> str:
    """The options in force for a pair as a text that is equal for equal options, in any version of the engine."""
    ignored = " ".join(f"{region.x},{region.y},{region.width},{region.height}" for region in options.ignore_regions)
    return (
        f"colour {options.colour_threshold!r}; anti-aliasing {options.antialiasing}; "
        f"diff {options.diff_threshold!r}; ignored {ignored}"
    )
