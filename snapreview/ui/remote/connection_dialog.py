"""A server's name, address and token, to be tried and kept."""

import threading
from functools import partial
from urllib.parse import urlsplit

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from snapreview.errors import Cancelled, SourceError
from snapreview.session.environment import Environment
from snapreview.settings import ServerConnection
from snapreview.sources.remote.addresses import parse_server_address
from snapreview.sources.remote.secrets import TOKEN_VARIABLE
from snapreview.ui.language.told_sentences import sentence_text
from snapreview.ui.look.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_6
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.messages.notice import Notice, NoticeLevel
from snapreview.ui.messages.notice_row import NoticeRow
from snapreview.ui.remote.server_check import ServerDraft, check_server, keep_token
from snapreview.ui.tasks import BackgroundTasks

_WIDTH = 520


class ConnectionDialog(QDialog):
    """`kept` carries the ServerConnection; its token is in the keyring by then."""

    kept = Signal(object)

    def __init__(
        self,
        environment: Environment,
        theme: ThemeController,
        connection: ServerConnection | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._environment = environment
        self._tasks = BackgroundTasks(2, self)
        self._stop = threading.Event()
        self.setWindowTitle(self.tr("Edit server") if connection else self.tr("Add server"))
        self.name_field = QLineEdit(connection.name if connection else "")
        self.url_field = QLineEdit(connection.url if connection else "")
        self.token_field = QLineEdit()
        self.token_field.setEchoMode(QLineEdit.EchoMode.Password)
        self.notice_row = NoticeRow(theme)
        self.test_button = QPushButton(self.tr("Test connection"))
        self.save_button = QPushButton(self.tr("Save"))
        self._cancel = QPushButton(self.tr("Cancel"))
        self._dress(editing=connection is not None)
        self._lay_out()
        self._connect()
        self._refresh()

    def _dress(self, editing: bool) -> None:
        self.name_field.setPlaceholderText(self.tr("The host's name, if empty"))
        self.url_field.setPlaceholderText(self.tr("https://HOST/organizations/ORGANISATION/"))
        unchanged = self.tr("Leave empty to go on using the present one")
        self.token_field.setPlaceholderText(unchanged if editing else "")
        self.save_button.setProperty("look", "primary")
        self.save_button.setDefault(True)
        self.setMinimumWidth(_WIDTH)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_4)
        layout.setSpacing(SPACE_1)
        address, name, token = self.tr("Address"), self.tr("Name"), self.tr("Token")
        for words, field in ((address, self.url_field), (name, self.name_field), (token, self.token_field)):
            label = QLabel(words)
            label.setProperty("role", "section")
            label.setBuddy(field)
            field.setAccessibleName(words)
            layout.addWidget(label)
            layout.addWidget(field)
            layout.addSpacing(SPACE_2)
        hint = QLabel(
            self.tr(
                "The token goes to the system keyring and nowhere else. Without one, the environment variable "
                "{variable} is used."
            ).format(variable=TOKEN_VARIABLE)
        )
        hint.setProperty("role", "small")
        hint.setWordWrap(True)
        layout.addWidget(hint)
        layout.addSpacing(SPACE_3)
        layout.addWidget(self.notice_row)
        layout.addStretch()
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        buttons.addWidget(self.test_button)
        buttons.addStretch()
        buttons.addWidget(self._cancel)
        buttons.addWidget(self.save_button)
        layout.addSpacing(SPACE_3)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self.url_field.textChanged.connect(self._on_edited)
        self.token_field.textChanged.connect(self._on_edited)
        self.test_button.clicked.connect(self._test)
        self.save_button.clicked.connect(self._save)
        self._cancel.clicked.connect(self.reject)
        self.url_field.setFocus()

    @property
    def draft(self) -> ServerDraft:
        """What is typed now."""
        url = self.url_field.text().strip()
        name = self.name_field.text().strip() or urlsplit(url).netloc or url
        return ServerDraft(name, url, self.token_field.text().strip())

    def done(self, result: int) -> None:
        """End what is being tried."""
        self._stop.set()
        self._tasks.stop()
        super().done(result)

    def _test(self) -> None:
        self._stop.set()
        self._stop = threading.Event()
        self._busy(self.tr("Asking the server…"))
        work = partial(check_server, self.draft, self._environment, self._stop)
        self._tasks.run_task(work, partial(self._tell, "success"), self._on_failed)

    def _save(self) -> None:
        draft = self.draft
        try:
            parse_server_address(draft.url, self._environment.settings.allow_plain_http)
        except SourceError as error:
            self._tell("error", sentence_text(error))
            return
        if not draft.token:
            self._finish(draft)
            return
        self._busy(self.tr("Keeping the token…"))
        self._tasks.run_task(
            partial(keep_token, draft, self._environment), partial(self._on_token, draft), self._on_failed
        )

    def _on_token(self, draft: ServerDraft, is_kept: bool) -> None:
        if is_kept:
            self._finish(draft)
            return
        self.token_field.clear()
        unkept = self.tr(
            "This system has no keyring that works, so the token was not kept. Set {variable} before snapreview is "
            "started; the server itself can be saved."
        )
        self._tell("warning", unkept.format(variable=TOKEN_VARIABLE))

    def _finish(self, draft: ServerDraft) -> None:
        self.kept.emit(ServerConnection(draft.name, draft.url))
        self.accept()

    def _on_edited(self) -> None:
        self._stop.set()  # what is being tried is not what stands there any more
        self._tasks.forget()
        self.notice_row.show_notice(None)
        self._refresh()

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, Cancelled):
            self._tell("error", sentence_text(error))

    def _busy(self, text: str) -> None:
        self.notice_row.show_notice(Notice("info", text))
        self.test_button.setEnabled(False)
        self.save_button.setEnabled(False)

    def _tell(self, level: NoticeLevel, text: str) -> None:
        self.notice_row.show_notice(Notice(level, text))
        self._make_room()
        self._refresh()

    def _make_room(self) -> None:
        """A dialog does not grow by itself when a sentence takes more than one line."""
        layout = self.layout()
        if layout is not None:
            self.notice_row.updateGeometry()
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def _refresh(self) -> None:
        usable = bool(self.url_field.text().strip())
        self.test_button.setEnabled(usable)
        self.save_button.setEnabled(usable)
