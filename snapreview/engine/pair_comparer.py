"""Comparing one pair after another, whatever the files or the server do."""

import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from snapreview.engine.odiff_server import DiffReply, DiffRequest, ServerFault
from snapreview.engine.restarting_server import RestartingServer
from snapreview.engine.staging import (
    ExaminedFile,
    examine,
    go_straight,
    needs_normalising,
    require_unchanged,
    stage_copy,
    stage_link,
    stage_normalised,
)
from snapreview.images.mask import changed_pixel_count, read_mask
from snapreview.images.problem import ImageProblem
from snapreview.model.failure import ImageFailure, Reason
from snapreview.model.files import LocalFile
from snapreview.model.judging import about_side, pixel_limit_failure
from snapreview.model.options import CompareOptions
from snapreview.model.result import PairOutcome
from snapreview.model.size import Size, canvas_of

ALGORITHM = 1
"""Number of the way pairs are made ready and counted; results are remembered by it."""

_OUTPUT = "mask.png"


class _PairFailed(Exception):
    """This pair has no outcome; carries the failure out of the steps below."""

    def __init__(self, failure: ImageFailure) -> None:
        super().__init__(failure.message)
        self.failure = failure


class PairComparer:
    """Compares pairs for one worker, in a private folder with a server of its own.

    Used by one thread; only `abort` may be called from another.
    """

    def __init__(self, binary: Path, options: CompareOptions, folder: Path) -> None:
        """`binary` is the odiff to run, `folder` an existing empty folder of this worker's own."""
        self._options = options
        self._folder = folder
        self._server = RestartingServer(binary, folder)
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

    def _compare(self, base_file: LocalFile, head_file: LocalFile) -> PairOutcome:
        base, head = _examine(base_file, "Base"), _examine(head_file, "Head")
        too_large = pixel_limit_failure(base.size, head.size, self._options.pixel_limit)
        if too_large is not None:
            raise _PairFailed(too_large)
        if self._reply(base, head).match:
            return PairOutcome(base.size, head.size, 0, None)
        mask = self._take_mask()
        return PairOutcome(base.size, head.size, self._count(mask), mask)

    def _reply(self, base: ExaminedFile, head: ExaminedFile) -> DiffReply:
        """odiff's verdict on the files as they are, or on normalised copies where it cannot have them so."""
        straight = go_straight(base, head)
        if straight:
            reply = self._ask(base, head, self._linked(base, "base"), self._linked(head, "head"))
            if not reply.failed:
                return reply
        canvas = canvas_of(base.size, head.size)
        # A file that odiff refused is decoded by Pillow in any case: it reads it, or says what is wrong.
        base_name = self._staged(base, "Base", canvas, straight or needs_normalising(base, head, canvas))
        head_name = self._staged(head, "Head", canvas, straight or needs_normalising(head, base, canvas))
        reply = self._ask(base, head, base_name, head_name)
        if reply.failed:
            raise _failed("odiff refuses these two images. Make the screenshots again.")
        return reply

    def _ask(self, base: ExaminedFile, head: ExaminedFile, base_name: str, head_name: str) -> DiffReply:
        request = DiffRequest(
            base=base_name,
            compare=head_name,
            output=_OUTPUT,
            colour_threshold=self._options.colour_threshold,
            antialiasing=self._options.antialiasing,
            pixels=canvas_of(base.size, head.size).pixels,
        )

        def make_private() -> None:
            for file, name in ((base, base_name), (head, head_name)):
                if (self._folder / name).is_symlink():
                    with _folder_trouble():
                        stage_copy(file, self._folder, Path(name).stem)

        with _folder_trouble():
            (self._folder / _OUTPUT).unlink(missing_ok=True)  # an old mask must not be taken for a new one
        try:
            return self._server.ask(request, make_private)
        except ServerFault as fault:
            raise _failed(
                f"The comparison engine failed: {fault}. Compare again, or make the screenshots again."
            ) from fault

    def _linked(self, file: ExaminedFile, stem: str) -> str:
        with _folder_trouble():
            return stage_link(file, self._folder, stem)

    def _staged(self, file: ExaminedFile, side: str, canvas: Size, normalised: bool) -> str:
        if not normalised:
            return self._linked(file, side.lower())
        with _image_problems(side), _folder_trouble():
            return stage_normalised(file, canvas, self._folder, side.lower())

    def _take_mask(self) -> Path:
        mask = self._folder / f"mask-{next(self._mask_numbers)}.png"
        try:
            (self._folder / _OUTPUT).replace(mask)
        except OSError as error:
            raise _failed("odiff could not write its mask. Check the free space of the cache folder.") from error
        return mask

    def _count(self, mask: Path) -> int:
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
def _folder_trouble() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        message = f"A working copy cannot be written ({error.strerror or error}). Check the cache folder's free space."
        raise _failed(message) from error
