"""The processes that measure very many files, kept from one build to the next."""

import os
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor

from snapreview.model.files import MeasuredFile
from snapreview.sources.measured_file import measure_file
from snapreview.sources.measuring_portions import measure_portions
from snapreview.sources.measuring_processes import MeasuringProcesses


class MeasuringPool:
    """The processes that measure very many files, those of two builds one behind the other.

    They are started when they are needed first. Safe in any thread; `close` ends them.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._started: tuple[MeasuringProcesses, ThreadPoolExecutor] | None = None

    def measure(
        self, root: str, names: Sequence[str], workers: int, report: Callable[[int], None], stop: threading.Event
    ) -> dict[str, MeasuredFile]:
        """Measure every file, names relative to `root`, behind those that were given before.

        By as many processes as there are cores and at most `workers`; a portion that none of them can take is read
        here. `report` is called in this thread with the number of files done. Raises Cancelled soon after `stop` is
        set.
        """
        processes, threads = self._start(min(workers, os.cpu_count() or 1))

        def measure_some(portion: Sequence[str]) -> dict[str, MeasuredFile]:
            if stop.is_set():
                return {}
            paths = [f"{root}/{name}" for name in portion]
            measured = processes.measure(paths) or [measure_file(path) for path in paths]
            return dict(zip(portion, measured, strict=True))

        return measure_portions(threads, names, measure_some, report, stop)

    def close(self) -> None:
        """End the processes; measuring would start them again. Nobody may be measuring any more."""
        with self._lock:
            started, self._started = self._started, None
        if started is not None:
            processes, threads = started
            threads.shutdown()
            processes.close()

    def _start(self, count: int) -> tuple[MeasuringProcesses, ThreadPoolExecutor]:
        with self._lock:
            if self._started is None:
                self._started = MeasuringProcesses(count), ThreadPoolExecutor(count, thread_name_prefix="measure")
            return self._started
