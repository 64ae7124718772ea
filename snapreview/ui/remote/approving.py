"""Approving a build on its server, in the background."""

import threading
from collections.abc import Callable, Mapping
from contextlib import closing
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal

from snapreview.errors import UserError
from snapreview.model.result import Status
from snapreview.session.build_sources import remote_access
from snapreview.session.environment import Environment
from snapreview.sources.remote.api import Approval
from snapreview.ui.language.amounts import number_text
from snapreview.ui.language.told_sentences import sentence_text
from snapreview.ui.language.words import status_word
from snapreview.ui.messages.notice import Notice
from snapreview.ui.start.uri_words import folder_words
from snapreview.ui.tasks import BackgroundTasks

_TOLD = (Status.CHANGED, Status.ERRORED, Status.REMOVED, Status.ADDED, Status.RENAMED)


class Approver(QObject):
    """One approval at a time. `changed` when one begins or ends; `notice_raised` a Notice about what came of it."""

    changed = Signal()
    notice_raised = Signal(object)

    def __init__(self, environment: Callable[[], Environment], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._environment = environment
        self._tasks = BackgroundTasks(1, self)
        self._stop = threading.Event()
        self.running = False

    def approve(self, uri: str) -> None:
        """Approve the build with this uri; safe to repeat."""
        self._stop = threading.Event()
        self._set_running(True)
        work = partial(_approve, uri, self._environment(), self._stop)
        self._tasks.run_task(work, partial(self._on_approved, uri), self._on_failed)

    def stop(self) -> None:
        """Wait no longer for the server; what it was asked for may still happen."""
        self._stop.set()
        self._tasks.stop()

    def _on_approved(self, uri: str, approval: Approval) -> None:
        self._set_running(False)
        name, place = folder_words(uri)
        if approval is Approval.APPROVED:
            told = self.tr("{build} of {place} is approved.").format(build=name, place=place)
            self.notice_raised.emit(Notice("success", told))
        else:
            told = self.tr("{build} of {place} was approved already; nothing has changed.")
            self.notice_raised.emit(Notice("info", told.format(build=name, place=place)))

    def _on_failed(self, error: Exception) -> None:
        self._set_running(False)
        if isinstance(error, UserError):
            self.notice_raised.emit(Notice("error", f"{self.tr('The build was not approved.')} {sentence_text(error)}"))

    def _set_running(self, running: bool) -> None:
        self.running = running
        self.changed.emit()


def question_text(uri: str, counts: Mapping[Status, int], waiting: int) -> str:
    """What is asked before a build is approved: which one, and how it differs from the base shown."""
    name, place = folder_words(uri)
    told = [f"{number_text(counts[status])} {status_word(status)}" for status in _TOLD if counts[status]]
    nothing = QCoreApplication.translate("Approver", "nothing differs")
    question = QCoreApplication.translate("Approver", "Approve {build} of {place}?").format(build=name, place=place)
    differences = QCoreApplication.translate("Approver", "Against the base shown: {differences}.")
    lines = [question, "", differences.format(differences=", ".join(told) or nothing)]
    if waiting:
        lines.append(QCoreApplication.translate("Approver", "%Ln images are not compared yet.", "", waiting))
    lines.append(QCoreApplication.translate("Approver", "Everybody sees the approval."))
    return "\n".join(lines)


def _approve(uri: str, environment: Environment, stop: threading.Event) -> Approval:
    with closing(remote_access(environment)) as access:
        address = access.build_address(uri)
        return access.api_of(address).approve(address.artifact_id, stop)
