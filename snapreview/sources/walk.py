"""Walking a folder for image files, by the rules of the seed's upload (snapshots API §9.1)."""

import itertools
import os
import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from snapreview.errors import Cancelled, SourceError
from snapreview.images.regular_file import StampNumbers
from snapreview.model.image_name import IMAGE_EXTENSIONS, displayable
from snapreview.model.upload_manifest import MAXIMUM_IMAGES

_Identity = tuple[int, int]


@dataclass(frozen=True, slots=True)
class FolderListing:
    """What a walk found: image names and names of JSON files, both relative POSIX paths, and warnings. Stamps by image
    name where they were asked for, too, None for a file that cannot be asked; and the documents in `sidecars`, by name,
    where they were read.
    """

    image_names: list[str] = field(default_factory=list)
    json_names: set[str] = field(default_factory=set)
    warnings: list[str] = field(default_factory=list)
    stamps: dict[str, StampNumbers | None] = field(default_factory=dict)
    sidecars: dict[str, Any] = field(default_factory=dict)


def list_folder(root: Path, stop: threading.Event) -> FolderListing:
    """Every image and JSON file below `root`.

    Names that start with a dot are passed over, with all below them. Links are followed; a folder that is
    already open further up (a loop) is not entered again. A folder below that cannot be listed becomes a
    warning. Raises OSError when `root` itself cannot be listed, SourceError when there are more images or folders
    than a build may have, Cancelled soon after `stop` is set.
    """
    listing = FolderListing()
    waiting = _list_one(_Folder(os.fspath(root), "", frozenset()), listing)
    for folder_count in itertools.count(1):
        if stop.is_set():
            raise Cancelled
        _require_bounded(root, len(listing.image_names), folder_count)
        if not waiting:
            break
        folder = waiting.pop()
        try:
            waiting += _list_one(folder, listing)
        except OSError as error:
            name = displayable(folder.prefix)
            listing.warnings.append(f"The folder {name} cannot be read ({error.strerror}); its images are missing.")
    listing.image_names.sort()
    listing.warnings.sort()
    return listing


def _require_bounded(root: Path, images: int, folders: int) -> None:
    """Folders that link to each other hold each other's images under more names than anybody could compare."""
    remedy = "Choose a folder further down, or take out links between its folders."
    if images > MAXIMUM_IMAGES:
        raise SourceError(f"{root} holds more than {MAXIMUM_IMAGES:,} images, the most a build may have. {remedy}")
    if folders > MAXIMUM_IMAGES:
        raise SourceError(f"{root} holds more than {MAXIMUM_IMAGES:,} folders, the most a build may have. {remedy}")


@dataclass(frozen=True, slots=True)
class _Folder:
    """A folder to list: its path, what its names start with, and the folders it lies in."""

    path: str
    prefix: str
    lineage: frozenset[_Identity]


def _list_one(folder: _Folder, listing: FolderListing) -> list[_Folder]:
    """Note a folder's images and JSON files in the listing; return the folders below that are to be listed."""
    identity = _identity(folder.path)
    if identity in folder.lineage:
        return []
    lineage = folder.lineage | {identity}
    # scandir and string paths: a build may hold 50,000 files, and one stat or Path object each would show. So would
    # a function call each.
    subfolders: list[_Folder] = []
    prefix, image_names = folder.prefix, listing.image_names
    with os.scandir(folder.path) as entries:
        for entry in entries:
            name = entry.name
            if name[0] == ".":
                continue
            try:
                is_folder = entry.is_dir()
            except OSError:  # a link that leads to itself, or to where we may not look
                is_folder = False
            extension = name[name.rfind(".") :].lower()  # without a dot the last letter, which is none of them
            if is_folder:
                subfolders.append(_Folder(entry.path, f"{prefix}{name}/", lineage))
            elif extension in IMAGE_EXTENSIONS:
                image_names.append(prefix + name)
            elif extension == ".json":
                listing.json_names.add(prefix + name)
    return subfolders


def _identity(path: str) -> _Identity:
    status = os.stat(path)
    return status.st_dev, status.st_ino
