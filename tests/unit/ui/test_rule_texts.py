"""Thresholds as people write them, and rules in words."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snapreview.model.compare_rules import Rule
from snapreview.model.rectangle import Rectangle
from snapreview.model.rule_changes import BUILD_TARGET, Level, RuleTarget, image_target
from snapreview.model.rule_origins import Place, Statement
from snapreview.ui.rules.rule_words import origin_words, reach_words, region_words
from snapreview.ui.rules.threshold_text import read_colour_threshold, read_diff_threshold, threshold_text

READERS = (read_colour_threshold, read_diff_threshold)


@pytest.mark.parametrize("read", READERS)
@pytest.mark.parametrize(
    ("text", "value"),
    [("", None), ("  ", None), ("0", 0.0), ("0.02", 0.02), (" .5 ", 0.5), ("0,02", 0.02), ("0.1 %", 0.001)],
)
def test_numbers_and_shares_are_read(read: Callable[[str], float | None], text: str, value: float | None) -> None:
    assert read(text) == pytest.approx(value)


@pytest.mark.parametrize("read", READERS)
@pytest.mark.parametrize("text", ["-0.1", "1.01", "101 %", "nan", "inf", "much", "%", "1e400"])
def test_what_is_not_allowed_is_a_sentence_with_an_example(read: Callable[[str], float | None], text: str) -> None:
    with pytest.raises(ValueError, match=r"for example 0\.0"):
        read(text)


def test_all_is_a_colour_threshold_but_no_diff_threshold() -> None:
    assert read_colour_threshold("1") == 1
    with pytest.raises(ValueError, match="below 1"):
        read_diff_threshold("100 %")


@given(st.integers(0, 999_999))
def test_what_is_written_into_a_field_reads_as_the_same(millionths: int) -> None:
    value = millionths / 1_000_000
    assert read_diff_threshold(threshold_text(value)) == value


def test_origins_in_words() -> None:
    rule = Rule()
    assert origin_words(Statement(Place.DEFAULT, None, rule)) == "default"
    assert origin_words(Statement(Place.WINDOW, image_target("a.png"), rule)) == "image · this window"
    charts = RuleTarget(Level.GROUP, "charts/*")
    assert origin_words(Statement(Place.FILE, charts, rule)) == "group charts/* · snapreview.toml"
    assert origin_words(Statement(Place.MANIFEST, BUILD_TARGET, rule)) == "build · manifest"


def test_regions_and_reach_in_words() -> None:
    assert region_words(Rectangle(24, 96, 80, 40)) == "80 × 40 at 24, 96"
    assert reach_words(Level.GROUP, "Charts") == "Every image of the group “Charts”."
