"""The QThread worker pool: the engine's loop under Qt, results as signals."""

from PySide6.QtCore import QObject, QThread, QTimer, Signal, Slot

from snapreview.errors import EngineError, UserError
from snapreview.model.result import ImageResult
from snapreview.session.comparison_run import ComparisonRun
from snapreview.thread_priority import give_way

_BATCH_MILLISECONDS = 50
_OWN_FAULT = "snapreview itself failed; the log has the details. Compare again."


class DiffWorker(QThread):
    """One worker thread with one odiff server. Its signals name it, because they may arrive after it was stopped."""

    delivered = Signal(object, object)  # DiffWorker, ImageResult
    failed = Signal(object, object)  # DiffWorker, UserError
    ended = Signal(object)  # DiffWorker; always the last one

    def __init__(self, run: ComparisonRun, parent: QObject) -> None:
        super().__init__(parent)
        self._run = run

    def run(self) -> None:
        """Compare pairs until none is left; runs in the thread."""
        give_way()
        try:
            self._run.work(lambda result: self.delivered.emit(self, result))
        except UserError as error:
            self.failed.emit(self, error)
        except BaseException:  # our own fault, which sys.excepthook reports; the other workers shall not go on
            self._run.cancel()
            self.failed.emit(self, EngineError(_OWN_FAULT))
            raise
        finally:
            self.ended.emit(self)


class DiffWorkerPool(QObject):
    """Runs the workers of one comparison and hands their results over in calm batches.

    All signals are emitted in the thread the pool lives in. A run that ended or was stopped never
    delivers afterwards; one that was cancelled still delivers what was compared until then.
    """

    results_ready = Signal(object)  # tuple[ImageResult, ...]
    finished = Signal(object)  # UserError that ended the run, or None

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run: ComparisonRun | None = None
        self._workers: list[DiffWorker] = []
        self._batch: list[ImageResult] = []
        self._error: UserError | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_BATCH_MILLISECONDS)
        self._timer.timeout.connect(self._flush)

    @property
    def running(self) -> bool:
        """True from `start` to `finished`."""
        return bool(self._workers)

    def start(self, run: ComparisonRun, worker_count: int) -> None:
        """Compare the pairs of a run. A run that is still going on is stopped first."""
        self.stop()
        self._run = run
        self._error = None
        self._workers = [DiffWorker(run, self) for _ in range(worker_count)]
        for worker in self._workers:
            worker.delivered.connect(self._on_delivered)
            worker.failed.connect(self._on_failed)
            worker.ended.connect(self._on_ended)
        for worker in self._workers:
            worker.start()

    def cancel(self) -> None:
        """Stop comparing; `finished` follows as soon as the workers have ended."""
        if self._run is not None:
            self._run.cancel()

    def stop(self) -> None:
        """Cancel and wait until every thread and process is gone; emits nothing any more."""
        self.cancel()
        stopped, self._workers = self._workers, []
        for worker in stopped:
            worker.wait()
            worker.deleteLater()
        self._run = None
        self._batch.clear()
        self._timer.stop()

    @Slot(object, object)
    def _on_delivered(self, worker: DiffWorker, result: ImageResult) -> None:
        if worker not in self._workers:
            return
        self._batch.append(result)
        if not self._timer.isActive():
            self._timer.start()

    @Slot(object, object)
    def _on_failed(self, worker: DiffWorker, error: UserError) -> None:
        if worker not in self._workers:
            return
        self._error = self._error or error
        self.cancel()

    @Slot(object)
    def _on_ended(self, worker: DiffWorker) -> None:
        if worker not in self._workers:
            return
        self._workers.remove(worker)
        worker.wait()
        worker.deleteLater()
        if self._workers:
            return
        self._run = None
        self._timer.stop()
        self._flush()
        self.finished.emit(self._error)

    @Slot()
    def _flush(self) -> None:
        batch, self._batch = tuple(self._batch), []
        if batch:
            self.results_ready.emit(batch)
