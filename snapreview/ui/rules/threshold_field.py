"""A field for one threshold: its name, what is written, and what is wrong with that."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from snapreview.ui.look.theme import SPACE_1
from snapreview.ui.rules.threshold_text import threshold_text


class ThresholdField(QWidget):
    """An empty field states nothing; the value it leaves in force stands in it in grey.

    `edited` when something else is written in it, `confirmed` when the reader pressed Return.
    """

    edited = Signal()
    confirmed = Signal()

    def __init__(self, name: str, read: Callable[[str], float | None], parent: QWidget | None = None) -> None:
        """`read` turns a text into the value and raises ValueError with a sentence for people."""
        super().__init__(parent)
        self._read = read
        self.line = QLineEdit(self)
        self.line.setAccessibleName(name)
        self._problem = QLabel(self)
        self._problem.setProperty("role", "problem")
        self._problem.setWordWrap(True)
        self._problem.hide()
        caption = QLabel(name, self)
        caption.setBuddy(self.line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_1)
        for widget in (caption, self.line, self._problem):
            layout.addWidget(widget)
        self.line.textChanged.connect(self._on_text)
        self.line.returnPressed.connect(self.confirmed)

    @property
    def problem(self) -> str:
        """What is wrong with what is written; empty when nothing is."""
        try:
            self._read(self.line.text())
        except ValueError as misread:
            return str(misread)
        return ""

    @property
    def value(self) -> float | None:
        """The value written, None when the field is empty. Raises ValueError while there is a problem."""
        return self._read(self.line.text())

    def show_value(self, value: float | None) -> None:
        """Write a value into the field."""
        self.line.setText(threshold_text(value))

    def show_inherited(self, value: float) -> None:
        """Tell which value an empty field leaves in force."""
        self.line.setPlaceholderText(threshold_text(value))

    def _on_text(self) -> None:
        problem = self.problem
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        self.line.setAccessibleDescription(problem)
        self.line.setProperty("wrong", bool(problem))
        self.line.style().unpolish(self.line)
        self.line.style().polish(self.line)
        self.edited.emit()
