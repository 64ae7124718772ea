"""Walking a folder for image files, by the rules of the seed's upload (snapshots API §9.1)."""

import os
from dataclasses import dataclass, field
from pathlib import Path

IMAGE_EXTENSIONS = frozenset({".png", ".jpg", ".jpeg", ".webp", ".tif", ".tiff", ".bmp", ".gif", ".avif"})

_Identity = tuple[int, int]


@dataclass(frozen=True, slots=True)
class FolderListing:
    """What a walk found: image names and names of JSON files, both relative POSIX paths, and warnings."""

    image_names: list[str] = field(default_factory=list)
    json_names: set[str] = field(default_factory=set)
    warnings: list[str] = field(default_factory=list)


def list_folder(root: Path) -> FolderListing:
    """Every image and JSON file below `root`.

    Names that start with a dot are passed over, with all below them. Links are followed; a folder that is
    already open further up (a loop) is not entered again. A folder below that cannot be listed becomes a
    warning. Raises OSError when `root` itself cannot be listed.
    """
    listing = FolderListing()
    _walk(os.fspath(root), "", (_identity(os.fspath(root)),), listing)
    listing.image_names.sort()
    return listing


def _walk(folder: str, prefix: str, open_folders: tuple[_Identity, ...], listing: FolderListing) -> None:
    # scandir and string paths: a build may hold 50,000 files, and one stat or Path object each would show.
    with os.scandir(folder) as entries:
        subfolders = [entry for entry in entries if _is_subfolder(entry, prefix, listing)]
    for entry in subfolders:
        name = f"{prefix}{entry.name}/"
        try:
            identity = _identity(entry.path)
            if identity not in open_folders:
                _walk(entry.path, name, (*open_folders, identity), listing)
        except OSError as error:
            listing.warnings.append(f"The folder {name} cannot be read ({error.strerror}); its images are missing.")


def _is_subfolder(entry: os.DirEntry[str], prefix: str, listing: FolderListing) -> bool:
    """Note images and JSON files in the listing; True for a folder that is to be walked."""
    if entry.name.startswith("."):
        return False
    if entry.is_dir():
        return True
    extension = os.path.splitext(entry.name)[1].lower()
    if extension in IMAGE_EXTENSIONS:
        listing.image_names.append(prefix + entry.name)
    elif extension == ".json":
        listing.json_names.add(prefix + entry.name)
    return False


def _identity(path: str) -> _Identity:
    status = os.stat(path)
    return status.st_dev, status.st_ino
