"""The list: rows, scroll position, selection, what is on the screen."""

from collections.abc import Iterator, Sequence
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QPixmap
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from snapreview.model.result import ImageResult, Status
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.review.review_session import ReviewSession
from snapreview.ui.snapshots.image_index import ImageRow
from snapreview.ui.snapshots.list_query import Arrangement, KnownImages, ListQuery, Row, SectionRow, arrange
from snapreview.ui.snapshots.row_looks import ImageLook, RowFrame, RowLook
from snapreview.ui.snapshots.snapshot_list import SnapshotList
from snapreview.ui.snapshots.snapshot_list_delegate import (
    IMAGE_ROW_HEIGHT,
    SECTION_ROW_HEIGHT,
    SnapshotListDelegate,
)
from snapreview.ui.snapshots.snapshot_list_model import SnapshotListModel
from snapreview.ui.snapshots.thumbnails import Thumbnails
from tests.ui.builds import Builds, make_builds

MANY = 30


@pytest.fixture
def builds(tmp_path_factory: pytest.TempPathFactory) -> Builds:
    """Builds with more images than fit on the screen."""
    return make_builds(tmp_path_factory.mktemp("builds"), changed=MANY)


@pytest.fixture
def shown(compared: ReviewSession, theme: ThemeController, qtbot: QtBot) -> Iterator[SnapshotList]:
    """The list of a finished comparison, 350 × 400 pixels."""
    thumbnails = Thumbnails()
    view = SnapshotList(compared, thumbnails, theme)
    qtbot.addWidget(view)
    view.resize(350, 400)
    view.show()
    view.set_arrangement(arrangement_of(compared))
    qtbot.waitUntil(lambda: view.settled)
    yield view
    thumbnails.stop()


def arrangement_of(
    session: ReviewSession, query: ListQuery | None = None, without: tuple[str, ...] = ()
) -> Arrangement:
    results = {name: result for name, result in session.results.items() if name not in without}
    return arrange(KnownImages(session.images, results), query or ListQuery())


def position(view: SnapshotList, name: str) -> int:
    return view.rowViewportPosition(view.arrangement.position_of_name[name])


def first_visible(view: SnapshotList) -> tuple[str, int]:
    """The first image on the screen and where it is."""
    for number in view.visible_rows():
        row = view.arrangement.rows[number]
        if isinstance(row, ImageRow):
            return row.name, view.rowViewportPosition(number)
    raise AssertionError("no image on the screen")


