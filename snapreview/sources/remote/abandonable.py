"""Waiting for the network so that a reader who cancels does not wait with it."""

import threading
from collections.abc import Callable
from typing import TypeVar

from snapreview.errors import Cancelled

_LOOK_SECONDS = 0.05  # how soon a cancelled wait ends
_Value = TypeVar("_Value")


def run_abandonable(action: Callable[[], _Value], stop: threading.Event) -> _Value:
    """What `action` returns or raises; it runs in a thread of its own.

    Raises Cancelled soon after `stop` is set. The thread is then left to itself: a read that nothing can interrupt
    ends with its own time limit, and what it still gives is dropped.
    """
    values: list[_Value] = []
    errors: list[BaseException] = []
    ended = threading.Event()

    def run() -> None:
        try:
            values.append(action())
        except BaseException as error:  # noqa: BLE001 - carried over to the caller's thread
            errors.append(error)
        finally:
            ended.set()

    # A daemon, so that the program can end without waiting for a server that says nothing.
    threading.Thread(target=run, name="network", daemon=True).start()
    while not ended.wait(_LOOK_SECONDS):
        if stop.is_set():
            raise Cancelled
    if errors:
        raise errors[0]
    return values[0]
