"""Builds in ZIP archives, as the seed hands them out; nothing is unpacked but what is looked at."""

import json
import os
import posixpath
import time
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from snapreview.errors import ManifestError, SourceError, StoreError
from snapreview.images.regular_file import stamp_of
from snapreview.model.failure import ImageFailure, Reason
from snapreview.model.files import LocalFile, MeasuredFile, OpenedBuild
from snapreview.model.image_keeping import ImageKeeper
from snapreview.model.image_name import IMAGE_EXTENSIONS, displayable
from snapreview.model.size import Size
from snapreview.model.snapshot import Build, Snapshot
from snapreview.model.upload_manifest import MANIFEST_FILE_NAME, UploadManifest, parse_upload_manifest
from snapreview.sources.kinds import is_archive
from snapreview.sources.measured_file import measured_content
from snapreview.sources.measuring import measure_each
from snapreview.sources.opening import OpeningContext, OpeningProgress, path_of
from snapreview.sources.sidecar import MAXIMUM_SIDECAR_BYTES, sidecar_fields
from snapreview.sources.snapshot_reading import MAXIMUM_MANIFEST_BYTES, MISSING, NO_MANIFEST, SnapshotReader
from snapreview.sources.zip_safety import ArchiveLimits, member_name, require_bounded_directory, require_safe

_LIMITS = ArchiveLimits()
_BLOCK_BYTES = 1024**2
_READ_ERRORS = (OSError, zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError)


class ArchiveSource:
    """Opens a `.zip` archive as a build."""

    def __init__(self, keeper: ImageKeeper, limits: ArchiveLimits = _LIMITS) -> None:
        """`keeper` gets the images that are looked at."""
        self._keeper = keeper
        self._limits = limits

    def understands(self, uri: str) -> bool:
        """True for the path or `file:` uri of an existing file called `.zip`."""
        return is_archive(uri)

    def open(self, uri: str, context: OpeningContext) -> OpenedBuild:
        """Read an archive's directory, and hash its images where they are not known already.

        Blocks. An image that is damaged in the archive becomes a snapshot with a problem. Raises SourceError when
        the archive is broken, unsafe or too large, or its manifest cannot be read; Cancelled.
        """
        context.report(OpeningProgress(uri, 0, 0))
        archive = Archive(path_of(uri), self._limits)
        try:
            archive.step_over_top_folder()
            return self._opened(uri, archive, context)
        except BaseException:
            archive.close()
            raise

    def _opened(self, uri: str, archive: "Archive", context: OpeningContext) -> OpenedBuild:
        manifest = _read_manifest(archive)
        measured = _measure(uri, archive, context)
        reader = SnapshotReader(
            manifest, measured, archive.json_names, lambda name, warnings: _read_sidecar(archive, name, warnings)
        )
        snapshots = reader.snapshots()
        build = Build(
            uri=uri,
            snapshots=snapshots,
            diff_threshold=manifest.diff_threshold,
            selective=manifest.selective,
            all_image_file_names=manifest.all_image_file_names,
            warnings=(*reader.warnings, *([] if snapshots else [f"The archive {archive.path} holds no images."])),
        )
        hashes = [snapshot.content_hash for snapshot in snapshots.values() if snapshot.problem is None]
        release = self._keeper.lease(hashes)

        def close() -> None:
            archive.close()
            release()

        return OpenedBuild(build, ArchiveFiles(archive, self._keeper), close=close)


class ArchiveFiles:
    """The images of an archive, unpacked one by one into the cache when somebody wants to see them."""

    def __init__(self, archive: "Archive", keeper: ImageKeeper) -> None:
        self._archive = archive
        self._keeper = keeper

    def local_file(self, snapshot: Snapshot) -> LocalFile:
        """The image's file in the cache. Raises SourceError."""
        kept = self._keeper.find(snapshot.content_hash)
        if kept is not None:
            return LocalFile(kept)
        try:
            with self._keeper.incoming(snapshot.content_hash) as incoming:
                incoming.restart()
                for block in self._archive.blocks(snapshot.name):
                    incoming.write(block)
                image = incoming.keep()
        except StoreError as error:
            raise SourceError(str(error)) from error
        if image.content_hash != snapshot.content_hash:
            raise SourceError("The archive changed after the build was opened. Compare again.")
        return LocalFile(image.path)


