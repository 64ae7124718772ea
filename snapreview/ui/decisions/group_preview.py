"""Before a decision on a group of equal changes: what is in, what was left out and why; members can be taken out."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from snapreview.model.image_name import displayable
from snapreview.model.review.decision import Verdict
from snapreview.model.review.same_change import NearMiss, Unlike
from snapreview.ui.look.theme import SPACE_2, SPACE_3, SPACE_4

_SIZE = (560, 600)
_LEFT_OUT_HEIGHT = 150


class GroupPreview(QDialog):
    """`decided` carries the names of the images to decide on and the verdict."""

    decided = Signal(object, object)

    def __init__(
        self,
        members: tuple[str, ...],
        left_out: tuple[NearMiss, ...],
        verdict: Verdict,
        icons: dict[str, QIcon],
        parent: QWidget,
    ) -> None:
        """`icons` are small pictures by image name, as far as there are any."""
        super().__init__(parent)
        self._verdict = verdict
        self.setWindowTitle(self.tr("Same change, one decision"))
        self.setMinimumSize(420, 360)
        self.resize(*_SIZE)
        self.members = QListWidget(self)
        self.members.setAccessibleName(self.tr("Images with this change"))
        self.members.setIconSize(QSize(56, 40))
        for name in members:
            self._add_member(name, icons.get(name))
        self.left_out = QListWidget(self)
        self.left_out.setAccessibleName(self.tr("Left out"))
        self.left_out.setFixedHeight(_LEFT_OUT_HEIGHT)
        self.left_out.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        for miss in left_out:
            QListWidgetItem(f"{displayable(miss.name)}\n{_why(miss.unlike)}", self.left_out)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._decide = QPushButton(self)
        self._decide.setProperty("look", "primary")
        self._buttons.addButton(self._decide, QDialogButtonBox.ButtonRole.AcceptRole)
        self._decide.setDefault(True)
        self._lay_out(len(members), bool(left_out))
        self.members.itemChanged.connect(self._count)
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)
        self._count()

    @property
    def chosen(self) -> list[str]:
        """The images that are in."""
        items = (self.members.item(row) for row in range(self.members.count()))
        return [item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() is Qt.CheckState.Checked]

    def _add_member(self, name: str, picture: QIcon | None) -> None:
        item = QListWidgetItem(displayable(name), self.members)
        item.setData(Qt.ItemDataRole.UserRole, name)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked)
        if picture is not None:
            item.setIcon(picture)

    def _lay_out(self, count: int, some_left_out: bool) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        layout.setSpacing(SPACE_2)
        heading = QLabel(self.tr("%Ln images changed in exactly the same way", "", count), self)
        heading.setProperty("role", "heading")
        layout.addWidget(heading)
        layout.addWidget(
            _small(self.tr("Same shape, same colours before and after. Untick what is to stay undecided."))
        )
        layout.addWidget(self.members, 1)
        layout.addSpacing(SPACE_3)
        title = QLabel(self.tr("Left out, although alike") if some_left_out else self.tr("Nothing else is alike"), self)
        title.setProperty("role", "section")
        layout.addWidget(title)
        self.left_out.setVisible(some_left_out)
        layout.addWidget(self.left_out)
        layout.addSpacing(SPACE_2)
        layout.addWidget(self._buttons)

    def _count(self) -> None:
        count = len(self.chosen)
        words = {
            Verdict.APPROVED: self.tr("Approve %Ln images", "", count),
            Verdict.REJECTED: self.tr("Reject %Ln images", "", count),
            Verdict.UNDECIDED: self.tr("Take back %Ln images", "", count),
        }
        self._decide.setText(words[self._verdict])
        self._decide.setEnabled(count > 0)

    def _on_accepted(self) -> None:
        self.accept()
        self.decided.emit(self.chosen, self._verdict)


def _why(unlike: Unlike) -> str:
    translate = QCoreApplication.translate
    return {
        Unlike.COLOURS: translate("GroupPreview", "The same shape, but other colours"),
        Unlike.SHAPE: translate("GroupPreview", "The same size, but another shape"),
        Unlike.SIZE: translate("GroupPreview", "Nearly the same size, but not the same"),
    }[unlike]


def _small(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "small")
    label.setWordWrap(True)
    return label
