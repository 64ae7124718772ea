"""Promotions on full disks and without permissions: the baseline stays as it was."""

import shutil
from pathlib import Path

import pytest

from snapreview.promote.promotions import Promotions
from tests.faults.test_full_disk import MOUNT, run_on_small_disk
from tests.faults.test_permissions import run_bound
from tests.support.builds import make_build
from tests.support.pictures import noise
from tests.support.program import Program
from tests.support.promoting import planned, state_of

_COPIED_RUN_AND_COMPARED = (
    f'{MOUNT} && folder="$2" && shift 2 && cp -a "$folder-start/." "$folder" && "$@"; '
    'diff -r "$folder-start" "$folder" && echo "AS IT WAS"'
)


@pytest.fixture
def builds(tmp_path: Path) -> tuple[Path, Path]:
    base = {f"{folder}/{number}.png": noise((60, 60), number) for folder in "ab" for number in range(8)}
    head = {name: noise((120, 120), number) for number, name in enumerate(base)}
    return make_build(tmp_path / "disk-start", base), make_build(tmp_path / "head", head)


def test_the_disk_of_the_baseline_is_full(tmp_path: Path, builds: tuple[Path, Path]) -> None:
    program = Program(tmp_path / "home")
    arguments: list[str | Path] = ["promote", tmp_path / "disk", builds[1], "--all"]
    done = run_on_small_disk(program, tmp_path / "disk", "700k", arguments, script=_COPIED_RUN_AND_COMPARED)
    assert "It is as it was; free space" in done.stderr
    assert "AS IT WAS" in done.stdout


def test_the_disk_of_the_journal_is_full(tmp_path: Path, builds: tuple[Path, Path]) -> None:
    base, head = builds
    before = state_of(base)
    program = Program(tmp_path / "home")
    data = program.home / "data"
    done = run_on_small_disk(program, data, "100k", ["promote", base, head, "--all"])
    assert done.returncode == 2
    assert "ree space" in done.stderr
    assert state_of(base) == before


def test_a_folder_that_may_not_be_written(tmp_path: Path, builds: tuple[Path, Path]) -> None:
    base, head = builds
    before = state_of(base)
    (base / "b").chmod(0o555)
    try:
        done = run_bound(tmp_path, "promote", base, head, "--all")
    finally:
        (base / "b").chmod(before["b"][1])
    assert done.returncode == 2
    assert "Permission denied" in done.stderr
    assert state_of(base) == before


def test_a_file_of_the_head_that_may_not_be_read_is_left_out(tmp_path: Path, builds: tuple[Path, Path]) -> None:
    base, head = builds
    (head / "a" / "3.png").chmod(0)
    done = run_bound(tmp_path, "promote", base, head, "--all")
    (head / "a" / "3.png").chmod(0o644)
    assert done.returncode == 0, done.stderr
    assert "a/3.png: The file of the head cannot be read" in done.stdout
    assert "15 files: 15 replace" in done.stdout


def test_the_baseline_vanishes_before_it_is_rolled_back(tmp_path: Path, builds: tuple[Path, Path]) -> None:
    base, head = builds
    before, store = state_of(base), Promotions(tmp_path / "promotions")
    store.carry_out(planned(base, head))
    shutil.rmtree(base / "a")
    (base / "a").mkdir()
    store.roll_back(base)
    assert state_of(base) == before
