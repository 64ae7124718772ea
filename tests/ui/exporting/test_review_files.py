"""Saving, opening, merging and exporting the review from the window."""

import json
import shutil
import time
from collections.abc import Callable, Iterator
from operator import methodcaller
from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from snapreview.model.review.decision import Verdict
from snapreview.model.review.merging import Side
from snapreview.session.review_book import ReviewBook
from snapreview.session.review_files import read_review_file
from snapreview.store.review_store import ReviewStore
from snapreview.ui.exporting.merge_dialog import MergeDialog
from snapreview.ui.exporting.option_dialog import OptionDialog
from snapreview.ui.language.languages import speak
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.main_window import MainWindow
from snapreview.ui.preferences import Preferences
from tests.ui.builds import Builds
from tests.ui.remote.served import AnsweringDialogs, notices, wait_until_compared

PATIENCE_MS = 20_000
ONE, TWO = "home/changed 1.png", "home/changed 2.png"


@pytest.fixture
def dialogs() -> AnsweringDialogs:
    """Answers for the window's questions."""
    return AnsweringDialogs()


@pytest.fixture
def window(
    preferences: Preferences, theme: ThemeController, dialogs: AnsweringDialogs, builds: Builds, qtbot: QtBot
) -> Iterator[MainWindow]:
    """The window with the builds compared."""
    window = MainWindow(preferences, theme, dialogs)
    window.show()
    window.session.choose(*builds.uris)
    window.session.compare()
    wait_until_compared(window, qtbot)
    yield window
    window.close()
    window.deleteLater()


def decide(window: MainWindow, **verdicts: Verdict) -> None:
    names = {"one": ONE, "two": TWO}
    for each, verdict in verdicts.items():
        window.session.keeping.act(methodcaller("decide", [names[each]], verdict))


def verdict_on(window: MainWindow, name: str) -> Verdict | None:
    book = window.session.keeping.book
    assert book is not None
    decision = book.decision(name)
    return None if decision is None else decision.verdict


def wait_until(qtbot: QtBot, condition: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)


def carried_out(window: MainWindow, dialog: OptionDialog, choice: str, qtbot: QtBot) -> None:
    dialog.choose(choice)
    dialog.accept()
    wait_until(qtbot, lambda: window.session.exportable and notices(window))


def saved(window: MainWindow, path: Path, choice: str, dialogs: AnsweringDialogs, qtbot: QtBot) -> Path:
    dialogs.paths.append(path.with_suffix(""))  # the ending is added
    carried_out(window, window.handing_over.exports.ask_images(), choice, qtbot)
    window.banner.clear()
    return path


