"""The values in force for one image, each with where it comes from."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from snapreview.model.rule_origins import OptionOrigins, Statement
from snapreview.ui.look.elided_label import ElidedLabel
from snapreview.ui.look.theme import SPACE_2, SPACE_3
from snapreview.ui.rules.rule_words import antialiasing_words, origin_words
from snapreview.ui.rules.threshold_text import threshold_text


class InForceTable(QWidget):
    """One line per value: name, value, and its origin below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(SPACE_3)
        layout.setVerticalSpacing(0)
        layout.setColumnStretch(0, 1)
        self._names = (self.tr("Colour threshold"), self.tr("Anti-aliasing"), self.tr("Diff threshold"))
        self._values = [QLabel(self) for _ in self._names]
        self._origins = [ElidedLabel(self) for _ in self._names]
        for number, name in enumerate(self._names):
            self._origins[number].setProperty("role", "small")
            layout.addWidget(QLabel(name, self), 2 * number, 0)
            layout.addWidget(self._values[number], 2 * number, 1, Qt.AlignmentFlag.AlignRight)
            layout.addWidget(self._origins[number], 2 * number + 1, 0, 1, 2)
            layout.setRowMinimumHeight(2 * number + 1, self._origins[number].sizeHint().height() + SPACE_2)
            layout.setAlignment(self._origins[number], Qt.AlignmentFlag.AlignTop)

    def show_origins(self, origins: OptionOrigins) -> None:
        """Show other values."""
        self._show(0, threshold_text(origins.colour_threshold.value), origins.colour_threshold.origin)
        self._show(1, antialiasing_words(origins.antialiasing.value), origins.antialiasing.origin)
        self._show(2, threshold_text(origins.diff_threshold.value), origins.diff_threshold.origin)

    def _show(self, number: int, value: str, origin: Statement) -> None:
        words = origin_words(origin)
        self._values[number].setText(value)
        spoken = self.tr("{name}: {value}, from {origin}")
        self._values[number].setAccessibleName(spoken.format(name=self._names[number], value=value, origin=words))
        self._origins[number].show_text(words)
