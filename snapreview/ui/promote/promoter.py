"""Dry runs, promotions and rollbacks in the background."""

import threading
from collections.abc import Callable, Collection
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from snapreview.errors import UserError
from snapreview.folders import Folders
from snapreview.promote.git_view import git_view_now
from snapreview.promote.operations import Promotion
from snapreview.promote.promotions import PastPromotion, Promotions
from snapreview.session.comparison_run import ComparisonRun
from snapreview.session.promoting import DryRun, dry_run, promotions_in
from snapreview.ui.language.told_sentences import sentence_text
from snapreview.ui.late_telling import emit_while_there
from snapreview.ui.tasks import BackgroundTasks


class Promoter(QObject):
    """One thing at a time. `planned` DryRun; `last_known` PastPromotion or None; `progressed` files ready, files in
    all; `promoted` DryRun with what git sees now; `rolled_back` PastPromotion; `failed` a sentence; `cancelled`.
    """

    planned = Signal(object)
    last_known = Signal(object)
    progressed = Signal(int, int)
    promoted = Signal(object)
    rolled_back = Signal(object)
    failed = Signal(str)
    cancelled = Signal()

    def __init__(self, folders: Folders, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._promotions = promotions_in(folders)
        self._tasks = BackgroundTasks(1, self)
        self._stop = threading.Event()

    def plan(self, run: ComparisonRun, approved: Collection[str], into: Path | None) -> None:
        """Make a dry run; one that is still being made is dropped."""
        self._tasks.forget()
        self._tasks.run_task(partial(dry_run, run, approved, into), self.planned.emit, self._on_failed)

    def look_up_last(self, target: Path) -> None:
        """Find out which promotion into a folder could be rolled back."""
        self._tasks.run_task(partial(self._promotions.last, target), self.last_known.emit, self._on_failed)

    def promote(self, promotion: Promotion) -> None:
        """Carry a promotion out."""
        self._stop = threading.Event()
        work = partial(
            _carry_out, self._promotions, promotion, partial(emit_while_there, self, self.progressed), self._stop
        )
        self._tasks.run_task(work, self.promoted.emit, self._on_failed)

    def roll_back(self, target: Path) -> None:
        """Take the last promotion into a folder back."""
        self._tasks.run_task(partial(self._promotions.roll_back, target), self._on_rolled_back, self._on_failed)

    def cancel(self) -> None:
        """Stop a promotion that only prepares; once files are being changed, it is carried out to its end."""
        self._stop.set()

    def stop(self) -> None:
        """End the thread; what is being written is finished first."""
        self._stop.set()
        self._tasks.finish(seconds=60)

    def _on_rolled_back(self, past: PastPromotion) -> None:
        self.rolled_back.emit(past)

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.failed.emit(sentence_text(error))
        else:
            self.cancelled.emit()


def _carry_out(
    promotions: Promotions, promotion: Promotion, report: Callable[[int, int], None], stop: threading.Event
) -> DryRun:
    promotions.carry_out(promotion, report, stop)
    return DryRun(promotion, git_view_now(promotion.target))
