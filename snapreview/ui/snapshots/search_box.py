"""The search field of the list."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from snapreview.ui.look.icons import icon
from snapreview.ui.look.theme import Theme


class SearchBox(QLineEdit):
    """A line with a magnifying glass, and a cross to empty it. What Esc does is decided by the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "search")
        self.setPlaceholderText(self.tr("Search images"))
        self.setAccessibleName(self.tr("Search images"))
        # The line edit makes buttons of them, which screen readers call by their text.
        self._sign = QAction(self.tr("Search images"), self)
        self._clear = QAction(self.tr("Clear the search (Esc)"), self)
        self._clear.setToolTip(self.tr("Clear the search (Esc)"))
        self._clear.setVisible(False)
        self._clear.triggered.connect(self.clear)
        self.addAction(self._sign, QLineEdit.ActionPosition.LeadingPosition)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self.textChanged.connect(self._on_text)

    def dress(self, theme: Theme) -> None:
        """Draw the signs in the colours of a theme."""
        self._sign.setIcon(icon("search", theme.muted_text))
        self._clear.setIcon(icon("clear", theme.muted_text))

    def _on_text(self, text: str) -> None:
        self._clear.setVisible(bool(text))
