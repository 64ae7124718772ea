"""Counting every pixel that differs, against a slow count of one pixel after another."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from snapreview.images.exact_difference import blank, delta_image, look_exactly, mask_of_delta
from snapreview.model.pixel_difference import PixelDifference
from snapreview.model.rectangle import Rectangle

WIDTH, HEIGHT = 4, 3
_LEVELS = st.sampled_from([0, 1, 2, 32, 33, 128, 255])
_PIXELS = st.tuples(_LEVELS, _LEVELS, _LEVELS, _LEVELS)
PICTURES = st.lists(_PIXELS, min_size=WIDTH * HEIGHT, max_size=WIDTH * HEIGHT)
RECTANGLES = st.lists(st.builds(Rectangle, *[st.integers(0, 5)] * 2, *[st.integers(1, 6)] * 2), max_size=2)

Pixel = tuple[int, int, int, int]


def image(pixels: list[Pixel]) -> Image.Image:
    return Image.frombytes("RGBA", (WIDTH, HEIGHT), bytes(level for pixel in pixels for level in pixel))


def one_pixel(pixel: Pixel) -> Image.Image:
    return Image.new("RGBA", (1, 1), pixel)


def inside(number: int, rectangle: Rectangle) -> bool:
    left, top, right, bottom = rectangle.box
    return left <= number % WIDTH < right and top <= number // WIDTH < bottom


def slow_delta(base: Pixel, head: Pixel) -> int:
    if base[3] == head[3] == 0:
        return 0
    return max(abs(one - other) for one, other in zip(base, head, strict=True))


@given(PICTURES, PICTURES, RECTANGLES)
def test_the_difference_is_what_a_slow_count_finds(
    base: list[Pixel], head: list[Pixel], ignored: list[Rectangle]
) -> None:
    deltas = [
        0 if any(inside(number, rectangle) for rectangle in ignored) else slow_delta(*pair)
        for number, pair in enumerate(zip(base, head, strict=True))
    ]
    look = look_exactly(image(base), image(head), tuple(ignored))
    assert look.delta.tobytes() == bytes(deltas)
    assert look.difference == PixelDifference(
        changed_pixels=sum(delta > 0 for delta in deltas),
        strong_pixels=sum(delta > 32 for delta in deltas),
        max_delta=max(deltas),
        total_pixels=WIDTH * HEIGHT,
    )


@given(PICTURES, PICTURES)
def test_it_does_not_matter_which_is_the_base(base: list[Pixel], head: list[Pixel]) -> None:
    assert delta_image(image(base), image(head)).tobytes() == delta_image(image(head), image(base)).tobytes()


@pytest.mark.parametrize(
    ("base", "head", "delta"),
    [
        ((9, 9, 9, 255), (9, 9, 9, 255), 0),
        ((9, 9, 9, 255), (9, 12, 8, 255), 3),
        ((9, 9, 9, 255), (9, 9, 9, 250), 5),
        ((255, 255, 255, 255), (255, 255, 255, 0), 255),  # transparent is not white
        ((200, 0, 0, 0), (0, 0, 200, 0), 0),  # colour that nobody can see
        ((200, 0, 0, 0), (0, 0, 200, 1), 200),
    ],
)
def test_a_pixel_differs_by_its_greatest_channel(base: Pixel, head: Pixel, delta: int) -> None:
    assert delta_image(one_pixel(base), one_pixel(head)).tobytes() == bytes([delta])


def test_the_mask_has_only_extremes() -> None:
    delta = Image.frombytes("L", (4, 1), bytes([0, 1, 128, 255]))
    assert mask_of_delta(delta).tobytes() == bytes([0, 255, 255, 255])


@pytest.mark.parametrize("rectangle", [Rectangle(2, 1, 50, 50), Rectangle(2, 1, 10**12, 10**12)])
def test_what_reaches_beyond_the_picture_is_clipped(rectangle: Rectangle) -> None:
    full = Image.new("L", (4, 3), 255)
    blank(full, (rectangle,))
    assert full.tobytes() == bytes([255] * 4 + [255, 255, 0, 0] * 2)


@pytest.mark.parametrize("rectangle", [Rectangle(4, 0, 1, 1), Rectangle(0, 3, 9, 9), Rectangle(10**12, 0, 1, 1)])
def test_what_lies_beside_the_picture_blanks_nothing(rectangle: Rectangle) -> None:
    full = Image.new("L", (4, 3), 255)
    blank(full, (rectangle,))
    assert full.tobytes() == bytes([255] * 12)
