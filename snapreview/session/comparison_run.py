"""One comparison of two opened builds, from the plan to the last result.

What compares pairs is loaded, Pillow with it, when the first one is compared: where all is known nobody waits for it.
"""

import itertools
import threading
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from snapreview.engine.algorithm import ALGORITHM
from snapreview.engine.odiff_binary import OdiffBinary
from snapreview.engine.processors import Processors
from snapreview.engine.work_queue import PairJob, WorkQueue, job_of
from snapreview.model.change_region import ChangeDetails
from snapreview.model.comparison import Comparison
from snapreview.model.failure import ImageFailure
from snapreview.model.files import LocalFile, OpenedBuild, Received, nothing
from snapreview.model.guidance import NO_GUIDANCE, Guidance
from snapreview.model.image_name import displayable
from snapreview.model.judging import errored, judge, judge_as_seed, settle
from snapreview.model.options import CompareOptions
from snapreview.model.pair_options import PairOptions, pair_options
from snapreview.model.pairing import Plan, PlanEntry, pair
from snapreview.model.result import ImageResult, PairOutcome
from snapreview.session.environment import Environment
from snapreview.session.fetching_ahead import FetchAhead
from snapreview.session.memories import Memories
from snapreview.store.outcome_memory import OutcomeKey
from snapreview.store.work_folder import WORK_FOLDER, WorkFolder

if TYPE_CHECKING:
    from snapreview.engine.pair_comparer import PairComparer


