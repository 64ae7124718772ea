import pytest
from hypothesis import given
from hypothesis import strategies as st

from snapreview.model.wording import count_text, duration_text, pixels_text, share_text


@pytest.mark.parametrize(
    ("ratio", "text"),
    [
        (0.0, "0 %"),
        (1.0, "100.0 %"),
        (9 / 40_000_000, "< 0.001 %"),
        (0.00001, "0.001 %"),
        (0.000_123_4, "0.012 %"),
        (0.0099, "0.990 %"),
        (0.01, "1.0 %"),
        (0.1234, "12.3 %"),
        (0.9994, "99.9 %"),
        (0.9999, "> 99.9 %"),
    ],
)
def test_shares(ratio: float, text: str) -> None:
    assert share_text(ratio) == text


@given(st.floats(min_value=0, max_value=1, exclude_min=True, exclude_max=True))
def test_no_share_between_none_and_all_is_called_none_or_all(ratio: float) -> None:
    text = share_text(ratio)
    number = float(text.removesuffix(" %").lstrip("<> "))
    assert 0 < number < 100


@given(st.floats(min_value=1e-5, max_value=0.999))
def test_the_number_of_a_share_is_near_its_ratio(ratio: float) -> None:
    allowed = 0.05 if ratio >= 0.01 else 0.0005
    assert float(share_text(ratio).removesuffix(" %")) == pytest.approx(ratio * 100, abs=allowed * 1.001)


@pytest.mark.parametrize(
    ("count", "text"), [(0, "0 images"), (1, "1 image"), (12, "12 images"), (50_000, "50,000 images")]
)
def test_counts(count: int, text: str) -> None:
    assert count_text(count, "image") == text


def test_a_plural_of_its_own() -> None:
    assert count_text(2, "match", "matches") == "2 matches"
    assert count_text(1, "match", "matches") == "1 match"


def test_pixels() -> None:
    assert (pixels_text(1), pixels_text(2900)) == ("1 pixel", "2,900 pixels")


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0.04, "0.0 s"),
        (0.44, "0.4 s"),
        (9.94, "9.9 s"),
        (9.96, "10 s"),
        (59.4, "59 s"),
        (59.6, "1 min 00 s"),
        (200, "3 min 20 s"),
        (3599.7, "1 h 00 min"),
        (3900, "1 h 05 min"),
        (90_000, "25 h 00 min"),
    ],
)
def test_durations(seconds: float, text: str) -> None:
    assert duration_text(seconds) == text
