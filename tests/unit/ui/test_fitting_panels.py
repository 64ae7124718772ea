"""Which panels there is room for."""

from hypothesis import given
from hypothesis import strategies as st

from snapreview.ui.layout.fitting_panels import fitting_panels

WIDTHS = {"list": 240, "rules": 264, "notes": 0}


def test_the_first_wanted_stays_longest() -> None:
    wanted = ["list", "rules"]
    assert fitting_panels(wanted, WIDTHS, 504, None) == {"list", "rules"}
    assert fitting_panels(wanted, WIDTHS, 503, None) == {"list"}
    assert fitting_panels(wanted, WIDTHS, 239, None) == frozenset()


def test_a_later_panel_that_fits_need_not_go_for_an_earlier_one() -> None:
    assert fitting_panels(["rules", "list"], WIDTHS, 250, None) == {"list"}


def test_what_was_asked_for_just_now_stays_in_any_case() -> None:
    assert fitting_panels(["list", "rules"], WIDTHS, 100, "rules") == {"rules"}
    assert fitting_panels(["list", "rules"], WIDTHS, 300, "rules") == {"rules"}


@given(st.lists(st.sampled_from(sorted(WIDTHS)), unique=True), st.integers(-500, 1500))
def test_more_room_never_hides_everything(wanted: list[str], room: int) -> None:
    fitting = fitting_panels(wanted, WIDTHS, room, None)
    assert fitting <= set(wanted)
    assert sum(WIDTHS[name] for name in fitting) <= max(room, 0)
    if room >= sum(WIDTHS.values()):
        assert fitting == set(wanted)
