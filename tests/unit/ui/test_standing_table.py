"""Where images stand, counted without Qt."""

from pathlib import Path

from snapreview.model.result import ImageResult, Status
from snapreview.model.review.decision import Verdict
from snapreview.model.review.standing import Standing
from snapreview.session.review_book import ReviewBook
from snapreview.store.review_journal import ReviewKey
from snapreview.store.review_store import ReviewStore
from snapreview.ui.decisions.mark import Mark
from snapreview.ui.decisions.standing_table import StandingTable
from tests.support.reviews import looked_at

CHANGED = [ImageResult(name, Status.CHANGED) for name in "ab"]
PASSING = [ImageResult("c", Status.UNCHANGED), ImageResult("d", Status.SKIPPED), ImageResult("e", Status.UNCHANGED)]


def test_an_image_counts_once_wherever_it_goes(tmp_path: Path) -> None:
    with ReviewStore(tmp_path / "data") as store:
        book = ReviewBook(store, ReviewKey("base", "head"), "ada")
        book.look_at(looked_at("a", "b"))
        table = StandingTable()
        table.count([*CHANGED, *PASSING], book)
        assert (table.counts[Mark.UNDECIDED], table.progress.standings[Standing.NOT_NEEDED]) == (2, 3)
        book.decide(["a"], Verdict.APPROVED)
        table.count([*CHANGED, *PASSING], book)
        assert [table.counts[mark] for mark in (Mark.UNDECIDED, Mark.APPROVED)] == [1, 1]
        assert (table.of("a"), table.of("c"), table.of("x")) == (
            Standing.APPROVED,
            Standing.NOT_NEEDED,
            Standing.NOT_NEEDED,
        )
        table.count([ImageResult("b", Status.UNCHANGED), ImageResult("c", Status.CHANGED)], book)
        assert (set(table.marks), table.progress.standings[Standing.NOT_NEEDED]) == ({"a", "c"}, 3)
        assert (table.progress.total, table.progress.reviewed) == (2, 1)
