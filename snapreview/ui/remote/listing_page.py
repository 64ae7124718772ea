"""The builds, or why there are none to see: no server, being asked for, trouble, nothing found."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from snapreview.model.image_name import displayable
from snapreview.ui.look.icons import icon
from snapreview.ui.look.progress_bar import ProgressBar
from snapreview.ui.look.theme import SPACE_1, SPACE_2, SPACE_3
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.remote.build_listing import BuildListing

_SIGN = 36
_TEXT_WIDTH = 440


class ListingPage(QWidget):
    """Signals: `retry_wanted`, `edit_wanted`, `add_wanted`. `query` is what was searched for."""

    retry_wanted = Signal()
    edit_wanted = Signal()
    add_wanted = Signal()

    def __init__(
        self, listing: BuildListing, view: QWidget, theme: ThemeController, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._listing = listing
        self._theme = theme
        self._sign_name = "search"
        self.query = ""
        self.footer = QLabel()
        self.footer.setProperty("role", "small")
        self.footer.setTextFormat(Qt.TextFormat.PlainText)
        self.footer.setWordWrap(True)
        self._stack = QStackedWidget()
        self._stack.addWidget(view)
        self._stack.addWidget(self._make_message())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.footer)
        self.footer.setContentsMargins(SPACE_1, SPACE_1, 0, SPACE_2)
        listing.state_changed.connect(self._refresh)
        theme.changed.connect(self._dress)
        self._refresh()

    def _make_message(self) -> QWidget:
        centre = Qt.AlignmentFlag.AlignCenter
        self._sign = QLabel(alignment=centre)
        self.text = QLabel(alignment=centre)
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text.setFixedWidth(_TEXT_WIDTH)
        self._bar = ProgressBar(self._theme)
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(_TEXT_WIDTH // 2)
        self.retry_button = self._button(self.tr("Try again"), self.retry_wanted.emit)
        self.edit_button = self._button(self.tr("Edit server…"), self.edit_wanted.emit)
        self.add_button = self._button(self.tr("Add server…"), self.add_wanted.emit)
        self.add_button.setProperty("look", "primary")
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        buttons.addStretch()
        for button in (self.retry_button, self.edit_button, self.add_button):
            buttons.addWidget(button)
        buttons.addStretch()
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setSpacing(SPACE_3)
        layout.addStretch(2)
        for widget in (self._sign, self.text, self._bar):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addLayout(buttons)
        layout.addStretch(3)
        return page

    def _button(self, words: str, wanted: object) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.clicked.connect(wanted)
        return button

    def _refresh(self) -> None:
        listing = self._listing
        state, count = listing.state, listing.count
        if state == "nothing":
            invitation = self.tr(
                "Add the server that your builds are uploaded to.\nIts address and a token are enough."
            )
            self._tell("server", invitation)
        elif state == "loading" and not count:
            self._tell("", self.tr("Asking the server for its builds…"))
        elif state == "failed" and not count:
            self._tell("error", listing.problem)
        elif state == "ready" and not count:
            unmatched = self.tr("No build matches “{query}”.").format(query=displayable(self.query))
            self._tell("search", unmatched if self.query else self.tr("This server has no builds yet."))
        else:
            self._stack.setCurrentIndex(0)
        self.add_button.setVisible(state == "nothing")
        self.retry_button.setVisible(state == "failed")
        self.edit_button.setVisible(state == "failed")
        self._bar.setVisible(state == "loading")
        self.footer.setText(self._footer_text())

    def _footer_text(self) -> str:
        listing = self._listing
        if not listing.count:
            return ""
        if listing.state == "failed":
            remedy = self.tr("Press Enter in the search field to ask again.")
            return " ".join((self.tr("%Ln builds.", "", listing.count), listing.problem, remedy))
        if listing.state == "loading":
            return self.tr("%Ln builds, loading more…", "", listing.count)
        if listing.complete:
            return self.tr("%Ln builds", "", listing.count)
        return self.tr("%Ln builds, scroll down for more", "", listing.count)

    def _tell(self, sign: str, text: str) -> None:
        self._sign_name = sign
        self.text.setText(text)
        self.text.setFixedHeight(self.text.heightForWidth(_TEXT_WIDTH))
        self._stack.setCurrentIndex(1)
        self._dress()

    def _dress(self) -> None:
        self._sign.setVisible(bool(self._sign_name))
        if self._sign_name:
            theme = self._theme.theme
            colour = theme.danger if self._sign_name == "error" else theme.muted_text
            picture = icon(self._sign_name, colour).pixmap(QSize(_SIGN, _SIGN), self.devicePixelRatioF())
            self._sign.setPixmap(picture)
