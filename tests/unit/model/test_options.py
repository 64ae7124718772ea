import pytest

from snapreview.model.options import CompareOptions


def test_nothing_is_asked_for_by_default_but_the_seed_s_pixel_limit() -> None:
    options = CompareOptions()
    assert (options.colour_threshold, options.antialiasing, options.diff_threshold) == (None, None, None)
    assert options.pixel_limit == 40_000_000


@pytest.mark.parametrize("value", [0.0, 0.5, 1.0])
def test_colour_thresholds_from_0_to_1_are_allowed(value: float) -> None:
    assert CompareOptions(colour_threshold=value).colour_threshold == value


@pytest.mark.parametrize("value", [-0.01, 1.01, float("nan")])
def test_other_colour_thresholds_are_refused(value: float) -> None:
    with pytest.raises(ValueError, match="colour threshold must be between 0 and 1"):
        CompareOptions(colour_threshold=value)


def test_the_diff_threshold_may_be_0_but_not_1() -> None:
    assert CompareOptions(diff_threshold=0).diff_threshold == 0
    for value in (1.0, -0.1, float("nan")):
        with pytest.raises(ValueError, match="diff threshold must be at least 0 and below 1"):
            CompareOptions(diff_threshold=value)


def test_the_pixel_limit_is_at_least_one_pixel() -> None:
    assert CompareOptions(pixel_limit=1).pixel_limit == 1
    with pytest.raises(ValueError, match="pixel limit must be at least 1"):
        CompareOptions(pixel_limit=0)
