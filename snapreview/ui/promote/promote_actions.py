"""What the window does to promote, and to roll back."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from snapreview.model.local_uri import local_path
from snapreview.promote.promotions import PastPromotion
from snapreview.session.review_book import ReviewBook
from snapreview.ui.actions.action_set import ActionSet
from snapreview.ui.language.moments import time_text
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.messages.dialogs import Dialogs
from snapreview.ui.messages.notice import Notice
from snapreview.ui.preferences import Preferences
from snapreview.ui.promote.promote_dialog import PromoteDialog
from snapreview.ui.promote.promoter import Promoter
from snapreview.ui.promote.promotion_words import counts_text
from snapreview.ui.review.review_session import ReviewSession


class PromoteActions(QObject):
    """Carries out its actions for one window. `notice_raised` carries a Notice."""

    notice_raised = Signal(object)

    def __init__(
        self,
        session: ReviewSession,
        preferences: Preferences,
        theme: ThemeController,
        dialogs: Dialogs,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._theme = theme
        self._dialogs = dialogs
        self._window = window
        folders = preferences.environment.folders
        self.promoter = Promoter(folders, self)
        self.taking_back = Promoter(folders, self)
        self.taking_back.last_known.connect(self._ask_to_roll_back)
        self.taking_back.rolled_back.connect(self._on_rolled_back)
        self.taking_back.failed.connect(lambda sentence: self.notice_raised.emit(Notice("error", sentence)))

    @property
    def book(self) -> ReviewBook | None:
        """The review of the open comparison."""
        return self._session.keeping.book

    def commands(self) -> dict[str, Callable[[], object]]:
        """What is done for which action."""
        return {"promote": self.promote, "roll-back": self._look_up_last}

    def reflect(self, actions: ActionSet) -> None:
        """Enable what is possible now."""
        run = self._session.run
        actions["promote"].setEnabled(run is not None and self.book is not None)
        actions["roll-back"].setEnabled(self._base_folder() is not None)

    def promote(self) -> PromoteDialog:
        """Show what promoting the approved images would do."""
        dialog = PromoteDialog(self.promoter, self._theme, self._dialogs.choose_target_folder, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.plan_wanted.connect(self._plan)
        dialog.written.connect(self._session.compare)
        folder = self._base_folder()
        dialog.target.show_text(str(folder) if folder is not None else self._session.open_builds.base)
        self._plan(None)
        dialog.open()
        return dialog

    def stop(self) -> None:
        """End all threads; the window is about to go."""
        self.promoter.stop()
        self.taking_back.stop()

    def _plan(self, into: Path | None) -> None:
        run, book = self._session.run, self.book
        if run is None or book is None:
            return
        self.promoter.plan(run, book.review.approved, into)

    def _base_folder(self) -> Path | None:
        uri = self._session.open_builds.base
        path = local_path(uri) if uri else None
        return path if path is not None and path.is_dir() else None

    def _look_up_last(self) -> None:
        folder = self._base_folder()
        if folder is not None:
            self.taking_back.look_up_last(folder)

    def _ask_to_roll_back(self, past: PastPromotion | None) -> None:
        if past is None:
            text = self.tr("No promotion into this base is known that could be rolled back.")
            self.notice_raised.emit(Notice("info", text))
            return
        question = self.tr("Roll back the promotion of {moment} into {folder}?\n\nOf its files: {counts}.")
        question = question.format(moment=time_text(past.begun_at), folder=past.target, counts=counts_text(past.counts))
        if self._dialogs.confirm(self._window, self.tr("Roll back a promotion"), question, self.tr("Roll back")):
            self.taking_back.roll_back(past.target)

    def _on_rolled_back(self, past: PastPromotion) -> None:
        text = self.tr("The promotion of {moment} was rolled back.").format(moment=time_text(past.begun_at))
        self.notice_raised.emit(Notice("success", text))
        if self._session.run is not None:
            self._session.compare()
