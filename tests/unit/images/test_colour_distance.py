"""odiff's measure of two colours, at every threshold at once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from snapreview.images.colour_distance import (
    THRESHOLD_STEPS,
    changed_at,
    distance_levels,
    step_of_threshold,
    threshold_of_step,
)
from snapreview.model.rectangle import Rectangle

COLOUR = st.tuples(*[st.integers(0, 255)] * 3)


def flat(colour: tuple[int, ...], size: tuple[int, int] = (2, 2)) -> Image.Image:
    return Image.new("RGBA", size, (*colour, 255)[:4])


def level(one: tuple[int, ...], other: tuple[int, ...]) -> int:
    (value,) = set(distance_levels(flat(one), flat(other)).tobytes())
    return value


def yiq_distance(one: tuple[int, ...], other: tuple[int, ...]) -> float:
    red, green, blue = (before - after for before, after in zip(one, other, strict=True))
    y = red * 0.29889531 + green * 0.58662247 + blue * 0.11448223
    i = red * 0.59597799 - green * 0.27417610 - blue * 0.32180189
    q = red * 0.21147017 - green * 0.52261711 + blue * 0.31114694
    return 0.5053 * y * y + 0.299 * i * i + 0.1957 * q * q


@given(COLOUR, COLOUR, st.integers(0, THRESHOLD_STEPS))
def test_a_pixel_is_changed_at_a_step_when_its_distance_exceeds_the_threshold(
    one: tuple[int, int, int], other: tuple[int, int, int], step: int
) -> None:
    limit = 35215 * threshold_of_step(step) ** 2
    distance = yiq_distance(one, other)
    if distance == pytest.approx(limit, rel=1e-3, abs=1e-9):
        return  # in doubt by rounding
    assert (level(one, other) > step) == (distance > limit)


# odiff.md §4: the smallest step that is seen.
@pytest.mark.parametrize(("threshold", "grey"), [(0, 1), (0.01, 3), (0.05, 14), (0.1, 27), (0.2, 53)])
def test_the_smallest_grey_step_seen_is_the_one_odiff_sees(threshold: float, grey: int) -> None:
    limit = THRESHOLD_STEPS * threshold**0.5
    assert level((100,) * 3, (100 + grey,) * 3) > limit
    assert level((100,) * 3, (100 + grey - 1,) * 3) <= limit + 1


def test_the_default_threshold_is_a_step_of_its_own() -> None:
    assert threshold_of_step(step_of_threshold(0.01)) == pytest.approx(0.01)
    assert (step_of_threshold(0), step_of_threshold(1)) == (0, THRESHOLD_STEPS)
    assert len({threshold_of_step(step) for step in range(THRESHOLD_STEPS + 1)}) == THRESHOLD_STEPS + 1


def test_the_histogram_counts_what_is_changed_at_a_step() -> None:
    head = flat((255, 255, 255))
    head.putpixel((0, 0), (250, 250, 250, 255))
    head.putpixel((1, 0), (0, 0, 0, 255))
    histogram = distance_levels(flat((255, 255, 255)), head).histogram()
    assert [changed_at(histogram, step) for step in (0, 20, 60, THRESHOLD_STEPS)] == [2, 2, 1, 0]


def test_what_only_one_image_has_is_compared_with_white() -> None:
    levels = distance_levels(flat((0, 0, 0), (3, 2)), flat((0, 0, 0), (2, 3)))
    changed = [value > 20 for value in levels.tobytes()]
    assert changed == [False, False, True] * 2 + [True, True, False]
    assert distance_levels(flat((255, 255, 255), (3, 3)), flat((255, 255, 255))).getbbox() is None


def test_ignored_regions_never_count() -> None:
    assert distance_levels(flat((0, 0, 0)), flat((255, 0, 0)), (Rectangle(0, 0, 5, 5),)).getbbox() is None
