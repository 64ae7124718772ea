"""The whole window, driven as a reader drives it: keys, menus, real builds, the real odiff."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from snapreview.model.result import Status
from snapreview.session.environment import Environment
from snapreview.settings import SettingsFile
from snapreview.ui.actions.shortcuts_overview import ShortcutsOverview
from snapreview.ui.look.theme import DARK
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.main_window import MainWindow
from snapreview.ui.preferences import Preferences
from snapreview.ui.snapshots.image_index import ImageRow
from snapreview.ui.snapshots.list_query import GroupRow, SectionRow
from tests.ui.builds import Builds, make_builds


@dataclass
class AnsweringDialogs:
    """Gives the answers it was made with, and keeps the questions."""

    folders: list[Path | None] = field(default_factory=list)
    questions: list[str] = field(default_factory=list)
    agrees: bool = True

    def choose_folder(self, parent: QWidget, title: str, start: str) -> Path | None:
        self.questions.append(title)
        return self.folders.pop(0)

    def choose_target_folder(self, parent: QWidget, title: str, start: str) -> Path | None:
        self.questions.append(title)
        return self.folders.pop(0)

    def choose_archive(self, parent: QWidget, title: str, start: str) -> Path | None:
        self.questions.append(title)
        return self.folders.pop(0)

    def choose_review(self, parent: QWidget, title: str) -> Path | None:
        self.questions.append(title)
        return self.folders.pop(0)

    def choose_target_file(self, parent: QWidget, title: str, proposed: str, ending: str) -> Path | None:
        self.questions.append(title)
        return self.folders.pop(0)

    def confirm(self, parent: QWidget, title: str, question: str, yes: str) -> bool:
        self.questions.append(question)
        return self.agrees

    def tell_about(self, parent: QWidget, title: str, text: str) -> None:
        self.questions.append(text)


class RowsWhenPainted(QObject):
    """Keeps how many rows the list had whenever it was painted."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._list = window.sidebar.list
        self.rows: list[int] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.rows.append(len(self._list.arrangement.rows))
        return super().eventFilter(watched, event)


@pytest.fixture
def dialogs() -> AnsweringDialogs:
    return AnsweringDialogs()


@pytest.fixture
def window(
    preferences: Preferences, theme: ThemeController, dialogs: AnsweringDialogs, qtbot: QtBot
) -> Iterator[MainWindow]:
    window = MainWindow(preferences, theme, dialogs)
    window.show()
    window.activateWindow()
    yield window
    window.close()
    window.deleteLater()


@pytest.fixture
def compared_window(window: MainWindow, builds: Builds, qtbot: QtBot) -> MainWindow:
    window.session.choose(*builds.uris)
    window.session.compare()
    wait_until_done(window, qtbot)
    qtbot.waitUntil(lambda: window.session.current is not None)
    return window


