"""Permissions that are missing or taken away during a run, for a user whom they bind."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.many_pairs import assert_images_right, make_many, name_of
from tests.faults.proxies import acting_proxy
from tests.support.program import Program

COUNT = 1_000
_NOBODY = 65_534
_DONE = 300
_ROOT = os.geteuid() == 0


@pytest.fixture
def ground() -> Iterator[Path]:
    """An empty folder that the bound user may reach; what is in it is handed over by `run_bound`."""
    folder = Path(tempfile.mkdtemp(prefix="snapreview-test-"))
    folder.chmod(0o755)
    try:
        yield folder
    finally:
        subprocess.run(["chmod", "-R", "u+rwX", folder], check=True)
        shutil.rmtree(folder)


def run_bound(ground: Path, *arguments: str | Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run the program as a user whom permissions bind: nobody instead of root. Everything in `ground` is theirs."""
    program = Program(ground / "home")
    program.home.mkdir(exist_ok=True)
    user = {"user": _NOBODY, "group": _NOBODY, "extra_groups": list[int]()} if _ROOT else {}
    if _ROOT:
        for path in (ground, *ground.rglob("*")):
            os.chown(path, _NOBODY, _NOBODY, follow_symlinks=False)
    command = [sys.executable, "-B", "-m", "snapreview"]
    environment = program.environment(**variables)
    if subprocess.run([*command, "--version"], env=environment, capture_output=True, check=False, **user).returncode:
        pytest.skip("permissions do not bind root, and nobody else may run the program from here")
    return subprocess.run(
        [*command, *arguments],
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=100,
        check=False,
        **user,
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
    errors = assert_images_right(json.loads(done.stdout)["images"], COUNT)
    assert len(errors) <= COUNT - _DONE + 2
    assert errors
    assert "permissions" in done.stderr


def test_a_source_folder_loses_its_permissions(ground: Path, odiff: Path) -> None:
    base, head = make_many(ground / "builds", COUNT)
    proxy = acting_proxy(ground / "proxy", odiff, _DONE, f"os.chmod({str(head)!r}, 0)")
    done = run_bound(ground, "compare", base, head, "--json", SNAPREVIEW_ODIFF=str(proxy.path))
    assert done.returncode == 0, done.stderr
    images = json.loads(done.stdout)["images"]
    errors = assert_images_right(images, COUNT)
    assert COUNT - _DONE - 2 <= len(errors) <= COUNT - _DONE + 2
    assert all("permission" in images[name]["message"].lower() for name in errors)
