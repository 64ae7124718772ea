"""Fetching a whole build as an archive, for tokens that may not have single images (snapshots API §8.6)."""

import hashlib
import threading
from collections.abc import Callable, Collection

from snapreview.errors import Cancelled, SourceError
from snapreview.model.image_keeping import ImageKeeper, KeptImage
from snapreview.sources.archive import Archive
from snapreview.sources.remote.api import ArtifactApi
from snapreview.sources.remote.connection import Body
from snapreview.sources.remote.faults import Refused

_LONGEST_SECONDS = 300.0
_FIRST_POLL_SECONDS, _LONGEST_POLL_SECONDS, _POLL_GROWTH = 2.0, 15.0, 1.5


class ArchiveRequests:
    """Which archives this program has asked servers for: each is asked for once, because it mails the user."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._asked: set[str] = set()

    def first(self, uri: str) -> bool:
        """True the first time that the archive of this build is to be asked for."""
        with self._lock:
            if uri in self._asked:
                return False
            self._asked.add(uri)
            return True


class ArchiveFetcher:
    """Fetches the archive of one build. Used by one thread at a time."""

    def __init__(
        self, api: ArtifactApi, uri: str, artifact_id: str, keeper: ImageKeeper, requests: ArchiveRequests
    ) -> None:
        self._api = api
        self._uri = uri
        self._artifact_id = artifact_id
        self._keeper = keeper
        self._requests = requests

    def fetch(
        self, names: Collection[str], count_bytes: Callable[[int], None], stop: threading.Event
    ) -> dict[str, KeptImage]:
        """Have the archive made if need be, download it, and keep the images with these names.

        An image that is missing or damaged in it is left out. Raises SourceError, StoreError, Cancelled.
        """
        self._wait_until_ready(stop)
        with self._keeper.incoming(hashlib.sha256(self._uri.encode()).hexdigest()) as incoming:

            def consume(body: Body) -> None:
                incoming.restart()  # archives cannot be resumed
                for block in body.blocks:
                    incoming.write(block)
                    count_bytes(len(block))

            self._api.archive_bytes(self._artifact_id, consume, stop)
            downloaded = incoming.keep()
        try:
            return self._unpack(downloaded, names, stop)
        finally:
            downloaded.path.unlink(missing_ok=True)

    def _wait_until_ready(self, stop: threading.Event) -> None:
        if self._api.archive_is_ready(self._artifact_id, stop):
            return
        if self._requests.first(self._uri):
            self._api.request_archive(self._artifact_id, stop)
        clock = self._api.connection.clock
        deadline, wait = clock.now() + _LONGEST_SECONDS, _FIRST_POLL_SECONDS
        while not self._api.archive_is_ready(self._artifact_id, stop):
            if clock.now() + wait > deadline:
                raise SourceError(
                    "The server has not made the archive within five minutes. Open the build again later."
                )
            clock.pause(wait, stop)
            wait = min(_LONGEST_POLL_SECONDS, wait * _POLL_GROWTH)

    def _unpack(self, downloaded: KeptImage, names: Collection[str], stop: threading.Event) -> dict[str, KeptImage]:
        archive = Archive(downloaded.path)
        kept: dict[str, KeptImage] = {}
        try:
            for name in set(archive.image_names) & set(names):
                if stop.is_set():
                    raise Cancelled
                image = self._unpack_one(archive, name)
                if image is not None:
                    kept[name] = image
        finally:
            archive.close()
        return kept

    def _unpack_one(self, archive: Archive, name: str) -> KeptImage | None:
        measured = archive.measure(name)
        if not measured.content_hash:
            return None
        path = self._keeper.find(measured.content_hash)
        if path is not None:
            return KeptImage(path, measured.content_hash)
        with self._keeper.incoming(measured.content_hash) as incoming:
            incoming.restart()
            for block in archive.blocks(name):
                incoming.write(block)
            return incoming.keep()


def may_need_archive(error: Refused) -> bool:
    """True when the token may not have single images; it may still have the archive (§7)."""
    return error.status == 403
