"""Opening a build by its uri, whatever kind it is."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, runtime_checkable

from snapreview.errors import SourceError
from snapreview.model.files import FileMemory, OpenedBuild
from snapreview.model.local_uri import local_path


@dataclass(frozen=True, slots=True)
class OpeningProgress:
    """How far the reading of a build is: files done of files in all (0 while they are being listed)."""

    uri: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class OpeningContext:
    """What every source needs while it opens a build.

    `report` is called in the opening thread. `stop` cancels. `workers` is how many files are read at a time.
    """

    memory: FileMemory
    report: Callable[[OpeningProgress], None]
    stop: threading.Event
    workers: int


class Source(Protocol):
    """One kind of place builds come from."""

    def understands(self, uri: str) -> bool:
        """True when this source can open builds with such a uri."""

    def open(self, uri: str, context: OpeningContext) -> OpenedBuild:
        """Open a build. Blocks. Raises SourceError or Cancelled."""


@runtime_checkable
class BaseSource(Source, Protocol):
    """A source that can complete a base that holds only part of its images."""

    def open_base(self, uri: str, context: OpeningContext) -> OpenedBuild:
        """Open a build as the base of a comparison. Blocks. Raises SourceError or Cancelled."""


@runtime_checkable
class ForeseeingSource(Source, Protocol):
    """A source that can do part of the work of opening a build while another one is being opened."""

    def expect(self, uri: str, context: OpeningContext) -> None:
        """Begin to open a build that will be opened soon. Does not wait; what is wrong with it is told on opening."""


def expect_build(uri: str, sources: tuple[Source, ...], context: OpeningContext) -> None:
    """Let the source of a build that will be opened soon begin with it, if it can. Never raises."""
    source = _understanding(uri, sources)
    if isinstance(source, ForeseeingSource):
        source.expect(uri, context)


def open_build(uri: str, sources: tuple[Source, ...], context: OpeningContext) -> OpenedBuild:
    """Open the build behind a uri with the first source that understands it.

    Raises SourceError when none does or the build cannot be read, Cancelled when `context.stop` is set.
    """
    return _source_of(uri, sources).open(uri, context)


def open_base(uri: str, sources: tuple[Source, ...], context: OpeningContext) -> OpenedBuild:
    """Like `open_build`, for the base of a comparison: completed where the source knows its ancestors."""
    source = _source_of(uri, sources)
    return source.open_base(uri, context) if isinstance(source, BaseSource) else source.open(uri, context)


def _understanding(uri: str, sources: tuple[Source, ...]) -> Source | None:
    return next((source for source in sources if source.understands(uri)), None)


def _source_of(uri: str, sources: tuple[Source, ...]) -> Source:
    source = _understanding(uri, sources)
    if source is not None:
        return source
    raise SourceError(
        f"“{uri}” is not a build that snapreview can open. Give a folder of screenshots, a .zip archive, or the "
        "https:// address of a build."
    )


def path_of(uri: str) -> Path:
    """The local path of a path or `file:` uri. Raises SourceError for the uri of another machine."""
    path = local_path(uri)
    if path is None:
        raise SourceError(f"“{uri}” is not on this machine. Give the path of a folder or archive.")
    return path
