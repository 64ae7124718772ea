"""Looking at single pixels: inspector, loupe, grid. Real widgets, real files."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QMouseEvent, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from snapreview.model.size import Size
from snapreview.ui.actions.action_set import ActionSet
from snapreview.ui.layout.panel_area import PanelArea
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.viewer.image_pane import ImagePane
from snapreview.ui.viewer.inspecting.inspecting_actions import InspectingActions
from snapreview.ui.viewer.inspecting.loupe import Loupe, beside
from snapreview.ui.viewer.inspecting.pixel_layers import PixelFrameLayer, PixelGridLayer
from snapreview.ui.viewer.inspecting.pointing import PixelPlace
from snapreview.ui.viewer.scene import PixelPlaces
from snapreview.ui.viewer.view_mode import laid_on_each_other
from snapreview.ui.viewer.viewport import Placement, place
from tests.ui.desk import Desk
from tests.ui.pictures import Pairs


class Bench:
    """The desk with its panels and actions around it."""

    def __init__(self, desk: Desk, theme: ThemeController, qtbot: QtBot) -> None:
        self.desk = desk
        self.area = PanelArea(desk.view, theme)
        qtbot.addWidget(self.area)
        self.actions = ActionSet(theme, self.area)
        self.inspecting = InspectingActions(desk.view, self.area, self.actions, theme, self.area)
        self.inspector = desk.view.inspector
        self.area.resize(1100, 800)
        self.area.show()
        qtbot.waitExposed(self.area)

    def do(self, identifier: str) -> None:
        """Carry out an action."""
        (self.area.commands() | self.inspecting.commands())[identifier]()

    def point_at(self, x: float, y: float, pane: int = 0) -> None:
        """Move the mouse to the middle of an image pixel."""
        self.move_mouse(self.desk.panes()[pane], self.position(x, y))

    def move_mouse(self, pane: ImagePane, position: QPointF) -> None:
        """Move the mouse with no button pressed."""
        none = Qt.MouseButton.NoButton
        event = QMouseEvent(QEvent.Type.MouseMove, position, position, none, none, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(pane, event)

    def position(self, x: float, y: float) -> QPointF:
        """Where the middle of an image pixel lies in a pane."""
        placed = place(self.desk.view.viewport.view, self.desk.panes()[0].screen_size())
        return QPointF(placed.screen_x(x + 0.5), placed.screen_y(y + 0.5))

    def click(self, x: float, y: float) -> None:
        """Click an image pixel."""
        QTest.mouseClick(self.desk.panes()[0], Qt.MouseButton.LeftButton, pos=self.position(x, y).toPoint())

    @property
    def pinned(self) -> PixelPlace | None:
        """The pixel that is held fast."""
        return self.inspector.pinned

    def read(self) -> str:
        """What the inspector says, once the pixels are known."""
        self.desk.wait_until(lambda: bool(self.inspector.text()))
        return self.inspector.text()


@pytest.fixture
def bench(desk: Desk, pairs: Pairs, theme: ThemeController, qtbot: QtBot) -> Iterator[Bench]:
    """The inspector open on a pair of 40 × 30 pixels, red and blue."""
    bench = Bench(desk, theme, qtbot)
    desk.show(pairs.changed("a.png", (7, 5)))
    bench.do("inspector")
    yield bench
    desk.view.stop()


def test_the_pixel_below_the_mouse_is_read_in_both_images(bench: Bench) -> None:
    bench.point_at(12, 9, pane=1)
    assert bench.read().splitlines() == [
        "a.png @ 12, 9",
        "base: #FF0000 rgba(255, 0, 0, 255)",
        "head: #0000FF rgba(0, 0, 255, 255)",
        "head − base: R −255 G 0 B +255 A 0, ΔE 2000 52.88",
    ]
    assert bench.inspecting.panel.accessibleDescription() == bench.read()


def test_off_the_picture_nothing_is_read(bench: Bench) -> None:
    bench.point_at(12, 9)
    bench.read()
    bench.point_at(-3, 9)
    assert bench.inspector.reading is None
    bench.point_at(12, 9)
    QApplication.sendEvent(bench.desk.panes()[0], QEvent(QEvent.Type.Leave))
    assert bench.inspector.reading is None


def test_the_reading_follows_the_picture_that_moves_below_the_mouse(bench: Bench) -> None:
    bench.point_at(5, 5)
    bench.desk.view.viewport.zoom_in()
    bench.desk.view.viewport.pan(-80, 0)
    assert bench.inspector.pixel is not None
    assert bench.inspector.pixel.x > 5


def test_a_click_pins_and_a_second_lets_go(bench: Bench) -> None:
    bench.click(12, 9)
    bench.point_at(20, 20)
    assert bench.read().startswith("a.png @ 12, 9\n")
    assert PixelFrameLayer(PixelPlace(12, 9)) in bench.inspector.layers()
    bench.click(12, 9)
    assert bench.inspector.pinned is None


def test_clicks_are_not_for_the_inspector_while_regions_are_drawn_or_it_is_closed(bench: Bench) -> None:
    bench.actions["ignore-region"].setChecked(True)
    bench.click(12, 9)
    assert bench.inspector.pinned is None
    bench.actions["ignore-region"].setChecked(False)
    bench.do("inspector")
    bench.click(12, 9)
    assert bench.inspector.pinned is None


def test_by_keys_alone_a_pixel_is_pinned_moved_copied_and_let_go(bench: Bench) -> None:
    bench.do("pin-pixel")
    panel = bench.inspecting.panel
    assert panel.hasFocus()
    assert bench.pinned == PixelPlace(20, 15)
    QTest.keyClick(panel, Qt.Key.Key_Left)
    QTest.keyClick(panel, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert bench.pinned == PixelPlace(19, 25)
    QTest.keyClick(panel, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert bench.pinned == PixelPlace(19, 29)  # the last row
    assert bench.read()
    bench.do("copy-pixel")
    assert QGuiApplication.clipboard().text().startswith("a.png @ 19, 29\nbase: #FF0000")
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert not bench.inspector.release()
    QTest.keyClick(panel, Qt.Key.Key_Space)
    assert bench.pinned is not None


def test_the_picture_moves_along_with_a_pin_that_would_leave_the_sight(bench: Bench) -> None:
    viewport = bench.desk.view.viewport
    while viewport.view.scale < 32:
        viewport.zoom_in()
    bench.do("pin-pixel")
    for _ in range(3):
        QTest.keyClick(bench.inspecting.panel, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert bench.inspector.pinned is not None
    x = bench.position(bench.inspector.pinned.x, bench.inspector.pinned.y).x()
    assert 0 < x < bench.desk.panes()[0].width()


def test_a_pin_stays_with_images_of_one_size_and_goes_with_others(bench: Bench, pairs: Pairs) -> None:
    bench.click(39, 29)
    bench.desk.show(pairs.changed("b.png"))
    assert bench.inspector.pinned == PixelPlace(39, 29)
    assert bench.read().startswith("b.png @ 39, 29")
    bench.desk.show(pairs.changed("c.png", base=(20, 20), head=(20, 20)))
    assert bench.inspector.pinned is None


def test_values_under_transparency_are_exact(bench: Bench, pairs: Pairs) -> None:
    image = pairs.changed("d.png")
    assert image.head is not None
    Image.new("RGBA", (40, 30), (200, 100, 50, 3)).save(image.head().path)
    bench.desk.show(image)
    bench.click(1, 1)
    assert "head: #C8643203 rgba(200, 100, 50, 3)" in bench.read()


def test_what_cannot_be_read_is_said(bench: Bench, pairs: Pairs, tmp_path: Path) -> None:
    image = pairs.changed("e.png")
    assert image.head is not None
    bench.do("inspector")
    bench.desk.show(image)
    image.head().path.write_bytes(b"gone")
    bench.do("inspector")
    bench.desk.wait_until(lambda: bench.inspector.problem is not None)
    bench.point_at(3, 3)
    assert bench.inspector.reading is None
    assert bench.inspecting.panel.accessibleDescription() == bench.inspector.problem


def test_the_head_is_read_where_it_was_pushed_to(bench: Bench) -> None:
    moment = replace(bench.desk.view.handling.moment, offset_x=4, offset_y=-2)
    assert laid_on_each_other(10, 10, moment, {}) == PixelPlaces((10, 10), (6, 12))


def test_the_loupe_goes_along_with_the_mouse_and_shows_both_images(bench: Bench) -> None:
    (loupe,) = bench.desk.view.findChildren(Loupe)
    bench.do("loupe")
    assert bench.actions["loupe"].isChecked()
    bench.point_at(20, 15)
    assert loupe.isVisible()
    picture = loupe.grab().toImage()
    assert picture.pixelColor(30, 60).name() == "#ff0000"
    assert picture.pixelColor(picture.width() - 30, 60).name() == "#0000ff"
    bench.do("loupe")
    assert not loupe.isVisible()


def test_the_loupe_stays_with_a_pinned_pixel_when_there_is_no_mouse(bench: Bench) -> None:
    (loupe,) = bench.desk.view.findChildren(Loupe)
    bench.do("loupe")
    assert not loupe.isVisible()
    bench.do("pin-pixel")
    assert loupe.isVisible()
    before = loupe.pos()
    QTest.keyClick(bench.inspecting.panel, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert loupe.pos() != before


def test_the_loupe_stays_within_the_panes() -> None:
    area, size = QRect(0, 0, 600, 400), QSize(300, 170)
    for mouse in (QPoint(5, 5), QPoint(590, 5), QPoint(5, 390), QPoint(590, 390)):
        placed = QRect(beside(mouse, size, area), size)
        assert area.contains(placed)
        assert not placed.contains(mouse)


@pytest.mark.parametrize(("scale", "lines"), [(7.0, 0), (8.0, 4 + 3)])
def test_the_grid_begins_at_800_percent(scale: float, lines: int) -> None:
    canvas = QImage(60, 60, QImage.Format.Format_ARGB32_Premultiplied)
    canvas.fill(0)
    painter = QPainter(canvas)
    PixelGridLayer(Size(3, 2)).paint(painter, Placement(scale, 10, 10, Size(60, 60)))
    painter.end()
    across = sum(canvas.pixelColor(x, 14).alpha() > 0 for x in range(60))
    down = sum(canvas.pixelColor(14, y).alpha() > 0 for y in range(60))
    assert across + down == lines


def test_the_grid_can_be_switched_off_and_that_is_a_choice_of_the_reader(bench: Bench) -> None:
    chosen: list[bool] = []
    bench.desk.view.choosing.changed.connect(lambda choices: chosen.append(choices.pixel_grid))
    bench.do("pixel-grid")
    assert chosen == [False]
    assert not any(isinstance(layer, PixelGridLayer) for layer in bench.inspector.layers())
    assert not bench.actions["pixel-grid"].isChecked()
