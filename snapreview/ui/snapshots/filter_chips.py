"""A row of chips of which several can be chosen; those that would find nothing are hidden."""

from collections.abc import Mapping
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from snapreview.ui.look.filter_chip import FilterChip
from snapreview.ui.look.flow_layout import FlowLayout
from snapreview.ui.look.theme import SPACE_1

_Key = TypeVar("_Key")


class FilterChips(QWidget, Generic[_Key]):
    """Chips by what they stand for, in their order. `selection_changed` carries a frozenset of the chosen."""

    selection_changed = Signal(object)

    def __init__(self, chips: Mapping[_Key, FilterChip], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips = dict(chips)
        layout = FlowLayout(SPACE_1 + 2, self)
        for chip in self._chips.values():
            layout.addWidget(chip)
            chip.hide()
            chip.toggled.connect(self._on_toggled)
        self._hide_when_empty()

    @property
    def selected(self) -> frozenset[_Key]:
        """The chosen ones; none means all."""
        return frozenset(key for key, chip in self._chips.items() if chip.isChecked())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep room for every line: whatever lies below gives way first."""
        super().resizeEvent(event)
        self._keep_room()

    def chip(self, key: _Key) -> FilterChip:
        """The chip that stands for something."""
        return self._chips[key]

    def set_counts(self, counts: Mapping[_Key, int]) -> None:
        """Show the counts; a chip with none is hidden unless it is chosen."""
        for key, chip in self._chips.items():
            chip.set_count(counts[key])
            chip.setVisible(counts[key] > 0 or chip.isChecked())
        self._hide_when_empty()

    def select(self, selected: frozenset[_Key]) -> None:
        """Choose exactly these."""
        if selected == self.selected:
            return
        for key, chip in self._chips.items():
            chip.blockSignals(True)
            chip.setChecked(key in selected)
            chip.blockSignals(False)
        self._on_toggled()

    def toggle(self, key: _Key) -> None:
        """Switch one on or off."""
        self.select(self.selected ^ {key})

    def _on_toggled(self) -> None:
        self.selection_changed.emit(self.selected)

    def _hide_when_empty(self) -> None:
        """Without a chip the row takes no place, not even the gap around it."""
        self.setVisible(any(not chip.isHidden() for chip in self._chips.values()))
        self._keep_room()

    def _keep_room(self) -> None:
        layout = self.layout()
        if layout is not None and self.width() > 0:
            self.setMinimumHeight(layout.heightForWidth(self.width()))
