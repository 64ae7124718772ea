"""A dialog with one question: which of a few ways to do something."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QRadioButton, QVBoxLayout, QWidget

from snapreview.ui.look.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_6

_WIDTH = 480
_INDENT = 19


@dataclass(frozen=True, slots=True)
class Choice:
    """One way: what it is called, and a sentence about it."""

    identifier: str
    name: str
    about: str


class OptionDialog(QDialog):
    """`chosen` carries the identifier when the reader goes on; the first is chosen before they look."""

    chosen = Signal(str)

    def __init__(self, title: str, go_on: str, choices: Sequence[Choice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(_WIDTH)
        self.buttons = {choice.identifier: QRadioButton(choice.name) for choice in choices}
        self._go_on = QPushButton(go_on)
        self._cancel = QPushButton(self.tr("Cancel"))
        self._lay_out(title, choices)
        next(iter(self.buttons.values())).setChecked(True)
        self._go_on.setProperty("look", "primary")
        self._go_on.setDefault(True)
        self._go_on.clicked.connect(self.accept)
        self._cancel.clicked.connect(self.reject)
        self.accepted.connect(self._tell)

    def choose(self, identifier: str) -> None:
        """Choose a way, as a click does."""
        self.buttons[identifier].setChecked(True)

    def _tell(self) -> None:
        self.chosen.emit(next(name for name, button in self.buttons.items() if button.isChecked()))

    def _lay_out(self, title: str, choices: Sequence[Choice]) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_4)
        layout.setSpacing(SPACE_1)
        heading = QLabel(title)
        heading.setProperty("role", "heading")
        layout.addWidget(heading)
        layout.addSpacing(SPACE_3)
        for choice in choices:
            button, about = self.buttons[choice.identifier], QLabel(choice.about)
            about.setProperty("role", "muted")
            about.setWordWrap(True)
            about.setContentsMargins(_INDENT, 0, 0, 0)
            button.setAccessibleDescription(choice.about)
            layout.addWidget(button)
            layout.addWidget(about)
            layout.addSpacing(SPACE_2)
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addStretch(1)
        row.addWidget(self._cancel)
        row.addWidget(self._go_on)
        layout.addSpacing(SPACE_2)
        layout.addLayout(row)
