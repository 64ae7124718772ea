"""Part of opening a build done in a thread, while another build is being opened."""

import threading
from collections.abc import Callable
from concurrent.futures import Future, wait
from dataclasses import replace
from typing import Generic, TypeVar

from snapreview.errors import Cancelled
from snapreview.sources.opening import OpeningContext, OpeningProgress

_Value = TypeVar("_Value")
_REPORT_SECONDS = 0.1


class ReadingAhead(Generic[_Value]):
    """The thread that reads. `close` ends it."""

    def __init__(self, read: Callable[[OpeningContext], _Value], context: OpeningContext) -> None:
        """Begin. `read` gets the context of somebody who is not waited for. Raises RuntimeError for want of threads."""
        self._stop = threading.Event()
        self._progress: OpeningProgress | None = None
        self._answer: Future[_Value] = Future()
        own = replace(context, report=self._note, stop=self._stop)
        self._thread = threading.Thread(target=self._read, args=(read, own), name="reading ahead")
        self._thread.start()

    def result(self, context: OpeningContext) -> _Value:
        """What was read. Blocks and reports. Raises what reading raised, Cancelled soon after the context's stop."""
        while not wait([self._answer], _REPORT_SECONDS).done:
            if context.stop.is_set():
                raise Cancelled
            if self._progress is not None:
                context.report(self._progress)
        return self._answer.result()

    def close(self) -> None:
        """End the reading soon, whatever it is at."""
        self._stop.set()
        self._thread.join()

    def _note(self, progress: OpeningProgress) -> None:
        self._progress = progress

    def _read(self, read: Callable[[OpeningContext], _Value], context: OpeningContext) -> None:
        try:
            self._answer.set_result(read(context))
        except BaseException as error:  # noqa: BLE001 - told to whoever asks for the result
            self._answer.set_exception(error)
