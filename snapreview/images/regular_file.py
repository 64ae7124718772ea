"""Reading a whole file, if it is one: never waiting on a FIFO, never taking in what is no screenshot."""

import os
import stat

from snapreview.images.problem import ImageProblem
from snapreview.model.files import FileStamp

MAXIMUM_FILE_BYTES = 1024**3
"""Larger files are no screenshots; reading one whole would exhaust the memory."""

# Opening a FIFO would otherwise wait for a writer for ever. O_BINARY exists, and matters, on Windows only.
READING = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


StampNumbers = tuple[int, int, int]
"""Size in bytes, time of change in nanoseconds, inode."""

LARGEST_INODE = 2**63 - 1
"""Inodes are cut to what databases hold; some network file systems use all 64 bits."""


def read_regular_file(path: str) -> tuple[bytes, FileStamp]:
    """The bytes of a file and the stamp it had while they were read.

    Raises ImageProblem with a sentence when it cannot be read, is no regular file, is larger than 1 GiB, or
    changes while it is read.
    """
    try:
        # Plain descriptors: a file object costs several times what reading a small screenshot does.
        descriptor = os.open(path, READING)
        try:
            before = _require_screenshot(os.fstat(descriptor))
            content = read_up_to(descriptor, before.st_size)
            after = os.fstat(descriptor)
        finally:
            os.close(descriptor)
    except OSError as error:
        cause = error.strerror or str(error)
        raise ImageProblem(f"The file cannot be read ({cause}). Check that it exists and its permissions.") from error
    if (after.st_size, after.st_mtime_ns) != (len(content), before.st_mtime_ns) or len(content) != before.st_size:
        raise ImageProblem("The file changes while it is read. Compare again when its writer has finished.")
    return content, stamp_of(before)


def stamp_of(status: os.stat_result) -> FileStamp:
    """The stamp of a file from its stat result."""
    return FileStamp(status.st_size, status.st_mtime_ns, status.st_ino & LARGEST_INODE)


def stamp_numbers(path: str) -> StampNumbers | None:
    """What the stamp of a file holds; None when it cannot be asked for. For very many files: no object for each."""
    try:
        status = os.stat(path)  # noqa: PTH116 - no Path object for each either
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns, status.st_ino & LARGEST_INODE


def _require_screenshot(status: os.stat_result) -> os.stat_result:
    if not stat.S_ISREG(status.st_mode):
        raise ImageProblem("This is not a regular file. Replace it with an image file.")
    if status.st_size > MAXIMUM_FILE_BYTES:
        raise ImageProblem("The file is larger than 1 GiB. Remove it from the build.")
    return status


def read_up_to(descriptor: int, size: int) -> bytes:
    """Up to one byte more than `size` from an open file, so that one that has grown shows."""
    content = os.read(descriptor, size + 1)
    while len(content) < size and (more := os.read(descriptor, size + 1 - len(content))):
        content += more
    return content
