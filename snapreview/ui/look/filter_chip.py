"""A filter that can be switched on and off: shape, word and count."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from snapreview.ui.language.amounts import number_text
from snapreview.ui.look.growing import grown
from snapreview.ui.look.icons import icon_pixmap
from snapreview.ui.look.mirroring import Mirror
from snapreview.ui.look.theme import RADIUS, SPACE_1, SPACE_2, Theme, tinted
from snapreview.ui.look.theme_controller import ThemeController

_HEIGHT = 26
_ICON = 14


class FilterChip(QAbstractButton):
    """`meaning` completes the tool tip. Kinds of chips choose their colour and their height."""

    height_of_kind = _HEIGHT

    def __init__(
        self, word: str, icon: str, meaning: str, theme: ThemeController, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._meaning = meaning
        self._count = 0
        self.setCheckable(True)
        self.setText(word)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self._repaint)

    def colour(self, theme: Theme) -> str:
        """The colour of shape, count and frame (#rrggbb)."""
        return theme.accent if self.isChecked() else theme.muted_text

    def word_colour(self, theme: Theme) -> str:
        """The colour of the word (#rrggbb)."""
        return theme.text

    def set_count(self, count: int) -> None:
        """Show another count."""
        if count == self._count:
            return
        former = self.sizeHint()
        self._count = count
        self.setAccessibleName(f"{self.text()}, {number_text(count)}")
        self.setToolTip(f"{self._meaning} ({number_text(count)})")
        if self.sizeHint() != former:
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics, strong = QFontMetrics(self.font()), QFontMetrics(self._strong())
        words = metrics.horizontalAdvance(self.text()) + SPACE_2 + strong.horizontalAdvance(number_text(self._count))
        return QSize(SPACE_2 + _ICON + SPACE_1 + 2 + words + SPACE_2, grown(self.height_of_kind, self.font()))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme.theme
        colour = self.colour(theme)
        painter, mirror = QPainter(self), Mirror.of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2 if self.hasFocus() else 1
        frame = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.setPen(QPen(QColor(self._border(theme, colour)), width))
        painter.setBrush(self._fill(theme, colour))
        painter.drawRoundedRect(frame, RADIUS, RADIUS)
        top = (self.height() - _ICON) // 2
        sign = icon_pixmap(self._icon, colour, _ICON, self.devicePixelRatioF())
        painter.drawPixmap(mirror.square(SPACE_2, top, _ICON).topLeft(), sign)
        area = mirror.rect(self.rect().adjusted(SPACE_2 + _ICON + SPACE_1 + 2, 0, -SPACE_2, 0))
        painter.setPen(QColor(self.word_colour(theme)))
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setFont(self._strong())
        painter.setPen(QColor(colour))
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number_text(self._count))

    def _strong(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _border(self, theme: Theme, colour: str) -> str:
        if self.hasFocus():
            return theme.accent
        return colour if self.isChecked() else theme.border

    def _fill(self, theme: Theme, colour: str) -> QColor:
        if self.isChecked():
            return QColor(tinted(colour, theme))
        return QColor(theme.hover if self.underMouse() else theme.panel)

    def _repaint(self) -> None:
        self.update()
