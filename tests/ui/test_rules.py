"""Rules made in the window: kept, compared by in place, shown with their origins."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from snapreview.folders import Folders
from snapreview.model.compare_rules import NO_RULES, CompareRules, GroupRule, Rule
from snapreview.model.rectangle import Rectangle
from snapreview.model.result import Status
from snapreview.model.rule_changes import Level
from snapreview.settings import SettingsFile
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.main_window import MainWindow
from snapreview.ui.messages.dialogs import SystemDialogs
from snapreview.ui.preferences import Preferences
from snapreview.ui.rules.threshold_field import ThresholdField
from snapreview.ui.snapshots.image_index import ImageRow
from snapreview.ui.snapshots.traits import Trait
from snapreview.ui.viewer.image_pane import ImagePane
from snapreview.ui.viewer.viewport import place
from tests.ui.builds import Builds
from tests.ui.rule_builds import (
    ADDED,
    ALONE,
    BROAD,
    LOUD,
    LOUD_TOO,
    QUIET,
    RE_ENCODED,
    make_rule_builds,
)

MARK = Rectangle(4, 4, 10, 10)
LENIENT = CompareRules(build=Rule(diff_threshold=0.5))


@pytest.fixture
def builds(tmp_path: Path) -> Builds:
    return make_rule_builds(tmp_path / "builds")


@pytest.fixture
def window(preferences: Preferences, theme: ThemeController, builds: Builds, qtbot: QtBot) -> Iterator[MainWindow]:
    """A window that has compared the builds and shows ALONE."""
    window = MainWindow(preferences, theme, SystemDialogs())
    window.show()
    window.activateWindow()
    window.session.choose(*builds.uris)
    window.session.compare()
    qtbot.waitUntil(lambda: window.session.run is not None, timeout=20_000)
    settle(window, qtbot)
    look_at(window, ALONE, qtbot)
    yield window
    window.close()
    window.deleteLater()


def settle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.session.busy and window.sidebar.settled, timeout=20_000)


def look_at(window: MainWindow, name: str, qtbot: QtBot) -> None:
    window.session.show(name)
    qtbot.waitUntil(lambda: window.viewer.shown is not None and window.viewer.shown.entry.name == name)


def press(window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key, modifier)


def field(window: MainWindow, name: str) -> ThresholdField:
    fields = window.rules_panel.findChildren(ThresholdField)
    return next(found for found in fields if found.line.accessibleName() == name)


def button(window: MainWindow, text: str) -> QPushButton:
    return next(found for found in window.rules_panel.findChildren(QPushButton) if found.text().strip() == text)


def level(window: MainWindow, name: str) -> QToolButton:
    return next(found for found in window.rules_panel.findChildren(QToolButton) if found.accessibleName() == name)


def texts(window: MainWindow) -> list[str]:
    return [label.text() for label in window.rules_panel.findChildren(QLabel) if label.isVisible() and label.text()]


def listed(window: MainWindow) -> list[str]:
    return [row.name for row in window.sidebar.list.arrangement.rows if isinstance(row, ImageRow)]


def set_diff_threshold(window: MainWindow, text: str, qtbot: QtBot) -> None:
    line = field(window, "Diff threshold").line
    line.setFocus()
    line.clear()
    QTest.keyClicks(line, text)
    QTest.mouseClick(button(window, "Apply"), Qt.MouseButton.LeftButton)
    settle(window, qtbot)


def draw(window: MainWindow, region: Rectangle) -> None:
    """Drag the mouse over all pixels of a region."""
    pane = next(pane for pane in window.viewer.findChildren(ImagePane) if pane.isVisible())
    placed = place(window.viewer.viewport.view, pane.screen_size())
    left, top, right, bottom = region.box
    start = QPoint(round(placed.screen_x(left + 0.4)), round(placed.screen_y(top + 0.4)))
    end = QPoint(round(placed.screen_x(right - 0.4)), round(placed.screen_y(bottom - 0.4)))
    button_held, nothing = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(pane, button_held, pos=start)
    move = QMouseEvent(QEvent.Type.MouseMove, QPointF(end), QPointF(end), Qt.MouseButton.NoButton, button_held, nothing)
    QApplication.sendEvent(pane, move)
    QTest.mouseRelease(pane, button_held, pos=end)


def click_on(window: MainWindow, x: float, y: float) -> None:
    pane = next(pane for pane in window.viewer.findChildren(ImagePane) if pane.isVisible())
    placed = place(window.viewer.viewport.view, pane.screen_size())
    QTest.mouseClick(pane, Qt.MouseButton.LeftButton, pos=QPoint(round(placed.screen_x(x)), round(placed.screen_y(y))))


class TestPanel:
    def test_comes_and_goes_by_key(self, window: MainWindow) -> None:
        seen = []
        for _ in range(2):
            press(window, Qt.Key.Key_T)
            seen.append((window.rules_panel.isVisible(), window.actions_by_name["rules"].isChecked()))
        assert seen == [(True, True), (False, False)]

    def test_tells_what_is_in_force_and_from_where(self, window: MainWindow, qtbot: QtBot) -> None:
        press(window, Qt.Key.Key_T)
        assert texts(window).count("default") == 3
        window.session.change_rules(
            CompareRules(
                build=Rule(colour_threshold=0.1),
                groups=(GroupRule("Charts", Rule(antialiasing=False)),),
                images={LOUD: Rule(diff_threshold=0.25)},
            )
        )
        settle(window, qtbot)
        look_at(window, LOUD, qtbot)
        shown = texts(window)
        assert {"0.1", "build · this window", "counted", "group Charts · this window"} <= set(shown)
        assert {"0.25", "image · this window"} <= set(shown)

    def test_says_where_rules_do_not_apply(self, window: MainWindow, qtbot: QtBot) -> None:
        press(window, Qt.Key.Key_T)
        look_at(window, ADDED, qtbot)
        assert any("not in both builds" in text for text in texts(window))
        assert not window.actions_by_name["ignore-region"].isEnabled()

    def test_a_threshold_for_the_image_leaves_everything_else_in_place(self, window: MainWindow, qtbot: QtBot) -> None:
        window.sidebar.search_box.setText("home")
        settle(window, qtbot)
        window.viewer.viewport.actual_size()
        window.viewer.viewport.zoom_in()
        press(window, Qt.Key.Key_T)
        settle(window, qtbot)
        looked_at = window.viewer.viewport.view
        set_diff_threshold(window, "0.5", qtbot)
        assert window.session.rules == CompareRules(images={ALONE: Rule(diff_threshold=0.5)})
        assert window.session.results[ALONE].status is Status.UNCHANGED
        assert window.session.results[LOUD].status is Status.CHANGED
        assert window.session.current == ALONE
        assert window.viewer.viewport.view == looked_at
        assert listed(window) == [ALONE]

    def test_a_group_s_rule_is_for_all_of_it(self, window: MainWindow, qtbot: QtBot) -> None:
        press(window, Qt.Key.Key_T)
        assert not level(window, "Group").isEnabled()
        look_at(window, LOUD, qtbot)
        level(window, "Group").click()
        assert "Every image of the group “Charts”." in texts(window)
        set_diff_threshold(window, "0.5", qtbot)
        statuses = {name: window.session.results[name].status for name in (LOUD, LOUD_TOO, ALONE)}
        assert statuses == {LOUD: Status.UNCHANGED, LOUD_TOO: Status.UNCHANGED, ALONE: Status.CHANGED}

    def test_the_build_s_rule_is_for_all_and_reset_takes_it_back(self, window: MainWindow, qtbot: QtBot) -> None:
        press(window, Qt.Key.Key_T)
        level(window, "Build").click()
        set_diff_threshold(window, "50 %", qtbot)
        assert window.session.rules == LENIENT
        assert window.session.results[LOUD].status is Status.UNCHANGED
        button(window, "Reset").click()
        settle(window, qtbot)
        assert window.session.rules == NO_RULES
        assert window.session.results[LOUD].status is Status.CHANGED
        assert field(window, "Diff threshold").line.text() == ""

    def test_what_is_not_allowed_is_said_and_cannot_be_applied(self, window: MainWindow) -> None:
        press(window, Qt.Key.Key_T)
        assert not button(window, "Apply").isEnabled()
        QTest.keyClicks(field(window, "Colour threshold").line, "2")
        assert "Give a number from 0 to 1, for example 0.02." in texts(window)
        assert not button(window, "Apply").isEnabled()
        field(window, "Colour threshold").line.setText("0.2")
        assert button(window, "Apply").isEnabled()
        assert window.session.rules == NO_RULES

    def test_anti_aliasing_is_set_and_return_applies(self, window: MainWindow, qtbot: QtBot) -> None:
        press(window, Qt.Key.Key_T)
        level(window, "Count").click()
        QTest.keyClick(field(window, "Colour threshold").line, Qt.Key.Key_Return)
        settle(window, qtbot)
        assert window.session.rules == CompareRules(images={ALONE: Rule(antialiasing=False)})

    def test_what_was_typed_stays_while_results_come_in(self, window: MainWindow) -> None:
        press(window, Qt.Key.Key_T)
        line = field(window, "Diff threshold").line
        QTest.keyClicks(line, "0.3")
        window.session.current_changed.emit(window.session.viewed(ALONE))
        assert line.text() == "0.3"

    def test_letters_in_its_fields_trigger_nothing(self, window: MainWindow) -> None:
        press(window, Qt.Key.Key_T)
        line = field(window, "Diff threshold").line
        line.setFocus()
        QTest.keyClicks(line, "tixd")
        assert line.text() == "tixd"
        assert window.rules_panel.isVisible()


class TestRegions:
    def test_a_region_is_drawn_listed_compared_by_and_removed(self, window: MainWindow, qtbot: QtBot) -> None:
        press(window, Qt.Key.Key_I)
        settle(window, qtbot)
        assert window.rules_panel.isVisible()
        draw(window, MARK)
        settle(window, qtbot)
        assert window.session.rules == CompareRules(images={ALONE: Rule(ignore_regions=(MARK,))})
        assert window.session.results[ALONE].status is Status.UNCHANGED
        assert [row.placed.region for row in window.rules_panel.regions.rows] == [MARK]
        press(window, Qt.Key.Key_Delete)
        settle(window, qtbot)
        assert window.session.rules == NO_RULES
        assert window.session.results[ALONE].status is Status.CHANGED
        assert window.rules_panel.regions.rows == ()

    def test_it_is_for_the_level_that_was_chosen(self, window: MainWindow, qtbot: QtBot) -> None:
        press(window, Qt.Key.Key_I)
        level(window, "Build").click()
        settle(window, qtbot)
        draw(window, MARK)
        settle(window, qtbot)
        assert window.session.rules.build.ignore_regions == (MARK,)
        assert window.session.results[LOUD].status is Status.UNCHANGED

    def test_escape_leaves_drawing_before_anything_else(self, window: MainWindow, qtbot: QtBot) -> None:
        window.sidebar.search_box.setText("home")
        settle(window, qtbot)
        press(window, Qt.Key.Key_I)
        press(window, Qt.Key.Key_Escape)
        assert not window.rules.drawing
        assert window.sidebar.search_box.text() == "home"
        draw(window, MARK)
        assert window.session.rules == NO_RULES

    def test_a_click_selects_and_a_click_beside_selects_none(self, window: MainWindow, qtbot: QtBot) -> None:
        window.session.change_rules(CompareRules(build=Rule(ignore_regions=(MARK, Rectangle(0, 0, 60, 40)))))
        settle(window, qtbot)
        selected = []
        for x, y in ((8.5, 8.5), (30.5, 30.5), (62.5, 46.5)):
            click_on(window, x, y)
            selected.append(window.rules.selected.region if window.rules.selected else None)
        assert selected == [MARK, Rectangle(0, 0, 60, 40), None]
        assert not window.actions_by_name["remove-region"].isEnabled()

    def test_the_row_s_button_removes_it(self, window: MainWindow, qtbot: QtBot) -> None:
        window.session.change_rules(CompareRules(images={ALONE: Rule(ignore_regions=(MARK,))}))
        settle(window, qtbot)
        press(window, Qt.Key.Key_T)
        (row,) = window.rules_panel.regions.rows
        QTest.mouseClick(row, Qt.MouseButton.LeftButton)
        assert (window.rules.selected, row.accessibleDescription()) == (row.placed, "selected")
        row.remove_button.click()
        settle(window, qtbot)
        assert window.session.rules == NO_RULES

    def test_a_row_is_selected_by_key(self, window: MainWindow, qtbot: QtBot) -> None:
        window.session.change_rules(CompareRules(images={ALONE: Rule(ignore_regions=(MARK,))}))
        settle(window, qtbot)
        press(window, Qt.Key.Key_T)
        (row,) = window.rules_panel.regions.rows
        row.setFocus()
        press(window, Qt.Key.Key_Space)
        assert window.rules.selected == row.placed

    def test_the_selection_is_lost_with_the_image(self, window: MainWindow, qtbot: QtBot) -> None:
        window.session.change_rules(CompareRules(build=Rule(ignore_regions=(MARK,))))
        settle(window, qtbot)
        click_on(window, 8.5, 8.5)
        look_at(window, LOUD, qtbot)
        assert window.rules.selected is None

    def test_those_of_the_file_are_shown_but_cannot_be_removed(
        self, window: MainWindow, builds: Builds, qtbot: QtBot
    ) -> None:
        (builds.head / "snapreview.toml").write_text("ignore_regions = [{ x = 4, y = 4, width = 10, height = 10 }]")
        press(window, Qt.Key.Key_F5)
        settle(window, qtbot)
        press(window, Qt.Key.Key_T)
        (row,) = window.rules_panel.regions.rows
        assert not row.remove_button.isEnabled()
        click_on(window, 8.5, 8.5)
        assert window.rules.selected == row.placed
        assert not window.actions_by_name["remove-region"].isEnabled()


class TestVerdicts:
    def test_like_the_seed_and_back(self, window: MainWindow, folders: Folders, qtbot: QtBot) -> None:
        statuses = [window.session.results[BROAD].status]
        for _ in range(2):
            window.actions_by_name["seed-rules"].trigger()
            settle(window, qtbot)
            statuses.append(window.session.results[BROAD].status)
        assert statuses == [Status.CHANGED, Status.UNCHANGED, Status.CHANGED]
        window.actions_by_name["seed-rules"].trigger()
        settle(window, qtbot)
        window.close()
        assert SettingsFile(folders.settings).load().seed_rules

    def test_traits_are_counted_and_filtered_by_key_chip_and_menu(self, window: MainWindow, qtbot: QtBot) -> None:
        chips = window.sidebar.trait_chips
        assert {trait for trait in Trait if chips.chip(trait).isVisible()} == {Trait.QUIET, Trait.RE_ENCODED}
        press(window, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
        qtbot.waitUntil(lambda: listed(window) == [QUIET])
        QTest.mouseClick(chips.chip(Trait.RE_ENCODED), Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: listed(window) == [QUIET, RE_ENCODED])
        assert window.actions_by_name["trait-re_encoded"].isChecked()
        window.run_action("category-changed")
        qtbot.waitUntil(lambda: listed(window) == [])
        window.run_action("all-images")
        qtbot.waitUntil(lambda: len(listed(window)) == len(window.session.images))
        assert chips.chip(Trait.QUIET).accessibleName() == "Quiet, 1"

    def test_the_list_says_what_is_quiet_and_what_re_encoded(self, window: MainWindow) -> None:
        model = window.sidebar.list.list_model
        spoken = {
            row.name: model.data(model.index(position), Qt.ItemDataRole.AccessibleTextRole)
            for position, row in enumerate(model.arrangement.rows)
            if isinstance(row, ImageRow)
        }
        assert spoken[QUIET] == "quiet.png, unchanged, quiet difference, 0.033 %, 1 pixel"
        assert spoken[RE_ENCODED] == "re-encoded.png, unchanged, re-encoded"


def test_escape_cancels_a_run_before_it_clears_the_search(window: MainWindow, qtbot: QtBot) -> None:
    window.sidebar.search_box.setText("home")
    settle(window, qtbot)
    window.rules.choose_level(Level.BUILD)
    window.session.compare()
    press(window, Qt.Key.Key_Escape)
    assert not window.session.opening
    assert window.sidebar.search_box.text() == "home"
    settle(window, qtbot)
    press(window, Qt.Key.Key_Escape)
    assert window.sidebar.search_box.text() == ""
