"""A view that cannot show a pair rests, in tool bar and menu, and says why."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QMenu, QToolButton
from pytestqt.qtbot import QtBot

from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.main_window import MainWindow
from snapreview.ui.messages.dialogs import SystemDialogs
from snapreview.ui.preferences import Preferences
from tests.ui.builds import Builds
from tests.ui.desk import Desk
from tests.ui.pictures import Pairs

NOT_DENSE = "The sizes are not those of one picture in two densities."
NO_LINES = "No inserted or removed rows or columns explain this change."


@pytest.fixture
def window(preferences: Preferences, theme: ThemeController, builds: Builds, qtbot: QtBot) -> Iterator[MainWindow]:
    window = MainWindow(preferences, theme, SystemDialogs())
    window.show()
    session = window.session
    session.choose(*builds.uris)
    session.compare()
    qtbot.waitUntil(lambda: session.progress is not None and session.progress.state == "finished", timeout=20_000)
    yield window
    window.close()
    window.deleteLater()


def shown(window: MainWindow, name: str, qtbot: QtBot) -> None:
    window.session.show(name)
    viewer = window.viewer
    qtbot.waitUntil(lambda: viewer.shown is not None and viewer.shown.entry.name == name and viewer.settled)


def test_menu_and_tool_bar_say_why(window: MainWindow, qtbot: QtBot) -> None:
    shown(window, "home/changed 2.png", qtbot)
    action = window.actions_by_name["scaled"]
    assert not action.isEnabled()
    assert action.toolTip().endswith(NOT_DENSE)
    assert all(menu.toolTipsVisible() for menu in window.findChildren(QMenu) if action in menu.actions())
    (button,) = [b for b in window.viewer.findChildren(QToolButton) if b.accessibleName() == "Scaled comparison"]
    assert not button.isEnabled()
    assert button.toolTip().splitlines() == ["Scaled comparison (0)", NOT_DENSE]
    assert button.accessibleDescription() == NOT_DENSE


def test_what_is_found_in_the_background_is_said_too(window: MainWindow, qtbot: QtBot) -> None:
    shown(window, "settings/resized.png", qtbot)
    qtbot.waitUntil(lambda: not window.actions_by_name["shift"].isEnabled() or window.viewer.settled)
    why = window.viewer.impossible_views
    assert window.actions_by_name["shift"].isEnabled() == ("shift" not in why)
    assert set(why) <= {"shift", "scaled"}


def test_on_an_image_without_a_pair_views_are_chosen_for_other_images(window: MainWindow, qtbot: QtBot) -> None:
    shown(window, "settings/added.png", qtbot)
    window.actions_by_name["mask"].trigger()
    shown(window, "home/changed 2.png", qtbot)
    assert window.actions_by_name["mask"].isChecked()
    assert window.actions_by_name["mask"].isEnabled()
    window.session.close()
    assert not window.actions_by_name["mask"].isEnabled()


def test_an_image_shown_in_another_view_than_chosen_says_so(desk: Desk, pairs: Pairs) -> None:
    desk.view.choosing.set_view_mode("scaled")
    desk.show(pairs.changed("a.png", (7, 5)))
    assert [notice.text for notice in desk.notices()] == [
        f"{NOT_DENSE} The image is shown in another view: Side by side."
    ]
    desk.view.choosing.set_view_mode("side-by-side")
    assert desk.notices() == ()
