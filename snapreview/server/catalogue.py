"""All builds of the served folder: which there are, under which id, and where their images lie."""

import json
import os
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from snapreview.atomic_file import write_atomically
from snapreview.errors import SourceError
from snapreview.images.regular_file import stamp_of
from snapreview.model.files import FileStamp, OpenedBuild
from snapreview.model.upload_manifest import MANIFEST_FILE_NAME
from snapreview.server.build_reading import BuildReader, ReadBuild
from snapreview.server.build_record import METADATA_FILE_NAME, BuildRecord
from snapreview.server.build_table import BuildTable
from snapreview.server.layout import Layout
from snapreview.server.limits import Limits

Listener = Callable[[BuildRecord], None]
_Look = tuple[int, ...]


class Catalogue:
    """Keeps the builds of the folder and their records together. Safe in any thread.

    Uploaded builds never change. Folders put there by hand may: they are looked at again when they are asked for.
    """

    def __init__(self, layout: Layout, table: BuildTable, reader: BuildReader, limits: Limits) -> None:
        self._layout = layout
        self._table = table
        self._reader = reader
        self._limits = limits
        self._lock = threading.RLock()
        self._refreshing = threading.Lock()
        self._records = {record.id: record for record in table.load()}
        self._present: set[int] = set()
        self._looks: dict[str, _Look] = {}
        self._checked: dict[int, float] = {}
        self._refreshed = -float("inf")
        self.on_content: Listener = lambda _record: None

    def records(self) -> list[BuildRecord]:
        """All builds that are there, the newest first."""
        with self._lock:
            present = [self._records[build_id] for build_id in self._present]
        return sorted(present, key=lambda record: (record.date_added, record.id), reverse=True)

    def find(self, build_id: int) -> BuildRecord | None:
        """The build with this id, if it is there."""
        with self._lock:
            return self._records[build_id] if build_id in self._present else None

    def path_of(self, record: BuildRecord) -> Path:
        """The build's folder."""
        return self._layout.builds / record.folder

    def refresh(self) -> None:
        """Look for folders that came, went or changed at their top; at most once in `limits.refresh` seconds.

        Blocks while new folders are read; whoever comes meanwhile sees the builds known so far.
        """
        if time.monotonic() - self._refreshed < self._limits.refresh or not self._refreshing.acquire(blocking=False):
            return
        try:
            self._refresh()
            self._refreshed = time.monotonic()
        finally:
            self._refreshing.release()

    def check(self, record: BuildRecord) -> BuildRecord:
        """The record after a look at all files of the build, if it can have changed since the last look."""
        age = time.monotonic() - self._checked.get(record.id, -float("inf"))
        if record.metadata.uploaded or age < self._limits.refresh or not self.path_of(record).is_dir():
            return record
        return self.take_in(record.folder)

    def take_in(self, folder: str) -> BuildRecord:
        """Read a folder and note what it holds, under the id it has or gets. Blocks while files are read."""
        path = self._layout.builds / folder
        look = _look_at(path)
        content = self._reader.read(path)
        with self._lock:
            record, fresh = self._note(folder, content)
            self._looks[folder] = look
            self._checked[record.id] = time.monotonic()
        if fresh and record.problem is None:
            self.on_content(record)
        return record

    def remove(self, record: BuildRecord) -> None:
        """Forget a build whose folder is gone for good. Its id is never given again."""
        with self._lock:
            self._present.discard(record.id)
            self._records.pop(record.id, None)
            self._looks.pop(record.folder, None)
            self._table.delete(record.id)
        (self._layout.manifests / f"{record.id}.json").unlink(missing_ok=True)

    def manifest(self, record: BuildRecord) -> dict[str, Any]:
        """The upload manifest of a build. Raises SourceError when the server has lost it."""
        try:
            document: dict[str, Any] = json.loads((self._layout.manifests / f"{record.id}.json").read_bytes())
        except (OSError, ValueError) as error:
            raise SourceError("Snapshot manifest not found") from error
        return document

    def open(self, record: BuildRecord) -> OpenedBuild:
        """The build as the engine takes it. Blocks while files are read. Raises SourceError or Cancelled."""
        opened = self._reader.open(self.path_of(record))
        return replace(opened, build=replace(opened.build, artifact_id=record.id))

    def find_image(self, project_id: int, content_hash: str) -> tuple[Path, FileStamp] | None:
        """A file with this content in any build of a project, as long as it is the file that was hashed."""
        for build_id, name, stamp in self._table.images(content_hash):
            record = self.find(build_id)
            if record is None or record.project_id != project_id:
                continue
            path = self.path_of(record) / name
            if stamp_now(path) == stamp:
                return path, stamp
        return None

    def image_files(self, record: BuildRecord) -> list[tuple[str, Path, FileStamp]]:
        """Name, path and stamp of every image file of a build."""
        folder = self.path_of(record)
        return [(name, folder / name, stamp) for name, stamp in self._table.images_of(record.id)]

    def project_id(self, slug: str, create: bool = False) -> int | None:
        """The id of a project; None when there is none and it is not to be created."""
        return self._table.project_id(slug, create)

    def project_slug(self, project_id: int) -> str:
        """The name of a project."""
        return self._table.project_slug(project_id)

    def _refresh(self) -> None:
        with self._lock:  # listing inside the lock: a build taken in meanwhile must not be dropped again
            with os.scandir(self._layout.builds) as entries:
                found = {entry.name for entry in entries if _is_build(entry)}
            known = {record.folder: record.id for record in self._records.values()}
            self._present = {known[folder] for folder in found if folder in known and folder in self._looks}
            uploaded = {record.folder for record in self._records.values() if record.metadata.uploaded}
        for folder in sorted(found):
            look = self._looks.get(folder)
            if look is None or (folder not in uploaded and look != _look_at(self._layout.builds / folder)):
                self.take_in(folder)

    def _note(self, folder: str, content: ReadBuild) -> tuple[BuildRecord, bool]:
        """Put a folder's content into table and records; True with it when the content is new."""
        before = next((record for record in self._records.values() if record.folder == folder), None)
        digest = content.digest
        record = self._table.save(self._record(before, folder, content, digest), content.rows)
        fresh = before is None or before.digest != digest or before.metadata != record.metadata
        if fresh or not (self._layout.manifests / f"{record.id}.json").exists():
            write_atomically(self._layout.manifests / f"{record.id}.json", content.manifest_bytes)
        self._records[record.id] = record
        self._present.add(record.id)
        return record, fresh

    def _record(self, before: BuildRecord | None, folder: str, content: ReadBuild, digest: str) -> BuildRecord:
        project_id = self._table.project_id(content.metadata.project, create=True)
        assert project_id is not None  # it was to be created
        date = content.metadata.date_added
        if date is None:
            date = before.date_added if before else _changed_at(self._layout.builds / folder)
        return BuildRecord(
            id=before.id if before else 0,
            folder=folder,
            project_id=project_id,
            metadata=content.metadata,
            date_added=date,
            image_count=len(content.manifest["images"]),
            selective=bool(content.manifest.get("selective")),
            digest=digest,
            problem=content.problem,
        )


def stamp_now(path: Path) -> FileStamp | None:
    """The stamp of a file as it is, None when there is none."""
    try:
        return stamp_of(path.stat())
    except OSError:
        return None


def _changed_at(folder: Path) -> float:
    try:
        return folder.stat().st_mtime
    except OSError:  # it has gone this moment
        return time.time()


def _is_build(entry: os.DirEntry[str]) -> bool:
    try:
        return not entry.name.startswith(".") and entry.is_dir()
    except OSError:
        return False


def _look_at(folder: Path) -> _Look:
    """Changes when something right inside the folder comes or goes, or one of its two documents changes."""
    stamps = (stamp_now(folder), stamp_now(folder / MANIFEST_FILE_NAME), stamp_now(folder / METADATA_FILE_NAME))
    return tuple(stamp.changed_ns if stamp else 0 for stamp in stamps)
