"""Colours that mean something stay apart for eyes of every kind; shape and word stand beside them anyway."""

from itertools import combinations, pairwise

import pytest

from snapreview.model.heat_palette import heat_palette
from snapreview.model.lab import Lab, Rgb, delta_e_2000, lab_of, linear_level, srgb_level
from snapreview.model.result import Status
from snapreview.settings import Settings
from snapreview.ui.decisions.mark import Mark, mark_colour
from snapreview.ui.look.icons import known_icons
from snapreview.ui.look.theme import DARK, LIGHT, Theme
from snapreview.ui.viewer.shift_layers import BAND_COLOURS
from snapreview.ui.viewer.size_frames import FRAME_COLOURS

# Machado, Oliveira, Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE
# Transactions on Visualization and Computer Graphics 15 (2009), 1291-1298: severity 1.0, for linear RGB.
MATRICES: dict[str, tuple[tuple[float, float, float], ...]] = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
LEAST = 10.0
"""CIEDE2000; about 1 is just seen side by side, small signs in a list need several times that."""

THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
EYES = pytest.mark.parametrize("eyes", MATRICES)


def rgb_of(colour: str) -> Rgb:
    red, green, blue = (int(colour[start : start + 2], 16) for start in (1, 3, 5))
    return red, green, blue


def seen(colour: str, eyes: str) -> Lab:
    light = [linear_level(level) for level in rgb_of(colour)]
    red, green, blue = (
        srgb_level(sum(factor * part for factor, part in zip(row, light, strict=True))) for row in MATRICES[eyes]
    )
    return lab_of((red, green, blue))


def alike(colours: dict[str, str], eyes: str) -> list[tuple[str, str, float]]:
    distances = [
        (one, other, round(delta_e_2000(seen(colours[one], eyes), seen(colours[other], eyes)), 1))
        for one, other in combinations(colours, 2)
    ]
    return [entry for entry in distances if entry[2] < LEAST]


def test_the_simulation_takes_red_from_green_and_leaves_grey_alone() -> None:
    assert alike({"red": "#b03030", "green": "#5f6a10"}, "deuteranopia") != []
    assert alike({"red": "#b03030", "green": "#5f6a10"}, "normal") == []
    assert delta_e_2000(seen("#808080", "protanopia"), lab_of((128, 128, 128))) < 1


@THEMES
@EYES
def test_the_categories_stay_apart(theme: Theme, eyes: str) -> None:
    colours = {str(status): colour for status, colour in theme.status_colours.items() if status is not Status.SKIPPED}
    assert alike(colours, eyes) == []


@EYES
def test_hotter_is_lighter_in_a_heat_map(eyes: str) -> None:
    hues = [f"#{red:02x}{green:02x}{blue:02x}" for red, green, blue in heat_palette()[::17]]
    lightness = [seen(colour, eyes).lightness for colour in hues]
    assert all(other - one > 1 for one, other in pairwise(lightness))


@THEMES
@EYES
def test_yes_no_and_beware_stay_apart(theme: Theme, eyes: str) -> None:
    assert alike({"danger": theme.danger, "warning": theme.warning, "success": theme.success}, eyes) == []


@THEMES
@EYES
def test_decisions_stay_apart(theme: Theme, eyes: str) -> None:
    assert alike({str(mark): mark_colour(mark, theme) for mark in Mark}, eyes) == []


@EYES
def test_inserted_and_removed_base_and_head_stay_apart(eyes: str) -> None:
    assert alike({str(kind): colour for kind, colour in BAND_COLOURS.items()}, eyes) == []
    assert alike({str(side): colour for side, colour in FRAME_COLOURS.items()}, eyes) == []


@EYES
def test_the_marks_stand_out_from_every_grey(eyes: str) -> None:
    colour = Settings().overlay_colour
    for level in range(0, 256, 17):
        grey = lab_of((level, level, level))
        assert delta_e_2000(seen(colour, eyes), grey) >= LEAST, level


def test_every_category_has_a_shape_of_its_own() -> None:
    shapes = {f"status-{status}" for status in Status}
    assert shapes <= known_icons()
    assert len(shapes) == len(Status)
