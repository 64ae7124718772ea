"""Both looks can be read, and the one asked for is in force."""

import itertools
import re
from collections.abc import Iterable

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from snapreview.model.result import Status
from snapreview.ui.look.filter_chip import FilterChip
from snapreview.ui.look.high_contrast import in_high_contrast
from snapreview.ui.look.style_sheet import style_sheet
from snapreview.ui.look.theme import DARK, LIGHT, STRONG_TINT, Theme, tinted
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.viewer.shift_layers import BAND_COLOURS
from snapreview.ui.viewer.tags import TAG_GROUND, TAG_OPACITY, TAG_TEXT


def luminance(colour: str) -> float:
    channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
RULE = re.compile(r"([^{}]+)\{([^{}]+)\}")
COLOUR = re.compile(r"#[0-9a-f]{6}")
STATE = re.compile(r"(?<!:):[a-z-]+")
TYPED_INTO = re.compile("QLineEdit|QPlainTextEdit|QComboBox, QDateEdit")
WORDLESS = re.compile(r"::(?!item|tab|section)|QProgressBar|QSplitter|QSlider|QScrollBar")


def surfaces(theme: Theme) -> list[str]:
    return [theme.window, theme.panel, theme.raised, theme.hover, theme.selection]


def tones(theme: Theme) -> list[str]:
    """The colours in which there are words and signs, besides that of text."""
    meaning = [theme.muted_text, theme.accent, theme.danger, theme.warning, theme.success]
    return [*meaning, *theme.status_colours.values()]


def unreadable(foregrounds: Iterable[str], grounds: Iterable[str], least: float) -> list[tuple[str, str]]:
    return [pair for pair in itertools.product(foregrounds, grounds) if contrast(*pair) < least]


def rules(theme: Theme) -> list[tuple[str, dict[str, str]]]:
    """Selector and declarations of every rule of the style sheet."""
    bodies = RULE.findall(style_sheet(theme).replace("\n", " "))
    return [
        (selector.strip(), {key.strip(): value for key, _, value in (line.partition(":") for line in body.split(";"))})
        for selector, body in bodies
    ]


def colours_of(declarations: dict[str, str], *names: str) -> list[str]:
    """The colours that a rule gives to properties."""
    return [colour for name in names for colour in COLOUR.findall(declarations.get(name, ""))]


def blended(colour: str, ground: str, opacity: float) -> str:
    pairs = ((int(one[at : at + 2], 16) for one in (colour, ground)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(front * opacity + back * (1 - opacity)):02x}" for front, back in pairs)


@THEMES
def test_text_and_status_colours_can_be_read_on_every_surface(theme: Theme) -> None:
    assert unreadable([theme.text, *tones(theme)], surfaces(theme), 4.5) == []


@THEMES
def test_badges_chips_and_notices_can_be_read_on_their_tints(theme: Theme) -> None:
    for tone in tones(theme):
        assert unreadable([tone, theme.text, theme.muted_text], [tinted(tone, theme)], 4.5) == []
    assert contrast(theme.accent, tinted(theme.accent, theme, STRONG_TINT)) >= 4.5


@THEMES
def test_whatever_the_style_sheet_writes_can_be_read(theme: Theme) -> None:
    plain = dict(rules(theme))
    for selector, declarations in rules(theme):
        if ":disabled" in selector:  # exempt
            continue
        whole = plain.get(STATE.sub("", selector), {}) | declarations
        grounds, words = colours_of(whole, "background"), colours_of(whole, "color")
        if not WORDLESS.search(selector):
            assert unreadable(words or [theme.text], grounds, 4.5) == [], selector
        assert unreadable(words, grounds or surfaces(theme), 4.5) == [], selector
        selected = colours_of(declarations, "selection-color"), colours_of(declarations, "selection-background-color")
        assert unreadable(*selected, 4.5) == [], selector


@THEMES
def test_whatever_has_the_focus_is_seen_to_have_it(theme: Theme) -> None:
    focused = [(selector, each) for selector, each in rules(theme) if ":focus" in selector]
    assert len(focused) > 10
    for selector, declarations in focused:
        marks = colours_of(declarations, "border", "border-color", "background")
        assert [mark for mark in marks if not unreadable([mark], surfaces(theme), 3)] != [], selector


@THEMES
def test_what_bounds_a_control_or_marks_its_state_is_seen(theme: Theme) -> None:
    assert unreadable([theme.outline, theme.accent, theme.muted_text], surfaces(theme), 3) == []
    assert unreadable([theme.accent_text], [theme.accent, theme.accent_hover], 4.5) == []
    typed_into = [each for selector, each in rules(theme) if TYPED_INTO.fullmatch(selector)]
    assert len(typed_into) == 3
    assert all(theme.outline in each["border"] for each in typed_into)


def test_words_on_pictures_bring_their_own_ground() -> None:
    assert contrast(TAG_TEXT, blended(TAG_GROUND, "#ffffff", TAG_OPACITY)) >= 4.5
    assert unreadable([LIGHT.canvas_light], [*BAND_COLOURS.values(), LIGHT.warning], 4.5) == []  # bands, pins


@THEMES
@pytest.mark.parametrize("checked", [False, True])
def test_the_focus_of_a_chip_is_seen_whether_it_is_chosen_or_not(
    theme: Theme, checked: bool, qapp: QApplication, qtbot: QtBot
) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    chip = FilterChip("word", "tag", "meaning", ThemeController(theme.name), around)
    chip.setChecked(checked)
    around.show()
    around.activateWindow()
    chip.clearFocus()
    plain = chip.grab().toImage()
    chip.setFocus()
    qtbot.waitUntil(chip.hasFocus)
    focused = chip.grab().toImage()
    middle = chip.height() // 2
    edge = [(plain.pixelColor(x, middle).name(), focused.pixelColor(x, middle).name()) for x in range(2)]
    assert any(contrast(before, after) >= 3 for before, after in edge)


@THEMES
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


@THEMES
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
