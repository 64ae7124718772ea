"""Where the server keeps what is its own: everything lies below DIR/.snapreview/."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from snapreview.errors import StoreError
from snapreview.folders import Folders

SERVER_FOLDER = ".snapreview"


@dataclass(frozen=True, slots=True)
class Layout:
    """The folder that is served, and the places below it.

    builds: each folder in it is a build. objects: uploaded images by content hash. incoming: what is not complete yet;
    emptied at every start. deleted: folders of other people's making that were deleted over the API.
    """

    builds: Path

    @property
    def own(self) -> Path:
        """The server's own folder."""
        return self.builds / SERVER_FOLDER

    @property
    def incoming(self) -> Path:
        """Files and folders that are being received."""
        return self.own / "incoming"

    @property
    def objects(self) -> Path:
        """Uploaded images, by project and content hash."""
        return self.own / "objects"

    @property
    def manifests(self) -> Path:
        """What each build holds, by its id."""
        return self.own / "manifests"

    @property
    def archives(self) -> Path:
        """Archives ready for download."""
        return self.own / "archives"

    @property
    def deleted(self) -> Path:
        """Folders that were put here by hand and deleted over the API."""
        return self.own / "deleted"

    @property
    def folders(self) -> Folders:
        """The folders the engine works in; nothing of it mixes with the user's own."""
        return Folders(self.own / "settings", self.own / "data", self.own / "cache", self.own / "log")

    def comparison(self, head_id: int, base_id: int) -> Path:
        """The folder of one comparison: its manifest, its masks, and the base as it was."""
        return self.own / "comparisons" / str(head_id) / str(base_id)

    def comparisons_of(self, head_id: int) -> Path:
        """The folder of all comparisons of one head."""
        return self.own / "comparisons" / str(head_id)

    def prepare(self) -> None:
        """Make all folders and empty `incoming`. Raises StoreError naming the folder and the remedy."""
        if not self.builds.is_dir():
            raise StoreError(f"The folder {self.builds} does not exist. Make it, or name another one.")
        try:
            if self.incoming.exists():
                shutil.rmtree(self.incoming)
            for folder in (self.incoming, self.objects, self.manifests, self.archives, self.deleted):
                folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StoreError(
                f"The folder {self.own} cannot be written ({error.strerror}). Free space or mend its permissions."
            ) from error
