"""Exporting an open comparison in the background: the same manifest that the command line writes."""

import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from snapreview.errors import UserError
from snapreview.export.comparison_export import export_comparison
from snapreview.model.result import ImageResult, Status
from snapreview.session.change_examination import examine_changes
from snapreview.session.comparison_run import ComparisonRun
from snapreview.ui.messages.notice import Notice
from snapreview.ui.tasks import BackgroundTasks


@dataclass(frozen=True, slots=True)
class ExportProgress:
    """Changed pairs examined of all changed pairs."""

    done: int
    total: int


def export_run(
    run: ComparisonRun,
    results: Iterable[ImageResult],
    workers: int,
    folder: Path,
    report: Callable[[int], None],
    stop: threading.Event,
) -> Path:
    """Find out what changed where, then write manifest and masks into `folder`; returns the manifest's path.

    Blocks. Raises ExportError, or Cancelled when `stop` is set before anything was written.
    """
    comparison = run.comparison(results)
    details = examine_changes(run, comparison.results.values(), workers, report, stop)
    return export_comparison(replace(comparison, details=details), folder)


class Exporter(QObject):
    """One export at a time. `changed` carries ExportProgress, or None when it ended; `notice_raised` a Notice
    about how it ended.
    """

    changed = Signal(object)
    notice_raised = Signal(object)

    _reported = Signal(int)

    def __init__(self, tasks: BackgroundTasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._stop: threading.Event | None = None
        self._total = 0
        self._reported.connect(self._on_reported)

    @property
    def running(self) -> bool:
        """True from `start` until the export ended."""
        return self._stop is not None

    def start(self, run: ComparisonRun, results: tuple[ImageResult, ...], workers: int, folder: Path) -> None:
        """Export into a folder, in the background."""
        self._stop = threading.Event()
        self._total = sum(result.status is Status.CHANGED for result in results)
        self._on_reported(0)
        work = partial(export_run, run, results, workers, folder, self._reported.emit, self._stop)
        self._tasks.run_task(work, self._on_exported, self._on_failed)

    def stop(self) -> None:
        """Ask the export to end; it does so soon, and without having written anything."""
        if self._stop is not None:
            self._stop.set()

    def _on_reported(self, done: int) -> None:
        if self._stop is not None:
            self.changed.emit(ExportProgress(done, self._total))

    def _on_exported(self, manifest: Path) -> None:
        self._end()
        told = self.tr("The comparison manifest was written to {path}.").format(path=manifest)
        self.notice_raised.emit(Notice("success", told))

    def _on_failed(self, error: Exception) -> None:
        self._end()
        if isinstance(error, UserError):
            self.notice_raised.emit(Notice("error", str(error)))

    def _end(self) -> None:
        self._stop = None
        self.changed.emit(None)
