"""Another threshold on trial: what it makes of the pair in sight at once, and of the others in the background."""

import threading
from collections.abc import Hashable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from snapreview.images.colour_distance import THRESHOLD_STEPS, step_of_threshold, threshold_of_step
from snapreview.images.spectrum import pair_spectrum
from snapreview.model.pair_options import PairOptions
from snapreview.model.result import ImageResult, Status
from snapreview.model.rule_changes import Level
from snapreview.model.threshold_trial import (
    DIFF_STEPS,
    Spectrum,
    ThresholdKind,
    diff_threshold_of_step,
    result_at_colour,
    rules_with_threshold,
    status_at_diff,
    step_of_diff_threshold,
)
from snapreview.session.threshold_flips import FlipCount, Flips, SpectrumMemory, ThresholdChange
from snapreview.ui.late_telling import emit_while_there
from snapreview.ui.review.review_session import ReviewSession
from snapreview.ui.rules.rule_editing import RuleEditing
from snapreview.ui.rules.trying.confirming import Confirming
from snapreview.ui.tasks import BackgroundTasks
from snapreview.ui.viewer.derivations import Derivation, Derivations
from snapreview.ui.viewer.level_picture import LevelPicture, level_picture
from snapreview.ui.viewer.pair_pixels import both_pixels, pair_key
from snapreview.ui.viewer.picture_loader import LoadProblem
from snapreview.ui.viewer.tried_marks import ConfirmedMarks, MarksOnTrial, TriedMarks
from snapreview.ui.viewer.view_context import ViewContext
from snapreview.ui.viewer.viewed_image import ViewedImage

