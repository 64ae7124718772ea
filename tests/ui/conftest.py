"""Real widgets without a screen, the program's folders in tmp_path, and nothing left running after a test."""

import gc
import os
import threading
from collections.abc import Iterator
from pathlib import Path
from weakref import WeakSet

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt is imported for the first time

import psutil
import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QThread, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from snapreview.folders import Folders
from snapreview.session.environment import Environment
from snapreview.settings import Settings
from snapreview.ui.language.languages import speak
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.preferences import Preferences
from snapreview.ui.review.review_session import ReviewSession
from snapreview.ui.viewer.comparison_view import ComparisonView
from snapreview.ui.viewer.viewer_choices import ViewerChoices
from tests.support.waiting import child_processes
from tests.ui.builds import Builds, make_builds
from tests.ui.desk import GREEN, Desk
from tests.ui.pictures import Pairs


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """The one application, speaking English whatever the machine speaks."""
    speak(qapp, "en")
    return qapp


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    """The program's folders of this test alone."""
    root = tmp_path / "own folders"
    return Folders(root / "settings", root / "data", root / "cache", root / "log")


@pytest.fixture
def environment(folders: Folders) -> Environment:
    """A fresh environment: default settings, two workers."""
    return Environment(folders, Settings(worker_count=2, theme="light", language="en"))


@pytest.fixture
def builds(tmp_path: Path) -> Builds:
    """Two real builds, see make_builds."""
    return make_builds(tmp_path / "builds")


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[ThemeController]:
    """The light look, in force."""
    controller = ThemeController("light")
    controller.apply(qapp)
    yield controller
    qapp.setStyleSheet("")


@pytest.fixture
def preferences(qapp: QApplication, environment: Environment) -> Iterator[Preferences]:
    """The reader's settings."""
    preferences = Preferences(environment)
    yield preferences
    preferences.flush()


@pytest.fixture
def session(preferences: Preferences) -> Iterator[ReviewSession]:
    """A session with nothing open; stopped at the end."""
    session = ReviewSession(preferences)
    yield session
    session.stop()


@pytest.fixture
def compared(session: ReviewSession, builds: Builds, qtbot: QtBot) -> ReviewSession:
    """A session that has compared the builds."""
    session.choose(*builds.uris)
    session.compare()
    qtbot.waitUntil(lambda: session.progress is not None and session.progress.state == "finished", timeout=20_000)
    return session


@pytest.fixture
def pairs(tmp_path: Path) -> Pairs:
    """A maker of images."""
    return Pairs(tmp_path)


@pytest.fixture
def desk(qtbot: QtBot, theme: ThemeController) -> Iterator[Desk]:
    """A view of 1000 × 700 in light look with full green marks."""
    view = ComparisonView(theme, ViewerChoices(overlay_colour=GREEN, overlay_opacity=1.0))
    qtbot.addWidget(view)
    view.resize(1000, 700)
    view.show()
    qtbot.waitExposed(view)
    yield Desk(view, qtbot)
    view.stop()


@pytest.fixture(scope="session")
def timers_before() -> WeakSet[QTimer]:
    """The timers that ran when the last test ended."""
    return WeakSet(timer for timer in _running() if isinstance(timer, QTimer))


@pytest.fixture(autouse=True)
def nothing_left_running(timers_before: WeakSet[QTimer]) -> Iterator[None]:
    """A test that leaves a thread, a timer, a pool or a process behind fails and says what it is."""
    threads, children = set(threading.enumerate()), child_processes()
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    left: list[object] = [
        thread
        for thread in threading.enumerate()
        # Threads of Qt that ran Python once stay listed as dummies; Qt's own state is asked below.
        if thread not in threads and not isinstance(thread, threading._DummyThread)
    ]
    running = _running()
    left += [found for found in running if not (isinstance(found, QTimer) and found in timers_before)]
    left += [child for child in child_processes() - children if child.status() != psutil.STATUS_ZOMBIE]
    timers_before.clear()
    timers_before.update(found for found in running if isinstance(found, QTimer))
    assert not left, f"Still running after the test: {left}. Stop it in the test or in what it tests."


def _running() -> list[QTimer | QThread | QThreadPool]:
    """All timers, threads and pools of Qt that run, the application's own thread apart."""
    everything = gc.get_objects()  # some millions: each is looked at once, by its type
    kinds = {kind for kind in set(map(type, everything)) if issubclass(kind, QTimer | QThread | QThreadPool)}
    return [found for found in everything if type(found) in kinds and shiboken6.isValid(found) and _runs(found)]


def _runs(found: QTimer | QThread | QThreadPool) -> bool:
    if isinstance(found, QTimer):
        return found.isActive()
    if isinstance(found, QThreadPool):
        return found.activeThreadCount() > 0
    application = QCoreApplication.instance()
    return found.isRunning() and (application is None or found is not application.thread())
