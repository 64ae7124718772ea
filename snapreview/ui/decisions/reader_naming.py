"""The name by which decisions and notes are signed, as the reader wants it."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from snapreview.session.reviewing import reader_name
from snapreview.ui.look.theme import SPACE_2, SPACE_4
from snapreview.ui.preferences import Preferences
from snapreview.ui.review.review_keeping import ReviewKeeping

_WIDTH = 420


class ReaderDialog(QDialog):
    """`name_wanted` carries the name, "" for the login name."""

    name_wanted = Signal(str)

    def __init__(self, name: str, login: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Your name"))
        self.setMinimumWidth(_WIDTH)
        explanation = QLabel(self.tr("New decisions and notes are signed with it."), self)
        explanation.setProperty("role", "small")
        explanation.setWordWrap(True)
        self.name = QLineEdit(name, self)
        self.name.setPlaceholderText(login)
        words = self.tr("&Name")
        self.name.setAccessibleName(words.replace("&", ""))
        save = QPushButton(self.tr("Save"), self)
        save.setProperty("look", "primary")
        save.setDefault(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        buttons.addButton(save, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.setSpacing(SPACE_2)
        form.addRow(words, self.name)
        form.labelForField(self.name).setMinimumHeight(self.name.sizeHint().height())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        layout.setSpacing(SPACE_4)
        layout.addWidget(explanation)
        layout.addLayout(form)
        layout.addWidget(buttons)
        self.name.selectAll()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_accepted(self) -> None:
        self.accept()
        self.name_wanted.emit(self.name.text().strip())


class ReaderNaming(QObject):
    """Asks for the name, keeps it in the settings, and has the open review signed with it at once."""

    def __init__(self, keeping: ReviewKeeping, preferences: Preferences, window: QWidget) -> None:
        super().__init__(window)
        self._keeping = keeping
        self._preferences = preferences
        self._window = window
        preferences.changed.connect(self._follow)

    def commands(self) -> dict[str, Callable[[], object]]:
        """What is done for which action."""
        return {"reader-name": self._ask}

    def _ask(self) -> None:
        settings = self._preferences.settings
        login = reader_name(replace(settings, reader_name=""))
        dialog = ReaderDialog(settings.reader_name, login, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.name_wanted.connect(self._keep)
        dialog.open()

    def _keep(self, name: str) -> None:
        self._preferences.take(replace(self._preferences.settings, reader_name=name))

    def _follow(self) -> None:
        book = self._keeping.book
        if book is not None:
            book.reader = reader_name(self._preferences.settings)
