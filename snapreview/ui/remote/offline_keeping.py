"""Fetching all images of the open builds in the background, so that they can be looked at without their server."""

import threading
import time
from functools import partial

from PySide6.QtCore import QObject, Signal

from snapreview.errors import UserError
from snapreview.session.comparison_run import ComparisonRun
from snapreview.session.downloading import DownloadProgress, download_builds
from snapreview.ui.language.amounts import bytes_text, images_text
from snapreview.ui.language.told_sentences import sentence_text
from snapreview.ui.late_telling import emit_while_there
from snapreview.ui.messages.notice import Notice
from snapreview.ui.tasks import BackgroundTasks

_REPORT_INTERVAL_SECONDS = 0.05


class OfflineKeeping(QObject):
    """One download at a time. `changed` carries DownloadProgress, or None when it ended; `notice_raised` a Notice."""

    changed = Signal(object)
    notice_raised = Signal(object)

    _reported = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = BackgroundTasks(1, self)
        self._stop: threading.Event | None = None
        self._reported.connect(self._on_reported)

    @property
    def running(self) -> bool:
        """True from `start` until the download ended."""
        return self._stop is not None

    def start(self, run: ComparisonRun) -> None:
        """Fetch every image of base and head that is not here yet."""
        stop = self._stop = threading.Event()
        self.changed.emit(DownloadProgress(0, 0))
        work = partial(_download, run, partial(emit_while_there, self, self._reported, stop), stop)
        self._tasks.run_task(work, partial(self._on_done, stop), partial(self._on_failed, stop))

    def cancel(self) -> None:
        """Fetch no more; what is here stays."""
        if self._stop is not None:
            self._stop.set()
            self._end()

    def stop(self) -> None:
        """End the thread; the window is about to go."""
        self.cancel()
        self._tasks.stop()

    def _on_reported(self, stop: threading.Event, progress: DownloadProgress) -> None:
        if stop is self._stop:
            self.changed.emit(progress)

    def _on_done(self, stop: threading.Event, ended: DownloadProgress) -> None:
        if stop is not self._stop:
            return
        self._end()
        self.notice_raised.emit(self._ending(ended))

    def _ending(self, ended: DownloadProgress) -> Notice:
        here = f"{images_text(ended.images)} ({bytes_text(ended.bytes)})"
        if not ended.failed:
            text = self.tr("Both builds can be reviewed without the server: {images} kept.")
            return Notice("success", text.format(images=here))
        failed = self.tr("%Ln images could not be fetched; {images} are kept.", "", ended.failed)
        return Notice("warning", f"{failed.format(images=here)} {sentence_text(ended.failure)}")

    def _on_failed(self, stop: threading.Event, error: Exception) -> None:
        if stop is not self._stop:
            return
        self._end()
        if isinstance(error, UserError):
            self.notice_raised.emit(Notice("error", sentence_text(error)))

    def _end(self) -> None:
        self._stop = None
        self.changed.emit(None)


class _Throttled:
    """Hands progress on at most twenty times a second, and at its end."""

    def __init__(self, report: partial[None]) -> None:
        self._report = report
        self._last = 0.0

    def __call__(self, progress: DownloadProgress) -> None:
        now = time.monotonic()
        if now - self._last >= _REPORT_INTERVAL_SECONDS:
            self._last = now
            self._report(progress)


def _download(run: ComparisonRun, report: partial[None], stop: threading.Event) -> DownloadProgress:
    return download_builds([run.base, run.head], _Throttled(report), stop)
