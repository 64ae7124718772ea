"""Reading image files: content hash and size of each, in parallel."""

import hashlib
import itertools
import os
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, field

from snapreview.errors import Cancelled
from snapreview.images.header import read_size
from snapreview.images.problem import ImageProblem
from snapreview.images.regular_file import StampNumbers, read_regular_file, stamp_numbers
from snapreview.model.failure import ImageFailure, Reason
from snapreview.model.files import FileStamp, MeasuredFile
from snapreview.model.size import Size
from snapreview.sources.measuring_processes import MeasuringProcesses

FILES_WORTH_PROCESSES = 5_000
"""From so many files on, processes are worth the tenth of a second that they need to start."""

_SECONDS_WORTH_THREADS = 100e-6
"""For each file, on average. Below, threads spend their time handing the interpreter to each other: 12 KiB from memory
take 36 µs in one thread and 108 in four, 100 KiB 115 and 97, 400 KiB 362 and 232; from a network it is thousands.
"""

_FILES_AT_A_TIME = 16
_LEAST_FILES_PER_TASK = 32
_MOST_TASKS = 500  # enough for progress to be seen moving; each costs as much as reading a few small files
_NO_SIZE = Size(0, 0)


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
    job: MeasuringJob, workers: int, report: Callable[[int], None], stop: threading.Event
) -> dict[str, MeasuredFile]:
    """Measure every file of the job, `workers` at a time.

    A file whose stamp is still the known one is not read. `report` is called in this thread with the number
    of files done. A file that cannot be read gets a `problem`, never an exception. Raises Cancelled soon
    after `stop` is set.
    """
    known = _still_known(job, stop)
    if known:
        report(len(known))
    unread = MeasuringJob(job.root, [name for name in job.names if name not in known], {})
    read = _read_in_processes if len(unread.names) >= FILES_WORTH_PROCESSES else _read_here
    return known | read(unread, workers, lambda done: report(len(known) + done), stop)


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

    return _measure_portions(names, measure_some, workers, report, stop)


def _read_here(
    job: MeasuringJob, workers: int, report: Callable[[int], None], stop: threading.Event
) -> dict[str, MeasuredFile]:
    """In this thread as long as files come fast, the rest in threads: their size or the disk is waited for then."""

    def measure(name: str) -> MeasuredFile:
        return measure_file(f"{job.root}/{name}")

    measured: dict[str, MeasuredFile] = {}
    begun = time.perf_counter()
    for start in range(0, len(job.names), _FILES_AT_A_TIME):
        for name in job.names[start : start + _FILES_AT_A_TIME]:
            if stop.is_set():
                raise Cancelled
            measured[name] = measure(name)
        report(len(measured))
        if time.perf_counter() - begun > _SECONDS_WORTH_THREADS * len(measured):
            break
    done = len(measured)
    rest = measure_each(job.names[done:], measure, workers, lambda more: report(done + more), stop)
    return measured | rest


def _read_in_processes(
    job: MeasuringJob, workers: int, report: Callable[[int], None], stop: threading.Event
) -> dict[str, MeasuredFile]:
    """As many processes as there are cores; a portion that none of them can take is read here."""

    def measure_some(portion: Sequence[str]) -> dict[str, MeasuredFile]:
        if stop.is_set():
            return {}
        paths = [f"{job.root}/{name}" for name in portion]
        measured = processes.measure(paths) or [measure_file(path) for path in paths]
        return dict(zip(portion, measured, strict=True))

    count = min(workers, os.cpu_count() or 1)
    with MeasuringProcesses(count) as processes:
        return _measure_portions(job.names, measure_some, count, report, stop)


def _measure_portions(
    names: Sequence[str],
    measure_some: Callable[[Sequence[str]], dict[str, MeasuredFile]],
    workers: int,
    report: Callable[[int], None],
    stop: threading.Event,
) -> dict[str, MeasuredFile]:
    measured: dict[str, MeasuredFile] = {}
    with ThreadPoolExecutor(workers, thread_name_prefix="measure") as pool:
        tasks = [pool.submit(measure_some, portion) for portion in _portions(names)]
        try:
            for task in as_completed(tasks):
                if stop.is_set():
                    raise Cancelled
                measured.update(task.result())
                report(len(measured))
        except BaseException:  # Ctrl+C among them: nobody should wait for thousands of files to be read
            pool.shutdown(wait=False, cancel_futures=True)
            raise
    if stop.is_set():
        raise Cancelled
    return measured


def measure_file(path: str) -> MeasuredFile:
    """Read one file: stamp, content hash, upright size; or the problem that stands against it."""
    try:
        content, stamp = read_regular_file(path)
    except ImageProblem as problem:
        failure = ImageFailure(Reason.IMAGE_FETCH_FAILED, str(problem))
        return MeasuredFile(None, "", _NO_SIZE, failure)
    return measured_content(content, stamp)


def measured_content(content: bytes, stamp: FileStamp) -> MeasuredFile:
    """Content hash and upright size of an image in memory, whose file has this stamp."""
    content_hash = hashlib.sha256(content).hexdigest()
    try:
        return MeasuredFile(stamp, content_hash, read_size(content))
    except ImageProblem as problem:
        failure = ImageFailure(Reason.IMAGE_PROCESSING_FAILED, str(problem))
        return MeasuredFile(stamp, content_hash, _NO_SIZE, failure)


def _portions(names: Sequence[str]) -> Iterator[Sequence[str]]:
    size = max(_LEAST_FILES_PER_TASK, -(-len(names) // _MOST_TASKS))
    for start in range(0, len(names), size):
        yield names[start : start + size]


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
