"""What a reader feels: from a key press to what is painted, in the real window without a screen."""

import os
import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.window_pairs import huge_builds, tiny_builds, wide_builds
from benchmarks.workloads import phone_workload

ROWS = 50_000
_PHONE_PAIRS = 24


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table: samples and limit in the same unit. The greatest counts where `greatest` says so, else
    the value that 95 of 100 samples stay below.
    """

    title: str
    samples: Sequence[float]
    limit: float
    unit: str = "ms"
    greatest: bool = False

    @property
    def value(self) -> float:
        """What is held against the limit."""
        ordered = sorted(self.samples)
        return ordered[-1] if self.greatest else ordered[min(len(ordered) - 1, round(0.95 * len(ordered)))]

    def line(self) -> str:
        """The line as Markdown."""
        kind = "greatest" if self.greatest else "p95"
        median, verdict = statistics.median(self.samples), "met" if self.value < self.limit else "**missed**"
        return (
            f"| {self.title} | {len(self.samples)} | {median:,.1f} {self.unit} "
            f"| {self.value:,.1f} {self.unit} ({kind}) | {self.limit:,g} {self.unit} | {verdict} |"
        )


def report(folder: Path) -> str:
    """The table of all figures; takes about three minutes."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from benchmarks import window_figures as measured  # Qt is loaded for this benchmark only

    phone = phone_workload(folder, _PHONE_PAIRS)
    wide, tiny, huge = wide_builds(folder), tiny_builds(folder, ROWS), huge_builds(folder)
    steps: list[Callable[[], list[Figure]]] = [
        lambda: measured.walking(folder / "walk", phone.base, phone.head),
        lambda: measured.looking(folder / "look", *wide),
        lambda: measured.comparing(folder / "stall", phone.base, phone.head),
        lambda: measured.listing(folder / "list", *tiny),
        lambda: measured.huge_pictures(folder / "huge", *huge),
    ]
    lines = [
        "### The window, 1600 × 1000, without a screen",
        "",
        "| from … to painted | samples | median | measured | limit | |",
        "|---|---:|---:|---:|---:|---|",
    ]
    lines += [figure.line() for step in steps for figure in step()]
    return "\n".join(lines)
