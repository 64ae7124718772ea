"""Questions to the reader, behind a protocol so that the window can be driven without anybody there."""

from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget


class Dialogs(Protocol):
    """Everything the window asks in a dialog of its own. `parent` is the window that asks."""

    def choose_folder(self, parent: QWidget, title: str, start: str) -> Path | None:
        """A folder that exists, or None when the reader changed their mind. `start` is shown first."""

    def choose_target_folder(self, parent: QWidget, title: str, start: str) -> Path | None:
        """A folder to write into, or None."""

    def tell_about(self, parent: QWidget, title: str, text: str) -> None:
        """Show a short text until the reader has read it."""


class SystemDialogs:
    """The dialogs of the system."""

    def choose_folder(self, parent: QWidget, title: str, start: str) -> Path | None:
        """See Dialogs."""
        return _folder(QFileDialog.getExistingDirectory(parent, title, start))

    def choose_target_folder(self, parent: QWidget, title: str, start: str) -> Path | None:
        """See Dialogs."""
        return _folder(QFileDialog.getExistingDirectory(parent, title, start))

    def tell_about(self, parent: QWidget, title: str, text: str) -> None:
        """See Dialogs."""
        QMessageBox.about(parent, title, text)


def _folder(answer: str) -> Path | None:
    return Path(answer) if answer else None
