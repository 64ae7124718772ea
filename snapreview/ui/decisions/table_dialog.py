"""A dialog with one table, the same for everything that is listed beside the pictures."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from snapreview.ui.look.theme import SPACE_2, SPACE_4
from snapreview.ui.look.tool_tips import plain_tool_tip

_SIZE = (860, 460)


class TableDialog(QDialog):
    """Heading, explanation, table, buttons."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.resize(*_SIZE)
        self._heading, self._small = QLabel(self), QLabel(self)
        self._heading.setProperty("role", "heading")
        self._small.setProperty("role", "small")
        self._small.setWordWrap(True)
        self.table = QTableWidget(0, 1, self)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(True)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        alignment = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self.table.horizontalHeader().setDefaultAlignment(alignment)
        self.table.horizontalHeader().setHighlightSections(False)
        self._nothing = ""
        self.instead = QLabel(self)
        self.instead.setProperty("role", "muted")
        self.instead.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.instead.setTextFormat(Qt.TextFormat.PlainText)
        self.instead.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        layout.setSpacing(SPACE_2)
        layout.addWidget(self._heading)
        layout.addWidget(self._small)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.instead, 1)
        layout.addWidget(self.buttons)

    def show_texts(self, title: str, explanation: str, columns: Sequence[str], nothing: str) -> None:
        """Say what the table is about and what its columns are; the first one takes the room that is left. `nothing` is
        said in its place while it has no rows.
        """
        self._nothing = nothing
        self.setWindowTitle(title)
        self._heading.setText(title)
        self._small.setText(explanation)
        self.table.setAccessibleName(title)
        self.table.setColumnCount(len(columns))
        self.table.setHorizontalHeaderLabels(list(columns))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def show_instead(self, sentence: str) -> None:
        """Say why there is no table."""
        self.table.hide()
        self.instead.setText(sentence)
        self.instead.show()

    def show_rows(self, rows: Iterable[Sequence[str]]) -> None:
        """Replace all rows; the selected row stays where it is, if there is one."""
        selected = self.table.currentRow()
        cells = [tuple(row) for row in rows]
        self.table.setVisible(bool(cells))
        self.instead.setText(self._nothing)
        self.instead.setVisible(not cells)
        self.table.setRowCount(len(cells))
        for row, texts in enumerate(cells):
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(plain_tool_tip(text))
                self.table.setItem(row, column, item)
        if cells:
            self.table.setCurrentCell(min(max(selected, 0), len(cells) - 1), 0)
