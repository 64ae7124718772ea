"""Comparing two builds of a server with `snapreview compare URI URI`: what is fetched, how long it takes, in how much
memory.

Client, server and the relay that counts share this machine, and loopback has no latency: seconds say what the work
itself costs, requests and bytes are the same everywhere.
"""

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.counting_relay import CountingRelay, Traffic, counting_relay
from benchmarks.many_pairs import small_workload
from benchmarks.resident_memory import can_sample, samples_of
from benchmarks.serving import build_uris, reader_environment, snapreview_server
from benchmarks.ways import WORKERS
from benchmarks.workloads import Workload
from snapreview.model.wording import bytes_text

_IMAGE_COUNTS = (1_000, 5_000)
_CHANGED_EVERY = 50
_ROUNDS = 3
_MEBIBYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class _Run:
    """One comparison: its traffic, seconds from start to end, and most resident bytes, without and with odiff's."""

    traffic: Traffic
    seconds: float
    program_bytes: int
    total_bytes: int


def report(folder: Path) -> str:
    """Nothing known, then everything known, for a small and a large build.

    Targets: only what differs is fetched, nothing twice, and memory does not grow with the builds.
    """
    heading = f"### `snapreview compare URI URI`, {100 / _CHANGED_EVERY:g} % of the images different"
    if not can_sample():
        return f"{heading}\n\nLeft out: this system has no /proc."
    columns = "requests | fetched | of both builds | seconds | peak MiB | with odiff"
    lines = [heading, "", f"| images in each build | run | {columns} |", "|---:|---|---:|---:|---:|---:|---:|---:|"]
    for images in _IMAGE_COUNTS:
        workload = small_workload(folder, images, _CHANGED_EVERY)
        size = sum(path.stat().st_size for build in (workload.base, workload.head) for path in build.rglob("*.png"))
        for title, runs in _measured(workload).items():
            lines.append(_line(f"{images:,} | {title}", runs, size))
    return "\n".join(lines)


def _measured(workload: Workload) -> dict[str, list[_Run]]:
    """The runs of every round by their kind."""
    runs: dict[str, list[_Run]] = {"cold": [], "warm": []}
    with snapreview_server(workload.base.parent) as server, counting_relay(server) as relay:
        uris = build_uris(relay.address)
        for _ in range(_ROUNDS):
            with tempfile.TemporaryDirectory() as home:
                for kind in runs.values():
                    kind.append(_run(relay, [uris["base"], uris["head"]], home, len(workload.names)))
    return runs


def _run(relay: CountingRelay, uris: Sequence[str], home: str, changed: int) -> _Run:
    """Compare, and make sure that it found what is different."""
    command = [sys.executable, "-m", "snapreview", "compare", "--workers", str(WORKERS), *uris]
    relay.taken()
    started = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=reader_environment(home)) as process:
        samples = samples_of(process)
        seconds = time.perf_counter() - started
        assert process.stdout is not None  # it is a pipe
        told = process.stdout.read().decode().split()
    if told[told.index("Changed") + 1] != str(changed):
        raise RuntimeError(f"{changed} images are different, but this was found: {' '.join(told)}")
    program, total = max(sample.program for sample in samples), max(sample.total for sample in samples)
    return _Run(relay.taken(), seconds, program, total)


def _line(title: str, runs: Sequence[_Run], size: int) -> str:
    requests = max(run.traffic.requests for run in runs)
    fetched = max(run.traffic.fetched_bytes for run in runs)
    seconds = statistics.median(run.seconds for run in runs)
    program = max(run.program_bytes for run in runs) / _MEBIBYTE
    total = max(run.total_bytes for run in runs) / _MEBIBYTE
    share = f"{fetched / size:.2%}".replace("%", " %")
    return f"| {title} | {requests:,} | {bytes_text(fetched)} | {share} | {seconds:.2f} | {program:.0f} | {total:.0f} |"
