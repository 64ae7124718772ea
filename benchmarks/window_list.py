"""The figures of a list of very many images: opening, searching, walking and deciding. Needs Qt."""

import gc
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any
from unittest import mock

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.figure import Figure
from benchmarks.resident_memory import own_bytes
from benchmarks.window_driving import (
    Ticks,
    compare,
    milliseconds_to_paint,
    opened_window,
    shows_current,
    start,
    wait_until,
    wait_until_settled,
)
from snapreview.model.result import Status
from snapreview.session import comparing
from snapreview.session.comparison_run import ComparisonRun
from snapreview.settings import Settings
from snapreview.ui.decisions.mark import Mark
from snapreview.ui.main_window import MainWindow
from snapreview.ui.messages.dialogs import SystemDialogs
from snapreview.ui.snapshots.image_index import index_plan
from snapreview.ui.snapshots.list_query import KnownImages, ListQuery, arrange
from snapreview.ui.snapshots.snapshot_list_model import SnapshotListModel

_MEBIBYTE = 1024 * 1024
_OPENINGS = 3
_ROUNDS = 12


def listing(folder: Path, base: Path, head: Path) -> list[Figure]:
    """Very many rows: to the first screen, to what a letter in the search leaves, and their memory."""
    with opened_window(folder, Settings()) as window:
        compare(window, base, head)
    opened: list[float] = []
    for _ in range(_OPENINGS):
        with opened_window(folder, Settings()) as window:
            opened.append(_first_screen(window, base, head))
            wait_until_settled(window)
            strokes = _keystrokes(window)
            window.sidebar.filter_button.setChecked(True)
            counted = _keystrokes(window)
            window.sidebar.filter_button.setChecked(False)
            chips = _chips(window)
            memory = _list_memory(window)
    return [
        Figure("50,000 results known to the first screen of the list", opened, 300),
        Figure("filter keystroke over 50,000 rows to the list", strokes, 50),
        Figure("the same while tags are counted", counted, 50),
        Figure("category chip over 50,000 rows to the list", chips, 50),
        Figure("memory of a list of 50,000 rows", [memory], 100, "MiB", greatest=True),
    ]


def _first_screen(window: MainWindow, base: Path, head: Path) -> float:
    """From the moment in the background in which every result is known."""
    known: list[float] = []
    shown: list[float] = []
    window.sidebar.first_shown.connect(lambda: shown.append(time.perf_counter()))

    def prepare(*given: Any) -> ComparisonRun:
        run = comparing.prepare(*given)
        known.append(time.perf_counter())
        return run

    with mock.patch("snapreview.ui.review.opening_pair.prepare", prepare):
        start(window, base, head)
        wait_until(lambda: bool(shown))
    return (shown[-1] - known[-1]) * 1000


def _keystrokes(window: MainWindow) -> list[float]:
    box = window.sidebar.search_box
    box.setFocus()
    taken = []
    for _ in range(4):
        for letter in "screen-01":
            typed = box.text() + letter
            press = partial(QTest.keyClicks, box, letter)
            taken.append(milliseconds_to_paint(press, lambda typed=typed: _found(window, typed)))  # type: ignore[misc]
        window.sidebar.clear_search()
        wait_until_settled(window)
    return taken


def _found(window: MainWindow, typed: str) -> bool:
    return window.sidebar.query.search == typed and window.sidebar.arranged


def _chips(window: MainWindow) -> list[float]:
    toggles = [Status.CHANGED, Status.CHANGED, Status.UNCHANGED, Status.UNCHANGED] * (_ROUNDS // 4)
    taken = []
    for status in toggles:
        toggle = partial(window.run_action, f"category-{status}")
        taken.append(milliseconds_to_paint(toggle, lambda: window.sidebar.arranged))
        wait_until_settled(window)
    return taken


def _list_memory(window: MainWindow) -> float:
    """What a second list of the same rows takes besides the first, in MiB."""
    run = window.session.run
    assert run is not None  # the window is open
    gc.collect()
    before = own_bytes()
    images = index_plan(run.plan).images
    model = SnapshotListModel(window.session)
    model.set_arrangement(arrange(KnownImages(images, dict(window.session.results)), ListQuery()))
    gc.collect()
    taken = own_bytes() - before
    assert model.rowCount() > len(run.plan.entries)  # still there while it is measured
    return taken / _MEBIBYTE


def deciding(folder: Path, base: Path, head: Path) -> list[Figure]:
    """Very many images of which each needs a decision: one by one, and all of them."""
    with opened_window(folder, Settings()) as window, mock.patch.object(SystemDialogs, "confirm", return_value=True):
        compare(window, base, head)
        window.sidebar.list.choose_first()
        pages = _pages(window)
        selected = [_select_all(window) for _ in range(_ROUNDS)]
        decided, undone = _one_by_one(window)
        approved = _stalls(window, partial(window.run_action, "decide-approve-all"), Mark.APPROVED)
        taken_back = _stalls(window, partial(window.run_action, "undo"), Mark.UNDECIDED)
    return [
        Figure("page down in a list of 50,000 rows", pages, 50),
        Figure("select all of 50,000 rows", selected, 50),
        Figure("key that approves one of 50,000 images to the next one", decided, 50),
        Figure("key that undoes it", undone, 50),
        Figure("stall of the window while 50,000 images are approved", approved, 50, greatest=True),
        Figure("stall of the window while that is undone", taken_back, 50, greatest=True),
    ]


def _pages(window: MainWindow) -> list[float]:
    taken = []
    for _ in range(_ROUNDS):
        press = partial(QTest.keyClick, window.sidebar.list, Qt.Key.Key_PageDown)
        taken.append(milliseconds_to_paint(press, lambda: shows_current(window)))
        wait_until_settled(window)
    return taken


def _select_all(window: MainWindow) -> float:
    window.sidebar.list.setFocus()
    press = partial(QTest.keyClick, window.sidebar.list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    taken = milliseconds_to_paint(press, lambda: True)
    window.sidebar.list.unselect()
    return taken


def _one_by_one(window: MainWindow) -> tuple[list[float], list[float]]:
    """Where only undecided images are listed, a decision goes on to the next one."""
    window.run_action(f"show-{Mark.UNDECIDED}")
    wait_until_settled(window)
    decided, undone = [], []
    for _ in range(_ROUNDS):
        before = window.session.current
        decide = partial(window.run_action, "decide-approve")
        decided.append(milliseconds_to_paint(decide, lambda former=before: _went_on(window, former)))  # type: ignore[misc]
        wait_until_settled(window)
        undone.append(milliseconds_to_paint(partial(window.run_action, "undo"), lambda: True))
        wait_until_settled(window)
    window.run_action(f"show-{Mark.UNDECIDED}")
    wait_until_settled(window)
    return decided, undone


def _went_on(window: MainWindow, former: str | None) -> bool:
    return window.session.current != former and shows_current(window)


def _stalls(window: MainWindow, act: Callable[[], object], mark: Mark) -> list[float]:
    """How long the GUI thread is not to be had until all images have a mark."""
    with _ticking() as ticks:
        act()
        wait_until(lambda: window.session.standings.counts[mark] == len(window.session.images))
        wait_until_settled(window)
    return ticks.waits


@contextmanager
def _ticking() -> Iterator[Ticks]:
    ticks = Ticks()
    ticks.start()
    QApplication.processEvents()
    try:
        yield ticks
    finally:
        QApplication.processEvents()  # what came last is waited for, too
        ticks.stop()
