"""Measuring in processes of their own, for builds of very many files.

Threads do not help with small files: each of the five system calls a file takes hands the interpreter over, and four
threads took up to twice as long as one, two processes about half as long (100,000 files of 10 KiB, 2 cores).
"""

import json
import os
import queue
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import snapreview
from snapreview.model.failure import ImageFailure, Reason
from snapreview.model.files import FileStamp, MeasuredFile
from snapreview.model.size import Size

_PROGRAM = "snapreview.sources.measuring_program"


class MeasuringProcesses:
    """Processes that measure files. Leaving ends them; when this program is killed they end by themselves."""

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

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
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
        except (OSError, ValueError, TypeError, IndexError):  # it was killed, or ran out of memory
            return None
        self._idle.put(process)
        return measured


class _MeasuringProcess:
    """One process, with one portion of files at a time. Its end shows as a line that is no JSON."""

    def __init__(self) -> None:
        package_folder = str(Path(snapreview.__file__).resolve().parents[1])
        paths = [package_folder, os.environ.get("PYTHONPATH", "")]
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", _PROGRAM],  # -P: nothing from the folder the reader happens to be in
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, paths))},
        )

    def measure(self, paths: Sequence[str]) -> list[MeasuredFile]:
        """Blocks. Raises OSError, ValueError, TypeError or IndexError when the process failed."""
        assert self._process.stdin is not None  # Popen was asked for pipes
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(paths).encode("ascii") + b"\n")
        self._process.stdin.flush()
        rows = json.loads(self._process.stdout.readline())
        if len(rows) != len(paths):
            raise ValueError("a measuring process answered for other files")
        return [measured_of(row) for row in rows]

    def close(self) -> None:
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except OSError:  # what could not be written any more
                    continue


def row_of(file: MeasuredFile) -> list[Any]:
    """A measured file as a list that JSON carries."""
    stamp, problem = file.stamp, file.problem
    return [
        [stamp.size, stamp.changed_ns, stamp.inode] if stamp else None,
        file.content_hash,
        [file.size.width, file.size.height],
        [problem.reason, problem.message] if problem else None,
    ]


def measured_of(row: list[Any]) -> MeasuredFile:
    """The measured file in such a list."""
    stamp, content_hash, size, problem = row
    return MeasuredFile(
        FileStamp(*stamp) if stamp else None,
        content_hash,
        Size(*size),
        ImageFailure(Reason(problem[0]), problem[1]) if problem else None,
    )
