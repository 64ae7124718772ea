"""Measuring many files portion by portion in threads."""

import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed

from snapreview.errors import Cancelled
from snapreview.model.files import MeasuredFile

_LEAST_FILES = 32
_MOST_PORTIONS = 200  # enough for progress to be seen moving; each waits for the interpreter


def measure_portions(
    threads: ThreadPoolExecutor,
    names: Sequence[str],
    measure_some: Callable[[Sequence[str]], dict[str, MeasuredFile]],
    report: Callable[[int], None],
    stop: threading.Event,
) -> dict[str, MeasuredFile]:
    """Let threads measure portions of the names, behind what they have been given before.

    `report` is called in this thread with the number of files done. Raises Cancelled soon after `stop` is set,
    and whatever `measure_some` raises.
    """
    measured: dict[str, MeasuredFile] = {}
    tasks = [threads.submit(measure_some, portion) for portion in _portions(names)]
    try:
        for task in as_completed(tasks):
            if stop.is_set():
                raise Cancelled
            measured.update(task.result())
            report(len(measured))
    finally:  # Ctrl+C among others: nobody should wait for thousands of files to be read
        for task in tasks:
            task.cancel()
    if stop.is_set():
        raise Cancelled
    return measured


def _portions(names: Sequence[str]) -> Iterator[Sequence[str]]:
    size = max(_LEAST_FILES, -(-len(names) // _MOST_PORTIONS))
    for start in range(0, len(names), size):
        yield names[start : start + size]
