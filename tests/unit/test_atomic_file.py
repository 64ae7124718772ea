"""A reader sees the old content or the new one, never half of it."""

import errno
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from snapreview.atomic_file import write_atomically
from tests.support.values import tree

LIMITED = """
import resource, signal, sys
from pathlib import Path
from snapreview.atomic_file import write_atomically
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
former = resource.getrlimit(resource.RLIMIT_FSIZE)
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, former[1]))
try:
    write_atomically(Path(sys.argv[1]), b"n" * 5000)
finally:  # what Python still writes on leaving is not meant
    resource.setrlimit(resource.RLIMIT_FSIZE, former)
"""


def test_a_new_file(tmp_path: Path) -> None:
    write_atomically(tmp_path / "a.json", b"new")
    assert tree(tmp_path) == {"a.json": b"new"}


def test_an_older_file_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes(b"an older and longer content")
    write_atomically(tmp_path / "a.json", b"new")
    assert tree(tmp_path) == {"a.json": b"new"}


def test_names_of_any_length(tmp_path: Path) -> None:
    name = "ü" * 125 + ".json"
    write_atomically(tmp_path / name, b"new")
    assert tree(tmp_path) == {name: b"new"}


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
@pytest.mark.parametrize(("mask", "mode"), [(0o022, 0o644), (0o077, 0o600)])
def test_permissions_are_those_of_any_new_file(tmp_path: Path, mask: int, mode: int) -> None:
    former = os.umask(mask)
    try:
        write_atomically(tmp_path / "a.json", b"new")
    finally:
        os.umask(former)
    assert stat.S_IMODE((tmp_path / "a.json").stat().st_mode) == mode


@pytest.mark.skipif(os.name == "nt", reason="needs limits on file sizes")
def test_a_file_that_cannot_grow_leaves_the_older_one_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(b"old")
    run = subprocess.run([sys.executable, "-c", LIMITED, str(path)], check=False, capture_output=True, text=True)
    assert "File too large" in run.stderr
    assert tree(tmp_path) == {"a.json": b"old"}


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_disk_that_is_full_later_leaves_the_older_file_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    (tmp_path / "a.json").write_bytes(b"old")

    def full(*_arguments: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path if step == "replace" else os, step, full)
    with pytest.raises(OSError, match="No space left on device"):
        write_atomically(tmp_path / "a.json", b"new")
    assert tree(tmp_path) == {"a.json": b"old"}


def test_an_interruption_leaves_the_older_file_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.json").write_bytes(b"old")

    def interrupted(_descriptor: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_atomically(tmp_path / "a.json", b"new")
    assert tree(tmp_path) == {"a.json": b"old"}


def test_a_missing_folder_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_atomically(tmp_path / "none" / "a.json", b"new")
