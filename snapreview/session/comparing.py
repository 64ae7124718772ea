"""The main job without a window: open two builds and compare them."""

import os
import queue
import threading
from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import replace

from snapreview.errors import Cancelled
from snapreview.model.comparison import Comparison
from snapreview.model.guidance import NO_GUIDANCE, Guidance
from snapreview.model.options import CompareOptions
from snapreview.model.result import ImageResult
from snapreview.model.review_uri import review_side
from snapreview.session.build_sources import BuildSources
from snapreview.session.comparison_run import ComparisonRun
from snapreview.session.environment import Environment
from snapreview.session.memories import Memories
from snapreview.session.recovering import recover_before_opening
from snapreview.sources.opening import OpeningContext, OpeningProgress, expect_build, open_base, open_build
from snapreview.sources.rules_file import rules_beside

_UNNOTICED_SECONDS = 0.5
"""A signal that comes just before a thread begins to wait does not end the waiting; it is seen after so long."""


def prepare(
    base_uri: str,
    head_uri: str,
    environment: Environment,
    options: CompareOptions,
    report: Callable[[OpeningProgress], None],
    stop: threading.Event,
    guidance: Guidance = NO_GUIDANCE,
) -> ComparisonRun:
    """Open two builds and pair them. Blocks while files are read.

    `report` is called in this thread. Raises UserError when a build, the engine or the cache folder is not
    usable, Cancelled soon after `stop` is set. The caller closes the run.
    """
    binary = environment.find_odiff()
    mended = recover_before_opening(environment.folders, base_uri, head_uri)
    kept = ExitStack()
    with ExitStack() as held:
        kinds = BuildSources(environment)
        held.callback(kinds.close)
        memories = Memories(environment.folders)
        held.callback(memories.close)
        context = OpeningContext(memories, report, stop, workers=min(8, 2 * (os.cpu_count() or 1)))
        expect_build(head_uri, kinds.sources, context)
        base = open_base(base_uri, kinds.sources, context)
        held.callback(base.close)
        base = replace(base, build=replace(base.build, warnings=(*mended, *base.build.warnings)))
        head = open_build(head_uri, kinds.sources, context)
        held.callback(head.close)
        # The head's rules only: the base may be of a time when they were written otherwise.
        if review_side(head_uri) is None:  # a review file brings the rules it was made by
            head = replace(head, build=replace(head.build, rules=rules_beside(head_uri)))
        run = ComparisonRun(base, head, options, environment, binary, memories, guidance, kept.close)
        kept.enter_context(held.pop_all())
        return run


def compare_all(run: ComparisonRun, worker_count: int, watch: Callable[[ImageResult], None]) -> Comparison:
    """Compare every pair of a run with at most so many threads. Blocks until all results are there.

    `watch` is called with each result that had to be computed, in the worker's thread. Raises Cancelled when
    the run was cancelled, and whatever ended a worker.
    """
    results = list(run.settled)
    failures: list[BaseException] = []

    def deliver(result: ImageResult) -> None:
        results.append(result)
        watch(result)

    def be_worker() -> None:
        try:
            run.work(deliver)
        except BaseException as error:  # noqa: BLE001 - carried over to the caller's thread
            failures.append(error)
            run.cancel()

    _work_in_threads(be_worker, min(worker_count, run.remaining), run)
    if failures:
        raise failures[0]
    if run.cancelled:
        raise Cancelled
    return run.comparison(results)


def _work_in_threads(be_worker: Callable[[], None], worker_count: int, run: ComparisonRun) -> None:
    """Let threads work and wait until all of them have ended, also when the waiting is interrupted."""
    ended: queue.SimpleQueue[None] = queue.SimpleQueue()

    def work_and_tell() -> None:
        try:
            be_worker()
        finally:
            ended.put(None)

    threads = [threading.Thread(target=work_and_tell, name=f"worker {number}") for number in range(worker_count)]
    waited = 0
    try:
        for thread in threads:
            thread.start()
        while waited < len(threads):
            # Not join: once interrupted, it takes a thread that still runs for one that has ended.
            with suppress(queue.Empty):
                ended.get(timeout=_UNNOTICED_SECONDS)
                waited += 1
    except BaseException:  # such as Ctrl+C: no process may stay behind
        run.cancel()
        for _ in range(waited, sum(thread.ident is not None for thread in threads)):
            ended.get()
        raise
    for thread in threads:
        thread.join()