def test_a_report_is_exported_in_the_format_that_was_chosen(
    window: MainWindow, dialogs: AnsweringDialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    decide(window, one=Verdict.APPROVED)
    exports = window.handing_over.exports
    for choice, name in (("junit", "j.xml"), ("html", "r.html"), ("zip", "i.zip"), ("markdown", "s.md")):
        dialogs.paths.append(tmp_path / name)
        carried_out(window, exports.ask_format(), choice, qtbot)
        wait_until(qtbot, (tmp_path / name).is_file)
        assert str(tmp_path / name) in notices(window)[-1]
        window.banner.clear()
    found = Xml.fromstring((tmp_path / "j.xml").read_bytes()).iter("testcase")
    cases = {case.attrib["name"]: len(case) for case in found}
    assert (cases[ONE], cases[TWO]) == (0, 1)


def test_a_report_speaks_the_language_of_the_window(
    window: MainWindow, dialogs: AnsweringDialogs, qapp: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    for language in ("de", "en"):
        speak(qapp, language)
        page = tmp_path / f"{language}.html"
        dialogs.paths.append(page)
        carried_out(window, window.handing_over.exports.ask_format(), "html", qtbot)
        wait_until(qtbot, page.is_file)
        assert f'<html lang="{language}">' in page.read_text(encoding="utf-8")
        window.banner.clear()


def test_the_quick_export_is_the_manifest_with_the_decisions(
    window: MainWindow, dialogs: AnsweringDialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    decide(window, one=Verdict.REJECTED)
    dialogs.paths.append(tmp_path / "out")
    window.run_action("export")
    wait_until(qtbot, lambda: notices(window))
    document = json.loads((tmp_path / "out" / "comparison.json").read_bytes())
    assert document["images"][ONE]["review"]["standing"] == "rejected"


def test_a_dialog_that_is_left_writes_nothing(
    window: MainWindow, dialogs: AnsweringDialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    window.handing_over.exports.ask_format().reject()
    dialogs.paths.append(None)
    window.handing_over.exports.ask_images().accept()
    assert window.session.exportable
    assert not notices(window)


def test_a_review_is_saved_and_opened_again_without_its_builds(
    window: MainWindow, dialogs: AnsweringDialogs, builds: Builds, tmp_path: Path, qtbot: QtBot
) -> None:
    decide(window, one=Verdict.APPROVED, two=Verdict.REJECTED)
    path = saved(window, tmp_path / "mine.snapreview", "with-images", dialogs, qtbot)
    book = window.session.keeping.book
    assert book is not None
    book.take_back([ONE, TWO])  # nothing is carried over from here
    window.session.close()
    shutil.rmtree(builds.base)
    shutil.rmtree(builds.head)
    dialogs.paths.append(path)
    window.run_action("open-review")
    wait_until_compared(window, qtbot)
    assert (verdict_on(window, ONE), verdict_on(window, TWO)) == (Verdict.APPROVED, Verdict.REJECTED)
    assert window.session.results[ONE].status == "changed"
    window.session.keeping.undo()
    assert verdict_on(window, ONE) is not Verdict.APPROVED


def test_without_images_the_builds_are_asked_for(
    window: MainWindow, dialogs: AnsweringDialogs, builds: Builds, tmp_path: Path, qtbot: QtBot
) -> None:
    decide(window, one=Verdict.APPROVED)
    path = saved(window, tmp_path / "small.snapreview", "without-images", dialogs, qtbot)
    book = window.session.keeping.book
    assert book is not None
    book.take_back([ONE])
    shutil.copy(builds.head / "new name.png", builds.head / TWO)
    window.session.close()
    dialogs.paths += [path, builds.base, builds.head]
    window.run_action("open-review")
    wait_until_compared(window, qtbot)
    wait_until(qtbot, lambda: verdict_on(window, ONE) is Verdict.APPROVED)
    assert dialogs.questions[-2:] == ["The review holds no images. Open its base", "Open its head"]
    assert any("not those that were reviewed: 1 of the head" in told for told in notices(window))


def test_a_bad_file_is_a_notice(window: MainWindow, dialogs: AnsweringDialogs, tmp_path: Path, qtbot: QtBot) -> None:
    bad = tmp_path / "bad.snapreview"
    bad.write_text("no archive")
    for action in ("open-review", "merge-review"):
        window.banner.clear()
        dialogs.paths.append(bad)
        window.run_action(action)
        wait_until(qtbot, lambda: notices(window))
        assert "is not opened" in notices(window)[-1]


def test_a_review_file_that_is_dropped_or_pasted_is_opened(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    bad = tmp_path / "bad.snapreview"
    bad.write_text("no archive")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(bad))])
    button, key = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, button, key)
    enter.ignore()
    window.dragEnterEvent(enter)
    assert enter.isAccepted()
    window.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, button, key))
    wait_until(qtbot, lambda: any("is not opened" in told for told in notices(window)))
    assert window.session.run is not None, "what is open stays"
    window.banner.clear()
    QGuiApplication.clipboard().setText(str(bad))
    window.run_action("paste")
    wait_until(qtbot, lambda: any("is not opened" in told for told in notices(window)))


def conflicting(window: MainWindow, dialogs: AnsweringDialogs, tmp_path: Path, qtbot: QtBot) -> MergeDialog:
    """Save two rejections, approve instead, and merge what was saved."""
    decide(window, one=Verdict.REJECTED, two=Verdict.REJECTED)
    window.session.keeping.act(lambda book: book.add_note(ONE, "not like this"))
    path = saved(window, tmp_path / "theirs.snapreview", "without-images", dialogs, qtbot)
    decide(window, one=Verdict.APPROVED, two=Verdict.APPROVED)
    dialogs.paths.append(path)
    window.run_action("merge-review")
    wait_until(qtbot, lambda: window.handing_over.files.dialog)
    dialog = window.handing_over.files.dialog
    assert dialog is not None
    return dialog


