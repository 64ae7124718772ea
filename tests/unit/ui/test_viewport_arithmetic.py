"""The arithmetic of scale, centre and bounds, without a window."""

import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from snapreview.model.size import Size
from snapreview.ui.viewer.viewport import (
    FIT_MARGIN,
    LARGEST_FIT,
    ZOOM_STEPS,
    PixelRect,
    Placement,
    View,
    Viewport,
    bounded,
    fit_scale,
    fitted,
    panned,
    place,
    smallest_scale,
    step_down,
    step_up,
    zoomed,
)

canvases = st.builds(Size, st.integers(1, 40_000), st.integers(1, 40_000))
panes = st.builds(Size, st.integers(80, 4_000), st.integers(80, 4_000))
scales = st.sampled_from(ZOOM_STEPS) | st.floats(0.005, 64)
offsets = st.floats(-2_000, 2_000)
coordinates = st.floats(0, 40_000)
views = st.builds(View, scales, coordinates, coordinates)


@given(canvases, panes)
def test_fit_shows_the_whole_canvas(canvas: Size, pane: Size) -> None:
    scale = fit_scale(canvas, pane)
    room_across, room_down = pane.width - 2 * FIT_MARGIN, pane.height - 2 * FIT_MARGIN
    assert canvas.width * scale <= room_across + 1e-6
    assert canvas.height * scale <= room_down + 1e-6


@given(canvases, panes)
def test_fit_is_as_large_as_it_can_be(canvas: Size, pane: Size) -> None:
    scale = fit_scale(canvas, pane)
    larger = scale + 1 if scale >= 1 else scale * 1.001
    too_wide = canvas.width * larger > pane.width - 2 * FIT_MARGIN
    too_high = canvas.height * larger > pane.height - 2 * FIT_MARGIN
    assert too_wide or too_high or scale == LARGEST_FIT or (scale < 1 <= larger)


@given(canvases, panes)
def test_fit_enlarges_by_whole_numbers_only(canvas: Size, pane: Size) -> None:
    scale = fit_scale(canvas, pane)
    assert scale <= 1 or scale == math.floor(scale)


def test_an_empty_canvas_is_fitted_at_actual_size() -> None:
    assert fit_scale(Size(0, 0), Size(500, 500)) == 1


def test_a_small_icon_does_not_fill_the_window() -> None:
    assert fit_scale(Size(16, 16), Size(1000, 1000)) == LARGEST_FIT


@given(views, scales, offsets, offsets)
def test_zooming_keeps_the_point_under_the_anchor(view: View, scale: float, x: float, y: float) -> None:
    after = zoomed(view, scale, x, y)
    assert after.centre_x + x / scale == pytest.approx(view.centre_x + x / view.scale, abs=1e-6)
    assert after.centre_y + y / scale == pytest.approx(view.centre_y + y / view.scale, abs=1e-6)


@given(views, scales, offsets, offsets)
def test_zooming_back_returns_to_the_same_view(view: View, scale: float, x: float, y: float) -> None:
    back = zoomed(zoomed(view, scale, x, y), view.scale, x, y)
    assert back.centre_x == pytest.approx(view.centre_x, abs=1e-6)
    assert back.centre_y == pytest.approx(view.centre_y, abs=1e-6)


@given(views, offsets, offsets, panes)
def test_panning_moves_the_picture_by_the_pixels_dragged(view: View, x: float, y: float, pane: Size) -> None:
    before, after = place(view, pane), place(panned(view, x, y), pane)
    assert after.left - before.left == pytest.approx(x, abs=1.01)
    assert after.top - before.top == pytest.approx(y, abs=1.01)


@given(views, canvases, panes)
def test_bounds_keep_the_canvas_in_sight(view: View, canvas: Size, pane: Size) -> None:
    placement = place(bounded(view, canvas, pane), pane)
    assert placement.visible(canvas) is not None


@given(views, canvases, panes)
def test_bounds_leave_no_more_than_the_margin_free(view: View, canvas: Size, pane: Size) -> None:
    assume(canvas.width * view.scale > pane.width - 2 * FIT_MARGIN)
    placement = place(bounded(view, canvas, pane), pane)
    assert placement.left <= FIT_MARGIN + 1
    assert placement.screen_x(canvas.width) >= pane.width - FIT_MARGIN - 1


@given(views, canvases, panes)
def test_bounds_put_a_canvas_that_is_seen_whole_in_the_middle(view: View, canvas: Size, pane: Size) -> None:
    assume(canvas.height * view.scale <= pane.height - 2 * FIT_MARGIN)
    assert bounded(view, canvas, pane).centre_y == canvas.height / 2


@given(views, canvases, panes)
def test_bounding_twice_changes_nothing_more(view: View, canvas: Size, pane: Size) -> None:
    once = bounded(view, canvas, pane)
    twice = bounded(once, canvas, pane)
    assert (twice.centre_x, twice.centre_y) == pytest.approx((once.centre_x, once.centre_y))


