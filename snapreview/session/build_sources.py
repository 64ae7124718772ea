"""Every kind of place builds come from, with what they share: the image cache and the connections."""

import logging

from snapreview.errors import StoreError
from snapreview.session.environment import Environment
from snapreview.sources.archive import ArchiveSource
from snapreview.sources.folder import FolderSource
from snapreview.sources.opening import Source
from snapreview.sources.remote.access import RemoteAccess
from snapreview.sources.remote.offline import OfflineBuilds
from snapreview.sources.remote.remote_build import RemoteSource
from snapreview.sources.remote.secrets import TokenStore, system_keyring
from snapreview.store.image_cache import ImageCache

_log = logging.getLogger(__name__)


class BuildSources:
    """The sources for one reader. Safe in any thread; `close` comes last."""

    def __init__(self, environment: Environment) -> None:
        """Makes nothing and connects to nothing before a build is opened."""
        self._limit_bytes = environment.settings.image_cache_limit_bytes
        self._cache = ImageCache(environment.folders.cache)
        self.access = remote_access(environment)
        self.remote = RemoteSource(self.access, self._cache, OfflineBuilds(environment.folders.data))
        self.sources: tuple[Source, ...] = (self.remote, ArchiveSource(self._cache), FolderSource())

    def close(self) -> None:
        """Close the connections and keep the image cache within its limit."""
        self.access.close()
        try:
            self._cache.trim(self._limit_bytes)
        except StoreError as error:
            _log.warning("%s", error)


def remote_access(environment: Environment) -> RemoteAccess:
    """The way to servers, with the reader's tokens."""
    tokens = TokenStore(environment.variables, system_keyring)
    return RemoteAccess(tokens, environment.settings.allow_plain_http)
