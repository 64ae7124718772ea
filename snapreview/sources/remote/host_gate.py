"""The gate in front of one server, through which every request goes."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from snapreview.errors import Cancelled
from snapreview.sources.remote.clock import Clock
from snapreview.sources.remote.rate_control import Pace, after_refusal, after_success

_LOOK_SECONDS = 0.1  # how often somebody who waits for his turn looks whether he was cancelled


class HostGate:
    """Lets so many requests through at a time as the server's pace allows. Safe in any thread."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._pace = Pace()
        self._active = 0
        self._free = threading.Condition()

    @property
    def pace(self) -> Pace:
        """How the server is asked just now."""
        with self._free:
            return self._pace

    @contextmanager
    def turn(self, stop: threading.Event) -> Iterator[None]:
        """One request's turn. Blocks until it may be made. Raises Cancelled when `stop` is set."""
        self._enter(stop)
        try:
            yield
        finally:
            with self._free:
                self._active -= 1
                self._free.notify()

    def succeeded(self) -> None:
        """The server gave a good answer."""
        with self._free:
            self._pace = after_success(self._pace)
            self._free.notify()

    def refused(self, wait_seconds: float) -> None:
        """The server could not or would not answer; nobody asks it again before the wait is over."""
        with self._free:
            self._pace = after_refusal(self._pace, self._clock.now(), wait_seconds)

    def _enter(self, stop: threading.Event) -> None:
        while True:
            with self._free:
                while self._active >= self._pace.limit and not stop.is_set():
                    self._free.wait(_LOOK_SECONDS)
                if stop.is_set():
                    raise Cancelled
                early = self._pace.not_before - self._clock.now()
                if early <= 0:
                    self._active += 1
                    return
            self._clock.pause(early, stop)
