"""What the window tells of steps in a review."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from snapreview.model.review.change import ReviewChange
from snapreview.model.review.decision import Verdict
from snapreview.session.review_book import ReviewBook
from snapreview.store.review_journal import ReviewKey
from snapreview.store.review_store import ReviewStore
from snapreview.ui.messages.notice import Notice
from snapreview.ui.review.review_keeping import ReviewKeeping
from tests.support.reviews import looked_at


@pytest.mark.usefixtures("qtbot")
def test_a_rule_that_another_review_edited_is_named_and_does_not_stop_undoing(tmp_path: Path) -> None:
    keeping = ReviewKeeping()
    notices: list[Notice] = []
    keeping.notice_raised.connect(notices.append)
    book = _book(tmp_path, "head")
    keeping.take(book)
    book.decide(["a"], Verdict.APPROVED)
    rule = book.accept_change("sig", "a*", "flaky", 9e9)
    other = _book(tmp_path, "another head")
    other.edit_accepted(replace(rule, expires_at=9.5e9))
    other.store.close()
    keeping.look()
    keeping.undo()
    (notice,) = notices
    assert (notice.level, "“a*” (flaky)" in notice.text) == ("warning", True)
    keeping.undo()
    assert len(notices) == 1
    assert book.review.decisions == {}
    keeping.redo()
    assert set(book.review.decisions) == {"a"}
    keeping.redo()
    assert len(notices) == 2
    assert book.review.accepted[rule.identity].expires_at == 9.5e9
    keeping.close()


@pytest.mark.usefixtures("qtbot")
def test_on_a_full_disk_nothing_is_shown_as_made(tmp_path: Path) -> None:
    keeping = ReviewKeeping()
    notices: list[Notice] = []
    keeping.notice_raised.connect(notices.append)
    book = _book(tmp_path, "head")
    keeping.take(book)
    with book.store._database.reading() as connection:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages}")  # what a full disk is for SQLite
    assert keeping.act(lambda book: book.add_note("a", "words " * 20_000)) is None
    assert (book.review.notes, book.next_undo) == ({}, None)
    (notice,) = notices
    assert (notice.level, "Free space" in notice.text) == ("error", True)
    with book.store._database.reading() as connection:
        connection.execute("PRAGMA max_page_count = 1000000")
    assert keeping.act(lambda book: book.add_note("a", "words")) is not None
    keeping.close()
    again = _book(tmp_path, "head")
    assert [note.text for note in again.review.notes.values()] == ["words"]
    again.store.close()


def test_decisions_on_very_many_images_are_stored_in_the_background_and_told_when_they_are(
    tmp_path: Path, qtbot: QtBot
) -> None:
    keeping = ReviewKeeping()
    names = [f"{number}.png" for number in range(600)]
    book = _book(tmp_path, "head", *names)
    keeping.take(book)
    stored: list[int] = []
    keeping.storing_changed.connect(stored.append)
    made: list[ReviewChange] = []
    with qtbot.waitSignal(keeping.changed) as told:
        keeping.change(lambda book: book.decide(names, Verdict.APPROVED), len(names), made.append)
        assert keeping.storing
        assert not made
    assert (told.args, stored, len(made)) == ([frozenset(names)], [600, 0], 1)
    with qtbot.waitSignal(keeping.changed):
        keeping.undo()
        assert keeping.storing
    assert book.review.decisions == {}
    keeping.redo()
    assert keeping.act(lambda book: book.decide(["0.png"], Verdict.REJECTED)) is not None  # waits for it
    assert len(book.review.decisions) == 600
    keeping.close()
    assert stored == [600, 0, 600, 0, 600, 0]


def test_what_another_window_did_is_looked_for_when_nothing_is_being_written_any_more(
    tmp_path: Path, qtbot: QtBot
) -> None:
    keeping = ReviewKeeping()
    book = _book(tmp_path, "head")
    keeping.take(book)
    other = _book(tmp_path, "head")
    other.decide(["a"], Verdict.APPROVED)
    other.store.close()
    written = threading.Event()

    def write(_book: ReviewBook) -> Iterator[None]:
        written.wait()
        yield

    keeping.note(write)
    keeping.look()
    assert book.review.decisions == {}
    with qtbot.waitSignal(keeping.changed):
        written.set()
    assert set(book.review.decisions) == {"a"}
    keeping.close()


def _book(folder: Path, head: str, *names: str) -> ReviewBook:
    book = ReviewBook(ReviewStore(folder), ReviewKey("base", head), "ada")
    book.look_at(looked_at(*(names or ("a",))))
    return book
