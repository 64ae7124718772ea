"""Finding builds on a real server."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from snapreview.settings import ServerConnection
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.preferences import Preferences
from snapreview.ui.remote.browse_dialog import BrowseDialog
from snapreview.ui.remote.build_listing import PAGE
from snapreview.ui.remote.build_words import spoken_text
from tests.support.api_server import Client, api_server
from tests.support.builds import environment_in, make_build
from tests.support.pictures import plain
from tests.ui.remote.served import PATIENCE_MS, choose_row, describe, listed_names, wait_until_listed


@pytest.fixture
def dialog(connected: Preferences, theme: ThemeController, qtbot: QtBot) -> Iterator[BrowseDialog]:
    dialog = BrowseDialog(connected, theme)
    dialog.show()
    yield dialog
    dialog.reject()
    dialog.deleteLater()


@pytest.fixture
def listed(dialog: BrowseDialog, qtbot: QtBot) -> BrowseDialog:
    wait_until_listed(dialog, qtbot)
    return dialog


def test_builds_are_listed_with_what_the_server_knows(listed: BrowseDialog) -> None:
    assert listed_names(listed) == ["after", "before"]
    spoken = spoken_text(listed.model.build_at(0))
    assert "feature/login" in spoken
    assert "bbbbbbbbbb" in spoken
    assert "5 images" in spoken
    assert "Nov 2026" in spoken
    assert listed.page.footer.text() == "2 builds"


def test_a_head_gets_its_base_proposed(listed: BrowseDialog, client: Client, qtbot: QtBot) -> None:
    choose_row(listed, "after")
    assert not listed.compare_button.isEnabled()
    qtbot.waitUntil(lambda: listed.chooser.complete, timeout=PATIENCE_MS)
    assert f"/{client.build_id('before')}/" in listed.chooser.chosen["base"]
    assert "proposed" in listed.chooser.cards["base"].text()
    with qtbot.waitSignal(listed.compare_wanted) as wanted:
        listed.compare_button.click()
    assert wanted.args == [listed.chooser.chosen["base"], listed.chooser.chosen["head"]]


def test_a_build_without_a_base_says_so(listed: BrowseDialog, qtbot: QtBot) -> None:
    choose_row(listed, "before")
    qtbot.waitUntil(lambda: "choose one" in listed.chooser.cards["base"].text(), timeout=PATIENCE_MS)
    assert not listed.compare_button.isEnabled()


def test_any_two_builds_can_be_chosen(listed: BrowseDialog, qtbot: QtBot) -> None:
    listed.chooser.cards["base"].click()
    choose_row(listed, "after")
    listed.chooser.cards["head"].click()
    choose_row(listed, "before")
    assert listed.chooser.chosen["base"] == listed.model.build_at(0).uri
    assert listed.chooser.chosen["head"] == listed.model.build_at(1).uri
    assert listed.compare_button.isEnabled()


def test_the_server_searches(listed: BrowseDialog, qtbot: QtBot) -> None:
    QTest.keyClicks(listed.search_box, "branch:main")
    qtbot.waitUntil(lambda: listed_names(listed) == ["before"], timeout=PATIENCE_MS)
    listed.search_box.setText("branch:nothing")
    qtbot.waitUntil(lambda: "No build matches" in listed.page.text.text(), timeout=PATIENCE_MS)


def test_many_builds_come_page_by_page(
    served: Path, connected: Preferences, theme: ThemeController, pictures: dict[str, Image.Image], qtbot: QtBot
) -> None:
    for number in range(PAGE + 20):
        build = make_build(served / f"build {number}", {"0.png": pictures["0.png"]})
        describe(build, date_added=f"2026-10-01T00:{number // 60:02}:{number % 60:02}Z")
    dialog = BrowseDialog(connected, theme)
    qtbot.addWidget(dialog)
    dialog.show()
    wait_until_listed(dialog, qtbot)
    assert dialog.model.rowCount() == PAGE
    assert "scroll down for more" in dialog.page.footer.text()
    dialog.view.scrollToBottom()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == PAGE + 22, timeout=PATIENCE_MS)
    names = listed_names(dialog)
    assert len(set(names)) == len(names)
    assert dialog.page.footer.text() == f"{PAGE + 22} builds"
    dialog.reject()


def test_without_a_server_one_is_asked_for(preferences: Preferences, theme: ThemeController, qtbot: QtBot) -> None:
    dialog = BrowseDialog(preferences, theme)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.page.add_button.isVisible()
    assert not dialog.search_box.isEnabled()
    dialog.reject()


@pytest.mark.parametrize("url", ["http://127.0.0.1:1/organizations/local/", "http://example.com/organizations/o/"])
def test_trouble_is_told_in_the_dialog(
    preferences: Preferences, theme: ThemeController, qtbot: QtBot, url: str
) -> None:
    preferences.take(replace(preferences.settings, connections=(ServerConnection("Gone", url),)))
    dialog = BrowseDialog(preferences, theme)
    qtbot.addWidget(dialog)
    dialog.show()
    wait_until_listed(dialog, qtbot)
    assert dialog.page.text.text() == dialog.listing.problem
    assert "cannot be reached" in dialog.listing.problem or "Use https://" in dialog.listing.problem
    assert dialog.page.retry_button.isVisible()
    dialog.reject()


def test_another_question_drops_the_one_before(dialog: BrowseDialog, qtbot: QtBot) -> None:
    dialog.search_box.setText("branch:main")
    dialog.search_box.returnPressed.emit()  # the answer to the first question is still on its way
    wait_until_listed(dialog, qtbot)
    assert listed_names(dialog) == ["before"]


def test_closing_waits_for_nobody(connected: Preferences, theme: ThemeController, qtbot: QtBot) -> None:
    dialog = BrowseDialog(connected, theme)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.reject()
    assert dialog.listing.count == 0


def test_a_server_can_be_taken_off_the_list(listed: BrowseDialog, connected: Preferences) -> None:
    listed.servers.remove_button.click()
    assert connected.settings.connections == ()
    assert listed.model.rowCount() == 0


def test_builds_stay_when_the_next_page_does_not_come(
    served: Path, tmp_path: Path, preferences: Preferences, theme: ThemeController, qtbot: QtBot
) -> None:
    for number in range(PAGE):
        make_build(served / f"build {number}", {"0.png": plain((4, 4))})
    with api_server(served, environment_in(tmp_path / "server's home")) as client:
        server = ServerConnection("Team", f"{client.address}/organizations/local/")
        preferences.take(replace(preferences.settings, connections=(server,)))
        dialog = BrowseDialog(preferences, theme)
        qtbot.addWidget(dialog)
        dialog.show()
        wait_until_listed(dialog, qtbot)
    dialog.listing.ask_for_more()
    qtbot.waitUntil(lambda: dialog.listing.state == "failed", timeout=PATIENCE_MS)
    assert dialog.model.rowCount() == PAGE
    assert dialog.view.isVisible()
    assert "cannot be reached" in dialog.page.footer.text()
    dialog.reject()
