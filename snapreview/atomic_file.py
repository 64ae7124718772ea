"""Writing files so that a reader sees the old content or the new one, never half of it."""

import contextlib
import os
import secrets
from pathlib import Path


def write_atomically(path: Path, content: bytes) -> None:
    """Write `content` to `path`: into a temporary file beside it, flushed to the disk, then moved into place.

    The folder must exist. Raises OSError when the disk is full or the folder cannot be written; nothing is
    left behind then, and an older file at `path` stays as it was.
    """
    # Not from tempfile, whose files only their owner may read: exports are for colleagues too.
    temporary = path.with_name(f".{path.name[:40]}.{secrets.token_hex(8)}.part")
    try:
        with temporary.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
