"""Starting the program again with what is shown, for settings that are read at the start only."""

import os
import subprocess
import sys
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal

from snapreview.model.review_link import LinkError, link_text, read_link
from snapreview.ui.messages.notice import Notice, Offer
from snapreview.ui.review.review_session import ReviewSession
from snapreview.ui.review_links import ReviewLinks

RESTART = "restart"
"""The identifier of the offer to start again."""


class Restarting(QObject):
    """`requested` when the window is to close for a new one; `notice_raised` carries a Notice where it must not yet."""

    requested = Signal()
    notice_raised = Signal(object)

    def __init__(self, session: ReviewSession, links: ReviewLinks, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._links = links
        self.arguments: tuple[str, ...] | None = None
        """What the program is to be started with after this window; None: it is not."""

    def take_offer(self, identifier: str) -> None:
        """Start again if that is what was offered."""
        if identifier == RESTART:
            self.restart()

    def restart(self) -> None:
        """Have the window closed and the program started again with the same builds, image, filters and view.

        Reviews and settings are on the disk by then. An export that is being written is waited for.
        """
        if self._session.exporter.running:
            text = self.tr("An export is being written. Restart when it is ready.")
            self.notice_raised.emit(Notice("info", text, offer=restart_offer()))
            return
        self.arguments = self._shown()
        self.requested.emit()

    def _shown(self) -> tuple[str, ...]:
        chosen = self._session.chosen
        if self._session.run is None:
            return (chosen.base, chosen.head) if chosen.base or chosen.head else ()
        link = self._links.link()
        text = link_text(link)
        try:
            read_link(text)
        except LinkError:  # a link is more careful than a reader: shares of other machines are not opened by one
            return link.base, link.head
        return (text,)


def restart_offer() -> Offer:
    """The button of a notice that offers it."""
    return Offer(QCoreApplication.translate("Restarting", "Restart now"), RESTART)


def start_again(arguments: Sequence[str], without: Sequence[str] = ()) -> None:
    """Start the program anew in place of this process, as it was started but with other arguments.

    `without` names environment variables that this process has set for itself. Returns only where a process cannot
    be replaced; the other runs beside it then.
    """
    command = [sys.executable, *sys.orig_argv[1 : len(sys.orig_argv) - len(sys.argv) + 1], *arguments]
    environment = {name: value for name, value in os.environ.items() if name not in without}
    sys.stdout.flush()
    sys.stderr.flush()
    if sys.platform == "win32":  # its exec does not quote arguments, and whoever waits for the process goes on
        subprocess.Popen(command, env=environment)
    else:
        os.execve(sys.executable, command, environment)
