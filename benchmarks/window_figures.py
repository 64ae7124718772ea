"""The figures of the benchmark of the window, each from real widgets that are driven by keys. Needs Qt."""

import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.figure import Figure
from benchmarks.resident_memory import own_bytes
from benchmarks.ways import bare_servers
from benchmarks.window_driving import (
    Ticks,
    compare,
    milliseconds_to_paint,
    opened_window,
    shows_current,
    start,
    wait_until,
    wait_until_settled,
    watched_memory,
)
from benchmarks.workloads import Workload
from snapreview.settings import Settings
from snapreview.thread_priority import give_way
from snapreview.ui.application import make_application
from snapreview.ui.main_window import MainWindow
from snapreview.ui.snapshots.image_index import ImageRow
from snapreview.ui.viewer.views.table import VIEW_MODES

_MEBIBYTE = 1024 * 1024
_FEW_PAIRS_BYTES = 160 * _MEBIBYTE  # room for four pairs of phone screens
_ROUNDS = 12
_SHIFT = Qt.KeyboardModifier.ShiftModifier


def walking(folder: Path, base: Path, head: Path) -> list[Figure]:
    """From a key press to the next pair of phone screens."""
    with opened_window(folder, Settings()) as window:
        compare(window, base, head)
        window.sidebar.list.choose_first()
        ahead = [_step(window) for _ in range(len(window.session.images) - 1)]
    with opened_window(folder, Settings(picture_cache_bytes=_FEW_PAIRS_BYTES)) as window:
        compare(window, base, head)
        window.sidebar.list.choose_first()
        cold = [_jump(window) for _ in range(2 * len(window.session.images))]
    return [
        Figure("key press to the next phone-size pair, decoded ahead", ahead, 50),
        Figure("key press to a phone-size pair that was not decoded ahead", cold, 150),
    ]


def _step(window: MainWindow) -> float:
    wait_until_settled(window)
    press = partial(QTest.keyClick, window.sidebar.list, Qt.Key.Key_Down)
    return milliseconds_to_paint(press, lambda: shows_current(window))


def _jump(window: MainWindow) -> float:
    """Seven images on, round and round: what is kept of them is always something else."""
    wait_until_settled(window)
    names = [row.name for row in window.sidebar.list.arrangement.rows if isinstance(row, ImageRow)]
    goal = names[(names.index(window.session.current or "") + 7) % len(names)]
    return milliseconds_to_paint(partial(window.session.show, goal), lambda: shows_current(window))


def looking(folder: Path, base: Path, head: Path) -> list[Figure]:
    """Other views, zoom and pan of a loaded pair of 4K."""
    with opened_window(folder, Settings()) as window:
        compare(window, base, head)
        modes = [mode.identifier for mode in VIEW_MODES]
        for mode in modes:  # what is computed for a view is there afterwards
            window.run_action(mode)
            wait_until(lambda: not window.viewer.derivations.busy)
            wait_until_settled(window)
        changes = [_paint(partial(window.run_action, mode)) for _ in range(_ROUNDS) for mode in modes]
        window.run_action("side-by-side")
        moves = _moves(window)
    return [
        Figure(f"change between {len(modes)} views of a loaded 4K pair", changes, 16),
        Figure("zoom or pan step of a 4K pair side by side", moves, 16),
    ]


def _moves(window: MainWindow) -> list[float]:
    """Zoom in step by step with panning to all sides in between, and out again."""
    pane = window.viewer.panes[0]
    pane.setFocus()
    window.run_action("fit")
    wait_until_settled(window)
    arrows = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up)
    taken = []
    for action in ("zoom-in", "zoom-out"):
        for _ in range(_ROUNDS):
            taken.append(_paint(partial(window.run_action, action)))
            taken += [_paint(partial(QTest.keyClick, pane, arrow, _SHIFT)) for arrow in arrows]
    return taken


def _paint(act: Callable[[], object]) -> float:
    return milliseconds_to_paint(act, lambda: True)


def comparing(folder: Path, workload: Workload) -> list[Figure]:
    """How long the GUI thread is not to be had while two workers compare phone screens; and what of it is the
    machine's part: how long an event loop without a window has to wait beside nothing but two odiff servers.
    """
    alone = Ticks()
    make_application()
    servers = threading.Thread(target=_run_bare_servers, args=(workload,))
    alone.start()
    servers.start()
    wait_until(lambda: not servers.is_alive())
    alone.stop()
    ticks = Ticks()
    with opened_window(folder, Settings(worker_count=2)) as window:
        window.session.opened.connect(ticks.start)
        start(window, workload.base, workload.head)
        wait_until_running_ends(window)
        ticks.stop()
        wait_until_settled(window)
    return [
        Figure("stall of the window while 2 workers compare", ticks.waits, 50, greatest=True),
        Figure("stall of an event loop beside 2 bare odiff servers", alone.waits, 50, greatest=True),
    ]


def _run_bare_servers(workload: Workload) -> None:
    give_way()  # what is started from here has the niceness of our servers
    for _ in bare_servers(workload):
        pass


def wait_until_running_ends(window: MainWindow) -> None:
    """Sleep in the event loop, as the program does, until every pair is compared."""
    while window.session.run is None or window.session.comparing:
        QApplication.processEvents()
        time.sleep(0.0005)


def huge_pictures(folder: Path, base: Path, head: Path) -> list[Figure]:
    """Pictures far larger than the memory they may take: what they take, and zoom and pan steps over them."""
    figures = []
    with opened_window(folder, Settings(worker_count=1)) as window, watched_memory() as seen:
        compare(window, base, head)
        for name, title in (("square.png", "16,384 × 16,384"), ("long.png", "1,170 × 40,000")):
            window.session.show(name)
            wait_until_settled(window)
            figures.append(Figure(f"zoom or pan step of a pair of {title}", _moves(window), 16))
        held = (own_bytes() - seen[0]) / _MEBIBYTE
    greatest = (max(seen) - seen[0]) / _MEBIBYTE
    return [
        *figures,
        Figure("memory with both huge pairs open", [held], 512, "MiB", greatest=True),
        Figure("memory while both huge pairs are compared, listed and opened", [greatest], 512, "MiB", greatest=True),
    ]
