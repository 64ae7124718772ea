"""Small pictures kept by the content hash of what they show and their size, so that they are made once."""

import contextlib
import os
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from snapreview.atomic_file import write_atomically
from snapreview.errors import StoreError

THUMBNAIL_FOLDER = "thumbnails"
THUMBNAIL_LIMIT_BYTES = 128 * 1024**2
"""Room for some 40,000 of them."""

_CONTENT_HASH = re.compile(r"[0-9a-f]{64}")
_TRIM_EVERY = 512  # kept thumbnails


@dataclass(frozen=True, slots=True)
class _Kept:
    path: Path
    size: int
    used_at: float


class ThumbnailCache:
    """The thumbnails below one folder. Safe in any thread and beside other windows.

    It is a help and never a condition: what cannot be kept or read is made again.
    """

    def __init__(self, cache_folder: Path, limit_bytes: int = THUMBNAIL_LIMIT_BYTES) -> None:
        """`cache_folder` is the program's cache folder; nothing is made there before something is kept."""
        self._folder = cache_folder / THUMBNAIL_FOLDER
        self._limit_bytes = limit_bytes
        self._kept_since = 0

    def find(self, content_hash: str, width: int, height: int) -> bytes | None:
        """The encoded thumbnail for a box of so many pixels; it counts as used now."""
        path = self._path(content_hash, width, height)
        if path is None:
            return None
        try:
            content = path.read_bytes()
            os.utime(path)
        except OSError:
            return None
        return content

    def keep(self, content_hash: str, width: int, height: int, content: bytes) -> None:
        """Keep an encoded thumbnail, and drop the least recently used ones beyond the limit now and then."""
        path = self._path(content_hash, width, height)
        if path is None:
            return
        with contextlib.suppress(OSError):  # a full or foreign folder: the next time it is made again
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_atomically(path, content)
        self._kept_since += 1
        if self._kept_since >= _TRIM_EVERY:
            self._kept_since = 0
            with contextlib.suppress(StoreError):
                self.trim()

    def trim(self) -> None:
        """Delete the least recently used ones beyond the limit. Raises StoreError."""
        with _errors_named(self._folder):
            kept = sorted(self._files(), key=lambda file: file.used_at)
            excess = sum(file.size for file in kept) - self._limit_bytes
            for file in kept:
                if excess <= 0:
                    break
                file.path.unlink(missing_ok=True)
                excess -= file.size

    def contents(self) -> tuple[int, int]:
        """How many thumbnails are kept, and their bytes. Raises StoreError."""
        with _errors_named(self._folder):
            kept = list(self._files())
        return len(kept), sum(file.size for file in kept)

    def clear(self) -> None:
        """Delete all of them. Raises StoreError."""
        with _errors_named(self._folder), contextlib.suppress(FileNotFoundError):
            shutil.rmtree(self._folder)

    def _path(self, content_hash: str, width: int, height: int) -> Path | None:
        if not _CONTENT_HASH.fullmatch(content_hash):
            return None
        return self._folder / content_hash[:2] / f"{content_hash}-{width}x{height}"

    def _files(self) -> Iterator[_Kept]:
        for folder in self._folder.glob("[0-9a-f][0-9a-f]/"):
            with os.scandir(folder) as entries:
                for entry in entries:
                    with contextlib.suppress(FileNotFoundError):  # another window trims, too
                        status = entry.stat()
                        yield _Kept(Path(entry.path), status.st_size, status.st_mtime)


@contextlib.contextmanager
def _errors_named(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise StoreError(
            f"The thumbnails in {folder} cannot be used ({error.strerror or error}). Mend the permissions or delete it."
        ) from error
