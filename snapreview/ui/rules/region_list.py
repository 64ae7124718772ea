"""The regions that are ignored in one image: to select them, and to remove those made in the window."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from snapreview.model.rule_origins import PlacedRegion
from snapreview.ui.look.elided_label import ElidedLabel
from snapreview.ui.look.icons import icon
from snapreview.ui.look.theme import SPACE_1, SPACE_2
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.rules.rule_editing import RuleEditing
from snapreview.ui.rules.rule_words import origin_words, region_words


class RegionRow(QFrame):
    """One region. `chosen` and `removal_wanted` carry its PlacedRegion."""

    chosen = Signal(object)
    removal_wanted = Signal(object)

    def __init__(self, placed: PlacedRegion, theme: ThemeController, *, selected: bool) -> None:
        super().__init__()
        self.placed = placed
        self._theme = theme
        self.setProperty("look", "selected-row" if selected else "row")
        self.setAccessibleName(f"Ignored region {region_words(placed.region)}, {origin_words(placed.origin)}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.remove_button = QToolButton()
        self.remove_button.setIconSize(QSize(14, 14))
        self.remove_button.setEnabled(placed.removable)
        self.remove_button.setAccessibleName(f"Remove the region {region_words(placed.region)}")
        self.remove_button.setToolTip(
            "Remove this region (Del)" if placed.removable else f"Stated in {placed.origin.place}; change it there"
        )
        self.remove_button.clicked.connect(self._want_removal)
        self._lay_out()
        self._dress()
        theme.changed.connect(self._dress)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the region."""
        self.chosen.emit(self.placed)

    def _lay_out(self) -> None:
        origin = ElidedLabel()
        origin.setProperty("role", "small")
        origin.show_text(origin_words(self.placed.origin))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(QLabel(region_words(self.placed.region)))
        words.addWidget(origin)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE_2, SPACE_1, SPACE_1, SPACE_1)
        layout.addLayout(words, 1)
        layout.addWidget(self.remove_button)

    def _want_removal(self) -> None:
        self.removal_wanted.emit(self.placed)

    def _dress(self) -> None:
        self.remove_button.setIcon(icon("remove", self._theme.theme.muted_text))


class RegionList(QWidget):
    """The rows, made anew whenever the regions or the selection change; there are seldom more than a handful."""

    def __init__(self, editing: RuleEditing, theme: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editing = editing
        self._theme = theme
        self._shown: tuple[tuple[PlacedRegion, ...], PlacedRegion | None] | None = None
        self._rows: list[RegionRow] = []
        self._none = QLabel("None in this image.", self)
        self._none.setProperty("role", "small")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SPACE_1)
        self._layout.addWidget(self._none)
        editing.changed.connect(self.refresh)
        self.refresh()

    @property
    def rows(self) -> tuple[RegionRow, ...]:
        """The rows from top to bottom."""
        return tuple(self._rows)

    def refresh(self) -> None:
        """Follow what is edited."""
        now = (self._editing.regions, self._editing.selected)
        if now == self._shown:
            return
        self._shown = now
        for row in self._rows:
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(placed, selected=placed == now[1]) for placed in now[0]]
        self._none.setVisible(not self._rows)

    def _row(self, placed: PlacedRegion, *, selected: bool) -> RegionRow:
        row = RegionRow(placed, self._theme, selected=selected)
        row.chosen.connect(self._editing.select)
        row.removal_wanted.connect(self._editing.remove)
        self._layout.addWidget(row)
        return row
