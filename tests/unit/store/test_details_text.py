"""Change details as text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snapreview.model.change_region import ChangeDetails, ChangeRegion
from snapreview.model.rectangle import Rectangle
from snapreview.store.details_text import details_of_text, details_text

BOUNDS = st.builds(Rectangle, *[st.integers(0, 10**5)] * 2, *[st.integers(1, 10**5)] * 2)
REGIONS = st.builds(ChangeRegion, BOUNDS, st.integers(1, 10**9), st.floats(0, 255), st.integers(0, 255))
DETAILS = st.builds(ChangeDetails, st.lists(REGIONS, max_size=5).map(tuple), st.text("0123456789abcdef", max_size=16))


@given(DETAILS)
def test_details_come_back_the_same(details: ChangeDetails) -> None:
    assert details_of_text(details_text(details)) == details


@pytest.mark.parametrize(
    "text",
    ["", "{cut", "[]", "5", "{}", '{"signature": "a"}', '{"regions": []}', '{"signature": "a", "regions": [[1, 2]]}'],
)
def test_a_text_of_another_shape_is_refused(text: str) -> None:
    with pytest.raises((ValueError, KeyError, TypeError)):
        details_of_text(text)
