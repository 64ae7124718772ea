"""Files of open builds change on disk: they are compared again, and nobody loses their place."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from snapreview.model.result import Status
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.main_window import MainWindow
from snapreview.ui.preferences import Preferences
from tests.ui.builds import Builds, write_picture
from tests.ui.exports import export_under_way
from tests.ui.remote.served import AnsweringDialogs, notices, wait_for_notice, wait_until_compared


@pytest.fixture
def window(preferences: Preferences, theme: ThemeController, builds: Builds, qtbot: QtBot) -> Iterator[MainWindow]:
    window = MainWindow(preferences, theme, AnsweringDialogs())
    window.show()
    window.session.choose(*builds.uris)
    window.session.compare()
    wait_until_compared(window, qtbot)
    qtbot.waitUntil(lambda: bool(window.folder_watch.watched))
    yield window
    window.close()
    window.deleteLater()


def test_a_file_written_over_is_compared_again_in_place(window: MainWindow, builds: Builds, qtbot: QtBot) -> None:
    window.session.show("home/changed 2.png")
    window.sidebar.chips.select(frozenset({Status.CHANGED}))
    window.viewer.viewport.actual_size()
    scale = window.viewer.viewport.view.scale
    with qtbot.assertNotEmitted(window.session.opened):
        write_picture(builds.head / "settings/same.png", "yellow")
        wait_for_notice(window, "1 file changed in head; compared again", qtbot)
        wait_until_compared(window, qtbot)
    assert window.session.results["settings/same.png"].status is Status.CHANGED
    assert window.session.current == "home/changed 2.png"
    assert window.sidebar.query.categories == {Status.CHANGED}
    assert window.viewer.viewport.view.scale == scale


def test_files_that_come_and_go_are_noticed(window: MainWindow, builds: Builds, qtbot: QtBot) -> None:
    window.session.show("settings/added.png")
    (builds.head / "settings/added.png").unlink()
    write_picture(builds.base / "a new folder/new.png", "pink")
    write_picture(builds.base / "new.png", "pink")
    wait_for_notice(window, "2 files changed in base and 1 file changed in head; compared again", qtbot)
    wait_until_compared(window, qtbot)
    assert "settings/added.png" not in window.session.results
    qtbot.waitUntil(lambda: window.session.current in window.session.results)
    qtbot.waitUntil(lambda: str(builds.base / "a new folder/new.png") in window.folder_watch.watched)
    write_picture(builds.base / "a new folder/new.png", "purple")
    wait_for_notice(window, "1 file changed in base; compared again", qtbot)
    assert len([text for text in notices(window) if "compared again" in text]) == 1


def test_a_replaced_file_is_watched_again(window: MainWindow, builds: Builds, qtbot: QtBot) -> None:
    for colour in ("yellow", "purple"):
        new = write_picture(builds.head.parent / "new.png", colour)
        before = window.session.run
        new.replace(builds.head / "settings/same.png")
        qtbot.waitUntil(lambda run=before: window.session.run not in (None, run))  # type: ignore[misc]
        wait_until_compared(window, qtbot)
    qtbot.waitUntil(lambda: str(builds.head / "settings/same.png") in window.folder_watch.watched)


def test_watching_can_be_switched_off(
    window: MainWindow, preferences: Preferences, builds: Builds, qtbot: QtBot
) -> None:
    assert str(builds.head / "settings") in window.folder_watch.watched
    window.actions_by_name["watch"].trigger()
    assert not preferences.settings.watch_folders
    assert window.folder_watch.watched == frozenset()
    window.actions_by_name["watch"].trigger()
    qtbot.waitUntil(lambda: str(builds.base / "settings/same.png") in window.folder_watch.watched)


def test_nothing_is_watched_when_nothing_is_open(window: MainWindow) -> None:
    window.session.close()
    assert window.folder_watch.watched == frozenset()


def test_other_builds_that_are_being_chosen_are_left_alone(
    window: MainWindow, builds: Builds, tmp_path: Path, qtbot: QtBot
) -> None:
    window.session.choose(base=str(tmp_path))
    run = window.session.run
    with qtbot.waitSignal(window.folder_watch._quiet.timeout, timeout=20_000):
        write_picture(builds.head / "settings/same.png", "yellow")
    assert window.session.run is run
    assert not window.session.opening


def test_an_export_is_waited_for(window: MainWindow, builds: Builds, qtbot: QtBot) -> None:
    run = window.session.run
    with export_under_way(window.session, qtbot):
        with qtbot.waitSignal(window.folder_watch._quiet.timeout, timeout=20_000):
            write_picture(builds.head / "settings/same.png", "yellow")
        assert not window.session.opening
        assert window.session.run is run
    wait_for_notice(window, "1 file changed in head; compared again", qtbot)
    wait_until_compared(window, qtbot)


def test_the_setting_is_kept(window: MainWindow, preferences: Preferences) -> None:
    preferences.take(replace(preferences.settings, watch_folders=False))
    assert not window.actions_by_name["watch"].isChecked()
