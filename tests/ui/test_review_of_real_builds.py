"""A real review from the first image to the rollback, each image decided by a key: undone, redone, with restarts in
between, promoted into a copy, compared again, rolled back.
"""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from snapreview.model.result import Status
from snapreview.session.environment import Environment
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.main_window import MainWindow
from snapreview.ui.preferences import Preferences
from snapreview.ui.promote.promote_dialog import PromoteDialog
from tests.support.promoting import state_of
from tests.ui.builds import Builds
from tests.ui.test_main_window import AnsweringDialogs, press, wait_until_done

CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
A, R, Z, P = Qt.Key.Key_A, Qt.Key.Key_R, Qt.Key.Key_Z, Qt.Key.Key_P
UNDECIDED, REJECTED = Qt.Key.Key_1, Qt.Key.Key_3  # with Ctrl+Alt: what the list shows
IMAGES, IN_NEED = 635, 442  # of chartjs: all, and those that a reader decides on
EVERY_FIFTH = 5
PATIENCE_MS = 60_000


@contextmanager
def reviewing(environment: Environment, theme: ThemeController, builds: Builds, qtbot: QtBot) -> Iterator[MainWindow]:
    """The program, from its start to its end, with the builds open and the list showing what is undecided."""
    preferences = Preferences(environment)
    window = MainWindow(preferences, theme, AnsweringDialogs())
    window.show()
    window.activateWindow()
    window.session.choose(*builds.uris)
    window.session.compare()
    wait_until_compared(window, qtbot)
    window.activateWindow()  # again: the window before may have gone only by now
    qtbot.waitUntil(lambda: window.isActiveWindow() and QApplication.focusWidget() is not None)
    press(window, UNDECIDED, CONTROL | ALT)
    wait_until_done(window, qtbot)
    yield window
    window.close()
    window.deleteLater()
    preferences.flush()


def wait_until_compared(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.session.opening, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not window.session.comparing, timeout=PATIENCE_MS)


def verdicts(window: MainWindow) -> dict[str, str]:
    book = window.session.keeping.book
    assert book is not None
    return {name: str(decision.verdict) for name, decision in book.review.decisions.items()}


def decide_by_keys(window: MainWindow, count: int) -> None:
    """Decide on so many undecided images one after the other; every fifth is rejected."""
    for number in range(1, count + 1):
        press(window, A if number % EVERY_FIFTH else R)


def test_chartjs_is_reviewed_by_keyboard_promoted_and_rolled_back(
    environment: Environment,
    theme: ThemeController,
    real_data: Callable[[str], Path],
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    builds = Builds(tmp_path / "copy", real_data("chartjs") / "head")
    shutil.copytree(real_data("chartjs") / "base", builds.base)
    before = state_of(builds.base)

    with reviewing(environment, theme, builds, qtbot) as window:
        assert window.session.standings.progress.total == IN_NEED
        window.sidebar.list.choose_first()
        decide_by_keys(window, IN_NEED // 2)
        half = verdicts(window)
        assert len(half) == IN_NEED // 2

    with reviewing(environment, theme, builds, qtbot) as window:
        assert verdicts(window) == half
        window.sidebar.list.choose_first()
        decide_by_keys(window, IN_NEED - len(half))
        whole = verdicts(window)
        assert len(whole) == IN_NEED
        assert window.session.standings.progress.complete
        for _ in range(IN_NEED):
            press(window, Z, CONTROL)
        assert verdicts(window) == {}
        assert not window.actions_by_name["undo"].isEnabled()

    with reviewing(environment, theme, builds, qtbot) as window:
        for _ in range(IN_NEED):
            press(window, Z, CONTROL | SHIFT)
        assert verdicts(window) == whole
        assert not window.actions_by_name["redo"].isEnabled()
        press(window, UNDECIDED, CONTROL | ALT)
        press(window, REJECTED, CONTROL | ALT)
        wait_until_done(window, qtbot)
        window.sidebar.list.setFocus()
        press(window, A, CONTROL)
        press(window, A)
        assert set(verdicts(window).values()) == {"approved"}
        promote_and_roll_back(window, qtbot)
        assert state_of(builds.base) == before


def promote_and_roll_back(window: MainWindow, qtbot: QtBot) -> None:
    """Make what is approved the baseline, find everything unchanged after comparing again, and take it back."""
    press(window, P, CONTROL)
    (dialog,) = window.findChildren(PromoteDialog)
    qtbot.waitUntil(dialog.promote_button.isEnabled, timeout=PATIENCE_MS)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.session.counts[Status.UNCHANGED] == IMAGES, timeout=PATIENCE_MS)
    wait_until_compared(window, qtbot)
    assert sum(window.session.counts.values()) == IMAGES
    qtbot.waitUntil(lambda: dialog.roll_back_button.isVisible() and dialog.roll_back_button.isEnabled())
    with qtbot.waitSignal(dialog.written, timeout=PATIENCE_MS):
        QTest.keyClick(dialog.roll_back_button, Qt.Key.Key_Space)
    wait_until_compared(window, qtbot)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
