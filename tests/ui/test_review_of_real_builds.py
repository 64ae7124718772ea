"""Real builds reviewed from the first to the last image by keyboard, undone, redone, with restarts in between."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from snapreview.session.environment import Environment
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.main_window import MainWindow
from snapreview.ui.preferences import Preferences
from tests.ui.builds import Builds
from tests.ui.test_main_window import AnsweringDialogs, press, wait_until_done

CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@contextmanager
def reviewing(environment: Environment, theme: ThemeController, builds: Builds, qtbot: QtBot) -> Iterator[MainWindow]:
    """The program, from its start to its end, with the builds open and the list showing what needs review."""
    preferences = Preferences(environment)
    window = MainWindow(preferences, theme, AnsweringDialogs())
    window.show()
    window.activateWindow()
    window.session.choose(*builds.uris)
    window.session.compare()
    qtbot.waitUntil(lambda: not window.session.opening, timeout=60_000)
    qtbot.waitUntil(lambda: not window.session.comparing, timeout=60_000)
    press(window, Qt.Key.Key_1, CONTROL | ALT)
    wait_until_done(window, qtbot)
    yield window
    window.close()
    window.deleteLater()
    preferences.flush()


def every_sixth(folder: Path, target: Path) -> Builds:
    """A part of two real builds: the same images of both, for a test is to be quick."""
    names = sorted(
        {path.relative_to(build) for build in (folder / "base", folder / "head") for path in build.rglob("*.png")}
    )
    for build in ("base", "head"):
        for name in names[::6]:
            if (folder / build / name).exists():
                (target / build / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(folder / build / name, target / build / name)
    return Builds(target / "base", target / "head")


def verdicts(window: MainWindow) -> dict[str, str]:
    book = window.session.keeping.book
    assert book is not None
    return {name: str(decision.verdict) for name, decision in book.review.decisions.items()}


def test_chartjs_is_reviewed_undone_and_redone_by_keyboard(
    environment: Environment,
    theme: ThemeController,
    real_data: Callable[[str], Path],
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    builds = every_sixth(real_data("chartjs"), tmp_path)
    with reviewing(environment, theme, builds, qtbot) as window:
        total = window.session.standings.progress.total
        assert total > 60
        window.sidebar.list.choose_first()
        for step in range(total // 2):
            press(window, Qt.Key.Key_R if step % 5 == 4 else Qt.Key.Key_A)
        half = verdicts(window)
        assert len(half) == total // 2
    with reviewing(environment, theme, builds, qtbot) as window:
        assert verdicts(window) == half
        window.sidebar.list.choose_first()
        for _ in range(total - total // 2):
            press(window, Qt.Key.Key_A)
        whole = verdicts(window)
        assert len(whole) == total
        assert window.session.standings.progress.complete
        for _ in range(total):
            press(window, Qt.Key.Key_Z, CONTROL)
        assert verdicts(window) == {}
        assert not window.actions_by_name["undo"].isEnabled()
    with reviewing(environment, theme, builds, qtbot) as window:
        for _ in range(total):
            press(window, Qt.Key.Key_Z, CONTROL | SHIFT)
        assert verdicts(window) == whole
        assert not window.actions_by_name["redo"].isEnabled()
    with reviewing(environment, theme, builds, qtbot) as window:
        assert verdicts(window) == whole
        assert window.session.standings.progress.complete
