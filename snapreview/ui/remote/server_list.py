"""The servers the reader has named."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from snapreview.model.image_name import displayable
from snapreview.settings import ServerConnection
from snapreview.ui.look.growing import grown
from snapreview.ui.look.icons import icon
from snapreview.ui.look.theme import SPACE_1, SPACE_2, SPACE_3
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.look.tool_tips import plain_tool_tip

_ROW_HEIGHT = 36


class ServerList(QFrame):
    """Signals: `chosen` another server is current; `add_wanted`, `edit_wanted`, `remove_wanted`."""

    chosen = Signal()
    add_wanted = Signal()
    edit_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("server-list")
        self._theme = theme
        self._connections: tuple[ServerConnection, ...] = ()
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Servers"))
        self.add_button = QPushButton(self.tr("Add server…"))
        self.add_button.setAutoDefault(False)
        self.add_button.clicked.connect(self.add_wanted)
        self.edit_button = self._tool(self.tr("Edit the server"), self.edit_wanted.emit)
        self.remove_button = self._tool(
            self.tr("Take the server off the list; its builds stay"), self.remove_wanted.emit
        )
        self._lay_out()
        self._dress()
        self.list.currentRowChanged.connect(self._on_row)
        theme.changed.connect(self._dress)

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Servers"))
        title.setProperty("role", "heading")
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_1)
        buttons.addWidget(self.add_button, 1)
        buttons.addWidget(self.edit_button)
        buttons.addWidget(self.remove_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_3, SPACE_3 + SPACE_1, SPACE_3, SPACE_3)
        layout.setSpacing(SPACE_2)
        layout.addWidget(title)
        layout.addWidget(self.list, 1)
        layout.addLayout(buttons)

    @property
    def current(self) -> ServerConnection | None:
        """The server that is chosen."""
        row = self.list.currentRow()
        return self._connections[row] if 0 <= row < len(self._connections) else None

    def show_connections(self, connections: tuple[ServerConnection, ...]) -> None:
        """Show these servers and choose the first."""
        self.list.blockSignals(True)
        self._connections = connections
        self.list.clear()
        for connection in connections:
            item = QListWidgetItem(displayable(connection.name))
            item.setToolTip(plain_tool_tip(connection.url))
            item.setSizeHint(QSize(0, grown(_ROW_HEIGHT, self.font())))
            self.list.addItem(item)
        self.list.setCurrentRow(0 if connections else -1)
        self.list.blockSignals(False)
        self._on_row()

    def _tool(self, words: str, wanted: object) -> QToolButton:
        button = QToolButton()
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setIconSize(QSize(16, 16))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(wanted)
        return button

    def _on_row(self) -> None:
        self.edit_button.setEnabled(self.current is not None)
        self.remove_button.setEnabled(self.current is not None)
        self.chosen.emit()

    def _dress(self) -> None:
        colour = self._theme.theme.muted_text
        self.edit_button.setIcon(icon("edit", colour))
        self.remove_button.setIcon(icon("remove", colour))
        self.list.viewport().update()
