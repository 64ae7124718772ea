"""`snapreview compare` as a whole process, in a home of its own."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence

from benchmarks.workloads import Workload


def compare_arguments(workload: Workload, workers: int) -> list[str]:
    """Python's arguments for comparing the two builds of a workload."""
    return ["-m", "snapreview", "compare", "--workers", str(workers), str(workload.base), str(workload.head)]


def home_environment(home: str) -> dict[str, str]:
    """Environment variables that keep settings and cache below `home`.

    Modules are compiled once, as they are when the program is installed, and not at every start.
    """
    folders = {f"XDG_{kind}_HOME": f"{home}/{kind}" for kind in ("CACHE", "CONFIG", "DATA", "STATE")}
    return os.environ | folders | {"HOME": home, "PYTHONDONTWRITEBYTECODE": ""}


def python_process(arguments: Sequence[str], home: str) -> Iterator[None]:
    """One Python process, from its start to its end."""
    yield
    subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL, env=home_environment(home))
    yield


def python_process_in_new_home(arguments: Sequence[str]) -> Iterator[None]:
    """The same with nothing known from earlier."""
    with tempfile.TemporaryDirectory() as home:
        yield from python_process(arguments, home)
