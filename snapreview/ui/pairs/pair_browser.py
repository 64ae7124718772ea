"""A list of pairs, with both images of the chosen one beside it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from snapreview.session.comparison_run import ComparisonRun
from snapreview.ui.look.theme import SPACE_3
from snapreview.ui.pairs.pair_list_model import PairListModel, PairRow
from snapreview.ui.pairs.preview import Preview
from snapreview.ui.tasks import BackgroundTasks

_LIST_WIDTH = 320
_THREADS = 2


class _NarrowDelegate(QStyledItemDelegate):
    """Rows are as wide as the list, however long the names are: those give way in the middle."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, super().sizeHint(option, index).height())


class PairBrowser(QWidget):
    """`chosen` carries the PairRow that is looked at, or None."""

    chosen = Signal(object)

    def __init__(self, run: ComparisonRun | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run = run
        self._tasks = BackgroundTasks(_THREADS, self)
        self.model = PairListModel(self)
        self.view = QListView()
        self.view.setObjectName("pair-list")
        self.view.setModel(self.model)
        self.view.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.view.setUniformItemSizes(True)
        self.view.setItemDelegate(_NarrowDelegate(self.view))
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setMinimumWidth(_LIST_WIDTH)
        self.view.setAccessibleName(self.tr("Pairs"))
        self.base = Preview(self.tr("Base"), self._tasks)
        self.head = Preview(self.tr("Head"), self._tasks)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_3)
        layout.addWidget(self.view)
        layout.addWidget(self.base, 1)
        layout.addWidget(self.head, 1)
        self.view.selectionModel().currentChanged.connect(self._on_current)

    @property
    def current(self) -> PairRow | None:
        """The pair that is looked at."""
        row = self.view.currentIndex().row()
        return self.model.rows[row] if 0 <= row < len(self.model.rows) else None

    def show_rows(self, rows: Sequence[PairRow]) -> None:
        """Show other pairs; the place in the list stays as far as it can."""
        place = max(self.view.currentIndex().row(), 0)
        self.model.show_rows(rows)
        if rows:
            self.view.setCurrentIndex(self.model.index(min(place, len(rows) - 1), 0))
        else:
            self._show(None)

    def follow(self, run: ComparisonRun | None) -> None:
        """The comparison was made again: files are reached through this run from now on."""
        if run is not None:
            self._run = run

    def stop(self) -> None:
        """End the threads that load pictures."""
        self._tasks.stop()

    def _on_current(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self._show(self.current)

    def _show(self, row: PairRow | None) -> None:
        if self._run is None:
            return
        plan = self._run.plan
        base = plan.base.snapshots.get(row.base_name) if row else None
        head = plan.head.snapshots.get(row.head_name) if row else None
        self.base.show_image(base, partial(self._run.base.files.local_file, base) if base else None)
        self.head.show_image(head, partial(self._run.head.files.local_file, head) if head else None)
        self.chosen.emit(row)
