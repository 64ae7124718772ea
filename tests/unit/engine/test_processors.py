"""Who has a processor of its own, and what a process kept to one may use."""

import os
import subprocess
import sys
from collections.abc import Iterator

import pytest

from snapreview.engine.processors import Processors, keep_to

LINUX_ONLY = pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps processes to processors")


@pytest.fixture
def process() -> Iterator[subprocess.Popen[bytes]]:
    with subprocess.Popen(["cat"], stdin=subprocess.PIPE) as process:
        yield process


def test_each_worker_has_its_own_while_none_is_nobodys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _process: {3, 5}, raising=False)
    processors = Processors()
    with processors.one() as first:
        assert first() is None
        with processors.one() as second, processors.one() as one_too_many:
            assert (first(), second(), one_too_many()) == (3, 5, None)
        assert first() is None
        with processors.one() as third:
            assert (first(), third()) == (3, 5)


def test_where_processors_cannot_be_chosen_nobody_has_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "sched_getaffinity", raising=False)
    with Processors().one() as own:
        assert own() is None
    keep_to(os.getpid(), None)


@LINUX_ONLY
def test_a_process_is_kept_to_one_and_let_go(process: subprocess.Popen[bytes]) -> None:
    one = max(os.sched_getaffinity(0))
    keep_to(process.pid, one)
    assert os.sched_getaffinity(process.pid) == {one}
    keep_to(process.pid, None)
    assert os.sched_getaffinity(process.pid) == os.sched_getaffinity(0)


@LINUX_ONLY
def test_a_process_that_has_died_is_left_alone(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    process.wait()
    keep_to(process.pid, 0)
