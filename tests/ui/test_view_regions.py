"""Regions to ignore in the views: drawn, selected, and made with the mouse."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from snapreview.model.rectangle import Rectangle
from snapreview.ui.viewer.ignored_regions import ShownRegions
from snapreview.ui.viewer.image_pane import ImagePane
from snapreview.ui.viewer.viewport import place
from snapreview.ui.viewer.views.table import VIEW_MODES
from tests.ui.desk import Desk
from tests.ui.pictures import Pairs

BLUE_COLOUR = QColor(0, 0, 255)
VIEWS = [mode.identifier for mode in VIEW_MODES]

REGION = Rectangle(10, 10, 8, 6)


def test_regions_are_drawn_in_all_views_of_their_image_alone(desk: Desk, pairs: Pairs) -> None:
    image, other = pairs.changed("a.png", (7, 5)), pairs.changed("b.png", (7, 5))
    desk.show(image)
    plain = {mode: _grabbed(desk, mode) for mode in VIEWS if mode != "shift"}  # there, places are others
    desk.view.show_regions(ShownRegions("a.png", (REGION,)))
    for mode, before in plain.items():
        assert all(now != then for now, then in zip(_grabbed(desk, mode), before, strict=True))
    desk.show(other)
    desk.view.choosing.set_view_mode("overlay")
    assert desk.colour_at(desk.panes()[0], 13, 13) == BLUE_COLOUR


def test_a_selected_region_looks_different(desk: Desk, pairs: Pairs) -> None:
    desk.show(pairs.changed("a.png", (7, 5)))
    desk.view.show_regions(ShownRegions("a.png", (REGION,)))
    before = _grabbed(desk, "overlay")
    desk.view.show_regions(ShownRegions("a.png", (REGION,), REGION))
    assert _grabbed(desk, "overlay") != before


def _grabbed(desk: Desk, mode: str) -> list[QImage]:
    desk.view.choosing.set_view_mode(mode)
    desk.wait_until(lambda: not desk.view.derivations.busy)
    return [pane.grab().toImage() for pane in desk.panes()]


def _point(desk: Desk, x: float, y: float) -> QPoint:
    """Where an image point lies in a pane."""
    placed = place(desk.view.viewport.view, desk.panes()[0].screen_size())
    return QPoint(round(placed.screen_x(x)), round(placed.screen_y(y)))


def _drag(pane: ImagePane, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(pane, Qt.MouseButton.LeftButton, pos=start)
    for step in (1, 2, 3, 4):
        move = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(start + (end - start) * step / 4),
            QPointF(start),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(pane, move)
    QTest.mouseRelease(pane, Qt.MouseButton.LeftButton, pos=end)


def test_the_region_tool_draws_whole_image_pixels_and_leaves_the_picture_in_place(desk: Desk, pairs: Pairs) -> None:
    desk.show(pairs.changed("a.png", (7, 5)))
    desk.view.viewport.actual_size()
    desk.view.viewport.zoom_in()
    looked_at = desk.view.viewport.view
    drawn: list[Rectangle] = []
    desk.view.region_drawn.connect(drawn.append)
    desk.view.set_region_tool(True)
    _drag(desk.panes()[1], _point(desk, 10.5, 12.5), _point(desk, 20.5, 5.5))
    assert drawn == [Rectangle(10, 5, 11, 8)]
    assert desk.view.viewport.view == looked_at


def test_what_is_drawn_ends_at_the_edges_of_the_picture(desk: Desk, pairs: Pairs) -> None:
    desk.show(pairs.changed("a.png", (7, 5)))
    drawn: list[Rectangle] = []
    desk.view.region_drawn.connect(drawn.append)
    desk.view.set_region_tool(True)
    _drag(desk.panes()[0], _point(desk, 30.5, 20.5), _point(desk, 45, 40))
    assert drawn == [Rectangle(30, 20, 10, 10)]


def test_a_region_is_seen_while_it_is_drawn_and_gone_when_the_tool_goes(desk: Desk, pairs: Pairs) -> None:
    desk.show(pairs.changed("a.png", (7, 5)))
    pane = desk.panes()[0]
    before = pane.grab().toImage()
    desk.view.set_region_tool(True)
    QTest.mousePress(pane, Qt.MouseButton.LeftButton, pos=_point(desk, 5, 5))
    QApplication.sendEvent(
        pane,
        QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(_point(desk, 25, 25)),
            QPointF(_point(desk, 25, 25)),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        ),
    )
    assert pane.grab().toImage() != before
    desk.view.set_region_tool(False)
    assert pane.grab().toImage() == before
    assert pane.cursor().shape() is Qt.CursorShape.OpenHandCursor


def test_a_click_tells_its_image_point_with_and_without_the_tool(desk: Desk, pairs: Pairs) -> None:
    desk.show(pairs.changed("a.png", (7, 5)))
    clicked: list[tuple[float, float]] = []
    desk.view.point_clicked.connect(clicked.append)
    for active in (False, True):
        desk.view.set_region_tool(active)
        QTest.mouseClick(desk.panes()[0], Qt.MouseButton.LeftButton, pos=_point(desk, 12.5, 8.5))
    assert [(int(x), int(y)) for x, y in clicked] == [(12, 8), (12, 8)]
