"""Accepting changes from now on, the page of rules, and the history of an image."""

import time
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from glob import escape
from itertools import islice

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QWidget

from snapreview.model.result import ImageResult
from snapreview.model.review.decision import Seen
from snapreview.model.review.standing import NEEDS_REVIEW, Standing
from snapreview.session.review_book import ReviewBook
from snapreview.ui.actions.action_set import ActionSet
from snapreview.ui.decisions.accept_dialog import AcceptDialog
from snapreview.ui.decisions.accepted_page import AcceptedPage
from snapreview.ui.decisions.history_dialog import HistoryDialog
from snapreview.ui.review.review_session import ReviewSession

_NOTED_AT_ONCE = 500  # images: a decision waits for some milliseconds at most


class Accepting(QObject):
    """Carries out the actions, and lets the store know which rules were used and which images were not unchanged."""

    def __init__(self, session: ReviewSession, actions: ActionSet, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._actions = actions
        self._window = window
        self._noted: set[tuple[str, Seen]] = set()
        session.standings.changed.connect(self._note_uses)
        session.progress_changed.connect(self._note_appearances)
        session.current_changed.connect(self.reflect)
        session.standings.changed.connect(self.reflect)

    def commands(self) -> dict[str, Callable[[], object]]:
        """What is done for which action."""
        return {"accept-change": self._accept, "accepted-changes": self._show_page, "image-history": self._show_history}

    def reflect(self) -> None:
        """Switch the actions on and off."""
        session = self._session
        opened = session.run is not None and session.keeping.book is not None
        self._actions["accept-change"].setEnabled(opened and bool(self._signature()))
        self._actions["accepted-changes"].setEnabled(opened)
        self._actions["image-history"].setEnabled(opened and session.current is not None)

    def _signature(self) -> str:
        return self._session.standings.signatures.get(self._session.current or "", "")

    def _accept(self) -> None:
        signature, name = self._signature(), self._session.current
        if not signature or name is None:
            return
        patterns = [(self.tr("This image"), escape(name))]
        folder, slash, _ = name.rpartition("/")
        if slash:
            patterns.append((self.tr("All images in {folder}").format(folder=f"{folder}/"), f"{escape(folder)}/*"))
        patterns.append((self.tr("All images"), "*"))
        dialog = AcceptDialog(patterns, self._window)

        def accept(pattern: str, reason: str, end: float) -> None:
            self._session.keeping.act(lambda book: book.accept_change(signature, pattern, reason, end))

        dialog.accepted_wanted.connect(accept)
        _open(dialog)

    def _show_page(self) -> None:
        _open(AcceptedPage(self._session.keeping, time.time, self._window))

    def _show_history(self) -> None:
        name = self._session.current
        if name is None or self._session.keeping.book is None:
            return
        _open(HistoryDialog(name, self._session.keeping, self._window))

    # What the store hears of

    def _note_uses(self) -> None:
        """Each pair that a rule accepts counts once, however often it is looked at."""
        session, book = self._session, self._session.keeping.book
        if book is None or not book.review.accepted:
            return
        uses = set()
        for name, signature in session.standings.signatures.items():
            rule = book.accepted_by(name, signature)
            if rule is not None and session.standings.of(name) is Standing.ACCEPTED_BY_RULE and name in book.seen:
                uses.add((rule.identity, book.seen[name]))
        fresh = uses - self._noted
        if fresh:
            self._noted |= fresh
            session.keeping.note(partial(_uses_noted, fresh))

    def _note_appearances(self) -> None:
        progress = self._session.progress
        if progress is not None and progress.state == "finished":
            results = tuple(self._session.results.values())
            self._session.keeping.note(partial(_appearances_noted, results))


def _uses_noted(uses: Iterable[tuple[str, Seen]], book: ReviewBook) -> Iterator[None]:
    book.store.accepted_uses.note(uses)
    yield


def _appearances_noted(results: Iterable[ImageResult], book: ReviewBook) -> Iterator[None]:
    """Keep what became of the images that need a decision, part by part."""
    needing = (result for result in results if result.status in NEEDS_REVIEW and result.name in book.seen)
    while part := [(book.seen[result.name], result) for result in islice(needing, _NOTED_AT_ONCE)]:
        book.store.appearances.note(book.identity, part)
        yield


def _open(dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
