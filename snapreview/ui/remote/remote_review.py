"""What the window does with builds that are not folders: browse, open archives, paste, keep offline, approve."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from snapreview.model.review_link import is_link
from snapreview.sources.kinds import is_web_address
from snapreview.ui.actions.action_set import ActionSet
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.messages.dialogs import Dialogs
from snapreview.ui.messages.notice import Notice
from snapreview.ui.preferences import Preferences
from snapreview.ui.remote.approving import Approver, question_text
from snapreview.ui.remote.browse_dialog import BrowseDialog
from snapreview.ui.remote.offline_keeping import OfflineKeeping
from snapreview.ui.review.review_session import ReviewSession
from snapreview.ui.start.build_slot import Side
from snapreview.ui.start.dropped_builds import builds_in, review_in


class RemoteReview(QObject):
    """Carries out its actions for one window. `builds_given` carries uris to be opened, `link_given` the text of a link
    to a view, `review_given` the path of a review file; `changed` when other actions may be possible;
    `notice_raised` a Notice.
    """

    builds_given = Signal(object)
    link_given = Signal(str)
    review_given = Signal(object)
    changed = Signal()
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
        self._preferences = preferences
        self._theme = theme
        self._dialogs = dialogs
        self._window = window
        self.approver = Approver(lambda: preferences.environment, self)
        self.keeping = OfflineKeeping(self)
        self.approver.changed.connect(self.changed)
        self.keeping.changed.connect(self.changed)
        self.approver.notice_raised.connect(self.notice_raised)
        self.keeping.notice_raised.connect(self.notice_raised)
        for left in (session.opening_changed, session.closed):
            left.connect(self.keeping.cancel)

    def commands(self) -> dict[str, Callable[[], object]]:
        """What is done for which action."""
        return {
            "browse": self.browse,
            "open-base-archive": partial(self.open_archive, "base"),
            "open-head-archive": partial(self.open_archive, "head"),
            "paste": self._paste,
            "keep-offline": self._keep_offline,
            "approve": self._approve,
        }

    def reflect(self, actions: ActionSet) -> None:
        """Enable what is possible now."""
        run = self._session.run
        fetched = run is not None and (run.base.fetched or run.head.fetched)
        busy = self._session.busy or self.keeping.running
        actions["keep-offline"].setEnabled(fetched and not busy)
        remote_head = run is not None and is_web_address(run.head.build.uri)
        actions["approve"].setEnabled(remote_head and not self.approver.running)

    def browse(self) -> BrowseDialog:
        """Show the builds of servers."""
        dialog = BrowseDialog(self._preferences, self._theme, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.compare_wanted.connect(self._compare)
        dialog.open()
        return dialog

    def open_archive(self, side: Side) -> None:
        """Ask for an archive and use it for a side; an open comparison is made again with it."""
        base_title = self.tr("Open the base: an archive of screenshots")
        head_title = self.tr("Open the head: an archive of screenshots")
        archive = self._dialogs.choose_archive(self._window, base_title if side == "base" else head_title, "")
        if archive is None:
            return
        if side == "base":
            self._session.choose(base=str(archive))
        else:
            self._session.choose(head=str(archive))
        if self._session.run is not None:
            self._session.compare()

    def cancel(self) -> bool:
        """End a download. Returns False when there is none."""
        running = self.keeping.running
        self.keeping.cancel()
        return running

    def stop(self) -> None:
        """End all threads; the window is about to go."""
        self.keeping.stop()
        self.approver.stop()

    def _compare(self, base: str, head: str) -> None:
        self._session.choose(base, head)
        self._session.compare()

    def _paste(self) -> None:
        pasted = QGuiApplication.clipboard().mimeData()
        uris, review = builds_in(pasted), review_in(pasted)
        if review is not None:
            self.review_given.emit(review)
        elif is_link(pasted.text()):
            self.link_given.emit(pasted.text())
        elif uris:
            self.builds_given.emit(uris)
        else:
            hint = self.tr(
                "The clipboard holds no build: copy a folder, a .zip archive or the https:// address of one."
            )
            self.notice_raised.emit(Notice("info", hint))

    def _keep_offline(self) -> None:
        if self._session.run is not None:
            self.keeping.start(self._session.run)

    def _approve(self) -> None:
        run = self._session.run
        if run is None:
            return
        uri = run.head.build.uri
        question = question_text(uri, self._session.counts, self._session.waiting)
        if self._dialogs.confirm(self._window, self.tr("Approve on the server"), question, self.tr("Approve")):
            self.approver.approve(uri)
