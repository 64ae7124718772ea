"""Notices on top of the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.messages.banner import Banner, NoticeCard
from snapreview.ui.messages.notice import Notice


@pytest.fixture
def banner(theme: ThemeController, qtbot: QtBot) -> Banner:
    banner = Banner(theme)
    qtbot.addWidget(banner)
    return banner


def cards(banner: Banner) -> list[NoticeCard]:
    return [card for card in banner.findChildren(NoticeCard) if not card.isHidden()]


def test_is_hidden_while_there_is_nothing_to_say(banner: Banner) -> None:
    assert banner.isHidden()


def test_the_latest_notice_is_on_top_and_none_is_repeated(banner: Banner) -> None:
    first, second = Notice("error", "One."), Notice("warning", "Two.")
    for notice in (first, second, first):
        banner.add(notice)
    assert banner.notices == (second, first)
    assert not banner.isHidden()


def test_each_notice_is_dismissed_by_itself(banner: Banner) -> None:
    banner.add(Notice("error", "One."))
    banner.add(Notice("error", "Two."))
    close = next(card for card in cards(banner) if card.notice.text == "One.").findChild(QToolButton)
    assert close is not None
    QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    assert [notice.text for notice in banner.notices] == ["Two."]
    banner.clear()
    assert banner.isHidden()


def test_many_notices_do_not_fill_the_window(banner: Banner) -> None:
    for number in range(10):
        banner.add(Notice("warning", f"Notice {number}."))
    assert len(cards(banner)) == 3
    assert "7 more" in banner.findChildren(QPushButton)[0].text()


def test_details_are_shown_on_demand(banner: Banner) -> None:
    banner.add(Notice("warning", "2 things.", ("first thing", "second thing")))
    card = cards(banner)[0]
    details = next(label for label in card.findChildren(QLabel) if "first thing" in label.text())
    assert not details.isVisibleTo(card)
    more = card.findChild(QPushButton)
    assert isinstance(more, QPushButton)
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    assert details.isVisibleTo(card)


def test_text_is_never_taken_for_markup(banner: Banner) -> None:
    banner.add(Notice("error", "<b>name</b>.png cannot be read."))
    label = next(label for label in cards(banner)[0].findChildren(QLabel) if "name" in label.text())
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_a_screen_reader_is_told(theme: ThemeController, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: told.append(event.message()))
    banner = Banner(theme)
    qtbot.addWidget(banner)
    banner.add(Notice("warning", "The folder is gone."))
    assert told == ["Warning: The folder is gone."]
