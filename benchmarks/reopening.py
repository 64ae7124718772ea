"""A build that is opened again, everything known: from process start to the whole summary."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from benchmarks.side_by_side import Way, measure, table
from benchmarks.workloads import Workload, phone_workload, real_builds

_ROUNDS = 5


def report(folder: Path) -> str:
    """First and second opening as whole processes."""
    workload = real_builds("chartjs", folder) or phone_workload(folder, 40)
    with tempfile.TemporaryDirectory() as home:
        ways: dict[str, Way] = {
            "python -c pass": partial(_process, ["-c", "pass"], home),
            "everything known": partial(_process, _compare(workload), home),
            "nothing known": partial(_process_in_new_home, _compare(workload)),
        }
        return table(f"`snapreview compare`, whole process, {workload.title}", measure(ways, _ROUNDS))


def _compare(workload: Workload) -> list[str]:
    return ["-m", "snapreview", "compare", str(workload.base), str(workload.head)]


def _process(arguments: list[str], home: str) -> Iterator[None]:
    environment = os.environ | {f"XDG_{kind}_HOME": f"{home}/{kind}" for kind in ("CACHE", "CONFIG", "DATA", "STATE")}
    environment["HOME"] = home
    yield
    subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL, env=environment)
    yield


def _process_in_new_home(arguments: list[str]) -> Iterator[None]:
    with tempfile.TemporaryDirectory() as home:
        yield from _process(arguments, home)
