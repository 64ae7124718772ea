"""The window over pairs far above the usual pixel limit: time, memory, and how long it stands still. Needs Qt."""

import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QTimer

from benchmarks.resident_memory import Sample, sample_of
from benchmarks.window_driving import compare, opened_window, wait_until_settled
from snapreview.settings import Settings

_SAMPLE_SECONDS = 0.05
_MEBIBYTE = 1024 * 1024


class _Watch:
    """Greatest memory and longest stall since the last look."""

    def __init__(self) -> None:
        self.samples: list[Sample] = []
        self.stall = 0.0
        self._beaten = time.perf_counter()

    def beat(self) -> None:
        """The event loop is alive."""
        now = time.perf_counter()
        self.stall = max(self.stall, now - self._beaten)
        self._beaten = now

    def row(self, title: str, seconds: float) -> str:
        """A row of the table; afterwards it starts anew."""
        samples, self.samples = self.samples or [sample_of(os.getpid())], []
        program = max(sample.program for sample in samples) / _MEBIBYTE
        servers = max(sample.servers for sample in samples) / _MEBIBYTE
        stall, self.stall = self.stall * 1000, 0.0
        return f"| {title} | {seconds:.1f} | {program:,.0f} | {servers:,.0f} | {stall:,.0f} |"


def report(folder: Path, base: Path, head: Path, pixel_limit: int) -> str:
    """A table of comparing the builds and of showing each of their pairs until all that is told of it is there."""
    settings = Settings(worker_count=2, pixel_limit=pixel_limit)
    lines = ["### The same in the window", "", "| what | seconds | window, MiB | servers, MiB | longest stall, ms |"]
    lines.append("|---|---:|---:|---:|---:|")
    with opened_window(folder / "window", settings) as window, _watched() as watch:
        started = time.perf_counter()
        compare(window, base, head)
        lines.append(watch.row("compared, the first shown", time.perf_counter() - started))
        for name in sorted(window.session.results):
            started = time.perf_counter()
            window.session.show(name)
            wait_until_settled(window)
            lines.append(watch.row(f"{name} shown", time.perf_counter() - started))
    return "\n".join(lines)


@contextmanager
def _watched() -> Iterator[_Watch]:
    watch, ended = _Watch(), threading.Event()

    def look() -> None:
        while not ended.wait(_SAMPLE_SECONDS):
            watch.samples.append(sample_of(os.getpid()))

    looking = threading.Thread(target=look)
    timer = QTimer(interval=1)
    timer.timeout.connect(watch.beat)
    looking.start()
    timer.start()
    try:
        yield watch
    finally:
        timer.stop()
        ended.set()
        looking.join()
