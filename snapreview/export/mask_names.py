"""Names of exported masks: the full image name + `.png`, so that no two images share one (snapshots API §5.2)."""

import hashlib
import os
import unicodedata
from collections.abc import Iterable

_LONGEST_PART = 255  # bytes, on every file system in use
_HASH_LENGTH = 8
_ILLEGAL_ON_WINDOWS = frozenset('<>:"\\|?*')


def mask_names(image_names: Iterable[str], windows: bool = os.name == "nt") -> dict[str, str]:
    """The relative POSIX path of each image's mask, by image name; the same for the same set of names.

    A short hash of the image name is added where two paths differ only in case or in how accents are put
    together, where a path is also a folder of another, and where the system would refuse the name.
    """
    ordered = sorted(image_names)
    taken = {_as_one_file(folder) for name in ordered for folder in _folders_of(name)}
    names: dict[str, str] = {}
    for image_name in ordered:
        plain = name = _allowed(image_name, windows)
        length = _HASH_LENGTH
        while _as_one_file(name) in taken:
            name = _with_hash(plain, image_name, length)
            length += _HASH_LENGTH
        taken.add(_as_one_file(name))
        names[image_name] = name
    return names


def _as_one_file(name: str) -> str:
    """Equal for names that some file system takes for the same file."""
    return unicodedata.normalize("NFD", unicodedata.normalize("NFD", name).casefold())


def _folders_of(name: str) -> list[str]:
    parts = name.split("/")[:-1]
    return ["/".join(parts[: count + 1]) for count in range(len(parts))]


def _allowed(image_name: str, windows: bool) -> str:
    name = image_name + ".png"
    if windows and not _ILLEGAL_ON_WINDOWS.isdisjoint(name):
        cleaned = "".join("_" if character in _ILLEGAL_ON_WINDOWS else character for character in name)
        return _with_hash(cleaned, image_name)
    if len(os.fsencode(name.rpartition("/")[2])) > _LONGEST_PART:
        return _with_hash(name, image_name)
    return name


def _with_hash(name: str, image_name: str, length: int = _HASH_LENGTH) -> str:
    """The name with a short hash before its extension, its last part cut to what file systems take."""
    digest = hashlib.sha256(os.fsencode(image_name)).hexdigest()[:length]
    folder, slash, last = name.removesuffix(".png").rpartition("/")
    room = _LONGEST_PART - len(f"-{digest}.png")
    stem = os.fsencode(last)[:room].decode("utf-8", "ignore" if len(os.fsencode(last)) > room else "surrogateescape")
    return f"{folder}{slash}{stem}-{digest}.png"
