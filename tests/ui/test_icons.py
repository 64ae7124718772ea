"""Our own icons: there, recoloured, crisp."""

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication

from snapreview.model.result import Status
from snapreview.ui.actions.actions import ACTIONS
from snapreview.ui.look.icons import icon, icon_pixmap, known_icons


def opaque_colours(image: QImage) -> set[str]:
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


def test_an_unknown_name_tells_the_known_ones(qapp: QApplication) -> None:
    with pytest.raises(KeyError, match="zoom-in"):
        icon("no such icon", "#000000")


def test_are_drawn_in_the_colour_asked_for(qapp: QApplication) -> None:
    image = icon("zoom-in", "#ff0000").pixmap(QSize(64, 64)).toImage()
    assert opaque_colours(image) == {"#ff0000"}


def test_are_rendered_in_device_pixels(qapp: QApplication) -> None:
    pixmap = icon_pixmap("zoom-in", "#123456", 16, 2.0)
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (32, 2.0)


ON_A_DENSE_SCREEN = """
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QPushButton
from snapreview.ui.look.icons import icon
application = QApplication([])
button = QPushButton(icon("zoom-in", "#ff0000"), "")
button.setIconSize(QSize(16, 16))
pixmap = button.icon().pixmap(QSize(16, 16), 2.0)
print(application.devicePixelRatio(), pixmap.width(), pixmap.deviceIndependentSize().width())
"""


def test_are_crisp_on_a_dense_screen() -> None:
    variables = {**os.environ, "QT_SCALE_FACTOR": "2", "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", ON_A_DENSE_SCREEN], capture_output=True, text=True, env=variables, timeout=60, check=True
    )
    assert done.stdout.split() == ["2.0", "32", "16.0"]


def test_fade_when_disabled(qapp: QApplication) -> None:
    drawn = icon("zoom-in", "#000000")
    enabled = drawn.pixmap(QSize(32, 32), QIcon.Mode.Normal).toImage()
    disabled = drawn.pixmap(QSize(32, 32), QIcon.Mode.Disabled).toImage()
    strongest = [
        max(QColor(image.pixelColor(x, y)).alpha() for x in range(32) for y in range(32))
        for image in (enabled, disabled)
    ]
    assert strongest[0] == 255
    assert 0 < strongest[1] < 128


def test_exist_for_all_actions_and_categories() -> None:
    needed = {spec.icon for spec in ACTIONS if spec.icon} | {f"status-{status}" for status in Status}
    assert needed <= known_icons()
