"""Comparing one pair after another, whatever the files or the server do."""

import itertools
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Self

from snapreview.engine.examining import ExaminedFile, ExaminedPair, examine, require_unchanged
from snapreview.engine.narrowing import NarrowedPair, Narrowing
from snapreview.engine.odiff_binary import OdiffBinary
from snapreview.engine.odiff_server import DiffReply, DiffRequest, ServerFault
from snapreview.engine.restarting_server import RestartingServer
from snapreview.engine.second_look import Pictures, look_again, same_to_the_last_bit
from snapreview.engine.staging import SideProblem, StagedPair, Staging
from snapreview.images.exact_difference import ExactLook, blank, mask_of_delta
from snapreview.images.mask import changed_pixel_count, read_mask, state_rows, write_mask
from snapreview.images.problem import ImageProblem
from snapreview.images.row_bands import RowBands, all_rows
from snapreview.model.failure import ImageFailure, Reason
from snapreview.model.files import LocalFile
from snapreview.model.judging import about_side, pixel_limit_failure
from snapreview.model.note import Note
from snapreview.model.pair_options import PairOptions
from snapreview.model.pixel_difference import SPECK_PIXELS, PixelDifference
from snapreview.model.rectangle import Rectangle
from snapreview.model.result import PairOutcome
from snapreview.model.size import Size

ALGORITHM = 4
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
        self._narrowing = Narrowing(folder)
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
        narrow = self._narrowing.narrowed(pair)
        if narrow is not None and not narrow.rows.spans:
            return PairOutcome(pair.base.size, pair.head.size, 0, None, _no_difference(pair), pair.notes)
        self._end_if_aborted()
        reply, rows = self._reply(pair, narrow, mask.name, options)
        ignored = rows.inside(options.ignore_regions)
        changed_pixels = 0 if reply.match else self._changed_pixels(reply, mask, rows, ignored)
        if changed_pixels > SPECK_PIXELS:
            return PairOutcome(pair.base.size, pair.head.size, changed_pixels, mask, notes=pair.notes)
        look = look_again(self._pictures(pair, rows, narrow), ignored, self._end_if_aborted)
        return self._second_outcome(pair, changed_pixels, look, mask, rows)

    def _reply(
        self, pair: ExaminedPair, narrow: NarrowedPair | None, mask_name: str, options: PairOptions
    ) -> tuple[DiffReply, RowBands]:
        """odiff's verdict and the rows it saw: those that can differ; where that cannot be told or odiff refuses
        them, the files as they are, or normalised copies where it cannot have them so.
        """
        if narrow is not None:
            size = Size(pair.canvas.width, narrow.rows.count)
            reply = self._ask(_request(size, narrow.staged, mask_name, options), lambda: narrow.staged)
            if not reply.failed:
                return reply, narrow.rows
        with _staging_trouble():
            staged = self._staging.straight(pair) if pair.straight else self._staging.normalised(pair, everything=False)
            again = (lambda: self._staging.private(pair)) if pair.straight else (lambda: staged)
            reply = self._ask(_request(pair.canvas, staged, mask_name, options), again)
            if reply.failed:
                # What odiff refused is decoded by Pillow: it reads it, or says what is wrong.
                staged = self._staging.normalised(pair, everything=True)
                reply = self._ask(_request(pair.canvas, staged, mask_name, options), again)
        if reply.failed:
            raise _failed("odiff refuses these two images. Make the screenshots again.")
        return reply, all_rows(pair.canvas.height)

    def _ask(self, request: DiffRequest, again: Callable[[], StagedPair]) -> DiffReply:
        """odiff's answer; `again` stages the pair for a second try."""

        def second_request() -> DiffRequest:
            staged = again()
            return replace(request, base=staged.base, compare=staged.head)

        try:
            return self._server.ask(request, second_request)
        except ServerFault as fault:
            message = f"The comparison engine failed: {fault}. Compare again, or make the screenshots again."
            raise _failed(message) from fault

    def _changed_pixels(self, reply: DiffReply, mask: Path, rows: RowBands, ignored: tuple[Rectangle, ...]) -> int:
        with _mask_trouble():
            if not mask.is_file():
                raise _failed("odiff left no mask. Check the cache folder's free space and permissions.")
            if self._binary.counts_its_mask and not ignored:
                state_rows(mask, rows)
                return reply.diff_count
            image = read_mask(mask)
            if ignored:
                # Taken out of the mask rather than left to odiff, which leaks 12 bytes a pixel for them.
                blank(image, ignored)
                write_mask(image, mask)
            state_rows(mask, rows)
            return changed_pixel_count(image)

    def _pictures(self, pair: ExaminedPair, rows: RowBands, narrow: NarrowedPair | None) -> Pictures:
        """The two pictures that hold what odiff saw."""
        if narrow is None or rows is not narrow.rows:
            return Pictures(pair.base.path, pair.head.path, pair.canvas)
        base, head = self._folder / narrow.staged.base, self._folder / narrow.staged.head
        return Pictures(base, head, Size(pair.canvas.width, rows.count))

    def _second_outcome(
        self, pair: ExaminedPair, changed_pixels: int, look: ExactLook | None, mask: Path, rows: RowBands
    ) -> PairOutcome:
        """The outcome of a pair that odiff calls equal or nearly so, with the exact difference.

        Where odiff found nothing, the mask is that of the exact difference.
        """
        before, after = pair.base.size, pair.head.size
        if look is None:
            notes = (*pair.notes, Note.NOT_CONFIRMED)
            return PairOutcome(before, after, changed_pixels, mask if changed_pixels else None, notes=notes)
        difference = replace(look.difference, total_pixels=pair.canvas.pixels)
        differs = bool(difference.changed_pixels)
        if differs and not changed_pixels:
            with _mask_trouble():
                write_mask(mask_of_delta(look.delta), mask)
                state_rows(mask, rows)
        notes = pair.notes
        if not differs and Note.SIXTEEN_BIT in notes and same_to_the_last_bit(pair):
            notes = tuple(note for note in notes if note is not Note.SIXTEEN_BIT)
        shown = mask if changed_pixels or differs else None
        return PairOutcome(before, after, changed_pixels, shown, difference, notes)

    def _end_if_aborted(self) -> None:
        """Decoding cannot be interrupted, but what follows it need not be begun."""
        if self._server.aborted:
            raise _failed("The comparison was cancelled.")


def _request(size: Size, staged: StagedPair, mask_name: str, options: PairOptions) -> DiffRequest:
    return DiffRequest(
        base=staged.base,
        compare=staged.head,
        output=mask_name,
        colour_threshold=options.colour_threshold,
        antialiasing=options.antialiasing,
        pixels=size.pixels,
    )


def _no_difference(pair: ExaminedPair) -> PixelDifference:
    return PixelDifference(0, 0, 0, pair.canvas.pixels)


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
