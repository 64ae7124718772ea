"""Pictures of the window without a display: the list with every view and every category, light and dark."""

import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QEventLoop, QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from snapreview.errors import UserError
from snapreview.model.result import Status
from snapreview.session.environment import Environment
from snapreview.settings import ThemeChoice
from snapreview.ui.application import make_application, make_window
from snapreview.ui.main_window import MainWindow
from snapreview.ui.viewer.offers import OFFERED, ruled_out
from snapreview.ui.viewer.view_mode import ViewMode
from snapreview.ui.viewer.views.table import VIEW_MODES

_SIZE = (1440, 900)
_LOOK_AGAIN_MS = 20
_MOST_TRIED = 10  # images, until a view has something to show
_NESTED_LAYOUTS = 8  # each passes its news on to the one around it by an event of its own
_THEMES: tuple[ThemeChoice, ...] = ("light", "dark")


@dataclass(frozen=True, slots=True)
class _Look:
    """The actions that bring something about, and those that take it back."""

    begin: tuple[str, ...]
    end: tuple[str, ...]


_LOOKS = {
    "differences": _Look(("differences", "region-boxes", "next-difference"), ("differences", "region-boxes", "fit")),
    "nudged": _Look(("nudge-right", "nudge-down-far"), ("reset-nudge",)),
}


def render_window(base: str, head: str, environment: Environment, output: Path) -> list[Path]:
    """Compare two builds in a window nobody sees and write what it shows as PNG files into `output`.

    Blocks until the comparison has ended. Raises UserError when the builds cannot be compared.
    """
    # The looks shown in turn are not the reader's choice, so they must not become it.
    with tempfile.TemporaryDirectory() as settings:
        folders = replace(environment.folders, settings=Path(settings))
        with _offscreen_limits_unsaid():
            return _rendered(base, head, replace(environment, folders=folders), output)


@contextmanager
def _offscreen_limits_unsaid() -> Iterator[None]:
    """Keep what the offscreen platform says of windows it does not have out of the terminal; the rest is passed on."""

    def tell(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if not message.startswith("This plugin does not support"):
            print(message, file=sys.stderr)

    former = qInstallMessageHandler(tell)
    try:
        yield
    finally:
        qInstallMessageHandler(former)


def _rendered(base: str, head: str, environment: Environment, output: Path) -> list[Path]:
    application = make_application()
    application.setQuitOnLastWindowClosed(False)
    window = make_window(environment)
    try:
        window.resize(*_SIZE)
        window.show()
        _compare(window, base, head)
        output.mkdir(parents=True, exist_ok=True)
        return [path for theme in _THEMES for path in _pictures(window, theme, output)]
    finally:
        window.close()
        window.deleteLater()
        application.processEvents()


def _compare(window: MainWindow, base: str, head: str) -> None:
    session = window.session
    session.choose(base, head)
    session.compare()
    _wait_until(lambda: not session.opening)
    if session.run is None:
        raise UserError(" ".join(notice.text for notice in window.banner.notices))
    _wait_until(lambda: not session.comparing)


def _pictures(window: MainWindow, theme: ThemeChoice, output: Path) -> Iterator[Path]:
    window.run_action(f"theme-{theme}")
    changed = _names(window, Status.CHANGED)
    for mode in VIEW_MODES:
        applicable = [name for name in changed if _applies(window, mode, name)]
        if applicable:
            shown = _show_in(window, mode, _as_listed(window, applicable))
            yield _grab(window, output / f"{theme}-{mode.identifier}.png")
            if shown and mode.identifier in OFFERED:
                window.run_action(VIEW_MODES[0].identifier)
                yield _grab(window, output / f"{theme}-{mode.identifier}-offered.png")
    window.run_action(VIEW_MODES[0].identifier)
    for status in Status:
        names = _names(window, status)
        if names:
            window.session.show(_as_listed(window, names)[0])
            yield _grab(window, output / f"{theme}-category-{status}.png")
    yield from _looks(window, theme, output)


def _looks(window: MainWindow, theme: ThemeChoice, output: Path) -> Iterator[Path]:
    """What can be done in every view, at the image that changed neither most nor least."""
    results = window.session.results
    changed = sorted(_names(window, Status.CHANGED), key=lambda name: results[name].ratio)
    if not changed:
        return
    window.session.show(changed[len(changed) // 2])
    _wait_until(lambda: _settled(window) and window.viewer.regions.state == "ready")
    for name, look in _LOOKS.items():
        for action in look.begin:
            window.run_action(action)
        yield _grab(window, output / f"{theme}-{name}.png")
        for action in look.end:
            window.run_action(action)


def _names(window: MainWindow, status: Status) -> list[str]:
    """The images of a category."""
    session = window.session
    return [image.name for image in session.images if session.results[image.name].status is status]


def _applies(window: MainWindow, mode: ViewMode, name: str) -> bool:
    image = window.session.viewed(name)
    return mode.applies(image.entry, image.result)


def _as_listed(window: MainWindow, names: list[str]) -> list[str]:
    """The names in the order of the list."""
    _wait_until(lambda: set(names) <= set(window.sidebar.list.arrangement.position_of_name))
    return sorted(names, key=window.sidebar.list.arrangement.position_of_name.__getitem__)


def _show_in(window: MainWindow, mode: ViewMode, names: list[str]) -> bool:
    """Show the first of the images of which a view has something to show, or else the first. Whether one has."""
    for name in (*names[:_MOST_TRIED], names[0]):
        window.session.show(name)
        window.run_action(mode.identifier)
        _wait_until(lambda: _settled(window))
        if mode.identifier not in ruled_out(window.viewer.derivations.values):
            return True
    return False


def _grab(window: MainWindow, path: Path) -> Path:
    _wait_until(lambda: _settled(window))
    for _ in range(_NESTED_LAYOUTS):
        QApplication.processEvents()
    if not window.grab().save(str(path), "PNG"):
        raise UserError(f"The picture {path} cannot be written. Free space or choose another folder.")
    return path


def _settled(window: MainWindow) -> bool:
    """True when list and picture show all that is known."""
    session, shown = window.session, window.viewer.shown
    if session.current is not None:
        known = (session.current, session.results.get(session.current))
        if shown is None or (shown.entry.name, shown.result) != known:
            return False
    return window.sidebar.settled and window.viewer.settled


def _wait_until(condition: Callable[[], bool]) -> None:
    """Let the event loop run until the condition holds."""
    loop = QEventLoop()
    timer = QTimer(interval=_LOOK_AGAIN_MS)
    timer.timeout.connect(lambda: loop.quit() if condition() else None)
    timer.start()
    if not condition():
        loop.exec()
    timer.stop()
