"""A row above the panes that says one sentence about the image shown: icon, words and a tint."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from snapreview.ui.look.icons import icon_pixmap
from snapreview.ui.look.theme import SPACE_2, SPACE_4, Theme, tinted
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.messages.notice import Notice, spoken_notice

_ICON_SIZE = 16


class NoticeRow(QWidget):
    """Hidden while there is nothing to say. `taken` carries the identifier of an offer that the reader takes."""

    taken = Signal(str)

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._notice: Notice | None = None
        self._icon = QLabel()
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.offer_button = QPushButton()
        self.offer_button.setProperty("look", "offer")
        self.offer_button.clicked.connect(self._take)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE_4, SPACE_2, SPACE_4, SPACE_2)
        layout.setSpacing(SPACE_2)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._text, 1)
        layout.addWidget(self.offer_button, 0, Qt.AlignmentFlag.AlignVCenter)
        theme.changed.connect(self._dress)
        self.hide()

    @property
    def notice(self) -> Notice | None:
        """What it says."""
        return self._notice

    def show_notice(self, notice: Notice | None) -> None:
        """Say something else, or nothing."""
        self._notice = notice
        self._text.setText(notice.text if notice else "")
        self.setAccessibleName(spoken_notice(notice) if notice else "")
        offer = notice.offer if notice else None
        self.offer_button.setVisible(offer is not None)
        self.offer_button.setText(offer.words if offer is not None else "")
        self._dress()
        self.setVisible(notice is not None)

    def _take(self) -> None:
        if self._notice is not None and self._notice.offer is not None:
            self.taken.emit(self._notice.offer.identifier)

    def _dress(self) -> None:
        if self._notice is not None:
            ratio = self.devicePixelRatioF()
            self._icon.setPixmap(icon_pixmap(self._notice.level, self._colour(), _ICON_SIZE, ratio))
        self.update()

    def _colour(self) -> str:
        return notice_colour(self._notice, self._theme.theme)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The tint and the line that sets the row off."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.theme.panel))
        if self._notice is not None and self._notice.level != "info":
            painter.fillRect(self.rect(), QColor(tinted(self._colour(), self._theme.theme)))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(self._theme.theme.border))
        painter.end()


def notice_colour(notice: Notice | None, theme: Theme) -> str:
    """The colour of a notice's icon and tint."""
    level = notice.level if notice else "info"
    colours = {"info": theme.accent, "success": theme.success, "warning": theme.warning, "error": theme.danger}
    return colours[level]
