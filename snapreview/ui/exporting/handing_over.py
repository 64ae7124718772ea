"""Everything of a window that hands a review over or takes one in, put together."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from snapreview.ui.actions.action_set import ActionSet
from snapreview.ui.exporting.export_actions import ExportActions
from snapreview.ui.exporting.review_file_actions import ReviewFileActions
from snapreview.ui.messages.dialogs import Dialogs
from snapreview.ui.review.review_session import ReviewSession


class HandingOver(QObject):
    """Exports and review files. `notice_raised` carries a Notice."""

    notice_raised = Signal(object)

    def __init__(self, session: ReviewSession, dialogs: Dialogs, actions: ActionSet, window: QWidget) -> None:
        super().__init__(window)
        self.exports = ExportActions(session, dialogs, actions, window)
        self.files = ReviewFileActions(session, dialogs, actions, window)
        self.files.notice_raised.connect(self.notice_raised)

    def commands(self) -> dict[str, Callable[[], object]]:
        """What is done for which action."""
        return self.exports.commands() | self.files.commands()

    def reflect(self) -> None:
        """Switch the actions on and off."""
        self.exports.reflect()
        self.files.reflect()

    def stop(self) -> None:
        """End what goes on in the background; the window is about to go."""
        self.files.stop()
