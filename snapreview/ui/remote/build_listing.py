"""The builds of one server as far as they were asked for, fetched in the background page by page."""

import threading
from collections.abc import Callable, Iterator
from functools import partial
from itertools import islice
from typing import Literal

from PySide6.QtCore import QObject, Signal

from snapreview.errors import UserError
from snapreview.session.build_sources import BuildSources
from snapreview.session.environment import Environment
from snapreview.sources.remote.access import RemoteAccess
from snapreview.sources.remote.build_list import ListedBuild, list_builds
from snapreview.ui.language.told_sentences import sentence_text
from snapreview.ui.tasks import BackgroundTasks

PAGE = 100

ListingState = Literal["nothing", "loading", "ready", "failed"]


class BuildListing(QObject):
    """Asks a server for its builds, and for the base of one of them.

    Signals: `cleared` before another list is asked for; `arrived` tuple of ListedBuild; `state_changed`;
    `base_proposed` the head's uri and the base's, "" for none, and a sentence when it could not be found.
    """

    cleared = Signal()
    arrived = Signal(object)
    state_changed = Signal()
    base_proposed = Signal(str, str, str)

    def __init__(self, environment: Callable[[], Environment], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._environment = environment
        self._tasks = BackgroundTasks(4, self)
        self._sources: BuildSources | None = None
        self._listing = threading.Event()
        self._proposing = threading.Event()
        self._builds: Iterator[ListedBuild] = iter(())
        self.state: ListingState = "nothing"
        self.problem = ""
        self.complete = False
        self.count = 0

    def ask(self, url: str, query: str = "") -> None:
        """List the builds of a server from the newest on; what was asked before is dropped."""
        self._begin_anew()
        access = self._opened().access
        self._builds = _listed(access, url, query, self._listing)
        self._fetch()

    def ask_for_more(self) -> None:
        """Fetch the next page, if there is one and it is not on its way."""
        if self.state == "ready" and not self.complete:
            self._fetch()

    def propose_base(self, head: str) -> None:
        """Find out what a head is to be compared with; an earlier question is dropped."""
        self._proposing.set()
        stop = self._proposing = threading.Event()
        self._tasks.run_task(
            partial(self._opened().remote.propose_base, head, stop),
            lambda base: None if stop.is_set() else self.base_proposed.emit(head, base or "", ""),
            lambda error: None if stop.is_set() else self.base_proposed.emit(head, "", sentence_text(error)),
        )

    def clear(self) -> None:
        """Show nothing; what is on its way is dropped."""
        self._begin_anew()
        self._set_state("nothing")

    def forget_connections(self) -> None:
        """Connect anew from now on, because an address or a token has changed."""
        self._listing.set()
        self._proposing.set()
        if self._sources is not None:
            # Not here: whoever asks the keyring for a token may be waiting for the reader, and holds the lock.
            self._tasks.run_task(self._sources.access.close, _ignore, _ignore)
            self._sources = None

    def stop(self) -> None:
        """Drop everything and close the connections."""
        self.forget_connections()
        self._tasks.finish()

    def _opened(self) -> BuildSources:
        if self._sources is None:
            self._sources = BuildSources(self._environment())
        return self._sources

    def _begin_anew(self) -> None:
        self._listing.set()
        self._proposing.set()
        self._listing = threading.Event()
        self._builds = iter(())
        self.complete, self.count = False, 0
        self.cleared.emit()

    def _fetch(self) -> None:
        self._set_state("loading")
        builds, stop = self._builds, self._listing
        self._tasks.run_task(
            lambda: tuple(islice(builds, PAGE)),
            lambda page: None if stop.is_set() else self._on_page(page),
            lambda error: None if stop.is_set() else self._on_failed(error),
        )

    def _on_page(self, page: tuple[ListedBuild, ...]) -> None:
        self.complete = len(page) < PAGE
        self.count += len(page)
        self.arrived.emit(page)
        self._set_state("ready")

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self._set_state("failed", sentence_text(error))
        else:
            problem = self.tr("Listing the builds failed in a way it should not. The log file says more.")
            self._set_state("failed", problem)

    def _set_state(self, state: ListingState, problem: str = "") -> None:
        self.state, self.problem = state, problem
        self.state_changed.emit()


def _ignore(_outcome: object) -> None:
    """For work that nobody waits for."""


def _listed(access: RemoteAccess, url: str, query: str, stop: threading.Event) -> Iterator[ListedBuild]:
    """The server's builds; nothing is asked before the first is taken."""
    api, address = access.api_of_server(url, stop)
    yield from list_builds(api, stop, query, address.project)
