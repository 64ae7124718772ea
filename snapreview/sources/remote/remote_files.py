"""The images of a remote build: fetched when somebody wants to see them, and kept."""

import contextlib
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from snapreview.errors import Cancelled, SourceError, StoreError
from snapreview.model.files import LocalFile, Received
from snapreview.model.image_keeping import ImageKeeper, KeptImage
from snapreview.model.snapshot import Snapshot
from snapreview.sources.remote.api import ArtifactApi
from snapreview.sources.remote.archive_fetching import ArchiveFetcher, may_need_archive
from snapreview.sources.remote.faults import Refused
from snapreview.sources.remote.image_fetching import fetch_image
from snapreview.sources.remote.offline import OfflineBuilds


class RemoteFiles:
    """Files of one remote build. Safe in any thread: an image that two threads want is fetched once."""

    def __init__(
        self,
        api: ArtifactApi,
        project: str,
        uri: str,
        keys: Mapping[str, str],
        keeper: ImageKeeper,
        offline: OfflineBuilds,
        archive: ArchiveFetcher,
    ) -> None:
        """`keys` has the hash that the server knows each image by, by image name."""
        self._api = api
        self._project = project
        self._uri = uri
        self._keys = keys
        self._keeper = keeper
        self._offline = offline
        self._archive = archive
        self._from_archive: Mapping[str, KeptImage] | None = None
        self._archive_lock = threading.Lock()
        self._lock = threading.Lock()
        self._locks: dict[str, threading.Lock] = {}
        self._stop = threading.Event()
        self._received = Received()

    def received(self) -> Received:
        """What has come over the network so far."""
        with self._lock:
            return self._received

    def local_file(self, snapshot: Snapshot) -> LocalFile:
        """The image's file in the cache, fetched first if need be. Raises SourceError."""
        if snapshot.problem is not None:
            raise SourceError(snapshot.problem.message)
        key = self._keys[snapshot.name]
        stop = self._stop
        try:
            with self._alone(key):
                image = self._kept(snapshot.content_hash) or self._fetch(snapshot.name, key, stop)
        except Cancelled as error:
            raise SourceError("The download was cancelled. Compare again.") from error
        except StoreError as error:
            raise SourceError(str(error)) from error
        if image.content_hash == snapshot.content_hash:
            return LocalFile(image.path)
        with contextlib.suppress(StoreError):  # then it is found out again the next time
            self._offline.note_real_hash(self._uri, key, image.content_hash)
        return LocalFile(image.path, content_hash=image.content_hash)

    def cancel(self) -> None:
        """Cut short what is being fetched just now; what is asked for later is fetched."""
        stop, self._stop = self._stop, threading.Event()
        stop.set()

    def _kept(self, content_hash: str) -> KeptImage | None:
        path = self._keeper.find(content_hash)
        return KeptImage(path, content_hash) if path is not None else None

    def _fetch(self, name: str, key: str, stop: threading.Event) -> KeptImage:
        if self._from_archive is None:
            try:
                fetched = fetch_image(self._api, self._project, key, self._keeper, self._count, stop)
                self._add(Received(images=1))
                return fetched
            except Refused as error:
                if not may_need_archive(error):
                    raise
        image = self._unpacked(stop).get(name)
        if image is None or not image.path.is_file():
            raise SourceError("The image is missing or damaged in the server's archive. Upload the build again.")
        return image

    def _unpacked(self, stop: threading.Event) -> Mapping[str, KeptImage]:
        """All images of the build, by name, out of the archive, which is fetched once."""
        with self._archive_lock:
            if self._from_archive is None:
                self._from_archive = self._archive.fetch(self._keys, self._count, stop)
            return self._from_archive

    @contextmanager
    def _alone(self, key: str) -> Iterator[None]:
        """Only one thread at a time fetches an image; the others find it afterwards."""
        with self._lock:
            lock = self._locks.setdefault(key, threading.Lock())
        try:
            with lock:
                yield
        finally:
            with self._lock:
                self._locks.pop(key, None)

    def _count(self, count: int) -> None:
        self._add(Received(bytes=count))

    def _add(self, received: Received) -> None:
        with self._lock:
            self._received += received
