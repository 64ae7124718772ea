"""Permissions that are missing or taken away during a run, for a user whom they bind."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from snapreview.engine.pair_comparer import PAIRS_IN_WORK
from tests.faults.many_pairs import assert_images_right, make_many, name_of
from tests.faults.proxies import acting_proxy
from tests.support.program import Program

COUNT = 1_000
_DONE = 300
_WORKERS = 2


@pytest.fixture
def ground(tmp_path: Path) -> Iterator[Path]:
    """An empty folder whose contents can be deleted afterwards, whatever was done to their permissions."""
    yield tmp_path
    for folder in tmp_path.rglob("*/"):
        folder.chmod(0o700)


def _binding() -> list[str]:
    """What goes before a command so that permissions bind it: root must be relieved of two capabilities."""
    if os.geteuid() != 0:
        return []
    if shutil.which("setpriv") is None:
        pytest.skip("permissions do not bind root, and there is no setpriv to change that")
    relieved = "-dac_override,-dac_read_search"
    return ["setpriv", f"--bounding-set={relieved}", f"--inh-caps={relieved}"]


def run_bound(ground: Path, *arguments: str | Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run the program so that permissions bind it."""
    return subprocess.run(
        [*_binding(), sys.executable, "-m", "snapreview", *arguments],
        env=Program(ground / "home").environment(**variables),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=100,
        check=False,
    )


def test_unreadable_files_and_folders_are_told_and_the_rest_is_right(ground: Path) -> None:
    base, head = make_many(ground / "builds", 40)
    for path in (base / name_of(3), head / name_of(7), base / name_of(9), head / name_of(9)):
        path.chmod(0o000)
    (head / "closed").mkdir(mode=0o000)
    done = run_bound(ground, "compare", base, head, "--json")
    assert done.returncode == 0, done.stderr
    images = json.loads(done.stdout)["images"]
    assert assert_images_right(images, 40) == [name_of(3), name_of(7), name_of(9)]
    assert images[name_of(7)]["reason"] == "image_fetch_failed"
    assert images[name_of(7)]["message"].startswith("Head: The file cannot be read (Permission denied).")
    assert "The folder closed/ cannot be read (Permission denied)" in done.stderr


def test_the_cache_folder_loses_its_permissions(ground: Path, odiff: Path) -> None:
    builds = make_many(ground / "builds", COUNT)
    cache = ground / "home" / "cache" / "snapreview"
    closing = f"[os.chmod(folder, 0o500) for folder, _, _ in os.walk({str(cache)!r}, topdown=False)]"
    proxy = acting_proxy(ground / "proxy", odiff, _DONE, closing)
    done = run_bound(ground, "compare", *builds, "--json", SNAPREVIEW_ODIFF=str(proxy.path))
    assert done.returncode == 0, done.stderr
    images = json.loads(done.stdout)["images"]
    errors = assert_images_right(images, COUNT)
    assert 0 < len(errors) <= COUNT - _DONE + 2
    assert all("Check the cache folder's free space and permissions" in images[name]["message"] for name in errors)


def test_a_source_folder_loses_its_permissions(ground: Path, odiff: Path) -> None:
    base, head = make_many(ground / "builds", COUNT)
    proxy = acting_proxy(ground / "proxy", odiff, _DONE, f"os.chmod({str(head)!r}, 0)")
    arguments = ("compare", base, head, "--json", "--workers", f"{_WORKERS}")
    done = run_bound(ground, *arguments, SNAPREVIEW_ODIFF=str(proxy.path))
    assert done.returncode == 0, done.stderr
    images = json.loads(done.stdout)["images"]
    errors = assert_images_right(images, COUNT)
    in_work = _WORKERS * PAIRS_IN_WORK
    assert COUNT - _DONE - in_work <= len(errors) <= COUNT - _DONE + in_work
    assert all("permission" in images[name]["message"].lower() for name in errors)
