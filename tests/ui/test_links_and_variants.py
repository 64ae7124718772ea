"""Links to a view, variants, and the filters by tags and share, in the real window."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from snapreview.model.result import Status
from snapreview.model.review_link import read_link
from snapreview.ui.look.filter_chip import FilterChip
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.main_window import MainWindow
from snapreview.ui.messages.dialogs import SystemDialogs
from snapreview.ui.preferences import Preferences
from snapreview.ui.snapshots.image_index import ImageRow
from tests.ui.builds import write_picture


@pytest.fixture
def themed(tmp_path: Path) -> tuple[str, str]:
    """Home and login in dark and light, tagged; all of them changed, login more."""
    for theme in ("dark", "light"):
        for page, mark in (("home", 4), ("login", 30)):
            for build in ("base", "head"):
                picture = tmp_path / build / theme / f"{page}.png"
                write_picture(picture, "white", mark if build == "head" else 0)
                picture.with_suffix(".json").write_text(
                    json.dumps({"tags": {"theme": theme, "page": page}, "description": f"The {page} page at night"})
                )
    return str(tmp_path / "base"), str(tmp_path / "head")


@pytest.fixture
def window(
    preferences: Preferences, theme: ThemeController, themed: tuple[str, str], qtbot: QtBot
) -> Iterator[MainWindow]:
    window = MainWindow(preferences, theme, SystemDialogs())
    window.show()
    window.activateWindow()
    window.session.choose(*themed)
    window.session.compare()
    settle(window, qtbot)
    yield window
    window.close()
    window.deleteLater()


def settle(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    qtbot.waitUntil(lambda: session.run is not None and not session.busy, timeout=20_000)
    qtbot.waitUntil(lambda: window.sidebar.settled, timeout=20_000)
    qtbot.waitUntil(lambda: window.viewer.shown is not None and window.viewer.shown.entry.name == session.current)


def press(window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key, modifier)


def listed(window: MainWindow) -> list[str]:
    return [row.name for row in window.sidebar.list.arrangement.rows if isinstance(row, ImageRow)]


def chip(window: MainWindow, value: str) -> FilterChip:
    return next(chip for chip in window.sidebar.narrowing.findChildren(FilterChip) if chip.text() == value)


class TestFilters:
    def test_tags_are_chips_with_counts_one_value_per_key(self, window: MainWindow, qtbot: QtBot) -> None:
        window.run_action("filters")
        assert window.sidebar.narrowing.isVisible()
        assert chip(window, "dark").accessibleName() == "dark, 2"
        QTest.mouseClick(chip(window, "dark"), Qt.MouseButton.LeftButton)
        QTest.mouseClick(chip(window, "login"), Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: listed(window) == ["dark/login.png"])
        QTest.mouseClick(chip(window, "light"), Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: listed(window) == ["light/login.png"])
        assert not chip(window, "dark").isChecked()
        # Under page: login, each theme leaves one; under theme: light, each page leaves one.
        qtbot.waitUntil(lambda: chip(window, "home").accessibleName() == "home, 1")
        assert chip(window, "dark").accessibleName() == "dark, 1"
        assert "2" in window.sidebar.filter_button.text()
        window.run_action("all-images")
        qtbot.waitUntil(lambda: len(listed(window)) == 4)
        assert not chip(window, "light").isChecked()
        qtbot.waitUntil(lambda: chip(window, "dark").accessibleName() == "dark, 2")
        window.sidebar.search_box.setText("login")
        qtbot.waitUntil(lambda: chip(window, "home").accessibleName() == "home, 0")

    def test_a_share_to_be_exceeded(self, window: MainWindow, qtbot: QtBot) -> None:
        window.run_action("filters")
        field = window.sidebar.narrowing.findChild(QLineEdit)
        assert isinstance(field, QLineEdit)
        field.setFocus()
        QTest.keyClicks(field, "10 %")
        qtbot.waitUntil(lambda: set(listed(window)) == {"dark/login.png", "light/login.png"})
        field.setText("much")
        assert field.property("wrong")
        field.clear()
        qtbot.waitUntil(lambda: len(listed(window)) == 4)

    def test_equal_changes_only(self, window: MainWindow, qtbot: QtBot) -> None:
        window.session.show("dark/login.png")
        qtbot.waitUntil(lambda: len(window.session.standings.signatures) == 4, timeout=20_000)
        press(window, Qt.Key.Key_E)
        qtbot.waitUntil(lambda: set(listed(window)) == {"dark/login.png", "light/login.png"})
        press(window, Qt.Key.Key_E)
        qtbot.waitUntil(lambda: len(listed(window)) == 4)

    def test_the_search_looks_at_descriptions(self, window: MainWindow, qtbot: QtBot) -> None:
        window.sidebar.search_box.setText("login night dark")
        qtbot.waitUntil(lambda: listed(window) == ["dark/login.png"])


class TestVariants:
    def test_keys_walk_round_the_variants_and_the_strip_follows(self, window: MainWindow, qtbot: QtBot) -> None:
        window.session.show("dark/home.png")
        strip = window.viewer.variants
        qtbot.waitUntil(strip.isVisible)
        control = Qt.KeyboardModifier.ControlModifier
        press(window, Qt.Key.Key_Right, control)
        assert window.session.current == "light/home.png"
        chosen = [button.text() for button in strip.findChildren(QToolButton) if button.isChecked()]
        assert chosen == ["light"]
        press(window, Qt.Key.Key_Right, control)
        assert window.session.current == "dark/home.png"
        press(window, Qt.Key.Key_Left, control)
        assert window.session.current == "light/home.png"

    def test_a_click_on_a_variant_shows_it(self, window: MainWindow, qtbot: QtBot) -> None:
        window.session.show("dark/home.png")
        qtbot.waitUntil(window.viewer.variants.isVisible)
        buttons = {button.accessibleName(): button for button in window.viewer.variants.findChildren(QToolButton)}
        QTest.mouseClick(buttons["Variant light"], Qt.MouseButton.LeftButton)
        assert window.session.current == "light/home.png"


class TestLinks:
    def change_view(self, window: MainWindow, qtbot: QtBot) -> str:
        window.session.show("light/login.png")
        window.run_action("overlay")
        window.sidebar.search_box.setText("login")
        window.sidebar.chips.select(frozenset({Status.CHANGED}))
        QTest.mouseClick(chip(window, "light"), Qt.MouseButton.LeftButton)
        settle(window, qtbot)
        for _ in range(4):
            window.run_action("zoom-in")
        window.viewer.viewport.pan(40, 10)
        window.run_action("copy-link")
        return QGuiApplication.clipboard().text()

    def test_a_copied_view_comes_back_when_it_is_pasted(self, window: MainWindow, qtbot: QtBot) -> None:
        text = self.change_view(window, qtbot)
        expected = (window.sidebar.query, window.viewer.viewport.view)
        window.run_action("all-images")
        window.sidebar.clear_search()
        window.run_action("side-by-side")
        window.session.show("dark/home.png")
        settle(window, qtbot)
        window.run_action("fit")
        QGuiApplication.clipboard().setText(text)
        window.run_action("paste")
        settle(window, qtbot)
        assert window.session.current == "light/login.png"
        assert window.viewer.choosing.choices.view_mode == "overlay"
        assert (window.sidebar.query, window.viewer.viewport.view) == expected
        QGuiApplication.clipboard().clear()

    def test_a_link_opens_its_builds(self, window: MainWindow, qtbot: QtBot) -> None:
        text = self.change_view(window, qtbot)
        expected = window.viewer.viewport.view
        window.session.close()
        window.links.open(text)
        settle(window, qtbot)
        qtbot.waitUntil(lambda: listed(window) == ["light/login.png"])
        assert window.session.current == "light/login.png"
        assert window.viewer.viewport.view == expected
        assert read_link(text).base == window.session.open_builds.base
        QGuiApplication.clipboard().clear()

    def test_a_hostile_link_is_told_and_opens_nothing(self, window: MainWindow) -> None:
        before = window.session.open_builds
        window.links.open("snapreview:open?base=//server/share&head=/b")
        assert [notice.level for notice in window.banner.notices] == ["error"]
        assert window.session.open_builds == before

    def test_an_image_that_is_gone_is_told(self, window: MainWindow) -> None:
        builds = window.session.open_builds
        window.links.open(f"snapreview:open?base={builds.base}&head={builds.head}&image=gone.png")
        assert [notice.level for notice in window.banner.notices] == ["warning"]
