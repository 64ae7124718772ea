"""Which two builds of a server are to be compared: two cards, one of which takes what is chosen in the list."""

from collections.abc import Mapping

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from snapreview.sources.remote.build_list import ListedBuild
from snapreview.ui.look.growing import grown
from snapreview.ui.look.mirroring import isolated
from snapreview.ui.look.theme import RADIUS, SPACE_2, SPACE_3
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.remote.build_words import date_text, origin_text, title_text
from snapreview.ui.start.build_slot import Side
from snapreview.ui.start.uri_words import folder_words

_HEIGHT = 72


class BuildCard(QAbstractButton):
    """A build chosen for one side. Checked while the list chooses for it."""

    def __init__(self, side: Side, theme: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if side == "base":
            self._words = self.tr("Base"), self.tr("Proposed when a head is chosen")
            self.setToolTip(self.tr("Choose the base in the list"))
        else:
            self._words = self.tr("Head"), self.tr("Choose a build in the list")
            self.setToolTip(self.tr("Choose the head in the list"))
        self._empty = True
        self._lines = self._words[1], ""
        self._caption = self._words[0]
        self.show_hint()
        theme.changed.connect(self._repaint)

    def show_hint(self, first: str = "", second: str = "") -> None:
        """Nothing is chosen: show why, or what to do about it."""
        self._show(first or self._words[1], second, "", empty=True)

    def show_build(self, words: tuple[str, str], remark: str = "") -> None:
        """Show a build in two lines, and a remark behind the caption."""
        self._show(*words, remark, empty=False)

    def _show(self, first: str, second: str, remark: str, *, empty: bool) -> None:
        self._empty = empty
        self._lines = first, second
        caption = self._words[0]
        self._caption = f"{caption} · {remark}" if remark else caption
        self.setText(" ".join(part for part in (self._caption, *self._lines) if part))
        self.setAccessibleName(self.text())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, grown(_HEIGHT, self.font()))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = self.isChecked()
        width = 2.5 if self.hasFocus() else 1.5 if strong else 1
        painter.setPen(QPen(QColor(theme.accent if strong or self.hasFocus() else theme.border), width))
        painter.setBrush(QColor(theme.hover if self.underMouse() and not strong else theme.panel))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        area = self.rect().adjusted(SPACE_3, SPACE_2, -SPACE_3, -SPACE_2)
        line = area.height() // 3
        small = QFont(self.font())
        small.setPointSizeF(small.pointSizeF() * 0.92)
        demi = QFont(self.font())
        demi.setWeight(QFont.Weight.Normal if self._empty else QFont.Weight.DemiBold)
        first, second = self._lines
        colour = theme.muted_text if self._empty else theme.text
        self._write(painter, area, 0, line, self._caption, small, theme.accent if strong else theme.muted_text)
        self._write(painter, area, line, line, first, demi, colour)
        self._write(painter, area, 2 * line, line, second, small, theme.muted_text)
        painter.end()

    def _write(
        self, painter: QPainter, area: QRect, top: int, height: int, text: str, font: QFont, colour: str
    ) -> None:
        place = QRect(area.left(), area.top() + top, area.width(), height)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideMiddle, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, isolated(shown))

    def _repaint(self) -> None:
        self.update()


class PairChooser(QWidget):
    """`changed` when another build is chosen; `head_chosen` carries the uri of a head that wants a base."""

    changed = Signal()
    head_chosen = Signal(str)

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen: dict[Side, str] = {"base": "", "head": ""}
        self._base_is_own_choice = False
        self.cards: dict[Side, BuildCard] = {"base": BuildCard("base", theme), "head": BuildCard("head", theme)}
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_3)
        for card in self.cards.values():
            self._group.addButton(card)
            layout.addWidget(card, 1)
        self.cards["head"].setChecked(True)

    @property
    def chosen(self) -> Mapping[Side, str]:
        """The uris chosen, "" for none."""
        return self._chosen

    @property
    def complete(self) -> bool:
        """True when there are two builds to compare."""
        return bool(self._chosen["base"] and self._chosen["head"])

    def take(self, build: ListedBuild) -> None:
        """Use a build for the card that is checked. A head asks for its base unless the reader chose one."""
        side: Side = "head" if self.cards["head"].isChecked() else "base"
        if self._chosen[side] == build.uri:
            return
        self._chosen[side] = build.uri
        self.cards[side].show_build(_listed_words(build))
        if side == "base":
            self._base_is_own_choice = True
        elif not self._base_is_own_choice:
            self._chosen["base"] = ""
            self.cards["base"].show_hint(self.tr("Looking for its base…"))
            self.head_chosen.emit(build.uri)
        self.changed.emit()

    def take_proposal(self, base: str, listed: ListedBuild | None, problem: str) -> None:
        """Use the base that was found for the head, unless the reader was quicker."""
        if self._base_is_own_choice:
            return
        self._chosen["base"] = base
        if base:
            self.cards["base"].show_build(_listed_words(listed) if listed else folder_words(base), self.tr("proposed"))
        else:
            unfound, unknown = (
                self.tr("It could not be found: choose one"),
                self.tr("The server knows none: choose one"),
            )
            self.cards["base"].show_hint(unfound if problem else unknown, problem)
        self.changed.emit()

    def clear(self) -> None:
        """Take all choices back."""
        self._chosen = {"base": "", "head": ""}
        self._base_is_own_choice = False
        for card in self.cards.values():
            card.show_hint()
        self.cards["head"].setChecked(True)
        self.changed.emit()


def _listed_words(build: ListedBuild) -> tuple[str, str]:
    return title_text(build), " · ".join(fact for fact in (origin_text(build), date_text(build)) if fact)
