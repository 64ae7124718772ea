"""The keys of the picture, pressed in the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from snapreview.model.result import Status
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.main_window import MainWindow
from snapreview.ui.messages.dialogs import SystemDialogs
from snapreview.ui.preferences import Preferences
from tests.ui.builds import Builds

ALT, CONTROL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture
def window(preferences: Preferences, theme: ThemeController, builds: Builds, qtbot: QtBot) -> MainWindow:
    """A changed image in sight, its differences known."""
    window = MainWindow(preferences, theme, SystemDialogs())
    qtbot.addWidget(window)  # closes it
    window.show()
    qtbot.waitActive(window)
    session = window.session
    session.choose(*builds.uris)
    session.compare()
    qtbot.waitUntil(lambda: session.progress is not None and session.progress.state == "finished", timeout=20_000)
    session.show(next(name for name, result in session.results.items() if result.status is Status.CHANGED))
    qtbot.waitUntil(lambda: window.viewer.regions.state == "ready", timeout=20_000)
    return window


def focused(window: MainWindow) -> QWidget:
    widget = QApplication.focusWidget()
    return widget if widget is not None else window


def test_the_keys_of_the_picture(window: MainWindow) -> None:
    viewer, press = window.viewer, QTest.keyClick
    window.sidebar.list.setFocus()
    for key, mode in ((Qt.Key.Key_4, "swipe"), (Qt.Key.Key_5, "onion-skin"), (Qt.Key.Key_6, "toggle")):
        press(focused(window), key)
        assert viewer.choosing.choices.view_mode == mode
    QTest.keyPress(focused(window), Qt.Key.Key_Space)
    shown = [viewer.handling.moment.other_shown]
    QTest.keyRelease(focused(window), Qt.Key.Key_Space)
    assert [*shown, viewer.handling.moment.other_shown] == [True, False]
    press(focused(window), Qt.Key.Key_V)
    assert viewer.handling.keeps_other
    assert window.actions_by_name["keep-other"].isChecked()
    press(focused(window), Qt.Key.Key_N)
    press(focused(window), Qt.Key.Key_N, SHIFT)
    assert viewer.regions.current == len(viewer.regions.regions) - 1
    press(focused(window), Qt.Key.Key_M)
    assert window.actions_by_name["region-boxes"].isChecked()
    press(focused(window), Qt.Key.Key_Right, ALT)
    press(focused(window), Qt.Key.Key_Up, ALT | CONTROL)
    assert (viewer.handling.moment.offset_x, viewer.handling.moment.offset_y) == (1, -10)
    press(focused(window), Qt.Key.Key_0, ALT)
    assert not viewer.handling.moment.nudged
    press(focused(window), Qt.Key.Key_D, CONTROL)
    assert window.panels.is_open("differences")


def test_space_on_a_button_presses_the_button(window: MainWindow) -> None:
    (button,) = [child for child in window.viewer.findChildren(QToolButton) if child.accessibleName() == "Actual size"]
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert window.viewer.viewport.view.scale == 1
    assert not window.viewer.handling.moment.other_shown
