"""However the program ends: no process, no working folder stays behind for long."""

import os
import signal
import subprocess
from pathlib import Path

import pytest

from tests.support.builds import make_build, two_builds
from tests.support.fake_odiff import FakeOdiff, make_fake_odiff
from tests.support.pictures import noise
from tests.support.program import UNMEASURED, Program
from tests.support.waiting import is_running, is_stopped, servers_below, wait_until


@pytest.fixture
def silent(tmp_path: Path) -> FakeOdiff:
    """An odiff that never answers, so that the program can be met at work."""
    return make_fake_odiff(tmp_path / "silent", "ready()\nrequest()\nwait()")


@pytest.fixture
def builds(tmp_path: Path) -> tuple[Path, Path]:
    return two_builds(tmp_path, changed=4)


def work_for_seconds(folder: Path, seed: int) -> Path:
    """A build of one large picture under very many names."""
    build = make_build(folder, {"0.png": noise((500, 400), seed)})
    for number in range(1, 400):
        os.link(build / "0.png", build / f"{number}.png")
    return build


def working_folders(program: Program) -> list[Path]:
    return list((program.folders.cache / "work").glob("*"))


def ended(process: subprocess.Popen[bytes]) -> tuple[int, bytes]:
    """Exit code and standard error of a process that ends by itself; what it hangs at, when it does not."""
    try:
        _, told = process.communicate(timeout=30)
    except subprocess.TimeoutExpired:
        below = servers_below(process.pid)
        process.send_signal(signal.SIGABRT)  # see PYTHONFAULTHANDLER
        _, stacks = process.communicate()
        for server in below:
            os.kill(server, signal.SIGKILL)
        pytest.fail(f"still runs after 30 s, with the servers {below}:\n{stacks.decode()}")
    return process.returncode, told


@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 143), (signal.SIGINT, 130)])
def test_a_signal_ends_processes_and_working_folders(
    program: Program, builds: tuple[Path, Path], silent: FakeOdiff, number: signal.Signals, code: int
) -> None:
    process = program.start("compare", *builds, "--workers", "2", SNAPREVIEW_ODIFF=str(silent.path), **UNMEASURED)
    wait_until(lambda: silent.starts == 2, "both servers run")
    assert working_folders(program)
    process.send_signal(number)
    assert ended(process) == (code, b"")
    assert not any(is_running(process_id) for process_id in silent.process_ids)
    assert working_folders(program) == []


def test_sigterm_ends_servers_that_are_stopped(program: Program, builds: tuple[Path, Path], silent: FakeOdiff) -> None:
    process = program.start("compare", *builds, "--workers", "2", SNAPREVIEW_ODIFF=str(silent.path), **UNMEASURED)
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
    process = program.start("compare", *builds, "--workers", "2", SNAPREVIEW_ODIFF=str(silent.path), **UNMEASURED)
    wait_until(lambda: silent.starts == 2, "both servers run")
    for _ in range(20):
        process.terminate()
    assert ended(process) == (143, b"")
    assert working_folders(program) == []


def test_after_kill_9_odiff_ends_and_the_next_start_tidies_up(tmp_path: Path, program: Program) -> None:
    builds = work_for_seconds(tmp_path / "base", seed=1), work_for_seconds(tmp_path / "head", seed=2)
    process = program.start("compare", *builds, "--workers", "1")
    servers: list[int] = []

    def odiff_runs() -> bool:
        servers.extend(servers_below(process.pid))
        return bool(servers)

    wait_until(odiff_runs, "odiff runs")
    process.kill()
    assert ended(process)[0] == -signal.SIGKILL
    wait_until(lambda: not any(is_running(process_id) for process_id in servers), "odiff has ended by itself")
    assert working_folders(program), "nobody could tidy up"
    assert program.run("compare", *two_builds(tmp_path / "next", changed=1)).returncode == 0
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
