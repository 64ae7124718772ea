"""Widening of lonely marks, strip by strip: the same as pixel by pixel."""

from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from snapreview.ui.viewer import picture_levels
from snapreview.ui.viewer.picture_levels import LONELY_BELOW, marks_of

_AROUND = [(right, down) for right in (-1, 0, 1) for down in (-1, 0, 1)]


def _widened(width: int, height: int, changed: set[tuple[int, int]]) -> set[tuple[int, int]]:
    """By the definition; the border has the coordinate -1."""

    def is_lonely(x: int, y: int) -> bool:
        near = ((x + right, y + down) for right in range(-2, 3) for down in range(-2, 3))
        return sum(place in changed for place in near) < LONELY_BELOW

    grown = {(x + right, y + down) for x, y in changed if is_lonely(x, y) for right, down in _AROUND}
    return {(x, y) for x, y in changed | grown if -1 <= x <= width and -1 <= y <= height}


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 40), st.integers(1, 90), st.randoms(use_true_random=False), st.floats(0, 0.4))
def test_lonely_marks_are_widened_and_no_others(width: int, height: int, chance: object, share: float) -> None:
    assert hasattr(chance, "random")
    changed = {(x, y) for x in range(width) for y in range(height) if chance.random() < share}
    mask = Image.new("L", (width, height), 0)
    for place in changed:
        mask.putpixel(place, 255)
    strip_pixels = picture_levels._STRIP_PIXELS
    assert height < 6 * picture_levels._LEAST_STRIP_ROWS  # several strips
    picture_levels._STRIP_PIXELS = 1
    try:
        level = marks_of(mask).reduced[0]
    finally:
        picture_levels._STRIP_PIXELS = strip_pixels
    content, stride = bytes(level.constBits()), level.bytesPerLine()
    marked = {
        (x - 1, y - 1) for y in range(level.height()) for x in range(level.width()) if content[y * stride + x] == 255
    }
    assert marked == _widened(width, height, changed)
