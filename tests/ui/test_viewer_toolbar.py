"""The tool bar of the viewer: what it tells of the zoom, and when it is painted."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from snapreview.ui.viewer.image_pane import ImagePane
from tests.ui.desk import Desk
from tests.ui.pictures import Pairs


class Painted(QObject):
    """The widgets that are painted from now on."""

    def __init__(self) -> None:
        super().__init__()
        self.widgets: list[QWidget] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and isinstance(watched, QWidget):
            self.widgets.append(watched)
        return False

    def of(self, kind: type[QWidget]) -> list[QWidget]:
        return [widget for widget in self.widgets if isinstance(widget, kind)]


def test_moving_the_picture_does_not_paint_the_tool_bar(qapp: QApplication, desk: Desk, pairs: Pairs) -> None:
    desk.show(pairs.changed("a.png", (7, 5)))
    while not desk.view.viewport.exceeds_height():
        desk.view.viewport.zoom_in()
    qapp.processEvents()
    painted = Painted()
    qapp.installEventFilter(painted)
    desk.view.viewport.pan(9, 0)
    desk.wait_until(lambda: bool(painted.of(ImagePane)))
    assert not painted.of(QToolButton)
    desk.view.viewport.zoom_in()
    desk.wait_until(lambda: bool(painted.of(QToolButton)))
    (shown,) = painted.of(QToolButton)
    assert shown.accessibleName().startswith("Zoom ")
    qapp.removeEventFilter(painted)


def test_fit_and_actual_size_tell_in_the_tool_bar_what_holds(desk: Desk, pairs: Pairs) -> None:
    desk.show(pairs.changed("a.png", (7, 5)))
    fit = next(button for button in desk.view.findChildren(QToolButton) if button.accessibleName() == "Fit to window")
    for _ in range(2):  # the second time it is so already
        QTest.mouseClick(fit, Qt.MouseButton.LeftButton)
        assert fit.isChecked()
    desk.view.viewport.zoom_in()
    assert not fit.isChecked()
