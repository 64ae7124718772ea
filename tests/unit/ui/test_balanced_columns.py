"""The overview of keys in columns."""

from hypothesis import given
from hypothesis import strategies as st

from snapreview.ui.actions.shortcuts_overview import balanced


@given(st.lists(st.integers(1, 30), min_size=1, max_size=14), st.integers(1, 4))
def test_everything_is_in_order_and_no_column_could_be_lower(heights: list[int], columns: int) -> None:
    parts = balanced(heights, columns)
    assert 1 <= len(parts) <= columns
    assert [index for first, end in parts for index in range(first, end)] == list(range(len(heights)))
    highest = max(sum(heights[first:end]) for first, end in parts)
    assert highest >= max(heights)
    assert highest >= sum(heights) / columns
    assert highest <= max(heights) + -(-sum(heights) // columns)
