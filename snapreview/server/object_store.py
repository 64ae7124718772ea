"""Uploaded images by project and content hash, until a build takes them in."""

import contextlib
import hashlib
import os
import secrets
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from snapreview.server.catalogue import Catalogue
from snapreview.server.layout import Layout

_KEPT_SECONDS = 30 * 24 * 3600
_PURGE_EVERY_SECONDS = 24 * 3600


class IncomingObject:
    """An image that is being received: written to a file nobody else sees, and hashed on the way."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._hash = hashlib.sha256()

    def write(self, portion: bytes) -> None:
        """Add bytes. Blocks. Raises OSError."""
        self._file.write(portion)
        self._hash.update(portion)

    def finish(self) -> str:
        """Bring everything to the disk; returns the content hash. Raises OSError."""
        self._file.flush()
        os.fsync(self._file.fileno())
        return self._hash.hexdigest()


class ObjectStore:
    """Takes images in and finds them again. Safe in any thread."""

    def __init__(self, layout: Layout, catalogue: Catalogue) -> None:
        self._layout = layout
        self._catalogue = catalogue
        self._purge_lock = threading.Lock()
        self._purged = -float("inf")

    def find(self, project_id: int, content_hash: str) -> Path | None:
        """The file of an image that was uploaded or is in a build of the project."""
        path = self._path(project_id, content_hash)
        if path.is_file():
            return path
        found = self._catalogue.find_image(project_id, content_hash)
        return found[0] if found else None

    @contextlib.contextmanager
    def receive(self) -> Iterator[tuple[IncomingObject, Path]]:
        """A place for an image that is being received; what is not kept is gone on leaving."""
        path = self._layout.incoming / f"{secrets.token_hex(16)}.part"
        try:
            with path.open("xb") as file:
                yield IncomingObject(file), path
        finally:
            path.unlink(missing_ok=True)

    def keep(self, incoming: Path, project_id: int, content_hash: str) -> None:
        """Put a received and verified image where it is found. Raises OSError."""
        target = self._path(project_id, content_hash)
        target.parent.mkdir(parents=True, exist_ok=True)
        # A link, so that the incoming name stays for the caller to remove; an equal object may be there already.
        with contextlib.suppress(FileExistsError):
            link_or_copy(incoming, target)

    def purge(self) -> None:
        """Once a day: remove images that no build took in for 30 days (builds keep their own names of theirs)."""
        with self._purge_lock:
            if time.monotonic() - self._purged < _PURGE_EVERY_SECONDS:
                return
            self._purged = time.monotonic()
        purge_old(self._layout.objects)

    def _path(self, project_id: int, content_hash: str) -> Path:
        return self._layout.objects / str(project_id) / content_hash[:2] / content_hash


def purge_old(objects: Path) -> None:
    """Remove what has been in the folder of objects for 30 days."""
    oldest = time.time() - _KEPT_SECONDS
    for path in objects.glob("*/*/*"):
        with contextlib.suppress(OSError):
            if path.stat().st_mtime < oldest:
                path.unlink()


def link_or_copy(source: Path, target: Path) -> None:
    """Make `target` the same file as `source`, or a copy where the file system has no links.

    Raises FileExistsError when there is a target, OSError.
    """
    try:
        os.link(source, target)
    except FileExistsError:
        raise
    except OSError:
        temporary = target.with_name(f".{secrets.token_hex(8)}.part")
        try:
            with source.open("rb") as reader, temporary.open("xb") as writer:
                while portion := reader.read(1024**2):
                    writer.write(portion)
            if target.exists():
                raise FileExistsError(str(target)) from None
            temporary.replace(target)
        finally:
            temporary.unlink(missing_ok=True)
