"""Groups of controls in a line, and in more where the width ends."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from snapreview.ui.look.bar_layout import BarLayout


class Group(QWidget):
    """A group of 100 × 20."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(100, 20)


@pytest.fixture
def bar(qtbot: QtBot) -> QWidget:
    """Three groups, the third trailing, 10 apart, within margins of 5."""
    bar = QWidget()
    qtbot.addWidget(bar)
    layout = BarLayout(bar, 10, 6, trailing_from=2)
    layout.setContentsMargins(5, 5, 5, 5)
    for _ in range(3):
        layout.addWidget(Group())
    return bar


def places(bar: QWidget, width: int) -> list[tuple[int, int]]:
    bar.resize(width, bar.heightForWidth(width))
    layout = bar.layout()
    assert layout is not None
    layout.setGeometry(bar.rect())
    return [(group.x(), group.y()) for group in bar.findChildren(Group)]


def test_what_trails_stands_at_the_end(bar: QWidget) -> None:
    assert places(bar, 500) == [(5, 5), (115, 5), (395, 5)]
    assert bar.heightForWidth(500) == 30


def test_where_the_width_ends_a_new_line_begins(bar: QWidget) -> None:
    assert places(bar, 300) == [(5, 5), (115, 5), (5, 31)]
    assert places(bar, 120) == [(5, 5), (5, 31), (5, 57)]
    assert bar.heightForWidth(120) == 82


def test_needs_the_width_of_its_widest_group_only(bar: QWidget) -> None:
    assert bar.minimumSizeHint().width() == 110


def test_is_mirrored_for_languages_from_right_to_left(bar: QWidget) -> None:
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert places(bar, 500) == [(395, 5), (285, 5), (5, 5)]


def test_no_two_groups_overlap(bar: QWidget) -> None:
    for width in range(110, 420, 7):
        places(bar, width)
        areas = [QRect(group.geometry()) for group in bar.findChildren(Group)]
        assert not any(first.intersects(second) for first in areas for second in areas if first is not second)
