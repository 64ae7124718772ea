"""Paints the builds of a server: name, branch and commit, date; counts, state, and what it is chosen as."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from snapreview.sources.remote.build_list import ListedBuild
from snapreview.ui.look.badges import paint_pill
from snapreview.ui.look.growing import grown
from snapreview.ui.look.mirroring import Mirror
from snapreview.ui.look.row_painter import RowPainter
from snapreview.ui.look.theme import RADIUS, SPACE_1, SPACE_2, SPACE_3
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.remote.build_list_model import BuildListModel
from snapreview.ui.remote.build_words import Tone, counts_text, date_text, origin_text, state_text, title_text
from snapreview.ui.start.build_slot import Side

_HEIGHT = 58
_PILL = 20

Index = QModelIndex | QPersistentModelIndex


class BuildListDelegate(QStyledItemDelegate):
    """Reads the build from the model itself, so that nothing is converted for every paint."""

    def __init__(self, model: BuildListModel, theme: ThemeController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, grown(_HEIGHT, option.font))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        build = self._model.build_at(index.row())
        painter.save()
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            mirror = Mirror(option.direction, option.rect)
            brush = _RowPainter(painter, self._theme.theme, option.font, mirror)
            brush.background(option.rect, option.state)
            area = option.rect.adjusted(SPACE_3, SPACE_2 + 1, -SPACE_3, -SPACE_2 - 1)
            brush.build(area, build, list(map(self._side_word, self._model.sides_of(build))))
        finally:  # a painter left unbalanced by an exception takes the program down
            painter.restore()

    def _side_word(self, side: Side) -> str:
        return self.tr("Base") if side == "base" else self.tr("Head")


class _RowPainter(RowPainter):
    """One row of the list."""

    def background(self, area: QRect, state: QStyle.StateFlag) -> None:
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if not selected and not state & QStyle.StateFlag.State_MouseOver:
            return
        path = QPainterPath()
        path.addRoundedRect(QRectF(area.adjusted(SPACE_1, 1, -SPACE_1, -1)), RADIUS, RADIUS)
        self._painter.fillPath(path, QColor(self._theme.selection if selected else self._theme.hover))

    def build(self, area: QRect, build: ListedBuild, sides: list[str]) -> None:
        upper = QRect(area.left(), area.top(), area.width(), area.height() // 2)
        lower = upper.translated(0, area.height() - area.height() // 2)
        right = self._right(upper, date_text(build), self._small, self._theme.muted_text) + SPACE_3
        left = self._text(upper.adjusted(0, 0, -right, 0), title_text(build), self._strong, self._theme.text)
        rest = upper.adjusted(left + SPACE_3, 0, -right, 0)
        self._text(rest, origin_text(build), self._font, self._theme.muted_text)
        right = 0
        state = state_text(build)
        if state is not None:
            right += self._pill(lower, state[0], self._colour(state[1]))
        for side in reversed(sides):
            right += self._pill(lower.adjusted(0, 0, -right, 0), side, self._theme.accent)
        self._text(lower.adjusted(0, 0, -right, 0), counts_text(build), self._small, self._theme.muted_text)

    def _pill(self, area: QRect, text: str, colour: str | None) -> int:
        """A pill at the right end; returns the room it takes."""
        pill = grown(_PILL, self._small)
        width = QFontMetrics(self._small).horizontalAdvance(text) + 2 * SPACE_2
        place = self._mirror.real(QRectF(area.right() + 1 - width, area.center().y() - pill / 2 + 1, width, pill))
        paint_pill(self._painter, place, colour, self._theme)
        self._painter.setFont(self._small)
        self._painter.setPen(QColor(colour or self._theme.muted_text))
        self._painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), text)
        return width + SPACE_1

    def _colour(self, tone: Tone) -> str | None:
        theme = self._theme
        return {"calm": None, "success": theme.success, "warning": theme.warning, "danger": theme.danger}[tone]
