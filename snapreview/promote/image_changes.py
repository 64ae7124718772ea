"""Which images a baseline is to hold afterwards."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from snapreview.model.files import SnapshotFiles
from snapreview.model.pairing import Pairing, Plan, PlanEntry
from snapreview.model.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class ImageChange:
    """One image of the baseline: what is there now, and what is to be there; None is no image.

    `files` gives the file of `new`.
    """

    old: Snapshot | None
    new: Snapshot | None
    files: SnapshotFiles

    @property
    def name(self) -> str:
        """The name it has afterwards, or had."""
        snapshot = self.new or self.old
        assert snapshot is not None  # a change is of something
        return snapshot.name


def changes_to_base(plan: Plan, approved: Collection[str], head_files: SnapshotFiles) -> Iterator[ImageChange]:
    """What makes a folder that holds the base the new baseline."""
    for name in approved:
        entry = plan.entries.get(name)
        if entry is not None and entry.pairing is not Pairing.SKIPPED and not _same(entry):
            yield ImageChange(entry.base, entry.head, head_files)


def whole_baseline(
    plan: Plan, approved: Collection[str], base_files: SnapshotFiles, head_files: SnapshotFiles
) -> Iterator[ImageChange]:
    """What makes an empty folder the new baseline: the base, with the approved changes."""
    for name, entry in plan.entries.items():
        if name in approved and entry.pairing is not Pairing.SKIPPED:
            if entry.head is not None:
                yield ImageChange(None, entry.head, head_files)
        elif entry.base is not None:
            yield ImageChange(None, entry.base, base_files)


def _same(entry: PlanEntry) -> bool:
    base, head = entry.base, entry.head
    if base is None or head is None or base.name != head.name:
        return False
    return bool(base.content_hash) and base.content_hash == head.content_hash
