"""The views of a pair as their reader meets them: swipe, onion skin, toggle, blink; frames of different sizes."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QSlider, QToolButton
from pytestqt.qtbot import QtBot

from snapreview.settings import SHORTEST_BLINK
from snapreview.ui.viewer.size_frames import FRAME_COLOURS
from snapreview.ui.viewer.views.table import VIEW_MODES
from tests.ui.desk import Desk
from tests.ui.pictures import Pairs

RED_COLOUR, BLUE_COLOUR = QColor(255, 0, 0), QColor(0, 0, 255)
LARGE = (400, 300)


@pytest.fixture
def shown(desk: Desk, pairs: Pairs) -> Desk:
    """A pair in sight: the base red, the head blue."""
    desk.show(pairs.changed("a.png", (7, 5), base=LARGE, head=LARGE))
    return desk


def show_in(desk: Desk, mode: str) -> None:
    desk.view.choosing.set_view_mode(mode)


def halves(desk: Desk) -> tuple[QColor, QColor]:
    """What is painted near the left and the right edge of the picture."""
    (pane,) = desk.panes()
    return desk.colour_at(pane, 40, 200), desk.colour_at(pane, 360, 200)


@pytest.mark.parametrize("mode", [mode.identifier for mode in VIEW_MODES])
def test_every_view_keeps_zoom_and_place(shown: Desk, mode: str) -> None:
    shown.view.viewport.actual_size()
    shown.view.viewport.zoom_in()
    shown.view.viewport.zoom_in()
    shown.view.viewport.pan(-30, -20)
    seen = shown.view.viewport.view
    show_in(shown, mode)
    assert (shown.view.viewport.view.scale, shown.view.viewport.is_fitted) == (seen.scale, False)
    show_in(shown, "side-by-side")
    assert shown.view.viewport.view.scale == seen.scale


class TestSwipe:
    def test_parts_base_from_head(self, shown: Desk) -> None:
        show_in(shown, "swipe")
        assert halves(shown) == (RED_COLOUR, BLUE_COLOUR)

    def test_the_divider_is_dragged(self, shown: Desk) -> None:
        show_in(shown, "swipe")
        (pane,) = shown.panes()
        before = shown.view.viewport.view
        middle = QPoint(pane.width() // 2, pane.height() // 2)
        QTest.mousePress(pane, Qt.MouseButton.LeftButton, pos=middle)
        QTest.mouseMove(pane, QPoint(2, middle.y()))
        QTest.mouseRelease(pane, Qt.MouseButton.LeftButton, pos=QPoint(2, middle.y()))
        assert shown.view.choosing.choices.swipe_position < 0.01
        assert halves(shown) == (BLUE_COLOUR, BLUE_COLOUR)
        assert shown.view.viewport.view == before

    def test_away_from_the_divider_the_picture_is_dragged(self, shown: Desk) -> None:
        show_in(shown, "swipe")
        for _ in range(6):
            shown.view.viewport.zoom_in()
        (pane,) = shown.panes()
        centre = shown.view.viewport.view.centre_x
        QTest.mousePress(pane, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
        QTest.mouseMove(pane, QPoint(60, 100))
        QTest.mouseRelease(pane, Qt.MouseButton.LeftButton, pos=QPoint(60, 100))
        assert shown.view.viewport.view.centre_x > centre
        assert shown.view.choosing.choices.swipe_position == 0.5

    def test_keys_move_and_turn_the_divider(self, shown: Desk) -> None:
        show_in(shown, "swipe")
        commands = shown.view.commands()
        for _ in range(12):
            commands["adjust-more"]()
        assert shown.view.choosing.choices.swipe_position == 1
        assert halves(shown) == (RED_COLOUR, RED_COLOUR)
        commands["adjust-less"]()
        assert shown.view.choosing.choices.swipe_position == 0.95
        commands["turn-divider"]()
        assert shown.view.choosing.choices.swipe_divider == "level"

    def test_a_level_divider_parts_above_from_below(self, shown: Desk) -> None:
        show_in(shown, "swipe")
        shown.click("Turn the divider")
        (pane,) = shown.panes()
        assert shown.colour_at(pane, 40, 40) == RED_COLOUR
        assert shown.colour_at(pane, 40, 260) == BLUE_COLOUR

    def test_the_place_of_the_divider_is_kept(self, shown: Desk, pairs: Pairs) -> None:
        show_in(shown, "swipe")
        shown.child(QSlider, "Place of the divider").setValue(90)
        shown.show(pairs.changed("b.png", (7, 5), base=LARGE, head=LARGE))
        assert shown.view.choosing.choices.swipe_position == 0.9
        assert halves(shown) == (RED_COLOUR, RED_COLOUR)


class TestOnionSkin:
    @pytest.mark.parametrize(("percent", "colour"), [(0, RED_COLOUR), (50, QColor(127, 0, 127)), (100, BLUE_COLOUR)])
    def test_lays_the_head_over_the_base(self, shown: Desk, percent: int, colour: QColor) -> None:
        show_in(shown, "onion-skin")
        shown.child(QSlider, "Opacity of the head over the base").setValue(percent)
        seen = shown.colour_at(shown.panes()[0], 200, 200)
        assert abs(seen.red() - colour.red()) <= 1
        assert abs(seen.blue() - colour.blue()) <= 1

    def test_keys_change_the_opacity(self, shown: Desk) -> None:
        show_in(shown, "onion-skin")
        shown.view.commands()["adjust-less"]()
        assert shown.view.choosing.choices.onion_opacity == 0.45

    def test_fades_what_only_one_of_them_has(self, desk: Desk, pairs: Pairs) -> None:
        desk.view.choosing.set_canvas("light")
        desk.show(pairs.changed("a.png", (7, 5), base=LARGE, head=(400, 420)))
        show_in(desk, "onion-skin")
        both, alone = desk.colour_at(desk.panes()[0], 200, 100), desk.colour_at(desk.panes()[0], 200, 360)
        assert abs(both.red() - 127) <= 2
        assert abs(both.blue() - 127) <= 2
        assert alone.blue() == 255  # half of it on white
        assert abs(alone.red() - 127) <= 2


class TestToggle:
    def test_shows_the_other_image_while_held(self, shown: Desk) -> None:
        show_in(shown, "toggle")
        (pane,) = shown.panes()
        assert (pane.accessibleName(), shown.colour_at(pane, 9, 9)) == ("Head · 400 × 300", BLUE_COLOUR)
        shown.view.commands()["other-image"]()
        assert (pane.accessibleName(), shown.colour_at(pane, 9, 9)) == ("Base · 400 × 300", RED_COLOUR)
        QTest.keyRelease(shown.view, Qt.Key.Key_Space)
        assert shown.colour_at(pane, 9, 9) == BLUE_COLOUR

    def test_a_key_keeps_the_other_image(self, shown: Desk) -> None:
        show_in(shown, "toggle")
        shown.view.commands()["keep-other"]()
        assert shown.colour_at(shown.panes()[0], 9, 9) == RED_COLOUR
        shown.click("Head")
        assert shown.colour_at(shown.panes()[0], 9, 9) == BLUE_COLOUR
        assert not shown.view.handling.keeps_other

    def test_leaving_the_window_lets_go(self, shown: Desk) -> None:
        show_in(shown, "toggle")
        shown.view.commands()["other-image"]()
        QApplication.sendEvent(shown.view, QEvent(QEvent.Type.WindowDeactivate))
        assert not shown.view.handling.moment.other_shown

    def test_side_by_side_changes_places_while_held(self, shown: Desk) -> None:
        shown.view.choosing.toggle_overlay()
        shown.view.handling.hold_other(held=True)
        left, right = shown.panes()
        assert (shown.colour_at(left, 9, 9), shown.colour_at(right, 9, 9)) == (BLUE_COLOUR, RED_COLOUR)


class TestBlink:
    def test_takes_turns(self, shown: Desk, qtbot: QtBot) -> None:
        shown.view.choosing.choose(
            replace(shown.view.choosing.choices, blink_milliseconds=SHORTEST_BLINK, motion="full")
        )
        show_in(shown, "blink")
        (pane,) = shown.panes()
        qtbot.waitUntil(lambda: shown.colour_at(pane, 9, 9) == RED_COLOUR)
        qtbot.waitUntil(lambda: shown.colour_at(pane, 9, 9) == BLUE_COLOUR)

    def test_is_never_faster_than_three_a_second(self, shown: Desk) -> None:
        show_in(shown, "blink")
        for _ in range(50):
            shown.view.commands()["adjust-less"]()
        assert shown.view.choosing.choices.blink_milliseconds >= 1000 / 3

    def test_leaving_it_ends_the_blinking(self, shown: Desk, qtbot: QtBot) -> None:
        choices = replace(shown.view.choosing.choices, blink_milliseconds=SHORTEST_BLINK, motion="full")
        shown.view.choosing.choose(replace(choices, view_mode="blink"))
        qtbot.waitUntil(lambda: shown.view.handling.moment.other_shown)
        show_in(shown, "toggle")
        assert not shown.view.handling.moment.other_shown

    def test_pauses(self, shown: Desk) -> None:
        show_in(shown, "blink")
        shown.click("Pause blinking")
        assert shown.view.handling.moment.paused
        assert shown.child(QToolButton, "Go on blinking").isVisible()

    def test_reduced_motion_switches_it_off_and_says_so(self, shown: Desk) -> None:
        shown.view.commands()["motion-reduced"]()
        show_in(shown, "blink")
        texts = [label.text() for label in shown.view.findChildren(QLabel) if label.isVisible()]
        assert "Motion is reduced, so nothing blinks. Hold Space for the other image." in texts
        assert not any(slider.isVisible() for slider in shown.view.findChildren(QSlider, "Seconds for each image"))


def test_different_sizes_are_framed_with_their_sizes(desk: Desk, pairs: Pairs) -> None:
    desk.show(pairs.changed("same.png", (7, 5), base=LARGE, head=LARGE))
    show_in(desk, "overlay")
    (pane,) = desk.panes()
    plain = desk.colour_at(pane, 200, 299)
    desk.show(pairs.changed("grown.png", (7, 5), base=LARGE, head=(400, 420)))
    assert plain == BLUE_COLOUR
    assert desk.colour_at(pane, 200, 200) == BLUE_COLOUR
    assert any(
        desk.colour_at(pane, 200, row) != BLUE_COLOUR for row in range(297, 303)
    )  # the base ends within the head


def test_frames_lie_above_the_marks(desk: Desk, pairs: Pairs) -> None:
    desk.show(pairs.changed("grown.png", (200, 299), base=LARGE, head=(400, 420)))
    show_in(desk, "overlay")
    (pane,) = desk.panes()
    assert desk.colour_at(pane, 200, 299) == QColor(FRAME_COLOURS["base"])


def test_marks_rest_where_they_would_hide_what_is_to_be_seen(shown: Desk) -> None:
    show_in(shown, "toggle")
    assert not shown.child(QToolButton, "Show changes").isEnabled()
    show_in(shown, "overlay")
    assert shown.child(QToolButton, "Show changes").isEnabled()
