"""What every test may use, and what no test may leave behind: threads and child processes."""

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from snapreview.engine.odiff_binary import packed_binary

_PATIENCE = 5.0  # seconds for threads and processes that are just ending


@pytest.fixture(autouse=True)
def nothing_left_behind() -> Iterator[None]:
    """Fail a test that leaves a thread or a child process behind, collected or not."""
    threads, processes = _threads(), _child_processes()
    yield
    deadline = time.monotonic() + _PATIENCE
    while time.monotonic() < deadline:
        if not _threads() - threads and not _child_processes() - processes:
            return
        time.sleep(0.01)
    left = sorted(thread.name for thread in _threads() - threads)
    left += [str(process) for process in _child_processes() - processes]
    pytest.fail(f"left behind: {', '.join(left)}")


@pytest.fixture(scope="session")
def odiff() -> Path:
    """The odiff that the installation has packed."""
    binary = packed_binary()
    assert binary.is_file(), "the editable installation packs odiff; install the project again"
    return binary


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty folder for a worker or a server, apart from a test's other files."""
    path = tmp_path / "worker"
    path.mkdir()
    return path


def _threads() -> set[threading.Thread]:
    # Qt's own pool threads appear as dummies once they have run Python code; they belong to Qt.
    return {thread for thread in threading.enumerate() if not isinstance(thread, threading._DummyThread)}


def _child_processes() -> set[psutil.Process]:
    return set(psutil.Process().children(recursive=True))
