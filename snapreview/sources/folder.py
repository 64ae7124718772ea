"""Builds in folders."""

import os
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from snapreview.errors import ManifestError, SourceError
from snapreview.model.failure import ImageFailure, Reason
from snapreview.model.files import FileStamp, LocalFile, MeasuredFile, OpenedBuild
from snapreview.model.image_name import displayable
from snapreview.model.snapshot import NO_METADATA, Build, Snapshot, SnapshotMetadata
from snapreview.model.upload_manifest import (
    MANIFEST_FILE_NAME,
    ManifestEntry,
    UploadManifest,
    parse_metadata,
    parse_upload_manifest,
)
from snapreview.sources.json_file import read_json_file
from snapreview.sources.measuring import MeasuringJob, measure_files
from snapreview.sources.opening import OpeningContext, OpeningProgress, path_of
from snapreview.sources.rules_file import read_rules
from snapreview.sources.sidecar import read_sidecar, sidecar_name
from snapreview.sources.walk import FolderListing, list_folder

_NO_MANIFEST = UploadManifest(entries={})
_MAXIMUM_MANIFEST_BYTES = 512 * 1024**2  # 100,000 entries with generous metadata take a tenth of it
_MISSING = "The image is listed in manifest.json but its file is missing. Put the file back."


class FolderSource:
    """Opens a folder of screenshots as a build."""

    def understands(self, uri: str) -> bool:
        """True for a path or a `file:` uri; whether the folder exists is told on opening."""
        return uri.startswith("file:") or "://" not in uri

    def open(self, uri: str, context: OpeningContext) -> OpenedBuild:
        """Read a folder: names, content hashes, sizes, sidecars and manifest.

        Blocks while files are read. Files that cannot be read or decoded become snapshots with a problem.
        Raises SourceError when the folder or its manifest cannot be read, Cancelled.
        """
        root = path_of(uri)
        context.report(OpeningProgress(uri, 0, 0))
        listing = _list(root)
        manifest = _read_manifest(root, listing)
        measured = _measure(uri, root, listing, context)
        reader = _SnapshotReader(root, listing, manifest, measured)
        snapshots = reader.snapshots()
        build = Build(
            uri=uri,
            snapshots=snapshots,
            diff_threshold=manifest.diff_threshold,
            selective=manifest.selective,
            all_image_file_names=manifest.all_image_file_names,
            rules=read_rules(root),
            warnings=_warnings(root, listing, snapshots, reader.warnings),
        )
        return OpenedBuild(build, FolderFiles(root, {name: file.stamp for name, file in measured.items()}))


@dataclass(frozen=True, slots=True)
class FolderFiles:
    """The files of a folder build, with the stamps they had when their hashes were taken."""

    root: Path
    stamps: Mapping[str, FileStamp | None]

    def local_file(self, snapshot: Snapshot) -> LocalFile:
        """The file below the folder.

        Raises SourceError for a name that only the manifest knows: it may say `../../anything.png`.
        """
        if snapshot.name not in self.stamps:
            raise SourceError(_MISSING)
        return LocalFile(self.root / snapshot.name, self.stamps[snapshot.name])


class _SnapshotReader:
    """Puts together what manifest, sidecars and files say of each image."""

    def __init__(
        self,
        root: Path,
        listing: FolderListing,
        manifest: UploadManifest,
        measured: Mapping[str, MeasuredFile],
    ) -> None:
        self._root = root
        self._json_names = listing.json_names
        self._manifest = manifest
        self._measured = measured
        self._sidecars: dict[str, Mapping[str, Any]] = {}
        self.warnings: list[str] = []

    def snapshots(self) -> dict[str, Snapshot]:
        """All snapshots by name, those a manifest lists without a file among them."""
        names = sorted(self._measured.keys() | self._manifest.entries.keys())
        return {name: self._snapshot(name) for name in names}

    def _snapshot(self, name: str) -> Snapshot:
        entry = self._manifest.entries.get(name)
        metadata = self._metadata(name, entry)
        file = self._measured.get(name)
        if file is not None:
            return Snapshot(name, file.content_hash, file.size, metadata, file.problem)
        assert entry is not None  # a name comes from the files or from the manifest
        failure = ImageFailure(Reason.IMAGE_FETCH_FAILED, _MISSING)
        return Snapshot(name, entry.content_hash, entry.size, metadata, failure)

    def _metadata(self, name: str, entry: ManifestEntry | None) -> SnapshotMetadata:
        # The sidecar lies closest to the image, so its keys win over the manifest's.
        fields = {**(entry.fields if entry else {}), **self._sidecar(sidecar_name(name))}
        if not fields:
            return NO_METADATA
        parsed = parse_metadata(fields, displayable(name))
        self.warnings.extend(parsed.warnings)
        return parsed.metadata

    def _sidecar(self, name: str) -> Mapping[str, Any]:
        if name not in self._json_names or name == MANIFEST_FILE_NAME:
            return {}
        if name not in self._sidecars:
            self._sidecars[name] = read_sidecar(self._root / name, self.warnings)
        return self._sidecars[name]


def _list(root: Path) -> FolderListing:
    try:
        return list_folder(root)
    except FileNotFoundError as error:
        raise SourceError(f"The folder {root} does not exist. Check the path.") from error
    except NotADirectoryError as error:
        raise SourceError(f"{root} is not a folder. Give the folder that holds the screenshots.") from error
    except OSError as error:
        raise SourceError(f"The folder {root} cannot be read ({error.strerror}). Check its permissions.") from error


def _read_manifest(root: Path, listing: FolderListing) -> UploadManifest:
    if MANIFEST_FILE_NAME not in listing.json_names:
        return _NO_MANIFEST
    path = root / MANIFEST_FILE_NAME
    try:
        return parse_upload_manifest(read_json_file(path, _MAXIMUM_MANIFEST_BYTES))
    except ManifestError as error:
        raise ManifestError(f"{path}: {error}") from error
    except (OSError, ValueError, RecursionError) as error:
        raise ManifestError(f"{path} cannot be read ({error}). Mend or delete it.") from error


def _measure(uri: str, root: Path, listing: FolderListing, context: OpeningContext) -> dict[str, MeasuredFile]:
    key = os.fspath(root.resolve())
    names = listing.image_names
    known = context.memory.recall(key)
    begun_ns = time.time_ns()
    measured = measure_files(
        MeasuringJob(os.fspath(root), names, known),
        context.workers,
        lambda done: context.report(OpeningProgress(uri, done, len(names))),
        context.stop,
    )
    fresh = {name: file for name, file in measured.items() if file.stamp is not None and known.get(name) is not file}
    context.memory.remember(key, fresh, begun_ns)
    return measured


def _warnings(
    root: Path, listing: FolderListing, snapshots: Mapping[str, Snapshot], others: list[str]
) -> tuple[str, ...]:
    empty = [] if snapshots else [f"The folder {root} holds no images."]
    return (*listing.warnings, *others, *empty)
