"""Builds of a server in the window: compared, kept for offline use, approved; and the server gone."""

from functools import partial
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from snapreview.model.files import Received
from snapreview.model.result import Status
from snapreview.session.downloading import DownloadProgress
from snapreview.ui.main_window import MainWindow
from snapreview.ui.preferences import Preferences
from snapreview.ui.progress_strip import received_text
from tests.support.api_server import ORGANISATION, SNAPSHOTS, Client, api_server
from tests.support.builds import environment_in
from tests.ui.remote.served import (
    PATIENCE_MS,
    AnsweringDialogs,
    choose_row,
    notices,
    wait_for_notice,
    wait_until_compared,
    wait_until_listed,
)


def browse_and_compare(window: MainWindow, qtbot: QtBot) -> None:
    dialog = window.remote.browse()
    wait_until_listed(dialog, qtbot)
    choose_row(dialog, "after")
    qtbot.waitUntil(lambda: dialog.chooser.complete, timeout=PATIENCE_MS)
    dialog.compare_button.click()
    wait_until_compared(window, qtbot)


def test_builds_of_a_server_are_compared_and_stay_when_it_is_gone(
    window: MainWindow, preferences: Preferences, served: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    with api_server(served, environment_in(tmp_path / "server's home")) as client:
        base, head = (f"{client.address}{SNAPSHOTS}/{client.build_id(name)}/" for name in ("before", "after"))
        window.session.choose(base, head)
        window.session.compare()
        wait_until_compared(window, qtbot)
        assert (window.session.counts[Status.CHANGED], window.session.counts[Status.UNCHANGED]) == (2, 3)
        run = window.session.run
        assert run is not None
        assert 4 <= run.received.images <= 7  # both sides of two pairs, and what the list shows in small
        assert received_text(run.received).endswith(" fetched")
        window.run_action("keep-offline")
        qtbot.waitUntil(lambda: not window.remote.keeping.running, timeout=PATIENCE_MS)
        assert any("can be reviewed without the server: 7 images" in text for text in notices(window))
        window.session.close()
    window.session.compare()
    wait_until_compared(window, qtbot)
    assert (window.session.counts[Status.CHANGED], window.session.counts[Status.UNCHANGED]) == (2, 3)
    [told] = window.banner.notices
    assert any("Shown is what was kept here" in text for text in (told.text, *told.details))
    for name in ("0.png", "4.png"):
        viewed = window.session.viewed(name)
        assert viewed.head is not None
        assert viewed.head().path.is_file()
    assert preferences.settings.recent_pairs[0].head == head


def test_a_pair_found_in_the_dialog_is_compared(window: MainWindow, connected: Preferences, qtbot: QtBot) -> None:
    browse_and_compare(window, qtbot)
    assert window.session.counts[Status.CHANGED] == 2
    assert "Build" in window.windowTitle()


def test_approving_is_asked_done_and_safe_to_repeat(
    window: MainWindow, connected: Preferences, client: Client, dialogs: AnsweringDialogs, qtbot: QtBot
) -> None:
    assert not window.actions_by_name["approve"].isEnabled()
    browse_and_compare(window, qtbot)
    dialogs.agrees = False
    window.actions_by_name["approve"].trigger()
    assert not window.remote.approver.running
    assert "2 changed" in dialogs.questions[0]
    dialogs.agrees = True
    for said in ("is approved", "was approved already"):
        window.actions_by_name["approve"].trigger()
        wait_for_notice(window, said, qtbot)
    [after] = [build for build in client.builds() if build["app_info"]["name"] == "after"]
    assert after["snapshot_comparison_info"]["approval_status"] == "approved"


def test_an_approval_that_is_refused_is_told(
    window: MainWindow, connected: Preferences, client: Client, qtbot: QtBot
) -> None:
    browse_and_compare(window, qtbot)
    window.remote.approver.approve(f"{client.address}{SNAPSHOTS}/4711/")
    wait_for_notice(window, "was not approved", qtbot)


def test_folders_can_neither_be_approved_nor_kept(window: MainWindow, served: Path, qtbot: QtBot) -> None:
    window.session.choose(str(served / "before"), str(served / "after"))
    window.session.compare()
    wait_until_compared(window, qtbot)
    assert not window.actions_by_name["approve"].isEnabled()
    assert not window.actions_by_name["keep-offline"].isEnabled()


def test_a_download_can_be_cancelled(window: MainWindow, connected: Preferences, qtbot: QtBot) -> None:
    browse_and_compare(window, qtbot)
    window.run_action("keep-offline")
    window.run_action("cancel")
    assert not window.remote.keeping.running
    assert not any("without the server" in text for text in notices(window))


def test_the_strip_tells_images_and_bytes(window: MainWindow) -> None:
    window.progress_strip.show_download(DownloadProgress(images=118, total=635, bytes=3 * 1024**2, failed=2))
    texts = [label.text() for label in window.progress_strip.findChildren(QLabel)]
    assert texts == ["Downloading 120 of 635 images", "3.0 MiB"]
    window.progress_strip.show_download(None)
    assert window.progress_strip.isHidden()
    assert received_text(Received()) == ""


def test_addresses_are_pasted(window: MainWindow, qtbot: QtBot) -> None:
    addresses = [f"https://example.com{ORGANISATION}/preprodartifacts/snapshots/{number}/" for number in (1, 2)]
    paste(window, "\n".join(addresses))
    assert [window.session.chosen.base, window.session.chosen.head] == addresses


def test_pasting_something_else_says_what_can_be_pasted(window: MainWindow) -> None:
    paste(window, "just words")
    assert not window.session.chosen.complete
    assert any("clipboard holds no build" in text for text in notices(window))


def test_archives_are_opened_through_a_dialog(
    window: MainWindow, dialogs: AnsweringDialogs, client: Client, tmp_path: Path, qtbot: QtBot
) -> None:
    for name in ("before", "after"):
        path = f"{SNAPSHOTS}/{client.build_id(name)}/archive/"
        assert client.ask("POST", path).ok
        qtbot.waitUntil(partial(is_ready, client, path), timeout=PATIENCE_MS)
        (tmp_path / f"{name}.zip").write_bytes(client.get(path, download="").content)
    dialogs.paths = [tmp_path / "before.zip", tmp_path / "after.zip"]
    window.start_view.archive_requested.emit("base")
    window.start_view.archive_requested.emit("head")
    window.session.compare()
    wait_until_compared(window, qtbot)
    assert window.session.counts[Status.CHANGED] == 2


def is_ready(client: Client, path: str) -> bool:
    return client.get(path).json()["ready"] is True


def paste(window: MainWindow, text: str) -> None:
    # Not setMimeData: data made in Python outlives the interpreter on the clipboard, and Qt crashes at the exit.
    QGuiApplication.clipboard().setText(text)
    window.run_action("paste")
