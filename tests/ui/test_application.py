"""The program as a process: it opens, and it ends without leaving anything when it is told to."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import psutil
import pytest
from pytestqt.qtbot import QtBot

from snapreview.ui.application import ask_for_scale
from tests.ui.builds import make_builds

PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QObject
from snapreview.folders import Folders
from snapreview.session.environment import Environment
from snapreview.settings import Settings
from snapreview.ui import application

root = Path(sys.argv[1])
environment = Environment(Folders(root / "s", root / "d", root / "c", root / "l"), Settings(worker_count=2))
make_window = application.make_window

def announcing(environment):
    window = make_window(environment)
    window.session.results_arrived.connect(lambda: print("comparing", flush=True))
    return window

application.make_window = announcing
sys.exit(application.open_window(sys.argv[2], sys.argv[3], environment))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to send")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_with_all_its_workers(tmp_path: Path, qtbot: QtBot, number: signal.Signals) -> None:
    builds = make_builds(tmp_path / "builds", changed=400)
    arguments = [sys.executable, "-c", PROGRAM, str(tmp_path / "own"), *builds.uris]
    variables = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=variables
    ) as program:
        assert program.stdout is not None
        assert program.stderr is not None
        assert program.stdout.readline() == "comparing\n"
        workers = psutil.Process(program.pid).children(recursive=True)
        program.send_signal(number)
        code = program.wait(20)
        assert code == 0, program.stderr.read()
    gone, alive = psutil.wait_procs(workers, timeout=10)
    assert not alive, (gone, alive)


def test_a_scale_is_asked_for_before_there_is_an_application(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_SCALE_FACTOR", "to be taken back")
    monkeypatch.delenv("QT_SCALE_FACTOR")
    ask_for_scale(1)
    assert "QT_SCALE_FACTOR" not in os.environ
    ask_for_scale(1.5)
    assert os.environ["QT_SCALE_FACTOR"] == "1.5"
    ask_for_scale(3)
    assert os.environ["QT_SCALE_FACTOR"] == "1.5"
