"""Pairing two builds by image name (snapshots API §4.1, §4.2 and §4.4)."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from operator import attrgetter
from types import MappingProxyType

from snapreview.model.quick_values import quickly_made
from snapreview.model.renames import find_renames
from snapreview.model.snapshot import Build, Snapshot

_NO_PAIRS: Mapping[str, str] = MappingProxyType({})


class Pairing(StrEnum):
    """How an image name was paired. Only matched and renamed pairs may need comparing."""

    MATCHED = "matched"
    ADDED = "added"
    REMOVED = "removed"
    RENAMED = "renamed"
    SKIPPED = "skipped"


@quickly_made
@dataclass(frozen=True, slots=True)
class PlanEntry:
    """One image name of a plan; a renamed image stands under its new name.

    RENAMED are images of equal bytes, and those that a reader paired, whatever they hold. `base` and `head` are the
    snapshots of the two builds, None where the build has none.
    """

    name: str
    pairing: Pairing
    base: Snapshot | None
    head: Snapshot | None

    @property
    def shown(self) -> Snapshot:
        """The snapshot that speaks for the entry: the head's, else the base's."""
        snapshot = self.head or self.base
        assert snapshot is not None  # a plan entry is made from at least one snapshot
        return snapshot

    @property
    def comparable(self) -> bool:
        """True for pairs whose pixels may be compared: matched ones, and those a reader made of different images."""
        if self.pairing is Pairing.RENAMED:
            base, head = self.both
            return not base.content_hash or base.content_hash != head.content_hash
        return self.pairing is Pairing.MATCHED

    @property
    def both(self) -> tuple[Snapshot, Snapshot]:
        """Base and head of a matched or renamed entry."""
        assert self.base is not None
        assert self.head is not None
        return self.base, self.head


@dataclass(frozen=True, slots=True)
class Plan:
    """The pairing of two builds: one entry per image name, in the order of the names."""

    base: Build
    head: Build
    entries: Mapping[str, PlanEntry]


@dataclass(frozen=True, slots=True)
class _NameSets:
    matched: set[str]
    added: set[str]
    removed: set[str]
    skipped: set[str]


def pair(base: Build, head: Build, pairs: Mapping[str, str] = _NO_PAIRS) -> Plan:
    """Pair two builds by image name, with renames. Only the head's selective flags count.

    `pairs` are images that a reader paired, base names by head names: they are renames, whatever the images hold.
    A pair of which an image is not there, or has a partner of its own name, is passed over.
    """
    sets = _name_sets(base, head)
    renames = _take_pairs(sets, pairs)
    renames |= _take_renames(sets.added, sets.removed, base, head)
    renames |= _take_renames(sets.added, sets.skipped, base, head)
    # In the order of the head, which nearly always is that of the names: sorting is nothing then, and what lies side
    # by side in memory is read side by side.
    entries = [
        PlanEntry(name, Pairing.MATCHED, base.snapshots[name], snapshot)
        for name, snapshot in head.snapshots.items()
        if name in sets.matched
    ]
    entries += [PlanEntry(name, Pairing.ADDED, None, head.snapshots[name]) for name in sets.added]
    entries += [PlanEntry(name, Pairing.REMOVED, base.snapshots[name], None) for name in sets.removed]
    entries += [PlanEntry(name, Pairing.SKIPPED, base.snapshots[name], None) for name in sets.skipped]
    entries += [
        PlanEntry(new, Pairing.RENAMED, base.snapshots[old], head.snapshots[new]) for new, old in renames.items()
    ]
    entries.sort(key=attrgetter("name"))
    return Plan(base, head, {entry.name: entry for entry in entries})


def _name_sets(base: Build, head: Build) -> _NameSets:
    base_names, head_names = set(base.snapshots), set(head.snapshots)
    matched, added, only_base = head_names & base_names, head_names - base_names, base_names - head_names
    if head.all_image_file_names is not None:
        # A hand-made manifest may leave names of its own images out of the list: they are part of the suite.
        suite = head.all_image_file_names | head_names
        return _NameSets(matched, added, base_names - suite, only_base & suite)
    if head.selective:
        return _NameSets(matched, added, set(), only_base)
    return _NameSets(matched, added, only_base, set())


def _take_pairs(sets: _NameSets, pairs: Mapping[str, str]) -> dict[str, str]:
    """Take the images of a reader's pairs out of their sets, and return those pairs that are possible."""
    taken: dict[str, str] = {}
    for new, old in sorted(pairs.items()):
        if new in sets.added and old in sets.removed | sets.skipped:
            sets.added.discard(new)
            sets.removed.discard(old)
            sets.skipped.discard(old)
            taken[new] = old
    return taken


def _take_renames(added: set[str], partners: set[str], base: Build, head: Build) -> dict[str, str]:
    """Find renames between added names and partners (removed or skipped), and take both out of their sets."""
    renames = find_renames(
        {name: head.snapshots[name].content_hash for name in added},
        {name: base.snapshots[name].content_hash for name in partners},
    )
    added.difference_update(renames)
    partners.difference_update(renames.values())
    return renames
