"""One worker's loop: take a pair, compare it, hand over the outcome. The same under threads and under Qt."""

import logging
from collections import deque
from collections.abc import Callable
from typing import TypeVar

from snapreview.engine.pair_comparer import PAIRS_IN_WORK, PairComparer
from snapreview.engine.pair_in_work import PairInWork
from snapreview.engine.processors import OwnProcessor
from snapreview.engine.work_queue import PairJob, WorkQueue
from snapreview.errors import SourceError
from snapreview.model.failure import ImageFailure, Reason
from snapreview.model.files import LocalFile
from snapreview.model.pairing import PlanEntry
from snapreview.model.result import PairOutcome

_log = logging.getLogger(__name__)

Fetch = Callable[[PlanEntry], tuple[LocalFile, LocalFile]]
_Value = TypeVar("_Value")
Deliver = Callable[[PairJob, PairOutcome | ImageFailure], None]


def work(
    jobs: WorkQueue,
    comparer: PairComparer,
    fetch: Fetch,
    deliver: Deliver,
    own_processor: OwnProcessor = lambda: None,
) -> None:
    """Work until no job is left or the work is cancelled.

    `fetch` gives the two files of an entry and may raise SourceError. `deliver` gets one outcome or failure
    for every job taken, in this thread, except for a job that was cut short by cancelling. `own_processor` tells the
    one that the server is kept to while it has a second pair to go on with.
    """
    line = _Line(jobs, comparer, fetch, deliver, own_processor)
    try:
        line.run()
    finally:
        line.give_back()


class _Line:
    """Two pairs in hand: while the server works for one, the other is made ready behind it or ended."""

    def __init__(
        self, jobs: WorkQueue, comparer: PairComparer, fetch: Fetch, deliver: Deliver, own_processor: OwnProcessor
    ) -> None:
        self._jobs = jobs
        self._comparer = comparer
        self._fetch = fetch
        self._deliver = deliver
        self._own_processor = own_processor
        self._taken: list[PairJob] = []
        self._in_hand: deque[tuple[PairJob, PairInWork]] = deque()

    def run(self) -> None:
        """Work until no job is left or the work is cancelled."""
        while (job := self._jobs.take()) is not None:
            self._begin(job)
            while self._in_hand:
                ahead = self._jobs.take_ahead() if len(self._in_hand) < PAIRS_IN_WORK else None
                if ahead is not None:
                    self._begin(ahead)
                self._comparer.keep_to(self._own_processor() if len(self._in_hand) == PAIRS_IN_WORK else None)
                self._go_on()

    def give_back(self) -> None:
        """Give back the jobs that were taken and not ended."""
        for job in self._taken:
            self._jobs.done(job)

    def _begin(self, job: PairJob) -> None:
        self._taken.append(job)
        pair = self._guarded(job, lambda: self._comparer.begin(*self._fetch(job.entry), job.options))
        if isinstance(pair, ImageFailure):
            self._hand_over(job, pair)
        else:
            self._keep_or_hand_over(job, pair)

    def _go_on(self) -> None:
        """Wait for the answer to the pair that was asked for first."""
        job, pair = self._in_hand.popleft()
        failure = self._guarded(job, pair.go_on)
        if failure is not None:
            self._hand_over(job, failure)
        else:
            self._keep_or_hand_over(job, pair)

    def _keep_or_hand_over(self, job: PairJob, pair: PairInWork) -> None:
        if pair.outcome is None:
            self._in_hand.append((job, pair))
        else:
            self._hand_over(job, pair.outcome)

    def _hand_over(self, job: PairJob, outcome: PairOutcome | ImageFailure) -> None:
        if not self._jobs.cancelled:
            self._deliver(job, outcome)
        self._taken.remove(job)
        self._jobs.done(job)

    def _guarded(self, job: PairJob, action: Callable[[], _Value]) -> _Value | ImageFailure:
        """What an action on the pair of a job gives: one pair never ends the run."""
        try:
            return action()
        except SourceError as error:
            return ImageFailure(Reason.IMAGE_FETCH_FAILED, str(error))
        except Exception:  # noqa: BLE001 - the boundary of one pair
            # Our own fault, but this image's only.
            _log.exception("Comparing %r failed", job.entry.name)
            message = "snapreview itself failed on this pair; the log has the details. Please report it."
            return ImageFailure(Reason.IMAGE_PROCESSING_FAILED, message)
