"""Measuring in processes: the same answers as here, whatever becomes of the processes."""

import io
import os
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import psutil
import pytest

from snapreview.sources import measuring
from snapreview.sources.measured_file import measure_file
from snapreview.sources.measuring import MeasuringJob, measure_files
from snapreview.sources.measuring_pool import MeasuringPool
from snapreview.sources.measuring_processes import MeasuringProcesses, measured_of
from snapreview.sources.measuring_program import answer
from snapreview.sources.own_process import received, send
from tests.support.pictures import plain, saved


@pytest.fixture
def pool() -> Iterator[MeasuringPool]:
    with closing(MeasuringPool()) as pool:
        yield pool


def test_every_measured_file_survives_the_way_through_pipes(tmp_path: Path) -> None:
    paths = various_files(tmp_path)
    requests, replies = io.BytesIO(), io.BytesIO()
    send(paths, requests)
    send(paths[:1], requests)
    requests.seek(0)
    answer(requests, replies)
    replies.seek(0)
    here = [measure_file(path) for path in paths]
    assert [measured_of(received(replies)) for _ in range(2)] == [here, here[:1]]
    with pytest.raises(EOFError):
        received(replies)


def test_a_process_measures_as_we_do(tmp_path: Path) -> None:
    paths = various_files(tmp_path)
    with closing(MeasuringProcesses(1)) as processes:
        assert processes.measure(paths) == [measure_file(path) for path in paths]
        assert processes.measure(paths[:1]) == [measure_file(paths[0])]


def test_no_process_stays_behind(tmp_path: Path) -> None:
    with closing(MeasuringProcesses(2)) as processes:
        processes.measure(various_files(tmp_path))
        children = measuring_children()
        assert len(children) == 2
    assert measuring_children() == []


def test_a_process_that_was_killed_measures_nothing_any_more(tmp_path: Path) -> None:
    paths = various_files(tmp_path)
    with closing(MeasuringProcesses(1)) as processes:
        processes.measure(paths)
        measuring_children()[0].kill()
        assert processes.measure(paths) is None
        assert processes.measure(paths) is None


def test_many_files_are_measured_in_processes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pool: MeasuringPool
) -> None:
    monkeypatch.setattr(measuring, "FILES_WORTH_PROCESSES", 40)
    names = [Path(path).name for path in various_files(tmp_path)] * 20
    steps: list[int] = []
    files = measure_files(MeasuringJob(str(tmp_path), names, {}), 2, steps.append, threading.Event(), pool)
    assert files == {name: measure_file(f"{tmp_path}/{name}") for name in names}
    assert steps[-1] == len(files)
    assert measuring_children()
    pool.close()
    assert measuring_children() == []


def test_the_same_processes_measure_one_build_after_the_other(tmp_path: Path, pool: MeasuringPool) -> None:
    names = [Path(path).name for path in various_files(tmp_path)]
    seen = []
    for _ in range(2):
        pool.measure(str(tmp_path), names, 1, lambda _done: None, threading.Event())
        seen += measuring_children()
    assert len(seen) == 2
    assert len(set(seen)) == 1


def test_a_pool_that_was_closed_starts_anew(tmp_path: Path, pool: MeasuringPool) -> None:
    names = [Path(path).name for path in various_files(tmp_path)]
    for _ in range(2):
        assert pool.measure(str(tmp_path), names, 1, lambda _done: None, threading.Event()).keys() == set(names)
        pool.close()
        assert measuring_children() == []


def test_without_any_process_files_are_measured_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pool: MeasuringPool
) -> None:
    monkeypatch.setattr("sys.executable", str(tmp_path / "missing"))
    names = [Path(path).name for path in various_files(tmp_path)]
    files = pool.measure(str(tmp_path), names, 2, lambda _done: None, threading.Event())
    assert files == {name: measure_file(f"{tmp_path}/{name}") for name in names}


def various_files(folder: Path) -> list[str]:
    saved(plain((8, 6)), folder / "good.png")
    (folder / "empty.png").write_bytes(b"")
    (folder / "text.png").write_bytes(b"text")
    (folder / os.fsdecode(b"\xc3\xa9 line\nbreak.png")).write_bytes((folder / "good.png").read_bytes())
    return [*(str(path) for path in sorted(folder.iterdir())), str(folder / "missing.png")]


def measuring_children() -> list[psutil.Process]:
    return [child for child in psutil.Process().children() if "snapreview.sources.measuring_program" in child.cmdline()]
