"""One worker's loop: take a pair, compare it, hand over the outcome. The same under threads and under Qt."""

import logging
from collections.abc import Callable

from snapreview.engine.pair_comparer import PairComparer
from snapreview.engine.work_queue import PairJob, WorkQueue
from snapreview.errors import SourceError
from snapreview.model.failure import ImageFailure, Reason
from snapreview.model.files import LocalFile
from snapreview.model.pairing import PlanEntry
from snapreview.model.result import PairOutcome

_log = logging.getLogger(__name__)

Fetch = Callable[[PlanEntry], tuple[LocalFile, LocalFile]]
Deliver = Callable[[PairJob, PairOutcome | ImageFailure], None]


def work(jobs: WorkQueue, comparer: PairComparer, fetch: Fetch, deliver: Deliver) -> None:
    """Work until no job is left or the work is cancelled.

    `fetch` gives the two files of an entry and may raise SourceError. `deliver` gets one outcome or failure
    for every job taken, in this thread, except for a job that was cut short by cancelling.
    """
    while (job := jobs.take()) is not None:
        try:
            outcome = _outcome(job, comparer, fetch)
            if not jobs.cancelled:
                deliver(job, outcome)
        finally:
            jobs.done(job)


def _outcome(job: PairJob, comparer: PairComparer, fetch: Fetch) -> PairOutcome | ImageFailure:
    try:
        base, head = fetch(job.entry)
        return comparer.compare(base, head, job.options)
    except SourceError as error:
        return ImageFailure(Reason.IMAGE_FETCH_FAILED, str(error))
    except Exception:  # noqa: BLE001 - the boundary of one pair
        # Our own fault, but this image's only: one pair never ends the run.
        _log.exception("Comparing %r failed", job.entry.name)
        message = "snapreview itself failed on this pair; the log has the details. Please report it."
        return ImageFailure(Reason.IMAGE_PROCESSING_FAILED, message)
