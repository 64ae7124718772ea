"""The pairs of builds that were compared before, to be opened again with one click."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QVBoxLayout, QWidget

from snapreview.model.image_name import displayable
from snapreview.settings import RecentPair
from snapreview.ui.look.growing import grown
from snapreview.ui.look.icons import icon_pixmap
from snapreview.ui.look.mirroring import Mirror, isolated
from snapreview.ui.look.theme import RADIUS, SPACE_1, SPACE_3
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.start.uri_words import pair_place, pair_words

_SHOWN = 5
_HEIGHT = 48
_ICON = 16


class RecentPairs(QWidget):
    """`chosen` carries the RecentPair."""

    chosen = Signal(object)

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[RecentPairRow] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        title = QLabel(self.tr("Recent"))
        title.setProperty("role", "heading")
        title.setContentsMargins(SPACE_3, 0, 0, SPACE_1)
        self._layout.addWidget(title)
        self.hide()

    def show_pairs(self, pairs: tuple[RecentPair, ...]) -> None:
        """Show the latest of these pairs."""
        if [row.pair for row in self._rows] == list(pairs[:_SHOWN]):
            return
        for row in self._rows:
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [RecentPairRow(pair, self._theme, self) for pair in pairs[:_SHOWN]]
        for row in self._rows:
            row.clicked.connect(self._on_clicked)
            self._layout.addWidget(row)
        self.setVisible(bool(pairs))

    def _on_clicked(self) -> None:
        row = self.sender()
        assert isinstance(row, RecentPairRow)  # only rows are connected
        self.chosen.emit(row.pair)


class RecentPairRow(QAbstractButton):
    """`base → head`, with the whole paths below."""

    def __init__(self, pair: RecentPair, theme: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pair = pair
        self._theme = theme
        base, head = pair_words(pair.base, pair.head)
        self.setText(f"{base}  →  {head}")
        self.setAccessibleName(self.tr("Compare {base} with {head}").format(base=base, head=head))
        places = self.tr("Base: {base}\nHead: {head}")
        self.setToolTip(places.format(base=displayable(pair.base), head=displayable(pair.head)))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._repaint)

    def sizeHint(self) -> QSize:
        return QSize(320, grown(_HEIGHT, self.font()))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme.theme
        painter, mirror = QPainter(self), Mirror.of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(theme.accent) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.hover) if self.underMouse() and self.isEnabled() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        sign = icon_pixmap("recent", theme.muted_text, _ICON, self.devicePixelRatioF())
        painter.drawPixmap(mirror.square(SPACE_3, (self.height() - _ICON) // 2, _ICON).topLeft(), sign)
        area = mirror.rect(self.rect().adjusted(SPACE_3 + _ICON + SPACE_3, SPACE_1 + 1, -SPACE_3, -SPACE_1 - 1))
        upper = QRect(area.left(), area.top(), area.width(), area.height() // 2)
        self._write(painter, upper, self.text(), self.font(), theme.text)
        small = QFont(self.font())
        small.setPointSizeF(small.pointSizeF() * 0.92)
        lower = upper.translated(0, area.height() // 2)
        self._write(painter, lower, pair_place(self.pair.base, self.pair.head), small, theme.muted_text)

    def _write(self, painter: QPainter, area: QRect, text: str, font: QFont, colour: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        elided = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideMiddle, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, isolated(elided))

    def _repaint(self) -> None:
        self.update()
