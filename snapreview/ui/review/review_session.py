"""The one place that holds what the window shows: the builds chosen, the run, its results, the current image.

Views ask it and react to its signals. It knows no widget.
"""

import time
from collections.abc import Iterable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from snapreview.diff_worker import DiffWorkerPool
from snapreview.errors import UserError
from snapreview.model.compare_rules import CompareRules
from snapreview.model.guidance import NO_GUIDANCE
from snapreview.model.local_uri import absolute_uri
from snapreview.model.result import ImageResult, Status
from snapreview.model.review.review import Review
from snapreview.session.comparison_run import ComparisonRun
from snapreview.settings import effective_worker_count
from snapreview.sources.opening import OpeningProgress
from snapreview.ui.decisions.change_signatures import ChangeSignatures
from snapreview.ui.decisions.standings import Standings
from snapreview.ui.language.told_sentences import sentence_text
from snapreview.ui.late_telling import emit_while_there
from snapreview.ui.messages.notice import Notice, NoticeLevel
from snapreview.ui.preferences import Preferences
from snapreview.ui.review.collected_results import CollectedResults
from snapreview.ui.review.exporting import Exporter, ExportJob, Write
from snapreview.ui.review.opening_pair import ChosenBuilds, Opened, Opening, OpeningReport, open_pair
from snapreview.ui.review.review_keeping import ReviewKeeping
from snapreview.ui.review.run_pace import RunProgress, RunState, RunTracking
from snapreview.ui.snapshots.image_index import ImageRow
from snapreview.ui.snapshots.list_query import NO_KNOWN_IMAGES, KnownImages
from snapreview.ui.snapshots.traits import Trait
from snapreview.ui.tasks import BackgroundTasks
from snapreview.ui.viewer.viewed_image import ViewedImage, viewed_image


