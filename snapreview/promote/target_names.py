"""Which image names may become files of a baseline. Names come from archives and servers, and may mean harm."""

import os
import posixpath
import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from snapreview.errors import PromoteError
from snapreview.model.image_name import IMAGE_EXTENSIONS, displayable

_LONGEST_PART = 255
_WINDOWS_CHARACTERS = re.compile(r'[\x00-\x1f<>:"|?*\\]')
_WINDOWS_DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)", re.IGNORECASE)


def name_problem(name: str, windows: bool = os.name == "nt") -> str | None:
    """Why an image name cannot be a file of a baseline, as a sentence; None when it can.

    A file under such a name would lie outside the baseline, or would not be taken for one of its images.
    """
    parts = name.split("/")
    if any(part in {"", ".", ".."} for part in parts) or "\0" in name:
        return "The name leads out of the baseline."
    if any(part.startswith(".") for part in parts):
        return "Names that start with a dot are no images of a build."
    if posixpath.splitext(name)[1].lower() not in IMAGE_EXTENSIONS:
        return "The name has no ending of an image file."
    if any(len(os.fsencode(part)) > _LONGEST_PART for part in parts):
        return "The name is too long for a file."
    if windows and any(_not_on_windows(part) for part in parts):
        return "Windows does not allow a file of this name."
    return None


def _not_on_windows(part: str) -> bool:
    return bool(_WINDOWS_CHARACTERS.search(part) or _WINDOWS_DEVICES.match(part)) or part[-1] in ". "


def leads_through_link(target: Path, folder: str) -> bool:
    """True when a link leads to `folder`, a path with slashes below `target`: it has another name, or lies outside.

    A file that is written, deleted or moved in such a folder would be so under its other name, too.
    """
    place = Path(os.path.realpath(target / folder))
    return place != Path(os.path.realpath(target)) / PurePosixPath(folder)


def folds_case(folder: Path) -> bool:
    """True when the file system takes `A.png` and `a.png` for the same file there. Writes nothing."""
    for path in (folder, *folder.parents):
        if path.name == path.name.swapcase() or not path.exists():
            continue
        other = path.with_name(path.name.swapcase())
        return other.exists() and other.samefile(path)
    return False


def require_distinct(names: Iterable[str]) -> None:
    """Raise PromoteError when two names would be one file where upper and lower case are the same."""
    seen: dict[str, str] = {}
    for name in names:
        folded = unicodedata.normalize("NFC", name).casefold()
        other = seen.setdefault(folded, name)
        if other != name:
            raise PromoteError(
                f"“{displayable(other)}” and “{displayable(name)}” would be the same file on this file system. "
                "Rename one of them, or promote into a folder that tells upper and lower case apart (--into DIR)."
            )
