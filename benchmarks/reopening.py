"""A build that is opened again, everything known: from process start to the whole summary."""

import tempfile
from functools import partial
from pathlib import Path

from benchmarks.side_by_side import Way, measure, table
from benchmarks.ways import WORKERS
from benchmarks.whole_process import compare_arguments, python_process, python_process_in_new_home
from benchmarks.workloads import phone_workload, real_builds

ROUNDS = 5


def report(folder: Path, rounds: int = ROUNDS) -> str:
    """First and second opening as whole processes."""
    workload = real_builds("chartjs", folder) or phone_workload(folder, 40)
    arguments = compare_arguments(workload, WORKERS)
    with tempfile.TemporaryDirectory() as home:
        ways: dict[str, Way] = {
            "python -c pass": partial(python_process, ["-c", "pass"], home),
            "everything known": partial(python_process, arguments, home),
            "nothing known": partial(python_process_in_new_home, arguments),
        }
        return table(f"`snapreview compare`, whole process, {workload.title}", measure(ways, rounds))
