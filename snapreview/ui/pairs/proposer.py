"""Looking for likely pairs in the background."""

import threading
from collections.abc import Collection
from functools import partial

from PySide6.QtCore import QObject, Signal

from snapreview.errors import UserError
from snapreview.session.comparison_run import ComparisonRun
from snapreview.session.proposing import propose_pairs_of
from snapreview.ui.language.told_sentences import sentence_text
from snapreview.ui.late_telling import emit_while_there
from snapreview.ui.tasks import BackgroundTasks


class Proposer(QObject):
    """`proposed` carries a list of PairProposal; `progressed` images looked at, images in all; `failed` a sentence."""

    proposed = Signal(object)
    progressed = Signal(int, int)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = BackgroundTasks(1, self)
        self._stop = threading.Event()

    def start(self, run: ComparisonRun, refused: Collection[tuple[str, str]], workers: int) -> None:
        """Look at a run's images; what was being looked for before is dropped."""
        self.cancel()
        self._stop = threading.Event()
        work = partial(
            propose_pairs_of, run, refused, workers, partial(emit_while_there, self, self.progressed), self._stop
        )
        self._tasks.run_task(work, self.proposed.emit, self._on_failed)

    def cancel(self) -> None:
        """Look no further."""
        self._stop.set()
        self._tasks.forget()

    def stop(self) -> None:
        """End the thread."""
        self._stop.set()
        self._tasks.stop()

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.failed.emit(sentence_text(error))
