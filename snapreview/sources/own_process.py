"""A program of this package run as a process of its own, with plain values through its pipes."""

import marshal
import os
import struct
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO, Any

import snapreview

_LENGTH = struct.Struct("<I")


class OwnProcess:
    """One process. Its end shows as the end of what it writes; when this program is killed, it ends by itself."""

    def __init__(self, module: str) -> None:
        """Start the program that a module of this package is. Raises OSError."""
        package_folder = str(Path(snapreview.__file__).resolve().parents[1])
        paths = [package_folder, os.environ.get("PYTHONPATH", "")]
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", module],  # -P: nothing from the folder the reader happens to be in
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, paths))},
        )

    def ask(self, values: Sequence[Any]) -> None:
        """Send values to the program. Raises OSError when it has ended."""
        assert self._process.stdin is not None  # Popen was asked for pipes
        send(values, self._process.stdin)

    def answer(self) -> list[Any]:
        """The next values from the program. Blocks. Raises OSError, EOFError, ValueError or TypeError if it failed."""
        assert self._process.stdout is not None
        return received(self._process.stdout)

    def kill(self) -> None:
        """End the process at once; who waits for its answer gets EOFError. Callable from any thread."""
        self._process.kill()

    def close(self) -> None:
        """End the process. Nobody may be waiting for its answer any more."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with suppress(OSError):  # what could not be written any more
                    pipe.close()


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
