"""Opening a build by its uri, whatever kind it is."""

import os
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol
from urllib.parse import unquote_to_bytes, urlsplit

from snapreview.errors import SourceError
from snapreview.model.files import FileMemory, OpenedBuild


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


def open_build(uri: str, sources: tuple[Source, ...], context: OpeningContext) -> OpenedBuild:
    """Open the build behind a uri with the first source that understands it.

    Raises SourceError when none does or the build cannot be read, Cancelled when `context.stop` is set.
    """
    for source in sources:
        if source.understands(uri):
            return source.open(uri, context)
    raise SourceError(f"“{uri}” is not a build that snapreview can open. Give the path of a folder of screenshots.")


def path_of(uri: str) -> Path:
    """The local path of a path or `file:` uri."""
    if uri.startswith("file:"):
        return Path(os.fsdecode(unquote_to_bytes(urlsplit(uri).path)))
    return Path(os.path.expanduser(uri))  # unlike Path.expanduser it leaves a `~name` of nobody as it is
