"""The results of a comparison as they come in, counted."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping

from snapreview.model.result import ImageResult, Status
from snapreview.ui.snapshots.traits import Trait, trait_counts


class CollectedResults:
    """Results by image name, and how many there are of each category and trait.

    Counted once when it is made, in whatever thread that is; afterwards kept up to date by `take`.
    """

    def __init__(self, results: Iterable[ImageResult] = ()) -> None:
        self._by_name: dict[str, ImageResult] = {}
        self._counts: dict[Status, int] = dict.fromkeys(Status, 0)
        self._trait_counts: Counter[Trait] = Counter()
        self.take(results)

    @property
    def by_name(self) -> Mapping[str, ImageResult]:
        """The results so far."""
        return self._by_name

    @property
    def counts(self) -> Mapping[Status, int]:
        """How many there are of each status."""
        return self._counts

    @property
    def trait_counts(self) -> Mapping[Trait, int]:
        """How many there are with each trait; 0 for one that does not occur."""
        return self._trait_counts

    def take(self, results: Iterable[ImageResult]) -> None:
        """Add results; one for a name that has one takes its place."""
        taken = {result.name: result for result in results}
        if self._by_name:
            self._count([self._by_name[name] for name in taken.keys() & self._by_name.keys()], -1)
        self._by_name |= taken
        self._count(taken.values(), 1)

    def _count(self, results: Collection[ImageResult], step: int) -> None:
        for status, number in Counter([result.status for result in results]).items():
            self._counts[status] += step * number
        for trait, number in trait_counts(results).items():
            self._trait_counts[trait] += step * number
