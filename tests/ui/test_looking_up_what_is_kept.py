"""What the store knows of an image and of rules comes when it can be read; the window does not wait for it."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from snapreview.session.review_book import ReviewBook
from snapreview.ui.decisions.accepted_page import AcceptedPage
from snapreview.ui.decisions.history_dialog import HistoryDialog
from snapreview.ui.decisions.table_dialog import TableDialog
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.main_window import MainWindow
from snapreview.ui.messages.notice import Notice
from snapreview.ui.preferences import Preferences
from tests.ui.builds import Builds
from tests.ui.test_deciding import FIRST, opened
from tests.ui.test_main_window import AnsweringDialogs

USED, LAST_USED = 4, 5


@pytest.fixture
def window(preferences: Preferences, theme: ThemeController, builds: Builds, qtbot: QtBot) -> Iterator[MainWindow]:
    window = opened(preferences, theme, AnsweringDialogs(), builds, qtbot)
    yield window
    window.close()
    window.deleteLater()


class TestHistory:
    def test_it_opens_while_the_store_is_written_to_and_is_filled_afterwards(
        self, window: MainWindow, qtbot: QtBot
    ) -> None:
        with being_written_to(book_of(window)):
            dialog = history_of(window)
            QApplication.processEvents()
            assert (dialog.instead.text(), dialog.instead.isVisible()) == ("Reading…", True)
            assert not dialog.table.isVisible()
        qtbot.waitUntil(dialog.table.isVisible)
        assert [cell(dialog, 0, column) for column in (2, 4)] == ["Changed", "Undecided"]
        assert not dialog.instead.isVisible()
        dialog.close()

    def test_it_may_be_closed_before(self, window: MainWindow, qtbot: QtBot) -> None:
        with qtbot.captureExceptions() as exceptions:
            with being_written_to(book_of(window)):
                dialog = history_of(window)
                with qtbot.waitSignal(dialog.destroyed):
                    dialog.close()
            all_is_read(window, qtbot)
        assert not exceptions

    def test_it_goes_with_the_review_that_it_was_asked_of(self, window: MainWindow, qtbot: QtBot) -> None:
        with being_written_to(book_of(window)):
            dialog = history_of(window)
            with qtbot.waitSignal(dialog.rejected):
                window.session.keeping.closing.emit()
        all_is_read(window, qtbot)

    def test_once_it_is_filled_it_stays(self, window: MainWindow, qtbot: QtBot) -> None:
        dialog = history_of(window)
        qtbot.waitUntil(dialog.table.isVisible)
        window.session.close()
        assert dialog.isVisible()
        dialog.close()

    def test_it_says_why_there_is_nothing_to_see(self, window: MainWindow, qtbot: QtBot) -> None:
        break_store(book_of(window))
        dialog = history_of(window)
        qtbot.waitUntil(lambda: "cannot be read" in dialog.instead.text())
        assert dialog.instead.isVisible()
        assert not dialog.table.isVisible()
        dialog.close()


class TestAcceptedChanges:
    @pytest.fixture
    def rule_window(self, window: MainWindow) -> MainWindow:
        book_of(window).accept_change("signature", "home/*", "it flickers", 9e9)
        return window

    def test_rules_are_there_at_once_and_their_uses_when_they_are_read(
        self, rule_window: MainWindow, qtbot: QtBot
    ) -> None:
        with being_written_to(book_of(rule_window)):
            page = page_of(rule_window)
            QApplication.processEvents()
            assert (cell(page, 0, 0), cell(page, 0, USED), cell(page, 0, LAST_USED)) == ("it flickers", "…", "…")
        qtbot.waitUntil(lambda: cell(page, 0, USED) == "0")
        assert cell(page, 0, LAST_USED) == "never"
        page.close()

    def test_a_store_that_cannot_be_read_is_told_and_the_rules_stay(
        self, rule_window: MainWindow, qtbot: QtBot
    ) -> None:
        notices: list[Notice] = []
        rule_window.session.notice_raised.connect(notices.append)
        break_store(book_of(rule_window))
        page = page_of(rule_window)
        qtbot.waitUntil(lambda: bool(notices))
        assert (notices[0].level, "cannot be read" in notices[0].text) == ("warning", True)
        assert (cell(page, 0, 0), cell(page, 0, USED)) == ("it flickers", "…")
        page.close()


def book_of(window: MainWindow) -> ReviewBook:
    book = window.session.keeping.book
    assert book is not None
    return book


@contextmanager
def being_written_to(book: ReviewBook) -> Iterator[None]:
    """Somebody writes into the store for as long as this lasts."""
    begun, over = threading.Event(), threading.Event()

    def write() -> None:
        with book.store._database.writing():
            begun.set()
            over.wait(10)

    writer = threading.Thread(target=write)
    writer.start()
    begun.wait(10)
    try:
        yield
    finally:
        over.set()
        writer.join()


def break_store(book: ReviewBook) -> None:
    with book.store._database.writing() as connection:
        for table in ("appearances", "accepted_uses"):
            connection.execute(f"ALTER TABLE {table} RENAME TO lost_{table}")


def all_is_read(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.session.keeping._tasks.busy)


def history_of(window: MainWindow) -> HistoryDialog:
    window.session.show(FIRST)
    window.run_action("image-history")
    dialog = window.findChild(HistoryDialog)
    assert isinstance(dialog, HistoryDialog)
    return dialog


def page_of(window: MainWindow) -> AcceptedPage:
    window.run_action("accepted-changes")
    page = window.findChild(AcceptedPage)
    assert isinstance(page, AcceptedPage)
    return page


def cell(dialog: TableDialog, row: int, column: int) -> str:
    text = dialog.table.model().index(row, column).data()
    assert isinstance(text, str)
    return text
