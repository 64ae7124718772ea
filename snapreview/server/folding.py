"""Completing a selective base from its ancestors (snapshots API §4.8)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from snapreview.model.files import LocalFile, OpenedBuild, SnapshotFiles
from snapreview.model.snapshot import Build, Snapshot


@dataclass(frozen=True, slots=True)
class FoldedFiles:
    """The files of a folded build: each image's lies with the build it was taken from."""

    owners: Mapping[str, SnapshotFiles]

    def local_file(self, snapshot: Snapshot) -> LocalFile:
        """The file where its own build keeps it. Raises SourceError."""
        return self.owners[snapshot.name].local_file(snapshot)


def fold(chain: Sequence[OpenedBuild]) -> OpenedBuild:
    """The first build completed from the ones after it, the last of which is complete.

    What a child holds is the child's, what it passed over is its parent's, what its suite no longer has is dropped.
    """
    snapshots: dict[str, Snapshot] = {}
    owners: dict[str, SnapshotFiles] = {}
    for opened in reversed(chain):
        kept = [name for name in snapshots if _keeps(opened.build, name)]
        own = opened.build.snapshots
        snapshots = {name: snapshots[name] for name in kept} | dict(own)
        owners = {name: owners[name] for name in kept} | dict.fromkeys(own, opened.files)
    ordered = {name: snapshots[name] for name in sorted(snapshots)}
    whole = replace(chain[0].build, snapshots=ordered, selective=False, all_image_file_names=None)
    return OpenedBuild(whole, FoldedFiles(owners))


def _keeps(child: Build, name: str) -> bool:
    """True when a name that only the parent holds lives on in the child."""
    if child.all_image_file_names is not None:
        return name in child.all_image_file_names
    return child.selective
