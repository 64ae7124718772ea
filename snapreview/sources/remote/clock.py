"""Time, as far as waiting on a server needs it."""

import threading
import time
from typing import Protocol

from snapreview.errors import Cancelled


class Clock(Protocol):
    """Tells the time and waits."""

    def now(self) -> float:
        """Seconds that only ever grow."""

    def wall(self) -> float:
        """Seconds since 1970."""

    def pause(self, seconds: float, stop: threading.Event) -> None:
        """Wait. Raises Cancelled as soon as `stop` is set."""


class SystemClock:
    """The clock on the wall."""

    def now(self) -> float:
        """Seconds that only ever grow."""
        return time.monotonic()

    def wall(self) -> float:
        """Seconds since 1970."""
        return time.time()

    def pause(self, seconds: float, stop: threading.Event) -> None:
        """Wait. Raises Cancelled as soon as `stop` is set."""
        if stop.wait(seconds):
            raise Cancelled
