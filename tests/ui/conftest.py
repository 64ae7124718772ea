"""Real widgets without a screen, the program's folders in tmp_path, and nothing left running after a test."""

import gc
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt is imported for the first time

import psutil
import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, QThreadPool, QTimer
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
from tests.ui.builds import Builds, make_builds
from tests.ui.desk import GREEN, Desk
from tests.ui.pictures import Pairs

_Kind = TypeVar("_Kind", bound=QObject)


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


@pytest.fixture(autouse=True)
def nothing_left_running() -> Iterator[None]:
    """A test that leaves a thread, a timer, a pool or a process behind fails and says what it is."""
    threads = set(threading.enumerate())
    children = set(_children())
    timers = set(map(id, _running(QTimer, QTimer.isActive)))
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    left: list[object] = [
        thread
        for thread in threading.enumerate()
        # Threads of Qt that ran Python once stay listed as dummies; Qt's own state is asked below.
        if thread not in threads and not isinstance(thread, threading._DummyThread)
    ]
    left += _running(QThread, QThread.isRunning, besides=QCoreApplication.instance())
    left += _running(QThreadPool, lambda pool: pool.activeThreadCount() > 0)
    left += [timer for timer in _running(QTimer, QTimer.isActive) if id(timer) not in timers]
    left += [child for child in _children() if child not in children]
    assert not left, f"Still running after the test: {left}. Stop it in the test or in what it tests."


def _children() -> list[psutil.Process]:
    return [child for child in psutil.Process().children(recursive=True) if child.status() != psutil.STATUS_ZOMBIE]


def _running(kind: type[_Kind], is_running: Callable[[_Kind], bool], besides: QObject | None = None) -> list[_Kind]:
    own_thread = besides.thread() if besides is not None else None
    return [
        found
        for found in gc.get_objects()
        if isinstance(found, kind) and shiboken6.isValid(found) and found is not own_thread and is_running(found)
    ]
