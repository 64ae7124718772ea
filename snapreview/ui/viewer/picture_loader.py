"""Pictures and masks, decoded away from the GUI thread and kept within a number of bytes."""

import threading
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, QThread, QThreadPool, Signal, Slot

from snapreview.errors import Cancelled, SourceError
from snapreview.images.mask import read_mask
from snapreview.images.problem import ImageProblem
from snapreview.thread_priority import give_way
from snapreview.ui.byte_cache import ByteCache
from snapreview.ui.language.told_sentences import sentence_text
from snapreview.ui.late_telling import emit_while_there
from snapreview.ui.viewer.picture_building import PictureBuilder
from snapreview.ui.viewer.picture_decoding import decode_picture
from snapreview.ui.viewer.picture_levels import Marks, Picture, marks_of
from snapreview.ui.viewer.viewed_image import FileGetter

_LEAST_IN_MEMORY_BYTES = 16 * 1024**2
_STOP_MILLISECONDS = 10_000
_PARTS_OF_A_PAIR = 3  # base, head and mask are loaded side by side


@dataclass(frozen=True, slots=True)
class PictureMemory:
    """How much memory pictures may take: `cache_bytes` for those kept ready. One that would take more than a quarter
    of that lies in files below `folder` (None: the system's place for temporary files).
    """

    cache_bytes: int = 512 * 1024**2
    folder: Path | None = None

    def builder(self) -> PictureBuilder:
        """Builds pictures that keep to it."""
        return PictureBuilder(max(self.cache_bytes // 4, _LEAST_IN_MEMORY_BYTES), self.folder)


DEFAULT_MEMORY = PictureMemory()


@dataclass(frozen=True, slots=True)
class LoadProblem:
    """Why a picture cannot be shown, as a sentence for people."""

    message: str


Loaded = Picture | Marks | LoadProblem


@dataclass(frozen=True, slots=True)
class PictureRequest:
    """Something to be loaded. `key` tells equal content; None stands for content that cannot be told, which
    is loaded anew each time. `load` blocks; it raises SourceError or ImageProblem, and Cancelled when it finds that
    the function given to it says so.
    """

    key: Hashable | None
    load: Callable[[Callable[[], bool]], Picture | Marks]


def picture_request(content_hash: str, file: FileGetter, builder: PictureBuilder) -> PictureRequest:
    """The request for a snapshot's picture; pictures of equal content are decoded once."""
    key = ("picture", content_hash) if content_hash else None
    return PictureRequest(key, lambda stopped: decode_picture(file(), builder, stopped))


def mask_request(path: Path, builder: PictureBuilder) -> PictureRequest:
    """The request for odiff's mask of a pair."""
    return PictureRequest(("mask", path), lambda _: marks_of(read_mask(path), builder.folder))


class PictureLoader(QObject):
    """Loads what is looked at. Only what was asked for last is reported; what was asked for before is dropped, or
    stopped where it has begun: the processor is needed for what is looked at now. What comes of it all the same goes to
    the cache. What may be looked at next is loaded ahead, one at a time, while nothing else is to be done.

    `loaded` carries a tuple with one outcome per request of the last call of `load`, in their order.
    """

    loaded = Signal(object)
    _settled = Signal(object)

    def __init__(self, memory: PictureMemory = DEFAULT_MEMORY, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cache: ByteCache[Hashable, Picture | Marks] = ByteCache(memory.cache_bytes)
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(max(_PARTS_OF_A_PAIR, min(4, QThread.idealThreadCount())))
        self._ahead_pool = QThreadPool()
        self._ahead_pool.setMaxThreadCount(1)
        self._ahead_pool.setThreadPriority(QThread.Priority.LowestPriority)
        self._ahead: list[tuple[Hashable, PictureRequest]] = []
        self._running: dict[Hashable, _LoadTask] = {}
        self._stopping: set[_LoadTask] = set()
        self._held_ahead = 0
        self._wanted: tuple[Hashable, ...] = ()
        self._outcomes: dict[Hashable, Loaded] = {}
        self._settled.connect(self._take)

    def load(self, requests: tuple[PictureRequest, ...]) -> tuple[Loaded, ...] | None:
        """The outcomes at once when all are known; else None, and `loaded` will tell them."""
        self._ahead.clear()
        keyed = [(_Unkept() if request.key is None else request.key, request) for request in requests]
        self._wanted = tuple(key for key, _ in keyed)
        self._outcomes = {key: value for key in self._wanted if (value := self._cache.get(key)) is not None}
        self._drop_unwanted()
        for key, request in keyed:
            if key not in self._outcomes and key not in self._running:
                self._start(key, request, self._pool)
        return self._complete()

    def load_ahead(self, requests: Sequence[PictureRequest]) -> None:
        """Load these, the first one first, when nothing that was asked for is missing, as long as they do not push
        each other out of the cache. The next call of either kind drops what has not begun.
        """
        self._ahead = [(request.key, request) for request in reversed(requests) if request.key is not None]
        self._held_ahead = 0
        self._go_ahead()

    @property
    def settled(self) -> bool:
        """True when nothing is being loaded, nor waits to be loaded ahead."""
        return not self._running and not self._ahead and not self._stopping

    def stop(self) -> None:
        """Drop what waits, and wait at most 10 seconds for what runs. Afterwards nothing is reported."""
        self._wanted = ()
        self._ahead.clear()
        for task in self._running.values():
            task.stop()
        for pool in (self._pool, self._ahead_pool):
            pool.clear()
            pool.waitForDone(_STOP_MILLISECONDS)
        self._running.clear()
        self._stopping.clear()

    def _start(self, key: Hashable, request: PictureRequest, pool: QThreadPool) -> None:
        task = _LoadTask(key, request, partial(emit_while_there, self, self._settled))
        self._running[key] = task  # also keeps the task alive, which Qt is told not to delete; so does _stopping
        pool.start(task)

    def _go_ahead(self) -> None:
        """Load the next one ahead; half of the cache is left to what was looked at."""
        while self._ahead and not self._running and not self._stopping and self._held_ahead <= self._cache.limit // 2:
            key, request = self._ahead.pop()
            known = self._cache.get(key)
            if known is None:
                self._start(key, request, self._ahead_pool)
            else:
                self._held_ahead += known.byte_count
        if self._held_ahead > self._cache.limit // 2:
            self._ahead.clear()

    def _drop_unwanted(self) -> None:
        for key, task in list(self._running.items()):
            if key in self._wanted:
                continue
            task.stop()
            del self._running[key]
            if not self._pool.tryTake(task) and not self._ahead_pool.tryTake(task):
                self._stopping.add(task)

    @Slot(object)
    def _take(self, settled: "_Settled") -> None:
        task, outcome = settled.task, settled.outcome
        self._stopping.discard(task)
        if self._running.get(task.key) is task:
            del self._running[task.key]
        if outcome is not None:
            self._keep(task.key, outcome)
        self._go_ahead()

    def _keep(self, key: Hashable, outcome: Loaded) -> None:
        if not isinstance(outcome, LoadProblem) and not isinstance(key, _Unkept):
            self._cache.put(key, outcome, outcome.byte_count)
        if key in self._outcomes:
            return  # a task that was stopped too late was first
        if key in self._wanted:
            self._outcomes[key] = outcome
            complete = self._complete()
            if complete is not None:
                self.loaded.emit(complete)
        elif not isinstance(outcome, LoadProblem):
            self._held_ahead += outcome.byte_count

    def _complete(self) -> tuple[Loaded, ...] | None:
        if len(self._outcomes) < len(set(self._wanted)):
            return None
        return tuple(self._outcomes[key] for key in self._wanted)


class _Unkept:
    """The key of content that cannot be told: equal to no other, so there is no use in keeping it."""


@dataclass(frozen=True, slots=True)
class _Settled:
    """What came of a task; None when it was stopped."""

    task: "_LoadTask"
    outcome: Loaded | None


class _LoadTask(QRunnable):
    def __init__(self, key: Hashable, request: PictureRequest, settle: Callable[[_Settled], None]) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self.key = key
        self._request = request
        self._settle = settle
        self._stopped = threading.Event()

    def stop(self) -> None:
        """Nobody waits for it any more."""
        self._stopped.set()

    def run(self) -> None:
        """Load, in a thread of the pool."""
        give_way()
        try:
            outcome: Loaded | None = self._request.load(self._stopped.is_set)
        except Cancelled:
            outcome = None
        except (SourceError, ImageProblem) as problem:
            outcome = LoadProblem(sentence_text(problem))
        except MemoryError:
            outcome = LoadProblem(
                QCoreApplication.translate(
                    "Views", "There is not enough memory to show this picture. Close other programs."
                )
            )
        self._settle(_Settled(self, outcome))
