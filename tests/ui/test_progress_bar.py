"""Progress bars while nobody knows how long it takes."""

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from snapreview.settings import MotionChoice
from snapreview.ui.look.progress_bar import ProgressBar
from snapreview.ui.look.theme_controller import ThemeController

FRAMES = 8
FRAME_MILLISECONDS = 40


def pictures(theme: ThemeController, motion: MotionChoice, qtbot: QtBot) -> list[bytes]:
    """What a bar that knows no end looks like, one frame after the other."""
    theme.motion = motion
    bar = ProgressBar(theme)
    qtbot.addWidget(bar)
    bar.setRange(0, 0)
    bar.resize(200, 4)
    bar.show()
    seen = []
    for _ in range(FRAMES):
        frame = bar.grab().toImage()  # held, for its bytes go with it
        seen.append(bytes(frame.constBits()))
        QTest.qWait(FRAME_MILLISECONDS)
    return seen


def test_it_stands_still_under_reduced_motion_and_is_seen(theme: ThemeController, qtbot: QtBot) -> None:
    seen = pictures(theme, "reduced", qtbot)
    assert len(set(seen)) == 1
    assert seen[0].count(seen[0][400:404]) > 100, "all of it is filled"


def test_it_moves_where_motion_is_welcome(theme: ThemeController, qtbot: QtBot) -> None:
    assert len(set(pictures(theme, "full", qtbot))) > 1


def test_a_known_end_is_shown_as_ever(theme: ThemeController, qtbot: QtBot) -> None:
    theme.motion = "reduced"
    bar = ProgressBar(theme)
    qtbot.addWidget(bar)
    bar.resize(200, 4)
    bar.setRange(0, 10)
    bar.setValue(5)
    image = bar.grab().toImage()
    assert image.pixelColor(20, 2) != image.pixelColor(180, 2)
    assert not bar.moving
