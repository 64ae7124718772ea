"""The arrows of combo boxes and date fields."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QComboBox, QDateEdit
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


def _near(one: QColor, other: QColor) -> bool:
    return max(abs(one.red() - other.red()), abs(one.green() - other.green()), abs(one.blue() - other.blue())) < 40
