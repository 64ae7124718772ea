"""Reading a JSON file that somebody put beside the images."""

import json
import os
import stat
from pathlib import Path
from typing import Any


def read_json_file(path: Path, maximum_bytes: int) -> Any:
    """The JSON document in a file. Never waits on a FIFO.

    Raises OSError when the file cannot be read or is no regular file, ValueError when it is larger than
    `maximum_bytes` or no JSON, RecursionError when it is nested without end.
    """
    status = os.stat(path)
    if not stat.S_ISREG(status.st_mode):
        raise OSError("it is not a regular file")
    if status.st_size > maximum_bytes:
        raise ValueError(f"it is larger than {maximum_bytes // 1024**2} MiB")
    return json.loads(path.read_bytes())
