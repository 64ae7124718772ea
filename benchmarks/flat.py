"""Whether a pair costs the same in a small build and in a very large one."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from benchmarks.many_pairs import small_workload
from benchmarks.side_by_side import Timing, Way, measure
from benchmarks.ways import prepared, snapreview_whole_run
from benchmarks.workloads import Workload

_PAIR_COUNTS = (1_000, 5_000, 10_000, 50_000)
_WHAT = """\
Measured in one process, from opening the builds to the last result, without the start of the program. A new store and
two servers are in it, about 20 ms whatever the size. Builds of fewer than 5,000 images are read on one processor:
processes that read would take longer to start than they save."""

_PAIRS_PER_ROUND = 10_000  # a small build is compared so often that its time can be told from noise
ROUNDS = 3


def report(folder: Path, rounds: int = ROUNDS) -> str:
    """The time per pair from opening the builds to the last result, nothing known, without the start of a process.

    Target: within 15 % of the middle between the dearest and the cheapest. What a run costs whatever its size is in it.
    """
    workloads = {count: small_workload(folder, count) for count in _PAIR_COUNTS}
    ways: dict[str, Way] = {
        str(count): partial(_repeated, workload, _runs(count)) for count, workload in workloads.items()
    }
    return _table(measure(ways, rounds))


def _runs(pairs: int) -> int:
    return max(1, _PAIRS_PER_ROUND // pairs)


def _repeated(workload: Workload, runs: int) -> Iterator[None]:
    yield
    for _ in range(runs):
        with prepared(snapreview_whole_run(workload)) as running:
            next(running)
    yield


def _table(timings: list[Timing]) -> str:
    lines = ["### Time per pair by size of the builds, 1 % changed, nothing known", ""]
    lines += ["| pairs | milliseconds per pair | of the middle |", "|---:|---:|---:|"]
    taken = {int(timing.title): _per_pair(timing) for timing in timings}
    middle = (max(taken.values()) + min(taken.values())) / 2
    lines += [f"| {pairs:,} | {seconds * 1000:.3f} | {seconds / middle:.2f} |" for pairs, seconds in taken.items()]
    return "\n".join([*lines, "", _WHAT])


def _per_pair(timing: Timing) -> float:
    pairs = int(timing.title)
    return timing.seconds / (pairs * _runs(pairs))
