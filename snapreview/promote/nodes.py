"""What lies under a path of a baseline: a file or a link."""

import hashlib
import os
import stat
from dataclasses import dataclass
from pathlib import Path

from snapreview.errors import PromoteError
from snapreview.model.image_name import displayable


@dataclass(frozen=True, slots=True)
class Node:
    """A file, or a link when `link` (where it leads, as it is written) is not None.

    `content_hash` is the lower-case SHA-256 of a file's bytes, "" for a link. `mode` are the permission bits, None
    where they are to be those of any new file. `changed_ns` is the time of change in nanoseconds since 1970.
    """

    content_hash: str
    mode: int | None = None
    changed_ns: int = 0
    link: str | None = None

    def holds_same(self, other: "Node | None") -> bool:
        """True when both are files with the same bytes, or links that lead to the same place."""
        return other is not None and (self.content_hash, self.link) == (other.content_hash, other.link)


def node_at(place: Path) -> Node | None:
    """What lies at a path, None when nothing does. Reads the whole file.

    Raises PromoteError when it is neither file nor link, OSError.
    """
    try:
        status = place.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    if stat.S_ISLNK(status.st_mode):
        return Node("", link=os.readlink(place))  # noqa: PTH115 - as it is written; Path would tidy it up
    if not stat.S_ISREG(status.st_mode):
        raise PromoteError(f"“{displayable(str(place))}” is not a file. Move it out of the way.")
    return Node(hash_of_file(place), stat.S_IMODE(status.st_mode), status.st_mtime_ns)


def hash_of_file(place: Path) -> str:
    """The lower-case SHA-256 of a file's bytes. Raises OSError."""
    with place.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def sync_folder(folder: Path) -> None:
    """Have the disk keep which names lie in a folder. Windows does so by itself. Raises OSError."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
