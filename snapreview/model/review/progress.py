"""How far a review is."""

from collections import Counter
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
    return progress_of_counts(Counter(images))


def progress_of_counts(counts: Mapping[tuple[Status, Standing], int]) -> ReviewProgress:
    """The progress of a review from the number of images with each status and standing."""
    standings = dict.fromkeys(Standing, 0)
    undecided: dict[Status, int] = {}
    for (status, standing), count in counts.items():
        standings[standing] += count
        if standing is Standing.UNDECIDED and count:
            undecided[status] = count
    return ReviewProgress(standings, {status: undecided[status] for status in Status if status in undecided})
