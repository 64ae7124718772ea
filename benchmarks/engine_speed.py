"""Our engine against bare odiff servers, one process per pair, and the seed's way, on the same changed pairs."""

from functools import partial
from pathlib import Path

from benchmarks.side_by_side import Way, measure, table
from benchmarks.ways import bare_servers, process_per_pair, seed_way, snapreview_engine
from benchmarks.workloads import Workload, phone_workload, real_workload

_ROUNDS = 5
_SETS = ("chartjs", "nowinandroid", "openlayers")
_PHONE_PAIRS = 40


def report(folder: Path) -> str:
    """The tables, one per workload; `folder` keeps unpacked and generated pairs."""
    workloads = [real_workload(name, folder) for name in _SETS]
    found = [workload for workload in workloads if workload is not None]
    return "\n\n".join(_table(workload) for workload in [*found, phone_workload(folder, _PHONE_PAIRS)])


def _table(workload: Workload) -> str:
    ways: dict[str, Way] = {
        "(a) bare odiff servers, 2": partial(bare_servers, workload),
        "snapreview, 2 workers": partial(snapreview_engine, workload),
        "(b) one odiff process per pair, 2 at a time": partial(process_per_pair, workload),
        "(c) the seed's way, 1 server": partial(seed_way, workload),
    }
    return table(workload.title, measure(ways, _ROUNDS))
