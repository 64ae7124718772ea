"""Pictures built step by step, in memory and in files: the same pixels either way."""

import errno
import mmap
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage

from snapreview.images.problem import ImageProblem
from snapreview.model.size import Size
from snapreview.ui.viewer.picture_building import PictureBuilder, picture_of
from snapreview.ui.viewer.picture_levels import Picture
from snapreview.ui.viewer.picture_rows import DecodedRows


def striped(width: int, height: int, form: QImage.Format = QImage.Format.Format_RGB32) -> QImage:
    """Every pixel tells where it is."""
    image = QImage(width, height, form)
    for y in range(height):
        for x in range(width):
            image.setPixelColor(x, y, QColor(x % 256, y % 256, (x + y) % 256, 255 if (x + y) % 3 else 100))
    return image


def colours(image: QImage) -> list[int]:
    return [image.pixel(x, y) for y in range(image.height()) for x in range(image.width())]


def same(one: Picture, other: Picture) -> bool:
    return [colours(level) for level in one.levels] == [colours(level) for level in other.levels]


@pytest.mark.parametrize("form", [QImage.Format.Format_RGB32, QImage.Format.Format_ARGB32, QImage.Format.Format_RGB888])
def test_a_picture_in_files_has_the_pixels_of_one_in_memory(tmp_path: Path, form: QImage.Format) -> None:
    image = striped(21, 523, form)
    in_files = PictureBuilder(in_memory_bytes=1000, folder=tmp_path / "pictures").build(DecodedRows(image))
    assert in_files.in_files
    assert same(in_files, picture_of(image))
    assert in_files.byte_count < in_files.levels[0].sizeInBytes()
    assert list((tmp_path / "pictures").iterdir()) == []  # files without a name: nothing to tidy up


def test_a_kernel_without_large_pages_holds_large_pictures_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    class SmallPages(mmap.mmap):
        def madvise(self, *_advice: int) -> None:
            raise OSError(errno.EINVAL, "Invalid argument")

    monkeypatch.setattr(mmap, "mmap", SmallPages)
    image = QImage(1000, 600, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    assert picture_of(image).levels[0].pixelColor(999, 599) == QColor("red")


def test_transparency_is_kept_where_there_is_any() -> None:
    assert not picture_of(striped(10, 10, QImage.Format.Format_ARGB32)).is_opaque
    opaque = QImage(10, 10, QImage.Format.Format_ARGB32)
    opaque.fill(QColor("red"))
    assert picture_of(opaque).is_opaque


@settings(max_examples=8)
@given(st.integers(1, 40), st.integers(1, 40))
def test_halves_are_averages(width: int, height: int) -> None:
    image = striped(width * 2, height * 2 + 256)
    half = picture_of(image).levels[1]
    assert (half.width(), half.height()) == (width, height + 128)
    four = [image.pixelColor(x, y).green() for x in (0, 1) for y in (0, 1)]
    assert abs(half.pixelColor(0, 0).green() - sum(four) / 4) <= 0.5


def test_a_full_disk_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    builder = PictureBuilder(in_memory_bytes=10, folder=tmp_path / "file")
    with pytest.raises(ImageProblem, match="Free space there"):
        builder.build(DecodedRows(striped(20, 20)))


def test_large_pictures_take_turns() -> None:
    builder = PictureBuilder(in_memory_bytes=1000)
    assert builder.turn(Size(1000, 1000)) is builder.turn(Size(2000, 1000))
    assert builder.turn(Size(2, 2)) is not builder.turn(Size(2, 2))
