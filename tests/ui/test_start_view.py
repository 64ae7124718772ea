"""The first thing seen: choosing two builds."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.preferences import Preferences
from snapreview.ui.review.review_session import ReviewSession
from snapreview.ui.start.build_slot import Side
from snapreview.ui.start.dropped_builds import base_and_head, builds_in
from snapreview.ui.start.recent_pairs import RecentPairRow
from snapreview.ui.start.start_view import StartView
from tests.ui.builds import Builds


@pytest.fixture
def start_view(session: ReviewSession, preferences: Preferences, theme: ThemeController, qtbot: QtBot) -> StartView:
    view = StartView(session, preferences, theme)
    qtbot.addWidget(view)
    view.resize(1000, 800)
    view.show()
    return view


def dragged(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drop(widget: QWidget, *paths: Path) -> bool:
    """Drag paths over a widget and let go; returns whether the drag was taken."""
    data = dragged(*paths)
    action, button, key = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), action, data, button, key)
    QApplication.sendEvent(widget, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(widget, QDropEvent(QPointF(5, 5), action, data, button, key))
    return True


def test_two_folders_at_once_become_base_and_head(
    start_view: StartView, session: ReviewSession, builds: Builds
) -> None:
    assert drop(start_view.viewport(), builds.head, builds.base)
    assert (session.chosen.base, session.chosen.head) == builds.uris


def test_folders_one_after_the_other_fill_base_then_head(
    start_view: StartView, session: ReviewSession, builds: Builds
) -> None:
    drop(start_view.viewport(), builds.base)
    assert (session.chosen.base, session.chosen.head) == (str(builds.base), "")
    assert not start_view.compare_button.isEnabled()
    drop(start_view.viewport(), builds.head)
    assert (session.chosen.base, session.chosen.head) == builds.uris
    assert start_view.compare_button.isEnabled()


@pytest.mark.parametrize("side", ["base", "head"])
def test_a_folder_on_a_slot_becomes_that_side(
    start_view: StartView, session: ReviewSession, builds: Builds, side: Side
) -> None:
    drop(start_view.slots[side], builds.base)
    assert getattr(session.chosen, side) == str(builds.base)


def test_files_and_texts_are_not_taken(start_view: StartView, builds: Builds, session: ReviewSession) -> None:
    assert not drop(start_view.viewport(), builds.base / "broken.png")
    assert builds_in(QMimeData()) == []
    assert not session.chosen.complete


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("/x/after", "/x/before", ("/x/before", "/x/after")),
        ("/x/build-new", "/x/build-old", ("/x/build-old", "/x/build-new")),
        ("/x/main", "/x/feature", ("/x/main", "/x/feature")),
        ("/x/one", "/x/two", ("/x/one", "/x/two")),
    ],
)
def test_names_tell_which_of_two_is_the_base(first: str, second: str, expected: tuple[str, str]) -> None:
    assert base_and_head(first, second) == expected


def test_slots_show_what_is_chosen_and_take_it_back(
    start_view: StartView, session: ReviewSession, builds: Builds
) -> None:
    session.choose(*builds.uris)
    texts = [button.text() for button in start_view.slots["base"].findChildren(QPushButton)]
    assert texts == ["Choose another…", "Archive…"]
    start_view.slots["base"].cleared.emit()
    assert (session.chosen.base, session.chosen.head) == ("", str(builds.head))
    start_view.slots["head"].cleared.emit()
    assert session.chosen.head == ""


def test_swap(start_view: StartView, session: ReviewSession, builds: Builds) -> None:
    session.choose(*builds.uris)
    QTest.mouseClick(start_view.swap_button, Qt.MouseButton.LeftButton)
    assert (session.chosen.base, session.chosen.head) == (builds.uris[1], builds.uris[0])


def test_asking_for_a_folder_names_the_side(start_view: StartView) -> None:
    asked: list[str] = []
    start_view.open_requested.connect(asked.append)
    for slot in start_view.slots.values():
        button = slot.findChild(QPushButton)
        assert isinstance(button, QPushButton)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked == ["base", "head"]


def test_a_recent_pair_is_compared_with_one_click(
    start_view: StartView, session: ReviewSession, preferences: Preferences, builds: Builds, qtbot: QtBot
) -> None:
    assert not start_view.recent.isVisible()
    preferences.remember_pair(*builds.uris)
    row = start_view.recent.findChild(RecentPairRow)
    assert isinstance(row, RecentPairRow)
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert session.opening
    assert not start_view.compare_button.isEnabled()
    qtbot.waitUntil(lambda: session.run is not None, timeout=10_000)
    qtbot.waitUntil(lambda: not session.comparing, timeout=20_000)


def test_archives_and_servers_can_be_asked_for(start_view: StartView, qtbot: QtBot) -> None:
    archive = start_view.slots["head"].findChildren(QPushButton)[1]
    with qtbot.waitSignal(start_view.archive_requested) as asked:
        archive.click()
    assert asked.args == ["head"]
    with qtbot.waitSignal(start_view.browse_requested):
        start_view.browse_button.click()


def test_archives_and_addresses_are_taken(start_view: StartView, session: ReviewSession, tmp_path: Path) -> None:
    archive = tmp_path / "build.ZIP"
    archive.write_bytes(b"only its name is looked at")
    drop(start_view.viewport(), archive)
    address = "https://example.com/api/0/organizations/o/preprodartifacts/snapshots/17/"
    data = QMimeData()
    data.setText(f"{address}\nand some words")
    assert builds_in(data) == [address]
    start_view.take_builds([address])
    assert (session.chosen.base, session.chosen.head) == (str(archive), address)
    words = [label.text() for label in start_view.slots["head"].findChildren(QLabel)]
    assert "Build 17" in words
    assert "o on example.com" in words
