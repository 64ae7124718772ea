"""A large folder listed and stamped, and its sidecars read, in a process of its own, while the other build is being
read.

Asking for the stamps of 50,000 files takes as long as everything else about opening a build of which all is known, and
reading as many sidecars three times as long.
"""

import threading
from concurrent.futures import Future
from contextlib import suppress
from pathlib import Path
from typing import Any

from snapreview.errors import Cancelled
from snapreview.sources.own_process import OwnProcess
from snapreview.sources.walk import FolderListing

_STOP_SECONDS = 0.1


class ListingAhead:
    """The process that lists one folder. `close` ends it."""

    def __init__(self, root: Path) -> None:
        """Begin. Raises OSError when there can be no process."""
        self._process = OwnProcess("snapreview.sources.listing_program")
        self._answer: Future[list[Any]] = Future()
        self._reader = threading.Thread(target=self._read, args=(str(root),), name="listing ahead")
        self._reader.start()

    def listing(self, stop: threading.Event) -> FolderListing | None:
        """What was found. Blocks. None when the process failed or the folder cannot be listed: list it here, which
        tells why. Raises Cancelled soon after `stop` is set.
        """
        while not self._answer.done():
            if stop.is_set():
                raise Cancelled
            with suppress(TimeoutError):
                self._answer.exception(_STOP_SECONDS)
        if self._answer.exception() is not None:
            return None
        names, json_names, warnings, stamps, sidecars = self._answer.result()
        return FolderListing(names, set(json_names), warnings, dict(zip(names, stamps, strict=True)), sidecars)

    def close(self) -> None:
        """End the process, whatever it is at."""
        self._process.kill()
        self._reader.join()
        self._process.close()

    def _read(self, root: str) -> None:
        try:
            self._process.ask([root])
            self._answer.set_result(self._process.answer())
        except (OSError, EOFError, ValueError, TypeError) as error:
            self._answer.set_exception(error)
