"""Writing one exported file: whole or not at all."""

import contextlib
import errno
import os
import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from snapreview.errors import ExportError


def write_export(path: Path, content: bytes) -> Path:
    """Write a file, in place of an older one; the folder is made. Returns its whole path. Raises ExportError."""
    with open_export(path) as file:
        file.write(content)
    return expanded(path)


@contextlib.contextmanager
def open_export(path: Path) -> Iterator[IO[bytes]]:
    """A file to write into that appears at `path` when the block ends well. Raises ExportError.

    Nothing is left behind when the block does not end well; an older file stays as it was then.
    """
    path = expanded(path)
    temporary = path.with_name(f".{path.name[:40]}.{secrets.token_hex(8)}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with temporary.open("xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError as error:
        raise ExportError(f"{path} could not be written ({cause_of(error)}). Nothing was changed.") from error
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)


def expanded(path: Path) -> Path:
    """The path with `~` resolved, absolute. Raises ExportError."""
    try:
        return path.expanduser().absolute()
    except RuntimeError as error:
        raise ExportError(f"The home folder in {path} is not known. Write the whole path.") from error


def cause_of(error: OSError) -> str:
    """What went wrong on writing, and the remedy."""
    if error.errno == errno.ENOSPC:
        return "the disk is full; free space or choose another folder"
    return f"{error.strerror or error}; check the folder's permissions or choose another one"
