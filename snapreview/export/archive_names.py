"""Names of images inside exported archives and folders: every system can unpack them, and none meets another."""

import hashlib
import os
import posixpath
import unicodedata
from collections.abc import Iterable

from snapreview.model.image_name import displayable

_ILLEGAL = frozenset('<>:"\\|?*')
_RESERVED = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10))}
)
_LONGEST_PART = 200  # bytes; room for a hash and another ending within the 255 of all file systems


def archive_names(image_names: Iterable[str]) -> dict[str, str]:
    """A relative POSIX path for each image name, the name itself where that is safe everywhere.

    Else, and where two names would be the same file to some system, a short hash is put before the extension.
    """
    names: dict[str, str] = {}
    taken: set[str] = set()
    for image_name in sorted(image_names):
        safe = "/".join(_safe_part(part) for part in image_name.split("/"))
        if safe != image_name or _as_one_file(safe) in taken:
            stem, extension = posixpath.splitext(safe)
            safe = f"{stem}-{hashlib.sha256(os.fsencode(image_name)).hexdigest()[:12]}{extension}"
        taken.add(_as_one_file(safe))
        names[image_name] = safe
    return names


def _safe_part(part: str) -> str:
    shown = "".join("_" if character in _ILLEGAL else character for character in displayable(part))
    while len(shown.encode()) > _LONGEST_PART:
        shown = shown[: len(shown) // 2 - 1] + shown[len(shown) // 2 + 1 :]
    if shown in ("", ".", "..") or shown[-1] in ". " or shown.partition(".")[0].lower() in _RESERVED:
        return f"_{shown.rstrip('. ')}"
    return shown


def _as_one_file(name: str) -> str:
    return unicodedata.normalize("NFD", unicodedata.normalize("NFD", name).casefold())
