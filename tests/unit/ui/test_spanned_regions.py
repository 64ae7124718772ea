"""From two points on the picture to whole image pixels."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snapreview.model.rectangle import Rectangle
from snapreview.model.size import Size
from snapreview.ui.viewer.region_tool import spanned
from snapreview.ui.viewer.viewport import Placement

CANVAS = Size(40, 30)
coordinates = st.floats(-50, 80)


def test_every_pixel_that_is_touched_belongs_to_it() -> None:
    assert spanned((10.2, 5.9), (12.1, 7.0), CANVAS) == Rectangle(10, 5, 3, 2)


def test_outside_of_the_picture_there_is_nothing() -> None:
    assert spanned((41, 5), (60, 9), CANVAS) is None
    assert spanned((-9, -9), (0, 30), CANVAS) is None


@given(coordinates, coordinates, coordinates, coordinates)
def test_it_lies_on_the_canvas_whichever_way_it_is_drawn(x1: float, y1: float, x2: float, y2: float) -> None:
    region = spanned((x1, y1), (x2, y2), CANVAS)
    assert region == spanned((x2, y2), (x1, y1), CANVAS)
    if region is not None:
        assert region.within(CANVAS) == region
        assert region.x <= max(0, math.floor(min(x1, x2)))


@given(st.floats(0.01, 64), st.floats(-500, 500), st.floats(0, 4000))
def test_screen_and_image_coordinates_lead_back(scale: float, left: float, image: float) -> None:
    placed = Placement(scale, left, left, Size(100, 100))
    assert placed.image_x(placed.screen_x(image)) == pytest.approx(image, abs=1e-6)
    assert placed.image_y(placed.screen_y(image)) == pytest.approx(image, abs=1e-6)