def test_conflicts_are_shown_and_resolved_one_by_one(
    window: MainWindow, dialogs: AnsweringDialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = conflicting(window, dialogs, tmp_path, qtbot)
    assert [dialog.list.item(row).text() for row in range(2)] == [ONE, TWO]
    assert dialog.view.words[Side.OURS].startswith("Ours: Approved\n")
    assert dialog.view.words[Side.THEIRS].startswith("Theirs: Rejected\n")
    assert "not like this" in dialog.view.words[Side.THEIRS]
    wait_until(qtbot, lambda: not dialog.view.picture("base").isNull() and not dialog.view.picture("head").isNull())
    assert not dialog.merge_button.isEnabled()
    QTest.mouseClick(dialog.view.buttons[Side.THEIRS], Qt.MouseButton.LeftButton)
    assert dialog.list.currentRow() == 1
    QTest.mouseClick(dialog.view.buttons[Side.OURS], Qt.MouseButton.LeftButton)
    assert dialog.merge_button.isEnabled()
    QTest.mouseClick(dialog.merge_button, Qt.MouseButton.LeftButton)
    assert (verdict_on(window, ONE), verdict_on(window, TWO)) == (Verdict.REJECTED, Verdict.APPROVED)
    window.session.keeping.undo()
    assert verdict_on(window, ONE) is Verdict.APPROVED


def test_what_another_window_says_while_the_dialog_is_open_stays(
    window: MainWindow, dialogs: AnsweringDialogs, preferences: Preferences, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = conflicting(window, dialogs, tmp_path, qtbot)
    book = window.session.keeping.book
    assert book is not None
    with ReviewStore(preferences.environment.folders.data) as store:
        other = ReviewBook(store, book.key, "another window")
        other.look_at(book.seen)
        note = other.add_note(TWO, "written meanwhile")
        other.take_back([TWO])
    for _ in (ONE, TWO):
        QTest.mouseClick(dialog.view.buttons[Side.THEIRS], Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.merge_button, Qt.MouseButton.LeftButton)
    assert (verdict_on(window, ONE), verdict_on(window, TWO)) == (Verdict.REJECTED, None)
    assert book.review.notes[note.identity] == note
    assert notices(window)[-1] == (
        "1 thing was taken over from the other review. Undo takes it back. "
        "1 thing was not taken over: it was changed here in the meantime."
    )


def test_rules_that_come_with_a_review_are_told_once(
    window: MainWindow, dialogs: AnsweringDialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    book = window.session.keeping.book
    assert book is not None
    rule = book.accept_change("signature", "*", "flaky", time.time() + 1000)
    path = saved(window, tmp_path / "mine.snapreview", "with-images", dialogs, qtbot)
    book.delete_accepted(rule.identity)
    window.handing_over.files.open_file(path)
    wait_until(
        qtbot,
        lambda: any(
            "Rules for accepted changes came with this review: “flaky” (*)" in told for told in notices(window)
        ),
    )
    wait_until_compared(window, qtbot)
    window.banner.clear()
    window.session.close()
    window.handing_over.files.open_file(path)
    wait_until_compared(window, qtbot)
    assert not any("Rules for accepted changes came" in told for told in notices(window))


def test_rules_that_a_merge_brings_are_told(
    window: MainWindow, dialogs: AnsweringDialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    book = window.session.keeping.book
    assert book is not None
    rule = book.accept_change("signature", "*", "flaky", time.time() + 1000)
    path = saved(window, tmp_path / "mine.snapreview", "without-images", dialogs, qtbot)
    book.delete_accepted(rule.identity)
    window.banner.clear()
    dialogs.paths.append(path)
    window.run_action("merge-review")
    wait_until(qtbot, lambda: notices(window))
    assert "Among them is 1 rule for accepted changes; such rules hold in all reviews." in notices(window)[-1]


def test_the_newer_may_be_taken_in_all_and_nothing_is_done_on_leaving(
    window: MainWindow, dialogs: AnsweringDialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = conflicting(window, dialogs, tmp_path, qtbot)
    QTest.mouseClick(dialog.newer_button, Qt.MouseButton.LeftButton)
    assert dialog.merge_button.isEnabled()
    assert dialog.view.buttons[Side.OURS].isChecked()
    dialog.reject()
    assert window.handing_over.files.dialog is None
    assert verdict_on(window, ONE) is Verdict.APPROVED


def test_what_only_the_other_says_is_taken_over_at_once(
    window: MainWindow, dialogs: AnsweringDialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    decide(window, one=Verdict.APPROVED)
    path = saved(window, tmp_path / "theirs.snapreview", "with-images", dialogs, qtbot)
    assert read_review_file(path)[0].review.decisions[ONE].verdict is Verdict.APPROVED
    book = window.session.keeping.book
    assert book is not None
    book.take_back([ONE])
    for told in ("taken over from the other review", "nothing that is not here already"):
        window.banner.clear()
        dialogs.paths.append(path)
        window.run_action("merge-review")
        wait_until(qtbot, lambda: notices(window))
        assert told in notices(window)[-1]
        assert verdict_on(window, ONE) is Verdict.APPROVED
