"""Where images stand as a row of chips with counts."""

from PySide6.QtWidgets import QWidget

from snapreview.ui.decisions.mark import Mark, mark_colour, mark_tip, mark_word
from snapreview.ui.look.filter_chip import FilterChip
from snapreview.ui.look.theme import Theme
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.snapshots.filter_chips import FilterChips


class DecisionChip(FilterChip):
    """One mark."""

    def __init__(self, mark: Mark, theme: ThemeController, parent: QWidget | None = None) -> None:
        self._mark = mark
        super().__init__(mark_word(mark), mark, mark_tip(mark), theme, parent)

    def colour(self, theme: Theme) -> str:
        """The colour of its mark."""
        return mark_colour(self._mark, theme)


def decision_chips(theme: ThemeController, parent: QWidget | None = None) -> FilterChips[Mark]:
    """All marks in their order."""
    return FilterChips({mark: DecisionChip(mark, theme) for mark in Mark}, parent)
