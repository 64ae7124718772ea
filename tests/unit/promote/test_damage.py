import hashlib
from pathlib import Path

import pytest

from snapreview.model.size import Size
from snapreview.promote.damage import damage_of
from tests.support.pictures import noise, saved

SIZE = Size(40, 30)


def said_of(path: Path) -> str:
    return damage_of(path, hashlib.sha256(path.read_bytes()).hexdigest(), SIZE)


@pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.webp", "a.gif", "a.bmp", "a.tiff"])
def test_what_is_cut_short_is_no_whole_image(tmp_path: Path, name: str) -> None:
    path = saved(noise((40, 30), 1), tmp_path / name)
    assert said_of(path) == ""
    path.write_bytes(path.read_bytes()[:-200])
    assert said_of(path).endswith("Make the screenshot again.")


def test_a_flipped_bit_in_a_png_is_found(tmp_path: Path) -> None:
    path = saved(noise((40, 30), 1), tmp_path / "a.png")
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    assert "checksum" in said_of(path)


def test_nothing_is_said_of_another_file_or_none(tmp_path: Path) -> None:
    path = saved(noise((40, 30), 1), tmp_path / "a.png")
    path.write_bytes(path.read_bytes()[:-200])
    assert damage_of(path, "0" * 64, SIZE) == ""
    assert damage_of(tmp_path / "missing.png", "0" * 64, SIZE) == ""


def test_what_is_too_large_to_be_decoded_is_taken_as_it_is(tmp_path: Path) -> None:
    path = saved(noise((40, 30), 1), tmp_path / "a.jpg")
    path.write_bytes(path.read_bytes()[:-200])
    content_hash = hashlib.sha256(path.read_bytes()).hexdigest()
    assert damage_of(path, content_hash, Size(65_500, 65_500)) == ""
