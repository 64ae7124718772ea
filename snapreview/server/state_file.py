"""The server's own database: ids of builds and projects, where each image lies, comparisons, approvals.

What is here lasts: ids must be the same after a restart. Everything else about a build is read from its folder.
"""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from snapreview.errors import StoreError

_BUSY_SECONDS = 10.0

_SCHEMA = """
CREATE TABLE IF NOT EXISTS projects (id INTEGER PRIMARY KEY AUTOINCREMENT, slug TEXT NOT NULL UNIQUE);
CREATE TABLE IF NOT EXISTS builds (
    id INTEGER PRIMARY KEY AUTOINCREMENT, folder BLOB NOT NULL UNIQUE, project_id INTEGER NOT NULL,
    metadata TEXT NOT NULL, date_added REAL NOT NULL, image_count INTEGER NOT NULL, selective INTEGER NOT NULL,
    digest TEXT NOT NULL, problem TEXT
);
CREATE TABLE IF NOT EXISTS images (
    build_id INTEGER NOT NULL, name BLOB NOT NULL, content_hash TEXT NOT NULL,
    file_size INTEGER NOT NULL, changed_ns INTEGER NOT NULL, inode INTEGER NOT NULL,
    PRIMARY KEY (build_id, name)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS images_by_hash ON images (content_hash);
CREATE TABLE IF NOT EXISTS comparisons (
    head_id INTEGER PRIMARY KEY, base_id INTEGER NOT NULL, state TEXT NOT NULL, message TEXT,
    summary TEXT, created_at REAL NOT NULL
);
CREATE TABLE IF NOT EXISTS approvals (
    build_id INTEGER PRIMARY KEY, approver TEXT NOT NULL, approved_at REAL NOT NULL
);
"""


class StateFile:
    """One SQLite connection, shared by all threads of the server."""

    def __init__(self, path: Path) -> None:
        """Open or create the database. Raises StoreError naming the file and the remedy."""
        self._path = path
        self._lock = threading.RLock()
        with self._errors_named():
            self._connection = sqlite3.connect(path, timeout=_BUSY_SECONDS, check_same_thread=False)
            try:
                self._connection.execute("PRAGMA journal_mode = WAL")
                self._connection.executescript(_SCHEMA)
                self._connection.commit()
            except sqlite3.Error:
                self._connection.close()
                raise

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """The connection, alone in this thread, inside a transaction. Raises StoreError."""
        with self._lock, self._errors_named(), self._connection:
            yield self._connection

    def close(self) -> None:
        """Close the database."""
        with self._lock:
            self._connection.close()

    @contextmanager
    def _errors_named(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise StoreError(
                f"The server's database {self._path} cannot be used ({error}). Free space or mend its permissions."
            ) from error
