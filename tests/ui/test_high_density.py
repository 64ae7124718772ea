"""On a screen with two pixels per unit an image pixel at 100 % is still exactly one pixel of the screen."""

import os
import subprocess
import sys
from pathlib import Path

# The scale factor is read once when Qt starts, so this needs a process of its own.
CODE = """
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from snapreview.model.size import Size
from snapreview.ui.viewer.image_pane import ImagePane
from snapreview.ui.viewer.layers import PictureLayer
from snapreview.ui.viewer.picture_building import picture_of
from snapreview.ui.viewer.scene import Scene
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.viewer.viewport import Viewport, place

application = QApplication([])
picture = QImage(300, 200, QImage.Format.Format_RGB32)
picture.fill(QColor("white"))
for x in range(300):
    picture.setPixelColor(x, x * 13 % 200, QColor("black"))
viewport = Viewport()
pane = ImagePane(viewport, ThemeController("light"))
pane.resize(200, 150)
pane.show_scene(Scene("#808080", (PictureLayer(picture_of(picture)),)))
pane.show()
viewport.set_canvas(Size(300, 200))
viewport.actual_size()
painted = pane.grab().toImage()
placed = place(viewport.view, pane.screen_size())
left, top = round(placed.left), round(placed.top)
print(painted.width(), painted.height(), pane.screen_size())
print(painted.copy(left, top, 300, 200).convertToFormat(picture.format()) == picture)
"""


def test_actual_size_is_exact_at_two_pixels_per_unit() -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "2"}
    project = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", CODE],
        capture_output=True,
        text=True,
        timeout=60,
        env=environment,
        cwd=project,
        check=False,
    )
    assert done.stdout.split("\n")[:2] == ["400 300 400 × 300", "True"], done.stderr[-2000:]
