"""Rows next to each other are selected as one."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from snapreview.ui.snapshots.row_selection import spans


def test_rows_that_follow_each_other_are_one_span() -> None:
    assert spans([0, 1, 2, 5, 7, 8]) == [(0, 2), (5, 5), (7, 8)]
    assert spans([]) == []


@given(st.sets(st.integers(0, 60)))
def test_spans_hold_exactly_the_rows_and_never_touch(positions: set[int]) -> None:
    found = spans(sorted(positions))
    assert {row for first, last in found for row in range(first, last + 1)} == positions
    assert all(earlier[1] + 1 < later[0] for earlier, later in pairwise(found))
