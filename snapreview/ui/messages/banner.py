"""Notices on top of the window: a sentence with its remedy each, to be dismissed one by one."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QToolButton, QVBoxLayout, QWidget

from snapreview.ui.look.icons import icon
from snapreview.ui.look.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_4
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.messages.notice import Notice, Offer, spoken_notice

_SHOWN_AT_ONCE = 3
_DETAILS_HEIGHT = 120


class NoticeCard(QFrame):
    """One notice. `dismissed` carries the card itself, `offer_taken` the identifier of the offer in it."""

    dismissed = Signal(object)
    offer_taken = Signal(str)

    def __init__(self, notice: Notice, theme: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = notice
        self._theme = theme
        self.setProperty("notice", notice.level)
        self._sign = QLabel(self)
        self._text = _wrapping_label(notice.text)
        self.setAccessibleName(spoken_notice(notice))
        self._close = QToolButton(self)
        self._close.setToolTip(self.tr("Dismiss"))
        self._close.setAccessibleName(self.tr("Dismiss this notice"))
        self._close.setIconSize(QSize(14, 14))
        self._close.clicked.connect(self._dismiss)
        self._details = self._make_details()
        self._lay_out()
        self._dress()
        theme.changed.connect(self._dress)

    def _make_details(self) -> QScrollArea:
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setMaximumHeight(_DETAILS_HEIGHT)
        area.setWidget(_wrapping_label("\n".join(self.notice.details)))
        area.hide()
        return area

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(SPACE_3)
        line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._text, 1)
        if self.notice.details:
            more = QPushButton(self.tr("Details"), self)
            more.setProperty("look", "small")
            more.setCheckable(True)
            more.toggled.connect(self._details.setVisible)
            line.addWidget(more, 0, Qt.AlignmentFlag.AlignTop)
        if self.notice.offer is not None:
            line.addWidget(self._make_offer(self.notice.offer), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_4, SPACE_1 + 2, SPACE_2, SPACE_1 + 2)
        layout.setSpacing(SPACE_1)
        layout.addLayout(line)
        layout.addWidget(self._details)

    def _make_offer(self, offer: Offer) -> QPushButton:
        button = QPushButton(offer.words, self)
        button.setProperty("look", "offer")
        button.setFixedHeight(self._text.fontMetrics().height() + 2 * SPACE_1)  # as tall as a line of the sentence
        button.clicked.connect(lambda: self.offer_taken.emit(offer.identifier))
        return button

    def _dismiss(self) -> None:
        self.dismissed.emit(self)

    def _dress(self) -> None:
        theme = self._theme.theme
        colours = {
            "info": theme.accent,
            "success": theme.success,
            "warning": theme.warning,
            "error": theme.danger,
        }
        sign: QIcon = icon(self.notice.level, colours[self.notice.level])
        self._sign.setPixmap(sign.pixmap(QSize(16, 16), self.devicePixelRatioF()))
        self._sign.setContentsMargins(0, SPACE_1, 0, 0)
        self._close.setIcon(icon("close", theme.muted_text))


class Banner(QWidget):
    """All notices that were not dismissed, the latest on top; hidden while there is none.

    `offer_taken` carries the identifier of an offer that the reader takes.
    """

    offer_taken = Signal(str)

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cards: list[NoticeCard] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._rest = QPushButton(self)
        self._rest.setProperty("look", "quiet")
        self._rest.clicked.connect(self._dismiss_all)
        self._layout.addWidget(self._rest)
        self._refresh()

    @property
    def notices(self) -> tuple[Notice, ...]:
        """The notices that are open, the latest first."""
        return tuple(card.notice for card in self._cards)

    def add(self, notice: Notice) -> None:
        """Show a notice; one that is shown already is not repeated."""
        if notice in self.notices:
            return
        card = NoticeCard(notice, self._theme, self)
        card.dismissed.connect(self._remove)
        card.offer_taken.connect(self.offer_taken)
        self._cards.insert(0, card)
        self._layout.insertWidget(0, card)
        self._refresh()
        # Nothing has the focus that changed, so a screen reader would not say it by itself.
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spoken_notice(notice)))

    def withdraw(self, notice: Notice) -> None:
        """Take a notice back that something newer replaces."""
        for card in list(self._cards):
            if card.notice == notice:
                self._remove(card)

    def clear(self) -> None:
        """Dismiss all notices."""
        for card in list(self._cards):
            self._remove(card)

    def _dismiss_all(self) -> None:
        self.clear()

    def _remove(self, card: NoticeCard) -> None:
        self._cards.remove(card)
        self._layout.removeWidget(card)
        card.hide()
        card.deleteLater()
        self._refresh()

    def _refresh(self) -> None:
        for position, card in enumerate(self._cards):
            card.setVisible(position < _SHOWN_AT_ONCE)
        hidden = len(self._cards) - _SHOWN_AT_ONCE
        self._rest.setVisible(hidden > 0)
        self._rest.setText(self.tr("%Ln more. Dismiss all", "", max(hidden, 0)))
        self.setVisible(bool(self._cards))


def _wrapping_label(text: str) -> QLabel:
    label = QLabel(text)
    # Names of files end up in notices; they are text, whatever they look like.
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setContentsMargins(0, SPACE_1, 0, SPACE_1)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
