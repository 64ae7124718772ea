"""Real full disks: file systems of a few megabytes, mounted for one run of the program alone."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from snapreview.images.mask import changed_pixel_count
from tests.faults.many_pairs import assert_images_right, make_many, pixels_of
from tests.faults.test_resume import read_mask_file
from tests.support.program import Program

COUNT = 1_000
MOUNT = 'mount -t tmpfs -o size="$1" tmpfs "$2"'
_MOUNTED = f'{MOUNT} && shift 2 && exec "$@"'
_MOUNTED_AND_LISTED = f'{MOUNT} && folder="$2" && shift 2 && echo kept > "$folder/own.txt" && "$@"; ls -A "$folder"'


def _unshare() -> list[str]:
    """The command that gives a process mounts of its own; skips the test where the system refuses that."""
    command = ["unshare", "--mount"] if os.geteuid() == 0 else ["unshare", "--map-root-user", "--mount"]
    if shutil.which("unshare") is None:
        pytest.skip("there is no unshare, with which a small file system could be mounted for one process")
    probe = [*command, "sh", "-c", _MOUNTED, "sh", "1m", "/mnt", "true"]
    if subprocess.run(probe, check=False, capture_output=True).returncode:
        pytest.skip("this user may not mount a small file system, not even for one process")
    return command


def run_on_small_disk(
    program: Program, folder: Path, size: str, arguments: Sequence[str | Path], script: str = _MOUNTED
) -> subprocess.CompletedProcess[str]:
    """Run the program with a file system of `size` (as mount takes it) at `folder`."""
    folder.mkdir(parents=True)
    return subprocess.run(
        [*_unshare(), "sh", "-c", script, "sh", size, folder, sys.executable, "-m", "snapreview", *arguments],
        env=program.environment(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=100,
        check=False,
    )


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """The program of a user who has never used it."""
    return Program(tmp_path / "home")


@pytest.fixture(scope="module")
def builds(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    return make_many(tmp_path_factory.mktemp("many"), COUNT)


def test_the_disk_of_the_cache_fills_up(tmp_path: Path, program: Program, builds: tuple[Path, Path]) -> None:
    """What did not fit is an error that says so; what was compared before is right, its mask whole."""
    output = tmp_path / "output"
    arguments: list[str | Path] = ["compare", *builds, "--json", "--output", output]
    done = run_on_small_disk(program, program.home / "cache", "2500k", arguments)
    assert done.returncode == 0, done.stderr
    images = json.loads(done.stdout)["images"]
    errors = set(assert_images_right(images, COUNT))
    assert 0 < len(errors) < COUNT
    assert "Free space" in done.stderr
    for name in images.keys() - errors:
        assert changed_pixel_count(read_mask_file(output / images[name]["diff_mask_key"])) == pixels_of(name)


def test_there_is_no_room_at_all(program: Program, builds: tuple[Path, Path]) -> None:
    """Not even a working folder can be made: told at once, instead of 1,000 errors."""
    done = run_on_small_disk(program, program.home / "cache", "4k,nr_inodes=2", ["compare", *builds, "--json"])
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert "Free space" in done.stderr


def test_the_disk_of_the_output_fills_up(tmp_path: Path, program: Program, builds: tuple[Path, Path]) -> None:
    """The export fails as a whole and leaves the folder as it was; the results are kept for the next run."""
    arguments: list[str | Path] = ["compare", *builds, "--output", tmp_path / "small"]
    done = run_on_small_disk(program, tmp_path / "small", "1m", arguments, script=_MOUNTED_AND_LISTED)
    assert "the disk is full; free space or choose another folder" in done.stderr
    assert done.stdout.split() == ["own.txt"]
    again = program.run("compare", *builds, "--json", "--output", tmp_path / "large")
    assert assert_images_right(json.loads(again.stdout)["images"], COUNT) == []
