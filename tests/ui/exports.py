"""An export that takes as long as a test wants."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pytestqt.qtbot import QtBot

from snapreview.export.progress import ExportProgress
from snapreview.model.review.reviewed import ReviewedComparison
from snapreview.ui.review.review_session import ReviewSession


@contextmanager
def export_under_way(session: ReviewSession, qtbot: QtBot) -> Iterator[None]:
    """The open comparison is being exported for as long as this lasts."""
    over = threading.Event()

    def write(_comparison: ReviewedComparison, _progress: ExportProgress) -> Path:
        over.wait(20)
        return Path("manifest.json")

    session.export(write, "Written to {path}.")
    try:
        yield
    finally:
        over.set()
        qtbot.waitUntil(lambda: not session.exporter.running)
