"""How far a review is."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from snapreview.model.result import Status
from snapreview.model.review.standing import Standing


@dataclass(frozen=True, slots=True)
class ReviewProgress:
    """How many images need a decision, and where they stand.

    `standings` counts all images; `undecided` counts those without a decision by their status.
    """

    standings: Mapping[Standing, int]
    undecided: Mapping[Status, int]

    @property
    def total(self) -> int:
        """Images that need a decision."""
        return sum(count for standing, count in self.standings.items() if standing is not Standing.NOT_NEEDED)

    @property
    def reviewed(self) -> int:
        """Images that have a decision or are accepted by a rule."""
        return self.total - self.standings[Standing.UNDECIDED]

    @property
    def complete(self) -> bool:
        """True when nothing is left to decide."""
        return self.reviewed == self.total


def progress_of(images: Iterable[tuple[Status, Standing]]) -> ReviewProgress:
    """The progress of a review from status and standing of each image."""
    standings = dict.fromkeys(Standing, 0)
    undecided: dict[Status, int] = {}
    for status, standing in images:
        standings[standing] += 1
        if standing is Standing.UNDECIDED:
            undecided[status] = undecided.get(status, 0) + 1
    return ReviewProgress(standings, {status: undecided[status] for status in Status if status in undecided})
