"""Finding out in the background which changes are equal."""

import threading
from collections.abc import Callable, Iterable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal

from snapreview.errors import Cancelled
from snapreview.model.change_region import ChangeDetails
from snapreview.model.result import ImageResult, Status
from snapreview.session.change_examination import examine_change
from snapreview.session.comparison_run import ComparisonRun
from snapreview.ui.late_telling import emit_while_there
from snapreview.ui.tasks import BackgroundTasks

_LOOK_AGAIN_SECONDS = 0.1
_AT_A_TIME = 20  # how many are told together: the list is arranged anew each time


class ChangeSignatures(QObject):
    """Examines the changed pairs of a run once it has ended. `found` carries ChangeDetails by image name.

    The pictures are decoded once more for it, so it runs in one thread and after everything else, and rests while
    the reader waits for a picture.
    """

    found = Signal(object)
    _reported = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = BackgroundTasks(1, self)
        self._stop = threading.Event()
        self._idle = threading.Event()
        self._idle.set()
        self._undisturbed = threading.Event()
        self._undisturbed.set()
        self._details: dict[str, ChangeDetails] = {}
        self._reported.connect(self._on_reported)

    @property
    def details(self) -> Mapping[str, ChangeDetails]:
        """What is known so far, by image name."""
        return self._details

    def start(self, run: ComparisonRun, results: Iterable[ImageResult]) -> None:
        """Examine the changed pairs among the results."""
        self._stop, self._idle = threading.Event(), threading.Event()
        self._details = {}
        report = partial(emit_while_there, self, self._reported, self._stop)
        between = partial(_rest, self._undisturbed, self._stop)
        work = partial(_examine, run, results, report, self._idle, between)
        self._tasks.run_task(work, _ignore, _ignore)

    def make_way(self, awaited: bool) -> None:
        """Rest while the reader waits for a picture."""
        if awaited:
            self._undisturbed.clear()
        else:
            self._undisturbed.set()

    def closing(self, run: ComparisonRun) -> Callable[[], None]:
        """Find nothing more. Returns what closes the run as soon as its pictures are let go of; it blocks."""
        self._stop.set()
        self._details = {}
        return partial(_close, self._idle, run)

    def stop(self) -> None:
        """End the background."""
        self._stop.set()
        self._tasks.finish()

    def _on_reported(self, stop: threading.Event, details: Mapping[str, ChangeDetails]) -> None:
        if stop is self._stop and not stop.is_set():
            self._details |= details
            self.found.emit(details)


def _ignore(_outcome: object) -> None:
    """What was found is told as it comes."""


def _close(idle: threading.Event, run: ComparisonRun) -> None:
    idle.wait()
    run.close()


def _rest(undisturbed: threading.Event, stop: threading.Event) -> None:
    """Wait until nobody is disturbed any more. Raises Cancelled when nothing more is to be found."""
    while not undisturbed.wait(_LOOK_AGAIN_SECONDS) and not stop.is_set():
        pass
    if stop.is_set():
        raise Cancelled


def _examine(
    run: ComparisonRun,
    results: Iterable[ImageResult],
    report: Callable[[Mapping[str, ChangeDetails]], None],
    idle: threading.Event,
    between: Callable[[], None],
) -> None:
    try:
        found: dict[str, ChangeDetails] = {}
        changed = Status.CHANGED
        for result in [result for result in results if result.status is changed]:
            between()
            details = examine_change(run, result, between)
            if details is not None:
                found[result.name] = details
            if len(found) >= _AT_A_TIME:
                report(found)
                found = {}
        if found:
            report(found)
    except Cancelled:
        return
    finally:
        idle.set()
