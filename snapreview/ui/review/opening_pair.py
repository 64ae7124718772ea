"""Opening two builds in the background, with progress."""

import gc
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from snapreview.errors import StoreError, UserError
from snapreview.model.guidance import NO_GUIDANCE
from snapreview.session.comparing import prepare
from snapreview.session.comparison_run import ComparisonRun
from snapreview.session.environment import Environment
from snapreview.session.review_book import ReviewBook
from snapreview.session.reviewing import open_book, reader_name, seen_images
from snapreview.sources.opening import OpeningProgress
from snapreview.store.review_store import ReviewStore
from snapreview.ui.decisions.standing_table import StandingTable
from snapreview.ui.language.told_sentences import sentence_text
from snapreview.ui.review.collected_results import CollectedResults
from snapreview.ui.snapshots.image_index import index_plan
from snapreview.ui.snapshots.list_query import KnownImages

_REPORT_INTERVAL_SECONDS = 0.05


@dataclass(frozen=True, slots=True)
class ChosenBuilds:
    """The uris of the two builds, "" while not chosen."""

    base: str = ""
    head: str = ""

    @property
    def complete(self) -> bool:
        """True when both are chosen."""
        return bool(self.base and self.head)

    @property
    def swapped(self) -> "ChosenBuilds":
        """The two the other way round."""
        return ChosenBuilds(self.head, self.base)


class Opening:
    """Two builds being opened. `made` is set in the background when it is ready; somebody must close it."""

    def __init__(self, chosen: ChosenBuilds, environment: Environment) -> None:
        self.chosen = chosen
        self.environment = environment
        self.stop = threading.Event()
        self.made: Opened | None = None

    def close(self) -> None:
        """Let go of what was made, if anything was."""
        if self.made is not None:
            self.made.close()


@dataclass(frozen=True, slots=True)
class Opened:
    """An opening that came to its end: the images in the order of the list, and the results known at once.

    `book` is the review, None when it cannot be kept, for the reason in `trouble`. `told` is a sentence about what came
    with it, "" for nothing. Everything that grows with the number of images is prepared here, in the background.
    """

    opening: Opening
    run: ComparisonRun
    images: KnownImages
    results: CollectedResults
    standings: StandingTable
    book: ReviewBook | None = None
    trouble: str = ""
    told: str = ""

    @property
    def warnings(self) -> tuple[str, ...]:
        """Sentences about what was passed over, and what came with the review."""
        return (*self.run.warnings, self.told) if self.told else self.run.warnings

    def close(self) -> None:
        """Let go of everything; for an opening that nobody wants any more."""
        self.run.close()
        if self.book is not None:
            self.book.store.close()


def open_pair(opening: Opening, watch: Callable[[OpeningProgress], None]) -> Opened:
    """Open both builds. Blocks. Raises UserError, or Cancelled soon after `opening.stop` is set."""
    environment, chosen = opening.environment, opening.chosen
    book, trouble, told = _open_book(opening)
    guidance = NO_GUIDANCE if book is None else book.review.guidance
    try:
        run = prepare(
            chosen.base, chosen.head, environment, environment.default_options(), watch, opening.stop, guidance
        )
    except BaseException:
        if book is not None:
            book.store.close()
        raise
    with _lasting():
        return _ready(opening, run, book, trouble, told)


def _ready(opening: Opening, run: ComparisonRun, book: ReviewBook | None, trouble: str, told: str) -> Opened:
    """Everything that is there before the window shows something of it."""
    index, results, standings = index_plan(run.plan), CollectedResults(run.settled), StandingTable()
    images = KnownImages(index.images, dict(results.by_name), index.repeated)
    images.part()
    opened = opening.made = Opened(opening, run, images, results, standings, book, trouble, told)
    if book is not None:
        book.look_at(seen_images(run))
        standings.count(run.settled, book)
    return opened


@contextmanager
def _lasting() -> Iterator[None]:
    """What is made meanwhile stays as long as the comparison is open: the collector of garbage need not look for any in
    it, which would take a fifth of the time, and takes it for old at once.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.unfreeze()
        if enabled:
            gc.enable()


def _open_book(opening: Opening) -> tuple[ReviewBook | None, str, str]:
    """The review of the two builds; without a usable store they can still be looked at."""
    environment, chosen = opening.environment, opening.chosen
    try:
        store = ReviewStore(environment.folders.data)
    except StoreError as error:
        return None, sentence_text(error), ""
    try:
        book, told = open_book(store, chosen.base, chosen.head, reader_name(environment.settings))
    except StoreError as error:
        store.close()
        return None, sentence_text(error), ""
    except UserError:
        store.close()
        raise
    return book, "", told


class OpeningReport:
    """Hands progress over to the GUI thread, at most twenty times a second. Called in the background."""

    def __init__(self, opening: Opening, emit: Callable[[object, object], None]) -> None:
        self._opening = opening
        self._emit = emit
        self._last = 0.0

    def __call__(self, progress: OpeningProgress) -> None:
        """Tell how far it is, unless it was told a moment ago."""
        now = time.monotonic()
        if now - self._last >= _REPORT_INTERVAL_SECONDS:
            self._last = now
            self._emit(self._opening, progress)
