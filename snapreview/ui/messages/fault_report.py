"""Our own bugs: written into a report file, told in the banner, never swallowed."""

import platform
import sys
import threading
import traceback
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QObject, Signal

from snapreview import __version__
from snapreview.ui.language.told_sentences import sentence_text
from snapreview.ui.messages.notice import Notice


class FaultReporter(QObject):
    """Takes the place of Python's exception hook. `notice_raised` carries a Notice naming the report file."""

    notice_raised = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._former_hook = sys.excepthook
        self._former_thread_hook = threading.excepthook

    def install(self) -> None:
        """Report every exception that nobody expected from now on."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception

    def uninstall(self) -> None:
        """Put the former hooks back."""
        sys.excepthook = self._former_hook
        threading.excepthook = self._former_thread_hook

    def _on_thread_exception(self, fault: threading.ExceptHookArgs) -> None:
        if fault.exc_value is not None:
            self._on_exception(fault.exc_type, fault.exc_value, fault.exc_traceback)

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self._former_hook(kind, error, trace)
        self.notice_raised.emit(self._notice("".join(traceback.format_exception(kind, error, trace))))

    def _notice(self, trace: str) -> Notice:
        text = self.tr("Something went wrong inside snapreview; your builds are untouched.")
        try:
            path = write_report(self._folder, trace)
        except OSError as error:
            unsaved = self.tr("The report could not be saved ({reason}).").format(reason=sentence_text(error.strerror))
            return Notice("error", f"{text} {unsaved}", (trace,))
        remedy = self.tr("Please send the report {path} to its makers.").format(path=path)
        return Notice("error", f"{text} {remedy}", (trace,))


def write_report(folder: Path, trace: str) -> Path:
    """Write a report file with the traceback and the versions. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    now = datetime.now(UTC)
    path = folder / f"fault-{now:%Y%m%d-%H%M%S-%f}.txt"
    versions = f"snapreview {__version__}, Python {platform.python_version()}, PySide6 {pyside_version}"
    path.write_text(f"{now.isoformat()}\n{versions}\n{platform.platform()}\n\n{trace}", encoding="utf-8")
    return path
