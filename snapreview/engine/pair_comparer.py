"""Comparing one pair after another, or two at a time, whatever the files or the server do."""

import itertools
import os
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from snapreview.engine.narrowing import Narrowing, Rest
from snapreview.engine.odiff_binary import OdiffBinary
from snapreview.engine.pair_in_work import PairInWork
from snapreview.engine.pair_steps import PairSteps, Place
from snapreview.engine.restarting_server import RestartingServer
from snapreview.model.failure import ImageFailure
from snapreview.model.files import LocalFile
from snapreview.model.pair_options import PairOptions
from snapreview.model.result import PairOutcome

_LABELS = ("next-", "")  # of what is staged for two pairs, the last one first
PAIRS_IN_WORK = len(_LABELS)
"""How many pairs a comparer can have begun and not ended."""


class PairComparer:
    """Compares pairs for one worker, in a private folder with a server of its own.

    Used by one thread; only `abort` may be called from another.
    """

    def __init__(self, binary: OdiffBinary, pixel_limit: int, folder: Path) -> None:
        """`binary` is the odiff to run, `pixel_limit` the largest canvas in pixels, `folder` an existing empty
        folder of this worker's own.
        """
        self._folder = folder
        self._server = RestartingServer(binary.path, folder)
        names = (f"mask-{number}.png" for number in itertools.count(1))
        rest = Rest()
        self._free = [
            PairSteps(
                Place(folder, label),
                Narrowing(folder, label, rest),
                pixel_limit,
                binary.counts_its_mask,
                names,
                lambda: self._server.aborted,
            )
            for label in _LABELS
        ]

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def compare(self, base: LocalFile, head: LocalFile, options: PairOptions) -> PairOutcome | ImageFailure:
        """Compare two files under the options in force for them.

        The outcome's mask is a file in the worker's folder that the caller takes away. Whatever is wrong with
        the files or the server comes back as a failure with a sentence, never as an exception.
        """
        pair = self.begin(base, head, options)
        while pair.outcome is None:
            pair.go_on()
        return pair.outcome

    def begin(self, base: LocalFile, head: LocalFile, options: PairOptions) -> PairInWork:
        """Begin to compare two files as `compare` does. At most `PAIRS_IN_WORK` may be."""
        steps = self._free.pop()

        def end(outcome: PairOutcome | ImageFailure | None) -> None:
            self._free.append(steps)
            if isinstance(outcome, ImageFailure):
                self._mend_folder()

        return PairInWork(steps.comparing(base, head, options), self._server, end)

    def keep_to(self, processor: int | None) -> None:
        """Let the server run on one processor only; on any with None."""
        self._server.keep_to(processor)

    def abort(self) -> None:
        """Give up the pairs at hand at once. Callable from any thread; nothing is compared afterwards."""
        self._server.abort()

    def close(self) -> None:
        """End the server."""
        self._server.close()

    def _mend_folder(self) -> None:
        """Make the folder anew when somebody has removed it, and a server that does not stand in the removed one."""
        if not os.path.lexists(self._folder):
            self._server.close()
            with suppress(OSError):  # the next pair tells
                self._folder.mkdir(mode=0o700, parents=True)
