"""A view under test, shown offscreen, with what one needs to look at it."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from snapreview.ui.messages.notice import Notice
from snapreview.ui.messages.notice_rows import NoticeRows
from snapreview.ui.viewer.comparison_view import ComparisonView
from snapreview.ui.viewer.image_pane import ImagePane
from snapreview.ui.viewer.viewed_image import ViewedImage
from snapreview.ui.viewer.viewport import place

GREEN = "#00ff00"

Widget = TypeVar("Widget", bound=QWidget)


class Desk:
    """A view under test with what one needs to look at it."""

    def __init__(self, view: ComparisonView, qtbot: QtBot) -> None:
        self.view = view
        self._qtbot = qtbot

    def show(self, image: ViewedImage) -> None:
        """Show an image and wait until its pictures are in the panes."""
        self.view.show_image(image)
        self._qtbot.waitUntil(lambda: self.is_shown(image))

    def is_shown(self, image: ViewedImage) -> bool:
        """True when the panes show this image and nothing is on its way."""
        return self.view.shown is not None and self.view.shown.entry.name == image.entry.name

    def wait_until(self, condition: Callable[[], bool]) -> None:
        """Let the window work until something holds."""
        self._qtbot.waitUntil(condition)

    def show_derived(self, image: ViewedImage, mode: str) -> None:
        """Show an image in a view, and wait until everything computed for it is there."""
        self.show(image)
        self.view.choosing.set_view_mode(mode)
        self._qtbot.waitUntil(lambda: self.view.settled)

    def notices(self) -> tuple[Notice, ...]:
        """What is said about the image."""
        rows = self.view.findChild(NoticeRows)
        assert isinstance(rows, NoticeRows)
        return rows.notices

    def panes(self) -> list[ImagePane]:
        """The panes in sight, from left to right."""
        return [pane for pane in self.view.findChildren(ImagePane) if pane.isVisible()]

    def colour_at(self, pane: ImagePane, x: float, y: float) -> QColor:
        """The colour painted in the middle of an image pixel."""
        image: QImage = pane.grab().toImage()  # settles the layout first
        placed = place(self.view.viewport.view, pane.screen_size())
        return image.pixelColor(int(placed.screen_x(x + 0.5)), int(placed.screen_y(y + 0.5)))

    def child(self, kind: type[Widget], name: str) -> Widget:
        """The control of an accessible name."""
        (found,) = [child for child in self.view.findChildren(kind) if child.accessibleName() == name]
        return found

    def click(self, name: str) -> None:
        """Click a button of the tool bar."""
        QTest.mouseClick(self.child(QToolButton, name), Qt.MouseButton.LeftButton)
