"""Reading a JSON file that somebody put beside the images."""

import json
import os
import stat
from typing import Any

from snapreview.images.regular_file import READING, read_up_to


def read_json_file(path: str | os.PathLike[str], maximum_bytes: int) -> Any:
    """The JSON document in a file. Never waits on a FIFO.

    Raises OSError when the file cannot be read or is no regular file, ValueError when it is larger than
    `maximum_bytes` or no JSON, RecursionError when it is nested without end.
    """
    # Plain descriptors: a build may hold 50,000 sidecars, and a file object costs twice what reading one does.
    descriptor = os.open(path, READING)
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise OSError("it is not a regular file")
        if status.st_size > maximum_bytes:
            raise ValueError(f"it is larger than {maximum_bytes // 1024**2} MiB")
        content = read_up_to(descriptor, status.st_size)
    finally:
        os.close(descriptor)
    return json.loads(content)
