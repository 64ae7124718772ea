"""Functions in the background, outcomes in the GUI thread."""

import threading

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from snapreview.errors import SourceError
from snapreview.ui.tasks import BackgroundTasks


class Outcome:
    """Records what came back, and in which thread."""

    def __init__(self) -> None:
        self.results: list[object] = []
        self.errors: list[Exception] = []
        self.threads: set[threading.Thread] = set()

    def done(self, result: object) -> None:
        self.results.append(result)
        self.threads.add(threading.current_thread())

    def failed(self, error: Exception) -> None:
        self.errors.append(error)
        self.threads.add(threading.current_thread())


@pytest.fixture
def outcome() -> Outcome:
    return Outcome()


def test_the_result_comes_back_in_the_gui_thread(qapp: QApplication, qtbot: QtBot, outcome: Outcome) -> None:
    tasks = BackgroundTasks(1)
    tasks.run_task(threading.current_thread, outcome.done, outcome.failed)
    qtbot.waitUntil(lambda: bool(outcome.results))
    assert outcome.results[0] is not threading.main_thread()
    assert outcome.threads == {threading.main_thread()}


def test_an_expected_error_comes_back_as_a_value(qapp: QApplication, qtbot: QtBot, outcome: Outcome) -> None:
    def fail() -> None:
        raise SourceError("The folder is gone.")

    tasks = BackgroundTasks(1)
    tasks.run_task(fail, outcome.done, outcome.failed)
    qtbot.waitUntil(lambda: bool(outcome.errors))
    assert str(outcome.errors[0]) == "The folder is gone."


def test_our_own_bug_is_raised_in_the_gui_thread_as_well(qapp: QApplication, qtbot: QtBot, outcome: Outcome) -> None:
    tasks = BackgroundTasks(1)
    with qtbot.captureExceptions() as exceptions:
        tasks.run_task(lambda: 1 / 0, outcome.done, outcome.failed)
        qtbot.waitUntil(lambda: bool(exceptions))
    assert exceptions[0][0] is ZeroDivisionError
    assert isinstance(outcome.errors[0], ZeroDivisionError)


def test_what_was_asked_before_forget_never_comes_back(qapp: QApplication, qtbot: QtBot, outcome: Outcome) -> None:
    gate = threading.Event()
    tasks = BackgroundTasks(1)
    tasks.run_task(lambda: gate.wait(10) and "old", outcome.done, outcome.failed)
    tasks.forget()
    tasks.run_task(lambda: "new", outcome.done, outcome.failed)
    gate.set()
    qtbot.waitUntil(lambda: bool(outcome.results))
    assert outcome.results == ["new"]


def test_stop_waits_for_what_runs_and_drops_the_rest(qapp: QApplication, outcome: Outcome) -> None:
    gate, ran = threading.Event(), []
    tasks = BackgroundTasks(1)
    tasks.run_task(lambda: ran.append(gate.wait(10)), outcome.done, outcome.failed)
    tasks.run_task(lambda: ran.append(True), outcome.done, outcome.failed)
    threading.Timer(0.05, gate.set).start()
    assert tasks.stop(10)
    assert len(ran) <= 1
    qapp.processEvents()
    assert outcome.results == []


def test_work_that_outlives_who_asked_for_it_ends_quietly(qapp: QApplication, qtbot: QtBot, outcome: Outcome) -> None:
    tasks, going = BackgroundTasks(1), threading.Event()
    tasks.destroyed.connect(lambda _tasks: going.set())  # deleting waits for what runs
    tasks.run_task(lambda: going.wait(10), outcome.done, outcome.failed)
    with qtbot.captureExceptions() as exceptions:
        shiboken6.delete(tasks)
    assert (exceptions, outcome.results) == ([], [])


def test_it_is_busy_until_the_outcome_is_told_or_dropped(qapp: QApplication, qtbot: QtBot, outcome: Outcome) -> None:
    going_on = threading.Event()
    tasks = BackgroundTasks(1)
    busy = [tasks.busy]
    tasks.run_task(going_on.wait, outcome.done, outcome.failed)
    busy.append(tasks.busy)
    going_on.set()
    qtbot.waitUntil(lambda: bool(outcome.results))
    busy.append(tasks.busy)
    tasks.run_task(going_on.wait, outcome.done, outcome.failed)
    tasks.stop()
    assert [*busy, tasks.busy] == [False, True, False, False]


def test_a_thread_begins_as_it_was_told(qapp: QApplication, qtbot: QtBot, outcome: Outcome) -> None:
    begun: list[threading.Thread] = []
    tasks = BackgroundTasks(1, begin=lambda: begun.append(threading.current_thread()))
    tasks.run_task(threading.current_thread, outcome.done, outcome.failed)
    qtbot.waitUntil(lambda: bool(outcome.results))
    assert begun == outcome.results
