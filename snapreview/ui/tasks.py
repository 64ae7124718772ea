"""The way into the background: run a function in a thread pool, get its result back in the GUI thread."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from snapreview.errors import Cancelled, UserError
from snapreview.thread_priority import give_way
from snapreview.ui.late_telling import emit_while_there

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class _Task:
    generation: int
    done: Callable[[Any], None]
    failed: Callable[[Exception], None]


class BackgroundTasks(QObject):
    """A pool of its own for functions that may block.

    `done` and `failed` are called in the GUI thread. After `forget` the outcome of everything started
    before is dropped. An exception that is neither a UserError nor Cancelled is our bug: after `failed` it is
    raised in the GUI thread, where the exception hook reports it.
    """

    _ended = Signal(int, object, object)

    def __init__(self, threads: int, parent: QObject | None = None, begin: Callable[[], None] = give_way) -> None:
        """`begin` is called first in each thread: `keep_pace` where the reader waits for what is done there."""
        super().__init__(parent)
        self._begin = begin
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads)
        self._tasks: dict[int, _Task] = {}
        self._runnables: dict[int, _Runnable] = {}
        self._generation = 0
        self._last_number = 0
        self._ended.connect(self._on_ended)

    def run_task(self, work: Callable[[], _T], done: Callable[[_T], None], failed: Callable[[Exception], None]) -> None:
        """Call `work` in the background, then `done` with its result or `failed` with its exception."""
        self._last_number += 1
        number = self._last_number
        runnable = _Runnable(number, self._begin, work, partial(emit_while_there, self, self._ended))
        self._tasks[number] = _Task(self._generation, done, failed)
        self._runnables[number] = runnable
        self._pool.start(runnable)

    @property
    def busy(self) -> bool:
        """True while the outcome of something that was asked for is awaited."""
        return any(task.generation == self._generation for task in self._tasks.values())

    def forget(self) -> None:
        """Drop what has not started, and the outcome of what has."""
        self._generation += 1

    def stop(self, seconds: float = 5.0) -> bool:
        """Drop everything and wait for what runs. Returns False when the time was not enough."""
        self.forget()
        self._pool.clear()
        return self._pool.waitForDone(int(seconds * 1000))

    def wait(self) -> None:
        """Wait for all that was asked for; the outcomes are told when the GUI thread goes on."""
        self._pool.waitForDone(-1)

    def finish(self, seconds: float = 10.0) -> bool:
        """Wait for all that was asked for, and drop the outcomes. Returns False when the time was not enough."""
        self.forget()
        return self._pool.waitForDone(int(seconds * 1000))

    def _on_ended(self, number: int, result: object, error: Exception | None) -> None:
        task = self._tasks.pop(number)
        del self._runnables[number]
        if task.generation != self._generation:
            return
        if error is None:
            task.done(result)
            return
        task.failed(error)
        if not isinstance(error, UserError | Cancelled):
            raise error


class _Runnable(QRunnable):
    def __init__(
        self,
        number: int,
        begin: Callable[[], None],
        work: Callable[[], object],
        ended: Callable[[int, object, object], None],
    ) -> None:
        super().__init__()
        # Python keeps the reference; with auto-delete both Qt and Python would free it.
        self.setAutoDelete(False)
        self._number = number
        self._begin = begin
        self._work = work
        self._ended = ended

    def run(self) -> None:
        self._begin()
        try:
            result = self._work()
        except Exception as error:  # noqa: BLE001 - handed to the GUI thread, which judges it
            self._ended(self._number, None, error)
        else:
            self._ended(self._number, result, None)
