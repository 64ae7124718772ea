"""A comparison: all results of two builds under one set of options, with its summary."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from snapreview.model.change_region import ChangeDetails
from snapreview.model.options import CompareOptions
from snapreview.model.pairing import Plan
from snapreview.model.result import ImageResult, Status


@dataclass(frozen=True, slots=True)
class Summary:
    """How many image names fall into each category. A renamed image counts once."""

    total: int
    counts: Mapping[Status, int]

    def __getitem__(self, status: Status) -> int:
        return self.counts[status]


def summarise(results: Iterable[ImageResult]) -> Summary:
    """Count the results by status; every status is present, with 0 where nothing has it."""
    counts = dict.fromkeys(Status, 0)
    for result in results:
        counts[result.status] += 1
    return Summary(sum(counts.values()), counts)


@dataclass(frozen=True, slots=True)
class Comparison:
    """All results of two builds, by image name, with the options and the engine version that gave them.

    `details` tell of changed images what changed where, as far as that was looked into.
    """

    plan: Plan
    options: CompareOptions
    engine_version: str
    results: Mapping[str, ImageResult]
    details: Mapping[str, ChangeDetails] = field(default_factory=dict)

    @property
    def summary(self) -> Summary:
        """The counts by status."""
        return summarise(self.results.values())
