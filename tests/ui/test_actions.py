"""The table of actions keeps its promises."""

from collections import Counter

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from snapreview.ui.actions.actions import ACTIONS
from snapreview.ui.actions.shortcuts_overview import ShortcutsOverview
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.main_window import MainWindow
from snapreview.ui.messages.dialogs import SystemDialogs
from snapreview.ui.preferences import Preferences


def test_no_key_does_two_things() -> None:
    keys = Counter(QKeySequence(keys).toString() for spec in ACTIONS for keys in spec.keys)
    assert "" not in keys
    assert [key for key, uses in keys.items() if uses > 1] == []


def test_no_identifier_occurs_twice() -> None:
    assert len({spec.identifier for spec in ACTIONS}) == len(ACTIONS)


def test_every_action_is_in_a_menu_with_its_keys_and_does_something(
    preferences: Preferences, theme: ThemeController, qtbot: QtBot
) -> None:
    window = MainWindow(preferences, theme, SystemDialogs())
    qtbot.addWidget(window)
    in_menus = {action.objectName() for menu in window.findChildren(QMenu) for action in menu.actions()}
    for spec in ACTIONS:
        assert spec.identifier in in_menus
        assert [keys.toString() for keys in window.actions_by_name[spec.identifier].shortcuts()] == [
            QKeySequence(keys).toString() for keys in spec.keys
        ]
    assert {spec.identifier for spec in ACTIONS} == window.commands


def test_the_overview_names_every_action_that_has_a_key(qtbot: QtBot) -> None:
    overview = ShortcutsOverview()
    qtbot.addWidget(overview)
    texts = {label.text() for label in overview.findChildren(QLabel)}
    for spec in ACTIONS:
        if spec.keys:
            assert spec.text.rstrip("…") in texts
            assert QKeySequence(spec.keys[0]).toString(QKeySequence.SequenceFormat.NativeText) in texts


def test_the_overview_fits_the_screen(qtbot: QtBot) -> None:
    overview = ShortcutsOverview()
    qtbot.addWidget(overview)
    room = overview.screen().availableSize()
    assert overview.width() <= room.width()
    assert overview.height() <= room.height()
