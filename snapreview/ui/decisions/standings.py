"""Where every image of the open comparison stands, counted, and kept up to date."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QObject, Signal

from snapreview.model.change_region import ChangeDetails
from snapreview.model.result import ImageResult, Status
from snapreview.model.review.decision import Decision
from snapreview.model.review.progress import ReviewProgress, progress_of_counts
from snapreview.model.review.standing import Standing
from snapreview.ui.decisions.mark import Mark, marks_of
from snapreview.ui.review.review_keeping import ReviewKeeping


class Standings(QObject):
    """Follows the review and the results. `changed` when something stands elsewhere now."""

    changed = Signal()

    def __init__(
        self,
        keeping: ReviewKeeping,
        results: Callable[[], Mapping[str, ImageResult]],
        parent: QObject | None = None,
    ) -> None:
        """`results` gives the results so far, by image name."""
        super().__init__(parent)
        self._keeping = keeping
        self._results = results
        self._signatures: dict[str, str] = {}
        self._standing: dict[str, Standing] = {}
        self._marks: dict[str, tuple[Mark, ...]] = {}
        self._tally: Counter[tuple[Status, Standing]] = Counter()
        self._counts: Counter[Mark] = Counter()
        keeping.changed.connect(self._on_review)

    @property
    def marks(self) -> Mapping[str, tuple[Mark, ...]]:
        """The marks of each image that has some, by name."""
        return self._marks

    @property
    def counts(self) -> Mapping[Mark, int]:
        """How many images have each mark; 0 for one that does not occur."""
        return self._counts

    @property
    def signatures(self) -> Mapping[str, str]:
        """The change signatures known so far, by image name."""
        return self._signatures

    @property
    def progress(self) -> ReviewProgress:
        """How far the review is."""
        return progress_of_counts(self._tally)

    def of(self, name: str) -> Standing:
        """Where an image stands; not needed while it has no result."""
        return self._standing.get(name, Standing.NOT_NEEDED)

    def decision(self, name: str) -> Decision | None:
        """The decision that holds for an image."""
        book = self._keeping.book
        return book.decision(name) if book is not None else None

    def start_over(self) -> None:
        """Another comparison is open, or the same was made again."""
        self._signatures = {}
        self._count_all()

    def take(self, names: Iterable[str]) -> None:
        """Results of these images have come."""
        self._count(names)
        self.changed.emit()

    def take_details(self, details: Mapping[str, ChangeDetails]) -> None:
        """More is known of what changed where."""
        signatures = {name: found.signature for name, found in details.items()}
        self._signatures |= signatures
        book = self._keeping.book
        if book is not None and book.review.accepted:
            self._count(signatures)
        self.changed.emit()

    def _on_review(self, names: frozenset[str] | None) -> None:
        if names is None:
            self._count_all()
        else:
            self.take(names)

    def _count_all(self) -> None:
        self._standing.clear()
        self._marks.clear()
        self._tally.clear()
        self._counts.clear()
        self.take(self._results())

    def _count(self, names: Iterable[str]) -> None:
        results, book = self._results(), self._keeping.book
        if book is None:
            return
        for name in names:
            result = results.get(name)
            if result is None:
                continue
            self._forget(name, result)
            standing = book.standing(result, self._signatures.get(name, ""))
            marks = marks_of(standing, book.decision(name))
            self._standing[name] = standing
            self._tally[result.status, standing] += 1
            if marks:
                self._marks[name] = marks
            self._counts.update(marks)

    def _forget(self, name: str, result: ImageResult) -> None:
        standing = self._standing.pop(name, None)
        if standing is not None:
            self._tally[result.status, standing] -= 1
            self._counts.subtract(self._marks.pop(name, ()))
