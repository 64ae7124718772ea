"""How many tags fit into a row."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snapreview.ui.look.badges import fitting_count


@pytest.mark.parametrize(
    ("room", "count"),
    [(98, 3), (97, 2), (88, 2), (87, 1), (54, 1), (53, 0), (0, 0)],
)
def test_folds_what_does_not_fit(room: float, count: int) -> None:
    assert fitting_count([30, 30, 30], room, gap=4, more_width=20) == count


def test_no_tags_need_no_room() -> None:
    assert fitting_count([], 0, gap=4, more_width=20) == 0


@given(st.lists(st.floats(1, 200), max_size=12), st.floats(0, 900))
def test_what_is_shown_fits_into_the_room(widths: list[float], room: float) -> None:
    count = fitting_count(widths, room, gap=4, more_width=20)
    shown = sum(widths[:count]) + 4 * max(0, count - 1)
    if count < len(widths) and count > 0:
        shown += 4 + 20
    assert count == 0 or shown <= room + 1e-6
