"""Reading image files: content hash and size of each, in parallel."""

import itertools
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

from snapreview.errors import Cancelled
from snapreview.images.regular_file import StampNumbers, stamp_numbers
from snapreview.model.files import MeasuredFile
from snapreview.sources.measured_file import measure_file
from snapreview.sources.measuring_pool import MeasuringPool
from snapreview.sources.measuring_portions import measure_portions

FILES_WORTH_PROCESSES = 5_000
"""From so many files on, processes are worth the tenth of a second that they need to start."""

_SECONDS_WORTH_THREADS = 100e-6
"""For each file, on average. Below, threads spend their time handing the interpreter to each other: 12 KiB from memory
take 36 µs in one thread and 108 in four, 100 KiB 115 and 97, 400 KiB 362 and 232; from a network it is thousands.
"""

_FILES_AT_A_TIME = 16


@dataclass(frozen=True, slots=True)
class MeasuringJob:
    """Which files to measure: names relative to `root`, and what is already known of them by name. Their stamps as they
    are now where somebody has asked for them before, else nothing.
    """

    root: str
    names: Sequence[str]
    known: Mapping[str, MeasuredFile]
    stamps: Mapping[str, StampNumbers | None] = field(default_factory=dict)


def measure_files(
    job: MeasuringJob, workers: int, report: Callable[[int], None], stop: threading.Event, pool: MeasuringPool
) -> dict[str, MeasuredFile]:
    """Measure every file of the job, `workers` at a time, very many of them in the processes of `pool`.

    A file whose stamp is still the known one is not read. `report` is called in this thread with the number
    of files done. A file that cannot be read gets a `problem`, never an exception. Raises Cancelled soon
    after `stop` is set.
    """
    known = _still_known(job, stop)
    if known:
        report(len(known))
    unread = [name for name in job.names if name not in known]
    read = pool.measure if len(unread) >= FILES_WORTH_PROCESSES else _read_here
    return known | read(job.root, unread, workers, lambda done: report(len(known) + done), stop)


def measure_each(
    names: Sequence[str],
    measure: Callable[[str], MeasuredFile],
    workers: int,
    report: Callable[[int], None],
    stop: threading.Event,
) -> dict[str, MeasuredFile]:
    """Call `measure` for every name, `workers` at a time; else like `measure_files`."""

    def measure_some(portion: Sequence[str]) -> dict[str, MeasuredFile]:
        return {name: measure(name) for name in itertools.takewhile(lambda _name: not stop.is_set(), portion)}

    with ThreadPoolExecutor(workers, thread_name_prefix="measure") as threads:
        return measure_portions(threads, names, measure_some, report, stop)


def _read_here(
    root: str, names: Sequence[str], workers: int, report: Callable[[int], None], stop: threading.Event
) -> dict[str, MeasuredFile]:
    """In this thread as long as files come fast, the rest in threads: their size or the disk is waited for then."""

    def measure(name: str) -> MeasuredFile:
        return measure_file(f"{root}/{name}")

    measured: dict[str, MeasuredFile] = {}
    begun = time.perf_counter()
    for start in range(0, len(names), _FILES_AT_A_TIME):
        for name in names[start : start + _FILES_AT_A_TIME]:
            if stop.is_set():
                raise Cancelled
            measured[name] = measure(name)
        report(len(measured))
        if time.perf_counter() - begun > _SECONDS_WORTH_THREADS * len(measured):
            break
    done = len(measured)
    rest = measure_each(names[done:], measure, workers, lambda more: report(done + more), stop)
    return measured | rest


def _still_known(job: MeasuringJob, stop: threading.Event) -> dict[str, MeasuredFile]:
    """What is known of files that have not changed.

    In this thread alone: threads that only ask for stamps spend their time handing the interpreter to each other,
    and four of them took twice as long as one.
    """
    unchanged: dict[str, MeasuredFile] = {}
    for name in job.names if job.known else ():
        if stop.is_set():
            raise Cancelled
        known = job.known.get(name)
        if known is None or known.stamp is None:
            continue
        now = job.stamps.get(name) if job.stamps else stamp_numbers(f"{job.root}/{name}")
        if now == (known.stamp.size, known.stamp.changed_ns, known.stamp.inode):
            unchanged[name] = known
    return unchanged