def wait_until_done(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    qtbot.waitUntil(lambda: not session.opening, timeout=20_000)
    qtbot.waitUntil(lambda: not session.comparing, timeout=20_000)
    qtbot.waitUntil(lambda: window.sidebar.settled, timeout=20_000)


def press(window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key in whatever has the focus."""
    QTest.keyClick(QApplication.focusWidget() or window, key, modifier)


def action(window: MainWindow, identifier: str) -> QAction:
    return window.actions_by_name[identifier]


def listed(window: MainWindow) -> list[str]:
    return [row.name for row in window.sidebar.list.arrangement.rows if isinstance(row, ImageRow)]


def search(window: MainWindow, text: str, qtbot: QtBot) -> None:
    press(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(window.sidebar.search_box, text)
    qtbot.waitUntil(lambda: window.sidebar.query.search == text)
    qtbot.waitUntil(lambda: window.sidebar.settled)


class TestFromStartToComparison:
    def test_two_folders_are_opened_by_key_and_compared(
        self, window: MainWindow, dialogs: AnsweringDialogs, builds: Builds, qtbot: QtBot
    ) -> None:
        dialogs.folders = [builds.base, builds.head]
        control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
        press(window, Qt.Key.Key_O, control)
        assert not action(window, "compare").isEnabled()
        press(window, Qt.Key.Key_O, control | shift)
        press(window, Qt.Key.Key_Return, control)
        wait_until_done(window, qtbot)
        assert not window.start_view.isVisible()
        assert window.sidebar.isVisible()
        assert "builds/base → builds/head" in window.windowTitle()
        assert "base" in dialogs.questions[0]
        assert "head" in dialogs.questions[1]

    def test_changing_ones_mind_changes_nothing(self, window: MainWindow, dialogs: AnsweringDialogs) -> None:
        dialogs.folders = [None]
        action(window, "open-base").trigger()
        assert window.session.chosen.base == ""

    def test_only_what_is_possible_is_enabled(self, window: MainWindow) -> None:
        enabled = {each.objectName() for each in window.actions_by_name.all() if each.isEnabled()}
        assert {"open-base", "open-head", "theme-dark", "quit", "shortcuts"} <= enabled
        assert not {"export", "next", "fit", "close", "compare", "swap"} & enabled

    def test_close_goes_back_to_the_start(self, compared_window: MainWindow) -> None:
        press(compared_window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
        assert compared_window.start_view.isVisible()
        assert compared_window.windowTitle() == "snapreview"
        assert not action(compared_window, "export").isEnabled()

    def test_what_is_known_at_once_is_listed_before_anything_is_painted(
        self, compared_window: MainWindow, builds: Builds, qtbot: QtBot
    ) -> None:
        window = compared_window
        expected = listed(window)
        window.session.close()
        watch = RowsWhenPainted(window)
        window.sidebar.list.viewport().installEventFilter(watch)
        window.session.compare()
        qtbot.waitUntil(lambda: bool(watch.rows), timeout=20_000)
        wait_until_done(window, qtbot)
        assert set(watch.rows) == {len(window.sidebar.list.arrangement.rows)}
        assert listed(window) == expected

    def test_another_base_for_an_open_comparison_is_compared_at_once(
        self, compared_window: MainWindow, dialogs: AnsweringDialogs, builds: Builds, qtbot: QtBot
    ) -> None:
        dialogs.folders = [builds.head]
        action(compared_window, "open-base").trigger()
        wait_until_done(compared_window, qtbot)
        assert compared_window.session.counts[Status.CHANGED] == 0

    def test_folders_dropped_on_a_comparison_start_another_one(
        self, compared_window: MainWindow, builds: Builds
    ) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(builds.base)), QUrl.fromLocalFile(str(builds.base.parent))])
        drop = QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        compared_window.dropEvent(drop)
        assert compared_window.start_view.isVisible()
        assert compared_window.session.chosen.head == str(builds.base.parent)


class TestList:
    def test_sections_and_order(self, compared_window: MainWindow) -> None:
        rows = compared_window.sidebar.list.arrangement.rows
        assert [row.section for row in rows if isinstance(row, SectionRow)] == [
            Status.CHANGED,
            Status.ERRORED,
            Status.REMOVED,
            Status.ADDED,
            Status.RENAMED,
            Status.UNCHANGED,
        ]
        assert not any(isinstance(row, GroupRow) for row in rows)
        assert listed(compared_window)[:3] == ["settings/resized.png", "home/changed 2.png", "home/changed 1.png"]

    def test_arrows_go_through_the_images_and_the_viewer_follows(self, compared_window: MainWindow) -> None:
        session = compared_window.session
        control = Qt.KeyboardModifier.ControlModifier
        names = listed(compared_window)
        press(compared_window, Qt.Key.Key_Down, control)
        assert session.current == names[-1]
        press(compared_window, Qt.Key.Key_Up)
        assert session.current == names[-2]
        press(compared_window, Qt.Key.Key_Up, control)
        assert session.current == names[0]
        press(compared_window, Qt.Key.Key_Down)
        assert session.current == names[1]

    def test_search_filters_and_escape_takes_it_back(self, compared_window: MainWindow, qtbot: QtBot) -> None:
        before = listed(compared_window)
        search(compared_window, "changed 2", qtbot)
        assert listed(compared_window) == ["home/changed 2.png"]
        press(compared_window, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: listed(compared_window) == before)
        assert compared_window.sidebar.search_box.text() == ""
        assert compared_window.sidebar.search_box.hasFocus()
        press(compared_window, Qt.Key.Key_Escape)
        assert compared_window.sidebar.list.hasFocus()

    def test_a_search_that_finds_nothing_says_so(self, compared_window: MainWindow, qtbot: QtBot) -> None:
        search(compared_window, "no such image", qtbot)
        texts = [label.text() for label in compared_window.sidebar.findChildren(QLabel) if label.isVisible()]
        assert any("No image matches" in text for text in texts)

    def test_letters_typed_into_the_search_trigger_nothing(self, compared_window: MainWindow, qtbot: QtBot) -> None:
        before = (compared_window.session.chosen, compared_window.viewer.choosing.choices)
        search(compared_window, "dx123f", qtbot)
        assert (compared_window.session.chosen, compared_window.viewer.choosing.choices) == before
        assert compared_window.sidebar.search_box.text() == "dx123f"

    def test_category_keys_chips_and_menu_say_the_same(self, compared_window: MainWindow, qtbot: QtBot) -> None:
        press(compared_window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: listed(compared_window) == ["settings/added.png"])
        assert compared_window.sidebar.chips.chip(Status.ADDED).isChecked()
        assert action(compared_window, "category-added").isChecked()
        action(compared_window, "all-images").trigger()
        qtbot.waitUntil(lambda: len(listed(compared_window)) == 8)
        assert not action(compared_window, "category-added").isChecked()

    def test_the_order_is_changed_and_remembered(
        self, compared_window: MainWindow, preferences: Preferences, qtbot: QtBot
    ) -> None:
        QTest.mouseClick(compared_window.sidebar.sort_button, Qt.MouseButton.LeftButton)
        expected = ["home/changed 1.png", "home/changed 2.png", "settings/resized.png"]
        qtbot.waitUntil(lambda: listed(compared_window)[:3] == expected)
        assert preferences.settings.sort_order == "name"
        assert action(compared_window, "sort-name").isChecked()

    def test_collapsing_a_section(self, compared_window: MainWindow, qtbot: QtBot) -> None:
        compared_window.sidebar.list.section_toggled.emit(Status.CHANGED)
        qtbot.waitUntil(lambda: listed(compared_window)[0] == "broken.png")

    def test_the_first_image_that_needs_a_look_is_shown(self, compared_window: MainWindow) -> None:
        assert compared_window.session.current is not None
        assert compared_window.session.results[compared_window.session.current].status is Status.CHANGED


class TestLooks:
    def test_view_keys_reach_the_viewer_and_are_remembered(
        self, compared_window: MainWindow, preferences: Preferences
    ) -> None:
        for key, mode in ((Qt.Key.Key_2, "overlay"), (Qt.Key.Key_3, "mask"), (Qt.Key.Key_1, "side-by-side")):
            press(compared_window, key)
            assert compared_window.viewer.choosing.choices.view_mode == mode
            assert preferences.settings.view_mode == mode
            assert action(compared_window, mode).isChecked()

    def test_the_overlay_is_switched_by_key(self, compared_window: MainWindow, preferences: Preferences) -> None:
        press(compared_window, Qt.Key.Key_D)
        assert not preferences.settings.overlay_shown
        assert not action(compared_window, "toggle-overlay").isChecked()

    def test_the_theme_is_in_force_at_once_and_remembered(
        self, window: MainWindow, qapp: QApplication, environment: Environment
    ) -> None:
        action(window, "theme-dark").trigger()
        assert qapp.palette().color(QPalette.ColorRole.Window).name() == DARK.window
        window.close()
        assert SettingsFile(environment.folders.settings).load().theme == "dark"

    def test_the_overview_of_keys(self, window: MainWindow) -> None:
        press(window, Qt.Key.Key_Question)
        overview = window.findChild(ShortcutsOverview)
        assert isinstance(overview, ShortcutsOverview)
        assert overview.isVisible()
        QTest.keyClick(overview, Qt.Key.Key_Escape)
        assert not overview.isVisible()

    def test_about_names_the_version(self, window: MainWindow, dialogs: AnsweringDialogs) -> None:
        action(window, "about").trigger()
        assert "snapreview" in dialogs.questions[0]


class TestErrorsAndProgress:
    def test_an_error_is_a_sentence_in_the_banner_until_something_opens(
        self, window: MainWindow, builds: Builds, qtbot: QtBot
    ) -> None:
        window.session.choose(str(builds.base), str(builds.head / "nowhere"))
        window.session.compare()
        wait_until_done(window, qtbot)
        assert [notice.level for notice in window.banner.notices] == ["error"]
        assert window.banner.isVisible()
        window.session.choose(head=str(builds.head))
        window.session.compare()
        wait_until_done(window, qtbot)
        assert window.banner.notices == ()

    def test_export_asks_for_a_folder_and_says_where_it_wrote(
        self, compared_window: MainWindow, dialogs: AnsweringDialogs, tmp_path: Path, qtbot: QtBot
    ) -> None:
        dialogs.folders = [tmp_path / "out"]
        press(compared_window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: bool(compared_window.banner.notices), timeout=10_000)
        assert compared_window.banner.notices[0].level == "success"
        assert (tmp_path / "out/comparison.json").is_file()

    def test_cancel_stops_the_run_and_says_how_to_go_on(self, window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
        builds = make_builds(tmp_path / "many", changed=60)
        window.session.choose(*builds.uris)
        window.session.results_arrived.connect(lambda: press(window, Qt.Key.Key_Escape))
        window.session.compare()
        qtbot.waitUntil(lambda: window.session.progress is not None, timeout=20_000)
        wait_until_done(window, qtbot)
        texts = [label.text() for label in window.progress_strip.findChildren(QLabel)]
        assert any("not compared. Press F5" in text for text in texts)
        assert window.progress_strip.isVisible()

    def test_the_strip_goes_when_all_is_done(self, compared_window: MainWindow) -> None:
        assert not compared_window.progress_strip.isVisible()


class TestGoing:
    def test_size_and_division_are_remembered(
        self,
        window: MainWindow,
        preferences: Preferences,
        theme: ThemeController,
        dialogs: AnsweringDialogs,
        qtbot: QtBot,
    ) -> None:
        window.resize(700, 500)
        window.close()
        again = MainWindow(preferences, theme, dialogs)
        qtbot.addWidget(again)
        assert (again.width(), again.height()) == (700, 500)

    def test_closing_in_the_middle_of_everything_leaves_nothing(
        self, window: MainWindow, tmp_path: Path, qtbot: QtBot
    ) -> None:
        """The leak detectors of the test suite look for threads and processes afterwards."""
        builds = make_builds(tmp_path / "many", changed=60)
        window.session.choose(*builds.uris)
        window.session.compare()
        qtbot.waitUntil(lambda: window.session.comparing and bool(window.session.results), timeout=20_000)
        window.close()
        assert window.session.run is None

    def test_closing_while_builds_are_read_leaves_nothing(self, window: MainWindow, builds: Builds) -> None:
        window.session.choose(*builds.uris)
        window.session.compare()
        window.close()
        work = window.session.run
        assert work is None
