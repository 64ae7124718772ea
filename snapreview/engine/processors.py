"""Keeping each server to a processor of its own while every processor has one.

odiff decodes the two pictures of a pair in two new threads. The system puts one of them behind the other server's work
and leaves the processor it came from with nothing to do: a tenth of the time and more, with as many servers as
processors (docs/performance.md).
"""

import contextlib
import os
from collections.abc import Callable, Iterator

OwnProcessor = Callable[[], int | None]


class Processors:
    """The processors that this program may use; a worker each. For any number of threads."""

    def __init__(self) -> None:
        self._free = sorted(_usable(), reverse=True)

    @contextlib.contextmanager
    def one(self) -> Iterator[OwnProcessor]:
        """One for a worker while it works. What is yielded tells its number: None where there is none left for it,
        and as long as another one is nobody's, for then two at once serve a server better.
        """
        number = self._taken()
        try:
            yield lambda: None if self._free else number
        finally:
            if number is not None:
                self._free.append(number)

    def _taken(self) -> int | None:
        try:
            return self._free.pop()  # asking first whether there is one would let another worker come in between
        except IndexError:
            return None


def keep_to(process_id: int, processor: int | None) -> None:
    """Let the threads that a process starts from now on, and its first one, run on this processor only; on any with
    None. Where the system does not have it, nothing happens.
    """
    allowed = _usable() if processor is None else {processor}
    if allowed:
        with contextlib.suppress(OSError):  # it has died already, which its next reply will tell
            os.sched_setaffinity(process_id, allowed)


def _usable() -> set[int]:
    return os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else set()
