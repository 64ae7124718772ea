"""The heat map in the viewer, its legend, and level pictures at every zoom."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from snapreview.model.heat_palette import heat_palette
from snapreview.model.size import Size
from snapreview.ui.viewer.level_picture import LevelsLayer, halved, level_picture
from snapreview.ui.viewer.viewport import Placement, place
from snapreview.ui.viewer.views.heat_legend import HeatLegend
from snapreview.ui.viewer.views.heat_map import heat_colours
from snapreview.ui.viewer.views.shown_heat import HEAT, ShownHeat
from tests.ui.desk import Desk
from tests.ui.pictures import Pairs


def test_the_heat_map_shows_differences_in_the_palette_and_its_legend_tells_the_unit(desk: Desk, pairs: Pairs) -> None:
    desk.show_derived(pairs.changed("a.png", (7, 5)), "heat-map")  # every pixel is red in the base and blue in the head
    (pane,) = desk.panes()
    assert desk.colour_at(pane, 7, 5) == QColor(*heat_palette()[-1])
    legend = desk.view.findChild(HeatLegend)
    assert isinstance(legend, HeatLegend)
    assert "ΔE*ab (CIE 1976) on a scale from 0 to 100; the greatest here is 176.3" in legend.accessibleName()


def test_a_heat_map_is_painted_from_what_is_kept_until_another_pair_comes(desk: Desk, pairs: Pairs) -> None:
    desk.show_derived(pairs.changed("a.png", (7, 5)), "heat-map")
    heat = desk.view.derivations.values[HEAT]
    assert isinstance(heat, ShownHeat)
    for mode in ("side-by-side", "heat-map"):
        desk.view.choosing.set_view_mode(mode)
        desk.view.grab()
    painted: list[QPainter] = []
    placement = place(desk.view.viewport.view, desk.panes()[0].screen_size())

    def paint() -> bool:
        """Whether it had to be painted anew, at the place where it is in sight."""
        painted.clear()
        image = QImage(10, 10, QImage.Format.Format_ARGB32_Premultiplied)
        painter = QPainter(image)
        heat.picture.renderings.paint(painter, placement, QRectF(0, 0, 9, 9), heat_colours(), painted.append)
        painter.end()
        return bool(painted)

    assert not paint()
    desk.show(pairs.changed("b.png", (7, 5)))
    assert paint()


def test_the_heat_map_covers_both_sizes(desk: Desk, pairs: Pairs) -> None:
    desk.show_derived(pairs.changed("a.png", (7, 5), base=(40, 30), head=(50, 20)), "heat-map")
    (pane,) = desk.panes()
    palette = [QColor(*colour) for colour in heat_palette()]
    assert desk.colour_at(pane, 45, 5) in palette
    assert desk.colour_at(pane, 5, 25) in palette
    assert desk.colour_at(pane, 45, 25) not in palette  # neither image is there


def test_what_cannot_be_read_is_said_in_place_of_the_heat_map(desk: Desk, pairs: Pairs) -> None:
    image = pairs.changed("a.png", (7, 5))
    desk.show(image)
    assert image.base is not None
    image.base().path.write_bytes(b"not a picture any more")
    desk.view.choosing.set_view_mode("heat-map")
    desk.wait_until(lambda: not desk.view.derivations.busy)
    assert "header is damaged" in desk.panes()[0].scene.message


@settings(max_examples=40)
@given(st.integers(1, 9), st.integers(1, 9), st.data())
def test_a_half_is_the_greatest_of_four(width: int, height: int, data: st.DataObject) -> None:
    pixels = data.draw(st.binary(min_size=width * height, max_size=width * height))
    half = halved(Image.frombytes("L", (width, height), pixels))
    assert half.size == ((width + 1) // 2, (height + 1) // 2)
    expected = [
        max(
            pixels[y * width + x]
            for y in range(2 * row, min(2 * row + 2, height))
            for x in range(2 * column, min(2 * column + 2, width))
        )
        for row in range(half.height)
        for column in range(half.width)
    ]
    assert half.tobytes() == bytes(expected)


@pytest.mark.parametrize("scale", [0.02, 0.1, 0.3, 0.5, 0.75, 1, 2, 3])
@settings(max_examples=10)
@given(place=st.tuples(st.integers(0, 299), st.integers(0, 199)))
def test_no_differing_pixel_is_lost_at_any_zoom(scale: float, place: tuple[int, int]) -> None:
    levels = Image.new("L", (300, 200), 0)
    levels.putpixel(place, 3)
    pane = Size(round(300 * scale) + 20, round(200 * scale) + 20)
    canvas = QImage(pane.width, pane.height, QImage.Format.Format_ARGB32_Premultiplied)
    canvas.fill(0)
    painter = QPainter(canvas)
    LevelsLayer(level_picture(levels), heat_colours()).paint(painter, Placement(scale, 10, 10, pane))
    painter.end()
    coloured = set(memoryview(canvas.constBits()).cast("I")) - {0}
    assert coloured == {QColor(*heat_palette()[3]).rgba()}
