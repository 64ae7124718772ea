"""What a reader feels: from a key press to what is painted, in the real window without a screen."""

import os
import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from benchmarks.window_pairs import huge_builds, small_build, tiny_builds, wide_builds
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


GROUPS = ("walking", "looking", "comparing", "listing", "deciding", "huge")
"""What is measured, part by part; all of it takes about five minutes."""


def report(folder: Path, only: Sequence[str] = ()) -> str:
    """The table of all figures, or of the groups named in `only`."""
    lines = [
        "### The window, 1600 × 1000, without a screen",
        "",
        "| from … to painted | samples | median | measured | limit | |",
        "|---|---:|---:|---:|---:|---|",
    ]
    steps = _steps(folder)
    return "\n".join([*lines, *(figure.line() for name in only or GROUPS for figure in steps[name]())])


def _steps(folder: Path) -> dict[str, Callable[[], list[Figure]]]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from benchmarks import window_figures as measured  # Qt is loaded for this benchmark only
    from benchmarks import window_list

    def phone() -> tuple[Path, Path]:
        workload = phone_workload(folder, _PHONE_PAIRS)
        return workload.base, workload.head

    @cache
    def tiny() -> tuple[Path, Path]:
        return tiny_builds(folder, ROWS)

    return {
        "walking": lambda: measured.walking(folder / "walk", *phone()),
        "looking": lambda: measured.looking(folder / "look", *wide_builds(folder)),
        "comparing": lambda: measured.comparing(folder / "stall", phone_workload(folder, _PHONE_PAIRS)),
        "listing": lambda: window_list.listing(folder / "list", *tiny()),
        "deciding": lambda: window_list.deciding(folder / "decide", small_build(folder), tiny()[1]),
        "huge": lambda: measured.huge_pictures(folder / "huge", *huge_builds(folder)),
    }
