"""Opening and merging review files in the window."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from snapreview.errors import UserError
from snapreview.model.local_uri import local_path
from snapreview.model.review.merging import Conflict, ReviewMerge, Side, Subject, merge
from snapreview.model.review.review import Review
from snapreview.model.review.review_file import ReviewFile
from snapreview.model.review_uri import review_sides
from snapreview.session.review_files import (
    MergeOutcome,
    about_these_builds,
    images_left_out,
    merge_into,
    read_review_file,
    unlike_sentence,
)
from snapreview.ui.actions.action_set import ActionSet
from snapreview.ui.exporting.merge_dialog import MergeDialog
from snapreview.ui.language.told_sentences import sentence_text
from snapreview.ui.messages.dialogs import Dialogs
from snapreview.ui.messages.notice import Notice
from snapreview.ui.review.review_session import ReviewSession
from snapreview.ui.tasks import BackgroundTasks
from snapreview.ui.viewer.viewed_image import ViewedImage

_Read = tuple[ReviewFile, frozenset[str]]


class ReviewFileActions(QObject):
    """`notice_raised` carries a Notice. `dialog` is the merge dialog while one is open."""

    notice_raised = Signal(object)

    def __init__(self, session: ReviewSession, dialogs: Dialogs, actions: ActionSet, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._dialogs = dialogs
        self._actions = actions
        self._window = window
        self._tasks = BackgroundTasks(1, self)
        self._awaited: ReviewFile | None = None  # its builds are being opened
        self.dialog: MergeDialog | None = None
        # Queued: the window takes away older notices when builds are opened.
        session.opened.connect(self._on_opened, Qt.ConnectionType.QueuedConnection)
        session.renewed.connect(self._on_opened, Qt.ConnectionType.QueuedConnection)

    def commands(self) -> dict[str, Callable[[], object]]:
        """What is done for which action."""
        return {"open-review": self.ask_and_open, "merge-review": self.ask_and_merge}

    def reflect(self) -> None:
        """Switch the actions on and off."""
        self._actions["open-review"].setEnabled(not self._session.opening)
        self._actions["merge-review"].setEnabled(self._session.exportable and self._session.keeping.book is not None)

    def stop(self) -> None:
        """End what goes on in the background; the window is about to go."""
        self._tasks.stop()
        if self.dialog is not None:
            self.dialog.reject()

    def ask_and_open(self) -> None:
        """Ask for a review file and open it."""
        path = self._dialogs.choose_review(self._window, self.tr("Open a review"))
        if path is not None:
            self.open_file(path)

    def ask_and_merge(self) -> None:
        """Ask for a review file and take in what it says."""
        path = self._dialogs.choose_review(self._window, self.tr("Merge the review of another reader"))
        if path is not None:
            self._tasks.run_task(partial(read_review_file, path), lambda read: self._merge(read[0]), self._on_failed)

    def open_file(self, path: Path) -> None:
        """Open a review file: by itself when it holds the images, else with its builds."""
        self._tasks.run_task(partial(read_review_file, path), partial(self._open, path), self._on_failed)

    def _open(self, path: Path, read: _Read) -> None:
        file, held = read
        if not images_left_out(file, held):
            self._compare(*review_sides(path))
            return
        base = self._ask_build(self.tr("The review holds no images. Open its base"), file.base.uri)
        head = self._ask_build(self.tr("Open its head"), file.head.uri) if base is not None else None
        if base is not None and head is not None:
            self._awaited = file
            self._compare(str(base), str(head))

    def _ask_build(self, title: str, uri: str) -> Path | None:
        path = local_path(uri)
        return self._dialogs.choose_folder(self._window, title, str(path) if path is not None else "")

    def _compare(self, base: str, head: str) -> None:
        self._session.choose(base, head)
        self._session.compare()

    def _on_opened(self) -> None:
        file, self._awaited = self._awaited, None
        if file is not None:
            self._merge(file)

    def _merge(self, file: ReviewFile) -> None:
        run, book = self._session.run, self._session.keeping.book
        if run is None or book is None:
            return
        builds = run.plan.base, run.plan.head
        unlike = unlike_sentence(file, *builds)
        if unlike:
            self.notice_raised.emit(Notice("warning", sentence_text(unlike)))
        theirs, ours = about_these_builds(file, *builds), book.review
        found = merge(ours, theirs)
        if found.conflicts:
            self._ask(found, file, {Side.OURS: ours, Side.THEIRS: theirs})
        else:
            self._take(ours, found, {})

    def _ask(self, found: ReviewMerge, file: ReviewFile, reviews: dict[Side, Review]) -> None:
        def newer(conflict: Conflict) -> Side:
            # What is open has no date of its own: it goes on.
            return conflict.newer(lambda side: file.saved_at if side is Side.THEIRS else float("inf"))

        self.dialog = MergeDialog(found, reviews, newer, self._viewed, self._window)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.resolved.connect(partial(self._take, reviews[Side.OURS], found))
        self.dialog.finished.connect(self._forget_dialog)
        self.dialog.open()

    def _take(self, ours: Review, found: ReviewMerge, choices: dict[tuple[Subject, str], Side]) -> None:
        outcome = self._session.keeping.act(lambda book: merge_into(book, ours, found, choices))
        if outcome is not None:
            self.notice_raised.emit(self._told(outcome))

    def _told(self, outcome: MergeOutcome) -> Notice:
        taken, left = outcome.taken, outcome.left
        if not taken and not left:
            return Notice("info", self.tr("The other review says nothing that is not here already."))
        told = []
        if taken:
            told.append(self.tr("%Ln things were taken over from the other review. Undo takes them back.", "", taken))
        if outcome.rules:
            words = self.tr(
                "Among them are %Ln rules for accepted changes; such rules hold in all reviews.", "", outcome.rules
            )
            told.append(words)
        if left:
            told.append(self.tr("%Ln things were not taken over: they were changed here in the meantime.", "", left))
        return Notice("warning" if left else "success", " ".join(told))

    def _viewed(self, name: str) -> ViewedImage | None:
        run = self._session.run
        return self._session.viewed(name) if run is not None and name in run.plan.entries else None

    def _forget_dialog(self) -> None:
        self.dialog = None

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.notice_raised.emit(Notice("error", sentence_text(error)))
