"""Walking the differences, going to them, and the map of the whole."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snapreview.model.rectangle import Rectangle
from snapreview.model.size import Size
from snapreview.ui.viewer.overlays.minimap_arithmetic import LONGEST, WIDEST, minimap_scale
from snapreview.ui.viewer.regions.region_walk import stepped
from snapreview.ui.viewer.viewport import LARGEST_FIT, Viewport, area_view, fit_scale, visible_area

canvases = st.builds(Size, st.integers(1, 20_000), st.integers(1, 20_000))
panes = st.builds(Size, st.integers(80, 4_000), st.integers(80, 4_000))


@st.composite
def areas(draw: st.DrawFn) -> tuple[Size, Rectangle]:
    """A canvas and an area on it."""
    canvas = draw(canvases)
    left, top = draw(st.integers(0, canvas.width - 1)), draw(st.integers(0, canvas.height - 1))
    width, height = draw(st.integers(1, canvas.width - left)), draw(st.integers(1, canvas.height - top))
    return canvas, Rectangle(left, top, width, height)


@given(st.integers(1, 500), st.sampled_from([1, -1]))
def test_a_round_visits_every_difference_once(count: int, step: int) -> None:
    seen: list[int] = []
    current: int | None = None
    for _ in range(count):
        current = stepped(count, current, step)
        assert current is not None
        seen.append(current)
    assert sorted(seen) == list(range(count))
    assert stepped(count, current, step) == seen[0]


@given(st.integers(1, 500), st.integers(0, 499), st.integers(-3, 3))
def test_there_and_back_is_where_one_was(count: int, current: int, steps: int) -> None:
    current %= count
    there = stepped(count, current, steps)
    assert stepped(count, there, -steps) == current


def test_the_first_step_goes_to_the_first_and_back_to_the_last() -> None:
    assert (stepped(7, None, 1), stepped(7, None, -1)) == (0, 6)
    assert stepped(0, None, 1) is None


@given(areas(), panes)
def test_an_area_gone_to_is_seen_whole_with_a_margin_unless_it_is_nearly_everything(
    area: tuple[Size, Rectangle], pane: Size
) -> None:
    canvas, region = area
    view = area_view(region, canvas, pane)
    smallest = min(1.0, fit_scale(canvas, pane))
    assert smallest - 1e-9 <= view.scale <= max(LARGEST_FIT, smallest)
    assert view.scale < 1 or view.scale == int(view.scale)
    if view.scale > smallest:
        left, top, width, height = visible_area(view, pane)
        x, y, right, bottom = region.box
        assert left < x
        assert top < y
        assert left + width > right
        assert top + height > bottom


@given(areas(), panes)
def test_an_area_gone_to_stays_in_sight_within_the_bounds(area: tuple[Size, Rectangle], pane: Size) -> None:
    canvas, region = area
    viewport = Viewport()
    viewport.set_pane(pane)
    viewport.set_canvas(canvas)
    viewport.show_area(region)
    left, top, width, height = visible_area(viewport.view, pane)
    x, y, right, bottom = region.box
    slack = 1e-6 * max(canvas.width, canvas.height) + 1e-6
    assert left - slack <= (x + right) / 2 <= left + width + slack
    assert top - slack <= (y + bottom) / 2 <= top + height + slack


@given(canvases, panes, st.floats(0, 1), st.floats(0, 1))
def test_centring_brings_a_point_into_sight(canvas: Size, pane: Size, across: float, down: float) -> None:
    viewport = Viewport()
    viewport.set_pane(pane)
    viewport.set_canvas(canvas)
    viewport.actual_size()
    point_x, point_y = across * canvas.width, down * canvas.height
    viewport.centre_on(point_x, point_y)
    left, top, width, height = visible_area(viewport.view, pane)
    assert left - 1e-6 <= point_x <= left + width + 1e-6
    assert top - 1e-6 <= point_y <= top + height + 1e-6


@given(canvases)
def test_the_map_covers_little(canvas: Size) -> None:
    scale = minimap_scale(canvas)
    assert canvas.width * scale <= WIDEST + 1e-6
    assert canvas.height * scale <= LONGEST + 1e-6


@pytest.mark.parametrize(("region", "scale"), [(Rectangle(500, 500, 1, 1), 8.0), (Rectangle(0, 0, 1000, 900), 0.768)])
def test_how_close_one_goes(region: Rectangle, scale: float) -> None:
    assert area_view(region, Size(1000, 1000), Size(800, 800)).scale == pytest.approx(scale)
