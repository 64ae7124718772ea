"""When the rows of the list are made."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from snapreview.ui.review.review_session import ReviewSession
from snapreview.ui.snapshots.list_arranging import ListArranging
from snapreview.ui.snapshots.list_query import Arrangement, ListQuery


@pytest.fixture
def arranging(compared: ReviewSession) -> Iterator[ListArranging]:
    arranging = ListArranging(compared)
    yield arranging
    arranging.stop()


def test_the_first_rows_of_a_comparison_are_made_with_the_next_event(
    arranging: ListArranging, compared: ReviewSession
) -> None:
    told: list[Arrangement] = []
    arranging.arranged.connect(told.append)
    arranging.start_over(ListQuery())
    assert not arranging.settled
    QApplication.processEvents()
    assert [arrangement.matching for arrangement in told] == [len(compared.images)]
    assert arranging.settled


def test_no_rows_are_made_for_a_window_that_was_closed_before(arranging: ListArranging) -> None:
    told: list[Arrangement] = []
    arranging.arranged.connect(told.append)
    arranging.start_over(ListQuery())
    arranging.stop()
    QApplication.processEvents()
    assert told == []
