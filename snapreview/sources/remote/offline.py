"""What is kept of remote builds on this machine, so that they open without their server."""

import hashlib
import json
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from snapreview.atomic_file import write_atomically
from snapreview.errors import StoreError

_FOLDER = "remote-builds"


@dataclass(frozen=True, slots=True)
class KeptDetails:
    """The details document of a build as the server sent it, and when (seconds since 1970)."""

    document: Mapping[str, Any]
    kept_at: float


class OfflineBuilds:
    """Details documents below the data folder, by the uri of their build. Safe in any thread."""

    def __init__(self, data_folder: Path) -> None:
        self._folder = data_folder / _FOLDER
        self._lock = threading.Lock()

    def find(self, uri: str) -> KeptDetails | None:
        """What is kept of a build; None when there is nothing that can be used."""
        kept = self._read(self._path(uri, "details"))
        document, kept_at = kept.get("details"), kept.get("kept_at")
        if kept.get("uri") != uri or not isinstance(document, dict) or not isinstance(kept_at, (int, float)):
            return None
        return KeptDetails(document, float(kept_at))

    def keep(self, uri: str, details: KeptDetails) -> None:
        """Keep the details of a build. Raises StoreError."""
        document = {"uri": uri, "kept_at": details.kept_at, "details": details.document}
        self._write(self._path(uri, "details"), document)

    def real_hashes(self, uri: str) -> dict[str, str]:
        """The real content hashes of images that the server has under wrong ones, by the wrong one."""
        hashes = self._read(self._path(uri, "hashes"))
        return {wrong: real for wrong, real in hashes.items() if isinstance(real, str)}

    def note_real_hash(self, uri: str, wrong: str, real: str) -> None:
        """Remember that an image is not what its hash says. Raises StoreError."""
        with self._lock:
            self._write(self._path(uri, "hashes"), {**self.real_hashes(uri), wrong: real})

    def _path(self, uri: str, kind: str) -> Path:
        return self._folder / f"{hashlib.sha256(uri.encode()).hexdigest()[:32]}.{kind}.json"

    def _read(self, path: Path) -> dict[str, Any]:
        """A document of ours; empty when it is missing or damaged, for the server has it all."""
        try:
            document = json.loads(path.read_bytes())
        except (OSError, ValueError, RecursionError):
            return {}
        return document if isinstance(document, dict) else {}

    def _write(self, path: Path, document: Mapping[str, Any]) -> None:
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_atomically(path, json.dumps(document).encode("ascii"))
        except OSError as error:
            raise StoreError(
                f"The build cannot be kept for use without the server: {self._folder} cannot be written "
                f"({error.strerror or error}). Free space or mend its permissions."
            ) from error
