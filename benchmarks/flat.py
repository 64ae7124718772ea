"""Whether a pair costs the same in a small build and in a very large one."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from benchmarks.many_pairs import small_workload
from benchmarks.side_by_side import Timing, Way, measure
from benchmarks.ways import prepared, snapreview_whole_run
from benchmarks.workloads import Workload

_PAIR_COUNTS = (1_000, 5_000, 10_000, 50_000)
_PAIRS_PER_ROUND = 10_000  # a small build is compared so often that its time can be told from noise
ROUNDS = 3


def report(folder: Path, rounds: int = ROUNDS) -> str:
    """The time per pair, opening included, nothing known. Target: within 15 % of that of 1,000 pairs."""
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
    lines += ["| pairs | milliseconds per pair | ratio |", "|---:|---:|---:|"]
    first = _per_pair(timings[0])
    for timing in timings:
        lines.append(f"| {int(timing.title):,} | {_per_pair(timing) * 1000:.3f} | {_per_pair(timing) / first:.2f} |")
    return "\n".join(lines)


def _per_pair(timing: Timing) -> float:
    pairs = int(timing.title)
    return timing.seconds / (pairs * _runs(pairs))