class Archive:
    """An open archive whose directory was found safe. Members may be read in any thread."""

    def __init__(self, path: Path, limits: ArchiveLimits = _LIMITS) -> None:
        """Read and check the directory. Raises SourceError with the reason and the remedy."""
        self.path = path
        self._file = _open(path)
        try:
            self.stamp = stamp_of(os.fstat(self._file.fileno()))
            self._zip = _checked_zip(path, self._file, self.stamp.size, limits)
        except BaseException:
            self._file.close()
            raise
        self._members = _named_members(self._zip.infolist())

    @property
    def image_names(self) -> list[str]:
        """The names of all images, in order."""
        return sorted(name for name in self._members if _extension(name) in IMAGE_EXTENSIONS)

    @property
    def json_names(self) -> set[str]:
        """The names of the manifest and of all sidecars."""
        return {name for name in self._members if _extension(name) == ".json"}

    def step_over_top_folder(self) -> None:
        """Have names start below the single folder that holds everything, if there is one."""
        self._members = _without_top_folder(self._members)

    @property
    def stamp_of_content(self) -> str:
        """A short text that is another one when any member's content is another."""
        return f"{zlib.crc32(repr([(member.filename, member.CRC) for member in self._zip.infolist()]).encode()):08x}"

    def require_names_once(self) -> None:
        """Raise SourceError when two members have one name: readers would not agree on which of them counts."""
        names = [posixpath.normpath(member_name(member)) for member in self._zip.infolist()]
        twice = next((name for name, count in Counter(names).items() if count > 1), None)
        if twice is not None:
            raise SourceError(
                f"The archive {self.path} is not opened: it holds “{displayable(twice)}” twice. Ask for a fresh one."
            )

    def read(self, name: str, maximum_bytes: int) -> bytes:
        """A member's bytes. Raises ValueError when there are more, OSError when the member is damaged."""
        if self._members[name].file_size > maximum_bytes:
            raise ValueError(f"it is larger than {maximum_bytes // 1024**2} MiB")
        with self._errors_named(), self._zip.open(self._members[name]) as member:
            return member.read()

    def blocks(self, name: str) -> Iterator[bytes]:
        """A member's bytes, a block at a time. Raises SourceError when it is missing or damaged."""
        if name not in self._members:
            raise SourceError(MISSING)
        try:
            with self._errors_named(), self._zip.open(self._members[name]) as member:
                while block := member.read(_BLOCK_BYTES):
                    yield block
        except OSError as error:
            raise SourceError(_damaged(error)) from error

    def measure(self, name: str) -> MeasuredFile:
        """Content hash and size of a member; or the problem that stands against it."""
        try:
            return measured_content(self.read(name, _LIMITS.member_bytes), self.stamp)
        except OSError as error:
            failure = ImageFailure(Reason.IMAGE_FETCH_FAILED, _damaged(error))
            return MeasuredFile(None, "", Size(0, 0), failure)

    def close(self) -> None:
        """Close the file."""
        self._zip.close()
        self._file.close()

    @contextmanager
    def _errors_named(self) -> Iterator[None]:
        try:
            yield
        except ValueError as error:  # the archive was closed: nobody looks at it any more
            raise OSError(str(error)) from error
        except _READ_ERRORS as error:
            raise OSError(getattr(error, "strerror", None) or str(error) or "it ends too early") from error


def _open(path: Path) -> IO[bytes]:
    try:
        return path.open("rb")
    except OSError as error:
        raise SourceError(f"The archive {path} cannot be read ({error.strerror}). Check its permissions.") from error


def _checked_zip(path: Path, file: IO[bytes], archive_bytes: int, limits: ArchiveLimits) -> zipfile.ZipFile:
    try:
        require_bounded_directory(file, limits)
        archive = zipfile.ZipFile(file)
        require_safe(archive.infolist(), archive_bytes, limits)
    except SourceError as error:
        raise SourceError(f"The archive {path} is not opened: {error}. Ask for a fresh one.") from error
    except (*_READ_ERRORS, ValueError) as error:
        raise SourceError(f"The archive {path} is broken ({error}). Download or make it again.") from error
    return archive


def _named_members(members: list[zipfile.ZipInfo]) -> dict[str, zipfile.ZipInfo]:
    """The members that may matter, by name: as in folders, names that start with a dot are passed over."""
    named = {}
    for member in members:
        name = posixpath.normpath(member_name(member))
        hidden = any(part.startswith(".") for part in name.split("/"))
        if not hidden and not member.is_dir() and _extension(name) in IMAGE_EXTENSIONS | {".json"}:
            named[name] = member
    return named


def _without_top_folder(members: dict[str, zipfile.ZipInfo]) -> dict[str, zipfile.ZipInfo]:
    tops = {name.partition("/")[0] for name in members}
    if len(tops) != 1 or tops & members.keys():
        return members
    return {name.partition("/")[2]: member for name, member in members.items()}


def _read_manifest(archive: Archive) -> UploadManifest:
    if MANIFEST_FILE_NAME not in archive.json_names:
        return NO_MANIFEST
    origin = f"{MANIFEST_FILE_NAME} in {archive.path}"
    try:
        return parse_upload_manifest(json.loads(archive.read(MANIFEST_FILE_NAME, MAXIMUM_MANIFEST_BYTES)))
    except ManifestError as error:
        raise ManifestError(f"{origin}: {error}") from error
    except (OSError, ValueError, RecursionError) as error:
        raise ManifestError(f"{origin} cannot be read ({error}). Make the archive again.") from error


def _read_sidecar(archive: Archive, name: str, warnings: list[str]) -> Mapping[str, Any]:
    return sidecar_fields(name, lambda: json.loads(archive.read(name, MAXIMUM_SIDECAR_BYTES)), warnings)


def _measure(uri: str, archive: Archive, context: OpeningContext) -> dict[str, MeasuredFile]:
    """What every image measures; what is remembered of this very archive is not read again."""
    key = os.fspath(archive.path.resolve())
    known = {name: file for name, file in context.memory.recall(key).items() if file.stamp == archive.stamp}
    names = archive.image_names
    begun_ns = time.time_ns()
    measured = measure_each(
        names,
        lambda name: known.get(name) or archive.measure(name),
        context.workers,
        lambda done: context.report(OpeningProgress(uri, done, len(names))),
        context.stop,
    )
    fresh = {name: file for name, file in measured.items() if file.stamp is not None and name not in known}
    context.memory.remember(key, fresh, begun_ns)
    return measured


def _extension(name: str) -> str:
    return posixpath.splitext(name)[1].lower()


def _damaged(error: OSError) -> str:
    return f"The image is damaged in the archive ({error}). Download or make the archive again."