_SPECTRUM = "spectrum"
_COUNT_AFTER_MILLISECONDS = 200


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a pair would be: its status, and how many of its pixels count. `at_most`: the engine may count fewer.
    `confirmed`: this is what the engine counted.
    """

    status: Status
    changed_pixels: int
    ratio: float
    at_most: bool = False
    confirmed: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class _ShownSpectrum:
    spectrum: Spectrum
    picture: LevelPicture


class ThresholdTrial(QObject):
    """`changed` whenever there is something else to show. Nothing is tried until `try_step`, and nothing is compared
    or remembered until `apply`. It knows no widget.
    """

    changed = Signal()
    _flips_told = Signal(object, object)

    def __init__(self, session: ReviewSession, editing: RuleEditing, context: ViewContext, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._editing = editing
        self._context = context
        self._open = False
        self._kind = ThresholdKind.COLOUR
        self._step: int | None = None
        self._flips: Flips | None = None
        self._memory: SpectrumMemory = {}
        self._stop_counting = threading.Event()
        self._confirming = Confirming(self)
        self._confirming.changed.connect(self._follow)
        self._spectrum = Derivations(self)
        self._tasks = BackgroundTasks(1, self)
        self._pause = QTimer(self, singleShot=True, interval=_COUNT_AFTER_MILLISECONDS)
        self._pause.timeout.connect(self._confirm)
        self._pause.timeout.connect(self._count)
        self._flips_told.connect(self._take_flips)
        self._spectrum.changed.connect(self._follow)
        context.supply.changed.connect(self._take_pair)
        editing.changed.connect(self._take_rules)
        session.closed.connect(self._forget_pairs)

    # What is tried

    @property
    def kind(self) -> ThresholdKind:
        """Which threshold."""
        return self._kind

    @property
    def steps(self) -> int:
        """How many steps there are from 0 to the greatest value."""
        return THRESHOLD_STEPS if self._kind is ThresholdKind.COLOUR else DIFF_STEPS

    @property
    def step(self) -> int:
        """The step tried, else that of the value in force."""
        if self._step is not None:
            return self._step
        if self._kind is ThresholdKind.COLOUR:
            return step_of_threshold(self.value_in_force)
        return step_of_diff_threshold(self.value_in_force)

    @property
    def trying(self) -> bool:
        """True while another value than that in force is tried."""
        return self._step is not None

    @property
    def value(self) -> float:
        """The value tried, else that in force."""
        if self._step is None:
            return self.value_in_force
        colour = self._kind is ThresholdKind.COLOUR
        return threshold_of_step(self._step) if colour else diff_threshold_of_step(self._step)

    @property
    def value_in_force(self) -> float:
        """The value in force for the pair in sight."""
        options = self._options
        if options is None:
            return 0.0
        return options.colour_threshold if self._kind is ThresholdKind.COLOUR else options.diff_threshold

    @property
    def result(self) -> ImageResult | None:
        """The result of the pair in sight, None unless its pixels were compared."""
        shown = self._context.supply.shown
        result = shown.image.result if shown is not None else None
        return result if result is not None and result.compared else None

    @property
    def verdict(self) -> Verdict | None:
        """What the pair in sight would be; None while that is not known."""
        result, options = self.result, self._options
        if result is None or options is None or self._step is None:
            return None if result is None else _verdict_of(result)
        if self._kind is ThresholdKind.DIFF:
            return Verdict(status_at_diff(result, self.value), result.changed_pixels or 0, result.ratio)
        confirmed = self._confirming.confirmed
        if confirmed is not None:
            return replace(_verdict_of(confirmed.result), confirmed=True)
        shown, run = self._shown_spectrum, self._session.run
        if shown is None or run is None or self._editing.entry is None:
            return None
        seed_rules = run.options.seed_rules
        tried = result_at_colour(self._editing.entry, shown.spectrum, self._step, options, seed_rules=seed_rules)
        return Verdict(tried.status, tried.changed_pixels or 0, tried.ratio, at_most=options.antialiasing)

    @property
    def problem(self) -> str | None:
        """Why nothing can be tried on the pair in sight."""
        found = self._spectrum.values.get(_SPECTRUM)
        return found.message if isinstance(found, LoadProblem) else None

    @property
    def flips(self) -> Flips | None:
        """What would become of the other pairs; None while nobody knows."""
        return self._flips

    # What the reader does

    def set_open(self, is_open: bool) -> None:
        """Begin or end trying; what was tried is dropped."""
        self._open = is_open
        self.discard()
        self._take_pair()

    def choose_kind(self, kind: ThresholdKind) -> None:
        """Try the other threshold."""
        if kind is not self._kind:
            self._kind = kind
            self.discard()

    def choose_level(self, level: Level) -> None:
        """How far the rule would reach."""
        self._editing.choose_level(level)

    def try_step(self, step: int) -> None:
        """Look what a step makes of it."""
        if step != self.step:
            self._step = step
            self._begin_counting()
            self._follow()

    def apply(self) -> None:
        """State the value tried at the level chosen; the engine compares by it."""
        target = self._editing.target
        if target is None or self._step is None:
            return
        rules = rules_with_threshold(self._session.rules, target, self._kind, self.value)
        self.discard()
        self._session.change_rules(rules)

    def discard(self) -> None:
        """Back to what is in force."""
        self._step = None
        self._end_counting()
        self._follow()

    def stop(self) -> None:
        """End the background work."""
        self._pause.stop()
        self._stop_counting.set()
        self._spectrum.stop()
        self._confirming.stop()
        self._tasks.stop()

    # What follows from it

    @property
    def _options(self) -> PairOptions | None:
        run, entry = self._session.run, self._editing.entry
        return run.options_of(entry.name) if run is not None and entry is not None else None

    @property
    def _shown_spectrum(self) -> _ShownSpectrum | None:
        found = self._spectrum.values.get(_SPECTRUM)
        return found if isinstance(found, _ShownSpectrum) else None

    def _take_pair(self) -> None:
        """Another pair, or news about the same one: what is tried is tried on it, too."""
        shown, options = self._context.supply.shown, self._options
        wanted: tuple[Derivation, ...] = ()
        if self._open and shown is not None and self.result is not None and options is not None:
            key = (pair_key(shown.image), options.ignore_regions)
            wanted = (_derivation(shown.image, options, key),)
        self._spectrum.want(wanted)
        if self.trying:
            self._begin_counting()
        self._follow()

    def _take_rules(self) -> None:
        """Another level, or other rules."""
        if self.trying:
            self._begin_counting()
        self._follow()

    def _follow(self) -> None:
        self._context.handling.try_marks(self._marks())
        self.changed.emit()

    def _marks(self) -> MarksOnTrial | None:
        if self._step is None or self._kind is not ThresholdKind.COLOUR:
            return None
        confirmed, shown = self._confirming.confirmed, self._shown_spectrum
        if confirmed is not None and confirmed.marks is not None:
            return ConfirmedMarks(confirmed.marks)
        return TriedMarks(shown.picture, self._step) if shown is not None else None

    def _confirm(self) -> None:
        """Ask the engine itself, now that the slider rests."""
        run, entry, options = self._session.run, self._editing.entry, self._options
        if run is None or entry is None or options is None or self._kind is not ThresholdKind.COLOUR:
            return
        self._confirming.ask(run, entry.name, replace(options, colour_threshold=self.value))

    # The other pairs

    def _begin_counting(self) -> None:
        """A moment after the last change: a slider that moves would start a count at every step."""
        self._end_counting()
        self._pause.start()

    def _end_counting(self) -> None:
        self._pause.stop()
        self._confirming.forget()
        self._stop_counting.set()
        self._tasks.forget()
        self._flips = None

    def _count(self) -> None:
        run, target, shown = self._session.run, self._editing.target, self._context.supply.shown
        if run is None or target is None or shown is None or self._step is None:
            return
        stop = self._stop_counting = threading.Event()
        counter = FlipCount(run, self._session.rules, dict(self._session.results), self._memory)
        change = ThresholdChange(target, self._kind, self.value, without=shown.image.entry.name)
        told = partial(emit_while_there, self, self._flips_told, stop)
        self._tasks.run_task(
            partial(counter.count, change, told, stop.is_set), partial(self._take_flips, stop), _ignore
        )

    def _forget_pairs(self) -> None:
        """A new memory: a count that is ending may still write into the old one."""
        self._end_counting()
        self._memory = {}

    def _take_flips(self, stop: threading.Event, flips: Flips | None) -> None:
        if stop is self._stop_counting and not stop.is_set() and flips is not None:
            self._flips = flips
            self.changed.emit()


def _derivation(image: ViewedImage, options: PairOptions, key: Hashable) -> Derivation:
    def compute() -> _ShownSpectrum:
        found = pair_spectrum(*both_pixels(image), options.ignore_regions)
        return _ShownSpectrum(found.spectrum, level_picture(found.levels))

    base, head = image.entry.both
    return Derivation(_SPECTRUM, key, compute, 2 * max(base.size.pixels, head.size.pixels))


def _verdict_of(result: ImageResult) -> Verdict:
    return Verdict(result.status, result.changed_pixels or 0, result.ratio)


def _ignore(_: Exception) -> None:
    """A bug goes on to the exception hook; nothing is told."""
