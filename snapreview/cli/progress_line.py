"""One line of progress on a terminal, silence in a pipe."""

import sys
import threading
import time
from types import TracebackType
from typing import Self, TextIO

from snapreview.model.wording import duration_text

_REDRAW_SECONDS = 0.1


class ProgressLine:
    """Redraws one line of a terminal; draws nothing where the stream is no terminal. Safe in any thread."""

    def __init__(self, stream: TextIO = sys.stderr) -> None:
        self._stream = stream
        self._shown = stream.isatty()
        self._drawn = ""
        self._next_redraw = 0.0
        self._lock = threading.Lock()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.clear()

    def clear(self) -> None:
        """Take the text off the terminal."""
        with self._lock:
            self._draw("")

    def show(self, text: str) -> None:
        """Show this text, at most ten times a second."""
        with self._lock:
            now = time.monotonic()
            if self._shown and now >= self._next_redraw:
                self._next_redraw = now + _REDRAW_SECONDS
                self._draw(text)

    def _draw(self, text: str) -> None:
        if self._shown and text != self._drawn:
            self._stream.write("\r" + text.ljust(len(self._drawn)) + ("" if text else "\r"))
            self._stream.flush()
            self._drawn = text


class Pace:
    """Counts finished pairs and says how fast they go. Safe in any thread."""

    def __init__(self, total: int) -> None:
        self._total = total
        self._done = 0
        self._started = time.monotonic()
        self._lock = threading.Lock()

    def step(self) -> str:
        """Count one more; returns a line such as `Comparing 34 of 131 · 52 per second · 2 s left`."""
        with self._lock:
            self._done += 1
            done = self._done
        seconds = max(time.monotonic() - self._started, 1e-6)
        left = duration_text((self._total - done) * seconds / done)
        return f"Comparing {done:,} of {self._total:,} · {done / seconds:.0f} per second · {left} left"
