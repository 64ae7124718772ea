"""How a snapshot's file is reached, wherever its build comes from."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from snapreview.model.failure import ImageFailure
from snapreview.model.quick_values import quickly_made
from snapreview.model.size import Size
from snapreview.model.snapshot import Build, Snapshot


@quickly_made
@dataclass(frozen=True, slots=True)
class FileStamp:
    """What tells that a file is still the one that was read: size in bytes, time of change, inode."""

    size: int
    changed_ns: int
    inode: int


@quickly_made
@dataclass(frozen=True, slots=True)
class MeasuredFile:
    """What reading a file gave: its stamp, SHA-256 (lower-case hex, empty if it could not be read), upright
    size in pixels, and why it cannot be used, if so.
    """

    stamp: FileStamp | None
    content_hash: str
    size: Size
    problem: ImageFailure | None = None


class FileMemory(Protocol):
    """Remembers what files measured, so that an unchanged file is not read again. Safe in any thread."""

    def recall(self, root: str) -> Mapping[str, MeasuredFile]:
        """What is known of the files below a root folder, by relative name."""

    def count(self, root: str) -> int:
        """Of how many files below a root folder something is known."""

    def remember(self, root: str, files: Mapping[str, MeasuredFile], begun_ns: int) -> None:
        """Keep what was measured. `begun_ns` is the time (nanoseconds since 1970) before the first was read."""


@quickly_made
@dataclass(frozen=True, slots=True)
class LocalFile:
    """A snapshot's file on this machine. `stamp` is the file as it was when its content hash was taken,
    None where the file is known by its hash and never changes. `content_hash` is the hash of the bytes where they
    turned out not to be those that the snapshot's hash is of, else empty.
    """

    path: Path
    stamp: FileStamp | None = None
    content_hash: str = ""


class SnapshotFiles(Protocol):
    """Gives the local file of a snapshot, fetching it first where the build is elsewhere."""

    def local_file(self, snapshot: Snapshot) -> LocalFile:
        """The file of a snapshot. May block; safe to call from any thread. Raises SourceError."""


@dataclass(frozen=True, slots=True)
class Received:
    """What has come over a network so far: images, and the bytes of them."""

    images: int = 0
    bytes: int = 0

    def __add__(self, other: "Received") -> "Received":
        return Received(self.images + other.images, self.bytes + other.bytes)


def nothing() -> None:
    """What a build does on closing that holds nothing."""


@dataclass(frozen=True, slots=True)
class OpenedBuild:
    """A build together with the way to its files.

    `fetched` is true where files come over a network: they are better asked for ahead. `cancel` cuts short what is
    being fetched just now; `close` lets go of what the build holds; `received` tells what was fetched so far. They
    may be called from any thread.
    """

    build: Build
    files: SnapshotFiles
    fetched: bool = False
    cancel: Callable[[], None] = nothing
    close: Callable[[], None] = nothing
    received: Callable[[], Received] = Received
