"""A whole real review: approved, undone, redone, restarted, promoted into a copy, compared again, rolled back."""

import shutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from snapreview.model.result import Status
from snapreview.model.review.standing import NEEDS_REVIEW
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.main_window import MainWindow
from snapreview.ui.preferences import Preferences
from tests.support.promoting import state_of
from tests.ui.remote.served import AnsweringDialogs, wait_until_compared

_PATIENCE_MS = 60_000
_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def test_chartjs_from_review_to_rollback(
    preferences: Preferences,
    theme: ThemeController,
    real_data: Callable[[str], Path],
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    base, head = tmp_path / "copy", real_data("chartjs") / "head"
    shutil.copytree(real_data("chartjs") / "base", base)
    before = state_of(base)

    def opened() -> MainWindow:
        window = MainWindow(preferences, theme, AnsweringDialogs())
        window.show()
        window.activateWindow()
        window.session.choose(str(base), str(head))
        window.session.compare()
        wait_until_compared(window, qtbot)
        return window

    def approved(window: MainWindow) -> int:
        book = window.session.keeping.book
        assert book is not None
        return len(book.review.decisions)

    def ended(window: MainWindow) -> None:
        window.close()
        window.deleteLater()

    window = opened()
    wanted = sum(result.status in NEEDS_REVIEW for result in window.session.results.values())
    for status in NEEDS_REVIEW - {Status.ERRORED}:
        window.actions_by_name[f"category-{status}"].trigger()
    QTest.keyClick(window, Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    assert approved(window) == wanted == 442
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert approved(window) == 0
    ended(window)

    window = opened()
    QTest.keyClick(window, Qt.Key.Key_Z, _SHIFT)
    assert approved(window) == wanted
    dialog = window.promote_actions.promote()
    qtbot.waitUntil(dialog.promote_button.isEnabled, timeout=_PATIENCE_MS)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.session.counts[Status.UNCHANGED] == 635, timeout=_PATIENCE_MS)
    wait_until_compared(window, qtbot)
    assert sum(window.session.counts.values()) == 635
    qtbot.waitUntil(lambda: dialog.roll_back_button.isVisible() and dialog.roll_back_button.isEnabled())
    with qtbot.waitSignal(dialog.written, timeout=_PATIENCE_MS):
        dialog.roll_back_button.click()
    assert state_of(base) == before
    wait_until_compared(window, qtbot)
    dialog.close_button.click()
    ended(window)
