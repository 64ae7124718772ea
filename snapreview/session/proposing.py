"""Proposing pairs among the images that only one build has: fingerprints first, then the most likely partners."""

import threading
from collections.abc import Callable, Collection
from functools import partial

from snapreview.errors import SourceError
from snapreview.images.fingerprint import fingerprint_of
from snapreview.images.problem import ImageProblem
from snapreview.model.files import SnapshotFiles
from snapreview.model.fingerprint import Fingerprint
from snapreview.model.pair_proposals import PairProposal, propose_pairs
from snapreview.model.pairing import Pairing
from snapreview.model.snapshot import Snapshot
from snapreview.session.comparison_run import ComparisonRun
from snapreview.session.in_threads import found_in_threads

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
    # No name is both: an image that both builds have is no candidate.
    jobs = {snapshot.name: partial(_fingerprint, snapshot, run.head.files) for snapshot in new}
    jobs |= {snapshot.name: partial(_fingerprint, snapshot, run.base.files) for snapshot in old}
    found = found_in_threads(jobs, workers, lambda done: report(done, len(jobs)), stop)
    return propose_pairs(_those_found(new, found), _those_found(old, found), refused)


def _those_found(snapshots: list[Snapshot], found: dict[str, Fingerprint]) -> dict[str, Fingerprint]:
    return {snapshot.name: found[snapshot.name] for snapshot in snapshots if snapshot.name in found}


def _fingerprint(snapshot: Snapshot, files: SnapshotFiles) -> Fingerprint | None:
    try:
        return fingerprint_of(files.local_file(snapshot).path)
    except (ImageProblem, SourceError):
        return None