class ComparisonRun:
    """Everything one comparison needs while it runs and while its results are looked at.

    Worker threads call `work`; `prefer` and `cancel` may be called from any thread. `close` deletes the
    run's working copies, so it comes last.
    """

    def __init__(
        self,
        base: OpenedBuild,
        head: OpenedBuild,
        options: CompareOptions,
        environment: Environment,
        binary: OdiffBinary,
        memories: Memories,
        guidance: Guidance = NO_GUIDANCE,
        release: Callable[[], None] = nothing,
    ) -> None:
        """Pair the builds and look up what is known. `release` is called when the run is closed.

        Raises StoreError when the cache folder is unusable.
        """
        self.base = base
        self.head = head
        self.options = options
        self.guidance = guidance
        self.plan: Plan = pair(base.build, head.build, guidance.pairs)
        self._environment = environment
        self._binary = binary
        self._memories = memories
        self._judge = judge_as_seed if options.seed_rules else judge
        self._work_folder = WorkFolder(environment.folders.cache / WORK_FOLDER)
        self._worker_numbers = itertools.count(1)
        self._processors = Processors()
        self._comparers: set[PairComparer] = set()
        self._comparers_lock = threading.Lock()
        self._in_force: dict[str, PairOptions] = {}
        self.settled, waiting = self._settle()
        self.remaining = len(waiting)
        self._queue = WorkQueue(job_of(entry, self._options_of(entry)) for entry in waiting)
        self._unlike_their_hash: set[str] = set()
        self._ahead = FetchAhead(waiting if base.fetched or head.fetched else (), self._fetch)
        self._release = release

    @property
    def engine_version(self) -> str:
        """The version of the odiff that compares."""
        return self._binary.version

    @property
    def warnings(self) -> tuple[str, ...]:
        """Sentences about what was passed over: in the builds, and in the store."""
        told = (*self.base.build.warnings, *self.head.build.warnings, *self._memories.warnings)
        unlike = sorted(self._unlike_their_hash)
        return (*told, _unlike_warning(unlike)) if unlike else told

    @property
    def received(self) -> Received:
        """What has come over a network for this run so far."""
        return self.base.received() + self.head.received()

    @property
    def cancelled(self) -> bool:
        """True after `cancel`."""
        return self._queue.cancelled

    def work(self, deliver: Callable[[ImageResult], None]) -> None:
        """Be one worker: compare pairs until none is left or the run is cancelled.

        `deliver` gets every result in this thread. Raises StoreError when no working folder can be made.
        """
        from snapreview.engine.worker import work

        folder = self._work_folder.subfolder(f"worker-{next(self._worker_numbers)}")
        self._ahead.start()
        with (
            self._processors.one() as own_processor,
            self._comparer(folder) as comparer,
        ):
            self._register(comparer)
            try:
                work(
                    self._queue,
                    comparer,
                    self._fetch,
                    lambda job, outcome: deliver(self._result(job, outcome)),
                    own_processor,
                )
            finally:
                with self._comparers_lock:
                    self._comparers.discard(comparer)

    def prefer(self, names: Iterable[str]) -> None:
        """Compare these images first: what is on screen."""
        self._queue.prefer(names)

    def cancel(self) -> None:
        """Stop comparing at once; results delivered so far stay valid."""
        self._queue.cancel()
        self._ahead.cancel()
        self.base.cancel()
        self.head.cancel()
        with self._comparers_lock:
            for comparer in self._comparers:
                comparer.abort()

    def comparison(self, results: Iterable[ImageResult]) -> Comparison:
        """These results as a comparison of this run's builds, in the order of the names."""
        ordered = sorted(results, key=lambda result: result.name)
        return Comparison(self.plan, self.options, self.engine_version, {result.name: result for result in ordered})

    def files_of(self, name: str) -> tuple[LocalFile, LocalFile]:
        """Base and head file of a matched or renamed image. May block; raises SourceError."""
        return self._fetch(self.plan.entries[name])

    def result_with(self, name: str, options: PairOptions) -> ImageResult:
        """The result of a matched image as the engine finds it with other options; nothing is remembered, and the
        mask is the caller's to take away.

        Blocks, in any thread. Raises SourceError, and StoreError when no working folder can be made.
        """
        entry = self.plan.entries[name]
        folder = self._work_folder.subfolder(f"trial-{next(self._worker_numbers)}")
        with self._comparer(folder) as comparer:
            with self._comparers_lock:  # closing ends it; it may be asked for after the run was cancelled
                self._comparers.add(comparer)
            try:
                outcome = comparer.compare(*self._fetch(entry), options)
            finally:
                with self._comparers_lock:
                    self._comparers.discard(comparer)
        if isinstance(outcome, ImageFailure):
            return errored(entry, outcome)
        return self._judge(entry, outcome, options.diff_threshold)

    def options_of(self, name: str) -> PairOptions:
        """What is in force for a matched or renamed image."""
        return self._options_of(self.plan.entries[name])

    def remembered_details(self, name: str) -> ChangeDetails | None:
        """What the store knows of where a compared image changed."""
        if name in self._unlike_their_hash:
            return None
        return self._memories.recall_details(self._key(self.plan.entries[name]))

    def remember_details(self, name: str, details: ChangeDetails) -> None:
        """Let the store keep where a compared image changed."""
        if name not in self._unlike_their_hash:  # nothing may be remembered under a hash that is wrong
            self._memories.keep_details(self._key(self.plan.entries[name]), details)

    def close(self) -> None:
        """Cancel, keep the store within its limit, and delete the working copies. Workers must have ended."""
        self.cancel()
        self._ahead.join()
        self._memories.trim(self._environment.settings.cache_limit_bytes)
        self._memories.close()
        self._work_folder.close()
        self._release()

    def _settle(self) -> tuple[tuple[ImageResult, ...], list[PlanEntry]]:
        """The results that are known at once, and the entries whose pixels must be compared."""
        settled: list[ImageResult] = []
        open_entries: list[PlanEntry] = []
        for entry in self.plan.entries.values():
            result = settle(entry, self.options)
            if result is None:
                open_entries.append(entry)
            else:
                settled.append(result)
        known = self._memories.recall_outcomes([self._key(entry) for entry in open_entries])
        waiting: list[PlanEntry] = []
        for entry in open_entries:
            outcome = known.get(self._key(entry))
            if outcome is None:
                waiting.append(entry)
            else:
                settled.append(self._judged(entry, outcome))
        return tuple(settled), waiting

    def _comparer(self, folder: Path) -> "PairComparer":
        from snapreview.engine.pair_comparer import PairComparer

        return PairComparer(self._binary, self.options.pixel_limit, folder)

    def _register(self, comparer: "PairComparer") -> None:
        with self._comparers_lock:
            self._comparers.add(comparer)
        if self._queue.cancelled:
            comparer.abort()

    def _fetch(self, entry: PlanEntry) -> tuple[LocalFile, LocalFile]:
        base, head = entry.both
        files = self.base.files.local_file(base), self.head.files.local_file(head)
        if any(file.content_hash for file in files):
            self._unlike_their_hash.add(entry.name)
        return files

    def _result(self, job: PairJob, outcome: PairOutcome | ImageFailure) -> ImageResult:
        if isinstance(outcome, ImageFailure):
            return errored(job.entry, outcome)
        if job.entry.name in self._unlike_their_hash:  # nothing may be remembered under a hash that is wrong
            return self._judged(job.entry, outcome)
        return self._judged(job.entry, self._memories.keep_outcome(self._key(job.entry), outcome))

    def _judged(self, entry: PlanEntry, outcome: PairOutcome) -> ImageResult:
        return self._judge(entry, outcome, self._options_of(entry).diff_threshold)

    def _options_of(self, entry: PlanEntry) -> PairOptions:
        in_force = self._in_force.get(entry.name)
        if in_force is None:
            _, head = entry.both
            in_force = pair_options(head, self.head.build, self.guidance.rules, self.options)
            self._in_force[entry.name] = in_force
        return in_force

    def _key(self, entry: PlanEntry) -> OutcomeKey:
        base, head = entry.both
        in_force = fingerprint(self._options_of(entry), self.engine_version)
        return OutcomeKey(base.content_hash, head.content_hash, in_force)


def _unlike_warning(names: list[str]) -> str:
    shown = ", ".join(f"“{displayable(name)}”" for name in names[:3])
    more = f" and {len(names) - 3:,} more" if len(names) > 3 else ""
    return f"The server's content hash is not that of the file: {shown}{more}. The files were compared as they are."


def fingerprint(options: PairOptions, engine_version: str) -> str:
    """What besides the two images decides about an outcome. The diff threshold is applied afterwards."""
    ignored = " ".join(f"{region.x},{region.y},{region.width},{region.height}" for region in options.ignore_regions)
    return (
        f"odiff {engine_version}; way {ALGORITHM}; colour {options.colour_threshold!r}; "
        f"anti-aliasing {options.antialiasing}; ignored {ignored}"
    )