class TestModel:
    def test_keeps_qts_rules(self, compared: ReviewSession) -> None:
        model = SnapshotListModel(compared)
        tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        model.set_arrangement(arrangement_of(compared))
        model.set_arrangement(arrangement_of(compared, ListQuery(search="changed 1")))
        assert tester.model() is model

    def test_says_to_screen_readers_what_is_painted(self, compared: ReviewSession) -> None:
        model = SnapshotListModel(compared)
        model.set_arrangement(arrangement_of(compared))
        spoken = [model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
        assert spoken[0] == f"Changed, {MANY + 1} images, expanded"
        assert "home/changed 1.png, changed, 0.130 %, 4 pixels, Undecided" in spoken
        assert "new name.png, renamed from old name.png, Undecided" in spoken

    def test_tool_tips_tell_size_change_and_reason_and_hold_no_markup(self, compared: ReviewSession) -> None:
        model = SnapshotListModel(compared)
        model.set_arrangement(arrangement_of(compared))

        def tip(name: str) -> str:
            index = model.index(model.arrangement.position_of_name[name])
            return str(model.data(index, Qt.ItemDataRole.ToolTipRole))

        assert "64 × 48 to 64 × 56" in tip("settings/resized.png")
        reason = compared.results["broken.png"].message
        assert reason
        assert reason in tip("broken.png")

    def test_headers_cannot_be_selected(self, compared: ReviewSession) -> None:
        model = SnapshotListModel(compared)
        model.set_arrangement(arrangement_of(compared))
        selectable = [bool(model.flags(model.index(row)) & Qt.ItemFlag.ItemIsSelectable) for row in range(3)]
        assert selectable == [False, True, True]


class TestScrolling:
    def test_the_first_visible_row_stays_when_rows_appear_above(
        self, shown: SnapshotList, compared: ReviewSession
    ) -> None:
        late = tuple(f"home/changed {number}.png" for number in (20, 25, 30))
        shown.set_arrangement(arrangement_of(compared, without=late))
        shown.verticalScrollBar().setValue(500)
        before = first_visible(shown)
        shown.set_arrangement(arrangement_of(compared))
        assert first_visible(shown) == before
        assert shown.verticalScrollBar().value() == 500 + 3 * IMAGE_ROW_HEIGHT

    def test_a_row_that_moves_to_another_section_does_not_take_the_view_along(
        self, shown: SnapshotList, compared: ReviewSession
    ) -> None:
        waiting = tuple(f"home/changed {number}.png" for number in range(1, MANY + 1))
        shown.set_arrangement(arrangement_of(compared, without=waiting))
        shown.verticalScrollBar().setValue(shown.verticalScrollBar().maximum() - 300)
        name, offset = first_visible(shown)
        following = shown.arrangement.rows[shown.arrangement.position_of_name[name] + 1]
        assert isinstance(following, ImageRow)
        shown.set_arrangement(arrangement_of(compared, without=tuple(set(waiting) - {name})))
        assert position(shown, following.name) == offset + IMAGE_ROW_HEIGHT

    def test_the_list_stays_at_its_top(self, shown: SnapshotList, compared: ReviewSession) -> None:
        shown.set_arrangement(arrangement_of(compared, without=("home/changed 29.png",)))
        shown.set_arrangement(arrangement_of(compared))
        assert shown.verticalScrollBar().value() == 0

    def test_rows_have_the_height_of_their_kind_after_every_change(
        self, shown: SnapshotList, compared: ReviewSession
    ) -> None:
        for query in (ListQuery(), ListQuery(search="changed 1"), ListQuery(categories=frozenset({Status.ADDED}))):
            shown.set_arrangement(arrangement_of(compared, query))
            for number, row in enumerate(shown.arrangement.rows):
                expected = SECTION_ROW_HEIGHT if isinstance(row, SectionRow) else IMAGE_ROW_HEIGHT
                assert shown.rowHeight(number) == expected


class TestSelection:
    def test_survives_new_rows_without_scrolling(self, shown: SnapshotList, compared: ReviewSession) -> None:
        late = ("home/changed 28.png", "home/changed 29.png")
        shown.set_arrangement(arrangement_of(compared, without=late))
        shown.select("home/changed 27.png")
        shown.set_arrangement(arrangement_of(compared))
        selected = [index.row() for index in shown.selectionModel().selectedIndexes()]
        assert selected == [shown.arrangement.position_of_name["home/changed 27.png"]]
        assert shown.verticalScrollBar().value() == 0

    def test_scrolls_far_images_into_view(self, shown: SnapshotList) -> None:
        shown.select("settings/same.png")
        assert 0 < position(shown, "settings/same.png") < shown.viewport().height()

    def test_comes_back_with_its_image(self, shown: SnapshotList, compared: ReviewSession) -> None:
        shown.select("home/changed 1.png")
        shown.set_arrangement(arrangement_of(compared, ListQuery(search="settings")))
        assert shown.selectionModel().selectedIndexes() == []
        shown.set_arrangement(arrangement_of(compared))
        assert len(shown.selectionModel().selectedIndexes()) == 1


class TestChoosing:
    @pytest.fixture
    def chosen(self, shown: SnapshotList) -> list[str]:
        """Images chosen in the list, which follows as the session would make it."""
        names: list[str] = []
        shown.image_chosen.connect(names.append)
        shown.image_chosen.connect(shown.select)
        return names

    def test_steps_go_over_headers_and_stop_at_the_ends(self, shown: SnapshotList, chosen: list[str]) -> None:
        shown.choose_first()
        shown.step(-1)
        shown.step(1)
        shown.choose_last()
        shown.step(1)
        shown.step(-1)
        images = [row.name for row in shown.arrangement.rows if isinstance(row, ImageRow)]
        assert chosen == [images[0], images[1], images[-1], images[-2]]

    def test_keys_do_the_same(self, shown: SnapshotList, chosen: list[str]) -> None:
        images = [row.name for row in shown.arrangement.rows if isinstance(row, ImageRow)]
        keys = (Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_Up)
        for key in keys:
            QTest.keyClick(shown, key)
        page = shown.viewport().height() // IMAGE_ROW_HEIGHT - 1
        assert chosen == [images[0], images[1], images[1 + page], images[-1], images[-2]]

    def test_left_and_right_collapse_and_expand_the_section(self, shown: SnapshotList, chosen: list[str]) -> None:
        toggled: list[object] = []
        shown.section_toggled.connect(toggled.append)
        shown.choose_first()
        QTest.keyClick(shown, Qt.Key.Key_Left)
        QTest.keyClick(shown, Qt.Key.Key_Right)
        assert toggled == [Status.CHANGED]

    def test_clicks_choose_images_and_toggle_headers(self, shown: SnapshotList, chosen: list[str]) -> None:
        toggled: list[object] = []
        shown.section_toggled.connect(toggled.append)
        QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 10))
        QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, SECTION_ROW_HEIGHT + 10))
        assert toggled == [Status.CHANGED]
        assert chosen == [f"home/changed {MANY}.png"]


