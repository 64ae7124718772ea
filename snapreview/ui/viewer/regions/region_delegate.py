"""How a connected change looks in the list: its number, its area and greatest difference, and below where it is."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from snapreview.ui.language.amounts import number_text
from snapreview.ui.look.theme import RADIUS, SPACE_1, SPACE_2, SPACE_3
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.viewer.regions.region_model import GREATEST_ROLE, PLACE_ROLE

_HEIGHT = 48
_NUMBER_WIDTH = 32


class RegionDelegate(QStyledItemDelegate):
    """Paints the rows in the colours of the theme."""

    def __init__(self, theme: ThemeController, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All rows are equally high."""
        return QSize(120, _HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Ground, number, two lines."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        area = option.rect.adjusted(SPACE_2 + SPACE_1, SPACE_1, -SPACE_3, -SPACE_1)
        self._paint_number(painter, area, index.row() + 1)
        self._paint_lines(painter, area.adjusted(_NUMBER_WIDTH + SPACE_2, 0, 0, 0), index)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        theme, state = self._theme.theme, option.state
        ground = None
        if state & QStyle.StateFlag.State_Selected:
            ground = theme.selection
        elif state & QStyle.StateFlag.State_MouseOver:
            ground = theme.hover
        if ground is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(SPACE_1, 1, -SPACE_1, -1), RADIUS, RADIUS)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(theme.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(
                QRectF(option.rect).adjusted(SPACE_1 + 0.5, 1.5, -SPACE_1 - 0.5, -1.5), RADIUS, RADIUS
            )

    def _paint_number(self, painter: QPainter, area: QRect, number: int) -> None:
        box = QRectF(area.left(), area.center().y() - 10.5, _NUMBER_WIDTH, 22)
        painter.setPen(QColor(self._theme.theme.border))
        painter.setBrush(QColor(self._theme.theme.window))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor(self._theme.theme.muted_text))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), number_text(number))

    def _paint_lines(self, painter: QPainter, area: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        theme = self._theme.theme
        upper, lower = QRect(area), QRect(area)
        upper.setHeight(area.height() // 2)
        lower.setTop(upper.bottom() + 1)
        font = QFont(painter.font())
        painter.setPen(QColor(theme.muted_text))
        greatest = index.data(GREATEST_ROLE)
        painter.drawText(upper, int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter), greatest)
        taken = painter.fontMetrics().horizontalAdvance(greatest) + SPACE_2
        self._paint_text(painter, lower, index.data(PLACE_ROLE))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(theme.text))
        self._paint_text(painter, upper.adjusted(0, 0, -taken, 0), index.data())

    def _paint_text(self, painter: QPainter, line: QRect, text: str) -> None:
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter), shown)
