"""What every test may use, and what no test may leave behind: threads and child processes."""

import signal
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from snapreview.engine.odiff_binary import packed_binary
from tests.support.waiting import child_processes
from tools.unpacking import unpack

REAL_DATA = Path(__file__).parent / "../../shared/data"

# What a script starts with & ignores Ctrl+C, and so do all programs below it; some tests send it.
signal.signal(signal.SIGINT, signal.default_int_handler)

_PATIENCE = 5.0  # seconds for threads and processes that are just ending

# How long an example takes says more about the machine than about the program.
settings.register_profile("unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("unhurried")


@pytest.fixture(autouse=True)
def nothing_left_behind() -> Iterator[None]:
    """Fail a test that leaves a thread or a child process behind, collected or not."""
    threads, processes = _threads(), child_processes()
    yield
    deadline = time.monotonic() + _PATIENCE
    while time.monotonic() < deadline:
        if not _threads() - threads and not child_processes() - processes:
            return
        time.sleep(0.01)
    left = sorted(thread.name for thread in _threads() - threads)
    left += [str(process) for process in child_processes() - processes]
    pytest.fail(f"left behind: {', '.join(left)}")


@pytest.fixture(scope="session")
def odiff() -> Path:
    """The odiff that the installation has packed."""
    binary = packed_binary()
    assert binary.is_file(), "the editable installation packs odiff; install the project again"
    return binary


@pytest.fixture(scope="session")
def real_data(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Gives the folder of a data set by its name, unpacked once; skips the test where the set is missing."""
    parent = tmp_path_factory.mktemp("real-data")

    def unpacked(name: str) -> Path:
        archive = REAL_DATA / f"{name}.tar.gz"
        if not archive.is_file():
            pytest.skip(f"the data set {archive.name} does not lie beside the project in ../shared/data")
        if not (parent / name).exists():
            unpack(archive, parent)
        return parent / name

    return unpacked


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty folder for a worker or a server, apart from a test's other files."""
    path = tmp_path / "worker"
    path.mkdir()
    return path


def _threads() -> set[threading.Thread]:
    # Qt's own pool threads appear as dummies once they have run Python code; they belong to Qt.
    return {thread for thread in threading.enumerate() if not isinstance(thread, threading._DummyThread)}
