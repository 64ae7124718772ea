"""Heat maps against one pixel after another, and the palette against what it promises."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from snapreview.images.differing_tiles import TILE, differing_tiles, on_white
from snapreview.images.heat_map import SCALES, heat_map
from snapreview.model.heat_palette import COLOURS, heat_palette
from snapreview.model.lab import delta_e_1976, lab_of

COLOUR = st.tuples(*[st.integers(0, 255)] * 3)


def flat(colour: tuple[int, ...], size: tuple[int, int] = (3, 2)) -> Image.Image:
    return Image.new("RGBA", size, (*colour, 255)[:4])


@given(COLOUR, COLOUR)
def test_a_level_is_the_difference_of_the_colours(one: tuple[int, int, int], other: tuple[int, int, int]) -> None:
    heat = heat_map(flat(one), flat(other))
    expected = delta_e_1976(lab_of(one), lab_of(other))
    assert heat.greatest == pytest.approx(expected, abs=0.01)
    low, high = heat.levels.getextrema()
    assert low == high == pytest.approx(min(255, expected / heat.scale_end * 255), abs=1)
    assert (high == 0) == (one == other)


@pytest.mark.parametrize(("grey", "end"), [(256, 5), (250, 5), (235, 10), (200, 25), (140, 50), (0, 100)])
def test_the_scale_ends_soon_after_the_greatest_difference(grey: int, end: float) -> None:
    heat = heat_map(flat((min(grey, 255),) * 3), flat((255, 255, 255)))
    assert heat.scale_end == end
    assert end in SCALES


def test_differences_beyond_the_scale_are_as_hot_as_can_be() -> None:
    heat = heat_map(flat((0, 0, 255)), flat((0, 255, 0)))
    assert heat.greatest > heat.scale_end == SCALES[-1]
    assert heat.levels.getextrema() == (255, 255)


def test_images_of_two_sizes_share_a_canvas() -> None:
    heat = heat_map(flat((0, 0, 0), (4, 2)), flat((0, 0, 0), (2, 3)))
    assert heat.levels.size == (4, 3)
    assert heat.levels.tobytes() == bytes([0, 0, 255, 255] * 2 + [255, 255, 0, 0])


def test_transparent_pixels_look_white() -> None:
    assert on_white(flat((0, 0, 0, 0))).getpixel((0, 0)) == (255, 255, 255)
    assert heat_map(flat((10, 20, 30, 0)), flat((255, 255, 255))).greatest == 0


def test_tiles_hold_every_difference_and_little_else() -> None:
    base = Image.new("RGBA", (3 * TILE, 2 * TILE), (9, 9, 9, 255))
    head = base.copy()
    for point in ((0, 0), (5, 7), (TILE, TILE), (3 * TILE - 1, 2 * TILE - 1)):
        head.putpixel(point, (0, 0, 0, 255))
    assert list(differing_tiles(base, head)) == [
        (0, 0, 6, 8),
        (TILE, TILE, TILE + 1, TILE + 1),
        (3 * TILE - 1, 2 * TILE - 1, 3 * TILE, 2 * TILE),
    ]


def test_the_palette_only_ever_gets_lighter_in_even_steps() -> None:
    labs = [lab_of(colour) for colour in heat_palette()]
    assert len(labs) == COLOURS
    strides = labs[::15]
    assert all(one.lightness < other.lightness for one, other in pairwise(strides))
    steps = [delta_e_1976(one, other) for one, other in pairwise(strides)]
    assert max(steps) < 1.35 * min(steps)
    assert labs[-1].lightness - labs[0].lightness > 65
