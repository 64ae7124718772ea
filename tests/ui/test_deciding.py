"""Deciding in the window, by keys, as a reader does it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from snapreview.model.rectangle import Rectangle
from snapreview.model.result import Status
from snapreview.model.review.decision import Verdict
from snapreview.model.review.standing import Standing
from snapreview.session.environment import Environment
from snapreview.session.review_book import ReviewBook
from snapreview.session.review_key import review_key
from snapreview.store.review_store import ReviewStore
from snapreview.ui.decisions.mark import Mark
from snapreview.ui.decisions.reader_naming import ReaderDialog
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.main_window import MainWindow
from snapreview.ui.preferences import Preferences
from tests.support.reviews import looked_at
from tests.ui.builds import Builds, write_picture
from tests.ui.test_main_window import AnsweringDialogs, listed, press, wait_until_done

CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
A, R, U, Z = Qt.Key.Key_A, Qt.Key.Key_R, Qt.Key.Key_U, Qt.Key.Key_Z
FIRST, SECOND = "home/changed 2.png", "home/changed 1.png"
LARGEST = "settings/resized.png"
IN_NEED = 7


@pytest.fixture
def dialogs() -> AnsweringDialogs:
    return AnsweringDialogs()


@pytest.fixture
def window(
    preferences: Preferences, theme: ThemeController, dialogs: AnsweringDialogs, builds: Builds, qtbot: QtBot
) -> Iterator[MainWindow]:
    window = opened(preferences, theme, dialogs, builds, qtbot)
    yield window
    window.close()
    window.deleteLater()


def opened(
    preferences: Preferences, theme: ThemeController, dialogs: AnsweringDialogs, builds: Builds, qtbot: QtBot
) -> MainWindow:
    window = MainWindow(preferences, theme, dialogs)
    window.show()
    window.activateWindow()
    window.session.choose(*builds.uris)
    window.session.compare()
    wait_until_done(window, qtbot)
    qtbot.waitUntil(lambda: window.session.current is not None)
    if FIRST in window.session.results:
        window.session.show(FIRST)
    return window


def verdicts(window: MainWindow) -> dict[str, str]:
    book = window.session.keeping.book
    assert book is not None
    return {name: str(decision.verdict) for name, decision in book.review.decisions.items()}


def undo_words(window: MainWindow) -> str:
    return window.actions_by_name["undo"].text()


class TestOneImage:
    def test_a_key_decides_and_the_same_key_takes_it_back(self, window: MainWindow) -> None:
        press(window, A)
        assert verdicts(window) == {FIRST: "approved"}
        assert window.session.current == FIRST
        press(window, R)
        assert verdicts(window) == {FIRST: "rejected"}
        press(window, R)
        assert verdicts(window) == {}
        press(window, A)
        press(window, U)
        assert verdicts(window) == {}

    def test_undo_and_redo_are_named_and_end(self, window: MainWindow) -> None:
        press(window, A)
        press(window, R)
        assert undo_words(window) == f"Undo reject “{FIRST}”"
        press(window, Z, CONTROL)
        assert verdicts(window) == {FIRST: "approved"}
        assert window.actions_by_name["redo"].text() == f"Redo reject “{FIRST}”"
        press(window, Z, CONTROL)
        assert verdicts(window) == {}
        assert not window.actions_by_name["undo"].isEnabled()
        for _ in range(2):
            press(window, Z, CONTROL | SHIFT)
        assert verdicts(window) == {FIRST: "rejected"}
        assert not window.actions_by_name["redo"].isEnabled()

    def test_what_needs_no_decision_gets_none(self, window: MainWindow) -> None:
        window.session.show("settings/same.png")
        press(window, A)
        assert verdicts(window) == {}

    def test_keys_type_while_searching(self, window: MainWindow) -> None:
        press(window, Qt.Key.Key_F, CONTROL)
        QTest.keyClicks(window.sidebar.search_box, "aru")
        assert verdicts(window) == {}
        assert window.sidebar.search_box.text() == "aru"

    def test_the_bar_and_the_list_tell_it(self, window: MainWindow) -> None:
        press(window, A)
        bar, model = window.page.decision_bar, window.sidebar.list.list_model
        assert bar._reviewed.text() == f"Reviewed 1 of {IN_NEED}"
        assert bar._badge.accessibleName() == "Approved"
        assert window.viewer.decision_badge.isVisible()
        assert bar.approve_button.isChecked()
        assert "Undecided: 2 changed" in bar._reviewed.toolTip()
        spoken = model.data(
            model.index(window.sidebar.list.arrangement.position_of_name[FIRST]), Qt.ItemDataRole.AccessibleTextRole
        )
        assert isinstance(spoken, str)
        assert "Approved" in spoken

    def test_the_buttons_decide(self, window: MainWindow) -> None:
        window.page.decision_bar.reject_button.click()
        assert verdicts(window) == {FIRST: "rejected"}
        assert window.page.decision_bar.reject_button.isChecked()

    def test_each_category_tells_how_far_it_is(self, window: MainWindow, qtbot: QtBot) -> None:
        def told() -> str:
            model, row = window.sidebar.list.list_model, window.sidebar.list.arrangement.position_of_section
            return str(model.data(model.index(row[Status.CHANGED]), Qt.ItemDataRole.AccessibleTextRole))

        assert told() == "Changed, 3 images, expanded"
        press(window, A)
        assert told() == "Changed, 3 images, 2 of 3 undecided, expanded"
        for name in (SECOND, LARGEST):
            window.session.show(name)
            press(window, R)
        assert told() == "Changed, 3 images, 3 reviewed, expanded"
        window.sidebar.decision_chips.toggle(Mark.APPROVED)
        qtbot.waitUntil(lambda: window.sidebar.settled and listed(window) == [FIRST])
        assert told() == "Changed, 1 image, expanded"

    def test_the_reader_s_name_is_asked_for_and_signs_from_then_on(self, window: MainWindow) -> None:
        window.run_action("reader-name")
        (dialog,) = window.findChildren(ReaderDialog)
        dialog.name.setText(" Mara ")
        QTest.keyClick(dialog.name, Qt.Key.Key_Return)
        press(window, A)
        decision = window.session.standings.decision(FIRST)
        assert decision is not None
        assert decision.reader == "Mara"


class TestSeveralImages:
    def test_a_selection_is_decided_at_once(self, window: MainWindow) -> None:
        window.sidebar.list.setFocus()
        press(window, Qt.Key.Key_Down, SHIFT)
        assert window.sidebar.list.selected_names == {FIRST, SECOND}
        press(window, A)
        assert verdicts(window) == {FIRST: "approved", SECOND: "approved"}
        assert undo_words(window) == "Undo approve 2 images"
        assert not window.sidebar.list.selected_names

    def test_the_mouse_selects_single_ones_and_ranges(self, window: MainWindow) -> None:
        view = window.sidebar.list
        names = listed(window)

        def click(name: str, modifier: Qt.KeyboardModifier) -> None:
            row = view.visualRect(view.list_model.index(view.arrangement.position_of_name[name]))
            QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, row.center())

        click(names[2], CONTROL)
        assert view.selected_names == {FIRST, names[2]}
        click(names[2], CONTROL)
        assert view.selected_names == {FIRST}
        click(names[0], Qt.KeyboardModifier.NoModifier)
        click(names[3], SHIFT)
        assert view.selected_names == set(names[:4])
        assert window.session.current == names[3]
        click(names[1], Qt.KeyboardModifier.NoModifier)
        assert view.selected_names == frozenset()

    def test_everything_shown_is_asked_for_with_its_number(self, window: MainWindow, dialogs: AnsweringDialogs) -> None:
        dialogs.agrees = False
        press(window, A, ALT)
        assert verdicts(window) == {}
        assert dialogs.questions == [f"Approve all {IN_NEED} images that the list shows?"]
        dialogs.agrees = True
        press(window, A, ALT)
        assert len(verdicts(window)) == IN_NEED
        assert undo_words(window) == f"Undo approve {IN_NEED} images"
        press(window, A, ALT)  # what was asked is done: it takes nothing back
        assert len(verdicts(window)) == IN_NEED
        press(window, U, ALT)
        assert verdicts(window) == {}

    def test_the_filter_limits_what_everything_is(self, window: MainWindow, qtbot: QtBot) -> None:
        press(window, Qt.Key.Key_1, CONTROL)
        qtbot.waitUntil(lambda: window.sidebar.settled)
        press(window, R, ALT)
        assert set(verdicts(window)) == {LARGEST, FIRST, SECOND}

    def test_a_group_of_one_is_its_image(self, window: MainWindow) -> None:
        press(window, A, SHIFT)
        assert verdicts(window) == {FIRST: "approved"}


class TestFilter:
    def test_it_goes_on_to_the_next_undecided_one(self, window: MainWindow, qtbot: QtBot) -> None:
        window.sidebar.decision_chips.toggle(Mark.UNDECIDED)
        qtbot.waitUntil(lambda: window.sidebar.settled)
        seen = []
        for _ in range(IN_NEED):
            assert window.session.current is not None
            seen.append(window.session.current)
            press(window, A)
        assert len(set(seen)) == IN_NEED
        assert set(verdicts(window)) == set(seen)
        qtbot.waitUntil(lambda: window.sidebar.settled and not listed(window))
        assert window.session.standings.progress.complete

    def test_the_chips_count_and_filter(self, window: MainWindow, qtbot: QtBot) -> None:
        press(window, R)
        counts = window.session.standings.counts
        assert (counts[Mark.UNDECIDED], counts[Mark.REJECTED], counts[Mark.APPROVED]) == (IN_NEED - 1, 1, 0)
        window.run_action("show-mark-rejected")
        qtbot.waitUntil(lambda: window.sidebar.settled)
        assert listed(window) == [FIRST]
        press(window, R)
        qtbot.waitUntil(lambda: window.sidebar.settled and not listed(window))

    def test_after_an_image_has_left_the_list_the_next_one_comes(self, window: MainWindow, qtbot: QtBot) -> None:
        press(window, R, ALT)
        window.sidebar.decision_chips.toggle(Mark.REJECTED)
        qtbot.waitUntil(lambda: window.sidebar.settled and len(listed(window)) == IN_NEED)
        names = listed(window)
        window.sidebar.list.setFocus()
        for key, following in ((Qt.Key.Key_Down, names[3]), (Qt.Key.Key_Up, names[1])):
            window.session.show(names[2])
            press(window, A)
            qtbot.waitUntil(lambda: window.sidebar.settled and names[2] not in listed(window))
            press(window, key)
            assert window.session.current == following
            press(window, Z, CONTROL)
            qtbot.waitUntil(lambda: window.sidebar.settled and listed(window) == names)

    def test_next_undecided_skips_what_is_decided(self, window: MainWindow) -> None:
        window.session.show(LARGEST)
        press(window, A)
        window.sidebar.list.choose_last()
        window.run_action("next-undecided")
        assert window.session.current == FIRST


class TestReviewMode:
    def test_keys_decide_only_while_it_is_on(self, window: MainWindow) -> None:
        window.run_action("guard-decisions")
        press(window, A)
        window.page.decision_bar.approve_button.click()
        assert verdicts(window) == {}
        assert "Keys do not decide" in window.page.decision_bar._lock.text()
        press(window, R, CONTROL | SHIFT)
        assert "Review mode is on" in window.page.decision_bar._lock.text()
        press(window, A)
        assert verdicts(window) == {FIRST: "approved"}
        press(window, R, CONTROL | SHIFT)
        press(window, R)
        assert verdicts(window) == {FIRST: "approved"}


class TestTime:
    def test_a_restart_keeps_decisions_and_undo(
        self,
        preferences: Preferences,
        theme: ThemeController,
        dialogs: AnsweringDialogs,
        builds: Builds,
        qtbot: QtBot,
    ) -> None:
        window = opened(preferences, theme, dialogs, builds, qtbot)
        press(window, A)
        window.close()
        window.deleteLater()
        again = opened(preferences, theme, dialogs, builds, qtbot)
        assert verdicts(again) == {FIRST: "approved"}
        press(again, Z, CONTROL)
        assert verdicts(again) == {}
        again.close()
        again.deleteLater()

    def test_a_changed_head_withdraws_the_decision(self, window: MainWindow, builds: Builds, qtbot: QtBot) -> None:
        press(window, A)
        write_picture(builds.head / FIRST, "white", mark=20)
        window.session.compare()
        wait_until_done(window, qtbot)
        assert verdicts(window) == {}
        assert "Was approved" in window.page.decision_bar._details_of(FIRST)
        assert window.session.standings.of(FIRST) is Standing.UNDECIDED

    def test_the_same_change_elsewhere_is_carried_over(
        self, window: MainWindow, builds: Builds, tmp_path: Path, qtbot: QtBot
    ) -> None:
        press(window, A)
        other = tmp_path / "other head"
        builds.head.rename(other)
        window.session.choose(head=str(other))
        window.session.compare()
        wait_until_done(window, qtbot)
        assert window.session.standings.counts[Mark.CARRIED] == 1
        assert "carried over from" in window.page.decision_bar._details_of(FIRST)
        assert not window.actions_by_name["undo"].isEnabled()

    def test_another_window_s_decisions_appear(
        self, window: MainWindow, environment: Environment, builds: Builds, qtbot: QtBot
    ) -> None:
        own = window.session.keeping.book
        assert own is not None
        with ReviewStore(environment.folders.data) as store:
            book = ReviewBook(store, review_key(*builds.uris), "bob")
            book.look_at(own.seen)
            book.decide([SECOND], Verdict.REJECTED)
            qtbot.waitUntil(lambda: verdicts(window) == {SECOND: "rejected"})
            assert undo_words(window) == f"Undo reject “{SECOND}”"
            book.look_at(looked_at("elsewhere"))

    def test_rules_are_undone_too(self, window: MainWindow, qtbot: QtBot) -> None:
        window.rules.add_region(Rectangle(0, 0, 64, 48))
        wait_until_done(window, qtbot)
        assert undo_words(window) == "Undo add ignore region"
        assert window.session.standings.of(FIRST) is Standing.NOT_NEEDED
        press(window, Z, CONTROL)
        wait_until_done(window, qtbot)
        assert window.session.standings.of(FIRST) is Standing.UNDECIDED
        assert window.rules.regions == ()
