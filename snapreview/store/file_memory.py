"""What files measured when they were last read, so that opening a big build again costs a stat per file."""

import os
import sqlite3
import struct
import time
from collections.abc import Mapping

from snapreview.model.files import MeasuredFile
from snapreview.store.database import Database
from snapreview.store.file_columns import packed_files, storable, unpacked_files

_RACY_SECONDS = 2.0
_NOTING_SECONDS = 24 * 3600  # a use sooner after the last one that was noted is not worth a write
_SELECT = "SELECT files, used_at FROM folders WHERE root = ?"
_COUNT = "SELECT number FROM folders WHERE root = ?"
_INSERT = "INSERT OR REPLACE INTO folders VALUES (?, ?, ?, ?)"
_TOUCH = "UPDATE folders SET used_at = ? WHERE root = ?"


class StoredFileMemory:
    """Content hashes and sizes by root folder and name, checked against each file's stamp by the reader."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def recall(self, root: str) -> Mapping[str, MeasuredFile]:
        """What is known of the files below a root folder, by relative name. Raises StoreError."""
        key, now = os.fsencode(root), int(time.time())
        with self._database.transaction() as connection:
            row = connection.execute(_SELECT, (key,)).fetchone()
            if row is not None and row[1] < now - _NOTING_SECONDS:
                connection.execute(_TOUCH, (now, key))
        return {} if row is None else _readable(row[0])

    def count(self, root: str) -> int:
        """Of how many files below a root folder something is known. Raises StoreError."""
        with self._database.transaction() as connection:
            row = connection.execute(_COUNT, (os.fsencode(root),)).fetchone()
        return 0 if row is None else int(row[0])

    def remember(self, root: str, files: Mapping[str, MeasuredFile], begun_ns: int) -> None:
        """Keep what was measured, beside what is known of other files. Raises StoreError.

        A file that changed later than two seconds before the reading began is not kept: it could have changed
        once more without its stamp telling, because clocks of file systems are coarse.
        """
        settled_before_ns = begun_ns - int(_RACY_SECONDS * 1e9)
        settled = {
            name: file
            for name, file in files.items()
            if storable(file) and file.stamp is not None and file.stamp.changed_ns < settled_before_ns
        }
        if settled:
            with self._database.transaction() as connection:
                _add(connection, os.fsencode(root), settled)


def _add(connection: sqlite3.Connection, key: bytes, files: dict[str, MeasuredFile]) -> None:
    connection.execute("BEGIN IMMEDIATE")  # no other window may add files between reading and writing
    row = connection.execute(_SELECT, (key,)).fetchone()
    known = files if row is None else _readable(row[0]) | files
    connection.execute(_INSERT, (key, len(known), packed_files(known), int(time.time())))


def _readable(content: bytes) -> dict[str, MeasuredFile]:
    """The files in a row; none when it was written by a version of the program that knows other facts."""
    try:
        return unpacked_files(content)
    except (ValueError, TypeError, KeyError, IndexError, struct.error):
        return {}
