"""The arrows of combo boxes and date fields, and what is chosen or not in lists and options."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDateEdit,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from snapreview.resource_files import resource_path
from snapreview.settings import ThemeChoice
from snapreview.ui.look.theme import DARK, LIGHT, Theme
from snapreview.ui.look.theme_controller import ThemeController


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_an_arrow_has_the_colour_of_its_theme(theme: Theme) -> None:
    assert theme.muted_text in resource_path(f"style/arrow-{theme.name}.svg").read_text()


@pytest.mark.parametrize("choice", ["light", "dark"])
@pytest.mark.parametrize("kind", [QComboBox, QDateEdit])
def test_an_arrow_is_drawn(
    kind: type[QComboBox | QDateEdit], choice: ThemeChoice, qapp: QApplication, theme: ThemeController, qtbot: QtBot
) -> None:
    theme.choose(choice)
    field = kind()
    qtbot.addWidget(field)
    if isinstance(field, QDateEdit):
        field.setCalendarPopup(True)
    field.resize(200, 32)
    image = field.grab().toImage()
    ground, wanted = QColor(theme.theme.window), QColor(theme.theme.muted_text)
    seen = {image.pixelColor(x, y).name() for x in range(176, 198) for y in range(8, 24)}
    assert ground.name() in seen
    assert any(_near(QColor(name), wanted) for name in seen)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_a_check_has_the_colour_of_its_theme(theme: Theme) -> None:
    assert theme.accent_text in resource_path(f"style/check-{theme.name}.svg").read_text()


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_what_is_not_chosen_is_seen_as_well(
    choice: ThemeChoice, qapp: QApplication, theme: ThemeController, qtbot: QtBot
) -> None:
    theme.choose(choice)
    option, options = QRadioButton("one"), QListWidget()
    item = QListWidgetItem("one", options)
    item.setCheckState(Qt.CheckState.Unchecked)
    outline, accent = QColor(theme.theme.outline), QColor(theme.theme.accent)
    for widget in (option, options):
        qtbot.addWidget(widget)
        widget.resize(120, 32)
        assert any(_near(QColor(name), outline) for name in _colours_at_the_left(widget))
    option.setChecked(True)
    item.setCheckState(Qt.CheckState.Checked)
    for widget in (option, options):
        assert accent.name() in _colours_at_the_left(widget)


def _colours_at_the_left(widget: QWidget) -> set[str]:
    image = widget.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(2, 24) for y in range(4, 28)}


def _near(one: QColor, other: QColor) -> bool:
    return max(abs(one.red() - other.red()), abs(one.green() - other.green()), abs(one.blue() - other.blue())) < 40
