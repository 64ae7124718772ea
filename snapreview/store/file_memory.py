"""What files measured when they were last read, so that opening a big build again costs a stat per file."""

import functools
import os
import time
from collections.abc import Mapping

from snapreview.model.failure import ImageFailure, Reason
from snapreview.model.files import FileStamp, MeasuredFile
from snapreview.model.size import Size
from snapreview.store.database import Database

_RACY_SECONDS = 2.0
_NOTING_SECONDS = 24 * 3600  # a use sooner after the last one that was noted is not worth a write
_INSERT = "INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_SELECT = (
    "SELECT name, file_size, changed_ns, inode, content_hash, width, height, reason, message, used_at "
    "FROM files WHERE root = ?"
)
_TOUCH = "UPDATE files SET used_at = ? WHERE root = ?"

_Row = tuple[bytes, int, int, int, str, int, int, str | None, str | None, int]


class StoredFileMemory:
    """Content hashes and sizes by root folder and name, checked against each file's stamp by the reader."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def recall(self, root: str) -> Mapping[str, MeasuredFile]:
        """What is known of the files below a root folder, by relative name. Raises StoreError."""
        key, now = os.fsencode(root), int(time.time())
        with self._database.transaction() as connection:
            rows = connection.execute(_SELECT, (key,)).fetchall()
            if any(row[-1] < now - _NOTING_SECONDS for row in rows):
                connection.execute(_TOUCH, (now, key))
        return _files(rows)

    def remember(self, root: str, files: Mapping[str, MeasuredFile], begun_ns: int) -> None:
        """Keep what was measured. Raises StoreError.

        A file that changed later than two seconds before the reading began is not kept: it could have changed
        once more without its stamp telling, because clocks of file systems are coarse.
        """
        settled_before_ns = begun_ns - int(_RACY_SECONDS * 1e9)
        key, now = os.fsencode(root), int(time.time())
        rows = [
            (key, os.fsencode(name), *_values(file, file.stamp), now)
            for name, file in files.items()
            if file.stamp is not None and file.stamp.changed_ns < settled_before_ns
        ]
        if rows:
            with self._database.transaction() as connection:
                connection.executemany(_INSERT, rows)


def _values(file: MeasuredFile, stamp: FileStamp) -> tuple[object, ...]:
    problem = file.problem
    return (
        stamp.size,
        stamp.changed_ns,
        stamp.inode,
        file.content_hash,
        file.size.width,
        file.size.height,
        problem.reason if problem else None,
        problem.message if problem else None,
    )


def _files(rows: list[_Row]) -> dict[str, MeasuredFile]:
    size_of = functools.cache(Size)  # a build has few sizes; one object for each of them will do
    files = {}
    for name, file_size, changed_ns, inode, content_hash, width, height, reason, message, _ in rows:
        stamp = FileStamp(file_size, changed_ns, inode)
        problem = ImageFailure(Reason(reason), message or "") if reason else None
        files[os.fsdecode(name)] = MeasuredFile(stamp, content_hash, size_of(width, height), problem)
    return files
