"""The worker pool under Qt: the same results as with threads, in batches, and an orderly end."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from snapreview.diff_worker import DiffWorkerPool
from snapreview.errors import EngineError, StoreError, UserError
from snapreview.model.result import ImageResult
from snapreview.session.comparing import compare_all
from snapreview.session.comparison_run import ComparisonRun
from tests.support.builds import environment_in, prepare_run, two_builds
from tests.support.fake_odiff import FakeOdiff, make_fake_odiff
from tests.support.waiting import is_running, wait_until

Builds = tuple[Path, Path]
PAIRS = 12
SILENT = "ready()\nrequest()\nwait()"


class Received:
    """What a pool has told so far."""

    def __init__(self, pool: DiffWorkerPool) -> None:
        self.batches: list[tuple[ImageResult, ...]] = []
        self.ends: list[UserError | None] = []
        pool.results_ready.connect(self.batches.append)
        pool.finished.connect(self.ends.append)

    @property
    def names(self) -> list[str]:
        return [result.name for batch in self.batches for result in batch]


@pytest.fixture
def builds(tmp_path: Path) -> Builds:
    return two_builds(tmp_path, changed=PAIRS)


@pytest.fixture
def pool(qtbot: QtBot) -> Iterator[DiffWorkerPool]:
    pool = DiffWorkerPool()
    yield pool
    pool.stop()


@pytest.fixture
def received(pool: DiffWorkerPool) -> Received:
    return Received(pool)


@pytest.fixture
def run(tmp_path: Path, builds: Builds, pool: DiffWorkerPool) -> Iterator[ComparisonRun]:
    run = prepare_run(builds, environment_in(tmp_path / "own"))
    yield run
    pool.stop()
    run.close()


@pytest.fixture
def silent(tmp_path: Path) -> FakeOdiff:
    """An odiff that never answers."""
    return make_fake_odiff(tmp_path / "silent", SILENT)


@pytest.fixture
def hanging_run(tmp_path: Path, builds: Builds, silent: FakeOdiff, pool: DiffWorkerPool) -> Iterator[ComparisonRun]:
    run = prepare_run(builds, environment_in(tmp_path / "hanging", silent.path))
    yield run
    pool.stop()
    run.close()


def test_the_results_are_those_of_plain_threads(
    qtbot: QtBot, tmp_path: Path, builds: Builds, pool: DiffWorkerPool, received: Received, run: ComparisonRun
) -> None:
    with qtbot.waitSignal(pool.finished, timeout=20_000):
        pool.start(run, 2)
        running = [pool.running]
    running.append(pool.running)
    assert running == [True, False]
    assert received.ends == [None]
    other = prepare_run(builds, environment_in(tmp_path / "threads"))
    expected = compare_all(other, 2, lambda _result: None).results
    other.close()
    found = {result.name: result for batch in received.batches for result in batch}
    assert {name: (result.status, result.changed_pixels) for name, result in found.items()} == {
        name: (result.status, result.changed_pixels) for name, result in expected.items() if result.compared
    }
    assert sorted(received.names) == sorted(found), "each result comes once"


def test_results_come_in_batches_and_all_before_the_end(qtbot: QtBot, pool: DiffWorkerPool, run: ComparisonRun) -> None:
    told: list[int] = []
    pool.results_ready.connect(lambda batch: told.append(len(batch)))
    pool.finished.connect(lambda _error: told.append(-1))
    with qtbot.waitSignal(pool.finished, timeout=20_000):
        pool.start(run, 2)
    assert told[-1] == -1
    assert sum(told[:-1]) == PAIRS
    assert all(told[:-1]), "there are no empty batches"


def test_a_run_with_nothing_to_compare_finishes(
    qtbot: QtBot, tmp_path: Path, pool: DiffWorkerPool, received: Received
) -> None:
    empty = prepare_run(two_builds(tmp_path / "equal", changed=0), environment_in(tmp_path / "own"))
    with qtbot.waitSignal(pool.finished, timeout=20_000):
        pool.start(empty, 1)
    assert (received.batches, received.ends) == ([], [None])
    empty.close()


def test_cancelling_finishes_although_no_server_answers(
    qtbot: QtBot, pool: DiffWorkerPool, received: Received, hanging_run: ComparisonRun, silent: FakeOdiff
) -> None:
    pool.start(hanging_run, 2)
    wait_until(lambda: silent.starts == 2, "both servers run")
    with qtbot.waitSignal(pool.finished, timeout=5_000):
        pool.cancel()
    assert (received.batches, received.ends) == ([], [None])
    assert not pool.running
    assert not any(is_running(process_id) for process_id in silent.process_ids)


def test_stopping_returns_when_every_process_is_gone_and_tells_nothing(
    pool: DiffWorkerPool, received: Received, hanging_run: ComparisonRun, silent: FakeOdiff
) -> None:
    pool.start(hanging_run, 2)
    wait_until(lambda: silent.starts == 2, "both servers run")
    pool.stop()
    assert not pool.running
    assert not any(is_running(process_id) for process_id in silent.process_ids)
    QCoreApplication.processEvents()
    assert (received.batches, received.ends) == ([], [])


def test_results_on_their_way_when_a_run_is_stopped_are_not_delivered(
    qtbot: QtBot, pool: DiffWorkerPool, received: Received, run: ComparisonRun
) -> None:
    pool.start(run, 2)
    # Without an event loop everything the workers tell is still waiting to be delivered.
    for worker in pool._workers:
        assert worker.wait(20_000)
    pool.stop()
    QCoreApplication.processEvents()
    assert pool._batch == []
    assert (received.batches, received.ends) == ([], [])


def test_the_end_is_told_after_the_last_result_however_late_the_event_loop_is(
    qtbot: QtBot, pool: DiffWorkerPool, run: ComparisonRun
) -> None:
    told: list[int] = []
    pool.results_ready.connect(lambda batch: told.append(len(batch)))
    pool.finished.connect(lambda _error: told.append(-1))
    pool.start(run, 4)
    for worker in pool._workers:
        assert worker.wait(20_000)
    with qtbot.waitSignal(pool.finished, timeout=5_000):
        pass
    assert told == [PAIRS, -1]


def test_results_of_a_stopped_run_do_not_get_into_the_next(
    qtbot: QtBot,
    tmp_path: Path,
    pool: DiffWorkerPool,
    received: Received,
    run: ComparisonRun,
) -> None:
    pool.start(run, 2)
    for worker in pool._workers:
        assert worker.wait(20_000)
    next_run = prepare_run(two_builds(tmp_path / "next", changed=3), environment_in(tmp_path / "another"))
    with qtbot.waitSignal(pool.finished, timeout=20_000):
        pool.start(next_run, 2)
    assert sorted(received.names) == ["000.png", "001.png", "002.png"]
    assert received.ends == [None]
    next_run.close()


def test_a_second_start_stops_the_first_run(
    qtbot: QtBot,
    pool: DiffWorkerPool,
    received: Received,
    run: ComparisonRun,
    hanging_run: ComparisonRun,
    silent: FakeOdiff,
) -> None:
    pool.start(hanging_run, 2)
    wait_until(lambda: silent.starts == 2, "both servers run")
    with qtbot.waitSignal(pool.finished, timeout=20_000):
        pool.start(run, 2)
    assert hanging_run.cancelled
    assert len(received.names) == PAIRS
    assert received.ends == [None]


def test_an_error_ends_the_run_and_is_told(
    qtbot: QtBot, pool: DiffWorkerPool, received: Received, run: ComparisonRun
) -> None:
    # In the way of the second worker's folder.
    (run._work_folder.path / "worker-2").write_text("")
    with qtbot.waitSignal(pool.finished, timeout=20_000):
        pool.start(run, 3)
    assert len(received.ends) == 1
    assert isinstance(received.ends[0], StoreError)
    assert "cannot be made" in str(received.ends[0])
    assert run.cancelled
    assert not pool.running


def test_a_fault_of_our_own_ends_the_run_and_reaches_the_exception_hook(
    qtbot: QtBot, pool: DiffWorkerPool, received: Received, run: ComparisonRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object) -> ImageResult:
        raise ZeroDivisionError("ours")

    monkeypatch.setattr(run, "_result", fail)
    with qtbot.captureExceptions() as exceptions, qtbot.waitSignal(pool.finished, timeout=20_000):
        pool.start(run, 2)
    assert {kind for kind, _, _ in exceptions} == {ZeroDivisionError}
    assert run.cancelled
    assert received.batches == []
    (told,) = received.ends
    assert isinstance(told, EngineError)
    assert str(told) == "snapreview itself failed; the log has the details. Compare again."


def test_stopping_and_cancelling_an_idle_pool_does_nothing(pool: DiffWorkerPool, received: Received) -> None:
    pool.stop()
    pool.cancel()
    QCoreApplication.processEvents()
    assert (received.batches, received.ends, pool.running) == ([], [], False)
