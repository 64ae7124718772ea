"""The SQLite database behind the store: opening it, its schema, one lock for all threads."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from snapreview.errors import StoreError

SCHEMA_VERSION = 3
"""A change of the schema gets a new number and with it a new file: what is kept here can be computed again,
and an older program keeps finding its own file."""

_BUSY_SECONDS = 10.0  # how long to wait for another window that writes

_SCHEMA = """
CREATE TABLE IF NOT EXISTS folders (
    root BLOB PRIMARY KEY, number INTEGER NOT NULL, files BLOB NOT NULL, used_at INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS outcomes (
    base_hash TEXT NOT NULL, head_hash TEXT NOT NULL, fingerprint TEXT NOT NULL,
    outcome TEXT NOT NULL, details TEXT, mask_name TEXT, mask_bytes INTEGER NOT NULL, used_at INTEGER NOT NULL,
    PRIMARY KEY (base_hash, head_hash, fingerprint)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS outcomes_by_use ON outcomes (used_at);
"""


class Database:
    """One connection, shared by all threads of the program and safe beside other windows."""

    def __init__(self, folder: Path) -> None:
        """Open or create the database in `folder`. Raises StoreError naming the file and the remedy."""
        self.path = folder / f"results-{SCHEMA_VERSION}.sqlite3"
        self._lock = threading.RLock()
        with self._errors_named():
            folder.mkdir(parents=True, exist_ok=True)
            self._connection = sqlite3.connect(self.path, timeout=_BUSY_SECONDS, check_same_thread=False)
            try:
                self._prepare()
            except sqlite3.Error:
                self._connection.close()
                raise

    def _prepare(self) -> None:
        self._connection.execute("PRAGMA journal_mode = WAL")
        # A power cut may lose the last results, never mix them up; they are computed again.
        self._connection.execute("PRAGMA synchronous = NORMAL")
        self._connection.executescript(_SCHEMA)
        self._connection.commit()

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """The connection, alone in this thread, inside a transaction. Raises StoreError."""
        with self._lock, self._errors_named(), self._connection:
            yield self._connection

    def forget_unused(self, before: int) -> None:
        """Delete what was last used before a time (seconds since 1970): files, and outcomes without masks.

        They weigh too little for the limit of the masks, but without an end they would only grow. Raises StoreError.
        """
        with self.transaction() as connection:
            connection.execute("DELETE FROM folders WHERE used_at < ?", (before,))
            connection.execute("DELETE FROM outcomes WHERE used_at < ? AND mask_name IS NULL", (before,))

    def compact(self) -> None:
        """Give the space of deleted rows back to the disk. Raises StoreError."""
        with self._lock, self._errors_named():
            self._connection.execute("VACUUM")

    def close(self) -> None:
        """Close the database."""
        with self._lock:
            self._connection.close()

    @contextmanager
    def _errors_named(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, OSError) as error:
            raise StoreError(
                f"The cache {self.path} cannot be used ({error}). Free space, mend its permissions, or delete it; "
                "everything in it can be computed again."
            ) from error
