"""Our engine against bare odiff servers, one process per pair, and the seed's way, on the same changed pairs."""

from functools import partial
from pathlib import Path

from benchmarks.side_by_side import Way, measure, table
from benchmarks.ways import bare_servers, process_per_pair, seed_way, snapreview_engine
from benchmarks.workloads import Workload, icon_workload, phone_workload, real_workload

ROUNDS = 3
_SETS = ("chartjs", "nowinandroid", "openlayers")
_PHONE_PAIRS = 12
_ICON_PAIRS = 200


def report(folder: Path, rounds: int = ROUNDS) -> str:
    """The tables, one per workload; `folder` keeps unpacked and generated pairs."""
    workloads = [real_workload(name, folder) for name in _SETS]
    found = [workload for workload in workloads if workload is not None]
    generated = [icon_workload(folder, _ICON_PAIRS), phone_workload(folder, _PHONE_PAIRS)]
    return "\n\n".join(_table(workload, rounds) for workload in [*found, *generated])


def _table(workload: Workload, rounds: int) -> str:
    ways: dict[str, Way] = {
        "(a) bare odiff servers, 2": partial(bare_servers, workload),
        "snapreview, 2 workers": partial(snapreview_engine, workload),
        "(b) one odiff process per pair, 2 at a time": partial(process_per_pair, workload),
        "(c) the seed's way, 1 server": partial(seed_way, workload),
    }
    return table(workload.title, measure(ways, rounds))
