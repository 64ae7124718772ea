"""Resolving what two reviews contradict in, one by one."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from snapreview.model.review.merging import Conflict, ReviewMerge, Side, Subject
from snapreview.model.review.review import Review
from snapreview.ui.exporting.conflict_view import ConflictView
from snapreview.ui.exporting.conflict_words import conflict_title
from snapreview.ui.look.theme import SPACE_2, SPACE_3, SPACE_4, SPACE_6
from snapreview.ui.viewer.viewed_image import ViewedImage

_SIZE = (980, 640)
_LIST_WIDTH = 280
_CHOSEN = {Side.OURS: "◀", Side.THEIRS: "▶"}


class MergeDialog(QDialog):
    """`resolved` carries the chosen sides by (subject, key) when every conflict has one and the reader goes on."""

    resolved = Signal(object)

    def __init__(
        self,
        found: ReviewMerge,
        reviews: Mapping[Side, Review],
        newer: Callable[[Conflict], Side],
        viewed: Callable[[str], ViewedImage | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._found = found
        self._newer = newer
        self._choices: dict[tuple[Subject, str], Side] = {}
        self.setWindowTitle(self.tr("Merge review"))
        self.resize(*_SIZE)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Conflicts"))
        self.list.setObjectName("conflict-list")
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.view = ConflictView(reviews, viewed, self)
        self._state = QLabel()
        self.newer_button = QPushButton(self.tr("Take the newer in all"))
        self.merge_button = QPushButton(self.tr("Merge"))
        self.merge_button.setProperty("look", "primary")
        self._cancel = QPushButton(self.tr("Cancel"))
        self._lay_out()
        self._fill()
        self._connect()
        self.list.setCurrentRow(0)
        self._reflect()

    def done(self, result: int) -> None:
        self.view.stop()
        super().done(result)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_4)
        layout.setSpacing(SPACE_3)
        heading = QLabel(self.tr("The two reviews contradict each other in %Ln things", "", len(self._found.conflicts)))
        heading.setProperty("role", "heading")
        told = self.tr(
            "Everything else comes together by itself: {same} the same, {ours} only ours, {theirs} only theirs."
        )
        counts = QLabel(told.format(same=self._found.same, ours=self._found.only_ours, theirs=self._found.only_theirs))
        counts.setProperty("role", "muted")
        layout.addWidget(heading)
        layout.addWidget(counts)
        middle = QHBoxLayout()
        middle.setSpacing(SPACE_4)
        middle.addWidget(self.list)
        middle.addWidget(self.view, 1)
        layout.addLayout(middle, 1)
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addWidget(self.newer_button)
        row.addWidget(self._state, 1, Qt.AlignmentFlag.AlignRight)
        row.addWidget(self._cancel)
        row.addWidget(self.merge_button)
        layout.addLayout(row)

    def _fill(self) -> None:
        for conflict in self._found.conflicts:
            item = QListWidgetItem(conflict_title(conflict))
            item.setToolTip(conflict_title(conflict))
            self.list.addItem(item)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._show)
        self.view.chosen.connect(self._choose)
        self.newer_button.clicked.connect(self._choose_newer)
        self.merge_button.clicked.connect(self.accept)
        self._cancel.clicked.connect(self.reject)
        self.accepted.connect(lambda: self.resolved.emit(dict(self._choices)))

    def _show(self, row: int) -> None:
        conflict = self._found.conflicts[row]
        self.view.show_conflict(conflict, self._choices.get((conflict.subject, conflict.key)))

    def _choose(self, side: Side) -> None:
        """Take a side, and go on to the next conflict that is still open."""
        row = self.list.currentRow()
        conflict = self._found.conflicts[row]
        self._choices[conflict.subject, conflict.key] = side
        self._reflect()
        following = [*range(row + 1, self.list.count()), *range(row)]
        undecided = next((other for other in following if not self._chosen(other)), None)
        if undecided is not None:
            self.list.setCurrentRow(undecided)

    def _choose_newer(self) -> None:
        self._choices = {(each.subject, each.key): self._newer(each) for each in self._found.conflicts}
        self._reflect()
        self._show(self.list.currentRow())

    def _chosen(self, row: int) -> Side | None:
        conflict = self._found.conflicts[row]
        return self._choices.get((conflict.subject, conflict.key))

    def _reflect(self) -> None:
        words = {Side.OURS: self.tr("ours"), Side.THEIRS: self.tr("theirs")}
        for row, conflict in enumerate(self._found.conflicts):
            side = self._chosen(row)
            title = conflict_title(conflict)
            self.list.item(row).setText(title if side is None else f"{_CHOSEN[side]} {title} ({words[side]})")
        left = len(self._found.conflicts) - len(self._choices)
        self._state.setText(self.tr("%Ln left to resolve", "", left) if left else "")
        self.merge_button.setEnabled(not left)
        self.merge_button.setDefault(not left)
