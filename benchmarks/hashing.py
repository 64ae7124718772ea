"""Two large builds of which almost everything is equal, against `sha256sum` over the same files."""

import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from benchmarks.many_pairs import small_workload
from benchmarks.side_by_side import Way, measure, table
from benchmarks.ways import WORKERS
from benchmarks.whole_process import compare_arguments, python_process, python_process_in_new_home
from benchmarks.workloads import Workload

PAIRS = 50_000
ROUNDS = 3
_FILES_PER_PROCESS = 2_000


def report(folder: Path, pairs: int = PAIRS, rounds: int = ROUNDS) -> str:
    """Whole processes over files in the page cache. Targets: nothing known 1.3, everything known 2 seconds."""
    workload = small_workload(folder, pairs)
    heading = f"`snapreview compare`, whole process, {workload.title}"
    if shutil.which("sha256sum") is None or shutil.which("xargs") is None:
        return f"### {heading}\n\nLeft out: `sha256sum` or `xargs` is not on the PATH."
    arguments = compare_arguments(workload, WORKERS)
    with tempfile.TemporaryDirectory() as home:
        ways: dict[str, Way] = {
            f"`sha256sum` over the same files, {WORKERS} processes": partial(_sha256sum, workload),
            "snapreview, nothing known": partial(python_process_in_new_home, arguments),
            "snapreview, everything known": partial(python_process, arguments, home),
        }
        return table(heading, measure(ways, rounds))


def _sha256sum(workload: Workload) -> Iterator[None]:
    files = [str(path) for build in (workload.base, workload.head) for path in sorted(build.rglob("*.png"))]
    command = ["xargs", "-0", "-P", str(WORKERS), "-n", str(_FILES_PER_PROCESS), "sha256sum"]
    yield
    subprocess.run(command, check=True, input="\0".join(files).encode(), stdout=subprocess.DEVNULL)
    yield
