"""Builds in folders."""

import os
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from snapreview.errors import ManifestError, SourceError
from snapreview.model.files import FileStamp, LocalFile, MeasuredFile, OpenedBuild
from snapreview.model.local_uri import local_path
from snapreview.model.snapshot import Build, Snapshot
from snapreview.model.upload_manifest import MANIFEST_FILE_NAME, UploadManifest, parse_upload_manifest
from snapreview.sources.json_file import read_json_file
from snapreview.sources.listing_ahead import ListingAhead
from snapreview.sources.measuring import FILES_WORTH_PROCESSES, MeasuringJob, measure_files
from snapreview.sources.measuring_pool import MeasuringPool
from snapreview.sources.opening import OpeningContext, OpeningProgress, path_of
from snapreview.sources.reading_ahead import ReadingAhead
from snapreview.sources.sidecar import read_sidecar, sidecar_fields
from snapreview.sources.snapshot_reading import MAXIMUM_MANIFEST_BYTES, MISSING, NO_MANIFEST, SnapshotReader
from snapreview.sources.walk import FolderListing, list_folder


@dataclass(frozen=True, slots=True)
class _ReadFolder:
    """What lies in a folder: names, the manifest, and what the images measure."""

    listing: FolderListing
    manifest: UploadManifest
    measured: Mapping[str, MeasuredFile]


_ListImages = Callable[[Path, threading.Event], FolderListing]


class FolderSource:
    """Opens a folder of screenshots as a build. `close` ends what was begun for builds that were expected."""

    def __init__(self) -> None:
        self._expected: dict[Path, str] = {}
        self._ahead: dict[Path, ReadingAhead[_ReadFolder]] = {}
        self._pool = MeasuringPool()

    def understands(self, uri: str) -> bool:
        """True for a path or a `file:` uri; whether the folder exists is told on opening."""
        return uri.startswith("file:") or "://" not in uri

    def expect(self, uri: str, context: OpeningContext) -> None:
        """Read a folder that will be opened soon in the background: from now on if it is known to be large, else as
        soon as another one that is opened before it turns out to be. Does not wait.
        """
        root = local_path(uri)
        if root is None or root in self._ahead:
            return
        with suppress(OSError, ValueError, RuntimeError):  # no path, a loop of links, no thread: told on opening
            if context.memory.count(_key(root)) >= FILES_WORTH_PROCESSES:
                self._begin(root, uri, context, _listed_in_process)
            else:
                self._expected[root] = uri

    def open(self, uri: str, context: OpeningContext) -> OpenedBuild:
        """Read a folder: names, content hashes, sizes, sidecars and manifest.

        Blocks while files are read. Files that cannot be read or decoded become snapshots with a problem.
        Raises SourceError when the folder or its manifest cannot be read, Cancelled.
        """
        root = path_of(uri)
        context.report(OpeningProgress(uri, 0, 0))
        try:
            read = self._read(root, uri, context)
        finally:
            if not self._ahead:
                self._pool.close()
        listing, manifest, measured = read.listing, read.manifest, read.measured
        reader = SnapshotReader(manifest, measured, listing.json_names, partial(_read_sidecar, f"{root}/", listing))
        snapshots = reader.snapshots()
        build = Build(
            uri=uri,
            snapshots=snapshots,
            diff_threshold=manifest.diff_threshold,
            selective=manifest.selective,
            all_image_file_names=manifest.all_image_file_names,
            warnings=_warnings(root, listing, snapshots, reader.warnings),
        )
        return OpenedBuild(build, FolderFiles(root, {name: file.stamp for name, file in measured.items()}))

    def close(self) -> None:
        """End the reading of folders that were expected and not opened."""
        while self._ahead:
            self._ahead.popitem()[1].close()
        self._pool.close()

    def _read(self, root: Path, uri: str, context: OpeningContext) -> _ReadFolder:
        self._expected.pop(root, None)
        ahead = self._ahead.pop(root, None)
        if ahead is not None:
            with closing(ahead):
                return ahead.result(context)
        listing = _list(root, context.stop)
        if len(listing.image_names) >= FILES_WORTH_PROCESSES:
            self._begin_expected(context)
        return self._measured(root, uri, listing, context)

    def _begin_expected(self, context: OpeningContext) -> None:
        while self._expected:
            root, uri = self._expected.popitem()
            with suppress(RuntimeError):  # no thread: it is read when it is opened
                self._begin(root, uri, context, _list)

    def _begin(self, root: Path, uri: str, context: OpeningContext, list_images: _ListImages) -> None:
        def read(own: OpeningContext) -> _ReadFolder:
            return self._measured(root, uri, list_images(root, own.stop), own)

        self._ahead[root] = ReadingAhead(read, context)

    def _measured(self, root: Path, uri: str, listing: FolderListing, context: OpeningContext) -> _ReadFolder:
        manifest = _read_manifest(root, listing)
        return _ReadFolder(listing, manifest, _measure(uri, root, listing, context, self._pool))


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
            raise SourceError(MISSING)
        return LocalFile(self.root / snapshot.name, self.stamps[snapshot.name])


