"""The window as pictures, without a display."""

import random
from pathlib import Path

import pytest
from PIL import Image, ImageChops
from PySide6.QtWidgets import QApplication

from snapreview.errors import UserError
from snapreview.session.environment import Environment
from snapreview.ui.rendering import render_window
from snapreview.ui.viewer.views.table import VIEW_MODES
from tests.ui.builds import Builds

BAND = (10, 110, 90)  # the edge of inserted rows


def test_there_is_a_picture_of_every_view_and_category_in_both_looks(
    qapp: QApplication, environment: Environment, builds: Builds, tmp_path: Path
) -> None:
    paths = render_window(*builds.uris, environment, tmp_path / "pictures")
    views = [mode.identifier for mode in VIEW_MODES if mode.identifier != "scaled"]  # no two densities in these builds
    categories = ["changed", "errored", "removed", "added", "renamed", "unchanged"]
    looks = ["differences", "nudged"]
    expected = [*views, *(f"category-{category}" for category in categories), *looks]
    assert [path.stem for path in paths] == [f"{theme}-{name}" for theme in ("light", "dark") for name in expected]
    with Image.open(paths[0]) as light, Image.open(paths[len(expected)]) as dark:
        assert light.size == dark.size == (1440, 900)
        assert sum(light.convert("L").getpixel((3, 890)) for _ in range(1)) > 200  # type: ignore[misc]
        assert sum(dark.convert("L").getpixel((3, 890)) for _ in range(1)) < 60  # type: ignore[misc]
    assert not environment.folders.settings.exists()
    assert len({path.read_bytes() for path in paths}) >= len(paths) - 2  # the first view is the first category's


def test_the_picture_of_a_view_shows_an_image_that_it_has_something_to_say_of(
    qapp: QApplication, environment: Environment, tmp_path: Path
) -> None:
    base, head = tmp_path / "base", tmp_path / "head"
    for build in (base, head):
        build.mkdir()
    for number, name in enumerate(("other.png", "shifted.png")):
        picture = Image.frombytes("RGB", (60, 80), random.Random(number).randbytes(3 * 60 * 80))
        picture.save(base / name)
        ImageChops.invert(picture).save(head / name)
    shifted = Image.new("RGB", (60, 90), "black")
    shifted.paste(picture.crop((0, 0, 60, 30)), (0, 0))
    shifted.paste(picture.crop((0, 30, 60, 80)), (0, 40))
    shifted.save(head / "shifted.png")
    paths = {path.stem: path for path in render_window(str(base), str(head), environment, tmp_path / "pictures")}
    assert _has(paths["light-shift"], BAND)
    assert not _has(paths["light-side-by-side"], BAND)
    assert "light-shift-offered" in paths


def _has(path: Path, colour: tuple[int, int, int]) -> bool:
    with Image.open(path) as picture:
        colours = picture.convert("RGB").getcolors(picture.width * picture.height) or []
    return any(found == colour for _, found in colours)


def test_builds_that_cannot_be_compared_are_an_error(
    qapp: QApplication, environment: Environment, tmp_path: Path
) -> None:
    with pytest.raises(UserError, match="nowhere"):
        render_window(str(tmp_path / "nowhere"), str(tmp_path), environment, tmp_path / "pictures")
