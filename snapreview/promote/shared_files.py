"""Files that show under several names, by links. A file that an image without approval shows is not touched."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from snapreview.model.image_name import displayable, sidecar_name
from snapreview.model.pairing import Plan
from snapreview.model.snapshot import SnapshotMetadata
from snapreview.promote.image_changes import ImageChange
from snapreview.promote.links import Links
from snapreview.promote.metadata import writes_metadata
from snapreview.promote.operations import LeftOut


def without_shared(changes: Iterable[ImageChange], plan: Plan, target: Path) -> tuple[list[ImageChange], list[LeftOut]]:
    """The changes after which each other image of `target` shows what it showed, and why the rest is left out.

    Sidecars count as well: what is written into one must be what the head says of each image that has it by a link.
    What is left out keeps its image, so that others may have to be left out, too. Reads links, but no files.
    """
    sharing = _Sharing(plan, Links(target))
    possible = list(changes)
    left_out: list[LeftOut] = []
    sharing.keep_sidecars(change.name for change in possible if not writes_metadata(change))
    kept = set(plan.base.snapshots) - {change.old.name for change in possible if change.old}
    while kept:
        sharing.keep(kept)
        reasons = {change.name: reason for change in possible if (reason := sharing.reason_against(change))}
        left_out += [LeftOut(name, reason) for name, reason in reasons.items()]
        kept = {change.old.name for change in possible if change.name in reasons and change.old}
        possible = [change for change in possible if change.name not in reasons]
    return possible, left_out


def cut_links(changes: Iterable[ImageChange], target: Path) -> frozenset[str]:
    """The new names of links that are moved while the file they show is written over, moved or deleted: moved as they
    are, they would show something else, or nothing.
    """
    links = Links(target)
    touching = [change for change in changes if change.old]
    touched = {links.touched_by(change) for change in touching}
    return frozenset(
        change.name
        for change in touching
        if change.old and change.old.name != change.name and touched.intersection(_led_to(links, change.old.name))
    )


def _led_to(links: Links, name: str) -> Iterator[str]:
    """The places that a link leads to; none for what is no link."""
    return islice(links.shown_by(name), 1, None)


class _Sharing:
    """The files of the images that stay as they are."""

    def __init__(self, plan: Plan, links: Links) -> None:
        self._links = links
        self._said_of = {
            entry.base.name: entry.head.metadata
            for entry in plan.entries.values()
            if entry.base is not None and entry.head is not None
        }
        self._shown_by: dict[str, str] = {}
        self._described_by: defaultdict[str, list[str]] = defaultdict(list)

    def keep(self, names: Iterable[str]) -> None:
        """These images stay, too."""
        for name in sorted(names):
            for place in self._links.shown_by(name):
                self._shown_by.setdefault(place, name)
        self.keep_sidecars(names)

    def keep_sidecars(self, names: Iterable[str]) -> None:
        """Nothing is written into the sidecars of these images."""
        for name in sorted(names):
            for place in _led_to(self._links, sidecar_name(name)):
                self._described_by[place].append(name)

    def reason_against(self, change: ImageChange) -> str:
        """Why a change would change an image that stays, "" when it would not."""
        if change.old is None:
            return ""
        other = self._shown_by.get(self._links.touched_by(change))
        if other is not None:
            return (
                f"“{displayable(other)}” shows the same file, by a link, and would change with it. "
                "Approve it as well, or replace the link by a file."
            )
        if change.new is None or not writes_metadata(change):
            return ""
        other = self._otherwise_described(sidecar_name(change.new.name), change.new.metadata)
        if other is None:
            return ""
        return (
            f"“{displayable(other)}” has the same sidecar, by a link, and would be described anew with it. "
            "Replace the link by a file."
        )

    def _otherwise_described(self, sidecar: str, metadata: SnapshotMetadata) -> str | None:
        """An image that stays, and of which the head does not say what is written into its sidecar."""
        names = self._described_by.get(self._links.led_to(sidecar), ())
        return next((name for name in names if self._said_of.get(name) != metadata), None)
