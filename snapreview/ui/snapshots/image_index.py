"""What the list needs to know of every image of a plan, prepared once. Plain Python, no Qt.

Written for 50,000 images: nobody sees anything of a comparison before this is done.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import repeat
from typing import Any

from snapreview.model.image_name import displayable
from snapreview.model.pairing import Plan, PlanEntry
from snapreview.model.quick_values import quickly_made
from snapreview.model.snapshot import NO_METADATA


@quickly_made
@dataclass(frozen=True, slots=True)
class ImageRow:
    """One image; `in_group` when it stands below a GroupRow. `title` and `place` are its two lines.

    `same` is the number of images with this very change for which the row stands, itself among them; `opened` when
    the others follow it.
    """

    name: str
    title: str
    place: str
    in_group: bool = False
    same: int = 1
    opened: bool = False


@quickly_made
@dataclass(frozen=True, slots=True)
class IndexedImage:
    """What the list needs to know of one image. `searchable` is all its words in lower case. `row_in_group` is its row
    below the row of its group; without one, where no other image is of that group.
    """

    name: str
    group: str
    searchable: str
    tags: Mapping[str, str]
    row: ImageRow
    row_in_group: ImageRow


def index_plan(plan: Plan) -> tuple[IndexedImage, ...]:
    """All images of a plan in the order of the list: by group, then by name, numbers in names as numbers."""
    entries = list(plan.entries.values())
    groups = [entry.name if entry.shown.metadata is NO_METADATA else entry.shown.group for entry in entries]
    keys = _keys(list(plan.entries), groups)
    files = Counter([name.rpartition("/")[2] for name in plan.entries])
    members = Counter(groups)
    images = [
        _indexed(entry, group, files, together=members[group] > 1) for entry, group in zip(entries, groups, strict=True)
    ]
    return tuple(images[position] for position in sorted(range(len(images)), key=keys.__getitem__))


def natural_keys(texts: Sequence[str]) -> list[str]:
    """Sort keys that put `page 2` before `page 10`, in any case. All at once, which is ten times as fast.

    Each is one string: comparing 50,000 nested keys would keep other threads waiting for long.
    """
    joined = "\0".join(texts).casefold()
    if joined.count("\0") >= len(texts):  # a text has in it what is to part them
        return [_padded(text.casefold()) for text in texts]
    return _padded(joined).split("\0")


_NUMBER = re.compile("([0-9]{1,18})")


def _padded(text: str) -> str:
    """With all numbers in it equally long."""
    parts = _NUMBER.split(text)
    parts[1::2] = map(str.zfill, parts[1::2], repeat(18))
    return "".join(parts)


def _keys(names: list[str], groups: list[str]) -> Sequence[Any]:
    """What images are sorted by. The one that is called like its group comes first in it."""
    by_name = natural_keys(names)
    if names == groups:
        return by_name
    inside = ["" if name == group else key for name, group, key in zip(names, groups, by_name, strict=True)]
    return list(zip(natural_keys(groups), inside, strict=True))


def _indexed(entry: PlanEntry, group: str, files: Mapping[str, int], *, together: bool) -> IndexedImage:
    name, metadata = entry.name, entry.shown.metadata
    title, place = _two_lines(name, metadata.display_name, files)
    row = ImageRow(name, title, place)
    in_group = ImageRow(name, title, place, True) if together else row
    return IndexedImage(name, group, _searchable(entry), metadata.tags, row, in_group)


def _searchable(entry: PlanEntry) -> str:
    metadata = entry.shown.metadata
    renamed = entry.base is not None and entry.base.name != entry.name
    if metadata is NO_METADATA and not renamed:
        return entry.name.casefold()
    words = [entry.name, entry.shown.label, entry.shown.group, metadata.description or ""]
    words += [f"{key}:{value}" for key, value in metadata.tags.items()]
    if entry.base is not None and renamed:
        words.append(entry.base.name)
    return "\n".join(words).casefold()


def _two_lines(name: str, display_name: str | None, files: Mapping[str, int]) -> tuple[str, str]:
    """Display name and image name, else file name and folder.

    Where a suite calls many files the same (`map/expected.png`, `line/expected.png`), the folder comes along.
    """
    if display_name:
        return displayable(display_name), displayable(name)
    title = name.rpartition("/")[2]
    if files[title] > 1:
        title = "/".join(name.split("/")[-2:])
    return displayable(title), displayable(name[: -len(title)].rstrip("/"))
