"""The whole window in every language: no word is cut off, every control has a name and a place in the tab order."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QDeadlineTimer, Qt
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from snapreview.settings import LanguageChoice
from snapreview.ui.actions.actions import ACTIONS
from snapreview.ui.actions.shortcuts_overview import ShortcutsOverview
from snapreview.ui.language.languages import speak
from snapreview.ui.look.badges import Badge
from snapreview.ui.look.filter_chip import FilterChip
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.main_window import MainWindow
from snapreview.ui.messages.dialogs import SystemDialogs
from snapreview.ui.preferences import Preferences
from snapreview.ui.remote.connection_dialog import ConnectionDialog
from snapreview.ui.viewer.views.table import VIEW_MODES
from tests.ui.builds import Builds
from tests.ui.reach import cut_words, is_control, seen, spoken, told, unnamed
from tests.ui.test_main_window import wait_until_done

Speaking = Callable[[LanguageChoice], MainWindow]

LANGUAGES: tuple[LanguageChoice, ...] = ("en", "de", "pseudo")
SIZES = ((1440, 900), (800, 600))
DIALOGS = ("accept-change", "accepted-changes", "image-history", "find-pairs", "promote")
PANELS = [
    spec.identifier
    for spec in ACTIONS
    if spec.submenu == "Panels" and spec.checkable and spec.identifier not in ("picture-only", "full-screen")
]


@pytest.fixture
def speaking(qapp: QApplication, preferences: Preferences, theme: ThemeController, qtbot: QtBot) -> Iterator[Speaking]:
    windows: list[MainWindow] = []

    def window_in(language: LanguageChoice) -> MainWindow:
        speak(qapp, language)
        window = MainWindow(preferences, theme, SystemDialogs())
        qtbot.addWidget(window)
        windows.append(window)
        window.show()
        return window

    yield window_in
    for window in windows:
        window.close()
    speak(qapp, "en")


def compare(window: MainWindow, builds: Builds, qtbot: QtBot) -> None:
    window.session.choose(*builds.uris)
    window.session.compare()
    wait_until_done(window, qtbot)


def problems(window: QWidget) -> list[str]:
    """What is wrong for good: words that just came may be cut until the layout has made room for them."""
    patience = QDeadlineTimer(2_000)
    for _ in range(3):  # a layout may ask for another one
        QApplication.processEvents()
    while (found := _problems_now(window)) and not patience.hasExpired():
        QApplication.processEvents()
    return found


def _problems_now(window: QWidget) -> list[str]:
    return cut_words(window) + [f"{widget}: has no name" for widget in unnamed(window)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_off_and_everything_has_a_name(
    language: LanguageChoice, speaking: Speaking, builds: Builds, qtbot: QtBot
) -> None:
    window = speaking(language)
    found = {}
    for size in SIZES:
        window.resize(*size)
        found[size, "start"] = problems(window)
    compare(window, builds, qtbot)
    for size in SIZES:
        window.resize(*size)
        for mode in VIEW_MODES:
            window.run_action(mode.identifier)
            found[size, mode.identifier] = problems(window)
        for panel in PANELS:
            was_open = window.actions_by_name[panel].isChecked()
            if not was_open:
                window.run_action(panel)
            found[size, panel] = problems(window)
            if not was_open:
                window.run_action(panel)
    assert {place: told_problems for place, told_problems in found.items() if told_problems} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_dialogs_have_room_for_their_words(
    language: LanguageChoice, speaking: Speaking, preferences: Preferences, theme: ThemeController, qtbot: QtBot
) -> None:
    window = speaking(language)
    browse = window.remote.browse()
    dialogs: list[QWidget] = [browse, ConnectionDialog(preferences.environment, theme), ShortcutsOverview()]
    for dialog in dialogs[1:]:
        qtbot.addWidget(dialog)
        dialog.show()
    assert [problem for dialog in dialogs for problem in problems(dialog)] == []
    browse.close()


@pytest.mark.parametrize("language", ["de", "pseudo"])
def test_dialogs_about_a_comparison_have_room_for_their_words(
    language: LanguageChoice, speaking: Speaking, builds: Builds, qtbot: QtBot
) -> None:
    window = speaking(language)
    compare(window, builds, qtbot)
    window.run_action("decide-approve")
    found = {}
    for identifier in DIALOGS:
        window.run_action(identifier)
        dialog = next(each for each in window.findChildren(QDialog) if each.isVisible())
        found[identifier] = problems(dialog)
        dialog.reject()
        QApplication.processEvents()
    assert {name: told_problems for name, told_problems in found.items() if told_problems} == {}


def test_every_control_is_reached_by_the_tab_key_or_by_an_action(
    speaking: Speaking, builds: Builds, qtbot: QtBot
) -> None:
    window = speaking("en")
    compare(window, builds, qtbot)
    for panel in PANELS:
        if not window.actions_by_name[panel].isChecked():
            window.run_action(panel)
    by_tab = in_tab_order(window)
    unreached = [
        told(widget)
        for widget in seen(window)
        if is_control(widget) and widget not in by_tab and not stands_for_an_action(widget, window)
    ]
    assert unreached == []


def in_tab_order(window: QWidget) -> set[QWidget]:
    reached: set[QWidget] = set()
    widget = window.nextInFocusChain()
    while widget is not None and widget not in reached:
        reached.add(widget)
        widget = widget.nextInFocusChain()
    return {widget for widget in reached if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled()}


def stands_for_an_action(widget: QWidget, window: MainWindow) -> bool:
    """True for a button that does what a menu entry or a key does."""
    if isinstance(widget, QToolButton) and widget.defaultAction() is not None:
        return True
    words = {action.text().rstrip("…") for action in window.actions_by_name.all()}
    return isinstance(widget, QAbstractButton) and (spoken(widget).rstrip("…") in words or "(" in widget.toolTip())


def test_every_action_has_words_in_every_language(speaking: Speaking) -> None:
    for language in LANGUAGES:
        window = speaking(language)
        assert all(action.text() for action in window.actions_by_name.all())


def test_the_focus_is_seen(speaking: Speaking, builds: Builds, qtbot: QtBot) -> None:
    window = speaking("en")
    compare(window, builds, qtbot)
    unseen = []
    for widget in in_tab_order(window):
        if isinstance(widget, QAbstractButton) and widget.isVisible():
            widget.clearFocus()
            before = widget.grab().toImage()
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            QApplication.processEvents()
            if widget.hasFocus() and widget.grab().toImage() == before:
                unseen.append(told(widget))
    assert unseen == []


def test_a_screen_reader_hears_rows_and_pictures(speaking: Speaking, builds: Builds, qtbot: QtBot) -> None:
    window = speaking("de")
    compare(window, builds, qtbot)
    view = window.sidebar.list
    rows = [
        view.model().data(view.model().index(row, 0), Qt.ItemDataRole.AccessibleTextRole)
        for row in range(view.model().rowCount())
    ]
    assert all(rows)
    assert any("geändert" in row for row in rows)
    name = window.session.current or ""
    qtbot.waitUntil(lambda: any(name in described(pane) for pane in window.viewer.panes))


def described(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    has_name = interface.text(QAccessible.Text.Name) != ""
    return interface.text(QAccessible.Text.Description) if has_name else ""


def test_twice_the_size_of_letters_breaks_nothing(
    speaking: Speaking, qapp: QApplication, builds: Builds, qtbot: QtBot
) -> None:
    former = qapp.font()
    larger = QFont(former)
    larger.setPointSizeF(former.pointSizeF() * 2)
    qapp.setFont(larger)
    try:
        window = speaking("en")
        compare(window, builds, qtbot)
        assert problems(window) == []
        painted = [widget for widget in seen(window) if isinstance(widget, FilterChip | Badge)]
        assert painted
        assert [told(widget) for widget in painted if widget.height() < widget.fontMetrics().height()] == []
        assert window.sidebar.list.rowHeight(1) >= 2 * window.sidebar.list.fontMetrics().height()
    finally:
        qapp.setFont(former)
