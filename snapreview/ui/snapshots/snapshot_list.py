"""The list of images: a table of one column, because tables of fixed heights lay out 50,000 rows at once."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QItemSelectionModel, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from snapreview.ui.look.growing import grown
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.review.review_session import ReviewSession
from snapreview.ui.snapshots.image_index import ImageRow
from snapreview.ui.snapshots.list_query import EMPTY_ARRANGEMENT, Arrangement, GroupRow, Row, Section, SectionRow
from snapreview.ui.snapshots.row_selection import selection_of
from snapreview.ui.snapshots.selecting import SelectedImages
from snapreview.ui.snapshots.snapshot_list_delegate import IMAGE_ROW_HEIGHT, SECTION_ROW_HEIGHT, SnapshotListDelegate
from snapreview.ui.snapshots.snapshot_list_model import SnapshotListModel
from snapreview.ui.snapshots.thumbnails import ThumbnailRequest, Thumbnails

_VISIBLE_DELAY_MS = 30
_ALONE = QItemSelectionModel.SelectionFlag.ClearAndSelect
_TOO = QItemSelectionModel.SelectionFlag.Select


@dataclass(frozen=True, slots=True)
class _Anchor:
    """A visible row and its distance from the top of the view in pixels."""

    row: Row
    section: Section
    offset: int


class SnapshotList(QTableView):
    """Shows an arrangement; keeps scroll position and selection by name when it is replaced.

    Signals: `arranged` when other rows are shown, `image_chosen` str, `section_toggled` Section,
    `group_toggled` (Section, group), `visible_changed` list of the image names on the screen.
    """

    image_chosen = Signal(str)
    arranged = Signal()
    section_toggled = Signal(object)
    group_toggled = Signal(object)
    change_toggled = Signal(str)
    visible_changed = Signal(object)

    def __init__(
        self,
        session: ReviewSession,
        thumbnails: Thumbnails,
        theme: ThemeController,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._thumbnails = thumbnails
        self._model = SnapshotListModel(session, self)
        self._current: str | None = None
        self._last_position = 0
        self._selected = SelectedImages()
        self.setModel(self._model)
        self.setItemDelegate(SnapshotListDelegate(self._model, thumbnails, theme, self))
        self._set_up_looks()
        self._visible_timer = QTimer(self, singleShot=True, interval=_VISIBLE_DELAY_MS)
        self._visible_timer.timeout.connect(self._report_visible)
        self.verticalScrollBar().valueChanged.connect(self._report_visible_soon)
        thumbnails.ready.connect(self._repaint)
        theme.changed.connect(self._repaint)

    def _set_up_looks(self) -> None:
        self.setObjectName("snapshot-list")
        self.setAccessibleName(self.tr("Images"))
        self._image_height = grown(IMAGE_ROW_HEIGHT, self.font())
        self._section_height = grown(SECTION_ROW_HEIGHT, self.font())
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        heights = self.verticalHeader()
        heights.hide()
        heights.setMinimumSectionSize(self._section_height)
        heights.setDefaultSectionSize(self._image_height)
        heights.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        # Always on: the texts of the rows must not jump when the first results make the list long enough.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.verticalScrollBar().setSingleStep(self._image_height // 2)

    @property
    def list_model(self) -> SnapshotListModel:
        """The rows that are shown."""
        return self._model

    @property
    def arrangement(self) -> Arrangement:
        """The arrangement that is shown."""
        return self._model.arrangement

    @property
    def stands_for_several(self) -> bool:
        """True when the current row stands for several images with the same change that are not listed."""
        row = self._current_row()
        return row is not None and row.same > 1 and not row.opened

    @property
    def selected_names(self) -> frozenset[str]:
        """The images selected together; none while only the current one is selected."""
        return self._selected.names

    def select_all(self) -> None:
        """Select every image that is shown."""
        self._selected.select_all(self.arrangement)
        self._restore_selection()

    def unselect(self) -> bool:
        """Select the current image alone. Returns False when that is so already."""
        several = bool(self._selected.names)
        self._selected.restart(self._current)
        self._restore_selection()
        return several

    def set_arrangement(self, arrangement: Arrangement) -> None:
        """Show other rows. The first visible row that still exists stays where it is on the screen."""
        anchors = self._anchors()
        # Told of a height, the table paints everything once more a moment later.
        with QSignalBlocker(self.verticalHeader()):
            for position in self.arrangement.position_of_section.values():
                self.setRowHeight(position, self._image_height)  # heights outlive the rows they were given to
        self._model.set_arrangement(arrangement)
        with QSignalBlocker(self.verticalHeader()):
            for position in arrangement.position_of_section.values():
                self.setRowHeight(position, self._section_height)
        self.executeDelayedItemsLayout()  # else everything is painted, laid out, and painted once more
        self._selected.keep_only(arrangement)
        self._restore_scrolling(anchors)
        self._restore_selection()
        self._report_visible_soon()
        self.arranged.emit()

    @property
    def settled(self) -> bool:
        """True when all that is on the screen has been asked for and loaded."""
        return not self._visible_timer.isActive() and self._thumbnails.settled

    def clear(self) -> None:
        """Show nothing: what the rows name is about to go."""
        self._visible_timer.stop()
        self._current = None
        self._model.set_arrangement(EMPTY_ARRANGEMENT)

    def select(self, name: str | None) -> None:
        """Mark an image and bring it into view."""
        if name == self._current:
            return
        self._current = name
        if name not in self._selected.names:
            self._selected.restart(name)
        self._restore_selection()
        position = self._position_of(name)
        if position is not None:
            self._reveal(position)

    def step(self, step: int) -> None:
        """Choose the next (1) or the previous (-1) image."""
        position = self._position_of(self._current)
        start = self._last_position if position is None else position + step
        self._choose(self.arrangement.next_image(start, step))

    def around(self, name: str | None, steps: Sequence[int]) -> list[str]:
        """The names of the images so many images away from one, as far as there are any."""
        position = self._position_of(name)
        if position is None:
            return []
        found = (self._image_from(position, step) for step in steps)
        return [image for image in found if image is not None]

    def _image_from(self, position: int, steps: int) -> str | None:
        direction = 1 if steps > 0 else -1
        at: int | None = position
        for _ in range(abs(steps)):
            at = None if at is None else self.arrangement.next_image(at + direction, direction)
        row = self.arrangement.rows[at] if at is not None else None
        return row.name if isinstance(row, ImageRow) else None

    def choose_first(self) -> None:
        """Choose the first image."""
        self._choose(self.arrangement.next_image(0, 1))

    def choose_last(self) -> None:
        """Choose the last image."""
        self._choose(self.arrangement.next_image(len(self.arrangement.rows) - 1, -1))

    def visible_rows(self) -> range:
        """The positions of the rows on the screen."""
        first = self.rowAt(0)
        if first < 0:
            return range(0)
        last = self.rowAt(self.viewport().height() - 1)
        return range(first, (last if last >= 0 else len(self.arrangement.rows) - 1) + 1)

    # Choosing

    def _choose(self, position: int | None) -> None:
        if position is None:
            return
        row = self.arrangement.rows[position]
        assert isinstance(row, ImageRow)  # next_image gives image rows only
        self._selected.restart(row.name)
        self._restore_selection()
        self._reveal(position)
        self.image_chosen.emit(row.name)

    def _span_to(self, position: int | None) -> None:
        """Select everything up to a row, which becomes the current one."""
        if position is None:
            return
        row = self.arrangement.rows[position]
        assert isinstance(row, ImageRow)  # next_image gives image rows only
        self._selected.span(row.name, self._current, self.arrangement)
        self._restore_selection()
        self._reveal(position)
        self.image_chosen.emit(row.name)

    def _reveal(self, position: int) -> None:
        """Scroll a row into view: by as little as needed when it is near, else into the middle."""
        visible = self.visible_rows()
        near = visible and visible.start - 2 <= position <= visible.stop + 1
        hint = QAbstractItemView.ScrollHint
        if position > 0 and isinstance(self.arrangement.rows[position - 1], SectionRow):
            self.scrollTo(self._model.index(position - 1), hint.EnsureVisible)
        self.scrollTo(self._model.index(position), hint.EnsureVisible if near else hint.PositionAtCenter)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        index = self.indexAt(event.position().toPoint())
        if not index.isValid():
            return
        row = self.arrangement.rows[index.row()]
        if isinstance(row, SectionRow):
            self.section_toggled.emit(row.section)
        elif isinstance(row, GroupRow):
            self.group_toggled.emit((row.section, row.group))
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._span_to(index.row())
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._selected.toggle(row.name, self._current)
            self._restore_selection()
        else:
            self._choose(index.row())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)
        row = self._current_row()
        if row is not None and row.same > 1:
            self.change_toggled.emit(row.name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        page = max(self.viewport().height() // self._image_height - 1, 1)
        steps = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_PageDown: page,
        }
        if event.key() in steps and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._span_to(self._goal(steps[Qt.Key(event.key())]))
        elif event.key() in steps:
            self._choose(self._goal(steps[Qt.Key(event.key())]))
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        elif event.key() == Qt.Key.Key_Home:
            self.choose_first()
        elif event.key() == Qt.Key.Key_End:
            self.choose_last()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._toggle_around(collapse=event.key() == Qt.Key.Key_Left)
        else:
            event.ignore()

    def _goal(self, rows: int) -> int | None:
        """The image row so many rows from the current one, or the nearest to that."""
        direction = 1 if rows > 0 else -1
        position = self._position_of(self._current)
        if position is None:  # it has left the list, and what came after it stands in its place
            position = self._last_position - (1 if rows > 0 else 0)
        goal = position + rows
        goal = min(max(goal, 0), len(self.arrangement.rows) - 1)
        found = self.arrangement.next_image(goal, direction)
        return found if found is not None else self.arrangement.next_image(goal, -direction)

    def _toggle_around(self, *, collapse: bool) -> None:
        """Collapse, or expand, the group or section that the current position belongs to."""
        current = self._current_row()
        if current is not None and current.same > 1 and current.opened is collapse:
            self.change_toggled.emit(current.name)
            return
        position = self._position_of(self._current)
        start = min(self._last_position if position is None else position, len(self.arrangement.rows) - 1)
        for above in range(start, -1, -1):
            row = self.arrangement.rows[above]
            if isinstance(row, ImageRow) or row.collapsed is collapse:
                continue
            if isinstance(row, SectionRow):
                self.section_toggled.emit(row.section)
            else:
                self.group_toggled.emit((row.section, row.group))
            return

    # Keeping position and selection

    def _current_row(self) -> ImageRow | None:
        position = self._position_of(self._current)
        row = self.arrangement.rows[position] if position is not None else None
        return row if isinstance(row, ImageRow) else None

    def _position_of(self, name: str | None) -> int | None:
        return None if name is None else self.arrangement.position_of_name.get(name)

    def _anchors(self) -> list[_Anchor]:
        """The visible rows, first the topmost. None at the very top: there the list stays at its top."""
        if self.verticalScrollBar().value() == 0:
            return []
        arrangement = self.arrangement
        return [
            _Anchor(arrangement.rows[row], arrangement.section_at(row), self.rowViewportPosition(row))
            for row in self.visible_rows()
        ]

    def _restore_scrolling(self, anchors: list[_Anchor]) -> None:
        self.updateGeometries()  # the scroll bar's range follows only later by itself
        for anchor in anchors:
            position = self._position_now(anchor)
            if position is not None:
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + self.rowViewportPosition(position) - anchor.offset)
                return

    def _position_now(self, anchor: _Anchor) -> int | None:
        """Where a row of the former arrangement is now; None when it is gone or moved to another section."""
        arrangement = self.arrangement
        if isinstance(anchor.row, SectionRow):
            return arrangement.position_of_section.get(anchor.section)
        if isinstance(anchor.row, ImageRow):
            position = arrangement.position_of_name.get(anchor.row.name)
            return position if position is not None and arrangement.section_at(position) == anchor.section else None
        return None

    def _restore_selection(self) -> None:
        position = self._position_of(self._current)
        if position is None:
            self.selectionModel().clear()
            return
        self._last_position = position
        bar = self.verticalScrollBar()
        value = bar.value()
        self.selectionModel().setCurrentIndex(self._model.index(position), _ALONE)
        if self._selected.names:
            positions = self.arrangement.positions_of(self._selected.names)
            self.selectionModel().select(selection_of(self._model, positions), _TOO)
        bar.setValue(value)

    # What is on the screen

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._report_visible_soon()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._repaint()

    def _repaint(self) -> None:
        self.viewport().update()

    def _report_visible_soon(self) -> None:
        if not self._visible_timer.isActive():
            self._visible_timer.start()

    def _report_visible(self) -> None:
        rows = (self.arrangement.rows[row] for row in self.visible_rows())
        names = [row.name for row in rows if isinstance(row, ImageRow)]
        self._thumbnails.want([self._thumbnail_request(name) for name in names], self.devicePixelRatioF())
        self.visible_changed.emit(names)

    def _thumbnail_request(self, name: str) -> ThumbnailRequest:
        viewed = self._session.viewed(name)
        file = viewed.head or viewed.base
        assert file is not None  # a plan entry has at least one snapshot
        return ThumbnailRequest(self._model.thumbnail_key(name), file)
