"""What is read at the start only is offered to be had now, by starting again where the reader is."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from snapreview.model.review_link import read_link
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.main_window import MainWindow
from snapreview.ui.messages.banner import NoticeCard
from snapreview.ui.messages.dialogs import SystemDialogs
from snapreview.ui.preferences import Preferences
from tests.ui.builds import Builds
from tests.ui.exports import export_under_way
from tests.ui.remote.served import wait_until_compared


@pytest.fixture
def window(preferences: Preferences, theme: ThemeController) -> Iterator[MainWindow]:
    window = MainWindow(preferences, theme, SystemDialogs())
    window.show()
    yield window
    window.close()
    window.deleteLater()


def offers(window: MainWindow) -> list[QPushButton]:
    cards = [card for card in window.banner.findChildren(NoticeCard) if not card.isHidden()]
    return [button for card in cards for button in card.findChildren(QPushButton) if button.text() == "Restart now"]


def compare(window: MainWindow, builds: Builds, qtbot: QtBot) -> None:
    window.session.choose(*builds.uris)
    window.session.compare()
    wait_until_compared(window, qtbot)


def test_another_language_or_size_offers_to_start_again(window: MainWindow) -> None:
    window.run_action("language-de")
    window.run_action("scale-150")
    assert len(offers(window)) == 2
    assert all(button.focusPolicy() & Qt.FocusPolicy.TabFocus for button in offers(window))


def test_what_is_in_force_already_needs_no_start(window: MainWindow) -> None:
    window.run_action("language-de")
    window.run_action("language-en")
    window.run_action("scale-100")
    assert window.banner.notices == ()


def test_the_offer_closes_the_window_and_keeps_what_is_shown(
    window: MainWindow, builds: Builds, preferences: Preferences, qtbot: QtBot
) -> None:
    compare(window, builds, qtbot)
    window.session.show("home/changed 2.png")
    window.run_action("overlay")
    window.run_action("language-de")
    (button,) = offers(window)
    with qtbot.waitSignal(window.closed):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.restarting.arguments is not None
    link = read_link(*window.restarting.arguments)
    assert (link.base, link.head, link.image, link.view) == (*builds.uris, "home/changed 2.png", "overlay")
    assert preferences.settings.language == "de"


def test_a_build_that_is_only_chosen_stays_chosen(window: MainWindow, builds: Builds, qtbot: QtBot) -> None:
    window.session.choose(head=str(builds.head))
    with qtbot.waitSignal(window.closed):
        window.restarting.restart()
    assert window.restarting.arguments == ("", str(builds.head))


def test_an_export_is_waited_for(window: MainWindow, builds: Builds, qtbot: QtBot) -> None:
    compare(window, builds, qtbot)
    with export_under_way(window.session, qtbot):
        window.run_action("language-de")
        QTest.mouseClick(offers(window)[0], Qt.MouseButton.LeftButton)
        assert window.isVisible()
        assert window.restarting.arguments is None
        assert window.banner.notices[0].text == "An export is being written. Restart when it is ready."
    with qtbot.waitSignal(window.closed):
        QTest.mouseClick(offers(window)[0], Qt.MouseButton.LeftButton)
