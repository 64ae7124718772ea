"""Differences boxed, listed, walked; the map of the whole; the head pushed aside."""

import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from snapreview.model.change_region import ChangeDetails, ChangeRegion
from snapreview.model.rectangle import Rectangle
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.viewer.nudging import nudged
from snapreview.ui.viewer.overlays.minimap import Minimap
from snapreview.ui.viewer.overlays.pill import Pill
from snapreview.ui.viewer.regions.region_panel import RegionPanel
from snapreview.ui.viewer.viewed_image import ViewedImage
from snapreview.ui.viewer.viewport import visible_area
from tests.ui.desk import Desk
from tests.ui.pictures import Pairs, file_of

LARGE = (1200, 1600)
BOXES = (Rectangle(700, 1000, 120, 80), Rectangle(30, 40, 20, 20), Rectangle(900, 60, 5, 5))
DETAILS = ChangeDetails(
    tuple(ChangeRegion(box, box.width * box.height, 40.0, 90 - number) for number, box in enumerate(BOXES)), "abc"
)


def changed(pairs: Pairs, name: str = "a.png") -> ViewedImage:
    """A pair with three differences."""
    return replace(pairs.changed(name, (7, 5), base=LARGE, head=LARGE), examine=lambda: DETAILS)


@pytest.fixture
def shown(desk: Desk, pairs: Pairs) -> Desk:
    """The pair with its differences known."""
    desk.show(changed(pairs))
    desk.wait_until(lambda: desk.view.regions.state == "ready")
    return desk


