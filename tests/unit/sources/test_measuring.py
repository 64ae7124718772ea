"""Content hash and size of files, in parallel."""

import hashlib
import os
import threading
from collections.abc import Mapping
from pathlib import Path

import pytest

from snapreview.errors import Cancelled
from snapreview.model.failure import Reason
from snapreview.model.files import MeasuredFile
from snapreview.model.size import Size
from snapreview.sources import measuring
from snapreview.sources.measured_file import measure_file
from snapreview.sources.measuring import MeasuringJob, measure_files
from snapreview.sources.measuring_pool import MeasuringPool
from tests.support.pictures import plain, saved

BLANK = plain((8, 6))


def blanks(folder: Path, count: int) -> list[str]:
    """So many copies of one small image; returns their names."""
    content = saved(BLANK, folder / "000.png").read_bytes()
    names = [f"{number:03}.png" for number in range(count)]
    for name in names:
        (folder / name).write_bytes(content)
    return names


def measured(
    folder: Path, names: list[str], known: Mapping[str, MeasuredFile] | None = None
) -> dict[str, MeasuredFile]:
    job = MeasuringJob(str(folder), names, known or {})
    return measure_files(job, 2, lambda _done: None, threading.Event(), MeasuringPool())


def test_hash_size_and_stamp(tmp_path: Path) -> None:
    path = saved(plain((30, 20)), tmp_path / "a.png")
    file = measure_file(str(path))
    assert file.content_hash == hashlib.sha256(path.read_bytes()).hexdigest()
    assert (file.size, file.problem) == (Size(30, 20), None)
    assert file.stamp is not None
    assert file.stamp.size == path.stat().st_size


def test_a_file_that_cannot_be_read_could_not_be_fetched(tmp_path: Path) -> None:
    file = measure_file(str(tmp_path / "missing.png"))
    assert (file.stamp, file.content_hash, file.size) == (None, "", Size(0, 0))
    assert file.problem is not None
    assert file.problem.reason is Reason.IMAGE_FETCH_FAILED


def test_a_file_that_is_no_image_could_not_be_processed_but_has_its_hash(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"text")
    file = measure_file(str(tmp_path / "a.png"))
    assert file.content_hash == hashlib.sha256(b"text").hexdigest()
    assert file.stamp is not None
    assert file.problem is not None
    assert file.problem.reason is Reason.IMAGE_PROCESSING_FAILED


def test_every_file_is_measured_once(tmp_path: Path) -> None:
    names = blanks(tmp_path, 100)
    files = measured(tmp_path, names)
    assert files.keys() == set(names)
    assert len({file.content_hash for file in files.values()}) == 1


@pytest.mark.parametrize(("seconds_worth_threads", "here"), [(1e9, 100), (0.0, 16)])
def test_files_that_come_slowly_are_left_to_threads(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seconds_worth_threads: float, here: int
) -> None:
    readers: list[int] = []

    def noted(path: str) -> MeasuredFile:
        readers.append(threading.get_ident())
        return measure_file(path)

    monkeypatch.setattr(measuring, "_SECONDS_WORTH_THREADS", seconds_worth_threads)
    monkeypatch.setattr(measuring, "measure_file", noted)
    assert measured(tmp_path, blanks(tmp_path, 100)).keys() == set(blanks(tmp_path, 100))
    assert (readers.count(threading.get_ident()), len(readers)) == (here, 100)


def test_one_bad_file_does_not_spoil_the_others(tmp_path: Path) -> None:
    names = blanks(tmp_path, 40)
    (tmp_path / names[7]).write_bytes(b"")
    files = measured(tmp_path, [*names, "missing.png"])
    assert {name for name, file in files.items() if file.problem} == {names[7], "missing.png"}


def test_nothing_to_measure(tmp_path: Path) -> None:
    assert measured(tmp_path, []) == {}


def test_progress_only_grows_and_ends_at_all_files_in_the_caller_s_thread(tmp_path: Path) -> None:
    names = blanks(tmp_path, 100)
    steps: list[tuple[int, int]] = []
    job = MeasuringJob(str(tmp_path), names, {})
    measure_files(job, 2, lambda done: steps.append((done, threading.get_ident())), threading.Event(), MeasuringPool())
    counts = [count for count, _ in steps]
    assert len(counts) > 1
    assert counts == sorted(set(counts))
    assert counts[-1] == 100
    assert {thread for _, thread in steps} == {threading.get_ident()}


def test_known_files_are_not_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names = blanks(tmp_path, 5)
    known = measured(tmp_path, names)
    read: list[str] = []
    really_measure = measure_file

    def counted(path: str) -> MeasuredFile:
        read.append(Path(path).name)
        return really_measure(path)

    monkeypatch.setattr(measuring, "measure_file", counted)
    again = measured(tmp_path, names, known)
    assert read == []
    assert all(again[name] is known[name] for name in names)
    os.utime(tmp_path / names[1], ns=(1, 1))  # another time
    (tmp_path / names[2]).write_bytes(b"other size")
    (tmp_path / names[3]).unlink()
    replacement = tmp_path / "replacement"  # another file of the same size and time
    replacement.write_bytes((tmp_path / names[4]).read_bytes())
    stamp = (tmp_path / names[4]).stat()
    os.utime(replacement, ns=(stamp.st_atime_ns, stamp.st_mtime_ns))
    replacement.replace(tmp_path / names[4])
    measured(tmp_path, names, known)
    assert sorted(read) == names[1:]


def test_cancelling_before_the_start_reads_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def must_not_be_read(path: str) -> MeasuredFile:
        raise AssertionError(path)

    monkeypatch.setattr(measuring, "measure_file", must_not_be_read)
    stop = threading.Event()
    stop.set()
    with pytest.raises(Cancelled):
        measure_files(MeasuringJob(str(tmp_path), ["a.png"], {}), 2, lambda _done: None, stop, MeasuringPool())
    with pytest.raises(Cancelled):
        measure_files(MeasuringJob(str(tmp_path), [], {}), 2, lambda _done: None, stop, MeasuringPool())


def test_cancelling_stops_within_the_files_that_are_being_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names = blanks(tmp_path, 200)
    stop = threading.Event()
    read: list[str] = []
    really_measure = measure_file

    def cancelling(path: str) -> MeasuredFile:
        read.append(path)
        stop.set()
        return really_measure(path)

    monkeypatch.setattr(measuring, "measure_file", cancelling)
    reports: list[int] = []
    with pytest.raises(Cancelled):
        measure_files(MeasuringJob(str(tmp_path), names, {}), 2, reports.append, stop, MeasuringPool())
    assert 1 <= len(read) <= 2  # one for each worker
    assert reports == []


def test_an_interruption_does_not_wait_for_all_other_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names = blanks(tmp_path, 640)
    read: list[str] = []
    really_measure = measure_file

    def counted(path: str) -> MeasuredFile:
        read.append(path)
        if len(read) > 64:
            interrupted.wait(60)
        return really_measure(path)

    interrupted = threading.Event()

    def interrupt(_done: int) -> None:
        interrupted.set()
        raise KeyboardInterrupt

    monkeypatch.setattr(measuring, "measure_file", counted)
    with pytest.raises(KeyboardInterrupt):
        measure_files(MeasuringJob(str(tmp_path), names, {}), 2, interrupt, threading.Event(), MeasuringPool())
    assert len(read) < len(names)
