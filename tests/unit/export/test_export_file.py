"""Writing one exported file."""

import errno
from pathlib import Path

import pytest

from snapreview.errors import ExportError
from snapreview.export.export_file import open_export, write_export
from snapreview.export.time_text import iso_time, minute_text
from snapreview.language.wording import wording_in
from tests.support.values import tree


def test_the_folder_is_made_and_an_older_file_replaced(tmp_path: Path) -> None:
    target = tmp_path / "a" / "b.xml"
    assert write_export(target, b"one") == target
    write_export(target, b"two")
    assert tree(target.parent) == {"b.xml": b"two"}


def test_a_block_that_fails_leaves_the_older_file(tmp_path: Path) -> None:
    target = tmp_path / "b.xml"
    write_export(target, b"one")
    with pytest.raises(TypeError), open_export(target) as file:
        file.writelines([b"half", None])  # type: ignore[list-item]
    assert tree(tmp_path) == {"b.xml": b"one"}


def test_a_full_disk_is_told_with_the_remedy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_number: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("snapreview.export.export_file.os.fsync", full)
    with pytest.raises(ExportError, match="the disk is full; free space"):
        write_export(tmp_path / "b.xml", b"one")
    assert tree(tmp_path) == {}


def test_a_path_that_cannot_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ExportError, match="could not be written"):
        write_export(tmp_path / "file" / "b.xml", b"one")
    with pytest.raises(ExportError, match="home folder"):
        write_export(Path("~nobody-at-all/b.xml"), b"one")


def test_times_are_utc_and_odd_ones_become_the_limits() -> None:
    assert iso_time(0) == "1970-01-01T00:00:00Z"
    assert minute_text(1_770_000_000, wording_in("en")) == "2026-02-02 02:40 UTC"
    assert iso_time(-1e200).startswith("1970")
    assert iso_time(1e200).startswith("9999")
