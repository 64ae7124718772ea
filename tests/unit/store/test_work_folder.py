"""A run's private folder."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from snapreview import file_lock
from snapreview.errors import StoreError
from snapreview.store import work_folder
from snapreview.store.work_folder import WorkFolder
from tests.support.values import tree

RUN = """
import sys
from pathlib import Path
from snapreview.store.work_folder import WorkFolder
folder = WorkFolder(Path(sys.argv[1]))
(folder.subfolder("worker-1") / "copy.png").write_bytes(b"copy")
print(folder.path, flush=True)
sys.stdin.readline()
"""


def start_run(parent: Path) -> tuple["subprocess.Popen[str]", Path]:
    """A program that works in a folder of its own until it is ended."""
    command = [sys.executable, "-c", RUN, str(parent)]
    run = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert run.stdout is not None
    return run, Path(run.stdout.readline().rstrip("\n"))


def end(run: "subprocess.Popen[str]") -> None:
    run.kill()
    run.communicate()


def test_leaving_deletes_the_folder_and_all_in_it(tmp_path: Path) -> None:
    with WorkFolder(tmp_path / "deep/work") as folder:
        (folder.subfolder("worker-1") / "copy.png").write_bytes(b"copy")
        assert folder.path.parent == tmp_path / "deep/work"
    assert tree(tmp_path / "deep/work") == {}


def test_leaving_by_an_error_deletes_it_too(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), WorkFolder(tmp_path):
        raise ZeroDivisionError
    assert tree(tmp_path) == {}


def test_closing_twice_does_nothing(tmp_path: Path) -> None:
    folder = WorkFolder(tmp_path)
    folder.close()
    folder.close()
    assert tree(tmp_path) == {}


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_nobody_else_may_look_at_working_copies(tmp_path: Path) -> None:
    with WorkFolder(tmp_path) as folder:
        assert stat.S_IMODE(folder.path.stat().st_mode) == 0o700


def test_runs_of_one_program_have_folders_of_their_own(tmp_path: Path) -> None:
    with WorkFolder(tmp_path) as one, WorkFolder(tmp_path) as other:
        assert one.path != other.path
        assert one.path.is_dir()


def test_the_folder_of_a_living_run_is_left_alone_and_that_of_a_killed_one_deleted(tmp_path: Path) -> None:
    living, living_path = start_run(tmp_path)
    killed, killed_path = start_run(tmp_path)
    end(killed)
    assert (killed_path / "worker-1/copy.png").exists()
    with WorkFolder(tmp_path):
        assert not killed_path.exists()
        assert (living_path / "worker-1/copy.png").exists()
    end(living)
    with WorkFolder(tmp_path):
        pass
    assert tree(tmp_path) == {}


def test_a_folder_is_locked_before_it_exists(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two windows that start at the same time must not take each other's new folder for an abandoned one."""
    steps: list[str] = []
    really_lock, really_make = file_lock.try_lock, Path.mkdir

    def noting_lock(file: object) -> bool:
        steps.append("lock")
        return really_lock(file)  # type: ignore[arg-type]

    def noting_mkdir(path: Path, *arguments: object, **options: object) -> None:
        steps.append("make" if path.name.startswith("run-") else "parent")
        really_make(path, *arguments, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(work_folder, "try_lock", noting_lock)
    monkeypatch.setattr(Path, "mkdir", noting_mkdir)
    WorkFolder(tmp_path).close()
    assert steps == ["parent", "lock", "make"]


def test_a_folder_that_lost_its_lock_is_cleared_away(tmp_path: Path) -> None:
    (tmp_path / "run-0123").mkdir()
    with WorkFolder(tmp_path):
        assert not (tmp_path / "run-0123").exists()


def test_a_lock_that_cannot_be_opened_keeps_its_folder(tmp_path: Path) -> None:
    (tmp_path / "run-0123").mkdir()
    (tmp_path / "run-0123.lock").mkdir()
    with WorkFolder(tmp_path):
        assert (tmp_path / "run-0123").exists()


def test_other_files_beside_are_nobody_s_business(tmp_path: Path) -> None:
    (tmp_path / "notes").mkdir()
    (tmp_path / "run-notes.txt").touch()
    with WorkFolder(tmp_path):
        pass
    assert set(tree(tmp_path)) == {"notes", "run-notes.txt"}


def test_a_place_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreError, match=r"cannot be written \(Not a directory\)"):
        WorkFolder(tmp_path / "file" / "work")


def test_a_disk_too_full_for_the_folder_leaves_no_lock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    really_make = Path.mkdir

    def full(path: Path, *arguments: object, **options: object) -> None:
        if path.name.startswith("run-"):
            raise OSError(28, "No space left on device")
        really_make(path, *arguments, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(Path, "mkdir", full)
    with pytest.raises(StoreError, match="No space left on device"):
        WorkFolder(tmp_path)
    assert tree(tmp_path) == {}


def test_a_subfolder_that_cannot_be_made(tmp_path: Path) -> None:
    with WorkFolder(tmp_path) as folder:
        folder.subfolder("worker-1")
        with pytest.raises(StoreError, match="cannot be made"):
            folder.subfolder("worker-1")
