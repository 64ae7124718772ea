"""Questions to the reader, behind a protocol so that the window can be driven without anybody there."""

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget


class Dialogs(Protocol):
    """Everything the window asks in a dialog of its own. `parent` is the window that asks."""

    def choose_folder(self, parent: QWidget, title: str, start: str) -> Path | None:
        """A folder that exists, or None when the reader changed their mind. `start` is shown first."""

    def choose_target_folder(self, parent: QWidget, title: str, start: str) -> Path | None:
        """A folder to write into, or None."""

    def choose_archive(self, parent: QWidget, title: str, start: str) -> Path | None:
        """A .zip archive that exists, or None."""

    def choose_review(self, parent: QWidget, title: str) -> Path | None:
        """A .snapreview file that exists, or None."""

    def choose_target_file(self, parent: QWidget, title: str, proposed: str, ending: str) -> Path | None:
        """A file to write, or None. `proposed` is its name at first, `ending` such as `.html`."""

    def confirm(self, parent: QWidget, title: str, question: str, yes: str) -> bool:
        """True when the reader presses the button called `yes`; another one is the default."""

    def tell_about(self, parent: QWidget, title: str, text: str) -> None:
        """Show a short text until the reader has read it."""


class SystemDialogs:
    """The dialogs of the system."""

    def choose_folder(self, parent: QWidget, title: str, start: str) -> Path | None:
        """See Dialogs."""
        return _path(QFileDialog.getExistingDirectory(parent, title, start))

    def choose_target_folder(self, parent: QWidget, title: str, start: str) -> Path | None:
        """See Dialogs."""
        return _path(QFileDialog.getExistingDirectory(parent, title, start))

    def choose_archive(self, parent: QWidget, title: str, start: str) -> Path | None:
        """See Dialogs."""
        return _path(QFileDialog.getOpenFileName(parent, title, start, f"{_archives()} (*.zip)")[0])

    def choose_review(self, parent: QWidget, title: str) -> Path | None:
        """See Dialogs."""
        return _path(QFileDialog.getOpenFileName(parent, title, "", f"{_reviews()} (*.snapreview)")[0])

    def choose_target_file(self, parent: QWidget, title: str, proposed: str, ending: str) -> Path | None:
        """See Dialogs."""
        return _path(QFileDialog.getSaveFileName(parent, title, proposed, f"*{ending}")[0])

    def confirm(self, parent: QWidget, title: str, question: str, yes: str) -> bool:
        """See Dialogs."""
        box = QMessageBox(QMessageBox.Icon.Question, title, question, QMessageBox.StandardButton.Cancel, parent)
        box.setTextFormat(Qt.TextFormat.PlainText)
        agreed = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        return box.clickedButton() is agreed

    def tell_about(self, parent: QWidget, title: str, text: str) -> None:
        """See Dialogs."""
        QMessageBox.about(parent, title, text)


def _archives() -> str:
    return QCoreApplication.translate("SystemDialogs", "Archives")


def _reviews() -> str:
    return QCoreApplication.translate("SystemDialogs", "Reviews")


def _path(answer: str) -> Path | None:
    return Path(answer) if answer else None
