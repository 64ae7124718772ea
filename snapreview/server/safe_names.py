"""Which image names may become files in a build's folder."""

import os
import posixpath
import re
from collections.abc import Iterable

from snapreview.model.image_name import IMAGE_EXTENSIONS
from snapreview.server.build_record import METADATA_FILE_NAME

_LONGEST_NAME = 1024
_LONGEST_PART = 200
_DRIVE = re.compile(r"[A-Za-z]:")
_ILLEGAL_ON_WINDOWS = frozenset('<>:"|?*')
_METADATA_STEM = METADATA_FILE_NAME.removesuffix(".json")


def objection_to(name: str) -> str | None:
    """Why an image name is refused, None when it is not: `must not …`, to be put after the name."""
    try:
        length = len(name.encode())
    except UnicodeEncodeError:
        return "is not valid text"
    if not name or length > _LONGEST_NAME:
        return f"must have 1 to {_LONGEST_NAME} bytes"
    if any(ord(character) < 32 or ord(character) == 127 for character in name):
        return "must not contain control characters"
    if "\\" in name or name.startswith("/") or _DRIVE.match(name):
        return "must be a relative path with forward slashes"
    return _objection_to_parts(name.split("/"))


def _objection_to_parts(parts: list[str]) -> str | None:
    if any(part.startswith(".") or not part for part in parts):
        return "must not have parts that are empty or start with a dot"
    if any(len(part.encode()) > _LONGEST_PART for part in parts):
        return f"must not have parts longer than {_LONGEST_PART} bytes"
    if os.name == "nt" and any(_ILLEGAL_ON_WINDOWS & set(part) or part.endswith((" ", ".")) for part in parts):
        return "cannot be a file name on the server's system"
    stem, extension = posixpath.splitext(parts[-1])
    if extension.lower() not in IMAGE_EXTENSIONS:
        return f"must end in one of {', '.join(sorted(IMAGE_EXTENSIONS))}"
    if len(parts) == 1 and stem == _METADATA_STEM:
        return "is reserved"
    return None


def names_in_the_way(names: Iterable[str]) -> str | None:
    """A name that is a folder of another one, so that they cannot be files side by side."""
    every = set(names)
    folders = {
        "/".join(parts[:count]) for parts in (name.split("/") for name in every) for count in range(1, len(parts))
    }
    return min(every & folders, default=None)
