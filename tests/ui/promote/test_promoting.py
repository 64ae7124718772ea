"""Promoting from the window: the dry run, the promotion, its rollback, and what may go wrong."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from snapreview.model.result import Status
from snapreview.model.review.decision import Verdict
from snapreview.session.promoting import promotions_in
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.main_window import MainWindow
from snapreview.ui.preferences import Preferences
from snapreview.ui.promote.promote_dialog import PromoteDialog
from tests.support.promoting import state_of
from tests.ui.builds import Builds
from tests.ui.remote.served import AnsweringDialogs, notices, wait_until_compared

PATIENCE_MS = 20_000


@pytest.fixture
def dialogs() -> AnsweringDialogs:
    """Answers for the window's questions."""
    return AnsweringDialogs()


@pytest.fixture
def window(
    preferences: Preferences, theme: ThemeController, dialogs: AnsweringDialogs, builds: Builds, qtbot: QtBot
) -> Iterator[MainWindow]:
    """The window with the builds compared."""
    window = MainWindow(preferences, theme, dialogs)
    window.show()
    window.session.choose(*builds.uris)
    window.session.compare()
    wait_until_compared(window, qtbot)
    yield window
    window.close()
    window.deleteLater()


def approve(window: MainWindow, *names: str) -> None:
    book = window.promote_actions.book
    assert book is not None
    book.decide(
        names or [name for name, each in window.session.results.items() if each.status is not Status.ERRORED],
        Verdict.APPROVED,
    )


def opened(window: MainWindow, qtbot: QtBot) -> PromoteDialog:
    dialog = window.promote_actions.promote()
    wait_until(qtbot, lambda: not dialog.progress.isVisible())
    return dialog


def wait_until(qtbot: QtBot, condition: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)


def told(dialog: PromoteDialog) -> list[tuple[str, str]]:
    model = dialog.model
    return [(model.index(row, 0).data(), model.index(row, 1).data()) for row in range(model.rowCount())]


def promoted(dialog: PromoteDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.written, timeout=PATIENCE_MS):
        dialog.promote_button.click()


def test_everything_approved_becomes_the_baseline_and_goes_again(
    window: MainWindow, builds: Builds, qtbot: QtBot
) -> None:
    before = state_of(builds.base)
    approve(window)
    dialog = opened(window, qtbot)
    assert told(dialog) == [
        ("Replace", "home/changed 1.png"),
        ("Replace", "home/changed 2.png"),
        ("Move", "old name.png → new name.png"),
        ("Add", "settings/added.png"),
        ("Delete", "settings/removed.png"),
        ("Replace", "settings/resized.png"),
    ]
    assert dialog.summary.text() == "6 files: 1 added, 3 replaced, 1 deleted, and 1 moved"
    assert dialog.promote_button.text() == "Promote 6 files"
    assert state_of(builds.base) == before
    promoted(dialog, qtbot)
    wait_until(qtbot, lambda: window.session.counts[Status.UNCHANGED] == 6)
    assert dialog.summary.text().startswith("Promoted: 1 added")
    wait_until(qtbot, lambda: dialog.roll_back_button.isEnabled() and dialog.roll_back_button.isVisible())
    with qtbot.waitSignal(dialog.written, timeout=PATIENCE_MS):
        dialog.roll_back_button.click()
    assert state_of(builds.base) == before
    assert "was rolled back" in dialog.summary.text()
    assert not dialog.roll_back_button.isVisible()
    wait_until(qtbot, lambda: window.session.counts[Status.CHANGED] == 3)
    dialog.close_button.click()


def test_without_approvals_there_is_nothing_to_promote(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot)
    assert dialog.summary.text() == "Nothing to promote"
    assert not dialog.promote_button.isEnabled()
    dialog.close_button.click()


def test_what_is_left_out_comes_first(window: MainWindow, qtbot: QtBot) -> None:
    approve(window, "home/changed 1.png", "broken.png")
    dialog = opened(window, qtbot)
    (left_out, reason), (replaced, _) = told(dialog)
    assert (left_out, replaced) == ("Left out", "Replace")
    assert reason.startswith("broken.png: The file of the head cannot be read.")
    dialog.close_button.click()


def test_a_base_that_changed_is_refused_with_the_reason(window: MainWindow, builds: Builds, qtbot: QtBot) -> None:
    window.folder_watch.stop()
    approve(window)
    (builds.base / "settings" / "same.png").write_bytes(b"something else")
    dialog = opened(window, qtbot)
    assert "has changed since it was compared" in dialog.problem.text()
    assert dialog.problem.isVisible()
    assert not dialog.promote_button.isEnabled()
    dialog.close_button.click()


def test_another_folder_takes_the_whole_baseline(
    window: MainWindow, dialogs: AnsweringDialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    approve(window, "settings/added.png")
    dialog = opened(window, qtbot)
    dialogs.paths.append(tmp_path / "copy")
    dialog.other_folder.click()
    wait_until(qtbot, lambda: not dialog.progress.isVisible())
    assert dialog.target.text() == str(tmp_path / "copy")
    assert len(told(dialog)) == 8
    promoted(dialog, qtbot)
    assert (tmp_path / "copy" / "old name.png").exists()
    dialog.close_button.click()


def test_a_promotion_can_be_cancelled_while_it_prepares(
    window: MainWindow, builds: Builds, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = state_of(builds.base)
    approve(window)
    dialog = opened(window, qtbot)
    monkeypatch.setattr(window.promote_actions.promoter._promotions, "_folder", builds.base / "promotions")
    really = type(window.promote_actions.promoter._promotions).carry_out

    def carry_out(promotions: object, promotion: object, report: object, stop: object) -> None:
        stop.set()  # type: ignore[attr-defined]
        really(promotions, promotion, report, stop)  # type: ignore[arg-type]

    monkeypatch.setattr(type(window.promote_actions.promoter._promotions), "carry_out", carry_out)
    dialog.promote_button.click()
    wait_until(qtbot, lambda: "nothing was written" in dialog.summary.text())
    assert {name: state for name, state in state_of(builds.base).items() if "promotions" not in name} == before
    assert dialog.promote_button.isEnabled()
    dialog.close_button.click()


def test_rolling_back_from_the_menu_asks_first(
    window: MainWindow, dialogs: AnsweringDialogs, builds: Builds, preferences: Preferences, qtbot: QtBot
) -> None:
    window.run_action("roll-back")
    wait_until(qtbot, lambda: any("No promotion into this base" in text for text in notices(window)))
    before = state_of(builds.base)
    approve(window)
    dialog = opened(window, qtbot)
    promoted(dialog, qtbot)
    dialog.close_button.click()
    wait_until_compared(window, qtbot)
    window.run_action("roll-back")
    wait_until(qtbot, lambda: any("was rolled back" in text for text in notices(window)))
    assert "1 added, 3 replaced" in dialogs.questions[-1]
    assert state_of(builds.base) == before
    assert promotions_in(preferences.environment.folders).last(builds.base) is None
    wait_until_compared(window, qtbot)
