"""Measuring in processes of their own, for builds of very many files.

Threads do not help with small files: each of the five system calls a file takes hands the interpreter over, and four
threads took up to twice as long as one, two processes about half as long (100,000 files of 10 KiB, 2 cores).
"""

import functools
import marshal
import os
import queue
import struct
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

import snapreview
from snapreview.model.failure import ImageFailure, Reason
from snapreview.model.files import FileStamp, MeasuredFile
from snapreview.model.size import Size

_PROGRAM = "snapreview.sources.measuring_program"
_LENGTH = struct.Struct("<I")


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
        except (OSError, EOFError, ValueError, TypeError):  # it was killed, or ran out of memory
            return None
        self._idle.put(process)
        return measured


class _MeasuringProcess:
    """One process, with one portion of files at a time. Its end shows as the end of what it writes."""

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
        """Blocks. Raises OSError, EOFError, ValueError or TypeError when the process failed."""
        assert self._process.stdin is not None  # Popen was asked for pipes
        assert self._process.stdout is not None
        send(paths, self._process.stdin)
        rows = received(self._process.stdout)
        if len(rows) != len(paths):
            raise ValueError("a measuring process answered for other files")
        return measured_of(rows)

    def close(self) -> None:
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except OSError:  # what could not be written any more
                    continue


def send(values: Sequence[Any], pipe: IO[bytes]) -> None:
    """Write plain values to the program at the other end, which runs under the same Python. Raises OSError."""
    content = marshal.dumps(list(values))  # a third of the time of JSON
    pipe.write(_LENGTH.pack(len(content)) + content)
    pipe.flush()


def received(pipe: IO[bytes]) -> list[Any]:
    """The next values that were sent. Raises EOFError at the end, ValueError or TypeError for other bytes."""
    head = pipe.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        raise EOFError
    values: list[Any] = marshal.loads(pipe.read(*_LENGTH.unpack(head)))
    return values


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
