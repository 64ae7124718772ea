"""Notes in the window: written, edited, pinned, deleted, and never lost."""

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from snapreview.model.rectangle import Rectangle
from snapreview.model.review.note_draft import DraftsChange, NoteDraft
from snapreview.model.review.review_note import ReviewNote
from snapreview.session.review_book import ReviewBook
from snapreview.session.review_key import review_key
from snapreview.store.review_store import ReviewStore
from snapreview.ui.decisions.notes_panel import NotesPanel
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.main_window import MainWindow
from snapreview.ui.preferences import Preferences
from tests.ui.builds import Builds
from tests.ui.test_deciding import ALT, CONTROL, FIRST, SECOND, SHIFT, opened, undo_words, verdicts
from tests.ui.test_main_window import AnsweringDialogs, press, wait_until_done


@pytest.fixture
def window(preferences: Preferences, theme: ThemeController, builds: Builds, qtbot: QtBot) -> Iterator[MainWindow]:
    window = opened(preferences, theme, AnsweringDialogs(), builds, qtbot)
    yield window
    window.close()
    window.deleteLater()


def written(window: MainWindow, text: str) -> ReviewNote:
    """A note that was written on the current image and kept."""
    editing, panel = window.review_parts.notes, window.review_parts.notes_panel
    known = editing.notes
    panel.text.setPlainText(text)
    panel.save()
    (note,) = set(editing.notes) - set(known)
    return note


def edit(panel: NotesPanel, note: ReviewNote) -> None:
    """Activate a note in the list, as a double click does."""
    items = [panel.list.item(row) for row in range(panel.list.count())]
    (item,) = [item for item in items if item.data(Qt.ItemDataRole.UserRole) == note.identity]
    panel.list.setCurrentItem(item)
    panel.list.itemActivated.emit(item)


def texts(window: MainWindow) -> list[tuple[str, str]]:
    return [(note.name, note.text) for note in window.review_parts.notes.notes]


def test_a_draft_is_back_after_another_note_was_edited(window: MainWindow) -> None:
    editing, panel = window.review_parts.notes, window.review_parts.notes_panel
    note = written(window, "known")
    editing.pin(Rectangle(1, 2, 1, 1))
    panel.text.setPlainText("a long draft")
    edit(panel, note)
    assert (panel.text.toPlainText(), editing.place) == ("known", None)
    panel.text.setPlainText("known well")
    panel.save()
    assert (panel.text.toPlainText(), editing.place, editing.edited) == ("a long draft", Rectangle(1, 2, 1, 1), None)
    panel.save()
    assert texts(window) == [(FIRST, "known well"), (FIRST, "a long draft")]
    assert panel.text.toPlainText() == ""


def test_an_unsaved_edit_is_back_after_another_note_was_edited(window: MainWindow) -> None:
    editing, panel = window.review_parts.notes, window.review_parts.notes_panel
    first, second = written(window, "first"), written(window, "second")
    edit(panel, first)
    panel.text.setPlainText("first, half written")
    edit(panel, first)
    assert panel.text.toPlainText() == "first, half written"
    edit(panel, second)
    assert panel.text.toPlainText() == "second"
    panel.save()
    assert (panel.text.toPlainText(), editing.edited) == ("first, half written", first)


def test_each_image_keeps_what_is_being_written_on_it(window: MainWindow) -> None:
    editing, panel = window.review_parts.notes, window.review_parts.notes_panel
    note = written(window, "known")
    edit(panel, note)
    panel.text.setPlainText("known, half")
    window.session.show(SECOND)
    assert (panel.text.toPlainText(), editing.edited) == ("", None)
    panel.text.setPlainText("a draft on the second")
    editing.pin(Rectangle(1, 2, 1, 1))
    window.session.show(FIRST)
    assert (panel.text.toPlainText(), editing.edited, editing.place) == ("known, half", note, None)
    panel.save()
    assert texts(window) == [(FIRST, "known, half")]
    panel.list.setCurrentRow(0)
    assert panel.list.currentItem().text() == f"{SECOND}\nNot saved: a draft on the second"
    panel._edit.click()
    assert window.session.current == SECOND
    panel.save()
    (note,) = [note for note in editing.notes if note.name == SECOND]
    assert (note.text, note.place) == ("a draft on the second", Rectangle(1, 2, 1, 1))


def test_a_draft_on_another_image_is_discarded(window: MainWindow) -> None:
    panel = window.review_parts.notes_panel
    panel.text.setPlainText("never mind")
    window.session.show(SECOND)
    panel.list.setCurrentRow(0)
    panel._delete.click()
    assert panel.list.count() == 0
    window.session.show(FIRST)
    assert panel.text.toPlainText() == ""


