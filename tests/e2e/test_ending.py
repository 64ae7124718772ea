"""However the program ends: no process, no working folder stays behind for long."""

import os
import signal
import subprocess
from pathlib import Path

import pytest

from tests.support.builds import make_build, two_builds
from tests.support.fake_odiff import FakeOdiff, make_fake_odiff
from tests.support.pictures import noise
from tests.support.program import Program
from tests.support.waiting import is_running, is_stopped, servers_below, wait_until


@pytest.fixture
def silent(tmp_path: Path) -> FakeOdiff:
    """An odiff that never answers, so that the program can be met at work."""
    return make_fake_odiff(tmp_path / "silent", "ready()\nrequest()\nwait()")


@pytest.fixture
def builds(tmp_path: Path) -> tuple[Path, Path]:
    return two_builds(tmp_path, changed=4)


def working_folders(program: Program) -> list[Path]:
    return list((program.folders.cache / "work").glob("*"))


def ended(process: subprocess.Popen[bytes]) -> tuple[int, bytes]:
    """Exit code and standard error of a process that ends by itself."""
    _, told = process.communicate(timeout=30)
    return process.returncode, told


@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 143), (signal.SIGINT, 130)])
def test_a_signal_ends_processes_and_working_folders(
    program: Program, builds: tuple[Path, Path], silent: FakeOdiff, number: signal.Signals, code: int
) -> None:
    process = program.start("compare", *builds, "--workers", "2", SNAPREVIEW_ODIFF=str(silent.path))
    wait_until(lambda: silent.starts == 2, "both servers run")
    assert working_folders(program)
    process.send_signal(number)
    assert ended(process) == (code, b"")
    assert not any(is_running(process_id) for process_id in silent.process_ids)
    assert working_folders(program) == []


def test_sigterm_ends_servers_that_are_stopped(program: Program, builds: tuple[Path, Path], silent: FakeOdiff) -> None:
    process = program.start("compare", *builds, "--workers", "2", SNAPREVIEW_ODIFF=str(silent.path))
    wait_until(lambda: silent.starts == 2, "both servers run")
    for process_id in silent.process_ids:
        os.kill(process_id, signal.SIGSTOP)
    wait_until(lambda: all(is_stopped(process_id) for process_id in silent.process_ids), "both are stopped")
    process.terminate()
    assert ended(process) == (143, b"")
    assert not any(is_running(process_id) for process_id in silent.process_ids)


def test_several_signals_do_not_cut_the_tidying_up_short(
    program: Program, builds: tuple[Path, Path], silent: FakeOdiff
) -> None:
    process = program.start("compare", *builds, "--workers", "2", SNAPREVIEW_ODIFF=str(silent.path))
    wait_until(lambda: silent.starts == 2, "both servers run")
    for _ in range(20):
        process.terminate()
    assert ended(process) == (143, b"")
    assert working_folders(program) == []


def test_after_kill_9_odiff_ends_and_the_next_start_tidies_up(tmp_path: Path, program: Program) -> None:
    pictures = [{f"{number}.png": noise((500, 400), 10 * number + side) for number in range(6)} for side in (0, 1)]
    builds = make_build(tmp_path / "base", pictures[0]), make_build(tmp_path / "head", pictures[1])
    process = program.start("compare", *builds, "--workers", "1")
    wait_until(lambda: servers_below(process.pid) or process.poll() is not None, "odiff runs")
    servers = servers_below(process.pid)
    process.kill()
    assert ended(process)[0] == -signal.SIGKILL
    assert servers
    wait_until(lambda: not any(is_running(process_id) for process_id in servers), "odiff has ended by itself")
    assert working_folders(program), "nobody could tidy up"
    assert program.run("compare", *builds).returncode == 0
    assert working_folders(program) == []


def test_a_server_that_is_killed_costs_one_pair_nothing(
    tmp_path: Path, program: Program, builds: tuple[Path, Path], odiff: Path
) -> None:
    behaviour = "if START == 1:\n    ready()\n    request()\n    os.kill(os.getpid(), signal.SIGKILL)\nbe_odiff()"
    dying = make_fake_odiff(tmp_path / "dying", behaviour, odiff)
    done = program.run("compare", *builds, "--workers", "1", "--fail-on", "errored", SNAPREVIEW_ODIFF=str(dying.path))
    assert done.returncode == 0
    assert ["Changed", "4"] in [line.split() for line in done.stdout.splitlines()]
    assert dying.starts == 2
