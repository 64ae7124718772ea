"""Small rounded labels: the status of an image, a size, a tag."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from snapreview.ui.look.growing import grown
from snapreview.ui.look.icons import icon_pixmap
from snapreview.ui.look.mirroring import Mirror, isolated
from snapreview.ui.look.theme import SPACE_1, SPACE_2, Theme, tinted
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.look.tool_tips import plain_tool_tip

_HEIGHT = 22
_ICON_SIZE = 14


class Badge(QWidget):
    """An icon and a few words in one colour on a tint of it; without a colour, muted words in a frame."""

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = ""
        self._icon = ""
        self._colour: str | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_badge(self, text: str, icon: str = "", colour: str | None = None) -> None:
        """Show words, with the name of an icon and a colour (#rrggbb) if they have one."""
        if (text, icon, colour) == (self._text, self._icon, self._colour):
            return
        self._text, self._icon, self._colour = text, icon, colour
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as icon and words."""
        icon_width = _ICON_SIZE + SPACE_1 if self._icon else 0
        return QSize(
            self.fontMetrics().horizontalAdvance(self._text) + icon_width + 2 * SPACE_2 + 1, grown(_HEIGHT, self.font())
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, icon and words."""
        theme = self._theme.theme
        colour = self._colour or theme.muted_text
        painter, mirror = QPainter(self), Mirror.of(self)
        paint_pill(painter, QRectF(self.rect()), self._colour, theme)
        left = float(SPACE_2)
        if self._icon:
            pixmap = icon_pixmap(self._icon, colour, _ICON_SIZE, self.devicePixelRatioF())
            place = QRectF(left, (self.height() - _ICON_SIZE) / 2, _ICON_SIZE, _ICON_SIZE)
            painter.drawPixmap(mirror.real(place).topLeft(), pixmap)
            left += _ICON_SIZE + SPACE_1
        painter.setPen(QColor(colour))
        text_area = mirror.real(QRectF(left, 0, self.width() - left, self.height()))
        painter.drawText(text_area, int(Qt.AlignmentFlag.AlignVCenter), isolated(self._text))
        painter.end()


class TagRow(QWidget):
    """Tags in one line; those for which there is no room fold into "+N". All of them are in the tool tip."""

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tags: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(0)
        theme.changed.connect(self.update)

    def show_tags(self, tags: tuple[str, ...]) -> None:
        """Show other tags."""
        self._tags = tags
        self.setToolTip(plain_tool_tip("\n".join(tags)))
        self.setAccessibleName(self.tr("Tags: {tags}").format(tags=", ".join(tags)) if tags else "")
        self.setVisible(bool(tags))
        self.updateGeometry()
        self.update()

    def shown_texts(self) -> tuple[str, ...]:
        """What fits now, with the "+N" of the rest."""
        widths = [self._width_of(tag) for tag in self._tags]
        more = self._width_of(f"+{len(self._tags)}")
        count = fitting_count(widths, self.width(), SPACE_1, more)
        folded = len(self._tags) - count
        return (*self._tags[:count], f"+{folded}") if folded else self._tags

    def sizeHint(self) -> QSize:
        """Room for all of them."""
        return QSize(sum(int(self._width_of(tag)) + SPACE_1 for tag in self._tags), grown(_HEIGHT, self.font()))

    def minimumSizeHint(self) -> QSize:
        """Room for the "+N"."""
        return QSize(int(self._width_of(f"+{len(self._tags)}")) + 1, grown(_HEIGHT, self.font()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint one frame per tag."""
        theme = self._theme.theme
        painter, mirror = QPainter(self), Mirror.of(self)
        left = 0.0
        for text in self.shown_texts():
            area = QRectF(left, 0, self._width_of(text), self.height())
            place = mirror.real(area)
            paint_pill(painter, place, None, theme)
            painter.setPen(QColor(theme.muted_text))
            painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), isolated(text))
            left += area.width() + SPACE_1
        painter.end()

    def _width_of(self, text: str) -> float:
        return QFontMetricsF(self.font()).horizontalAdvance(text) + 2 * SPACE_2


def paint_pill(painter: QPainter, area: QRectF, colour: str | None, theme: Theme) -> None:
    """The rounded ground of a badge: a tint of the colour, or a frame where there is none."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if colour is None:
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tinted(colour, theme)))
    radius = area.height() / 2
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


def fitting_count(widths: list[float], room: float, gap: float, more_width: float) -> int:
    """How many of the widths fit into the room, with a gap between them; room for `more_width` is kept
    unless all fit.
    """
    if sum(widths) + gap * (len(widths) - 1) <= room:
        return len(widths)
    used, count = more_width, 0
    for width in widths:
        used += width + gap
        if used > room:
            break
        count += 1
    return count
