"""Comparing one pair after another, whatever the files or the server do."""

import itertools
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from snapreview.engine.examining import ExaminedFile, ExaminedPair, examine, require_unchanged
from snapreview.engine.odiff_binary import OdiffBinary
from snapreview.engine.odiff_server import DiffReply, DiffRequest, ServerFault
from snapreview.engine.restarting_server import RestartingServer
from snapreview.engine.second_look import look_again, same_to_the_last_bit
from snapreview.engine.staging import SideProblem, StagedPair, Staging
from snapreview.images.exact_difference import blank, mask_of_delta
from snapreview.images.mask import changed_pixel_count, read_mask, write_mask
from snapreview.images.problem import ImageProblem
from snapreview.model.failure import ImageFailure, Reason
from snapreview.model.files import LocalFile
from snapreview.model.judging import about_side, pixel_limit_failure
from snapreview.model.note import Note
from snapreview.model.pair_options import PairOptions
from snapreview.model.pixel_difference import SPECK_PIXELS
from snapreview.model.result import PairOutcome

ALGORITHM = 3
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

    def __init__(self, binary: OdiffBinary, pixel_limit: int, folder: Path) -> None:
        """`binary` is the odiff to run, `pixel_limit` the largest canvas in pixels, `folder` an existing empty
        folder of this worker's own.
        """
        self._binary = binary
        self._pixel_limit = pixel_limit
        self._folder = folder
        self._staging = Staging(folder, self._end_if_aborted)
        self._server = RestartingServer(binary.path, folder)
        self._mask_numbers = itertools.count(1)

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
        try:
            pair = self._examined(base, head)
            try:
                return self._compare(pair, options)
            finally:  # when the comparison failed, too: a file that changed meanwhile is the reason then
                for file, side in ((base, "Base"), (head, "Head")):
                    with _image_problems(side):
                        require_unchanged(file)
        except _PairFailed as failed:
            self._mend_folder()
            return failed.failure

    def abort(self) -> None:
        """Give up the pair at hand at once. Callable from any thread; nothing is compared afterwards."""
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

    def _examined(self, base: LocalFile, head: LocalFile) -> ExaminedPair:
        pair = ExaminedPair(_examine(base, "Base"), _examine(head, "Head"))
        too_large = pixel_limit_failure(pair.base.size, pair.head.size, self._pixel_limit)
        if too_large is not None:
            raise _PairFailed(too_large)
        return pair

    def _compare(self, pair: ExaminedPair, options: PairOptions) -> PairOutcome:
        # A name never used before: an old mask must not be taken for a new one.
        mask = self._folder / f"mask-{next(self._mask_numbers)}.png"
        reply = self._reply(pair, mask.name, options)
        changed_pixels = 0 if reply.match else self._changed_pixels(reply, mask, options)
        if changed_pixels > SPECK_PIXELS:
            return PairOutcome(pair.base.size, pair.head.size, changed_pixels, mask, notes=pair.notes)
        return self._second_look(pair, changed_pixels, mask, options)

    def _reply(self, pair: ExaminedPair, mask_name: str, options: PairOptions) -> DiffReply:
        """odiff's verdict on the files as they are, or on normalised copies where it cannot have them so."""
        with _staging_trouble():
            staged = self._staging.straight(pair) if pair.straight else self._staging.normalised(pair, everything=False)
            reply = self._ask(pair, staged, mask_name, options)
            if reply.failed:
                # What odiff refused is decoded by Pillow: it reads it, or says what is wrong.
                reply = self._ask(pair, self._staging.normalised(pair, everything=True), mask_name, options)
        if reply.failed:
            raise _failed("odiff refuses these two images. Make the screenshots again.")
        return reply

    def _ask(self, pair: ExaminedPair, staged: StagedPair, mask_name: str, options: PairOptions) -> DiffReply:
        def second_request() -> DiffRequest:
            again = self._staging.private(pair) if pair.straight else staged
            return _request(pair, again, mask_name, options)

        try:
            return self._server.ask(_request(pair, staged, mask_name, options), second_request)
        except ServerFault as fault:
            message = f"The comparison engine failed: {fault}. Compare again, or make the screenshots again."
            raise _failed(message) from fault

    def _changed_pixels(self, reply: DiffReply, mask: Path, options: PairOptions) -> int:
        with _mask_trouble():
            if not mask.is_file():
                raise _failed("odiff left no mask. Check the cache folder's free space and permissions.")
        if self._binary.counts_its_mask and not options.ignore_regions:
            return reply.diff_count
        with _mask_trouble():
            image = read_mask(mask)
            if options.ignore_regions:
                # Taken out of the mask rather than left to odiff, which leaks 12 bytes a pixel for them.
                blank(image, options.ignore_regions)
                write_mask(image, mask)
            return changed_pixel_count(image)

    def _second_look(self, pair: ExaminedPair, changed_pixels: int, mask: Path, options: PairOptions) -> PairOutcome:
        """The outcome of a pair that odiff calls equal or nearly so, with the exact difference.

        Where odiff found nothing, the mask is that of the exact difference.
        """
        look = look_again(pair, options.ignore_regions, self._end_if_aborted)
        before, after = pair.base.size, pair.head.size
        if look is None:
            notes = (*pair.notes, Note.NOT_CONFIRMED)
            return PairOutcome(before, after, changed_pixels, mask if changed_pixels else None, notes=notes)
        differs = bool(look.difference.changed_pixels)
        if differs and not changed_pixels:
            with _mask_trouble():
                write_mask(mask_of_delta(look.delta), mask)
        notes = pair.notes
        if not differs and Note.SIXTEEN_BIT in notes and same_to_the_last_bit(pair):
            notes = tuple(note for note in notes if note is not Note.SIXTEEN_BIT)
        shown = mask if changed_pixels or differs else None
        return PairOutcome(before, after, changed_pixels, shown, look.difference, notes)

    def _end_if_aborted(self) -> None:
        """Decoding cannot be interrupted, but what follows it need not be begun."""
        if self._server.aborted:
            raise _failed("The comparison was cancelled.")


def _request(pair: ExaminedPair, staged: StagedPair, mask_name: str, options: PairOptions) -> DiffRequest:
    return DiffRequest(
        base=staged.base,
        compare=staged.head,
        output=mask_name,
        colour_threshold=options.colour_threshold,
        antialiasing=options.antialiasing,
        pixels=pair.canvas.pixels,
    )


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
        cause = error.strerror or error
        message = f"A working copy cannot be written ({cause}). Check the cache folder's free space and permissions."
        raise _failed(message) from error


@contextmanager
def _mask_trouble() -> Iterator[None]:
    try:
        yield
    except ImageProblem as problem:
        raise _failed(str(problem)) from problem
    except OSError as error:
        cause = error.strerror or error
        message = f"The mask cannot be written ({cause}). Check the cache folder's free space and permissions."
        raise _failed(message) from error
