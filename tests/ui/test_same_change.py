"""Equal changes share a row and a decision, and an exact change is accepted from now on."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from snapreview.model.review.standing import Standing
from snapreview.ui.decisions.accept_dialog import AcceptDialog
from snapreview.ui.decisions.accepted_page import AcceptedPage
from snapreview.ui.decisions.group_preview import GroupPreview
from snapreview.ui.decisions.history_dialog import HistoryDialog
from snapreview.ui.decisions.mark import Mark
from snapreview.ui.decisions.table_dialog import TableDialog
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.main_window import MainWindow
from snapreview.ui.preferences import Preferences
from snapreview.ui.snapshots.image_index import ImageRow
from tests.ui.builds import Builds, write_picture
from tests.ui.test_deciding import CONTROL, SHIFT, A, R, Z, opened, undo_words, verdicts
from tests.ui.test_main_window import AnsweringDialogs, listed, press, wait_until_done


@pytest.fixture
def window(preferences: Preferences, theme: ThemeController, builds: Builds, qtbot: QtBot) -> Iterator[MainWindow]:
    window = opened(preferences, theme, AnsweringDialogs(), builds, qtbot)
    yield window
    window.close()
    window.deleteLater()


class SameChangeBuilds:
    """Windows in which equal changes share a row."""

    @pytest.fixture
    def builds(self, tmp_path: Path) -> Builds:
        """Three equal changes, one of another size, two of the same shape in other colours."""
        base, head = tmp_path / "base", tmp_path / "head"
        for name, mark, colour in (
            ("same 1.png", 9, "white"),
            ("same 2.png", 9, "white"),
            ("same 3.png", 9, "white"),
            ("larger.png", 10, "white"),
            ("red 1.png", 9, "red"),
        ):
            write_picture(base / name, colour)
            write_picture(head / name, colour, mark=mark)
        return Builds(base, head)

    @pytest.fixture
    def grouped(self, window: MainWindow, qtbot: QtBot) -> MainWindow:
        qtbot.waitUntil(lambda: len(window.session.standings.signatures) == 5, timeout=10_000)
        press(window, Qt.Key.Key_G)
        qtbot.waitUntil(lambda: window.sidebar.settled and len(listed(window)) == 3)
        window.session.show("same 1.png")
        return window


class TestSameChange(SameChangeBuilds):
    def test_equal_changes_share_a_row_that_opens(self, grouped: MainWindow, qtbot: QtBot) -> None:
        rows = {row.name: row.same for row in grouped.sidebar.list.arrangement.rows if isinstance(row, ImageRow)}
        assert rows == {"larger.png": 1, "same 1.png": 3, "red 1.png": 1}
        grouped.sidebar.list.setFocus()
        press(grouped, Qt.Key.Key_Right)
        qtbot.waitUntil(lambda: grouped.sidebar.settled and len(listed(grouped)) == 5)
        press(grouped, Qt.Key.Key_Left)
        qtbot.waitUntil(lambda: grouped.sidebar.settled and len(listed(grouped)) == 3)

    def test_a_decision_on_the_row_is_shown_before(self, grouped: MainWindow) -> None:
        press(grouped, A)
        assert verdicts(grouped) == {}
        preview = preview_of(grouped)
        assert preview.chosen == ["same 1.png", "same 2.png", "same 3.png"]
        left_out = [preview.left_out.item(row).text() for row in range(preview.left_out.count())]
        assert left_out == [
            "red 1.png\nThe same shape, but other colours",
            "larger.png\nNearly the same size, but not the same",
        ]
        preview.members.item(1).setCheckState(Qt.CheckState.Unchecked)
        QTest.keyClick(preview, Qt.Key.Key_Return)
        assert verdicts(grouped) == {"same 1.png": "approved", "same 3.png": "approved"}
        assert undo_words(grouped) == "Undo approve 2 images"

    def test_nothing_is_decided_when_the_preview_is_left(self, grouped: MainWindow) -> None:
        press(grouped, R, SHIFT)
        QTest.keyClick(preview_of(grouped), Qt.Key.Key_Escape)
        assert verdicts(grouped) == {}

    def test_a_single_one_is_decided_at_once(self, grouped: MainWindow) -> None:
        grouped.session.show("red 1.png")
        press(grouped, R)
        assert verdicts(grouped) == {"red 1.png": "rejected"}


class TestAccepting(SameChangeBuilds):
    def accept(self, window: MainWindow, choice: int) -> None:
        press(window, Qt.Key.Key_I, SHIFT)
        dialog = window.findChild(AcceptDialog)
        assert isinstance(dialog, AcceptDialog)
        assert not dialog.accept_button.isEnabled()
        dialog.images.setCurrentIndex(choice)
        QTest.keyClicks(dialog.reason, "it flickers")
        dialog.accept_button.click()

    def test_equal_changes_are_accepted_and_stay_listed(self, grouped: MainWindow, qtbot: QtBot) -> None:
        self.accept(grouped, 1)
        standings = grouped.session.standings
        assert standings.counts[Mark.ACCEPTED] == 3
        assert standings.progress.reviewed == 3
        assert "it flickers" in grouped.page.decision_bar._details_of("same 1.png")
        assert undo_words(grouped) == "Undo accept change from now on"
        assert "same 1.png" in listed(grouped)
        press(grouped, Z, CONTROL)
        assert standings.counts[Mark.ACCEPTED] == 0

    def test_one_image_alone_is_accepted(self, grouped: MainWindow) -> None:
        self.accept(grouped, 0)
        assert grouped.session.standings.of("same 1.png") is Standing.ACCEPTED_BY_RULE
        assert grouped.session.standings.of("same 2.png") is Standing.UNDECIDED

    def test_the_page_counts_edits_and_deletes(self, grouped: MainWindow, qtbot: QtBot) -> None:
        self.accept(grouped, 1)
        grouped.run_action("accepted-changes")
        page = grouped.findChild(AcceptedPage)
        assert isinstance(page, AcceptedPage)
        assert (cell(page, 0, 0), cell(page, 0, 1)) == ("it flickers", "*")
        qtbot.waitUntil(lambda: cell(page, 0, 4) == "3")
        page.edit_button.click()
        dialog = page.findChild(AcceptDialog)
        assert isinstance(dialog, AcceptDialog)
        dialog.end.setDate(dialog.end.date().addDays(10))
        dialog.accept_button.click()
        assert undo_words(grouped) == "Undo edit accepted change"
        page.delete_button.click()
        assert page.table.rowCount() == 0
        assert grouped.session.standings.counts[Mark.ACCEPTED] == 0
        page.close()

    def test_the_history_of_an_image_over_comparisons(
        self, grouped: MainWindow, builds: Builds, tmp_path: Path, qtbot: QtBot
    ) -> None:
        grouped.run_action("group-changes")
        qtbot.waitUntil(lambda: grouped.sidebar.settled and len(listed(grouped)) == 5)
        press(grouped, A)
        builds.head.rename(tmp_path / "next")
        write_picture(tmp_path / "next" / "same 1.png", "white", mark=30)
        grouped.session.choose(head=str(tmp_path / "next"))
        grouped.session.compare()
        wait_until_done(grouped, qtbot)
        grouped.session.show("same 1.png")
        grouped.run_action("image-history")
        dialog = grouped.findChild(HistoryDialog)
        assert isinstance(dialog, HistoryDialog)
        qtbot.waitUntil(lambda: dialog.table.rowCount() == 2)
        decisions = [cell(dialog, row, 4) for row in range(2)]
        assert sorted(text.partition(",")[0] for text in decisions) == ["Approved", "Undecided"]
        dialog.close()


def cell(dialog: TableDialog, row: int, column: int) -> str:
    text = dialog.table.model().index(row, column).data()
    assert isinstance(text, str)
    return text


def preview_of(window: MainWindow) -> GroupPreview:
    preview = window.findChild(GroupPreview)
    assert isinstance(preview, GroupPreview)
    return preview
