"""Pictures and marks at every zoom, checked pixel by pixel."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter, qAlpha

from snapreview.model.size import Size
from snapreview.ui.viewer.layers import MarksLayer, PictureLayer
from snapreview.ui.viewer.picture_building import picture_of
from snapreview.ui.viewer.picture_levels import (
    SMALLEST_LEVEL,
    Picture,
    halvings_for_marks,
    halvings_for_picture,
    marks_of,
    tinted,
)
from snapreview.ui.viewer.viewport import Placement

MAGENTA = "#ff00ff"


def _mask(size: tuple[int, int], *changed: tuple[int, int]) -> Image.Image:
    mask = Image.new("L", size, 0)
    for pixel in changed:
        mask.putpixel(pixel, 255)
    return mask


def _painted_marks(mask: Image.Image, placement: Placement) -> QImage:
    canvas = QImage(placement.pane.width, placement.pane.height, QImage.Format.Format_ARGB32_Premultiplied)
    canvas.fill(0)
    painter = QPainter(canvas)
    MarksLayer(marks_of(mask), MAGENTA, 1.0).paint(painter, placement)
    painter.end()
    return canvas


def _marked_around(canvas: QImage, placement: Placement, pixel: tuple[int, int], reach: int) -> int:
    """How many screen pixels are marked within `reach` of where an image pixel lies."""
    middle_x = round(placement.screen_x(pixel[0] + 0.5))
    middle_y = round(placement.screen_y(pixel[1] + 0.5))
    return sum(
        qAlpha(canvas.pixel(x, y)) > 0
        for x in range(max(0, middle_x - reach), min(canvas.width(), middle_x + reach + 1))
        for y in range(max(0, middle_y - reach), min(canvas.height(), middle_y + reach + 1))
    )


@st.composite
def _masks_with_changes(draw: st.DrawFn) -> tuple[tuple[int, int], list[tuple[int, int]]]:
    width, height = draw(st.integers(1, 700)), draw(st.integers(1, 700))
    pixels = st.tuples(st.integers(0, width - 1), st.integers(0, height - 1))
    return (width, height), draw(st.lists(pixels, min_size=1, max_size=12))


@settings(max_examples=60, deadline=None)
@given(_masks_with_changes(), st.floats(0.01, 4.0), st.integers(0, 63), st.integers(0, 63))
def test_no_changed_pixel_is_lost_at_any_zoom(
    masked: tuple[tuple[int, int], list[tuple[int, int]]], scale: float, left: int, top: int
) -> None:
    size, changed = masked
    scale = scale if scale < 1 else float(round(scale))
    pane = Size(int(size[0] * scale) + left + 70, int(size[1] * scale) + top + 70)
    placement = Placement(scale, left + 4, top + 4, pane)
    canvas = _painted_marks(_mask(size, *changed), placement)
    for pixel in changed:
        assert _marked_around(canvas, placement, pixel, reach=3) >= 1, (pixel, scale)


@pytest.mark.parametrize("scale", [0.01, 0.03, 0.1, 0.2, 0.25, 0.33, 0.4, 0.5, 0.67, 0.75, 0.8, 0.99, 1.0])
@pytest.mark.parametrize("pixel", [(0, 0), (399, 299), (200, 150), (33, 298)])
def test_a_lonely_changed_pixel_takes_at_least_three_by_three_screen_pixels(
    scale: float, pixel: tuple[int, int]
) -> None:
    placement = Placement(scale, 8, 8, Size(int(400 * scale) + 24, int(300 * scale) + 24))
    canvas = _painted_marks(_mask((400, 300), pixel), placement)
    assert _marked_around(canvas, placement, pixel, reach=8) >= 9


@pytest.mark.parametrize("scale", [0.1, 0.3, 0.5, 0.7, 0.9])
def test_marks_among_others_are_not_widened(scale: float) -> None:
    mask = Image.new("L", (400, 300), 0)
    mask.paste(255, (100, 100, 200, 200))
    placement = Placement(scale, 0, 0, Size(400, 300))
    canvas = _painted_marks(mask, placement)
    beyond = round(200 * scale) + 3  # one reduced pixel takes less than two screen pixels
    assert qAlpha(canvas.pixel(round(150 * scale), round(150 * scale))) == 255
    assert qAlpha(canvas.pixel(beyond, round(150 * scale))) == 0


@pytest.mark.parametrize("side", [2, 4])
def test_from_double_size_on_exactly_the_changed_pixels_are_marked(side: int) -> None:
    mask = _mask((20, 20), (3, 4), (19, 19))
    placement = Placement(float(side), 10, 20, Size(100, 110))
    canvas = _painted_marks(mask, placement)
    marked = {(x, y) for x in range(100) for y in range(110) if qAlpha(canvas.pixel(x, y))}
    expected = {
        (10 + side * column + x, 20 + side * row + y)
        for column, row in ((3, 4), (19, 19))
        for x in range(side)
        for y in range(side)
    }
    assert marked == expected


def test_marks_have_the_colour_and_opacity_asked_for() -> None:
    part = tinted(marks_of(_mask((3, 1), (1, 0))).exact, QRect(0, 0, 3, 1), QColor(255, 0, 0, 128))
    assert qAlpha(part.pixel(0, 0)) == 0
    assert part.pixelColor(1, 0).red() == 255
    assert part.pixelColor(1, 0).alpha() == 128


@given(st.floats(0.0001, 0.9999))
def test_reduced_marks_take_one_to_two_screen_pixels(scale: float) -> None:
    cell = scale * 2 ** halvings_for_marks(scale)
    assert 1 - 1e-6 <= cell < 2 + 1e-6


@given(st.floats(0.0001, 64))
def test_a_picture_level_is_shrunk_to_half_at_most(scale: float) -> None:
    rest = scale * 2 ** halvings_for_picture(scale)
    assert rest >= 1 if scale >= 1 else 0.5 - 1e-6 <= rest <= 1 + 1e-6


def test_levels_are_halves_down_to_the_smallest() -> None:
    picture = picture_of(QImage(1001, 2002, QImage.Format.Format_RGB32))
    sizes = [(level.width(), level.height()) for level in picture.levels]
    assert sizes[:3] == [(1001, 2002), (501, 1001), (251, 501)]
    assert max(sizes[-1]) <= SMALLEST_LEVEL
    assert picture.byte_count == sum(4 * width * height for width, height in sizes)


def test_pictures_are_kept_in_formats_that_paint_fast() -> None:
    assert _picture_filled(QImage.Format.Format_RGB888, "white").levels[0].format() is QImage.Format.Format_RGB32
    glass = _picture_filled(QImage.Format.Format_ARGB32, "#80ffffff")
    assert glass.levels[0].format() is QImage.Format.Format_ARGB32_Premultiplied
    assert not glass.is_opaque


def test_an_alpha_channel_that_is_not_used_is_dropped() -> None:
    image = QImage(5, 3, QImage.Format.Format_ARGB32)
    image.fill(QColor("#204060"))
    assert picture_of(image).is_opaque
    image.setPixelColor(4, 2, QColor(0, 0, 0, 254))
    assert not picture_of(image).is_opaque


def _picture_filled(form: QImage.Format, colour: str) -> Picture:
    image = QImage(4, 4, form)
    image.fill(QColor(colour))
    return picture_of(image)


def test_thin_lines_average_to_grey_when_shrunk() -> None:
    """A painter that looks at 2 × 2 pixels would draw some columns black and some white."""
    stripes = Image.new("RGB", (1024, 64), "white")
    for column in range(0, 1024, 2):
        stripes.paste("black", (column, 0, column + 1, 64))
    image = QImage(stripes.tobytes(), 1024, 64, 1024 * 3, QImage.Format.Format_RGB888).copy()
    canvas = QImage(128, 8, QImage.Format.Format_RGB32)
    painter = QPainter(canvas)
    PictureLayer(picture_of(image)).paint(painter, Placement(0.125, 0, 0, Size(128, 8)))
    painter.end()
    greys = {canvas.pixelColor(x, 4).red() for x in range(128)}
    assert all(abs(grey - 128) <= 2 for grey in greys)


def test_marks_of_a_huge_mask_lie_in_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mask = _mask((301, 203), (0, 0), (300, 202), (17, 90))
    usual = marks_of(mask)
    monkeypatch.setattr("snapreview.ui.viewer.picture_memory.VALUES_IN_MEMORY_BYTES", 1000)
    in_files = marks_of(mask, tmp_path / "pictures")
    contents = [[bytes(image.constBits()) for image in (marks.exact, *marks.reduced)] for marks in (usual, in_files)]
    assert contents[0] == contents[1]
    assert list((tmp_path / "pictures").iterdir()) == []


def test_no_room_for_a_huge_mask_is_a_lack_of_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setattr("snapreview.ui.viewer.picture_memory.VALUES_IN_MEMORY_BYTES", 1000)
    with pytest.raises(MemoryError):
        marks_of(_mask((301, 203), (0, 0)), tmp_path / "file")
