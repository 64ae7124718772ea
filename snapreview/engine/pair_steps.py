"""The steps of comparing one pair, whatever the files or the server do.

They stop wherever odiff must be asked, so that a worker can do the steps of two pairs in turn.
"""

from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from snapreview.engine.examining import ExaminedFile, ExaminedPair, examine, require_unchanged
from snapreview.engine.narrowing import NarrowedPair, Narrowing
from snapreview.engine.odiff_server import DiffReply, DiffRequest, ServerFault
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
from snapreview.model.quick_values import quickly_made
from snapreview.model.rectangle import Rectangle
from snapreview.model.result import PairOutcome
from snapreview.model.size import Size


@quickly_made
@dataclass(frozen=True, slots=True)
class Question:
    """What odiff is to be asked; `again` stages the pair for a second try."""

    request: DiffRequest
    again: Callable[[], StagedPair]

    def second_request(self) -> DiffRequest:
        """The request for a second try."""
        staged = self.again()
        return replace(self.request, base=staged.base, compare=staged.head)


Asking = Generator[Question, DiffReply, DiffReply]
Comparing = Generator[Question, DiffReply, PairOutcome]
"""Asks with what it yields, takes the reply in its stead or has the ServerFault thrown in, and returns the outcome."""


class PairFailed(Exception):
    """This pair has no outcome; carries the failure out of the steps below."""

    def __init__(self, failure: ImageFailure) -> None:
        super().__init__(failure.message)
        self.failure = failure


@dataclass(frozen=True, slots=True)
class Place:
    """Where a worker's pairs are compared: its folder, in which its server runs, and `label`, the start of the names
    of what is staged for one of two pairs that are worked on at the same time.
    """

    folder: Path
    label: str


class PairSteps:
    """Compares pairs in one place, one after another."""

    def __init__(
        self,
        place: Place,
        narrowing: Narrowing,
        pixel_limit: int,
        counts_its_mask: bool,
        mask_names: Iterator[str],
        is_aborted: Callable[[], bool],
    ) -> None:
        """`pixel_limit` is the largest canvas in pixels; `counts_its_mask` tells that odiff's count is that of its
        mask, `mask_names` gives a name never used before, `is_aborted` ends what takes long.
        """
        self._folder = place.folder
        self._pixel_limit = pixel_limit
        self._counts_its_mask = counts_its_mask
        self._mask_names = mask_names
        self._is_aborted = is_aborted
        self._staging = Staging(place.folder, place.label, self._end_if_aborted)
        self._narrowing = narrowing

    def comparing(self, base: LocalFile, head: LocalFile, options: PairOptions) -> Comparing:
        """Compare two files under the options in force for them. Raises PairFailed."""
        pair = self._examined(base, head)
        try:
            outcome = yield from self._compare(pair, options)
        except PairFailed:
            _require_unchanged(base, head)  # a file that changed meanwhile is the reason then
            raise
        _require_unchanged(base, head)
        return outcome

    def _examined(self, base: LocalFile, head: LocalFile) -> ExaminedPair:
        pair = ExaminedPair(_examine(base, "Base"), _examine(head, "Head"))
        too_large = pixel_limit_failure(pair.base.size, pair.head.size, self._pixel_limit)
        if too_large is not None:
            raise PairFailed(too_large)
        return pair

    def _compare(self, pair: ExaminedPair, options: PairOptions) -> Comparing:
        mask = self._folder / next(self._mask_names)  # an old mask must not be taken for a new one
        narrow = self._narrowing.narrowed(pair)
        if narrow is not None and not narrow.rows.spans:
            return PairOutcome(pair.base.size, pair.head.size, 0, None, _no_difference(pair), pair.notes)
        self._end_if_aborted()
        reply, rows = yield from self._reply(pair, narrow, mask.name, options)
        ignored = rows.inside(options.ignore_regions)
        changed_pixels = 0 if reply.match else self._changed_pixels(reply, mask, rows, ignored)
        if changed_pixels > SPECK_PIXELS:
            return PairOutcome(pair.base.size, pair.head.size, changed_pixels, mask, notes=pair.notes)
        look = look_again(self._pictures(pair, rows, narrow), ignored, self._end_if_aborted)
        return self._second_outcome(pair, changed_pixels, look, mask, rows)

    def _reply(
        self, pair: ExaminedPair, narrow: NarrowedPair | None, mask_name: str, options: PairOptions
    ) -> Generator[Question, DiffReply, tuple[DiffReply, RowBands]]:
        """odiff's verdict and the rows it saw: those that can differ; where that cannot be told or odiff refuses
        them, the files as they are, or normalised copies where it cannot have them so.
        """
        if narrow is not None:
            size = Size(pair.canvas.width, narrow.rows.count)
            reply = yield from _asked(_request(size, narrow.staged, mask_name, options), lambda: narrow.staged)
            if not reply.failed:
                return reply, narrow.rows
        with _staging_trouble():
            staged = self._staging.straight(pair) if pair.straight else self._staging.normalised(pair, everything=False)
            again = (lambda: self._staging.private(pair)) if pair.straight else (lambda: staged)
            reply = yield from _asked(_request(pair.canvas, staged, mask_name, options), again)
            if reply.failed:
                # What odiff refused is decoded by Pillow: it reads it, or says what is wrong.
                staged = self._staging.normalised(pair, everything=True)
                reply = yield from _asked(_request(pair.canvas, staged, mask_name, options), again)
        if reply.failed:
            raise _failed("odiff refuses these two images. Make the screenshots again.")
        return reply, all_rows(pair.canvas.height)

    def _changed_pixels(self, reply: DiffReply, mask: Path, rows: RowBands, ignored: tuple[Rectangle, ...]) -> int:
        with _mask_trouble():
            if not mask.is_file():
                raise _failed("odiff left no mask. Check the cache folder's free space and permissions.")
            if self._counts_its_mask and not ignored:
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
        if self._is_aborted():
            raise _failed("The comparison was cancelled.")


def _asked(request: DiffRequest, again: Callable[[], StagedPair]) -> Asking:
    """odiff's answer."""
    try:
        return (yield Question(request, again))
    except ServerFault as fault:
        message = f"The comparison engine failed: {fault}. Compare again, or make the screenshots again."
        raise _failed(message) from fault


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
    try:
        return examine(file)
    except ImageProblem as problem:
        raise _failed_by(side, problem) from problem


def _require_unchanged(base: LocalFile, head: LocalFile) -> None:
    for file, side in ((base, "Base"), (head, "Head")):
        try:
            require_unchanged(file)
        except ImageProblem as problem:
            raise _failed_by(side, problem) from problem


def _failed(message: str) -> PairFailed:
    return PairFailed(ImageFailure(Reason.IMAGE_PROCESSING_FAILED, message))


def _failed_by(side: str, problem: Exception) -> PairFailed:
    return PairFailed(about_side(side, ImageFailure(Reason.IMAGE_PROCESSING_FAILED, str(problem))))


@contextmanager
def _staging_trouble() -> Iterator[None]:
    try:
        yield
    except SideProblem as problem:
        raise _failed_by(problem.side, problem) from problem
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