def test_leaving_an_edit_without_a_change_ends_it(window: MainWindow) -> None:
    editing, panel = window.review_parts.notes, window.review_parts.notes_panel
    edit(panel, written(window, "known"))
    window.session.show(SECOND)
    window.session.show(FIRST)
    assert (panel.text.toPlainText(), editing.edited) == ("", None)


def test_drafts_are_there_when_the_builds_are_opened_again(window: MainWindow, builds: Builds, qtbot: QtBot) -> None:
    panel = window.review_parts.notes_panel
    panel.text.setPlainText("later")
    window.run_action("close")
    assert panel.text.toPlainText() == ""
    window.session.choose(*builds.uris)
    window.session.compare()
    wait_until_done(window, qtbot)
    window.session.show(FIRST)
    assert panel.text.toPlainText() == "later"


def test_drafts_are_there_after_a_restart_until_they_are_saved(
    preferences: Preferences, theme: ThemeController, builds: Builds, qtbot: QtBot
) -> None:
    texts = []
    for text in ("half", "whole", ""):
        window = opened(preferences, theme, AnsweringDialogs(), builds, qtbot)
        panel = window.review_parts.notes_panel
        texts.append(panel.text.toPlainText())
        panel.text.setPlainText(text)
        if text == "whole":
            panel.save()
        window.close()
        window.deleteLater()
    assert texts == ["", "half", ""]


def test_what_is_written_is_on_the_disk_a_moment_later(window: MainWindow, qtbot: QtBot) -> None:
    book = window.session.keeping.book
    assert book is not None
    window.review_parts.notes_panel.text.setPlainText("half")
    qtbot.waitUntil(lambda: FIRST in book.store.note_drafts.read(book.identity))


def test_a_draft_of_another_window_on_the_same_image_is_not_lost(
    window: MainWindow, preferences: Preferences, qtbot: QtBot
) -> None:
    panel, book = window.review_parts.notes_panel, window.session.keeping.book
    assert book is not None
    theirs = NoteDraft("theirs")
    with ReviewStore(preferences.environment.folders.data) as store:
        store.note_drafts.write(book.identity, {FIRST: DraftsChange((), (theirs,))})
    for text in ("mine", "mine, longer"):
        panel.text.setPlainText(text)
        kept = {FIRST: (theirs, NoteDraft(text))}
        qtbot.waitUntil(partial(lambda kept: book.store.note_drafts.read(book.identity) == kept, kept))
    assert panel.text.toPlainText() == "mine, longer"
    assert [each.text for each in window.banner.notices if "in another window, too" in each.text] != []
    assert len(window.banner.notices) == 1
    panel.save()
    assert texts(window) == [(FIRST, "mine, longer")]
    assert panel.text.toPlainText() == "theirs"


def test_what_was_just_typed_is_on_the_disk_when_the_review_is_closed(window: MainWindow) -> None:
    book = window.session.keeping.book
    assert book is not None
    kept: list[str] = []
    window.session.keeping.closing.connect(
        lambda: kept.extend(draft.text for draft in book.store.note_drafts.read(book.identity)[FIRST])
    )
    window.review_parts.notes_panel.text.setPlainText("half")
    assert FIRST not in book.store.note_drafts.read(book.identity)
    window.session.keeping.close()
    assert kept == ["half"]


def test_escape_cancels_an_edit_and_undoing_in_the_field_brings_it_back(window: MainWindow) -> None:
    editing, panel = window.review_parts.notes, window.review_parts.notes_panel
    edit(panel, written(window, "known"))
    QTest.keyClicks(panel.text, "well ")
    press(window, Qt.Key.Key_Escape)
    assert (panel.text.toPlainText(), editing.edited) == ("", None)
    assert panel._cancel.isHidden()
    press(window, Qt.Key.Key_Z, CONTROL)
    assert "well" in panel.text.toPlainText()
    panel._cancel.click()
    assert panel.text.toPlainText() == ""
    assert texts(window) == [(FIRST, "known")]


def test_a_pinned_note_is_unpinned(window: MainWindow) -> None:
    editing, panel = window.review_parts.notes, window.review_parts.notes_panel
    editing.pin(Rectangle(1, 2, 1, 1))
    note = written(window, "known")
    assert note.place is not None
    assert panel._unpin.isHidden()
    edit(panel, note)
    assert panel._pin.text().strip() == "Move pin"
    panel._unpin.click()
    assert panel._unpin.isHidden()
    panel.save()
    assert [note.place for note in editing.notes] == [None]


