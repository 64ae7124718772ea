"""A run's private folder for working copies and fresh masks, and the tidying up after runs that were killed."""

import contextlib
import secrets
import shutil
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from snapreview.errors import StoreError
from snapreview.file_lock import try_lock

WORK_FOLDER = "work"

_PREFIX = "run-"


_DELETING_TRIES = 3  # a server that is just dying may still put a file into a folder that is being deleted


class WorkFolder:
    """A new folder below `parent` that is deleted on leaving. Folders of killed runs are deleted on entering."""

    def __init__(self, parent: Path) -> None:
        """Create the folder. Raises StoreError naming the place and the remedy."""
        try:
            parent.mkdir(parents=True, exist_ok=True)
            _remove_abandoned(parent)
            self.path = parent / f"{_PREFIX}{secrets.token_hex(8)}"
            self._lock: IO[bytes] | None = _make_locked(self.path)
        except OSError as error:
            raise StoreError(
                f"The cache folder {parent} cannot be written ({error.strerror}). Free space or mend its permissions."
            ) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def subfolder(self, name: str) -> Path:
        """A new folder below. Raises StoreError."""
        path = self.path / name
        try:
            path.mkdir(parents=True)
        except OSError as error:
            raise StoreError(f"The folder {path} cannot be made ({error.strerror}). Free space there.") from error
        return path

    def close(self) -> None:
        """Delete the folder. Calling it again does nothing."""
        if self._lock is not None:
            for _ in range(_DELETING_TRIES):
                shutil.rmtree(self.path, ignore_errors=True)
                if not self.path.exists():
                    break
            _release(self._lock, self.path)
            self._lock = None


def runs_in(parent: Path) -> bool:
    """True while a living program has its folder below `parent`."""
    return any(not _abandoned(folder) for folder in parent.glob(f"{_PREFIX}*/"))


def _make_locked(folder: Path) -> IO[bytes]:
    """Make a folder that only this user may read, and return the lock on it. Raises OSError.

    The lock lies beside the folder and comes first: whoever sees the folder without a held lock may delete it.
    """
    lock = _lock_path(folder).open("xb")
    try:
        try_lock(lock)
        folder.mkdir(mode=0o700)
    except OSError:
        _release(lock, folder)
        raise
    return lock


def _release(lock: IO[bytes], folder: Path) -> None:
    lock.close()
    with contextlib.suppress(OSError):
        _lock_path(folder).unlink()


def _lock_path(folder: Path) -> Path:
    return folder.with_suffix(".lock")


def _remove_abandoned(parent: Path) -> None:
    for folder in parent.glob(f"{_PREFIX}*/"):
        if _abandoned(folder):
            shutil.rmtree(folder, ignore_errors=True)
            with contextlib.suppress(OSError):
                _lock_path(folder).unlink()


def _abandoned(folder: Path) -> bool:
    """True when no living program holds the folder's lock."""
    try:
        with _lock_path(folder).open("r+b") as lock:
            return try_lock(lock)
    except FileNotFoundError:
        return True
    except OSError:
        return False
