"""Keeps the arrangement of the list up to date, in the background, the latest wish only."""

import threading
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from snapreview.thread_priority import keep_pace
from snapreview.ui.review.review_session import ReviewSession
from snapreview.ui.snapshots.list_query import (
    NO_MARKS,
    NO_SIGNATURES,
    Arrangement,
    KnownImages,
    ListQuery,
    arrange,
    tag_counts_left,
)
from snapreview.ui.tasks import BackgroundTasks

_STREAMING_INTERVAL_MS = 150
_COUNTING_DELAY_MS = 60  # the next letter comes first


class ListArranging(QObject):
    """Arranges the session's images by a query; `arranged` carries the Arrangement, `tags_counted` how many
    images each value of a tag would leave, while that is wanted.

    Arranging 50,000 images takes tens of milliseconds, too long for the GUI thread. One runs at a time;
    what is asked meanwhile makes one more.
    """

    arranged = Signal(object)
    tags_counted = Signal(object)

    _opened = Signal()

    def __init__(self, session: ReviewSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._query = ListQuery()
        self._known: KnownImages | None = None
        self._tasks = BackgroundTasks(1, self, begin=keep_pace)
        self._counting = BackgroundTasks(1, self)
        self._counting_stopped = threading.Event()
        self._running = False
        self._again = False
        self._just_opened = False
        self._counts_tags = False
        self._results_timer = QTimer(self, singleShot=True, interval=_STREAMING_INTERVAL_MS)
        self._results_timer.timeout.connect(self.arrange_now)
        self._counting_timer = QTimer(self, singleShot=True, interval=_COUNTING_DELAY_MS)
        self._counting_timer.timeout.connect(self._count_tags)
        session.results_arrived.connect(self._on_results)
        session.standings.changed.connect(self._on_standings)
        # What shows the list makes room for it first; nothing is painted before.
        self._opened.connect(self._arrange_opened, Qt.ConnectionType.QueuedConnection)
        session.renewed.connect(self._start_over)
        session.closed.connect(self._start_over)

    @property
    def query(self) -> ListQuery:
        """What the list shows, or will in a moment."""
        return self._query

    @property
    def settled(self) -> bool:
        """True when the last arrangement told is up to date."""
        return not self._running and not self._results_timer.isActive()

    def ask(self, query: ListQuery) -> None:
        """Show something else."""
        if query != self._query:
            self._query = query
            self.arrange_now()

    def arrange_now(self) -> None:
        """Arrange once more with what is known now."""
        if self._running:
            self._again = True
            return
        self._running = True
        self._stop_counting()
        self._tasks.run_task(self._work(), self._on_arranged, self._on_failed)

    def count_tags(self, wanted: bool) -> None:
        """Count what tags would leave from now on, with every arrangement; or no longer."""
        self._counts_tags = wanted
        if wanted and not self._running:
            self._counting_timer.start()

    def arrange_at_once(self) -> None:
        """Arrange before anything else happens: what is shown names images that are gone, or nothing is shown yet."""
        self._tasks.forget()
        self._again = self._just_opened = False
        self._on_arranged(self._work()())

    def start_over(self, query: ListQuery) -> None:
        """Another comparison is open: show this of it before the window is painted."""
        self._forget()
        self._query = query
        self._running = self._just_opened = True
        self._opened.emit()

    def _arrange_opened(self) -> None:
        """Unless it was closed, or the window was, before this was told."""
        if self._just_opened:
            self.arrange_at_once()

    def stop(self) -> None:
        """End the background."""
        self._just_opened = False
        self._results_timer.stop()
        self._stop_counting()
        self._counting.stop()
        self._tasks.stop()

    def _stop_counting(self) -> None:
        """What is typed now comes before what was counted for what was typed a moment ago."""
        self._counting_timer.stop()
        self._counting_stopped.set()
        self._counting.forget()

    def _work(self) -> Callable[[], Arrangement]:
        """What arranges what is known now. All of it goes on changing in the GUI thread, so copies of it are made."""
        standings, query = self._session.standings, self._query
        marks = dict(standings.marks) if query.marks else NO_MARKS
        signatures = dict(standings.signatures) if query.by_change else NO_SIGNATURES
        return partial(arrange, self._known_images(), query, marks, signatures)

    def _known_images(self) -> KnownImages:
        """The same for every query until results come."""
        if self._known is None:
            self._known = KnownImages(self._session.images, dict(self._session.results))
        return self._known

    def _count_tags(self) -> None:
        stopped = self._counting_stopped = threading.Event()
        known, marks = self._known_images(), dict(self._session.standings.marks)
        counting = partial(tag_counts_left, known.images, known.results, self._query, marks, stopped.is_set)
        self._counting.run_task(counting, self.tags_counted.emit, _ignore)

    def _start_over(self) -> None:
        self._forget()
        self.arrange_now()

    def _forget(self) -> None:
        self._results_timer.stop()
        self._stop_counting()
        self._tasks.forget()
        self._running = self._again = self._just_opened = False
        self._known = self._session.opened_images

    def _on_results(self) -> None:
        self._known = None
        self._arrange_soon()

    def _arrange_soon(self) -> None:
        if not self._results_timer.isActive():
            self._results_timer.start()

    def _on_standings(self) -> None:
        """Decisions move images only where the list is filtered by them."""
        if self._query.marks or self._query.by_change:
            self._arrange_soon()

    def _on_arranged(self, arrangement: Arrangement) -> None:
        self._running = False
        self.arranged.emit(arrangement)
        if self._again:
            self._again = False
            self.arrange_now()
        elif self._counts_tags:
            self._counting_timer.start()

    def _on_failed(self, _error: Exception) -> None:
        self._running = False


def _ignore(_error: Exception) -> None:
    """The chips keep their counts."""
