"""Proposing pairs among the images that only one build has: fingerprints first, then the most likely partners."""

import threading
from collections.abc import Callable, Collection
from concurrent.futures import ThreadPoolExecutor, as_completed

from snapreview.errors import Cancelled, SourceError
from snapreview.images.fingerprint import fingerprint_of
from snapreview.images.problem import ImageProblem
from snapreview.model.files import SnapshotFiles
from snapreview.model.fingerprint import Fingerprint
from snapreview.model.pair_proposals import PairProposal, propose_pairs
from snapreview.model.pairing import Pairing
from snapreview.model.snapshot import Snapshot
from snapreview.session.comparison_run import ComparisonRun

_ONLY_IN_BASE = frozenset({Pairing.REMOVED, Pairing.SKIPPED})


def propose_pairs_of(
    run: ComparisonRun,
    refused: Collection[tuple[str, str]],
    workers: int,
    report: Callable[[int, int], None],
    stop: threading.Event,
) -> list[PairProposal]:
    """The likely pairs of a run, the most confident first. Images that cannot be decoded are in none.

    Blocks: every image that only one build has is decoded, `workers` at a time. `report` is called in this thread
    with how many of how many are done. Raises Cancelled when `stop` is set.
    """
    entries = run.plan.entries.values()
    new = [entry.head for entry in entries if entry.head is not None and entry.pairing is Pairing.ADDED]
    old = [entry.base for entry in entries if entry.base is not None and entry.pairing in _ONLY_IN_BASE]
    if not new or not old:
        return []
    jobs = [(snapshot, run.head.files) for snapshot in new] + [(snapshot, run.base.files) for snapshot in old]
    found = _fingerprints(jobs, workers, report, stop)
    # No name is both: an image that both builds have is no candidate.
    return propose_pairs(_those_found(new, found), _those_found(old, found), refused)


def _those_found(snapshots: list[Snapshot], found: dict[str, Fingerprint]) -> dict[str, Fingerprint]:
    return {snapshot.name: found[snapshot.name] for snapshot in snapshots if snapshot.name in found}


def _fingerprints(
    jobs: list[tuple[Snapshot, SnapshotFiles]],
    workers: int,
    report: Callable[[int, int], None],
    stop: threading.Event,
) -> dict[str, Fingerprint]:
    found: dict[str, Fingerprint] = {}
    with ThreadPoolExecutor(workers, thread_name_prefix="fingerprint") as pool:
        tasks = {pool.submit(_fingerprint, *job): job[0].name for job in jobs}
        for done, task in enumerate(as_completed(tasks), start=1):
            if stop.is_set():
                pool.shutdown(cancel_futures=True)
                raise Cancelled
            fingerprint = task.result()
            if fingerprint is not None:
                found[tasks[task]] = fingerprint
            report(done, len(jobs))
    return found


def _fingerprint(snapshot: Snapshot, files: SnapshotFiles) -> Fingerprint | None:
    try:
        return fingerprint_of(files.local_file(snapshot).path)
    except (ImageProblem, SourceError):
        return None
