"""What is in force for one pair (snapshots API §4.4)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snapreview.model.compare_rules import NO_RULES
from snapreview.model.options import CompareOptions
from snapreview.model.pair_options import SEED_PAIR_OPTIONS, pair_options
from tests.support.values import build, snapshot

MAYBE_THRESHOLD = st.none() | st.floats(min_value=0, max_value=1, exclude_max=True)


def diff_threshold_in_force(image: float | None, asked: float | None, manifest: float | None) -> float:
    head = build({}, diff_threshold=manifest)
    options = CompareOptions(diff_threshold=asked)
    return pair_options(snapshot("a.png", "1", diff_threshold=image), head, NO_RULES, options).diff_threshold


def test_where_nothing_is_stated_the_seed_s_values_hold() -> None:
    assert pair_options(snapshot("a.png", "1"), build({}), NO_RULES, CompareOptions()) == SEED_PAIR_OPTIONS


def test_what_is_asked_for_holds() -> None:
    options = CompareOptions(colour_threshold=0.5, antialiasing=False)
    in_force = pair_options(snapshot("a.png", "1"), build({}), NO_RULES, options)
    assert (in_force.colour_threshold, in_force.antialiasing) == (0.5, False)


@pytest.mark.parametrize(
    ("image", "asked", "manifest", "in_force"),
    [
        (None, None, None, 0.0),
        (None, None, 0.2, 0.2),
        (None, 0.3, 0.2, 0.3),
        (0.1, 0.3, 0.2, 0.1),
        (0.0, 0.3, 0.2, 0.0),
        (None, 0.0, 0.2, 0.0),
    ],
)
def test_the_image_s_threshold_beats_the_one_asked_for_and_that_the_manifest_s(
    image: float | None, asked: float | None, manifest: float | None, in_force: float
) -> None:
    assert diff_threshold_in_force(image, asked, manifest) == in_force


@given(MAYBE_THRESHOLD, MAYBE_THRESHOLD, MAYBE_THRESHOLD)
def test_the_threshold_in_force_is_the_first_one_set(
    image: float | None, asked: float | None, manifest: float | None
) -> None:
    in_force = diff_threshold_in_force(image, asked, manifest)
    assert in_force == next((value for value in (image, asked, manifest) if value is not None), 0.0)
