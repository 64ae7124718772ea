"""Ours against reg-cli and pixelmatch on Node over the same folders, each as a whole process with nothing known."""

import json
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from benchmarks.side_by_side import Way, measure, table
from benchmarks.ways import WORKERS
from benchmarks.whole_process import compare_arguments, python_process_in_new_home
from benchmarks.workloads import Workload, phone_workload, real_builds

ROUNDS = 2
_SETS = ("chartjs", "nowinandroid", "openlayers")
_PHONE_PAIRS = 12
_PACKAGES = ("reg-cli", "pixelmatch", "pngjs")
_SCRIPT = Path(__file__).with_name("pixelmatch_folders.mjs")


def report(folder: Path, rounds: int = ROUNDS) -> str:
    """The tables, one per workload. Target: 10 times the time of ours, for both."""
    if shutil.which("npm") is None or shutil.which("node") is None:
        return "### Peers on Node\n\nLeft out: `npm` and `node` are not on the PATH."
    peers = _installed(folder / "peers")
    return "\n\n".join(_table(workload, peers, rounds) for workload in _workloads(folder))


def _workloads(folder: Path) -> list[Workload]:
    """The real builds as a reader has them, equal files among them, and generated phone screens that all changed."""
    real = [real_builds(name, folder) for name in _SETS]
    return [*(workload for workload in real if workload is not None), phone_workload(folder, _PHONE_PAIRS)]


def _installed(folder: Path) -> Path:
    """A folder with the current npm packages and our script; the script finds the packages beside itself."""
    if not folder.is_dir():
        folder.mkdir()
        command = ["npm", "install", "--prefix", str(folder), "--no-audit", "--no-fund", "--ignore-scripts"]
        subprocess.run([*command, *_PACKAGES], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        shutil.copyfile(_SCRIPT, folder / _SCRIPT.name)
    return folder


def _table(workload: Workload, peers: Path, rounds: int) -> str:
    reg_cli, pixelmatch = (f"{name} {_version(peers, name)}" for name in ("reg-cli", "pixelmatch"))
    ways: dict[str, Way] = {
        "`snapreview compare`, nothing known": partial(
            python_process_in_new_home, compare_arguments(workload, WORKERS)
        ),
        f"{reg_cli}, {WORKERS} at a time": partial(_reg_cli, workload, peers),
        f"{pixelmatch} with pngjs, {WORKERS} processes": partial(_pixelmatch, workload, peers),
    }
    return table(f"Whole processes, {workload.title}", measure(ways, rounds))


def _version(peers: Path, package: str) -> str:
    description = json.loads((peers / "node_modules" / package / "package.json").read_text(encoding="utf-8"))
    return str(description["version"])


def _reg_cli(workload: Workload, peers: Path) -> Iterator[None]:
    with tempfile.TemporaryDirectory() as output:
        program = peers / "node_modules" / ".bin" / "reg-cli"
        options = ["--json", f"{output}/reg.json", "--concurrency", str(WORKERS), "--ignoreChange"]
        command = [str(program), str(workload.head), str(workload.base), f"{output}/diff", *options]
        yield
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=output)
        yield


def _pixelmatch(workload: Workload, peers: Path) -> Iterator[None]:
    with tempfile.TemporaryDirectory() as output:
        command = ["node", str(peers / _SCRIPT.name), str(workload.base), str(workload.head), output, str(WORKERS)]
        yield
        processes = [subprocess.Popen([*command, str(number)], stdout=subprocess.DEVNULL) for number in range(WORKERS)]
        for process in processes:
            if process.wait():
                raise subprocess.CalledProcessError(process.returncode, command)
        yield
