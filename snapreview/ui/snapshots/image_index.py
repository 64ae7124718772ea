"""What the list needs to know of every image of a plan, prepared once. Plain Python, no Qt.

Written for 50,000 images: nobody sees anything of a comparison before this is done.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import repeat, zip_longest
from typing import Any, NamedTuple

from snapreview.model.image_name import displayable, last_part
from snapreview.model.pairing import Pairing, Plan, PlanEntry
from snapreview.model.snapshot import NO_METADATA


class ImageRow(NamedTuple):
    """One image of the list. `searchable` is all its words in lower case.

    A tuple: of those 50,000 are made in half the time, and nobody sees anything before they are.

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


def index_plan(plan: Plan) -> ImageIndex:
    """What the list needs to know of a plan."""
    names = list(plan.entries)
    # Of most of very many images nothing is known but the name: these rows are made all at once.
    fields = zip(names, names, casefolded(names), repeat(NO_METADATA.tags), repeat(1), repeat(False))
    images: list[ImageRow] = list(map(partial(tuple.__new__, ImageRow), fields))
    described = {entry.name: _row_of(entry) for entry in _described(plan)}
    if described:
        images = [described.get(image.name, image) for image in images]
    keys = _keys(names, [image.group for image in images] if described else names)
    ordered = [images[position] for position in sorted(range(len(images)), key=keys.__getitem__)]
    return ImageIndex(ordered, _repeated(names))


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


def casefolded(texts: Sequence[str]) -> list[str]:
    """The texts in the case that is compared. All at once, which is many times as fast."""
    folded = "\0".join(texts).casefold().split("\0")
    return folded if len(folded) == len(texts) else [text.casefold() for text in texts]


def natural_keys(texts: Sequence[str]) -> list[bytes]:
    """Sort keys that put `page 2` before `page 10`, in any case.

    The first number of every text is written as long as the longest first number, the second likewise, and so on.
    Where that needs zeros is looked at once for all texts with digits at the same places. Each key is flat: comparing
    50,000 nested ones would keep other threads waiting for long.
    """
    joined = "\0".join(texts)
    if not texts or joined.count("\0") >= len(texts):  # a text has in it what is to part them
        return natural_keys([text.replace("\0", "\1") for text in texts]) if texts else []
    flat = joined.casefold().encode("utf-8", "surrogatepass")  # sorts like the text
    keys, shapes = flat.split(b"\0"), flat.translate(_SHAPE).split(b"\0")
    missing = _missing_zeros(set(shapes))
    if not missing:
        return keys
    return [_padded(key, missing[shape]) if shape in missing else key for key, shape in zip(keys, shapes, strict=True)]


_SHAPE = bytes([0, *(ord("0") if byte in b"0123456789" else ord("x") for byte in range(1, 256))])
"""Turns a text into its shape: 0 for a digit, x for everything else but the zero byte."""

_DIGITS = re.compile(b"0+")


def _missing_zeros(shapes: Iterable[bytes]) -> dict[bytes, list[tuple[int, bytes]]]:
    """Which zeros texts of each shape need before which place, from the last place on; nothing where they need none."""
    runs = {shape: [(run.start(), len(run[0])) for run in _DIGITS.finditer(shape)] for shape in shapes}
    columns = zip_longest(*runs.values(), fillvalue=(0, 0))
    widest = [max(length for _, length in column) for column in columns]
    missing = {
        shape: [(start, b"0" * (wide - length)) for (start, length), wide in zip(found, widest, strict=False)][::-1]
        for shape, found in runs.items()
    }
    return {shape: zeros for shape, zeros in missing.items() if any(added for _, added in zeros)}


def _padded(key: bytes, zeros: Iterable[tuple[int, bytes]]) -> bytes:
    for place, added in zeros:
        key = key[:place] + added + key[place:]
    return key


def _keys(names: list[str], groups: list[str]) -> Sequence[Any]:
    """What images are sorted by. The one that is called like its group comes first in it."""
    by_name = natural_keys(names)
    if names == groups:
        return by_name
    inside = [b"" if name == group else key for name, group, key in zip(names, groups, by_name, strict=True)]
    return list(zip(natural_keys(groups), inside, strict=True))


def _described(plan: Plan) -> list[PlanEntry]:
    """The entries of which more is known than one name."""
    renamed = Pairing.RENAMED  # to look it up takes longer than all the rest
    return [
        entry
        for entry in plan.entries.values()
        if (shown := entry.head or entry.base) is None or shown.metadata is not NO_METADATA or entry.pairing is renamed
    ]


def _row_of(entry: PlanEntry) -> ImageRow:
    shown = entry.shown
    words = [entry.name, shown.label, shown.group, shown.metadata.description or ""]
    words += [f"{key}:{value}" for key, value in shown.metadata.tags.items()]
    if entry.base is not None and entry.base.name != entry.name:
        words.append(entry.base.name)
    return ImageRow(entry.name, shown.group, "\n".join(words).casefold(), shown.metadata.tags)


def _repeated(names: Sequence[str]) -> frozenset[str]:
    files = [file for _, _, file in map(str.rpartition, names, repeat("/"))]
    if len(set(files)) == len(files):
        return frozenset()
    return frozenset(file for file, count in Counter(files).items() if count > 1)
