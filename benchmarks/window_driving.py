"""The real window without a screen: opened, driven, and timed from an event to what it paints. Needs Qt."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.resident_memory import own_bytes
from snapreview.folders import Folders
from snapreview.session.environment import Environment
from snapreview.settings import Settings
from snapreview.ui.application import collect_seldom, make_application, make_window
from snapreview.ui.main_window import MainWindow

WINDOW = (1600, 1000)

_PATIENCE_SECONDS = 240.0
_LOOK_AGAIN_MS = 20
_SAMPLE_SECONDS = 0.02


@contextmanager
def opened_window(folder: Path, settings: Settings) -> Iterator[MainWindow]:
    """A window of 1600 × 1000 pixels with its folders below `folder`; closed in the end."""
    collect_seldom()
    application = make_application()
    application.setQuitOnLastWindowClosed(False)
    folders = Folders(folder / "settings", folder / "data", folder / "cache", folder / "log")
    window = make_window(Environment(folders, settings))
    window.resize(*WINDOW)
    window.show()
    window.activateWindow()
    try:
        yield window
    finally:
        window.close()
        window.deleteLater()
        QApplication.processEvents()


def start(window: MainWindow, base: Path, head: Path) -> None:
    """Begin to compare two builds."""
    window.session.choose(str(base), str(head))
    window.session.compare()


def compare(window: MainWindow, base: Path, head: Path) -> None:
    """Compare two builds and wait until everything is shown."""
    start(window, base, head)
    wait_until(lambda: window.session.run is not None and not window.session.comparing)
    wait_until_settled(window)


def wait_until_settled(window: MainWindow) -> None:
    """Wait until list and picture show all that is known, and nothing is loaded ahead any more."""
    wait_until(lambda: window.sidebar.settled and shows_current(window) and window.viewer.settled)
    QApplication.processEvents()


def shows_current(window: MainWindow) -> bool:
    """True when the picture of the current image is there."""
    shown = window.viewer.shown
    return shown is not None and shown.entry.name == window.session.current


def wait_until(condition: Callable[[], bool]) -> None:
    """Let the window live until a condition holds. Raises TimeoutError."""
    deadline = time.monotonic() + _PATIENCE_SECONDS
    while not condition():
        QApplication.processEvents()
        time.sleep(0.001)
        if time.monotonic() > deadline:
            raise TimeoutError("the window does not come to rest")


def milliseconds_to_paint(act: Callable[[], object], shown: Callable[[], bool]) -> float:
    """From before `act` until `shown` holds and everything that was to be painted is painted.

    Between events the thread sleeps, as in the program: one that asks again and again takes processor and interpreter
    from those that load what is to be shown.
    """
    watch = QTimer(interval=_LOOK_AGAIN_MS)
    watch.start()  # no condition waits for an event that does not come
    started = time.perf_counter()
    act()
    while not shown():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    QApplication.processEvents()  # what `shown` made necessary to be painted
    return (time.perf_counter() - started) * 1000


@contextmanager
def watched_memory() -> Iterator[list[int]]:
    """Looks at `own_bytes` again and again, and adds what it is to the list."""
    seen, ended = [own_bytes()], threading.Event()

    def watch() -> None:
        while not ended.wait(_SAMPLE_SECONDS):
            seen.append(own_bytes())

    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        yield seen
    finally:
        ended.set()
        watcher.join()


class Ticks:
    """Asks for the GUI thread every two milliseconds, and keeps how long it had to wait."""

    _INTERVAL_MS = 2

    def __init__(self) -> None:
        self.waits: list[float] = []
        self._last = 0.0
        self._timer = QTimer(interval=self._INTERVAL_MS)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Begin."""
        self._last = time.perf_counter()
        self._timer.start()

    def stop(self) -> None:
        """End."""
        self._timer.stop()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.waits.append(max(0.0, (now - self._last) * 1000 - self._INTERVAL_MS))
        self._last = now