@pytest.fixture
def hurried_desk(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Desk:
    """Whoever looks at it never stays with an image."""
    monkeypatch.setattr("snapreview.ui.viewer.regions.change_regions.SETTLED_AFTER_MILLISECONDS", 3_600_000)
    desk = request.getfixturevalue("desk")
    assert isinstance(desk, Desk)
    return desk


def said(desk: Desk) -> list[str]:
    return [pill.words for pill in desk.view.findChildren(Pill) if pill.isVisible()]


def minimap(desk: Desk) -> Minimap:
    found = desk.view.findChild(Minimap)
    assert isinstance(found, Minimap)
    return found


class TestWalking:
    def test_goes_to_each_and_around(self, shown: Desk) -> None:
        seen = []
        for _ in range(4):
            shown.view.commands()["next-difference"]()
            view = shown.view.viewport.view
            seen.append((round(view.centre_x), round(view.centre_y)))
        assert seen[0] == (760, 1040)
        assert seen[3] == seen[0]
        assert said(shown) == ["Difference 1 of 3 · 9,600 pixels · at most 90 of 255 levels"]

    def test_goes_back_around(self, shown: Desk) -> None:
        shown.view.commands()["previous-difference"]()
        assert shown.view.regions.current == 2

    def test_is_told_to_screen_readers(self, shown: Desk) -> None:
        shown.view.commands()["next-difference"]()
        assert "Difference 1 of 3" in shown.panes()[0].accessibleDescription()

    def test_waits_for_what_is_being_looked_for(self, desk: Desk, pairs: Pairs) -> None:
        may_go_on = threading.Event()

        def slow() -> ChangeDetails:
            may_go_on.wait(20)
            return DETAILS

        desk.show(replace(changed(pairs), examine=slow))
        desk.view.commands()["next-difference"]()
        assert desk.view.regions.current is None
        may_go_on.set()
        desk.wait_until(lambda: desk.view.regions.current == 0)

    def test_leaving_the_image_forgets_it(self, shown: Desk, pairs: Pairs) -> None:
        shown.view.commands()["next-difference"]()
        shown.show(pairs.changed("b.png", (7, 5), base=LARGE, head=LARGE))
        assert shown.view.regions.state == "none"
        assert said(shown) == []

    def test_only_what_one_stays_with_is_examined(self, hurried_desk: Desk, pairs: Pairs) -> None:
        examined: list[int] = []

        def examine() -> ChangeDetails:
            examined.append(1)
            return DETAILS

        for name in ("a.png", "b.png"):
            hurried_desk.show(replace(changed(pairs, name), examine=examine))
            assert hurried_desk.view.regions.state == "busy"
        assert not examined
        hurried_desk.view.commands()["next-difference"]()
        hurried_desk.wait_until(lambda: hurried_desk.view.regions.current == 0)
        assert len(examined) == 1


class TestBoxes:
    def test_are_switched_on_and_off(self, shown: Desk) -> None:
        pane = shown.panes()[0]
        plain = pane.grab().toImage()
        shown.view.commands()["region-boxes"]()
        assert pane.grab().toImage() != plain
        shown.view.commands()["region-boxes"]()
        assert pane.grab().toImage() == plain

    def test_do_not_hide_what_they_hold(self, shown: Desk) -> None:
        shown.view.commands()["region-boxes"]()
        shown.view.commands()["next-difference"]()
        assert shown.colour_at(shown.panes()[0], 700, 1000) == QColor(255, 0, 0)


class TestPanel:
    @pytest.fixture
    def panel(self, shown: Desk, theme: ThemeController, qtbot: QtBot) -> RegionPanel:
        panel = RegionPanel(shown.view.regions, theme)
        qtbot.addWidget(panel)
        panel.resize(288, 400)
        panel.show()
        return panel

    def test_lists_area_and_greatest_difference(self, panel: RegionPanel) -> None:
        QAbstractItemModelTester(panel.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        texts = [panel.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
        assert texts[0] == "Difference 1 of 3, 9,600 pixels, at most 90 of 255 levels, 120 × 80 at 700, 1,000"

    def test_a_click_goes_there(self, panel: RegionPanel, shown: Desk) -> None:
        place = panel.list.visualRect(panel.model.index(1)).center()
        QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert shown.view.regions.current == 1
        assert shown.view.viewport.view.scale == 8

    def test_pointing_lights_its_box_and_leaving_puts_it_out(self, panel: RegionPanel, shown: Desk) -> None:
        pane = shown.panes()[0]
        plain = pane.grab().toImage()
        place = panel.list.visualRect(panel.model.index(0)).center()
        viewport = panel.list.viewport()
        for position in (QPointF(place) + QPointF(3, 0), QPointF(place)):
            QApplication.sendEvent(
                viewport,
                QMouseEvent(
                    QEvent.Type.MouseMove,
                    position,
                    viewport.mapToGlobal(position),
                    Qt.MouseButton.NoButton,
                    Qt.MouseButton.NoButton,
                    Qt.KeyboardModifier.NoModifier,
                ),
            )
        assert shown.view.regions.lit == 0
        assert pane.grab().toImage() != plain
        QApplication.sendEvent(viewport, QEvent(QEvent.Type.Leave))
        assert shown.view.regions.lit is None

    def test_follows_the_keys(self, panel: RegionPanel, shown: Desk) -> None:
        shown.view.commands()["next-difference"]()
        shown.view.commands()["next-difference"]()
        assert panel.list.currentIndex().row() == 1

    def test_says_why_it_is_empty(self, panel: RegionPanel, shown: Desk, pairs: Pairs) -> None:
        shown.show(pairs.changed("same.png"))
        texts = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
        assert texts == ["Only images that changed have differences to list."]


class TestMinimap:
    def test_appears_when_there_is_more_than_is_seen(self, shown: Desk) -> None:
        assert not minimap(shown).isVisible()
        shown.view.viewport.actual_size()
        assert minimap(shown).isVisible()
        shown.view.commands()["minimap"]()
        assert not minimap(shown).isVisible()

    def test_a_click_goes_there_and_a_drag_follows(self, shown: Desk) -> None:
        shown.view.viewport.actual_size()
        map_ = minimap(shown)
        start, end = QPoint(map_.width() // 2, map_.height() // 4), QPoint(map_.width() // 2, map_.height() * 3 // 4)
        QTest.mousePress(map_, Qt.MouseButton.LeftButton, pos=start)
        assert abs(shown.view.viewport.view.centre_y - 400) < 20
        QTest.mouseMove(map_, end)
        QTest.mouseRelease(map_, Qt.MouseButton.LeftButton, pos=end)
        assert abs(shown.view.viewport.view.centre_y - 1200) < 20

    def test_arrow_keys_move_what_is_in_sight(self, shown: Desk) -> None:
        shown.view.viewport.actual_size()
        before = visible_area(shown.view.viewport.view, shown.view.viewport.pane)
        QTest.keyClick(minimap(shown), Qt.Key.Key_Down)
        assert visible_area(shown.view.viewport.view, shown.view.viewport.pane)[1] > before[1]

    def test_shows_marks_and_the_part_in_sight(self, shown: Desk) -> None:
        shown.view.viewport.actual_size()
        image = minimap(shown).grab().toImage()
        colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
        assert "#ffffff" in colours  # the frame
        assert "#0000ff" in colours  # the head within it


def _noise(size: tuple[int, int]) -> Image.Image:
    return Image.effect_noise(size, 90).convert("RGBA")


class TestNudging:
    def test_a_shifted_picture_is_equal_once_it_is_pushed_back(self) -> None:
        whole = _noise((120, 90))
        base, head = whole.crop((0, 0, 100, 80)), whole.crop((3, 5, 103, 85))
        assert nudged(base, head, 0, 0).changed_pixels > 4000
        assert nudged(base, head, 3, 5).changed_pixels == 0
        assert nudged(base, head, 2, 5).changed_pixels > 4000

    def test_what_only_one_of_them_covers_does_not_count(self) -> None:
        plain = Image.new("RGBA", (40, 30), "#336699")
        assert nudged(plain, plain, 500, 0).changed_pixels == 0
        assert nudged(plain, plain, -39, 29).changed_pixels == 0

    def test_keys_push_the_head_and_say_how_far(self, desk: Desk, pairs: Pairs, tmp_path: Path) -> None:
        whole = _noise((340, 260))
        for name, box in (("base", (0, 0, 300, 240)), ("head", (12, 0, 312, 240))):
            whole.crop(box).save(tmp_path / f"{name}.png")
        image = pairs.changed("a.png", (7, 5), base=(300, 240), head=(300, 240))
        desk.show(replace(image, base=file_of(tmp_path / "base.png"), head=file_of(tmp_path / "head.png")))
        commands = desk.view.commands()
        commands["nudge-right-far"]()
        commands["nudge-right"]()
        desk.wait_until(lambda: not desk.view.derivations.busy)
        assert said(desk)[0].startswith("Head moved by +11, 0 · ")
        commands["nudge-right"]()
        assert said(desk) == ["Head moved by +12, 0 · comparing …"]
        desk.wait_until(lambda: said(desk) == ["Head moved by +12, 0 · 0 pixels differ"])
        desk.view.choosing.set_view_mode("overlay")
        aligned = desk.colour_at(desk.panes()[0], 150, 100)
        red, green, blue, _ = whole.getpixel((150, 100))  # type: ignore[misc]
        assert aligned == QColor(red, green, blue)
        commands["reset-nudge"]()
        assert said(desk) == []

    def test_the_next_image_begins_where_it_lies(self, shown: Desk, pairs: Pairs) -> None:
        shown.view.commands()["nudge-up"]()
        shown.show(pairs.changed("b.png", (7, 5), base=LARGE, head=LARGE))
        assert not shown.view.handling.moment.nudged
