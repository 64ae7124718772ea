"""Rectangles in image pixels."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snapreview.model.rectangle import Rectangle, rectangle_of_box
from snapreview.model.size import Size

PLACES = st.integers(0, 12)
EDGES = st.integers(1, 12)
RECTANGLES = st.builds(Rectangle, PLACES, PLACES, EDGES, EDGES)


def pixels(rectangle: Rectangle) -> set[tuple[int, int]]:
    left, top, right, bottom = rectangle.box
    return {(x, y) for x in range(left, right) for y in range(top, bottom)}


@pytest.mark.parametrize("values", [(-1, 0, 1, 1), (0, -1, 1, 1)])
def test_a_rectangle_does_not_begin_outside_the_picture(values: tuple[int, int, int, int]) -> None:
    with pytest.raises(ValueError, match="x and y must be 0 or more"):
        Rectangle(*values)


@pytest.mark.parametrize("values", [(0, 0, 0, 1), (0, 0, 1, 0), (0, 0, -3, 1)])
def test_a_rectangle_holds_a_pixel(values: tuple[int, int, int, int]) -> None:
    with pytest.raises(ValueError, match="width and height must be 1 or more"):
        Rectangle(*values)


def test_the_smallest_rectangle_is_one_pixel() -> None:
    assert pixels(Rectangle(0, 0, 1, 1)) == {(0, 0)}


@given(RECTANGLES)
def test_a_box_gives_its_rectangle_back(rectangle: Rectangle) -> None:
    assert rectangle_of_box(rectangle.box) == rectangle


@given(RECTANGLES, EDGES, EDGES)
def test_within_a_canvas_are_the_pixels_that_lie_on_it(rectangle: Rectangle, width: int, height: int) -> None:
    on_canvas = {(x, y) for x, y in pixels(rectangle) if x < width and y < height}
    inside = rectangle.within(Size(width, height))
    assert (pixels(inside) if inside else set()) == on_canvas


def test_nothing_lies_on_an_empty_canvas() -> None:
    assert Rectangle(0, 0, 5, 5).within(Size(0, 0)) is None


def test_rectangles_have_an_order_that_does_not_depend_on_who_stated_them() -> None:
    assert sorted([Rectangle(1, 0, 1, 1), Rectangle(0, 9, 1, 1)]) == [Rectangle(0, 9, 1, 1), Rectangle(1, 0, 1, 1)]
