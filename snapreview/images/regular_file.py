"""Reading a whole file, if it is one: never waiting on a FIFO, never taking in what is no screenshot."""

import os
import stat

from snapreview.images.problem import ImageProblem
from snapreview.model.files import FileStamp

MAXIMUM_FILE_BYTES = 1024**3
"""Larger files are no screenshots; reading one whole would exhaust the memory."""


def read_regular_file(path: str) -> tuple[bytes, FileStamp]:
    """The bytes of a file and the stamp it had while they were read.

    Raises ImageProblem with a sentence when it cannot be read, is no regular file, is larger than 1 GiB, or
    changes while it is read.
    """
    try:
        with open(path, "rb", opener=_open_without_waiting) as file:
            before = os.fstat(file.fileno())
            if not stat.S_ISREG(before.st_mode):
                raise ImageProblem("This is not a regular file. Replace it with an image file.")
            if before.st_size > MAXIMUM_FILE_BYTES:
                raise ImageProblem("The file is larger than 1 GiB. Remove it from the build.")
            content = file.read(before.st_size + 1)
            stamp = stamp_of(os.fstat(file.fileno()))
    except OSError as error:
        cause = error.strerror or str(error)
        raise ImageProblem(f"The file cannot be read ({cause}). Check that it exists and its permissions.") from error
    if stamp != stamp_of(before) or len(content) != stamp.size:
        raise ImageProblem("The file changes while it is read. Compare again when its writer has finished.")
    return content, stamp


def stamp_of(status: os.stat_result) -> FileStamp:
    """The stamp of a file from its stat result."""
    return FileStamp(status.st_size, status.st_mtime_ns, status.st_ino)


def _open_without_waiting(path: str, flags: int) -> int:
    """Opening a FIFO would otherwise wait for a writer for ever."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
