"""Review files: read with suspicion, and opened as the two builds they are about."""

import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from weakref import WeakValueDictionary

from snapreview.errors import SourceError, StoreError
from snapreview.model.failure import ImageFailure, Reason
from snapreview.model.files import FileStamp, LocalFile, OpenedBuild
from snapreview.model.image_keeping import ImageKeeper
from snapreview.model.review.review_file import DOCUMENT_NAME, IMAGE_FOLDER, ReviewFile, review_file_of
from snapreview.model.review_uri import review_side
from snapreview.model.snapshot import Build, Snapshot
from snapreview.model.strict_json import strict_json
from snapreview.sources.archive import Archive
from snapreview.sources.measured_file import measured_content
from snapreview.sources.measuring import measure_each
from snapreview.sources.opening import OpeningContext, OpeningProgress
from snapreview.sources.zip_safety import ArchiveLimits

_MAXIMUM_DOCUMENT_BYTES = 128 * 1024**2  # 100,000 images with results and decisions take half of it
_NOT_INSIDE = "The review file does not hold this image. Open the review with its builds to see it."
_WAS_UNREADABLE = "The image could not be read when the review was saved."
_LIMITS = ArchiveLimits()

# A second per 20,000 images, and base, head and review are asked for apart: read once as long as somebody holds it.
_held_by_somebody: WeakValueDictionary[tuple[Path, FileStamp, str], ReviewFile] = WeakValueDictionary()


def content_stamp(path: Path) -> str:
    """A short text that is another one when a review file's content is another. Raises SourceError."""
    archive = Archive(path, _LIMITS)
    try:
        return archive.stamp_of_content
    finally:
        archive.close()


class ReviewFileReader:
    """An open review file that was found safe and whole. Images may be read in any thread; `close` comes last."""

    def __init__(self, path: Path, limits: ArchiveLimits = _LIMITS) -> None:
        """Read and check the document. Raises SourceError with the remedy, ReviewFileTooNew."""
        self.path = path
        self._archive = Archive(path, limits)
        try:
            self._archive.require_names_once()
            self.file = self._read()
        except BaseException:
            self._archive.close()
            raise
        self._member_of = {Path(name).stem: name for name in self._archive.image_names if _is_image(name)}

    @property
    def held(self) -> frozenset[str]:
        """The content hashes of the images inside."""
        return frozenset(self._member_of)

    @property
    def members(self) -> list[str]:
        """The names of the images inside."""
        return sorted(self._member_of.values())

    def content(self, member: str) -> bytes:
        """An image's bytes, by its name. Raises SourceError when it is damaged or not what its name says."""
        try:
            content = self._archive.read(member, _LIMITS.member_bytes)
        except (OSError, ValueError) as error:
            raise SourceError(f"An image in {self.path} is damaged ({error}). Ask for a fresh file.") from error
        if measured_content(content, self._archive.stamp).content_hash != Path(member).stem:
            raise SourceError(f"An image in {self.path} is not what its name says. Ask for a fresh file.")
        return content

    def blocks(self, content_hash: str) -> Iterator[bytes]:
        """An image's bytes, a block at a time. Raises SourceError when it is damaged or not inside."""
        if content_hash not in self._member_of:
            raise SourceError(_NOT_INSIDE)
        return self._archive.blocks(self._member_of[content_hash])

    def with_problems(self, build: Build, context: OpeningContext) -> Build:
        """The build with the problem of each image that is not inside, or not sound."""
        wanted = {snapshot.content_hash for snapshot in build.snapshots.values()} & self._member_of.keys()
        measured = measure_each(
            sorted(wanted),
            lambda content_hash: self._archive.measure(self._member_of[content_hash]),
            context.workers,
            lambda done: context.report(OpeningProgress(build.uri, done, len(wanted))),
            context.stop,
        )
        problems = {
            content_hash: file.problem if file.content_hash in ("", content_hash) else _damaged()
            for content_hash, file in measured.items()
        }
        snapshots = {
            name: replace(snapshot, problem=_problem(snapshot, problems)) for name, snapshot in build.snapshots.items()
        }
        return replace(build, snapshots=snapshots)

    def close(self) -> None:
        """Close the file."""
        self._archive.close()

    def _read(self) -> ReviewFile:
        content = (self.path.absolute(), self._archive.stamp, self._archive.stamp_of_content)
        file = _held_by_somebody.get(content)
        if file is None:
            file = _held_by_somebody[content] = self._read_document()
        return file

    def _read_document(self) -> ReviewFile:
        try:
            if DOCUMENT_NAME not in self._archive.json_names:
                raise ValueError(f"it holds no {DOCUMENT_NAME}")
            return review_file_of(strict_json(self._archive.read(DOCUMENT_NAME, _MAXIMUM_DOCUMENT_BYTES)))
        except (OSError, ValueError, TypeError) as error:
            raise SourceError(
                f"The review file {self.path} cannot be read: {error}. Ask whoever made it for a fresh one."
            ) from error


class ReviewFileSource:
    """Opens either side of a review file as a build."""

    def __init__(self, keeper: ImageKeeper) -> None:
        """`keeper` gets the images that are looked at."""
        self._keeper = keeper

    def understands(self, uri: str) -> bool:
        """True for the base or head of a review file, such as `mine.snapreview#head`."""
        return review_side(uri) is not None

    def open(self, uri: str, context: OpeningContext) -> OpenedBuild:
        """Read the file and check the images that belong to the side. Blocks. Raises SourceError, Cancelled."""
        found = review_side(uri)
        assert found is not None  # see `understands`
        context.report(OpeningProgress(uri, 0, 0))
        reader = ReviewFileReader(found.path)
        try:
            side = reader.file.base if found.side == "base" else reader.file.head
            build = replace(reader.with_problems(side, context), uri=uri)
            release = self._keeper.lease(sorted(reader.held))
        except BaseException:
            reader.close()
            raise

        def close() -> None:
            reader.close()
            release()

        return OpenedBuild(build, _ReviewFileImages(reader, self._keeper), close=close)


@dataclass(frozen=True, slots=True)
class _ReviewFileImages:
    """The images of a review file, unpacked one by one into the cache when somebody wants to see them."""

    reader: ReviewFileReader
    keeper: ImageKeeper

    def local_file(self, snapshot: Snapshot) -> LocalFile:
        """The image's file in the cache. Raises SourceError."""
        kept = self.keeper.find(snapshot.content_hash)
        if kept is not None:
            return LocalFile(kept)
        blocks = self.reader.blocks(snapshot.content_hash)
        try:
            with self.keeper.incoming(snapshot.content_hash) as incoming:
                incoming.restart()
                for block in blocks:
                    incoming.write(block)
                image = incoming.keep()
        except StoreError as error:
            raise SourceError(str(error)) from error
        if image.content_hash != snapshot.content_hash:
            raise SourceError("The review file changed after it was opened. Open it again.")
        return LocalFile(image.path)


def _is_image(name: str) -> bool:
    return os.path.dirname(name) == IMAGE_FOLDER


def _problem(snapshot: Snapshot, problems: dict[str, ImageFailure | None]) -> ImageFailure | None:
    if not snapshot.content_hash:
        return ImageFailure(Reason.IMAGE_FETCH_FAILED, _WAS_UNREADABLE)
    if snapshot.content_hash not in problems:
        return ImageFailure(Reason.IMAGE_FETCH_FAILED, _NOT_INSIDE)
    return problems[snapshot.content_hash]


def _damaged() -> ImageFailure:
    return ImageFailure(Reason.IMAGE_FETCH_FAILED, "The image in the review file is not the one that was reviewed.")
