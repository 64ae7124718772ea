"""Pairs in the window: proposed, confirmed, refused, made by hand, parted, undone."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from snapreview.model.result import ImageResult, Status
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.main_window import MainWindow
from snapreview.ui.pairs.proposals_dialog import ProposalsDialog
from snapreview.ui.preferences import Preferences
from tests.support.builds import make_build
from tests.support.pictures import noise, plain, scene, with_block
from tests.ui.remote.served import AnsweringDialogs, wait_until_compared

PATIENCE_MS = 20_000


@pytest.fixture
def window(preferences: Preferences, theme: ThemeController, tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window with two images that were renamed and changed, and two that were not."""
    base = make_build(tmp_path / "base", {"old.png": scene(), "was.png": noise((60, 40), 1), "gone.png": plain((9, 9))})
    changed = {"new.png": with_block(scene(), (40, 10, 50, 20)), "is.png": with_block(noise((60, 40), 1), (0, 0, 4, 4))}
    head = make_build(tmp_path / "head", {**changed, "added.png": noise((20, 90), 7)})
    window = MainWindow(preferences, theme, AnsweringDialogs())
    window.show()
    window.session.choose(str(base), str(head))
    window.session.compare()
    wait_until_compared(window, qtbot)
    yield window
    window.close()
    window.deleteLater()


def wait_until(qtbot: QtBot, condition: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)


def proposals(window: MainWindow, qtbot: QtBot) -> ProposalsDialog:
    dialog = window.pair_actions.find_pairs()
    assert dialog is not None
    wait_until(qtbot, lambda: not dialog.progress.isVisible())
    return dialog


def result(window: MainWindow, name: str) -> ImageResult | None:
    return window.session.results.get(name)


def shown(dialog: ProposalsDialog) -> list[tuple[str, str, bool]]:
    return [(row.head_name, row.base_name, row.made) for row in dialog.browser.model.rows]


def is_paired(window: MainWindow, name: str, previous: str) -> bool:
    found = result(window, name)
    return found is not None and found.status is Status.CHANGED and found.previous_name == previous


def test_a_confirmed_proposal_is_compared_and_can_be_undone(window: MainWindow, qtbot: QtBot) -> None:
    dialog = proposals(window, qtbot)
    assert shown(dialog) == [("is.png", "was.png", False), ("new.png", "old.png", False)]
    assert dialog.browser.model.index(0, 0).data().endswith("% · is.png\nwas.png".removeprefix("% "))
    wait_until(qtbot, lambda: not dialog.browser.head.picture.pixmap().isNull())
    dialog.confirm_button.click()
    wait_until(qtbot, lambda: is_paired(window, "is.png", "was.png"))
    assert result(window, "was.png") is None
    assert shown(dialog) == [("new.png", "old.png", False), ("is.png", "was.png", True)]
    dialog.close_button.click()
    window.run_action("undo")
    wait_until(qtbot, lambda: result(window, "was.png"))
    assert result(window, "is.png") is not None
    window.run_action("redo")
    wait_until(qtbot, lambda: is_paired(window, "is.png", "was.png"))
    wait_until_compared(window, qtbot)


def test_a_refused_proposal_does_not_come_again(window: MainWindow, qtbot: QtBot) -> None:
    dialog = proposals(window, qtbot)
    dialog.refuse_button.click()
    assert shown(dialog) == [("new.png", "old.png", False)]
    dialog.close_button.click()
    again = proposals(window, qtbot)
    assert ("is.png", "was.png", False) not in shown(again)
    again.close_button.click()


def test_a_pair_can_be_parted_again(window: MainWindow, qtbot: QtBot) -> None:
    dialog = proposals(window, qtbot)
    dialog.confirm_button.click()
    wait_until(qtbot, lambda: is_paired(window, "is.png", "was.png"))
    dialog.browser.view.setCurrentIndex(dialog.browser.model.index(1, 0))
    assert dialog.part_button.isVisible()
    assert not dialog.confirm_button.isVisible()
    dialog.part_button.click()
    wait_until(qtbot, lambda: result(window, "was.png"))
    dialog.close_button.click()
    wait_until_compared(window, qtbot)


def test_two_images_are_paired_by_hand_and_parted(window: MainWindow, qtbot: QtBot) -> None:
    window.session.show("gone.png")
    assert window.actions_by_name["pair-with"].isEnabled()
    assert not window.actions_by_name["unpair"].isEnabled()
    dialog = window.pair_actions.pair_by_hand()
    assert dialog is not None
    assert {row.head_name for row in dialog.browser.model.rows} == {"added.png", "is.png", "new.png"}
    dialog.search_box.setText("adde")
    assert [row.head_name for row in dialog.browser.model.rows] == ["added.png"]
    assert dialog.browser.model.index(0, 0).data() == "added.png"
    dialog.search_box.setText("nothing like this")
    assert not dialog.pair_button.isEnabled()
    dialog.search_box.setText("adde")
    dialog.pair_button.click()
    wait_until(qtbot, lambda: is_paired(window, "added.png", "gone.png"))
    assert window.session.current == "added.png"
    wait_until(qtbot, window.actions_by_name["unpair"].isEnabled)
    assert not window.actions_by_name["pair-with"].isEnabled()
    window.run_action("unpair")
    wait_until(qtbot, lambda: result(window, "gone.png"))
    wait_until_compared(window, qtbot)


def test_pairs_are_there_after_a_restart(window: MainWindow, qtbot: QtBot) -> None:
    dialog = proposals(window, qtbot)
    dialog.confirm_button.click()
    wait_until(qtbot, lambda: is_paired(window, "is.png", "was.png"))
    dialog.close_button.click()
    window.session.close()
    window.session.compare()
    wait_until_compared(window, qtbot)
    assert is_paired(window, "is.png", "was.png")


def test_without_likely_pairs_that_is_told(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    window.session.choose(str(tmp_path / "base"), str(tmp_path / "base"))
    window.session.compare()
    qtbot.waitUntil(lambda: window.session.open_builds.head == str(tmp_path / "base"), timeout=PATIENCE_MS)
    wait_until_compared(window, qtbot)
    dialog = proposals(window, qtbot)
    assert dialog.heading.text().startswith("No images look as if")
    assert not dialog.confirm_button.isEnabled()
    dialog.close_button.click()
