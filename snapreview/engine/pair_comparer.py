"""Comparing one pair after another, whatever the files or the server do."""

import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from snapreview.engine.examining import ExaminedFile, ExaminedPair, examine, require_unchanged
from snapreview.engine.odiff_binary import OdiffBinary
from snapreview.engine.odiff_server import DiffReply, DiffRequest, ServerFault
from snapreview.engine.restarting_server import RestartingServer
from snapreview.engine.staging import SideProblem, StagedPair, Staging
from snapreview.images.mask import changed_pixel_count, read_mask
from snapreview.images.problem import ImageProblem
from snapreview.model.failure import ImageFailure, Reason
from snapreview.model.files import LocalFile
from snapreview.model.judging import about_side, pixel_limit_failure
from snapreview.model.options import CompareOptions
from snapreview.model.result import PairOutcome

ALGORITHM = 1
"""Number of the way pairs are made ready and counted; results are remembered by it."""


class _PairFailed(Exception):
    """This pair has no outcome; carries the failure out of the steps below."""

    def __init__(self, failure: ImageFailure) -> None:
        super().__init__(failure.message)
        self.failure = failure


class PairComparer:
    """Compares pairs for one worker, in a private folder with a server of its own.

    Used by one thread; only `abort` may be called from another.
    """

    def __init__(self, binary: OdiffBinary, options: CompareOptions, folder: Path) -> None:
        """`binary` is the odiff to run, `folder` an existing empty folder of this worker's own."""
        self._binary = binary
        self._options = options
        self._folder = folder
        self._staging = Staging(folder)
        self._server = RestartingServer(binary.path, folder)
        self._mask_numbers = itertools.count(1)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def compare(self, base: LocalFile, head: LocalFile) -> PairOutcome | ImageFailure:
        """Compare two files.

        The outcome's mask is a file in the worker's folder that the caller takes away. Whatever is wrong with
        the files or the server comes back as a failure with a sentence, never as an exception.
        """
        try:
            outcome = self._compare(base, head)
            for file, side in ((base, "Base"), (head, "Head")):
                with _image_problems(side):
                    require_unchanged(file)
        except _PairFailed as failed:
            return failed.failure
        return outcome

    def abort(self) -> None:
        """Give up the pair at hand at once. Callable from any thread; nothing is compared afterwards."""
        self._server.abort()

    def close(self) -> None:
        """End the server."""
        self._server.close()

    def _compare(self, base: LocalFile, head: LocalFile) -> PairOutcome:
        pair = ExaminedPair(_examine(base, "Base"), _examine(head, "Head"))
        too_large = pixel_limit_failure(pair.base.size, pair.head.size, self._options.pixel_limit)
        if too_large is not None:
            raise _PairFailed(too_large)
        # A name never used before: an old mask must not be taken for a new one.
        mask = self._folder / f"mask-{next(self._mask_numbers)}.png"
        reply = self._reply(pair, mask.name)
        if reply.match:
            return PairOutcome(pair.base.size, pair.head.size, 0, None)
        if not mask.is_file():
            raise _failed("odiff left no mask. Check the free space of the cache folder.")
        return PairOutcome(pair.base.size, pair.head.size, self._changed_pixels(reply, mask), mask)

    def _reply(self, pair: ExaminedPair, mask_name: str) -> DiffReply:
        """odiff's verdict on the files as they are, or on normalised copies where it cannot have them so."""
        with _staging_trouble():
            if pair.straight:
                reply = self._ask(pair, self._staging.straight(pair), mask_name)
                if not reply.failed:
                    return reply
            # What odiff refused is decoded by Pillow: it reads it, or says what is wrong.
            reply = self._ask(pair, self._staging.normalised(pair, everything=pair.straight), mask_name)
        if reply.failed:
            raise _failed("odiff refuses these two images. Make the screenshots again.")
        return reply

    def _ask(self, pair: ExaminedPair, staged: StagedPair, mask_name: str) -> DiffReply:
        def second_request() -> DiffRequest:
            again = self._staging.private(pair) if pair.straight else staged
            return self._request(pair, again, mask_name)

        try:
            return self._server.ask(self._request(pair, staged, mask_name), second_request)
        except ServerFault as fault:
            message = f"The comparison engine failed: {fault}. Compare again, or make the screenshots again."
            raise _failed(message) from fault

    def _request(self, pair: ExaminedPair, staged: StagedPair, mask_name: str) -> DiffRequest:
        return DiffRequest(
            base=staged.base,
            compare=staged.head,
            output=mask_name,
            colour_threshold=self._options.colour_threshold,
            antialiasing=self._options.antialiasing,
            pixels=pair.canvas.pixels,
        )

    def _changed_pixels(self, reply: DiffReply, mask: Path) -> int:
        if self._binary.counts_its_mask:
            return reply.diff_count
        try:
            return changed_pixel_count(read_mask(mask))
        except ImageProblem as problem:
            raise _failed(str(problem)) from problem


def _examine(file: LocalFile, side: str) -> ExaminedFile:
    with _image_problems(side):
        return examine(file)


def _failed(message: str) -> _PairFailed:
    return _PairFailed(ImageFailure(Reason.IMAGE_PROCESSING_FAILED, message))


@contextmanager
def _image_problems(side: str) -> Iterator[None]:
    try:
        yield
    except ImageProblem as problem:
        failure = ImageFailure(Reason.IMAGE_PROCESSING_FAILED, str(problem))
        raise _PairFailed(about_side(side, failure)) from problem


@contextmanager
def _staging_trouble() -> Iterator[None]:
    try:
        yield
    except SideProblem as problem:
        failure = ImageFailure(Reason.IMAGE_PROCESSING_FAILED, str(problem))
        raise _PairFailed(about_side(problem.side, failure)) from problem
    except OSError as error:
        message = f"A working copy cannot be written ({error.strerror or error}). Check the cache folder's free space."
        raise _failed(message) from error
