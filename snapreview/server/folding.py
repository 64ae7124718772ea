"""Completing a selective base from its ancestors (snapshots API §4.8)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from snapreview.model.base_choice import fold_chain
from snapreview.model.files import LocalFile, OpenedBuild, SnapshotFiles
from snapreview.model.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class FoldedFiles:
    """The files of a folded build: each image's lies with the build it was taken from."""

    owners: Mapping[str, SnapshotFiles]

    def local_file(self, snapshot: Snapshot) -> LocalFile:
        """The file where its own build keeps it. Raises SourceError."""
        return self.owners[snapshot.name].local_file(snapshot)


def fold(chain: Sequence[OpenedBuild]) -> OpenedBuild:
    """The first build completed from the ones after it, the last of which is complete."""
    whole = fold_chain([opened.build for opened in chain])
    # Whoever comes first with a name has stated it: later ones are older.
    owners = {
        name: next(opened.files for opened in chain if name in opened.build.snapshots) for name in whole.snapshots
    }
    return OpenedBuild(whole, FoldedFiles(owners))
