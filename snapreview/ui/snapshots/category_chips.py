"""The categories as chips with counts, each in its colour."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from snapreview.model.result import Status
from snapreview.ui.language.words import status_title, status_word
from snapreview.ui.look.filter_chip import FilterChip
from snapreview.ui.look.theme import Theme
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.snapshots.filter_chips import FilterChips


class CategoryChip(FilterChip):
    """One category."""

    def __init__(self, status: Status, theme: ThemeController, parent: QWidget | None = None) -> None:
        self._status = status
        meaning = QCoreApplication.translate("CategoryChip", "Show only what is {status}")
        tip = meaning.format(status=status_word(status))
        super().__init__(status_title(status), f"status-{status}", tip, theme, parent)

    def colour(self, theme: Theme) -> str:
        """The colour of its status."""
        return theme.status_colours[self._status]


def category_chips(theme: ThemeController, parent: QWidget | None = None) -> FilterChips[Status]:
    """All categories in the seed's order."""
    return FilterChips({status: CategoryChip(status, theme) for status in Status}, parent)
