"""Images that show the same thing under other circumstances: another theme, device, language or browser."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from snapreview.model.image_name import last_part
from snapreview.model.snapshot import Snapshot

MOST_VARIANTS = 24
"""More images than this that are called the same are a convention for file names, not variants."""


@dataclass(frozen=True, slots=True)
class Variant:
    """One of several images that belong together, and what tells it from the others."""

    name: str
    label: str


def variants_of(snapshots: Iterable[Snapshot]) -> Mapping[str, tuple[Variant, ...]]:
    """The variants of every image that has others, itself included, by image name; in the order of their labels.

    Images belong together when they share an explicit group and their tags tell them apart, else when they have the
    same file name and equally deep paths, and differ in folders that hold other images, too (`dark/`, `light/`).
    """
    everything = list(snapshots)
    by_tags = [_by_tags(members) for members in _groups(everything).values() if 1 < len(members) <= MOST_VARIANTS]
    found = {variant.name: variants for variants in by_tags for variant in variants}
    rest = [snapshot for snapshot in everything if snapshot.name not in found]
    for variants in _by_folder([snapshot.name for snapshot in rest]):
        found |= {variant.name: variants for variant in variants}
    return found


def _groups(snapshots: Iterable[Snapshot]) -> dict[str, list[Snapshot]]:
    groups: dict[str, list[Snapshot]] = defaultdict(list)
    for snapshot in snapshots:
        if snapshot.metadata.group:
            groups[snapshot.metadata.group].append(snapshot)
    return groups


def _by_tags(members: Sequence[Snapshot]) -> tuple[Variant, ...]:
    """The members of a group by the tags in which they differ; none when two of them have the same ones."""
    keys = sorted({key for member in members for key in member.metadata.tags})
    differing = [key for key in keys if len({member.metadata.tags.get(key) for member in members}) > 1]
    labels = {
        member.name: " · ".join(member.metadata.tags[key] for key in differing if key in member.metadata.tags)
        for member in members
    }
    if len(set(labels.values())) < len(members) or not all(labels.values()):
        return ()
    return _in_order(labels)


def _by_folder(names: Sequence[str]) -> list[tuple[Variant, ...]]:
    alike: dict[tuple[str, int], list[str]] = defaultdict(list)
    inhabitants: dict[tuple[int, str], set[str]] = defaultdict(set)
    for name in names:
        *folders, file = name.split("/")
        alike[file, len(folders)].append(name)
        for depth, folder in enumerate(folders):
            inhabitants[depth, folder].add(file)
    lively = {place for place, files in inhabitants.items() if len(files) > 1}
    sets = (_by_differing_folders(members, lively) for members in alike.values() if 1 < len(members) <= MOST_VARIANTS)
    return [variants for variants in sets if variants]


def _by_differing_folders(names: Sequence[str], lively: set[tuple[int, str]]) -> tuple[Variant, ...]:
    paths = {name: name.split("/")[:-1] for name in names}
    depths = range(len(next(iter(paths.values()))))
    differing = [depth for depth in depths if len({path[depth] for path in paths.values()}) > 1]
    if not all((depth, path[depth]) in lively for path in paths.values() for depth in differing):
        return ()
    return _in_order({name: " · ".join(path[depth] for depth in differing) for name, path in paths.items()})


def _in_order(labels: Mapping[str, str]) -> tuple[Variant, ...]:
    ordered = sorted(labels, key=lambda name: (_natural(labels[name]), last_part(name)))
    return tuple(Variant(name, labels[name]) for name in ordered)


def _natural(text: str) -> str:
    return re.sub("[0-9]{1,18}", lambda number: number[0].zfill(18), text.casefold())
