"""One pane, painted offscreen and checked pixel by pixel; wheel, mouse and keys."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from snapreview.model.size import Size
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.viewer.image_pane import WHEEL_NOTCH, ImagePane
from snapreview.ui.viewer.layers import CHECKER_CELL, GroundLayer, MarksLayer, OutlineLayer, PictureLayer
from snapreview.ui.viewer.picture_building import picture_of
from snapreview.ui.viewer.picture_levels import marks_of
from snapreview.ui.viewer.scene import Scene
from snapreview.ui.viewer.viewport import Viewport, place

GROUND = "#808080"
NO_KEYS = Qt.KeyboardModifier.NoModifier

MakePane = Callable[[Scene, Size], tuple[ImagePane, Viewport]]


@pytest.fixture
def make_pane(qtbot: QtBot) -> MakePane:
    """A pane of 200 × 160 that shows a scene, fitted."""

    def make(scene: Scene, canvas: Size) -> tuple[ImagePane, Viewport]:
        viewport = Viewport()
        pane = ImagePane(viewport, ThemeController("light"))
        viewport.setParent(pane)
        qtbot.addWidget(pane)
        pane.resize(200, 160)
        pane.show_scene(scene)
        pane.show()
        qtbot.waitExposed(pane)
        viewport.set_pane(pane.screen_size())
        viewport.set_canvas(canvas)
        return pane, viewport

    return make


def _picture(size: tuple[int, int], *dots: tuple[int, int]) -> PictureLayer:
    """White with black dots."""
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    for x, y in dots:
        image.setPixelColor(x, y, QColor("black"))
    return PictureLayer(picture_of(image))


def _grabbed(pane: ImagePane) -> QImage:
    pane.clearFocus()
    return pane.grab().toImage()


def _turn_wheel(
    pane: ImagePane,
    position: QPoint,
    turned: int,
    held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    event = QWheelEvent(
        QPointF(position),
        QPointF(pane.mapToGlobal(position)),
        QPoint(),
        QPoint(0, turned),
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(pane, event)


def test_an_enlarged_pixel_is_a_hard_square(make_pane: MakePane) -> None:
    pane, viewport = make_pane(Scene(GROUND, (_picture((20, 16), (5, 6)),)), Size(20, 16))
    assert viewport.view.scale == 8
    image = _grabbed(pane)
    ratio = pane.devicePixelRatioF()
    placed = place(viewport.view, pane.screen_size())
    left, top = round(placed.screen_x(5)), round(placed.screen_y(6))
    side = round(placed.scale)
    black = QColor("black")
    inside = [(x, y) for x in range(left, left + side) for y in range(top, top + side)]
    around = [(left - 1, top), (left, top - 1), (left + side, top), (left, top + side)]
    assert ratio == 1
    assert all(image.pixelColor(x, y) == black for x, y in inside)
    assert all(image.pixelColor(x, y) == QColor("white") for x, y in around)


def test_where_asked_for_an_enlarged_edge_is_soft_below_a_scale(make_pane: MakePane) -> None:
    hard = _picture((150, 120), *((x, y) for x in range(75) for y in range(120)))
    for layer, greys in ((hard, False), (replace(hard, smooth_below=3), True), (replace(hard, smooth_below=2), False)):
        pane, viewport = make_pane(Scene(GROUND, (layer,)), Size(150, 120))
        viewport.zoom_in()
        assert viewport.view.scale == 2
        row = _grabbed(pane).copy(0, 80, 200, 1)
        found = {row.pixelColor(x, 0).name() for x in range(200)}
        assert bool(found - {GROUND, "#000000", "#ffffff"}) is greys


def test_at_actual_size_each_pixel_is_one_pixel(make_pane: MakePane) -> None:
    dots = [(x, (x * 7) % 300) for x in range(0, 400, 3)]
    layer = _picture((400, 300), *dots)
    pane, viewport = make_pane(Scene(GROUND, (layer,)), Size(400, 300))
    viewport.actual_size()
    placed = place(viewport.view, pane.screen_size())
    image = _grabbed(pane)
    original = layer.picture.levels[0]
    for x in range(image.width()):
        for y in range(0, image.height(), 7):
            source_x, source_y = x - round(placed.left), y - round(placed.top)
            if 0 <= source_x < 400 and 0 <= source_y < 300:
                assert image.pixel(x, y) == original.pixel(source_x, source_y)


def test_around_the_picture_lies_the_ground(make_pane: MakePane) -> None:
    pane, _ = make_pane(Scene(GROUND, (_picture((20, 16)),)), Size(20, 16))
    assert _grabbed(pane).pixelColor(2, 2) == QColor(GROUND)


def test_transparency_shows_a_checkerboard_that_does_not_scale(make_pane: MakePane) -> None:
    ground = GroundLayer(Size(40, 40), "#ffffff", "#cccccc")
    pane, viewport = make_pane(Scene(GROUND, (ground,)), Size(40, 40))
    placed = place(viewport.view, pane.screen_size())
    image = _grabbed(pane)
    left, top = round(placed.left), round(placed.top)
    assert image.pixelColor(left + 1, top + 1) == QColor("#cccccc")
    assert image.pixelColor(left + CHECKER_CELL + 1, top + 1) == QColor("#ffffff")
    assert image.pixelColor(left + CHECKER_CELL + 1, top + CHECKER_CELL + 1) == QColor("#cccccc")


def test_the_mask_reaches_beyond_a_smaller_head(make_pane: MakePane) -> None:
    mask = Image.new("L", (20, 16), 0)
    mask.putpixel((18, 14), 255)
    scene = Scene(GROUND, (_picture((10, 16)), MarksLayer(marks_of(mask), "#ff00ff", 1.0)))
    pane, viewport = make_pane(scene, Size(20, 16))
    placed = place(viewport.view, pane.screen_size())
    marked = _grabbed(pane).pixelColor(round(placed.screen_x(18.5)), round(placed.screen_y(14.5)))
    assert marked == QColor("#ff00ff")


def test_the_overlay_mixes_with_the_picture_by_its_opacity(make_pane: MakePane) -> None:
    mask = Image.new("L", (20, 16), 255)
    scene = Scene(GROUND, (_picture((20, 16)), MarksLayer(marks_of(mask), "#000000", 0.5)))
    pane, _ = make_pane(scene, Size(20, 16))
    assert abs(_grabbed(pane).pixelColor(100, 80).red() - 127) <= 1


def test_the_surplus_of_a_larger_canvas_is_framed(make_pane: MakePane) -> None:
    scene = Scene("#ffffff", (OutlineLayer(Size(10, 16), Size(20, 16), "#ff0000"),))
    pane, viewport = make_pane(scene, Size(20, 16))
    placed = place(viewport.view, pane.screen_size())
    image = _grabbed(pane)
    top = round(placed.screen_y(3))
    assert image.pixelColor(round(placed.screen_x(10)), top) == QColor("#ff0000")  # right edge of the picture
    assert image.pixelColor(round(placed.screen_x(5)), top) == QColor("#ffffff")  # nothing inside it
    dashes = [image.pixelColor(round(placed.screen_x(20)), y).name() for y in range(top, top + 20)]
    assert set(dashes) == {"#ff0000", "#ffffff"}


def test_a_sentence_is_painted_in_place_of_a_picture(make_pane: MakePane) -> None:
    scene = Scene("#ffffff", message="The file is gone.", message_colour="#000000", message_icon="image-missing")
    pane, _ = make_pane(scene, Size(20, 16))
    image = _grabbed(pane)
    assert any(image.pixelColor(x, y).lightness() < 100 for x in range(200) for y in range(80, 110))


def test_being_busy_veils_the_picture(make_pane: MakePane) -> None:
    pane, _ = make_pane(Scene("#ffffff", (_picture((20, 16), *[(x, 1) for x in range(20)]),)), Size(20, 16))
    before = _grabbed(pane)
    pane.set_busy(True)
    veiled = _grabbed(pane)
    assert veiled != before
    pane.set_busy(False)
    assert _grabbed(pane) == before


def test_the_wheel_zooms_at_the_cursor(make_pane: MakePane) -> None:
    pane, viewport = make_pane(Scene(GROUND), Size(2000, 2000))
    cursor = QPoint(150, 40)
    viewport.actual_size()
    viewport.pan(-600, -600)
    seen = viewport.view
    below = (seen.centre_x + (150 - 100) / seen.scale, seen.centre_y + (40 - 80) / seen.scale)
    _turn_wheel(pane, cursor, WHEEL_NOTCH)
    now = viewport.view
    assert now.scale == 2
    assert (now.centre_x + 50 / 2, now.centre_y - 40 / 2) == pytest.approx(below)


def test_parts_of_a_notch_add_up(make_pane: MakePane) -> None:
    pane, viewport = make_pane(Scene(GROUND), Size(2000, 2000))
    viewport.actual_size()
    for _ in range(3):
        _turn_wheel(pane, QPoint(100, 80), WHEEL_NOTCH // 4)
    assert viewport.view.scale == 1
    _turn_wheel(pane, QPoint(100, 80), WHEEL_NOTCH // 4)
    assert viewport.view.scale == 2


def test_shift_and_wheel_pan_down_a_long_page(make_pane: MakePane) -> None:
    pane, viewport = make_pane(Scene(GROUND), Size(150, 5000))
    viewport.actual_size()
    before = viewport.view.centre_y
    _turn_wheel(pane, QPoint(100, 80), -WHEEL_NOTCH, Qt.KeyboardModifier.ShiftModifier)
    assert viewport.view.centre_y == before + WHEEL_NOTCH


def test_dragging_moves_the_picture_with_the_cursor(make_pane: MakePane) -> None:
    pane, viewport = make_pane(Scene(GROUND), Size(2000, 2000))
    viewport.actual_size()
    viewport.pan(-500, -500)
    before = viewport.view
    QTest.mousePress(pane, Qt.MouseButton.LeftButton, NO_KEYS, QPoint(100, 80))
    QTest.mouseMove(pane, QPoint(70, 90))
    QTest.mouseRelease(pane, Qt.MouseButton.LeftButton, NO_KEYS, QPoint(70, 90))
    QTest.mouseMove(pane, QPoint(10, 10))
    assert viewport.view.centre_x == before.centre_x + 30
    assert viewport.view.centre_y == before.centre_y - 10


def test_double_click_goes_to_actual_size_and_back(make_pane: MakePane) -> None:
    pane, viewport = make_pane(Scene(GROUND), Size(2000, 2000))
    QTest.mouseDClick(pane, Qt.MouseButton.LeftButton, NO_KEYS, QPoint(100, 80))
    assert viewport.view.scale == 1
    QTest.mouseDClick(pane, Qt.MouseButton.LeftButton, NO_KEYS, QPoint(100, 80))
    assert viewport.is_fitted


def test_keys_pan(make_pane: MakePane) -> None:
    pane, viewport = make_pane(Scene(GROUND), Size(2000, 2000))
    viewport.actual_size()
    viewport.pan(-500, -500)
    before = viewport.view
    QTest.keyClick(pane, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(pane, Qt.Key.Key_PageDown)
    assert viewport.view.centre_x == before.centre_x + 200 / 8
    assert viewport.view.centre_y == before.centre_y + 160 * 0.9


def test_plain_arrow_keys_are_left_to_the_list(make_pane: MakePane) -> None:
    pane, viewport = make_pane(Scene(GROUND), Size(2000, 2000))
    viewport.actual_size()
    before = viewport.view
    QTest.keyClick(pane, Qt.Key.Key_Down)
    assert viewport.view == before


def test_panes_of_one_viewport_move_together(make_pane: MakePane, qtbot: QtBot) -> None:
    pane, viewport = make_pane(Scene(GROUND, (_picture((400, 300), (200, 150)),)), Size(400, 300))
    other = ImagePane(viewport, ThemeController("light"))
    qtbot.addWidget(other)
    other.resize(200, 160)
    other.show_scene(pane.scene)
    other.show()
    viewport.actual_size()
    viewport.pan(-33, -21)
    assert _grabbed(pane) == _grabbed(other)


def test_the_focus_is_visible_to_whoever_moves_it_by_keys(make_pane: MakePane, qtbot: QtBot) -> None:
    pane, _ = make_pane(Scene(GROUND), Size(20, 16))
    pane.activateWindow()
    pane.setFocus()
    qtbot.waitUntil(pane.hasFocus)
    accent = QColor(ThemeController("light").theme.accent)
    assert pane.grab().toImage().pixelColor(1, 80) == accent
    pane.clearFocus()
    assert pane.grab().toImage().pixelColor(1, 80) != accent
    QTest.mouseClick(pane, Qt.MouseButton.LeftButton)
    assert pane.hasFocus()
    assert pane.grab().toImage().pixelColor(1, 80) != accent
