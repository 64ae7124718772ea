"""Reading one folder as the server needs it: its manifest, where each image lies, and what it says of itself."""

import hashlib
import json
import os
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from snapreview.errors import SourceError
from snapreview.model.files import FileMemory, FileStamp, OpenedBuild
from snapreview.model.upload_manifest import manifest_document
from snapreview.server.build_record import METADATA_FILE_NAME, BuildMetadata, parse_build_metadata
from snapreview.sources.folder import FolderSource
from snapreview.sources.json_file import read_json_file
from snapreview.sources.opening import OpeningContext

_MAXIMUM_METADATA_BYTES = 1024**2
_UNREADABLE = (OSError, ValueError, RecursionError)


@dataclass(frozen=True, slots=True)
class ImageRow:
    """Where the bytes of an image lie: its name in the build, and the stamp the file had when it was hashed."""

    name: str
    content_hash: str
    stamp: FileStamp


@dataclass(frozen=True, slots=True)
class ReadBuild:
    """What a folder holds. `manifest` is an upload manifest; `problem` a sentence when the folder is not usable."""

    metadata: BuildMetadata
    manifest: Mapping[str, Any]
    rows: tuple[ImageRow, ...] = ()
    problem: str | None = None

    @property
    def manifest_bytes(self) -> bytes:
        """The manifest as it is kept; escaped, so that any name fits."""
        return json.dumps(self.manifest).encode("ascii")

    @property
    def digest(self) -> str:
        """Equal for equal content."""
        return hashlib.sha256(self.manifest_bytes).hexdigest()


class BuildReader:
    """Reads folders with a memory, so that a file that is as it was is not read again."""

    def __init__(self, memory: FileMemory, stop: threading.Event) -> None:
        self._context = OpeningContext(memory, lambda _step: None, stop, min(8, 2 * (os.cpu_count() or 1)))

    def open(self, folder: Path) -> OpenedBuild:
        """The folder as a build. Blocks while files are read. Raises SourceError or Cancelled."""
        return FolderSource().open(folder.absolute().as_uri(), self._context)

    def read(self, folder: Path) -> ReadBuild:
        """Everything about the folder. Trouble with it becomes its problem. Raises Cancelled."""
        try:
            metadata = read_metadata(folder)
            opened = self.open(folder)
        except SourceError as error:
            return ReadBuild(BuildMetadata(), {"images": {}}, problem=_without_path(str(error), folder))
        build = opened.build
        document = manifest_document(
            (snapshot for snapshot in build.snapshots.values() if snapshot.content_hash),
            build.diff_threshold,
            build.selective,
            build.all_image_file_names,
        )
        return ReadBuild(metadata, document, tuple(_rows(opened)))


def read_metadata(folder: Path) -> BuildMetadata:
    """What the folder's metadata file says; defaults without one. Raises SourceError."""
    try:
        return parse_build_metadata(read_json_file(folder / METADATA_FILE_NAME, _MAXIMUM_METADATA_BYTES))
    except FileNotFoundError:
        return BuildMetadata()
    except _UNREADABLE as error:
        raise SourceError(f"{METADATA_FILE_NAME} is not usable: {error}. Mend or delete it.") from error


def _rows(opened: OpenedBuild) -> list[ImageRow]:
    rows = []
    for snapshot in opened.build.snapshots.values():
        try:
            stamp = opened.files.local_file(snapshot).stamp
        except SourceError:  # only the manifest knows it
            continue
        if stamp is not None and snapshot.content_hash:
            rows.append(ImageRow(snapshot.name, snapshot.content_hash, stamp))
    return rows


def _without_path(message: str, folder: Path) -> str:
    """Clients have no business with the paths of this machine."""
    return message.replace(str(folder.absolute()), folder.name)
