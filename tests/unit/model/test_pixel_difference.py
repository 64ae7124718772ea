"""When a person would call a difference a change (docs/verdicts.md)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snapreview.model.pixel_difference import PixelDifference, is_change_in_hiding, is_speck

TOTAL = 10_000


def difference(changed: int, strong: int = 0, greatest: int = 5, total: int = TOTAL) -> PixelDifference:
    return PixelDifference(changed, strong, greatest, total)


def test_the_ratio_is_the_share_of_the_canvas() -> None:
    assert difference(2500).ratio == 0.25
    assert PixelDifference(0, 0, 0, 0).ratio == 0.0


@pytest.mark.parametrize(
    ("changed", "strong", "greatest", "hidden"),
    [
        (2000, 0, 3, True),
        (1999, 0, 3, False),  # not broad enough
        (2000, 0, 2, False),  # what decoders differ by themselves
        (TOTAL, 0, 2, False),
        (50, 50, 33, True),
        (49, 49, 255, False),  # strong, on too few pixels
        (1999, 50, 33, True),
        (1999, 49, 33, False),
        (0, 0, 0, False),
    ],
)
def test_broad_or_strong_differences_are_changes(changed: int, strong: int, greatest: int, hidden: bool) -> None:
    assert is_change_in_hiding(difference(changed, strong, greatest)) is hidden


def test_in_a_tiny_picture_one_strong_pixel_is_a_change() -> None:
    assert is_change_in_hiding(difference(1, strong=1, greatest=200, total=150))
    assert not is_change_in_hiding(difference(1, strong=0, greatest=32, total=150))


def test_an_empty_canvas_hides_nothing() -> None:
    assert not is_change_in_hiding(PixelDifference(0, 0, 0, 0))


@pytest.mark.parametrize(
    ("counted", "changed", "strong", "speck"),
    [
        (16, 300, 0, True),
        (17, 300, 0, False),
        (1, 300, 1, False),
        (1, 1999, 0, True),
        (1, 2000, 0, False),
    ],
)
def test_a_speck_is_small_faint_and_not_broad(counted: int, changed: int, strong: int, speck: bool) -> None:
    assert is_speck(counted, difference(changed, strong)) is speck


@given(st.integers(0, 20), st.integers(0, TOTAL), st.integers(0, TOTAL), st.integers(0, 255))
def test_nothing_is_a_speck_and_a_strong_change_at_once(counted: int, changed: int, strong: int, delta: int) -> None:
    found = difference(changed, strong, delta)
    assert not (is_speck(counted, found) and is_change_in_hiding(found))
