"""The file operations of a promotion as a table: what is done, and to which file; then what was left out and why."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from snapreview.model.image_name import displayable
from snapreview.model.result import Status
from snapreview.promote.operations import FileOperation, LeftOut, Promotion
from snapreview.ui.language.told_sentences import sentence_text
from snapreview.ui.look.icons import icon
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.look.tool_tips import plain_tool_tip
from snapreview.ui.promote.promotion_words import KIND_ICONS, kind_word, left_out_word

_LEFT_OUT_ICON = "status-errored"


@dataclass(frozen=True, slots=True)
class _Row:
    icon: str
    done: str
    file: str


class OperationModel(QAbstractTableModel):
    """Read only. What was left out comes first: it is what a reader must not overlook."""

    def __init__(self, theme: ThemeController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[_Row] = []

    def show_promotion(self, promotion: Promotion | None) -> None:
        """Show these operations instead; None shows nothing."""
        self.beginResetModel()
        self._rows = []
        if promotion is not None:
            self._rows = [*map(_left_out_row, promotion.left_out), *map(_operation_row, promotion.operations)]
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """One per operation."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """What is done, and the file."""
        return 0 if parent is not None and parent.isValid() else 2

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words, a sign, and the whole file name in the tool tip."""
        row = self._rows[index.row()]
        first = index.column() == 0
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.done if first else row.file
            case Qt.ItemDataRole.DecorationRole:
                return icon(row.icon, self._colour(row.icon)) if first else None
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tool_tip(row.file)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{row.done}: {row.file}"
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The titles of the columns."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.tr("Operation") if section == 0 else self.tr("File")

    def _colour(self, name: str) -> str:
        return self._theme.theme.status_colours[Status(name.removeprefix("status-"))]


def _operation_row(operation: FileOperation) -> _Row:
    file = displayable(operation.path)
    if operation.previous is not None:
        file = f"{displayable(operation.previous)} → {file}"
    return _Row(KIND_ICONS[operation.kind], kind_word(operation.kind), file)


def _left_out_row(left_out: LeftOut) -> _Row:
    return _Row(_LEFT_OUT_ICON, left_out_word(), f"{displayable(left_out.name)}: {sentence_text(left_out.reason)}")