def _key(root: Path) -> str:
    return os.fspath(root.resolve())


def _list(root: Path, stop: threading.Event) -> FolderListing:
    try:
        return list_folder(root, stop)
    except FileNotFoundError as error:
        raise SourceError(f"The folder {root} does not exist. Check the path.") from error
    except ValueError as error:
        raise SourceError(f"{str(root)!r} is no path ({error}). Check it.") from error
    except NotADirectoryError as error:
        raise SourceError(f"{root} is not a folder. Give the folder that holds the screenshots.") from error
    except OSError as error:
        raise SourceError(f"The folder {root} cannot be read ({error.strerror}). Check its permissions.") from error


def _listed_in_process(root: Path, stop: threading.Event) -> FolderListing:
    try:
        ahead = ListingAhead(root)
    except OSError:  # there can be no process
        return _list(root, stop)
    with closing(ahead):
        return ahead.listing(stop) or _list(root, stop)


def _read_manifest(root: Path, listing: FolderListing) -> UploadManifest:
    if MANIFEST_FILE_NAME not in listing.json_names:
        return NO_MANIFEST
    path = root / MANIFEST_FILE_NAME
    try:
        return parse_upload_manifest(read_json_file(path, MAXIMUM_MANIFEST_BYTES))
    except ManifestError as error:
        raise ManifestError(f"{path}: {error}") from error
    except (OSError, ValueError, RecursionError) as error:
        raise ManifestError(f"{path} cannot be read ({error}). Mend or delete it.") from error


def _read_sidecar(start: str, listing: FolderListing, name: str, warnings: list[str]) -> Mapping[str, Any]:
    if name in listing.sidecars:
        return sidecar_fields(os.path.basename(name), lambda: listing.sidecars[name], warnings)
    return read_sidecar(start + name, warnings)


def _measure(
    uri: str, root: Path, listing: FolderListing, context: OpeningContext, pool: MeasuringPool
) -> dict[str, MeasuredFile]:
    key = _key(root)
    names = listing.image_names
    known = context.memory.recall(key)
    begun_ns = time.time_ns()
    measured = measure_files(
        MeasuringJob(os.fspath(root), names, known, listing.stamps),
        context.workers,
        lambda done: context.report(OpeningProgress(uri, done, len(names))),
        context.stop,
        pool,
    )
    fresh = {name: file for name, file in measured.items() if file.stamp is not None and known.get(name) is not file}
    context.memory.remember(key, fresh, begun_ns)
    return measured


def _warnings(
    root: Path, listing: FolderListing, snapshots: Mapping[str, Snapshot], others: list[str]
) -> tuple[str, ...]:
    empty = [] if snapshots else [f"The folder {root} holds no images."]
    return (*listing.warnings, *others, *empty)
