"""Helpers for tests of builds on a server."""

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from snapreview.ui.main_window import MainWindow
from snapreview.ui.remote.browse_dialog import BrowseDialog

PATIENCE_MS = 30_000


@dataclass
class AnsweringDialogs:
    """Gives the answers it was made with, and keeps the questions."""

    paths: list[Path | None] = field(default_factory=list)
    questions: list[str] = field(default_factory=list)
    agrees: bool = True

    def choose_folder(self, parent: QWidget, title: str, start: str) -> Path | None:
        return self._path(title)

    def choose_target_folder(self, parent: QWidget, title: str, start: str) -> Path | None:
        return self._path(title)

    def choose_archive(self, parent: QWidget, title: str, start: str) -> Path | None:
        return self._path(title)

    def choose_review(self, parent: QWidget, title: str) -> Path | None:
        return self._path(title)

    def choose_target_file(self, parent: QWidget, title: str, proposed: str, ending: str) -> Path | None:
        return self._path(title)

    def confirm(self, parent: QWidget, title: str, question: str, yes: str) -> bool:
        self.questions.append(question)
        return self.agrees

    def tell_about(self, parent: QWidget, title: str, text: str) -> None:
        self.questions.append(text)

    def _path(self, title: str) -> Path | None:
        self.questions.append(title)
        return self.paths.pop(0)


def describe(build: Path, **fields: Any) -> None:
    """Write what a served build says of itself."""
    (build / "snapreview-build.json").write_text(json.dumps({"app_id": "app", **fields}), encoding="utf-8")


def wait_until_listed(dialog: BrowseDialog, qtbot: QtBot) -> None:
    """Wait for the server's answer."""
    qtbot.waitUntil(lambda: dialog.listing.state in ("ready", "failed"), timeout=PATIENCE_MS)


def listed_names(dialog: BrowseDialog) -> list[str]:
    """The names of the builds in the list."""
    return [dialog.model.build_at(row).name for row in range(dialog.model.rowCount())]


def choose_row(dialog: BrowseDialog, name: str) -> None:
    """Go to the build with this name."""
    dialog.view.setCurrentIndex(dialog.model.index(listed_names(dialog).index(name)))


def wait_until_compared(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until two builds are open and every image has its result."""
    session = window.session
    qtbot.waitUntil(lambda: session.run is not None and not session.opening, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not session.comparing, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: window.sidebar.settled, timeout=PATIENCE_MS)


def notices(window: MainWindow) -> list[str]:
    """What the banner says."""
    return [notice.text for notice in window.banner.notices]


def wait_for_notice(window: MainWindow, words: str, qtbot: QtBot) -> None:
    """Wait until the banner says something with these words."""
    qtbot.waitUntil(lambda: any(words in text for text in notices(window)), timeout=PATIENCE_MS)
