"""Fetching images over the network before their turn comes, so that comparing never waits for one at a time."""

import threading
from collections import deque
from collections.abc import Callable, Iterable

from snapreview.errors import SourceError
from snapreview.model.pairing import PlanEntry

_AT_A_TIME = 8


class FetchAhead:
    """Threads that fetch the files of entries in order. `start` and `cancel` may be called from any thread."""

    def __init__(self, entries: Iterable[PlanEntry], fetch: Callable[[PlanEntry], object]) -> None:
        """`fetch` may raise SourceError: the rest is left to whoever needs it, and who then learns what is wrong."""
        self._entries = deque(entries)
        self._fetch = fetch
        self._lock = threading.Lock()
        self._threads: list[threading.Thread] = []

    def start(self) -> None:
        """Begin; calling it again does nothing."""
        with self._lock:
            if self._threads:
                return
            count = min(_AT_A_TIME, len(self._entries))
            self._threads = [threading.Thread(target=self._work, name=f"fetch {number}") for number in range(count)]
            for thread in self._threads:
                thread.start()

    def cancel(self) -> None:
        """Begin nothing more."""
        self._entries.clear()

    def join(self) -> None:
        """Wait until all threads have ended."""
        with self._lock:
            for thread in self._threads:
                thread.join()

    def _work(self) -> None:
        while True:
            try:
                entry = self._entries.popleft()
            except IndexError:
                return
            try:
                self._fetch(entry)
            except SourceError:
                self.cancel()
