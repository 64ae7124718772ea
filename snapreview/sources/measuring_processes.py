"""Measuring in processes of their own, for builds of very many files.

Threads do not help with small files: each of the five system calls a file takes hands the interpreter over, and four
threads took up to twice as long as one, two processes about half as long (100,000 files of 10 KiB, 2 cores).
"""

import functools
import queue
from collections.abc import Sequence
from typing import Any

from snapreview.model.failure import ImageFailure, Reason
from snapreview.model.files import FileStamp, MeasuredFile
from snapreview.model.size import Size
from snapreview.sources.own_process import OwnProcess


class MeasuringProcesses:
    """Processes that measure files. `close` ends them; when this program is killed they end by themselves."""

    def __init__(self, count: int) -> None:
        """Start `count` processes. One that does not start is missed by nobody: see `measure`."""
        self._idle: queue.SimpleQueue[_MeasuringProcess] = queue.SimpleQueue()
        self._processes: list[_MeasuringProcess] = []
        for _ in range(count):
            try:
                process = _MeasuringProcess()
            except OSError:
                continue
            self._processes.append(process)
            self._idle.put(process)

    def close(self) -> None:
        """End the processes."""
        for process in self._processes:
            process.close()

    def measure(self, paths: Sequence[str]) -> list[MeasuredFile] | None:
        """Measure files in a process that is idle. None when there is none or it failed: measure them here then.

        Callable from as many threads as there are processes.
        """
        try:
            process = self._idle.get_nowait()
        except queue.Empty:
            return None
        try:
            measured = process.measure(paths)
        except (OSError, EOFError, ValueError, TypeError):  # it was killed, or ran out of memory
            return None
        self._idle.put(process)
        return measured


class _MeasuringProcess(OwnProcess):
    """One process, with one portion of files at a time."""

    def __init__(self) -> None:
        """Raises OSError."""
        super().__init__("snapreview.sources.measuring_program")

    def measure(self, paths: Sequence[str]) -> list[MeasuredFile]:
        """Blocks. Raises OSError, EOFError, ValueError or TypeError when the process failed."""
        self.ask(paths)
        rows = self.answer()
        if len(rows) != len(paths):
            raise ValueError("a measuring process answered for other files")
        return measured_of(rows)


def row_of(file: MeasuredFile) -> tuple[Any, ...]:
    """A measured file as plain values."""
    stamp, size, problem = file.stamp, file.size, file.problem
    return (
        (stamp.size, stamp.changed_ns, stamp.inode) if stamp else None,
        file.content_hash,
        size.width,
        size.height,
        (str(problem.reason), problem.message) if problem else None,
    )


def measured_of(rows: list[tuple[Any, ...]]) -> list[MeasuredFile]:
    """The measured files in such rows."""
    size_of = functools.cache(Size)
    return [
        MeasuredFile(
            FileStamp(*stamp) if stamp else None,
            content_hash,
            size_of(width, height),
            ImageFailure(Reason(problem[0]), problem[1]) if problem else None,
        )
        for stamp, content_hash, width, height, problem in rows
    ]
