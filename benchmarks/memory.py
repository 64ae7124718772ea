"""The most memory that the program and its odiff servers hold together while they compare very many phone screens."""

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.many_pairs import phone_size_workload
from benchmarks.resident_memory import Sample, can_sample, samples_of
from benchmarks.ways import WORKERS
from benchmarks.whole_process import compare_arguments, home_environment

PAIRS = 10_000
_MEBIBYTE = 1024 * 1024


def report(folder: Path, pairs: int = PAIRS) -> str:
    """Greatest total resident memory with anti-aliasing tolerated. Target: below 1,024 MiB."""
    workload = phone_size_workload(folder, pairs)
    heading = f"### Memory, {workload.title}, anti-aliasing tolerated, {WORKERS} workers"
    if not can_sample():
        return f"{heading}\n\nLeft out: this system has no /proc."
    with tempfile.TemporaryDirectory() as home:
        started = time.perf_counter()
        samples = _samples(compare_arguments(workload, WORKERS), home)
        seconds = time.perf_counter() - started
    return _table(heading, samples, pairs / seconds)


def _samples(arguments: list[str], home: str) -> list[Sample]:
    command = [sys.executable, *arguments]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, env=home_environment(home)) as process:
        return samples_of(process)


def _table(heading: str, samples: list[Sample], pairs_per_second: float) -> str:
    greatest = {
        "program and servers together": max(sample.total for sample in samples),
        "program alone": max(sample.program for sample in samples),
        "servers alone": max(sample.servers for sample in samples),
    }
    lines = [heading, "", "| greatest resident memory | MiB | of 1 GiB |", "|---|---:|---:|"]
    lines += [f"| {title} | {size / _MEBIBYTE:.0f} | {size / 1024**3:.2f} |" for title, size in greatest.items()]
    return "\n".join([*lines, "", f"{len(samples):,} samples, {pairs_per_second:.0f} pairs per second"])
