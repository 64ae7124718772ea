"""What the list needs to know of every image of a plan, prepared once. Plain Python, no Qt.

Written for 50,000 images: nobody sees anything of a comparison before this is done.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import repeat
from typing import Any

from snapreview.model.image_name import displayable, last_part
from snapreview.model.pairing import Pairing, Plan, PlanEntry
from snapreview.model.quick_values import quickly_made
from snapreview.model.snapshot import NO_METADATA


@quickly_made
@dataclass(frozen=True, slots=True)
class ImageRow:
    """One image of the list. `searchable` is all its words in lower case.

    `same` is the number of images with this very change for which the row stands, itself among them; `opened` when
    the others follow it.
    """

    name: str
    group: str
    searchable: str
    tags: Mapping[str, str]
    same: int = 1
    opened: bool = False


@dataclass(frozen=True, slots=True)
class ImageIndex:
    """All images of a plan in the order of the list: by group, then by name, numbers in names as numbers.
    `repeated` are the file names that several images have.
    """

    images: Sequence[ImageRow] = ()
    repeated: frozenset[str] = frozenset()


NO_IMAGES = ImageIndex()


def index_plan(plan: Plan) -> ImageIndex:
    """What the list needs to know of a plan."""
    entries = plan.entries.values()
    images = [_without_metadata(entry) or _with_metadata(entry) for entry in entries]
    keys = _keys(list(plan.entries), [image.group for image in images])
    ordered = [images[position] for position in sorted(range(len(images)), key=keys.__getitem__)]
    return ImageIndex(ordered, _repeated([name.rpartition("/")[2] for name in plan.entries]))


def two_lines(name: str, display_name: str | None, repeated: frozenset[str]) -> tuple[str, str]:
    """Display name and image name, else file name and folder.

    Where a suite calls many files the same (`map/expected.png`, `line/expected.png`), the folder comes along.
    """
    if display_name:
        return displayable(display_name), displayable(name)
    title = last_part(name)
    if title in repeated:
        title = "/".join(name.split("/")[-2:])
    return displayable(title), displayable(name[: -len(title)].rstrip("/"))


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


def _without_metadata(entry: PlanEntry) -> ImageRow | None:
    """The row of an image of which nothing is known but its name, as most of very many are; else None."""
    name, shown = entry.name, entry.head or entry.base
    if shown is None or shown.metadata is not NO_METADATA or shown.name != name or entry.pairing is Pairing.RENAMED:
        return None
    return ImageRow(name, name, name.casefold(), NO_METADATA.tags)


def _with_metadata(entry: PlanEntry) -> ImageRow:
    shown = entry.shown
    words = [entry.name, shown.label, shown.group, shown.metadata.description or ""]
    words += [f"{key}:{value}" for key, value in shown.metadata.tags.items()]
    if entry.base is not None and entry.base.name != entry.name:
        words.append(entry.base.name)
    return ImageRow(entry.name, shown.group, "\n".join(words).casefold(), shown.metadata.tags)


def _repeated(files: list[str]) -> frozenset[str]:
    if len(set(files)) == len(files):
        return frozenset()
    return frozenset(file for file, count in Counter(files).items() if count > 1)
