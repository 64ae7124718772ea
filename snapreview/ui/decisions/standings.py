"""Where every image of the open comparison stands, counted, and kept up to date."""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from snapreview.model.change_region import ChangeDetails
from snapreview.model.result import ImageResult
from snapreview.model.review.decision import Decision
from snapreview.model.review.progress import ReviewProgress
from snapreview.model.review.standing import Standing
from snapreview.ui.decisions.mark import Mark
from snapreview.ui.decisions.standing_table import StandingTable
from snapreview.ui.review.review_keeping import ReviewKeeping

_COUNTED_AT_ONCE = 2_000  # images, some milliseconds


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
        self._table = StandingTable()
        self._waiting: list[str] = []
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._count_part)
        keeping.changed.connect(self._on_review)

    @property
    def marks(self) -> Mapping[str, tuple[Mark, ...]]:
        """The marks of each image that has some, by name."""
        return self._table.marks

    @property
    def counts(self) -> Mapping[Mark, int]:
        """How many images have each mark; 0 for one that does not occur."""
        return self._table.counts

    @property
    def signatures(self) -> Mapping[str, str]:
        """The change signatures known so far, by image name."""
        return self._signatures

    @property
    def progress(self) -> ReviewProgress:
        """How far the review is."""
        return self._table.progress

    def of(self, name: str) -> Standing:
        """Where an image stands; not needed while it has no result."""
        return self._table.of(name)

    def decision(self, name: str) -> Decision | None:
        """The decision that holds for an image."""
        book = self._keeping.book
        return book.decision(name) if book is not None else None

    def start_over(self, table: StandingTable) -> None:
        """Another comparison is open, or the same was made again; `table` knows the results that came with it."""
        self._signatures = {}
        self._table = table
        self._waiting = []
        self.changed.emit()

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
        elif len(names) <= _COUNTED_AT_ONCE:
            self.take(names)
        else:
            self._waiting += names
            self._timer.start()

    def _count_part(self) -> None:
        """Of very many images some are counted, then the window goes on; it is told when all are."""
        part, self._waiting = self._waiting[:_COUNTED_AT_ONCE], self._waiting[_COUNTED_AT_ONCE:]
        self._count(part)
        if self._waiting:
            self._timer.start()
        else:
            self.changed.emit()

    def _count_all(self) -> None:
        self._table, self._waiting = StandingTable(), []
        self.take(self._results())

    def _count(self, names: Iterable[str]) -> None:
        results, book = self._results(), self._keeping.book
        if book is not None:
            self._table.count([results[name] for name in names if name in results], book, self._signatures)
