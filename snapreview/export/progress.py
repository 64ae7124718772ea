"""How a long export tells how far it is, and how it is stopped."""

import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from itertools import islice
from typing import TypeVar

from snapreview.errors import Cancelled

_Item = TypeVar("_Item")
_Made = TypeVar("_Made")
_WORKERS = 4
_AHEAD = 2 * _WORKERS  # no more pictures than that are in memory at a time


def _untold(_done: int, _total: int) -> None:
    """Nobody wants to know."""


@dataclass(frozen=True, slots=True)
class ExportProgress:
    """`report` is called with images done and images in all, in the exporting thread; `stop` cancels."""

    report: Callable[[int, int], None] = _untold
    stop: threading.Event = field(default_factory=threading.Event)

    def step(self, done: int, total: int) -> None:
        """Tell how far it is. Raises Cancelled when it is to stop."""
        if self.stop.is_set():
            raise Cancelled
        self.report(done, total)


def made_in_order(
    items: Iterable[_Item], make: Callable[[_Item], _Made], progress: ExportProgress, total: int
) -> Iterator[_Made]:
    """What `make` gives for each item, in order, made by a few threads a little ahead.

    Raises Cancelled, and whatever `make` raises.
    """
    waiting = iter(items)
    with ThreadPoolExecutor(_WORKERS, thread_name_prefix="export") as pool:
        tasks: list[Future[_Made]] = [pool.submit(make, item) for item in islice(waiting, _AHEAD)]
        done = 0
        try:
            while tasks:
                progress.step(done, total)
                yield tasks.pop(0).result()
                done += 1
                tasks += [pool.submit(make, item) for item in islice(waiting, 1)]
            progress.step(done, total)
        finally:
            for task in tasks:
                task.cancel()