def test_what_is_on_the_screen_is_told_and_nothing_else(shown: SnapshotList, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shown.visible_changed) as told:
        shown.verticalScrollBar().setValue(shown.verticalScrollBar().maximum())
    names = told.args[0]
    assert names[-1] == "settings/same.png"
    assert 0 < len(names) <= shown.viewport().height() // IMAGE_ROW_HEIGHT + 2


def test_fifty_thousand_rows_cost_only_those_on_the_screen(
    compared: ReviewSession, theme: ThemeController, qtbot: QtBot
) -> None:
    image = compared.images[0]
    rows = CountedRows([SectionRow(Status.ADDED, 50_000, collapsed=False), *([image] * 50_000)])
    thumbnails = Thumbnails()
    view = SnapshotList(compared, thumbnails, theme)
    qtbot.addWidget(view)
    view.resize(350, 400)
    view.show()
    view.set_arrangement(Arrangement(rows, {image.name: 1}, {Status.ADDED: 0}))
    view.grab()
    qtbot.waitUntil(lambda: view.settled)
    assert view.verticalScrollBar().maximum() > 50_000 * IMAGE_ROW_HEIGHT - 400 - IMAGE_ROW_HEIGHT
    assert 0 < rows.looked_at < 500
    thumbnails.stop()


class CountedRows(Sequence[Row]):
    """Rows that count how often one of them is looked at."""

    def __init__(self, rows: list[Row]) -> None:
        self._rows = rows
        self.looked_at = 0

    def __len__(self) -> int:
        return len(self._rows)

    def __getitem__(self, position: Any) -> Any:
        self.looked_at += 1
        return self._rows[position]


def test_every_kind_of_row_is_painted(shown: SnapshotList, compared: ReviewSession) -> None:
    """Grouped, collapsed, waiting and unreadable rows: painting them raises nothing and differs from an empty list."""
    empty = shown.grab().toImage()
    shown.set_arrangement(arrangement_of(compared, without=("home/changed 1.png",)))
    pictures = []
    for value in range(0, shown.verticalScrollBar().maximum() + 1, 300):
        shown.verticalScrollBar().setValue(value)
        pictures.append(shown.grab().toImage())
    assert empty not in pictures[1:]


def test_results_are_looked_up_when_painted(compared: ReviewSession) -> None:
    model = SnapshotListModel(compared)
    model.set_arrangement(arrangement_of(compared))
    result = model.result("home/changed 1.png")
    assert isinstance(result, ImageResult)
    assert model.result("unknown.png") is None


class TestPaintedOnce:
    """Rows are kept as they were painted."""

    def test_an_image_that_moved_to_another_place_is_not_painted_again(
        self, compared: ReviewSession, shown: SnapshotList, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        shown.grab()
        painted: list[RowLook] = []
        paint_row = SnapshotListDelegate._paint_row

        def watched(self: SnapshotListDelegate, frame: RowFrame, look: RowLook, font: QFont) -> QPixmap:
            painted.append(look)
            return paint_row(self, frame, look, font)

        monkeypatch.setattr(SnapshotListDelegate, "_paint_row", watched)
        shown.set_arrangement(arrangement_of(compared, without=("home/changed 30.png",)))
        shown.grab()
        images = [look for look in painted if isinstance(look, ImageLook)]
        assert len(images) < len(painted)  # the header counts one less
        assert len(images) <= 1  # one comes into sight

    @pytest.mark.parametrize("change", ["selection", "theme", "font", "width"])
    def test_what_is_new_is_painted(self, change: str, shown: SnapshotList, theme: ThemeController) -> None:
        before = shown.grab().toImage()
        if change == "selection":
            shown.select("home/changed 30.png")
        elif change == "theme":
            theme.choose("dark")
        elif change == "font":
            font = shown.font()
            font.setItalic(True)
            shown.setFont(font)
        else:
            shown.resize(360, 400)
        after = shown.grab().toImage()
        theme.changed.emit(theme.theme)  # nothing is kept after that
        assert after != before
        assert after == shown.grab().toImage()
