"""Where images stand, by name and counted. Plain Python, no Qt: it is first filled in the background."""

from collections import Counter
from collections.abc import Iterable, Mapping

from snapreview.model.result import ImageResult, Status
from snapreview.model.review.decision import Decision
from snapreview.model.review.progress import ReviewProgress, progress_of_counts
from snapreview.model.review.standing import NEEDS_REVIEW, Standing
from snapreview.session.review_book import ReviewBook
from snapreview.ui.decisions.mark import Mark, marks_of

_Place = tuple[Status, Standing]

_PASSED: Mapping[Status, _Place] = {
    status: (status, Standing.NOT_NEEDED) for status in Status if status not in NEEDS_REVIEW
}
_NO_SIGNATURES: Mapping[str, str] = {}


class StandingTable:
    """What is known of the results it was given; the same image once more takes its former place."""

    def __init__(self) -> None:
        self._places: dict[str, _Place] = {}
        self._marks: dict[str, tuple[Mark, ...]] = {}
        self._tally: Counter[_Place] = Counter()
        self._counts: Counter[Mark] = Counter()

    @property
    def marks(self) -> Mapping[str, tuple[Mark, ...]]:
        """The marks of each image that has some, by name."""
        return self._marks

    @property
    def counts(self) -> Mapping[Mark, int]:
        """How many images have each mark; 0 for one that does not occur."""
        return self._counts

    @property
    def progress(self) -> ReviewProgress:
        """How far the review is."""
        return progress_of_counts(self._tally)

    def of(self, name: str) -> Standing:
        """Where an image stands; not needed while it has no result."""
        place = self._places.get(name)
        return Standing.NOT_NEEDED if place is None else place[1]

    def count(
        self, results: Iterable[ImageResult], book: ReviewBook, signatures: Mapping[str, str] = _NO_SIGNATURES
    ) -> None:
        """Take over where these stand in a review; `signatures` of changes by image name, as far as they are known."""
        decisions = book.review.decisions
        passed: dict[Status, list[str]] = {status: [] for status in _PASSED}
        others: list[ImageResult] = []
        for result in results:
            names = passed.get(result.status)
            if names is None or result.name in decisions:
                others.append(result)
            else:
                names.append(result.name)
        for status, names in passed.items():
            self._pass(_PASSED[status], names)
        for result in others:
            self._forget(result.name)
            self._place(result, book.standing(result, signatures.get(result.name, "")), decisions.get(result.name))

    def _pass(self, place: _Place, names: Iterable[str]) -> None:
        """Take over images that need no decision and have none: nearly all of a large build, so all at once."""
        passed = dict.fromkeys(names, place)
        for name in passed.keys() & self._places.keys() if self._places else ():
            self._forget(name)
        self._places |= passed
        self._tally[place] += len(passed)

    def _place(self, result: ImageResult, standing: Standing, decision: Decision | None) -> None:
        place = self._places[result.name] = (result.status, standing)
        self._tally[place] += 1
        marks = marks_of(standing, decision)
        if marks:
            self._marks[result.name] = marks
        for mark in marks:
            self._counts[mark] += 1

    def _forget(self, name: str) -> None:
        place = self._places.pop(name, None)
        if place is not None:
            self._tally[place] -= 1
        for mark in self._marks.pop(name, ()):
            self._counts[mark] -= 1