@pytest.mark.parametrize("seen", [True, False], ids=["seen before saving", "unseen"])
def test_a_note_that_another_window_deletes_is_not_written_anew_unasked(
    window: MainWindow, preferences: Preferences, builds: Builds, seen: bool
) -> None:
    editing, panel = window.review_parts.notes, window.review_parts.notes_panel
    note = written(window, "known")
    edit(panel, note)
    panel.text.setPlainText("known well")
    with ReviewStore(preferences.environment.folders.data) as store:
        ReviewBook(store, review_key(*builds.uris), "Ida").delete_note(note.identity)
    if seen:
        window.session.keeping.look()
    else:
        panel.save()
    assert any("deleted while it was being edited" in each.text for each in window.banner.notices)
    assert (panel.text.toPlainText(), editing.edited, editing.notes) == ("known well", None, ())
    panel.save()
    assert texts(window) == [(FIRST, "known well")]


def test_a_note_that_another_window_changes_is_told(
    window: MainWindow, preferences: Preferences, builds: Builds
) -> None:
    panel = window.review_parts.notes_panel
    note = written(window, "known")
    edit(panel, note)
    panel.text.setPlainText("known well")
    with ReviewStore(preferences.environment.folders.data) as store:
        ReviewBook(store, review_key(*builds.uris), "Ida").edit_note(note.identity, "theirs", None)
    window.session.keeping.look()
    assert any("“theirs”" in each.text for each in window.banner.notices)
    panel.save()
    assert texts(window) == [(FIRST, "known well")]


def test_a_known_note_is_pinned_elsewhere(window: MainWindow) -> None:
    editing, panel = window.review_parts.notes, window.review_parts.notes_panel
    edit(panel, written(window, "known"))
    place = Rectangle(3, 4, 1, 1)
    editing.pin(place)
    assert editing.pins == (place,)
    panel.save()
    (note,) = editing.notes
    assert (note.text, note.place) == ("known", place)
    assert undo_words(window) == "Undo edit note"
    window.run_action("undo")
    assert len(editing.pins) == 0


def test_a_note_is_written_edited_and_deleted_by_keys(window: MainWindow) -> None:
    panel = window.review_parts.notes_panel
    press(window, Qt.Key.Key_C)
    assert QApplication.focusWidget() is panel.text
    QTest.keyClicks(panel.text, "a Look")
    press(window, Qt.Key.Key_Return, CONTROL)
    assert [note.text for note in window.review_parts.notes.notes] == ["a Look"]
    assert verdicts(window) == {}
    panel.list.setCurrentRow(0)
    panel._edit.click()
    QTest.keyClicks(panel.text, "!")
    panel.save()
    (note,) = window.review_parts.notes.notes
    assert "!" in note.text
    panel.list.setCurrentRow(0)
    panel._delete.click()
    assert window.review_parts.notes.notes == ()
    assert undo_words(window) == "Undo delete note"
    window.run_action("undo")
    assert panel.list.count() == 1


def test_a_note_is_pinned_by_a_click(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.viewer.shown is not None and window.viewer.shown.entry.name == FIRST)
    press(window, Qt.Key.Key_C, SHIFT)
    pane = window.viewer._row.panes[0]
    QTest.mouseClick(pane, Qt.MouseButton.LeftButton, pos=QPoint(pane.width() // 2, pane.height() // 2))
    place = window.review_parts.notes.place
    assert place is not None
    assert (place.width, place.height) == (1, 1)
    window.review_parts.notes_panel.text.setPlainText("here")
    window.review_parts.notes_panel.save()
    assert window.review_parts.notes.pins == (place,)
    window.session.show(SECOND)
    assert len(window.review_parts.notes.pins) == 0


def test_a_note_is_pinned_to_a_difference_by_keys_alone(window: MainWindow, qtbot: QtBot) -> None:
    editing = window.review_parts.notes
    qtbot.waitUntil(lambda: window.viewer.shown is not None and window.viewer.shown.entry.name == FIRST)
    action = window.actions_by_name["pin-difference"]
    assert not action.isEnabled()
    press(window, Qt.Key.Key_N)
    qtbot.waitUntil(action.isEnabled)
    press(window, Qt.Key.Key_C, ALT)
    QTest.keyClicks(window.review_parts.notes_panel.text, "why")
    press(window, Qt.Key.Key_Return, CONTROL)
    (note,) = editing.notes
    assert (note.text, note.place) == ("why", window.viewer.regions.regions[0].bounds)
    window.session.show(SECOND)
    qtbot.waitUntil(lambda: not action.isEnabled())


def test_escape_leaves_pinning(window: MainWindow) -> None:
    press(window, Qt.Key.Key_C, SHIFT)
    assert window.review_parts.notes.pinning
    press(window, Qt.Key.Key_Escape)
    assert not window.review_parts.notes.pinning
