"""The most memory that the program and its odiff servers hold together while they compare very many phone screens."""

import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from benchmarks.many_pairs import phone_size_workload
from benchmarks.ways import WORKERS
from benchmarks.whole_process import compare_arguments, home_environment
from snapreview.engine.process_memory import resident_bytes

PAIRS = 10_000
_SAMPLE_SECONDS = 0.05
_MEBIBYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class _Sample:
    """Resident bytes of the program and of all its servers together, at one moment."""

    program: int
    servers: int

    @property
    def total(self) -> int:
        """The sum; pages that processes share count for each."""
        return self.program + self.servers


def report(folder: Path, pairs: int = PAIRS) -> str:
    """Greatest total resident memory with anti-aliasing tolerated. Target: below 1,024 MiB."""
    workload = phone_size_workload(folder, pairs)
    heading = f"### Memory, {workload.title}, anti-aliasing tolerated, {WORKERS} workers"
    if not Path("/proc/self/statm").is_file():
        return f"{heading}\n\nLeft out: this system has no /proc."
    with tempfile.TemporaryDirectory() as home:
        started = time.perf_counter()
        samples = _samples(compare_arguments(workload, WORKERS), home)
        seconds = time.perf_counter() - started
    return _table(heading, samples, pairs / seconds)


def _samples(arguments: list[str], home: str) -> list[_Sample]:
    command = [sys.executable, *arguments]
    samples: list[_Sample] = []
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, env=home_environment(home)) as process:
        while process.poll() is None:
            samples.append(_sample(process.pid))
            time.sleep(_SAMPLE_SECONDS)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return samples


def _sample(program: int) -> _Sample:
    return _Sample(resident_bytes(program) or 0, sum(resident_bytes(child) or 0 for child in _children(program)))


def _children(process_id: int) -> list[int]:
    """The processes that any thread of a process has started and that live."""
    children: list[int] = []
    try:
        for thread in Path(f"/proc/{process_id}/task").iterdir():
            children += map(int, (thread / "children").read_text(encoding="ascii").split())
    except OSError:  # it has just ended
        return children
    return children


def _table(heading: str, samples: list[_Sample], pairs_per_second: float) -> str:
    greatest = {
        "program and servers together": max(sample.total for sample in samples),
        "program alone": max(sample.program for sample in samples),
        "servers alone": max(sample.servers for sample in samples),
    }
    lines = [heading, "", "| greatest resident memory | MiB | of 1 GiB |", "|---|---:|---:|"]
    lines += [f"| {title} | {size / _MEBIBYTE:.0f} | {size / 1024**3:.2f} |" for title, size in greatest.items()]
    return "\n".join([*lines, "", f"{len(samples):,} samples, {pairs_per_second:.0f} pairs per second"])