class ReviewSession(QObject):
    """Opens two builds, runs their comparison, keeps its results and the current image.

    Signals: `builds_chosen` ChosenBuilds; `opening_changed` OpeningProgress or None when it ended; `opened`,
    `closed` a comparison; `renewed` the open one was made again in place; `results_arrived` tuple of
    ImageResult; `rules_changed` the rules made in the window; `progress_changed` RunProgress or None;
    `current_changed` ViewedImage or None; `exporting_changed` ExportProgress or None when it ended;
    `notice_raised` Notice.
    """

    builds_chosen = Signal(object)
    opening_changed = Signal(object)
    opened = Signal()
    renewed = Signal()
    rules_changed = Signal()
    closed = Signal()
    results_arrived = Signal(object)
    progress_changed = Signal(object)
    current_changed = Signal(object)
    exporting_changed = Signal(object)
    notice_raised = Signal(object)

    _opening_reported = Signal(object, object)

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._chosen = ChosenBuilds()
        self._reading = BackgroundTasks(2, self)
        # One thread: a comparison is closed after its export has ended.
        self._finishing = BackgroundTasks(1, self)
        self._pool = DiffWorkerPool(self)
        self._pool.results_ready.connect(self._on_results)
        self._pool.finished.connect(self._on_finished)
        self._opening_reported.connect(self._on_opening_reported)
        self.exporter = Exporter(self._finishing, self)
        self.exporter.changed.connect(self.exporting_changed)
        self.exporter.notice_raised.connect(self.notice_raised)
        self._opening: Opening | None = None
        self.keeping = ReviewKeeping(self)
        self.keeping.notice_raised.connect(self.notice_raised)
        self.keeping.changed.connect(self._follow_guidance)
        self.standings = Standings(self.keeping, lambda: self.results, self)
        self.signatures = ChangeSignatures(self)
        self.signatures.found.connect(self.standings.take_details)
        self._forget_comparison()

    def _forget_comparison(self) -> None:
        self._run: ComparisonRun | None = None
        self._open_builds = ChosenBuilds()
        self._guidance = NO_GUIDANCE
        self._opened_images = NO_KNOWN_IMAGES
        self._results = CollectedResults()
        self._current: str | None = None
        self._tracking: RunTracking | None = None

    # What views ask

    @property
    def chosen(self) -> ChosenBuilds:
        """The builds chosen for the next comparison, or those of the one that is open."""
        return self._chosen

    @property
    def open_builds(self) -> ChosenBuilds:
        """The builds of the open comparison."""
        return self._open_builds

    @property
    def opening(self) -> bool:
        """True while two builds are being read."""
        return self._opening is not None and not self._opening.stop.is_set()

    @property
    def run(self) -> ComparisonRun | None:
        """The open comparison."""
        return self._run

    @property
    def images(self) -> Sequence[ImageRow]:
        """All images of the open comparison in the order of the list."""
        return self._opened_images.images

    @property
    def opened_images(self) -> KnownImages:
        """All images, with the results that were known from the start."""
        return self._opened_images

    @property
    def results(self) -> Mapping[str, ImageResult]:
        """The results so far, by image name."""
        return self._results.by_name

    @property
    def counts(self) -> Mapping[Status, int]:
        """How many results there are so far of each status."""
        return self._results.counts

    @property
    def trait_counts(self) -> Mapping[Trait, int]:
        """How many results there are so far with each trait."""
        return self._results.trait_counts

    @property
    def rules(self) -> CompareRules:
        """The rules made in the window for the open comparison, also while they are being applied."""
        return self._guidance.rules

    @property
    def waiting(self) -> int:
        """How many images have no result yet."""
        return len(self.images) - len(self.results)

    @property
    def progress(self) -> RunProgress | None:
        """How far the run is, None while no comparison is open."""
        return self._tracking.progress if self._tracking is not None else None

    @property
    def comparing(self) -> bool:
        """True while the run goes on."""
        return self._tracking is not None and self._tracking.comparing

    @property
    def exportable(self) -> bool:
        """True when every image has its result and no export is under way."""
        return self._run is not None and self.waiting == 0 and not self.exporter.running

    @property
    def current(self) -> str | None:
        """The name of the image that is looked at."""
        return self._current

    def viewed(self, name: str) -> ViewedImage:
        """An image of the open comparison with the ways to its files. Raises KeyError for an unknown name."""
        return viewed_image(self._open_run(), name, self.results.get(name))

    # What the reader does

    def choose(self, base: str | None = None, head: str | None = None) -> None:
        """Choose a base, a head or both; None leaves the present choice, "" takes it back."""
        chosen = ChosenBuilds(
            self._chosen.base if base is None else absolute_uri(base),
            self._chosen.head if head is None else absolute_uri(head),
        )
        if chosen != self._chosen:
            self._chosen = chosen
            self.builds_chosen.emit(chosen)

    def swap(self) -> None:
        """Make the base the head and the head the base; an open comparison is made again."""
        chosen = self._chosen.swapped
        self.choose(chosen.base, chosen.head)
        if self._run is not None or self.opening:
            self.compare()

    def compare(self) -> None:
        """Read the chosen builds and compare them. What was open is closed when the new one is ready; the same
        builds once more take its place without anybody losing their place.
        """
        if not self._chosen.complete:
            hint = self.tr("Choose a base and a head first: open or drop two folders of screenshots.")
            self._notify("info", hint)
            return
        self._stop_working()
        opening = self._opening = Opening(self._chosen, self._preferences.environment)
        report = OpeningReport(opening, partial(emit_while_there, self, self._opening_reported))
        self._reading.run_task(
            partial(open_pair, opening, report), self._on_opened, partial(self._on_opening_failed, opening)
        )
        self.opening_changed.emit(OpeningProgress(self._chosen.base, 0, 0))

    def change_rules(self, rules: CompareRules) -> None:
        """Keep other rules for the open comparison, and make it again by them."""
        if self._run is None or rules == self.rules:
            return
        self.keeping.act(lambda book: book.change_rules(rules))

    def _follow_guidance(self) -> None:
        """Make the comparison again when rules or pairs of its review are not those it was made by."""
        book = self.keeping.book
        if book is None or book.review.guidance == self._guidance:
            return
        self._guidance = book.review.guidance
        self.rules_changed.emit()
        self.choose(self._open_builds.base, self._open_builds.head)
        self.compare()

    @property
    def busy(self) -> bool:
        """True while there is something to cancel."""
        return self.opening or self.comparing or self.exporter.running

    def cancel(self) -> None:
        """Stop reading builds, exporting and comparing; results that are there stay."""
        self._stop_working()
        if self._run is not None and self._run.guidance != self._guidance:
            hint = self.tr("The rules are kept, but nothing was compared by them yet. Press F5 to do so.")
            self._notify("info", hint)

    def _stop_working(self) -> None:
        if self._opening is not None and self.opening:
            self._opening.stop.set()
            self.opening_changed.emit(None)
        self.exporter.stop()
        if self.comparing:
            self._pool.cancel()
            self._set_state("cancelled")

    def close(self) -> None:
        """Close the comparison; the builds stay chosen."""
        self._stop_working()
        if self._run is None:
            return
        self._retire(self._run)
        self.progress_changed.emit(None)
        self.current_changed.emit(None)
        self.closed.emit()

    def stop(self) -> None:
        """End all threads; the window is about to go."""
        self._stop_working()
        self._pool.stop()
        self.signatures.stop()
        self._reading.stop()
        self._finishing.finish()
        if self._opening is not None:
            self._opening.close()
        if self._run is not None:
            self._run.close()
        self.keeping.close()
        self._run = self._opening = None

    def show(self, name: str | None) -> None:
        """Make an image the current one."""
        if name == self._current:
            return
        self._current = name
        self.current_changed.emit(None if name is None else self.viewed(name))

    def prefer(self, names: Iterable[str]) -> None:
        """These images are on the screen: compare them first."""
        if self._run is not None and self.comparing:
            self._run.prefer(names)

    def export(self, write: Write, told: str) -> None:
        """Export the comparison as it stands in its review, in the background; `told`, with `{path}`, when done."""
        workers = effective_worker_count(self._preferences.settings)
        book = self.keeping.book
        review = book.review if book is not None else Review()
        self.exporter.start(ExportJob(self._open_run(), tuple(self.results.values()), review, workers, write, told))

    # What happens

    def _on_opening_reported(self, opening: Opening, progress: OpeningProgress) -> None:
        if opening is self._opening and self.opening:
            self.opening_changed.emit(progress)

    def _on_opened(self, opened: Opened) -> None:
        opening = opened.opening
        if opening.stop.is_set():  # cancelled when it was all but ready
            self._finishing.run_task(opened.close, _ignore, _ignore)
            return
        self._opening, former = None, self._current
        renewed = self._run if opened.opening.chosen == self._open_builds else None
        told = renewed.warnings if renewed is not None else ()
        if renewed is not None:
            self._retire(renewed)
        else:
            self.close()
        self._take_over(opened)
        self._current = former if former in opened.run.plan.entries else None
        self.opening_changed.emit(None)
        (self.opened if renewed is None else self.renewed).emit()
        self.progress_changed.emit(self.progress)
        if self._current == former or self._current is None:  # else somebody chose another by now
            self.current_changed.emit(None if self._current is None else self.viewed(self._current))
        self.rules_changed.emit()
        self._tell_warnings(tuple(sentence_text(warning) for warning in opened.warnings if warning not in told))
        if opened.trouble:
            self._notify("error", f"{self.tr('Decisions cannot be kept.')} {opened.trouble}")
        self._start(opened.run)
        self.keeping.look()  # the reader may have gone on while this was opened

    def _retire(self, run: ComparisonRun) -> None:
        self._pool.stop()
        self._finishing.run_task(self.signatures.closing(run), _ignore, _ignore)
        self.keeping.close()
        self._forget_comparison()

    def _take_over(self, opened: Opened) -> None:
        run = self._run = opened.run
        self._open_builds = opened.opening.chosen
        self._guidance = run.guidance
        self._opened_images = opened.images
        self._results = opened.results
        self.keeping.take(opened.book)
        self.standings.start_over(opened.standings)
        self._tracking = RunTracking(run.remaining, time.monotonic())
        self._preferences.remember_pair(self._open_builds.base, self._open_builds.head)

    def _start(self, run: ComparisonRun) -> None:
        if not self.comparing:
            self.signatures.start(run, tuple(self.results.values()))
            return
        if self._current is not None:
            run.prefer((self._current,))
        self._pool.start(run, effective_worker_count(self._preferences.settings))

    def _on_opening_failed(self, opening: Opening, error: Exception) -> None:
        if opening is not self._opening or opening.stop.is_set():
            return
        self._opening = None
        self.opening_changed.emit(None)
        if isinstance(error, UserError):
            self._notify("error", sentence_text(error))

    def _on_results(self, results: tuple[ImageResult, ...]) -> None:
        if self._tracking is None:
            return
        self._results.take(results)
        self._tracking.deliver(len(results), time.monotonic())
        self.standings.take(result.name for result in results)
        if self.comparing:
            self.progress_changed.emit(self.progress)
        self.results_arrived.emit(results)
        if self._current is not None and any(result.name == self._current for result in results):
            self.current_changed.emit(self.viewed(self._current))

    def _on_finished(self, error: UserError | None) -> None:
        if self._run is None or not self.comparing:
            return
        self._set_state("failed" if error else "finished")
        if error is None:
            self.signatures.start(self._run, tuple(self.results.values()))
        else:
            self._notify("error", sentence_text(error))

    def _tell_warnings(self, warnings: tuple[str, ...]) -> None:
        if len(warnings) == 1:
            self._notify("warning", warnings[0])
        elif warnings:
            text = self.tr("%Ln things need a look while these builds are compared.", "", len(warnings))
            self.notice_raised.emit(Notice("warning", text, warnings))

    def _set_state(self, state: RunState) -> None:
        assert self._tracking is not None  # only called while a comparison is open
        self._tracking.end(state)
        self.progress_changed.emit(self.progress)

    def _open_run(self) -> ComparisonRun:
        if self._run is None:
            raise RuntimeError("No comparison is open.")
        return self._run

    def _notify(self, level: NoticeLevel, text: str) -> None:
        self.notice_raised.emit(Notice(level, text))


def _ignore(_outcome: object) -> None:
    """For work in the background that nobody waits for."""
