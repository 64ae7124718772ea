"""The categories as chips."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from snapreview.model.result import Status
from snapreview.ui.look.flow_layout import FlowLayout
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.snapshots.category_chips import category_chips
from snapreview.ui.snapshots.filter_chips import FilterChips


@pytest.fixture
def chips(theme: ThemeController, qtbot: QtBot) -> FilterChips[Status]:
    chips = category_chips(theme)
    qtbot.addWidget(chips)
    chips.set_counts(dict.fromkeys(Status, 0) | {Status.CHANGED: 3, Status.ADDED: 1})
    return chips


def visible(chips: FilterChips[Status]) -> list[Status]:
    return [status for status in Status if chips.chip(status).isVisibleTo(chips)]


def test_only_categories_that_occur_are_shown(chips: FilterChips[Status]) -> None:
    assert visible(chips) == [Status.CHANGED, Status.ADDED]


def test_a_chosen_category_stays_even_when_nothing_is_in_it(chips: FilterChips[Status]) -> None:
    chips.toggle(Status.ADDED)
    chips.set_counts(dict.fromkeys(Status, 0))
    assert visible(chips) == [Status.ADDED]


def test_several_can_be_chosen_and_every_choice_is_told(chips: FilterChips[Status]) -> None:
    told: list[frozenset[Status]] = []
    chips.selection_changed.connect(told.append)
    for status in (Status.CHANGED, Status.ADDED, Status.CHANGED):
        QTest.mouseClick(chips.chip(status), Qt.MouseButton.LeftButton)
    assert told == [{Status.CHANGED}, {Status.CHANGED, Status.ADDED}, {Status.ADDED}]
    chips.select(frozenset())
    assert told[-1] == frozenset()
    assert chips.selected == frozenset()


def test_a_chip_says_its_word_and_count_to_screen_readers(chips: FilterChips[Status]) -> None:
    assert chips.chip(Status.CHANGED).accessibleName() == "Changed, 3"


def test_lines_break_where_the_width_ends_and_hidden_widgets_take_no_place(qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    layout = FlowLayout(4, around)
    buttons = [QPushButton(around) for _ in range(4)]
    for button in buttons:
        button.setFixedSize(100, 20)
        layout.addWidget(button)
    buttons[1].hide()
    layout.setGeometry(QRect(0, 0, 210, 200))
    assert [(button.x(), button.y()) for button in buttons if not button.isHidden()] == [(0, 0), (104, 0), (0, 24)]
    assert layout.heightForWidth(210) == 44
    assert layout.heightForWidth(1000) == 20
