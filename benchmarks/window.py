"""What a reader feels: from a key press to what is painted, in the real window without a screen."""

import os
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path

from benchmarks.figure import Figure
from benchmarks.window_pairs import huge_builds, small_build, tiny_builds, wide_builds
from benchmarks.workloads import phone_workload

ROWS = 50_000
_PHONE_PAIRS = 24


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
