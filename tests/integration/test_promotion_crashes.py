"""Promotions and rollbacks that are killed leave, after the next start, the old baseline or the new one."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(os.name == "nt", reason="there is no fork, with which killing is quick")


_MEMORY = Path("/dev/shm")


@pytest.fixture
def ground(tmp_path: Path) -> Iterator[Path]:
    """A folder, in memory where that is possible: waiting for disks would take most of the time."""
    if not os.access(_MEMORY, os.W_OK):
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(dir=_MEMORY, prefix="snapreview-") as folder:
        yield Path(folder)


def killed(folder: Path, way: str, count: int) -> dict[str, int]:
    command = [sys.executable, "-m", "tests.support.promotion_crashes", str(folder), way, str(count)]
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(command, cwd=root, capture_output=True, encoding="utf-8", timeout=100, check=False)
    assert done.returncode == 0, done.stderr
    found: dict[str, int] = json.loads(done.stdout)
    return found


def test_killed_at_every_call_that_changes_the_disk(ground: Path) -> None:
    found = killed(ground, "every", 0)
    assert found["killed"] >= 100
    assert found["recovered"] >= 20
    assert found["old"] > 0
    assert found["new"] > 0
    assert "mixed" not in found


def test_killed_at_random_moments(ground: Path) -> None:
    found = killed(ground, "random", 120)
    assert found["killed"] >= 60
    assert "mixed" not in found
