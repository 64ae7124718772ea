"""The regions that are ignored in one image: to select them, and to remove those made in the window."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from snapreview.model.rule_origins import PlacedRegion
from snapreview.ui.look.elided_label import ElidedLabel
from snapreview.ui.look.icons import icon
from snapreview.ui.look.theme import SPACE_1, SPACE_2
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.rules.rule_editing import RuleEditing
from snapreview.ui.rules.rule_words import origin_words, place_words, region_words


class RegionRow(QFrame):
    """One region. `chosen` and `removal_wanted` carry its PlacedRegion."""

    chosen = Signal(object)
    removal_wanted = Signal(object)

    def __init__(self, placed: PlacedRegion, theme: ThemeController) -> None:
        super().__init__()
        self.placed = placed
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        region, origin = region_words(placed.region), origin_words(placed.origin)
        self.setAccessibleName(self.tr("Ignored region {region}, {origin}").format(region=region, origin=origin))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.remove_button = QToolButton()
        self.remove_button.setIconSize(QSize(14, 14))
        self.remove_button.setEnabled(placed.removable)
        self.remove_button.setAccessibleName(self.tr("Remove the region {region}").format(region=region))
        elsewhere = self.tr("Stated in {place}; change it there").format(place=place_words(placed.origin.place))
        self.remove_button.setToolTip(self.tr("Remove this region (Del)") if placed.removable else elsewhere)
        self.remove_button.clicked.connect(self._want_removal)
        self._lay_out()
        self._dress()
        theme.changed.connect(self._dress)

    def show_selected(self, selected: bool) -> None:
        """Look selected, or not."""
        self.setProperty("look", "selected-row" if selected else "row")
        self.setAccessibleDescription(self.tr("selected") if selected else "")
        self.style().unpolish(self)
        self.style().polish(self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the region."""
        self.chosen.emit(self.placed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return and the space bar choose it, too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.placed)
        else:
            super().keyPressEvent(event)

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
    """The rows, made anew whenever the regions change; there are seldom more than a handful."""

    def __init__(self, editing: RuleEditing, theme: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editing = editing
        self._theme = theme
        self._shown: tuple[PlacedRegion, ...] = ()
        self._rows: list[RegionRow] = []
        self._none = QLabel(self.tr("None in this image."), self)
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
        regions = self._editing.regions
        if regions != self._shown:
            self._shown = regions
            self._make_rows()
        for row in self._rows:
            row.show_selected(row.placed == self._editing.selected)

    def _make_rows(self) -> None:
        for row in self._rows:
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(placed) for placed in self._shown]
        self._none.setVisible(not self._rows)

    def _row(self, placed: PlacedRegion) -> RegionRow:
        row = RegionRow(placed, self._theme)
        row.chosen.connect(self._editing.select)
        row.removal_wanted.connect(self._editing.remove)
        self._layout.addWidget(row)
        return row
