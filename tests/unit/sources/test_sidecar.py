import os
from pathlib import Path

import pytest

from snapreview.model.image_name import sidecar_name
from snapreview.sources.sidecar import MAXIMUM_SIDECAR_BYTES, read_sidecar


@pytest.mark.parametrize(
    ("image", "sidecar"),
    [
        ("a/b.png", "a/b.json"),
        ("a/b.jpg", "a/b.json"),
        ("a.b/c.d.png", "a.b/c.d.json"),
        ("B.PNG", "B.json"),
    ],
)
def test_a_sidecar_has_the_image_s_stem(image: str, sidecar: str) -> None:
    assert sidecar_name(image) == sidecar


def written(folder: Path, content: bytes) -> Path:
    path = folder / "a.json"
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    "content", [b'{"group": "G"}', b'\xef\xbb\xbf{"group": "G"}', '{"group": "G"}'.encode("utf-16")]
)
def test_the_keys_of_a_sidecar(tmp_path: Path, content: bytes) -> None:
    warnings: list[str] = []
    assert read_sidecar(str(written(tmp_path, content)), warnings) == {"group": "G"}
    assert warnings == []


@pytest.mark.parametrize(
    ("content", "cause"),
    [
        (b"", "cannot be read"),
        (b"{broken", "cannot be read"),
        (b"\xff\xfe\x00", "cannot be read"),
        (b"[" * 200_000, "cannot be read"),
        (b" " * (MAXIMUM_SIDECAR_BYTES + 1), "larger than 4 MiB"),
        (b"[1, 2]", "not a JSON object"),
        (b"null", "not a JSON object"),
        (b'"text"', "not a JSON object"),
    ],
)
def test_a_broken_sidecar_is_ignored_with_a_warning(tmp_path: Path, content: bytes, cause: str) -> None:
    warnings: list[str] = []
    assert read_sidecar(str(written(tmp_path, content)), warnings) == {}
    (warning,) = warnings
    assert warning.startswith("The sidecar a.json is ignored: ")
    assert cause in warning


def test_a_missing_sidecar_is_told_without_its_path(tmp_path: Path) -> None:
    warnings: list[str] = []
    assert read_sidecar(str(tmp_path / "a.json"), warnings) == {}
    assert warnings == ["The sidecar a.json is ignored: it cannot be read (No such file or directory)."]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no FIFOs")
def test_a_fifo_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.json")
    warnings: list[str] = []
    assert read_sidecar(str(tmp_path / "a.json"), warnings) == {}
    assert warnings == ["The sidecar a.json is ignored: it cannot be read (it is not a regular file)."]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_a_warning_can_be_shown_whatever_the_name(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"\xff\n.json")
    path.write_bytes(b"broken")
    warnings: list[str] = []
    read_sidecar(str(path), warnings)
    assert warnings[0].startswith(r"The sidecar \xff\n.json is ignored")
