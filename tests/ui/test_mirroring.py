"""What is painted by hand turns over where the language runs from right to left; pictures do not."""

from collections.abc import Iterator
from datetime import datetime
from operator import itemgetter

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from snapreview.ui.language.amounts import bytes_text, duration_text, share_text
from snapreview.ui.language.languages import speak
from snapreview.ui.language.moments import day_and_minute_text, time_text
from snapreview.ui.look.filter_chip import FilterChip
from snapreview.ui.look.flow_layout import FlowLayout
from snapreview.ui.look.mirroring import Mirror, isolated
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.viewer.pane_row import PaneRow
from snapreview.ui.viewer.viewport import Viewport

RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
LEFT_TO_RIGHT = Qt.LayoutDirection.LeftToRight


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    speak(qapp, "pseudo")
    yield
    speak(qapp, "en")


def test_a_place_turns_over_within_its_area() -> None:
    area = QRect(10, 0, 100, 20)
    mirror = Mirror(RIGHT_TO_LEFT, area)
    assert mirror.rect(QRect(10, 5, 30, 10)) == QRect(80, 5, 30, 10)
    assert mirror.real(QRectF(10, 5, 30, 10)) == QRectF(80, 5, 30, 10)
    assert mirror.square(12, 3, 14) == QRect(94, 3, 14, 14)
    assert mirror.rect(mirror.rect(QRect(17, 5, 30, 10))) == QRect(17, 5, 30, 10)
    assert Mirror(LEFT_TO_RIGHT, area).real(QRectF(10, 5, 30, 10)) == QRectF(10, 5, 30, 10)


def test_names_and_numbers_keep_their_order_among_words_from_right_to_left(right_to_left: None) -> None:
    assert isolated("/home/anna") == "\u2068/home/anna\u2069"
    assert isolated("") == ""
    assert share_text(0.1234) == "\u206812.3 %\u2069"


def test_dates_times_and_amounts_keep_their_order_too(right_to_left: None) -> None:
    moment = datetime(2026, 11, 3, 9, 15).astimezone()
    texts = [
        day_and_minute_text(moment),
        time_text(moment.timestamp()),
        bytes_text(3 * 1024**2),
        duration_text(200),
    ]
    for text in texts:
        assert in_order_of_sight(text) == text.strip("\u2068\u2069")


def in_order_of_sight(text: str) -> str:
    """A text as it is seen in a line that runs from right to left."""
    layout = QTextLayout(text)
    option = QTextOption()
    option.setTextDirection(RIGHT_TO_LEFT)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    seen = [
        (line.glyphRuns(place, 1)[0].positions()[0].x(), sign)
        for place, sign in enumerate(text)
        if sign not in "\u2068\u2069"
    ]
    return "".join(sign for _, sign in sorted(seen, key=itemgetter(0)))


def test_from_left_to_right_nothing_is_added(qapp: QApplication) -> None:
    assert isolated("/home/anna") == "/home/anna"


def test_lines_of_chips_begin_at_the_right(right_to_left: None, qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    layout = FlowLayout(4, around)
    first, second = QWidget(), QWidget()
    for widget in (first, second):
        widget.setFixedSize(40, 20)
        layout.addWidget(widget)
    around.resize(200, 40)
    around.show()
    assert first.geometry() == QRect(160, 0, 40, 20)
    assert second.geometry() == QRect(116, 0, 40, 20)


def test_the_sign_of_a_chip_is_at_its_beginning(right_to_left: None, theme: ThemeController, qtbot: QtBot) -> None:
    chip = FilterChip("[word]", "status-changed", "meaning", theme)
    qtbot.addWidget(chip)
    chip.set_count(7)
    chip.resize(chip.sizeHint())
    mirrored = chip.grab().toImage()
    chip.setLayoutDirection(LEFT_TO_RIGHT)
    plain = chip.grab().toImage()
    sign = QRect(8, 6, 14, 14)
    at_the_right = QRect(chip.width() - 22, 6, 14, 14)
    assert mirrored.copy(at_the_right) == plain.copy(sign)


def test_base_stays_left_of_head(right_to_left: None, theme: ThemeController, qtbot: QtBot) -> None:
    row = PaneRow(Viewport(), theme)
    qtbot.addWidget(row)
    row.resize(400, 200)
    row.show()
    base, head = (pane.mapTo(row, pane.rect().topLeft()).x() for pane in row.panes[:2])
    assert base < head
