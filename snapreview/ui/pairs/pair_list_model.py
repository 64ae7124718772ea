"""Pairs as a list: proposed ones with their confidence, made ones, or candidates."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from snapreview.model.image_name import displayable
from snapreview.ui.language.amounts import percent_text
from snapreview.ui.look.tool_tips import plain_tool_tip


@dataclass(frozen=True, slots=True)
class PairRow:
    """An image of the head and one of the base. `confidence` (0..1) of a proposal, None for other pairs; `made` when
    the reader paired them already; `candidate` is the name to be chosen where the other one is given.
    """

    head_name: str
    base_name: str
    confidence: float | None = None
    made: bool = False
    candidate: str = ""


class PairListModel(QAbstractListModel):
    """Two lines a pair: how it stands and the new name, then the old name. One line a candidate."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[PairRow] = []

    @property
    def rows(self) -> tuple[PairRow, ...]:
        """All pairs in their order."""
        return tuple(self._rows)

    def show_rows(self, rows: Sequence[PairRow]) -> None:
        """Show these pairs instead."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """One per pair."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words, with whole names in the tool tip."""
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                if row.candidate:
                    return displayable(row.candidate)
                return f"{self._standing(row)}{displayable(row.head_name)}\n{displayable(row.base_name)}"
            case Qt.ItemDataRole.AccessibleTextRole:
                words = self.tr("{standing}{new}, in the base {old}")
                return words.format(
                    standing=self._standing(row), new=displayable(row.head_name), old=displayable(row.base_name)
                )
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tool_tip(f"{displayable(row.head_name)}\n{displayable(row.base_name)}")
        return None

    def _standing(self, row: PairRow) -> str:
        if row.made:
            return f"{self.tr('Paired')} · "
        return "" if row.confidence is None else f"{percent_text(round(row.confidence * 100))} · "
