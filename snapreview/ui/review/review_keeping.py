"""The review of the open comparison as the window sees it: changes are told, troubles become notices, other windows
are watched.
"""

import threading
from collections.abc import Callable, Iterator
from functools import partial
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from snapreview.errors import ReviewMoved, StoreError
from snapreview.model.image_name import displayable
from snapreview.model.review.change import ReviewChange, differing_rules
from snapreview.session.review_book import ReviewBook
from snapreview.store.review_store import ReviewStore
from snapreview.ui.language.told_sentences import sentence_text
from snapreview.ui.messages.notice import Notice
from snapreview.ui.tasks import BackgroundTasks

_Done = TypeVar("_Done")
_Found = TypeVar("_Found")

_VERY_MANY = 500  # images: to store what is said of so many takes some 20 milliseconds
_REST_SECONDS = 0.005  # between two steps of notes: without a rest a decision that waits is overtaken by the next ones
_LOOK_INTERVAL_MS = 700  # how soon another window's decisions show; a look costs microseconds


class ReviewKeeping(QObject):
    """Holds the book of the open comparison.

    `changed` whenever the review changed: a frozenset of the names of the images that were decided, or None when
    anything may have changed. `storing_changed` the number of images decisions on which are being stored in the
    background, 0 when that is over. `closing` when the review is still open for the last time. `notice_raised` a
    Notice. The book is changed through `act` and `change` alone, so that one thread at a time does.
    """

    changed = Signal(object)
    storing_changed = Signal(int)
    closing = Signal()
    notice_raised = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book: ReviewBook | None = None
        self._tasks = BackgroundTasks(1, self)
        self._storing = BackgroundTasks(1, self)
        self._images_stored = 0
        self._closing = threading.Event()
        self._timer = QTimer(self, interval=_LOOK_INTERVAL_MS)
        self._timer.timeout.connect(self.look)

    @property
    def book(self) -> ReviewBook | None:
        """The review, None while none is open or it cannot be kept."""
        return self._book

    def take(self, book: ReviewBook | None) -> None:
        """Go on with another review; the one before is closed."""
        self.close()
        self._book = book
        self._closing = threading.Event()
        if book is not None:
            self._timer.start()

    def close(self) -> None:
        """Let go of the review."""
        if self._book is not None:
            self.closing.emit()
        self._timer.stop()
        self._closing.set()
        self._tasks.stop()
        self._storing.finish()
        self._end_storing()
        if self._book is not None:
            self._book.store.close()
            self._book = None

    @property
    def storing(self) -> bool:
        """True while a change of very many images is made in the background."""
        return self._images_stored > 0

    def act(self, action: Callable[[ReviewBook], _Done | None]) -> _Done | None:
        """Let something be done to the review, and tell what came of it. Returns what the book returned, None where
        nothing was done; why not is told in a notice. What is being stored is waited for.
        """
        if self._book is None:
            self._tell("error", self.tr("Nothing can be decided: the review of this comparison cannot be stored."))
            return None
        self._storing.wait()
        try:
            done = action(self._book)
        except StoreError as error:
            self._tell_failed(error)
            return None
        if done is not None:
            self.changed.emit(_decided_images(done))
        return done

    def change(
        self, make: Callable[[ReviewBook], ReviewChange | None], images: int, made: Callable[[ReviewChange], None]
    ) -> None:
        """Make a change of so many images, like `act`; very many in the background, because that takes seconds.
        Afterwards `made` is called with it, unless nothing was done.
        """
        if self._book is None or images < _VERY_MANY:
            change = self.act(make)
            if change is not None:
                made(change)
        elif not self.storing:
            self._images_stored = images
            self._storing.run_task(partial(make, self._book), partial(self._on_stored, made), self._on_not_stored)
            self.storing_changed.emit(images)

    def note(self, steps: Callable[[ReviewBook], Iterator[None]]) -> None:
        """Write something into the store that is no change of the review, in the background, step by step: between
        two steps others write, and the review may be closed. A trouble becomes a notice.
        """
        if self._book is not None:
            work = partial(_take_steps, steps(self._book), self._closing)
            self._tasks.run_task(work, self._on_noted, self._on_note_failed)

    def read(
        self,
        asker: QObject,
        look_up: Callable[[ReviewStore], _Found],
        done: Callable[[_Found], None],
        failed: Callable[[str], None],
    ) -> None:
        """Look something up in the store, in the background: after what was noted before, and while decisions are
        being stored when that is over. `done` gets it, `failed` a sentence; neither when `asker` has been deleted or
        the review is closed before.
        """
        if self._book is None:
            return

        def on_read(found: _Found) -> None:
            if shiboken6.isValid(asker):
                done(found)

        def on_failed(error: Exception) -> None:
            if isinstance(error, StoreError) and shiboken6.isValid(asker):
                failed(sentence_text(error))

        self._tasks.run_task(partial(look_up, self._book.store), on_read, on_failed)

    def warn(self, sentence: str) -> None:
        """Tell a trouble that stops nothing."""
        self._tell("warning", sentence)

    def undo(self) -> None:
        """Take back the last change."""
        step = self._book.next_undo if self._book is not None else None
        if step is not None:
            self.change(lambda book: book.undo(), step.size, self._tell_not_undone)

    def redo(self) -> None:
        """Make the change again that was taken back last."""
        step = self._book.next_redo if self._book is not None else None
        if step is not None:
            self.change(lambda book: book.redo(), step.size, self._tell_kept_rules)

    def look(self) -> None:
        """Take over what another window did; later where something is being written, which nobody shall wait for."""
        if self._book is None or self.storing or self._tasks.busy:
            return
        try:
            changed = self._book.refresh()
        except StoreError as error:
            self._timer.stop()  # told once, not every moment
            self._tell("error", sentence_text(error))
            return
        if changed:
            self.changed.emit(None)

    def _on_stored(self, made: Callable[[ReviewChange], None], change: ReviewChange | None) -> None:
        self._end_storing()
        if change is not None:
            self.changed.emit(_decided_images(change))
            made(change)

    def _on_not_stored(self, error: Exception) -> None:
        self._end_storing()
        if isinstance(error, StoreError):
            self._tell_failed(error)

    def _end_storing(self) -> None:
        if self.storing:
            self._images_stored = 0
            self.storing_changed.emit(0)

    def _tell_failed(self, error: StoreError) -> None:
        moved = isinstance(error, ReviewMoved)
        self._tell("warning" if moved else "error", sentence_text(error))
        if moved:
            self.changed.emit(None)

    def _on_noted(self, _nothing: None) -> None:
        self.look()

    def _on_note_failed(self, error: Exception) -> None:
        if isinstance(error, StoreError):
            self._tell("warning", sentence_text(error))

    def _tell_not_undone(self, change: ReviewChange) -> None:
        if change.accepted:  # the inverse of decisions on very many images takes a while
            self._tell_kept_rules(change.inverse)

    def _tell_kept_rules(self, step: ReviewChange) -> None:
        """Name the rules for accepted changes that a step left alone."""
        words = self.tr("The rule “{pattern}” ({reason}) was changed in another review since and stays as it is there.")
        rules = differing_rules(self._book.review, step) if self._book is not None else ()
        if rules:
            named = (words.format(pattern=displayable(rule.pattern), reason=rule.reason) for rule in rules)
            self._tell("warning", " ".join(named))

    def _tell(self, level: str, text: str) -> None:
        self.notice_raised.emit(Notice("error" if level == "error" else "warning", text))


def _decided_images(done: object) -> frozenset[str] | None:
    """The images a change decides on, None when it changes something else, too."""
    if isinstance(done, ReviewChange) and len(done.decisions) == done.size:
        return frozenset(done.decisions)
    return None


def _take_steps(steps: Iterator[None], closing: threading.Event) -> None:
    for _ in steps:
        if closing.wait(_REST_SECONDS):
            return
