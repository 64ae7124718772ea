"""Both looks can be read, and the one asked for is in force."""

import itertools

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from snapreview.model.result import Status
from snapreview.ui.look.high_contrast import in_high_contrast
from snapreview.ui.look.theme import DARK, LIGHT, Theme
from snapreview.ui.look.theme_controller import ThemeController


def luminance(colour: str) -> float:
    channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_text_and_status_colours_can_be_read_on_every_background(theme: Theme) -> None:
    foregrounds = [theme.text, theme.muted_text, theme.accent, theme.danger, theme.warning, theme.success]
    foregrounds += theme.status_colours.values()
    backgrounds = [theme.window, theme.panel, theme.raised, theme.hover, theme.selection]
    unreadable = [pair for pair in itertools.product(foregrounds, backgrounds) if contrast(*pair) < 4.5]
    assert not unreadable
    assert contrast(theme.accent_text, theme.accent) >= 4.5


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_what_bounds_a_control_or_marks_its_state_is_seen(theme: Theme) -> None:
    for ground in (theme.window, theme.panel, theme.raised):
        for part in (theme.outline, theme.accent, theme.muted_text):
            assert contrast(part, ground) >= 3


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_high_contrast_is_high(theme: Theme) -> None:
    strong = in_high_contrast(theme)
    for ground in (strong.window, strong.panel, strong.raised):
        assert contrast(strong.text, ground) >= 7
        assert contrast(strong.muted_text, ground) >= 7
        assert contrast(strong.border, ground) >= 4.5
        for colour in (strong.accent, strong.danger, *strong.status_colours.values()):
            assert contrast(colour, ground) >= 4.5


def test_the_system_may_ask_for_high_contrast(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    assert ThemeController("dark").theme is DARK
    monkeypatch.setattr("snapreview.ui.look.theme_controller.wants_high_contrast", lambda hints: True)
    assert ThemeController("dark").theme == in_high_contrast(DARK)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_every_status_has_a_colour(theme: Theme) -> None:
    assert set(theme.status_colours) == set(Status)


def test_a_choice_is_in_force_at_once_and_told_once(qapp: QApplication, qtbot: QtBot) -> None:
    controller = ThemeController("light")
    controller.apply(qapp)
    told: list[Theme] = []
    controller.changed.connect(told.append)
    controller.choose("dark")
    controller.choose("dark")
    assert told == [DARK]
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == DARK.window
    assert DARK.panel in qapp.styleSheet()
    controller.choose("light")
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == LIGHT.window
    qapp.setStyleSheet("")


def test_without_a_scheme_of_the_system_the_look_is_light(qapp: QApplication) -> None:
    assert ThemeController("system").theme is LIGHT