@given(st.builds(View, st.sampled_from([1.0, 2.0, 8.0, 64.0]), coordinates, coordinates), panes)
def test_hard_pixels_begin_at_whole_screen_pixels(view: View, pane: Size) -> None:
    placement = place(view, pane)
    for pixel in range(5):
        assert placement.screen_x(pixel) == round(placement.screen_x(pixel))
        assert placement.screen_y(pixel) == round(placement.screen_y(pixel))


def test_zoom_steps_rise_and_are_whole_when_enlarging() -> None:
    assert list(ZOOM_STEPS) == sorted(set(ZOOM_STEPS))
    assert all(step == round(step) for step in ZOOM_STEPS if step > 1)
    assert 1.0 in ZOOM_STEPS


@given(scales)
def test_stepping_up_is_always_larger_until_the_end(scale: float) -> None:
    assert step_up(scale) > scale or step_up(scale) == ZOOM_STEPS[-1]


@given(scales, canvases, panes)
def test_stepping_down_is_smaller_until_the_whole_canvas_is_seen(scale: float, canvas: Size, pane: Size) -> None:
    smallest = smallest_scale(canvas, pane)
    below = step_down(scale, smallest)
    assert below < scale or below <= smallest


@pytest.mark.parametrize("step", ZOOM_STEPS[1:-1])
def test_up_and_down_meet_on_the_same_step(step: float) -> None:
    assert step_down(step_up(step), 0.001) == step


@given(views, canvases, panes)
def test_the_visible_part_covers_the_pane_and_stays_in_the_picture(view: View, size: Size, pane: Size) -> None:
    placement = place(bounded(view, size, pane), pane)
    part = placement.visible(size)
    assert part is not None
    assert 0 <= part.left < part.right <= size.width
    assert placement.screen_x(part.left) <= max(0, placement.left) + 1e-6
    assert placement.screen_x(part.right) >= min(pane.width, placement.screen_x(size.width)) - 1e-6


def test_the_visible_part_is_widened_to_whole_cells() -> None:
    placement = Placement(1.0, -5, -9, Size(10, 10))
    assert placement.visible(Size(100, 100), grid=8) == PixelRect(0, 8, 16, 24)


def test_a_picture_beside_the_pane_is_not_visible() -> None:
    assert Placement(1.0, 200, 0, Size(100, 100)).visible(Size(50, 50)) is None


class TestViewport:
    def test_stays_fitted_while_the_pane_changes(self) -> None:
        viewport = Viewport()
        viewport.set_pane(Size(500, 500))
        viewport.set_canvas(Size(1000, 1000))
        viewport.set_pane(Size(800, 800))
        assert viewport.view == fitted(Size(1000, 1000), Size(800, 800))

    def test_keeps_scale_and_place_for_a_canvas_of_the_same_size(self) -> None:
        viewport = _looking_at(Size(2000, 2000))
        viewport.actual_size()
        viewport.pan(-300, -200)
        seen = viewport.view
        viewport.set_canvas(Size(2000, 2000))
        assert viewport.view == seen

    def test_fits_a_canvas_of_another_size(self) -> None:
        viewport = _looking_at(Size(2000, 2000))
        viewport.zoom_in()
        viewport.set_canvas(Size(3000, 1000))
        assert viewport.is_fitted
        assert viewport.view == fitted(Size(3000, 1000), Size(500, 500))

    def test_stays_at_actual_size_for_a_canvas_of_another_size(self) -> None:
        viewport = _looking_at(Size(2000, 2000))
        viewport.actual_size()
        viewport.set_canvas(Size(3000, 1000))
        assert viewport.view.scale == 1
        assert not viewport.is_fitted

    def test_a_long_page_at_actual_size_starts_at_its_top(self) -> None:
        viewport = _looking_at(Size(400, 20_000))
        viewport.actual_size()
        assert place(viewport.view, Size(500, 500)).top == FIT_MARGIN

    def test_actual_size_keeps_the_place_once_zoomed_in(self) -> None:
        viewport = _looking_at(Size(4000, 4000))
        viewport.actual_size()
        viewport.pan(-500, -700)
        seen = viewport.view
        viewport.zoom_in()
        viewport.actual_size()
        assert viewport.view == seen

    def test_zooms_no_further_out_than_the_whole_canvas(self) -> None:
        viewport = _looking_at(Size(100, 40_000))
        for _ in range(40):
            viewport.zoom_out()
        assert viewport.view.scale == min(ZOOM_STEPS[0], fit_scale(Size(100, 40_000), Size(500, 500)))

    def test_dragging_what_is_seen_whole_changes_nothing(self) -> None:
        viewport = _looking_at(Size(2000, 2000))
        viewport.pan(50, 50)
        assert viewport.is_fitted


def _looking_at(canvas: Size) -> Viewport:
    viewport = Viewport()
    viewport.set_pane(Size(500, 500))
    viewport.set_canvas(canvas)
    return viewport
