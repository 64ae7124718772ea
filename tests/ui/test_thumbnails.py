"""Thumbnails on demand."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from snapreview.model.files import LocalFile
from snapreview.store.thumbnail_cache import ThumbnailCache
from snapreview.ui.snapshots.thumbnails import ThumbnailRequest, Thumbnails, covering, make_thumbnail, visible_part
from tests.ui.builds import write_picture

BOX = QSize(44, 36)


@pytest.fixture
def thumbnails(qapp: QApplication) -> Iterator[Thumbnails]:
    thumbnails = Thumbnails()
    yield thumbnails
    thumbnails.stop()


def request(path: Path, content_hash: str) -> ThumbnailRequest:
    return ThumbnailRequest(content_hash, lambda: LocalFile(path))


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".webp", ".gif", ".bmp", ".tiff", ".avif"])
def test_every_format_is_cut_to_the_box(tmp_path: Path, suffix: str) -> None:
    path = write_picture(tmp_path / f"picture{suffix}", "red", size=(400, 900))
    image = make_thumbnail(LocalFile(path), BOX)
    assert image.size() == BOX
    assert image.pixelColor(20, 20).red() > 240
    assert image.format() is QImage.Format.Format_ARGB32_Premultiplied


def test_a_picture_turned_by_its_camera_is_upright(tmp_path: Path) -> None:
    picture = Image.new("RGB", (800, 400), "red")
    picture.paste("blue", (0, 0, 400, 400))
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned clockwise by 90 degrees: the left half comes to the top
    picture.save(tmp_path / "turned.jpg", exif=exif)
    image = make_thumbnail(LocalFile(tmp_path / "turned.jpg"), BOX)
    assert image.height() >= image.width()
    assert image.pixelColor(image.width() // 2, 2).blue() > 200


@pytest.mark.parametrize("size", [(400, 2000), (900, 300), (301, 457)])
@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
def test_a_png_picture_is_read_row_by_row_and_looks_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int], mode: str
) -> None:
    picture = Image.radial_gradient("L").resize(size).convert(mode)
    picture.save(tmp_path / "huge.png")
    file = LocalFile(tmp_path / "huge.png")
    at_once = make_thumbnail(file, BOX)
    monkeypatch.setattr("snapreview.ui.snapshots.png_thumbnails.LARGE_PIXELS", 1)
    in_strips = make_thumbnail(file, BOX)
    monkeypatch.setattr("snapreview.ui.snapshots.png_thumbnails.png_pixels", lambda *_, **__: None)
    usual = make_thumbnail(file, BOX)
    places = [(x, y) for x in range(0, BOX.width(), 6) for y in range(0, BOX.height(), 6)]
    for made in (at_once, in_strips):
        assert (made.size(), made.format()) == (usual.size(), usual.format())
        apart = [abs(made.pixelColor(x, y).red() - usual.pixelColor(x, y).red()) for x, y in places]
        assert max(apart) <= 12


def test_colours_that_nobody_sees_do_not_show(tmp_path: Path) -> None:
    picture = Image.new("RGBA", (400, 320), (255, 0, 0, 0))
    for left in range(0, 400, 2):
        picture.paste((0, 0, 255, 255), (left, 0, left + 1, 320))
    picture.save(tmp_path / "stripes.png")
    colour = make_thumbnail(LocalFile(tmp_path / "stripes.png"), BOX).pixelColor(20, 20)
    assert (colour.red(), colour.blue()) == (0, 255)
    assert 120 <= colour.alpha() <= 135


def test_small_pictures_are_not_enlarged(tmp_path: Path) -> None:
    path = write_picture(tmp_path / "small.png", size=(10, 8))
    assert make_thumbnail(LocalFile(path), BOX).size() == QSize(10, 8)


def test_a_path_that_is_no_utf8_can_be_read(tmp_path: Path) -> None:
    path = tmp_path / "caf\udce9.png"
    write_picture(tmp_path / "plain.png", "red").rename(path)
    assert not make_thumbnail(LocalFile(path), BOX).isNull()


def test_scaling_covers_the_box_and_shows_the_top() -> None:
    assert covering(QSize(440, 3600), BOX) == QSize(44, 360)
    assert visible_part(QSize(44, 360), BOX) == QRect(0, 0, 44, 36)
    assert covering(QSize(880, 360), BOX) == QSize(88, 36)
    assert visible_part(QSize(88, 36), BOX) == QRect(22, 0, 44, 36)


def test_wanted_ones_arrive_and_broken_ones_are_known_as_such(
    thumbnails: Thumbnails, tmp_path: Path, qtbot: QtBot
) -> None:
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"nothing of a picture")
    wanted = [request(write_picture(tmp_path / "good.png"), "good"), request(broken, "broken")]
    wanted.append(request(tmp_path / "missing.png", "missing"))
    thumbnails.want(wanted, 1.0)
    qtbot.waitUntil(lambda: thumbnails.settled)
    assert thumbnails.pixmap("good") is not None
    assert not thumbnails.unreadable("good")
    assert thumbnails.unreadable("broken")
    assert thumbnails.unreadable("missing")
    assert thumbnails.unreadable("")


def test_what_was_scrolled_away_is_not_loaded(thumbnails: Thumbnails, tmp_path: Path, qtbot: QtBot) -> None:
    path = write_picture(tmp_path / "picture.png")
    gate = threading.Event()
    loaded: list[str] = []

    def gated(name: str) -> ThumbnailRequest:
        def file() -> LocalFile:
            gate.wait(10)
            loaded.append(name)
            return LocalFile(path)

        return ThumbnailRequest(name, file)

    thumbnails.want([gated(f"old {number}") for number in range(6)], 1.0)
    thumbnails.want([gated("new 1"), gated("new 2")], 1.0)
    gate.set()
    qtbot.waitUntil(lambda: thumbnails.settled)
    assert sorted(loaded) == ["new 1", "new 2", "old 0"]


def test_another_density_makes_them_anew(thumbnails: Thumbnails, tmp_path: Path, qtbot: QtBot) -> None:
    wanted = [request(write_picture(tmp_path / "picture.png", size=(400, 400)), "hash")]
    for density in (1.0, 2.0):
        thumbnails.want(wanted, density)
        qtbot.waitUntil(lambda: thumbnails.settled)
        pixmap = thumbnails.pixmap("hash")
        assert pixmap is not None
        assert pixmap.width() == 44 * density
        assert pixmap.deviceIndependentSize().width() == 44


@pytest.mark.parametrize("colour", [(255, 0, 0, 255), (255, 0, 0, 120)])
def test_what_was_made_once_comes_from_the_disk(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot, colour: tuple[int, int, int, int]
) -> None:
    path, content_hash = tmp_path / "picture.png", "a" * 64
    Image.new("RGBA", (400, 400), colour).save(path)
    seen = []
    for _ in range(2):
        thumbnails = Thumbnails(ThumbnailCache(tmp_path / "cache"))
        thumbnails.want([request(path, content_hash)], 1.0)
        qtbot.waitUntil(lambda shown=thumbnails: shown.settled)  # type: ignore[misc]
        pixmap = thumbnails.pixmap(content_hash)
        thumbnails.stop()
        assert pixmap is not None
        seen.append(pixmap.toImage().pixelColor(5, 5))
        path.unlink(missing_ok=True)
    made, kept = seen
    assert abs(made.red() - kept.red()) < 4
    assert made.alpha() == kept.alpha() == colour[3]
