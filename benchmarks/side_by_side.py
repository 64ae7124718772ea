"""Measuring several ways in turn, round after round, so that a machine that slows down slows all of them."""

import statistics
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from benchmarks.ways import prepared

Way = Callable[[], Iterator[None]]


@dataclass(frozen=True, slots=True)
class Timing:
    """Median seconds of one way, and its median ratio to the first way, round by round."""

    title: str
    seconds: float
    ratio: float


def measure(ways: Mapping[str, Way], rounds: int) -> list[Timing]:
    """Run every way once per round, after one round that is not counted."""
    seconds: dict[str, list[float]] = {title: [] for title in ways}
    for number in range(rounds + 1):
        for title, way in ways.items():
            taken = _seconds(way)
            if number:
                seconds[title].append(taken)
    first = next(iter(seconds.values()))
    return [
        Timing(
            title,
            statistics.median(taken),
            statistics.median(one / other for one, other in zip(taken, first, strict=True)),
        )
        for title, taken in seconds.items()
    ]


def table(heading: str, timings: list[Timing]) -> str:
    """The timings as a Markdown table."""
    lines = [f"### {heading}", "", "| way | seconds | ratio |", "|---|---:|---:|"]
    lines += [f"| {timing.title} | {timing.seconds:.3f} | {timing.ratio:.2f} |" for timing in timings]
    return "\n".join(lines)


def _seconds(way: Way) -> float:
    with prepared(way()) as running:
        started = time.perf_counter()
        next(running)
        return time.perf_counter() - started
