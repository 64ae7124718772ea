"""A run's private folder for working copies and fresh masks, and the tidying up after runs that were killed."""

import shutil
import tempfile
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from snapreview.errors import StoreError
from snapreview.store.file_lock import try_lock

_LOCK_NAME = "in-use"


class WorkFolder:
    """A new folder below `parent` that is deleted on leaving. Folders of killed runs are deleted on entering."""

    def __init__(self, parent: Path) -> None:
        """Create the folder. Raises StoreError naming the place and the remedy."""
        try:
            parent.mkdir(parents=True, exist_ok=True)
            _remove_abandoned(parent)
            self.path = Path(tempfile.mkdtemp(dir=parent, prefix="run-"))
            self._lock: IO[bytes] | None = (self.path / _LOCK_NAME).open("wb")
        except OSError as error:
            raise StoreError(
                f"The cache folder {parent} cannot be written ({error.strerror}). Free space or mend its permissions."
            ) from error
        try_lock(self._lock)

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
            self._lock.close()
            self._lock = None
            shutil.rmtree(self.path, ignore_errors=True)


def _remove_abandoned(parent: Path) -> None:
    for folder in parent.glob("run-*"):
        if _abandoned(folder):
            shutil.rmtree(folder, ignore_errors=True)


def _abandoned(folder: Path) -> bool:
    """True when no living program holds the folder's lock. One without a lock file is just being made."""
    try:
        with (folder / _LOCK_NAME).open("r+b") as lock:
            return try_lock(lock)
    except OSError:
        return False
