"""Builds, projects and images in the server's database."""

import json
import os
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from snapreview.model.files import FileStamp
from snapreview.server.build_reading import ImageRow
from snapreview.server.build_record import BuildRecord, parse_build_metadata
from snapreview.server.state_file import StateFile

_SELECT_BUILDS = """
SELECT id, folder, project_id, metadata, date_added, image_count, selective, digest, problem FROM builds
"""
_UPSERT_BUILD = """
INSERT INTO builds (folder, project_id, metadata, date_added, image_count, selective, digest, problem)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (folder) DO UPDATE SET project_id = excluded.project_id, metadata = excluded.metadata,
    date_added = excluded.date_added, image_count = excluded.image_count, selective = excluded.selective,
    digest = excluded.digest, problem = excluded.problem
RETURNING id
"""


class BuildTable:
    """What the catalogue keeps from one start to the next. Methods raise StoreError."""

    def __init__(self, state: StateFile) -> None:
        self._state = state
        self._slugs: dict[int, str] = {}

    def load(self) -> list[BuildRecord]:
        """All builds ever noted and not deleted."""
        with self._state.transaction() as connection:
            return [_record(row) for row in connection.execute(_SELECT_BUILDS)]

    def save(self, record: BuildRecord, rows: Iterable[ImageRow]) -> BuildRecord:
        """Note a build and its images; returns the record with its id."""
        with self._state.transaction() as connection:
            (build_id,) = connection.execute(_UPSERT_BUILD, _values(record)).fetchone()
            connection.execute("DELETE FROM images WHERE build_id = ?", (build_id,))
            connection.executemany(
                "INSERT INTO images VALUES (?, ?, ?, ?, ?, ?)",
                ((build_id, os.fsencode(row.name), row.content_hash, *_stamp_values(row.stamp)) for row in rows),
            )
        return replace(record, id=build_id)

    def delete(self, build_id: int) -> None:
        """Forget a build, its images, its comparison and its approval."""
        with self._state.transaction() as connection:
            connection.execute("DELETE FROM builds WHERE id = ?", (build_id,))
            connection.execute("DELETE FROM images WHERE build_id = ?", (build_id,))
            connection.execute("DELETE FROM comparisons WHERE head_id = ?", (build_id,))
            connection.execute("DELETE FROM approvals WHERE build_id = ?", (build_id,))

    def images(self, content_hash: str) -> list[tuple[int, str, FileStamp]]:
        """Build id, name and stamp of every image with this content."""
        with self._state.transaction() as connection:
            rows = connection.execute(
                "SELECT build_id, name, file_size, changed_ns, inode FROM images WHERE content_hash = ?",
                (content_hash,),
            ).fetchall()
        return [(build_id, os.fsdecode(name), FileStamp(*stamp)) for build_id, name, *stamp in rows]

    def images_of(self, build_id: int) -> list[tuple[str, FileStamp]]:
        """Name and stamp of every image of a build, in the order of the names."""
        with self._state.transaction() as connection:
            rows = connection.execute(
                "SELECT name, file_size, changed_ns, inode FROM images WHERE build_id = ? ORDER BY name", (build_id,)
            ).fetchall()
        return [(os.fsdecode(name), FileStamp(*stamp)) for name, *stamp in rows]

    def project_id(self, slug: str, create: bool) -> int | None:
        """The id of a project, given to it now if it has none and `create` is set."""
        with self._state.transaction() as connection:
            if create:
                connection.execute("INSERT OR IGNORE INTO projects (slug) VALUES (?)", (slug,))
            row = connection.execute("SELECT id FROM projects WHERE slug = ?", (slug,)).fetchone()
        return None if row is None else int(row[0])

    def project_slug(self, project_id: int) -> str:
        """The name of a project, empty for an id that none has."""
        if project_id not in self._slugs:
            with self._state.transaction() as connection:
                row = connection.execute("SELECT slug FROM projects WHERE id = ?", (project_id,)).fetchone()
            if row is None:
                return ""
            self._slugs[project_id] = row[0]
        return self._slugs[project_id]


def _record(row: tuple[Any, ...]) -> BuildRecord:
    build_id, folder, project_id, metadata, date, count, selective, digest, problem = row
    return BuildRecord(
        id=build_id,
        folder=os.fsdecode(folder),
        project_id=project_id,
        metadata=parse_build_metadata(json.loads(metadata)),
        date_added=date,
        image_count=count,
        selective=bool(selective),
        digest=digest,
        problem=problem,
    )


def _values(record: BuildRecord) -> tuple[object, ...]:
    return (
        os.fsencode(record.folder),
        record.project_id,
        json.dumps(record.metadata.document()),
        record.date_added,
        record.image_count,
        record.selective,
        record.digest,
        record.problem,
    )


def _stamp_values(stamp: FileStamp) -> tuple[int, int, int]:
    return stamp.size, stamp.changed_ns, stamp.inode
