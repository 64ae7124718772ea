"""Every kind of place builds come from, with what they share: the image cache and the connections."""

import logging
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from snapreview.errors import StoreError
from snapreview.model.files import OpenedBuild
from snapreview.model.review_uri import review_side
from snapreview.session.environment import Environment
from snapreview.sources.folder import FolderSource
from snapreview.sources.kinds import is_archive, is_web_address
from snapreview.sources.opening import OpeningContext, Source
from snapreview.store.image_cache import ImageCache

if TYPE_CHECKING:  # what talks to servers takes a fifth of a second to load; most comparisons never need it
    from snapreview.sources.remote.access import RemoteAccess
    from snapreview.sources.remote.remote_build import RemoteSource

_log = logging.getLogger(__name__)


class BuildSources:
    """The sources for one reader. Safe in any thread; `close` comes last."""

    def __init__(self, environment: Environment) -> None:
        """Makes nothing and connects to nothing before a build is opened."""
        self._limit_bytes = environment.settings.image_cache_limit_bytes
        self._cache = ImageCache(environment.folders.cache)
        self._servers = Servers(environment, self._cache)
        self._folders = FolderSource()
        self.sources: tuple[Source, ...] = (
            self._servers,
            LoadedWhenOpened(lambda uri: review_side(uri) is not None, self._review_files),
            LoadedWhenOpened(is_archive, self._archives),
            self._folders,
        )

    @property
    def remote(self) -> "RemoteSource":
        """The source of builds on servers, which can propose a base, too."""
        return self._servers.source()

    @property
    def access(self) -> "RemoteAccess":
        """The way to all servers, the same every time."""
        return self._servers.access()

    def _review_files(self) -> Source:
        from snapreview.sources.review_file import ReviewFileSource

        return ReviewFileSource(self._cache)

    def _archives(self) -> Source:
        from snapreview.sources.archive import ArchiveSource

        return ArchiveSource(self._cache)

    def close(self) -> None:
        """Close the connections, end what was begun, and keep the image cache within its limit."""
        self._servers.close()
        self._folders.close()
        try:
            self._cache.trim(self._limit_bytes)
        except StoreError as error:
            _log.warning("%s", error)


class LoadedWhenOpened:
    """A source whose modules most comparisons never need."""

    def __init__(self, understands: Callable[[str], bool], load: Callable[[], Source]) -> None:
        self.understands = understands
        self._load = load

    def open(self, uri: str, context: OpeningContext) -> OpenedBuild:
        """Open a build with the source. Blocks. Raises SourceError, StoreError or Cancelled."""
        return self._load().open(uri, context)


class Servers:
    """The source of builds on servers, loaded when the first one is opened."""

    def __init__(self, environment: Environment, cache: ImageCache) -> None:
        self._environment = environment
        self._cache = cache
        self._lock = threading.Lock()
        self._access: RemoteAccess | None = None

    def understands(self, uri: str) -> bool:
        """True for addresses of the web; whether there is a build is told on opening."""
        return is_web_address(uri)

    def open(self, uri: str, context: OpeningContext) -> OpenedBuild:
        """Open a build on a server. Blocks. Raises SourceError, StoreError or Cancelled."""
        return self.source().open(uri, context)

    def open_base(self, uri: str, context: OpeningContext) -> OpenedBuild:
        """Open a build on a server as a base: completed when it holds only part of its images."""
        return self.source().open_base(uri, context)

    def source(self) -> "RemoteSource":
        """The source itself."""
        from snapreview.sources.remote.offline import OfflineBuilds
        from snapreview.sources.remote.remote_build import RemoteSource

        return RemoteSource(self.access(), self._cache, OfflineBuilds(self._environment.folders.data))

    def access(self) -> "RemoteAccess":
        """The way to all servers, the same at every call."""
        with self._lock:
            if self._access is None:
                self._access = remote_access(self._environment)
            return self._access

    def close(self) -> None:
        """Close the connections, if there are any."""
        with self._lock:
            if self._access is not None:
                self._access.close()


def remote_access(environment: Environment) -> "RemoteAccess":
    """The way to servers, with the reader's tokens. The caller closes it."""
    from snapreview.sources.remote.access import RemoteAccess
    from snapreview.sources.remote.secrets import TokenStore, system_keyring

    tokens = TokenStore(environment.variables, system_keyring)
    return RemoteAccess(tokens, environment.settings.allow_plain_http)
