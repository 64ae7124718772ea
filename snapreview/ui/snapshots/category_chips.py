"""The categories as chips with counts: colour, shape and word; several can be chosen, none means all."""

from collections.abc import Mapping

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from snapreview.model.result import Status
from snapreview.ui.look.flow_layout import FlowLayout
from snapreview.ui.look.icons import icon_pixmap
from snapreview.ui.look.theme import RADIUS, SPACE_1, SPACE_2, faded
from snapreview.ui.look.theme_controller import ThemeController

_HEIGHT = 26
_ICON = 14


class CategoryChip(QAbstractButton):
    """One category that can be switched on and off."""

    def __init__(self, status: Status, theme: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._status = status
        self._theme = theme
        self._count = 0
        self.setCheckable(True)
        self.setText(status.value.capitalize())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self._repaint)

    def set_count(self, count: int) -> None:
        """Show another count."""
        if count == self._count:
            return
        self._count = count
        self.setAccessibleName(f"{self.text()}, {count}")
        self.setToolTip(f"Show only what is {self._status} ({count:,})")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics, strong = QFontMetrics(self.font()), QFontMetrics(self._strong())
        words = metrics.horizontalAdvance(self.text()) + SPACE_2 + strong.horizontalAdvance(f"{self._count:,}")
        return QSize(SPACE_2 + _ICON + SPACE_1 + 2 + words + SPACE_2, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme.theme
        colour = theme.status_colours[self._status]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(self._border()), 1))
        painter.setBrush(self._fill())
        painter.drawRoundedRect(frame, RADIUS, RADIUS)
        top = (self.height() - _ICON) // 2
        sign = icon_pixmap(f"status-{self._status}", colour, _ICON, self.devicePixelRatioF())
        painter.drawPixmap(SPACE_2, top, sign)
        area = QRect(self.rect()).adjusted(SPACE_2 + _ICON + SPACE_1 + 2, 0, -SPACE_2, 0)
        painter.setPen(QColor(theme.text))
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setFont(self._strong())
        painter.setPen(QColor(colour))
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{self._count:,}")

    def _strong(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _border(self) -> str:
        theme = self._theme.theme
        if self.hasFocus():
            return theme.accent
        return theme.status_colours[self._status] if self.isChecked() else theme.border

    def _fill(self) -> QColor:
        theme = self._theme.theme
        if self.isChecked():
            return faded(theme.status_colours[self._status], 0.14)
        return QColor(theme.hover if self.underMouse() else theme.panel)

    def _repaint(self) -> None:
        self.update()


class CategoryChips(QWidget):
    """All categories that occur, in the seed's order. `selection_changed` carries a frozenset of Status."""

    selection_changed = Signal(object)

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips = {status: CategoryChip(status, theme, self) for status in Status}
        layout = FlowLayout(SPACE_1 + 2, self)
        for chip in self._chips.values():
            layout.addWidget(chip)
            chip.hide()
            chip.toggled.connect(self._on_toggled)

    @property
    def selected(self) -> frozenset[Status]:
        """The chosen categories; none means all."""
        return frozenset(status for status, chip in self._chips.items() if chip.isChecked())

    def chip(self, status: Status) -> CategoryChip:
        """The chip of a category."""
        return self._chips[status]

    def set_counts(self, counts: Mapping[Status, int]) -> None:
        """Show the counts; a category with none is hidden unless it is chosen."""
        for status, chip in self._chips.items():
            chip.set_count(counts[status])
            chip.setVisible(counts[status] > 0 or chip.isChecked())

    def select(self, selected: frozenset[Status]) -> None:
        """Choose exactly these categories."""
        if selected == self.selected:
            return
        for status, chip in self._chips.items():
            chip.blockSignals(True)
            chip.setChecked(status in selected)
            chip.blockSignals(False)
        self._on_toggled()

    def toggle(self, status: Status) -> None:
        """Switch one category on or off."""
        self.select(self.selected ^ {status})

    def _on_toggled(self) -> None:
        self.selection_changed.emit(self.selected)
