"""What the inspector says of one pixel."""

import pytest

from snapreview.model.pixel_reading import PixelReading, Rgba, hex_text, on_white, reading_text, signed_text


def test_differences_are_head_minus_base_and_delta_e_is_that_of_the_colours() -> None:
    reading = PixelReading(3, 4, (255, 0, 10, 255), (250, 0, 20, 255))
    assert reading.differences == (-5, 0, 10, 0)
    assert reading.delta_e == pytest.approx(1.6, abs=0.3)


def test_a_pixel_that_one_image_lacks_has_no_difference() -> None:
    reading = PixelReading(3, 4, None, (250, 0, 20, 255))
    assert (reading.differences, reading.delta_e) == (None, None)


@pytest.mark.parametrize(
    ("colour", "seen"),
    [((9, 8, 7, 255), (9, 8, 7)), ((9, 8, 7, 0), (255, 255, 255)), ((0, 0, 0, 128), (127, 127, 127))],
)
def test_transparent_colours_are_judged_on_white(colour: Rgba, seen: tuple[int, int, int]) -> None:
    assert on_white(colour) == seen


def test_words() -> None:
    assert (hex_text((255, 1, 160, 255)), hex_text((255, 1, 160, 16))) == ("#FF01A0", "#FF01A010")
    assert [signed_text(value) for value in (4, 0, -4)] == ["+4", "0", "−4"]


def test_a_reading_can_be_copied_as_text() -> None:
    reading = PixelReading(3, 4, (255, 255, 255, 255), (0, 0, 0, 255))
    assert reading_text(reading, "a/b.png") == (
        "a/b.png @ 3, 4\n"
        "base: #FFFFFF rgba(255, 255, 255, 255)\n"
        "head: #000000 rgba(0, 0, 0, 255)\n"
        "head − base: R −255 G −255 B −255 A 0, ΔE 2000 100.00"
    )
    assert reading_text(PixelReading(3, 4, None, (0, 0, 0, 9)), "a").splitlines() == [
        "a @ 3, 4",
        "base: —",
        "head: #00000009 rgba(0, 0, 0, 9)",
    ]
