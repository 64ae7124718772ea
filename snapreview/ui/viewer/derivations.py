"""What is computed in the background from the pair in sight, and from no other: regions, other masks, colours."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from functools import partial
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication, QObject, Signal

from snapreview.errors import SourceError
from snapreview.images.problem import ImageProblem
from snapreview.ui.byte_cache import ByteCache
from snapreview.ui.language.told_sentences import sentence_text
from snapreview.ui.tasks import BackgroundTasks
from snapreview.ui.viewer.picture_loader import LoadProblem

_KEPT_BYTES = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True, eq=False)
class Derivation:
    """Something to compute. `name` is what scenes ask for it by. `key` tells what it is computed from: equal keys
    give equal values. `compute` blocks, runs in a background thread, and may raise SourceError or ImageProblem.
    `cost` is about how many bytes its value takes.
    """

    name: str
    key: Hashable
    compute: Callable[[], object]
    cost: int = 4096


@runtime_checkable
class OutOfSight(Protocol):
    """A value that keeps something for painting it again."""

    def leave_sight(self) -> None:
        """Keep it no longer."""


class Derivations(QObject):
    """Computes what is wanted and keeps it for a while. `changed` when there is more to show.

    What values keep for painting them again lasts as long as their pair is in sight, whatever view is in use.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = BackgroundTasks(1, self)
        self._known: ByteCache[Hashable, _Known] = ByteCache(_KEPT_BYTES)
        self._wanted: tuple[Derivation, ...] = ()
        self._current: dict[str, object] = {}
        self._running: Derivation | None = None
        self._in_sight: set[OutOfSight] = set()

    @property
    def values(self) -> dict[str, object]:
        """What is known of what is wanted, by name: a value, or a LoadProblem."""
        return self._current

    @property
    def busy(self) -> bool:
        """True while something wanted is still being computed."""
        return len(self._current) < len(self._wanted)

    def want(self, wanted: tuple[Derivation, ...]) -> None:
        """Compute these from now on, one after the other, and nothing else."""
        if _keys(wanted) == _keys(self._wanted):
            return
        self._wanted = wanted
        self._current = {}
        for derivation in wanted:
            known = self._known.get(_key(derivation))
            if known is not None:
                self._show(derivation, known.value)
        self._start_next()

    def leave_sight(self) -> None:
        """Another pair comes into sight, or none."""
        for value in self._in_sight:
            value.leave_sight()
        self._in_sight.clear()

    def stop(self) -> None:
        """End the background work."""
        self._wanted = ()
        self._current = {}
        self._tasks.stop()
        self._running = None

    def _start_next(self) -> None:
        """One at a time, so that what is not wanted any more never stands before what is."""
        missing = next((derivation for derivation in self._wanted if derivation.name not in self._current), None)
        if missing is None or self._running is not None:
            return
        self._running = missing
        self._tasks.run_task(partial(_computed, missing), partial(self._take, missing), partial(self._fail, missing))

    def _take(self, derivation: Derivation, value: object) -> None:
        self._running = None
        self._known.put(_key(derivation), _Known(value), derivation.cost)
        if _key(derivation) in _keys(self._wanted):
            self._show(derivation, value)
            self.changed.emit()
        self._start_next()

    def _show(self, derivation: Derivation, value: object) -> None:
        self._current[derivation.name] = value
        if isinstance(value, OutOfSight):
            self._in_sight.add(value)

    def _fail(self, derivation: Derivation, error: Exception) -> None:
        """Our bug; the exception goes on to the hook, and this derivation is not tried again."""
        self._running = None
        if _key(derivation) in _keys(self._wanted):
            self._current[derivation.name] = LoadProblem(self.tr("This could not be computed."))
            self.changed.emit()
        self._start_next()


@dataclass(frozen=True, slots=True, eq=False)
class _Known:
    value: object


def _key(derivation: Derivation) -> Hashable:
    return (derivation.name, derivation.key)


def _keys(derivations: tuple[Derivation, ...]) -> tuple[Hashable, ...]:
    return tuple(_key(derivation) for derivation in derivations)


def _computed(derivation: Derivation) -> object:
    try:
        return derivation.compute()
    except (SourceError, ImageProblem) as problem:
        return LoadProblem(sentence_text(problem))
    except MemoryError:
        return LoadProblem(
            QCoreApplication.translate("Views", "There is not enough memory for this. Close other programs.")
        )
