"""Files of a folder that were read before are not read again."""

import os
import time
from pathlib import Path
from typing import Any

import pytest

from snapreview.model.size import Size
from snapreview.sources import measuring
from snapreview.sources.measured_file import measure_file
from snapreview.store.database import Database
from snapreview.store.file_memory import StoredFileMemory
from tests.support.folder_builds import opened, picture
from tests.support.memory import KeptFiles


@pytest.fixture
def hashed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the files that are really read, in the order in which they are."""
    read_files: list[str] = []
    really_measure = measure_file

    def counted(path: str) -> Any:
        read_files.append(Path(path).name)
        return really_measure(path)

    monkeypatch.setattr(measuring, "measure_file", counted)
    return read_files


def long_ago(path: Path) -> Path:
    os.utime(path, ns=(10**18, 10**18))
    return path


def test_an_unchanged_file_is_read_once_for_all_times(tmp_path: Path, hashed: list[str]) -> None:
    folder = tmp_path / "build"
    long_ago(picture(folder, "a.png"))
    database = Database(tmp_path / "cache")
    first = opened(folder, StoredFileMemory(database)).build
    again = opened(folder, StoredFileMemory(database)).build
    assert again.snapshots == first.snapshots
    assert hashed == ["a.png"]
    database.close()


def test_a_changed_file_is_read_again_and_then_remembered_anew(tmp_path: Path, hashed: list[str]) -> None:
    folder = tmp_path / "build"
    long_ago(picture(folder, "a.png"))
    database = Database(tmp_path / "cache")
    opened(folder, StoredFileMemory(database))
    path = picture(folder, "a.png", (20, 20))
    os.utime(path, ns=(10**18 + 1, 10**18 + 1))
    for _ in range(2):
        assert opened(folder, StoredFileMemory(database)).build.snapshots["a.png"].size == Size(20, 20)
    assert hashed == ["a.png", "a.png"]
    database.close()


def test_a_file_that_only_just_changed_is_read_again(tmp_path: Path, hashed: list[str]) -> None:
    folder = tmp_path / "build"
    picture(folder, "a.png")
    database = Database(tmp_path / "cache")
    for _ in range(2):
        opened(folder, StoredFileMemory(database))
    assert hashed == ["a.png", "a.png"]
    database.close()


def test_the_same_folder_by_another_way_is_known(tmp_path: Path, hashed: list[str]) -> None:
    folder = tmp_path / "build"
    long_ago(picture(folder, "a.png"))
    (tmp_path / "link").symlink_to(folder)
    memory = KeptFiles()
    opened(folder, memory)
    opened(tmp_path / "link", memory)
    assert hashed == ["a.png"]


def test_files_that_could_not_be_read_are_not_remembered(tmp_path: Path) -> None:
    (tmp_path / "gone.png").symlink_to("nowhere.png")
    memory = KeptFiles()
    opened(tmp_path, memory)
    assert memory.by_root[str(tmp_path.resolve())] == {}


def test_the_time_of_reading_is_taken_before_the_first_file_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    picture(tmp_path, "a.png")
    read_at: list[int] = []
    really_measure = measure_file

    def noted(path: str) -> Any:
        read_at.append(time.time_ns())
        return really_measure(path)

    monkeypatch.setattr(measuring, "measure_file", noted)
    memory = KeptFiles()
    before = time.time_ns()
    opened(tmp_path, memory)
    assert before <= memory.begun_ns[0] <= read_at[0]
