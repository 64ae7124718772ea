"""The SQLite database of all reviews: what must last, so a change is on the disk before anybody is told of it."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from snapreview.errors import StoreError
from snapreview.store.review_traces import REVIEWS_FILE

SCHEMA_VERSION = 1
"""Kept in the file itself. A newer program may change the schema of a file; an older one then refuses it."""

_BUSY_SECONDS = 10.0  # how long to wait for another window that writes

_SCHEMA = """
CREATE TABLE reviews (
    identity INTEGER PRIMARY KEY, base BLOB NOT NULL, head BLOB NOT NULL,
    start_rules TEXT NOT NULL, done INTEGER NOT NULL, revision INTEGER NOT NULL, opened_at REAL NOT NULL,
    UNIQUE (base, head)
);
CREATE TABLE changes (
    review INTEGER NOT NULL, position INTEGER NOT NULL, change TEXT NOT NULL,
    PRIMARY KEY (review, position)
) WITHOUT ROWID;
CREATE TABLE decisions (
    name BLOB NOT NULL, base_hash TEXT NOT NULL, head_hash TEXT NOT NULL, options TEXT NOT NULL,
    review INTEGER NOT NULL, verdict TEXT NOT NULL, reader TEXT NOT NULL, decided_at REAL NOT NULL,
    PRIMARY KEY (name, base_hash, head_hash, options, review)
) WITHOUT ROWID;
CREATE TABLE accepted (identity TEXT PRIMARY KEY, rule TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE accepted_uses (
    identity TEXT NOT NULL, name BLOB NOT NULL, base_hash TEXT NOT NULL, head_hash TEXT NOT NULL, used_at REAL NOT NULL,
    PRIMARY KEY (identity, name, base_hash, head_hash)
) WITHOUT ROWID;
CREATE TABLE appearances (
    name BLOB NOT NULL, review INTEGER NOT NULL, base_hash TEXT NOT NULL, head_hash TEXT NOT NULL,
    options TEXT NOT NULL, status TEXT NOT NULL, ratio REAL NOT NULL, seen_at REAL NOT NULL,
    PRIMARY KEY (name, review, base_hash, head_hash, options)
) WITHOUT ROWID;
"""


class ReviewDatabase:
    """One connection, shared by all threads of the program and safe beside other windows."""

    def __init__(self, folder: Path) -> None:
        """Open or create the database in `folder`. Raises StoreError naming the file and the remedy."""
        self.path = folder / REVIEWS_FILE
        self._lock = threading.RLock()
        with self._errors_named():
            folder.mkdir(parents=True, exist_ok=True)
            self._connection = sqlite3.connect(
                self.path, timeout=_BUSY_SECONDS, check_same_thread=False, isolation_level=None
            )
            try:
                self._prepare()
            except BaseException:
                self._connection.close()
                raise

    def _prepare(self) -> None:
        self._refuse_newer()
        self._connection.execute("PRAGMA journal_mode = WAL")
        # Every commit reaches the disk before it returns: a decision that was shown as made survives a power cut.
        self._connection.execute("PRAGMA synchronous = FULL")
        if self._version() == SCHEMA_VERSION:
            return
        with self.writing() as connection:
            if self._version() == 0:  # else another program made it just now
                for statement in filter(str.strip, _SCHEMA.split(";")):
                    connection.execute(statement)
                connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")

    def _refuse_newer(self) -> None:
        version = self._version()
        if version > SCHEMA_VERSION:
            raise StoreError(
                f"The reviews in {self.path} were written by a newer version of snapreview (format {version}; this one "
                f"reads up to {SCHEMA_VERSION}). Update snapreview; nothing was changed."
            )

    def _version(self) -> int:
        version: int = self._connection.execute("PRAGMA user_version").fetchone()[0]
        return version

    def data_version(self) -> int:
        """A number that changes when another connection has written. Raises StoreError."""
        with self._lock, self._errors_named():
            version: int = self._connection.execute("PRAGMA data_version").fetchone()[0]
            return version

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """The connection, alone in this thread, seeing one state of the database. Raises StoreError."""
        with self._transaction("BEGIN") as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """The connection, alone among all programs; what it wrote is on the disk when this ends. Raises StoreError."""
        with self._transaction("BEGIN IMMEDIATE") as connection:
            yield connection

    def close(self) -> None:
        """Close the database."""
        with self._lock:
            self._connection.close()

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[sqlite3.Connection]:
        with self._lock, self._errors_named():
            self._connection.execute(begin)
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise

    @contextmanager
    def _errors_named(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, OSError) as error:
            raise StoreError(
                f"The reviews in {self.path} cannot be read or written ({error}). Nothing was changed. "
                "Free space or mend the permissions of the folder."
            ) from error


def blob_of(text: str) -> bytes:
    """A name or uri as bytes: names of files may hold what is no text, which SQLite refuses as such."""
    return text.encode("utf-8", "surrogatepass")


def text_of(blob: bytes) -> str:
    """The name or uri of such bytes."""
    return blob.decode("utf-8", "surrogatepass")
