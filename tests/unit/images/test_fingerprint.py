from pathlib import Path

import pytest

from snapreview.images.fingerprint import fingerprint_of
from snapreview.images.problem import ImageProblem
from snapreview.model.fingerprint import likeness
from snapreview.model.size import Size
from tests.support.pictures import noise, plain, saved, scene, with_block


def test_equal_pictures_have_equal_fingerprints_in_any_format(tmp_path: Path) -> None:
    png, bmp = saved(scene(), tmp_path / "a.png"), saved(scene(), tmp_path / "a.bmp")
    assert fingerprint_of(png) == fingerprint_of(bmp)
    assert fingerprint_of(png).size == Size(60, 40)


def test_a_small_change_leaves_pictures_alike(tmp_path: Path) -> None:
    before = scene((120, 80))
    one = fingerprint_of(saved(before, tmp_path / "a.png"))
    changed = fingerprint_of(saved(with_block(before, (90, 30, 100, 38)), tmp_path / "b.png"))
    larger = fingerprint_of(saved(scene((240, 160)), tmp_path / "c.png"))
    other = fingerprint_of(saved(noise((120, 80), 1), tmp_path / "d.png"))
    assert likeness(one, changed) > 0.6
    assert likeness(one, larger) > 0.6
    assert likeness(one, other) < 0.4


def test_what_is_transparent_is_as_if_on_white(tmp_path: Path) -> None:
    clear = fingerprint_of(saved(plain((9, 9), (0, 0, 0, 0)), tmp_path / "clear.png"))
    white = fingerprint_of(saved(plain((9, 9), (255, 255, 255)), tmp_path / "white.png"))
    assert clear == white


def test_tiny_pictures_have_fingerprints(tmp_path: Path) -> None:
    assert fingerprint_of(saved(plain((1, 1)), tmp_path / "a.png")).structure == 0


def test_damaged_files_have_none(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"no picture")
    with pytest.raises(ImageProblem):
        fingerprint_of(tmp_path / "a.png")
