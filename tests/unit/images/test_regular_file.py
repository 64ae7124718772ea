import os
import socket
import stat
from pathlib import Path

import pytest

from snapreview.images import regular_file
from snapreview.images.problem import ImageProblem
from snapreview.images.regular_file import read_regular_file, stamp_of

posix_only = pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")


def test_bytes_and_stamp(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"content")
    os.utime(path, ns=(1, 1_234_567_890_123_456_700))
    content, stamp = read_regular_file(str(path))
    assert content == b"content"
    assert (stamp.size, stamp.changed_ns, stamp.inode) == (7, 1_234_567_890_123_456_700, path.stat().st_ino)
    assert stamp == stamp_of(path.stat())


def test_an_empty_file_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "a.png").touch()
    assert read_regular_file(str(tmp_path / "a.png"))[0] == b""


def test_a_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "real.png").write_bytes(b"content")
    (tmp_path / "link.png").symlink_to("real.png")
    assert read_regular_file(str(tmp_path / "link.png"))[0] == b"content"


def test_a_missing_file_and_a_link_to_nothing(tmp_path: Path) -> None:
    (tmp_path / "dangling.png").symlink_to("nothing.png")
    for name in ("missing.png", "dangling.png"):
        with pytest.raises(ImageProblem, match=r"cannot be read \(No such file or directory\)\. Check"):
            read_regular_file(str(tmp_path / name))


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(ImageProblem, match=r"not a regular file|cannot be read"):
        read_regular_file(str(tmp_path))


@posix_only
def test_a_fifo_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.png")
    with pytest.raises(ImageProblem, match="not a regular file"):
        read_regular_file(str(tmp_path / "a.png"))


@posix_only
def test_a_socket_is_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # names of sockets are short
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind("a.png")
        with pytest.raises(ImageProblem, match="cannot be read"):
            read_regular_file("a.png")


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="needs Linux")
def test_a_file_that_exists_but_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "a.png").symlink_to("/proc/self/mem")
    with pytest.raises(ImageProblem, match=r"cannot be read \(Input/output error\)"):
        read_regular_file(str(tmp_path / "a.png"))


def test_a_file_too_large_for_a_screenshot_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    with path.open("wb") as file:
        file.truncate(regular_file.MAXIMUM_FILE_BYTES + 1)  # sparse: takes no room on the disk
    with pytest.raises(ImageProblem, match="larger than 1 GiB"):
        read_regular_file(str(path))


def test_a_file_that_grows_while_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"content")
    really_fstat = os.fstat

    def fstat_before_growth(descriptor: int) -> os.stat_result:
        status = really_fstat(descriptor)
        if stat.S_ISREG(status.st_mode) and status.st_size == len(b"content"):
            with path.open("ab") as writer:
                writer.write(b" and more")
        return status

    monkeypatch.setattr(os, "fstat", fstat_before_growth)
    with pytest.raises(ImageProblem, match="changes while it is read"):
        read_regular_file(str(path))
