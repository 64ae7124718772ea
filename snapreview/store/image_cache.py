"""Images fetched from elsewhere, kept by content hash: fetched once, whole or not at all, never lost while in use."""

import contextlib
import hashlib
import os
import re
import secrets
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from snapreview.errors import StoreError
from snapreview.file_lock import try_lock, wait_for_lock
from snapreview.images.kind import PROBE_LENGTH, ImageKind, kind_of
from snapreview.model.image_keeping import KeptImage

IMAGE_FOLDER = "images"

_CONTENT_HASH = re.compile(r"[0-9a-f]{64}")
# odiff goes by the extension; what it does not read is decoded before it gets it.
_EXTENSIONS = {ImageKind.PNG: ".png", ImageKind.JPEG: ".jpg", ImageKind.WEBP: ".webp"}
_OTHER = ".image"
_ABANDONED_AFTER_SECONDS = 7 * 24 * 3600.0
_BLOCK_BYTES = 1024**2


class ImageCache:
    """The images below one folder. Safe in any thread and beside other windows; every method raises StoreError."""

    def __init__(self, cache_folder: Path) -> None:
        """`cache_folder` is the program's cache folder; nothing is made there before something is kept."""
        self._folder = cache_folder / IMAGE_FOLDER
        self._partial = self._folder / "partial"
        self._leases = self._folder / "leases"

    def find(self, content_hash: str) -> Path | None:
        """The file with this content, if it is kept; it counts as used now."""
        if not _CONTENT_HASH.fullmatch(content_hash):
            return None
        stem = os.fspath(self._folder / content_hash[:2] / content_hash)
        for extension in (*_EXTENSIONS.values(), _OTHER):
            path = Path(stem + extension)
            if path.is_file():
                with contextlib.suppress(OSError):  # a cache that cannot be written can still be read
                    os.utime(path)
                return path
        return None

    @contextmanager
    def incoming(self, content_hash: str) -> Iterator["PartialImage"]:
        """Receive the image that is said to have this hash. What is not kept on leaving waits to be resumed.

        While somebody else receives the same image, it is received a second time, and not to be resumed.
        """
        if not _CONTENT_HASH.fullmatch(content_hash):
            raise StoreError(f"“{content_hash[:80]}” is no content hash.")
        lock = self._partial_lock(content_hash)
        with lock:
            shared = try_lock(lock)
            name = content_hash if shared else f"{content_hash}-{secrets.token_hex(4)}"
            with _errors_named(self._folder):
                image = PartialImage(self._partial / f"{name}.part", self._folder)
            try:
                yield image
            finally:
                image.close(discard=not shared)

    def lease(self, content_hashes: Iterable[str]) -> Callable[[], None]:
        """Have these images stay, kept or still to come, until the returned function is called."""
        with _errors_named(self._folder):
            self._leases.mkdir(mode=0o700, parents=True, exist_ok=True)
            with self._alone():
                path = self._leases / f"{secrets.token_hex(8)}.txt"
                lock = path.with_suffix(".lock").open("xb")
                try_lock(lock)
                path.write_text("\n".join(content_hashes), encoding="ascii")
        return lambda: _end_lease(lock, path)

    def trim(self, limit_bytes: int) -> None:
        """Delete the least recently used images beyond the limit, but none that a review has leased."""
        if not self._folder.is_dir():
            return
        with _errors_named(self._folder), self._alone():
            self._remove_abandoned()
            leased = self._leased()
            files = sorted(self._files(), key=lambda file: file.used_at)
            excess = sum(file.size for file in files) - limit_bytes
            for file in files:
                if excess <= 0:
                    break
                if file.content_hash not in leased:
                    with contextlib.suppress(PermissionError):  # somebody has it open, on Windows
                        file.path.unlink(missing_ok=True)
                        excess -= file.size

    def contents(self) -> tuple[int, int]:
        """How many images are kept, and their bytes."""
        with _errors_named(self._folder):
            files = list(self._files())
        return len(files), sum(file.size for file in files)

    def _partial_lock(self, content_hash: str) -> IO[bytes]:
        """One of 256 files that are never deleted: whoever locks it is alone with the part of this image."""
        with _errors_named(self._folder):
            self._partial.mkdir(mode=0o700, parents=True, exist_ok=True)
            return (self._partial / f"{content_hash[:2]}.lock").open("ab")

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Nobody else takes or looks up leases meanwhile, so that nothing is deleted that was just leased."""
        with (self._folder / "index.lock").open("ab") as lock:
            wait_for_lock(lock)
            yield

    def _files(self) -> Iterator["_CachedFile"]:
        for folder in self._folder.glob("[0-9a-f][0-9a-f]/"):
            with os.scandir(folder) as entries:
                for entry in entries:
                    status = entry.stat()
                    yield _CachedFile(Path(entry.path), entry.name[:64], status.st_size, status.st_mtime)

    def _leased(self) -> set[str]:
        """The hashes of all leases that are held; leases of killed programs are removed."""
        leased: set[str] = set()
        for path in self._leases.glob("*.txt"):
            if _is_held(path.with_suffix(".lock")):
                with contextlib.suppress(FileNotFoundError):  # it has just ended
                    leased.update(path.read_text(encoding="ascii").splitlines())
            else:
                path.unlink(missing_ok=True)
                path.with_suffix(".lock").unlink(missing_ok=True)
        return leased

    def _remove_abandoned(self) -> None:
        oldest = time.time() - _ABANDONED_AFTER_SECONDS
        for path in self._partial.glob("*.part"):
            with contextlib.suppress(OSError):  # somebody else is just finishing it
                if path.stat().st_mtime < oldest:
                    path.unlink()


@dataclass(frozen=True, slots=True)
class _CachedFile:
    path: Path
    content_hash: str
    size: int
    used_at: float


class PartialImage:
    """An image of which a part may be there. Used by one thread; every method raises StoreError."""

    def __init__(self, path: Path, folder: Path) -> None:
        self._path = path
        self._folder = folder
        self._file: IO[bytes] = path.open("a+b")
        self._file.seek(0, os.SEEK_END)

    @property
    def size(self) -> int:
        """How many bytes are there already, from an earlier attempt among others."""
        return self._file.tell()

    def restart(self) -> None:
        """Forget what is there."""
        with _errors_named(self._folder):
            self._file.truncate(0)
            self._file.seek(0)

    def write(self, data: bytes) -> None:
        """Append."""
        with _errors_named(self._folder):
            self._file.write(data)

    def keep(self) -> KeptImage:
        """The image is complete: keep it under its real content hash."""
        with _errors_named(self._folder):
            content_hash, first_bytes = self._read_back()
            kind = kind_of(first_bytes)
            name = content_hash + (_EXTENSIONS.get(kind, _OTHER) if kind else _OTHER)
            target = self._folder / content_hash[:2] / name
            target.parent.mkdir(mode=0o700, exist_ok=True)
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
            if target.is_file():  # somebody else was faster, and may have it open
                self._path.unlink()
            else:
                self._path.replace(target)
        return KeptImage(target, content_hash)

    def close(self, discard: bool) -> None:
        """Let go of the file; an empty one, or one that nobody could resume, is deleted."""
        with contextlib.suppress(OSError):  # a full disk: the part is shorter, no more
            self._file.close()
        with contextlib.suppress(OSError):
            if discard or not self._path.stat().st_size:
                self._path.unlink()

    def _read_back(self) -> tuple[str, bytes]:
        """Hash what is on the disk, parts of earlier attempts included."""
        self._file.seek(0)
        digest, first_bytes = hashlib.sha256(), b""
        while block := self._file.read(_BLOCK_BYTES):
            first_bytes = first_bytes or block[:PROBE_LENGTH]
            digest.update(block)
        return digest.hexdigest(), first_bytes


def _is_held(lock_path: Path) -> bool:
    try:
        with lock_path.open("r+b") as lock:
            return not try_lock(lock)
    except FileNotFoundError:
        return False


def _end_lease(lock: IO[bytes], path: Path) -> None:
    lock.close()
    for left in (path, path.with_suffix(".lock")):
        with contextlib.suppress(OSError):
            left.unlink()


@contextmanager
def _errors_named(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise StoreError(
            f"The image cache {folder} cannot be used ({error.strerror or error}). Free space or mend its permissions."
        ) from error
