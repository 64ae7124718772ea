"""Pairs far above the usual pixel limit: the time that each takes, and the memory of program and servers meanwhile."""

import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageChops, ImageDraw

from benchmarks.resident_memory import Sample, can_sample, samples_of
from benchmarks.ways import WORKERS
from benchmarks.whole_process import home_environment

PIXEL_LIMIT = 200_000_000
SQUARE = (10_000, 10_000)
LONG = (1_170, 40_000)
_MEBIBYTE = 1024 * 1024
_SHOWN = ("page.png", "grown.png", "photo.png")  # in the window, too

Pair = tuple[Image.Image, Image.Image]


@dataclass(frozen=True, slots=True)
class _Case:
    title: str
    name: str
    pair: Callable[[], Pair]


def report(folder: Path) -> str:
    """A table of seconds and greatest resident memory by kind of pair, each compared alone, then all in one run."""
    heading = f"### Pairs above the pixel limit, which is raised to {PIXEL_LIMIT:,}; {WORKERS} workers"
    if not can_sample():
        return f"{heading}\n\nLeft out: this system has no /proc."
    columns = "| pair | pixels | seconds | program, MiB | servers, MiB | together, MiB |"
    lines = [heading, "", columns, "|---|---:|---:|---:|---:|---:|"]
    together, shown = folder / "all", folder / "shown"
    for case in _CASES:
        roots = (folder / case.name, together, *((shown,) if case.name in _SHOWN else ()))
        size = _make(case, *roots)
        lines.append(_row(case.title, f"{size[0] * size[1]:,}", folder / case.name))
    lines += [_row("all of these in one run", "", together), ""]
    return "\n".join([*lines, _in_the_window(folder, shown)])


def _in_the_window(folder: Path, builds: Path) -> str:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from benchmarks import huge_window  # Qt, for this table alone

    return huge_window.report(folder, builds / "base", builds / "head", PIXEL_LIMIT)


def _make(case: _Case, *roots: Path) -> tuple[int, int]:
    """Write the pair below each root. Returns the size of the canvas."""
    pictures = case.pair()
    for build, picture in zip(("base", "head"), pictures, strict=True):
        first, *others = (root / build / case.name for root in roots)
        for path in (first, *others):
            path.parent.mkdir(parents=True, exist_ok=True)
        picture.save(first, quality=90, compress_level=1)
        for other in others:
            other.hardlink_to(first)
    return max(picture.width for picture in pictures), max(picture.height for picture in pictures)


def _row(title: str, pixels: str, root: Path) -> str:
    with tempfile.TemporaryDirectory() as home:
        started = time.perf_counter()
        samples = _samples(root, home)
        seconds = time.perf_counter() - started
    greatest = (
        max(sample.program for sample in samples),
        max(sample.servers for sample in samples),
        max(sample.total for sample in samples),
    )
    cells = [title, pixels, f"{seconds:.1f}", *(f"{size / _MEBIBYTE:,.0f}" for size in greatest)]
    return f"| {' | '.join(cells)} |"


def _samples(root: Path, home: str) -> list[Sample]:
    """Compare the two builds below `root`. Raises CalledProcessError when any pair could not be compared."""
    settings = Path(home) / "CONFIG" / "snapreview" / "settings.json"
    settings.parent.mkdir(parents=True)
    settings.write_text(json.dumps({"pixel_limit": PIXEL_LIMIT}), encoding="utf-8")
    options = ["--workers", str(WORKERS), "--fail-on", "errored"]
    command = [sys.executable, "-m", "snapreview", "compare", *options, str(root / "base"), str(root / "head")]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, env=home_environment(home)) as process:
        return samples_of(process)


def _page(size: tuple[int, int]) -> Image.Image:
    """Cards with text over the whole of it."""
    image = Image.new("RGB", size, (244, 246, 250))
    draw = ImageDraw.Draw(image)
    for top in range(20, size[1] - 240, 260):
        for left in range(20, size[0] - 340, 380):
            draw.rounded_rectangle((left, top, left + 340, top + 230), 16, fill="white", outline=(205, 210, 220))
            draw.text((left + 40, top + 40), f"{left} / {top}", fill=(40, 44, 52), font_size=22)
    return image


def _page_pair(size: tuple[int, int]) -> Pair:
    page = _page(size)
    changed = page.copy()
    draw = ImageDraw.Draw(changed)
    for part in (0.1, 0.5, 0.9):
        left, top = int(size[0] * part), int(size[1] * part)
        draw.rectangle((left, top, left + 60, top + 40), fill=(200, 40, 60))
    return page, changed


def _grown_pair() -> Pair:
    return _page(SQUARE), _page((SQUARE[0], SQUARE[1] + 1_000))


def _photo_pair() -> Pair:
    """Every pixel differs, and hardly any can be packed."""
    chance = random.Random(3)
    tile = Image.frombytes("RGB", (1_000, 1_000), chance.randbytes(3_000_000))
    photo = Image.new("RGB", SQUARE)
    for top in range(0, SQUARE[1], tile.height):
        for left in range(0, SQUARE[0], tile.width):
            photo.paste(tile, (left, top))
    return photo, ImageChops.invert(photo)


_CASES = (
    _Case("a page, some of its rows changed", "page.png", lambda: _page_pair(SQUARE)),
    _Case("a page that grew by 1,000 rows", "grown.png", _grown_pair),
    _Case("a photo, every pixel changed", "photo.png", _photo_pair),
    _Case("the same as JPEG", "photo.jpg", _photo_pair),
    _Case("a long page", "long.png", lambda: _page_pair(LONG)),
)
