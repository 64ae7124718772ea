"""Exporting an open comparison in the background, as it stands in its review."""

import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from snapreview.errors import UserError
from snapreview.export.progress import ExportProgress as WritingProgress
from snapreview.model.result import ImageResult, Status
from snapreview.model.review.review import Review
from snapreview.model.review.reviewed import ReviewedComparison
from snapreview.session.comparison_run import ComparisonRun
from snapreview.session.review_exports import detailed_comparison, reviewed_now
from snapreview.ui.language.told_sentences import sentence_text
from snapreview.ui.late_telling import emit_while_there
from snapreview.ui.messages.notice import Notice
from snapreview.ui.tasks import BackgroundTasks

Write = Callable[[ReviewedComparison, WritingProgress], Path]
"""Writes an export and returns where it is; raises ExportError, Cancelled. Called in the background."""


@dataclass(frozen=True, slots=True)
class ExportProgress:
    """Changed pairs examined of all changed pairs, then (`writing`) images written of all images."""

    done: int
    total: int
    writing: bool = False


@dataclass(frozen=True, slots=True)
class ExportJob:
    """What is exported, how, and the sentence that tells it is done, with `{path}` in it."""

    run: ComparisonRun
    results: tuple[ImageResult, ...]
    review: Review
    workers: int
    write: Write
    told: str


def export_run(job: ExportJob, report: Callable[[ExportProgress], None], stop: threading.Event) -> Path:
    """Find out what changed where, then write; returns where it is.

    Blocks. Raises ExportError, or Cancelled when `stop` is set before anything was written.
    """
    total = _changed(job.results)
    comparison = job.run.comparison(job.results)
    detailed = detailed_comparison(
        job.run, comparison, job.workers, lambda done: report(ExportProgress(done, total)), stop
    )
    progress = WritingProgress(lambda done, total: report(ExportProgress(done, total, writing=True)), stop)
    return job.write(reviewed_now(detailed, job.review), progress)


class Exporter(QObject):
    """One export at a time. `changed` carries ExportProgress, or None when it ended; `notice_raised` a Notice
    about how it ended.
    """

    changed = Signal(object)
    notice_raised = Signal(object)

    _reported = Signal(object)

    def __init__(self, tasks: BackgroundTasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._stop: threading.Event | None = None
        self._reported.connect(self._on_reported)

    @property
    def running(self) -> bool:
        """True from `start` until the export ended."""
        return self._stop is not None

    def start(self, job: ExportJob) -> None:
        """Export in the background."""
        self._stop = threading.Event()
        self._on_reported(ExportProgress(0, _changed(job.results)))
        work = partial(export_run, job, partial(emit_while_there, self, self._reported), self._stop)
        self._tasks.run_task(work, partial(self._on_exported, job.told), self._on_failed)

    def stop(self) -> None:
        """Ask the export to end; it does so soon, and without having written anything."""
        if self._stop is not None:
            self._stop.set()

    def _on_reported(self, progress: ExportProgress) -> None:
        if self._stop is not None:
            self.changed.emit(progress)

    def _on_exported(self, told: str, path: Path) -> None:
        self._end()
        self.notice_raised.emit(Notice("success", told.format(path=path)))

    def _on_failed(self, error: Exception) -> None:
        self._end()
        if isinstance(error, UserError):
            self.notice_raised.emit(Notice("error", sentence_text(error)))

    def _end(self) -> None:
        self._stop = None
        self.changed.emit(None)


def _changed(results: Iterable[ImageResult]) -> int:
    return sum(result.status is Status.CHANGED for result in results)
