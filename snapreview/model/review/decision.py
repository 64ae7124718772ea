"""A reader's decision on one image, and exactly what it was made on."""

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """What a reader decides. An image without a decision is undecided."""

    APPROVED = "approved"
    REJECTED = "rejected"


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
