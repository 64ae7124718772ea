"""Outcomes as text."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snapreview.model.note import Note
from snapreview.model.pixel_difference import PixelDifference
from snapreview.model.result import PairOutcome
from snapreview.model.size import Size
from snapreview.store.outcome_text import outcome_of_text, outcome_text

COUNTS = st.integers(0, 10**9)
SIZES = st.builds(Size, COUNTS, COUNTS)
MASKS = st.none() | st.just(Path("masks/a.png"))
OUTCOMES = st.builds(
    PairOutcome,
    before=SIZES,
    after=SIZES,
    changed_pixels=COUNTS,
    mask=MASKS,
    difference=st.none() | st.builds(PixelDifference, COUNTS, COUNTS, st.integers(0, 255), COUNTS),
    notes=st.lists(st.sampled_from(Note), unique=True).map(tuple),
)


@given(OUTCOMES)
def test_everything_but_the_mask_s_place_comes_back_the_same(outcome: PairOutcome) -> None:
    assert outcome_of_text(outcome_text(outcome), outcome.mask) == outcome


def test_the_mask_s_place_is_not_written_down() -> None:
    size = Size(1, 1)
    written = outcome_text(PairOutcome(size, size, 1, Path("masks/a.png")))
    assert "masks" not in written


@pytest.mark.parametrize("text", ["", "[]", "null", "{}", '{"difference": [1, 2]}', '{"difference": null}'])
def test_a_text_of_another_shape_is_refused(text: str) -> None:
    with pytest.raises((ValueError, KeyError, TypeError)):
        outcome_of_text(text, None)


def test_a_note_that_only_a_newer_version_knows_is_refused() -> None:
    size = Size(1, 1)
    text = outcome_text(PairOutcome(size, size, 0, None, notes=(Note.SIXTEEN_BIT,)))
    with pytest.raises(ValueError, match="holographic"):
        outcome_of_text(text.replace("sixteen_bit", "holographic"), None)
