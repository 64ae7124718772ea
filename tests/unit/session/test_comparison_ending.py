"""How a comparison ends: cancelled, by a fault, interrupted, closed."""

import os
import signal
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from snapreview.errors import Cancelled
from snapreview.model.result import ImageResult
from snapreview.session.comparing import compare_all
from snapreview.session.environment import Environment
from tests.support.builds import compare_builds, environment_in, prepare_run
from tests.support.fake_odiff import FakeOdiff, make_fake_odiff
from tests.support.waiting import is_running, is_stopped, wait_until

Builds = tuple[Path, Path]
SILENT = "ready()\nrequest()\nwait()"


@pytest.mark.parametrize("workers", [1, 3])
def test_cancelling_returns_every_worker_although_its_server_is_stopped(
    tmp_path: Path, builds: Builds, environment: Environment, workers: int
) -> None:
    fake = make_fake_odiff(tmp_path / "silent", SILENT)
    run = prepare_run(builds, replace(environment, variables={"SNAPREVIEW_ODIFF": str(fake.path)}))
    outcome = _in_thread(lambda: compare_all(run, workers, lambda _result: None))
    wait_until(lambda: fake.starts == workers, "all servers run")
    for process_id in fake.process_ids:
        os.kill(process_id, signal.SIGSTOP)
    wait_until(lambda: all(is_stopped(process_id) for process_id in fake.process_ids), "all servers are stopped")
    run.cancel()
    # Without the abort a worker would wait for its deadline of 10 seconds.
    assert isinstance(outcome(5), Cancelled)
    assert run.cancelled
    assert not any(is_running(process_id) for process_id in fake.process_ids)
    run.close()
    assert fake.starts == workers, "nothing is started after cancelling"


def test_cancelling_before_the_start_compares_nothing(
    builds: Builds, environment: Environment, counting: FakeOdiff
) -> None:
    run = prepare_run(builds, environment)
    run.cancel()
    with pytest.raises(Cancelled):
        compare_all(run, 2, lambda _result: pytest.fail("cancelled"))
    run.close()
    assert counting.starts == 0


def test_a_worker_that_registers_after_cancelling_is_ended(tmp_path: Path, builds: Builds) -> None:
    fake = make_fake_odiff(tmp_path / "silent", SILENT)
    run = prepare_run(builds, environment_in(tmp_path / "own", fake.path))
    queue_cancel = run._queue.cancel

    def cancel_then_register(comparer: object) -> None:
        queue_cancel()
        register(comparer)

    register: Callable[[object], None] = run._register  # type: ignore[assignment]
    run._register = cancel_then_register  # type: ignore[method-assign]
    run.work(lambda _result: pytest.fail("cancelled"))
    run.close()
    assert fake.starts == 0


def test_results_that_were_there_before_cancelling_are_remembered(
    tmp_path: Path, builds: Builds, environment: Environment, odiff: Path
) -> None:
    run = prepare_run(builds, environment)
    seen: list[str] = []

    def watch(result: ImageResult) -> None:
        seen.append(result.name)
        if len(seen) == 2:
            run.cancel()

    with pytest.raises(Cancelled):
        compare_all(run, 1, watch)
    run.close()
    again = prepare_run(builds, environment)
    again.close()
    assert again.remaining == 3


def test_a_fault_in_the_watcher_ends_all_workers_and_comes_out(builds: Builds, environment: Environment) -> None:
    def watch(_result: ImageResult) -> None:
        raise ZeroDivisionError("ours")

    run = prepare_run(builds, environment)
    with pytest.raises(ZeroDivisionError):
        compare_all(run, 3, watch)
    run.close()


def test_an_interrupt_ends_all_workers_and_comes_out(tmp_path: Path, builds: Builds) -> None:
    fake = make_fake_odiff(tmp_path / "silent", SILENT)
    run = prepare_run(builds, environment_in(tmp_path / "own", fake.path))

    def interrupt() -> None:
        wait_until(lambda: fake.starts == 2, "both servers run")
        os.kill(os.getpid(), signal.SIGINT)

    interrupting = threading.Thread(target=interrupt)
    interrupting.start()
    with pytest.raises(KeyboardInterrupt):
        compare_all(run, 2, lambda _result: None)
    interrupting.join()
    assert not any(is_running(process_id) for process_id in fake.process_ids)
    run.close()


def test_an_interrupt_while_workers_are_started_ends_those_that_run(
    tmp_path: Path, builds: Builds, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake = make_fake_odiff(tmp_path / "silent", SILENT)
    run = prepare_run(builds, environment_in(tmp_path / "own", fake.path))
    start = threading.Thread.start

    def start_interrupted(thread: threading.Thread) -> None:
        if thread.name == "worker 1":
            wait_until(lambda: fake.starts == 1, "the first server runs")
            raise KeyboardInterrupt
        start(thread)

    monkeypatch.setattr(threading.Thread, "start", start_interrupted)
    with pytest.raises(KeyboardInterrupt):
        compare_all(run, 3, lambda _result: None)
    run.close()
    assert fake.starts == 1


def test_closing_removes_the_working_copies_and_keeps_the_masks(builds: Builds, environment: Environment) -> None:
    comparison, _ = compare_builds(builds, environment)
    assert list((environment.folders.cache / "work").iterdir()) == []
    assert all(result.mask is None or result.mask.is_file() for result in comparison.results.values())


def _in_thread(action: Callable[[], object]) -> Callable[[float], object]:
    """Start the action in a thread; the returned function waits for what it gave or raised."""
    outcome: list[object] = []

    def run() -> None:
        try:
            outcome.append(action())
        except Cancelled as error:
            outcome.append(error)

    thread = threading.Thread(target=run)
    thread.start()

    def wait(seconds: float) -> object:
        thread.join(seconds)
        assert not thread.is_alive()
        return outcome[0]

    return wait
