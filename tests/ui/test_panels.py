"""The list and the panels around the picture: shown, hidden, moved, remembered, and giving way when room is short."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDockWidget, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from snapreview.ui.layout.panel_area import LEAST_PICTURE_WIDTH, Panel, PanelArea
from snapreview.ui.look.theme import LIGHT
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.main_window import MainWindow
from snapreview.ui.messages.dialogs import SystemDialogs
from snapreview.ui.preferences import Preferences
from tests.ui.builds import Builds


def panel_action(parent: QWidget, name: str) -> QAction:
    action = QAction(name.capitalize(), parent)
    action.setObjectName(name)
    action.setCheckable(True)
    return action


@pytest.fixture
def area(theme: ThemeController, qtbot: QtBot) -> PanelArea:
    area = PanelArea(QLabel("picture"), theme)
    qtbot.addWidget(area)
    for name, edge in (("list", "left"), ("rules", "right"), ("notes", "right")):
        widget = QLabel(name)
        widget.setMinimumWidth(200)
        shown = name == "list"
        area.add_panel(Panel(panel_action(area, name), widget, edge, shown_at_first=shown))  # type: ignore[arg-type]
    area.remember_first_layout()
    area.resize(1200, 600)
    area.show()
    qtbot.waitExposed(area)
    return area


def dock(area: PanelArea, name: str) -> QDockWidget:
    found = area.findChild(QDockWidget, name)
    assert isinstance(found, QDockWidget)
    return found


def shown(area: PanelArea) -> set[str]:
    return {name for name in ("list", "rules", "notes") if area.is_open(name)}


class TestPanels:
    def test_an_action_shows_and_hides_its_panel(self, area: PanelArea) -> None:
        told: list[tuple[str, bool]] = []
        area.panel_toggled.connect(lambda name, now: told.append((name, now)))
        area.toggle("rules")
        assert shown(area) == {"list", "rules"}
        area.toggle("rules")
        assert shown(area) == {"list"}
        assert told == [("rules", True), ("rules", False)]

    def test_a_panel_behind_another_comes_to_the_front_first(self, area: PanelArea, qtbot: QtBot) -> None:
        area.toggle("rules")
        area.toggle("notes")
        qtbot.waitUntil(lambda: dock(area, "rules").visibleRegion().isEmpty())
        area.toggle("rules")
        qtbot.waitUntil(lambda: not dock(area, "rules").visibleRegion().isEmpty())
        assert shown(area) == {"list", "rules", "notes"}

    def test_the_buttons_of_the_title_have_names_and_do_what_they_say(self, area: PanelArea) -> None:
        buttons = {button.accessibleName(): button for button in dock(area, "list").findChildren(QToolButton)}
        QTest.keyClick(buttons["Detach List from the window"], Qt.Key.Key_Space)
        assert dock(area, "list").isFloating()
        QTest.keyClick(buttons["Detach List from the window"], Qt.Key.Key_Space)
        assert not dock(area, "list").isFloating()
        QTest.keyClick(buttons["Hide List"], Qt.Key.Key_Space)
        assert shown(area) == set()

    def test_a_panel_that_comes_back_fills_its_place_again_and_is_in_front(self, area: PanelArea) -> None:
        area.resize(900, 700)
        for name in ("rules", "notes"):
            area.show_panel(name)
            QApplication.processEvents()
            before = dock(area, name).geometry()
            dock(area, name).setFloating(True)
            QApplication.processEvents()
            assert dock(area, name).grab().toImage().pixelColor(0, 9) == QColor(LIGHT.outline)
            dock(area, name).setFloating(False)
            QApplication.processEvents()
            assert dock(area, name).geometry() == before
            assert not dock(area, name).visibleRegion().isEmpty()
            assert dock(area, "list").x() == dock(area, "list").y() == 0

    def test_panels_give_way_in_a_narrow_window_and_come_back(self, area: PanelArea) -> None:
        area.toggle("rules")
        area.resize(LEAST_PICTURE_WIDTH + 100, 600)
        assert shown(area) == set()
        area.toggle("rules")
        assert shown(area) == {"rules"}  # asked for, so it is there whatever the room
        area.resize(1200, 600)
        assert shown(area) == {"list", "rules"}

    def test_what_only_had_no_room_is_remembered_as_shown(self, area: PanelArea) -> None:
        area.resize(LEAST_PICTURE_WIDTH, 600)
        state = area.layout_state()
        area.resize(1200, 600)
        area.toggle("list")
        assert area.restore_layout(state)
        assert shown(area) == {"list"}

    def test_reset_brings_back_what_the_program_came_with(self, area: PanelArea) -> None:
        area.toggle("list")
        area.toggle("notes")
        dock(area, "notes").setFloating(True)
        area.reset_layout()
        assert shown(area) == {"list"}
        assert not dock(area, "notes").isFloating()


@pytest.fixture
def window(preferences: Preferences, theme: ThemeController, builds: Builds, qtbot: QtBot) -> Iterator[MainWindow]:
    window = MainWindow(preferences, theme, SystemDialogs())
    window.show()
    window.activateWindow()
    window.session.choose(*builds.uris)
    window.session.compare()
    qtbot.waitUntil(lambda: window.session.exportable and window.sidebar.settled, timeout=20_000)
    yield window
    window.close()
    window.deleteLater()


def press(window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key, modifier)


class TestWindow:
    def test_the_arrangement_is_remembered(
        self, window: MainWindow, preferences: Preferences, theme: ThemeController, qtbot: QtBot
    ) -> None:
        press(window, Qt.Key.Key_T)
        press(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        window.close()
        again = MainWindow(preferences, theme, SystemDialogs())
        qtbot.addWidget(again)
        assert (again.panels.is_open("list"), again.panels.is_open("rules")) == (False, True)
        assert again.actions_by_name["rules"].isChecked()

    def test_picture_only_hides_everything_else_and_keys_go_on_working(self, window: MainWindow) -> None:
        control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
        first = window.session.current
        press(window, Qt.Key.Key_F, control | shift)
        assert not window.sidebar.isVisible()
        assert not window.menuBar().isVisible()
        assert window.viewer.isVisible()
        press(window, Qt.Key.Key_Down)
        assert window.session.current != first
        press(window, Qt.Key.Key_Escape)
        assert window.sidebar.isVisible()
        assert window.menuBar().isVisible()

    def test_full_screen_and_back_by_keys(self, window: MainWindow) -> None:
        press(window, Qt.Key.Key_F11)
        assert window.isFullScreen()
        assert window.actions_by_name["full-screen"].isChecked()
        press(window, Qt.Key.Key_Escape)
        assert not window.isFullScreen()

    def test_closing_with_only_the_picture_remembers_the_usual_arrangement(
        self, window: MainWindow, preferences: Preferences, theme: ThemeController, qtbot: QtBot
    ) -> None:
        window.run_action("picture-only")
        window.close()
        again = MainWindow(preferences, theme, SystemDialogs())
        qtbot.addWidget(again)
        assert again.panels.is_open("list")

    def test_searching_brings_the_list_back(self, window: MainWindow) -> None:
        window.run_action("list")
        assert not window.sidebar.isVisible()
        window.run_action("search")
        assert window.sidebar.search_box.hasFocus()

    def test_the_smallest_window_shows_the_picture_without_the_list(self, window: MainWindow, qtbot: QtBot) -> None:
        window.resize(10, 600)
        assert window.width() == window.minimumWidth() <= 640
        assert not window.sidebar.isVisible()
        qtbot.waitUntil(lambda: window.viewer.width() >= LEAST_PICTURE_WIDTH)

    def test_panes_stand_below_each_other_where_they_would_be_slits(self, window: MainWindow, qtbot: QtBot) -> None:
        first, second = window.viewer.panes[:2]
        assert first.mapTo(window, first.rect().topLeft()).y() == second.mapTo(window, second.rect().topLeft()).y()
        window.resize(640, 1000)
        qtbot.waitUntil(
            lambda: first.mapTo(window, first.rect().topLeft()).x() == second.mapTo(window, second.rect().topLeft()).x()
        )
        assert first.width() > 600
