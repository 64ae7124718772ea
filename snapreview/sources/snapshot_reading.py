"""Putting together what manifest, sidecars and files say of each image; the same for folders and archives."""

from collections.abc import Callable, Collection, Mapping
from typing import Any

from snapreview.model.failure import ImageFailure, Reason
from snapreview.model.files import MeasuredFile
from snapreview.model.image_name import displayable, sidecar_name
from snapreview.model.snapshot import NO_METADATA, Snapshot, SnapshotMetadata
from snapreview.model.upload_manifest import MANIFEST_FILE_NAME, ManifestEntry, UploadManifest, parse_metadata

NO_MANIFEST = UploadManifest(entries={})
MAXIMUM_MANIFEST_BYTES = 512 * 1024**2  # 100,000 entries with generous metadata take a tenth of it
MISSING = "The image is listed in manifest.json but its file is missing. Put the file back."

ReadSidecar = Callable[[str, list[str]], Mapping[str, Any]]


class SnapshotReader:
    """Makes the snapshots of a build, collecting a sentence for everything that was passed over."""

    def __init__(
        self,
        manifest: UploadManifest,
        measured: Mapping[str, MeasuredFile],
        json_names: Collection[str],
        read_sidecar: ReadSidecar,
    ) -> None:
        """`read_sidecar` gets one of the `json_names` and a list for warnings."""
        self._manifest = manifest
        self._measured = measured
        self._sidecar_names = frozenset(json_names) - {MANIFEST_FILE_NAME}
        self._read_sidecar = read_sidecar
        self._sidecars: dict[str, Mapping[str, Any]] = {}
        self.warnings: list[str] = []

    def snapshots(self) -> dict[str, Snapshot]:
        """All snapshots by name, those a manifest lists without a file among them."""
        without_file = self._manifest.entries.keys() - self._measured.keys()
        names = sorted([*self._measured, *without_file])
        if not self._manifest.entries and not self._sidecar_names:  # nearly always, and then for very many files
            return {name: _snapshot_of(name, self._measured[name]) for name in names}
        return {name: self._snapshot(name) for name in names}

    def _snapshot(self, name: str) -> Snapshot:
        entry = self._manifest.entries.get(name)
        metadata = self._metadata(name, entry)
        file = self._measured.get(name)
        if file is not None:
            return _snapshot_of(name, file, metadata)
        assert entry is not None  # a name comes from the files or from the manifest
        failure = ImageFailure(Reason.IMAGE_FETCH_FAILED, MISSING)
        return Snapshot(name, entry.content_hash, entry.size, metadata, failure)

    def _metadata(self, name: str, entry: ManifestEntry | None) -> SnapshotMetadata:
        # The sidecar lies closest to the image, so its keys win over the manifest's.
        fields = {**(entry.fields if entry else {}), **self._sidecar(sidecar_name(name))}
        if not fields:
            return NO_METADATA
        parsed = parse_metadata(fields, displayable(name))
        self.warnings.extend(parsed.warnings)
        return parsed.metadata

    def _sidecar(self, name: str) -> Mapping[str, Any]:
        if name not in self._sidecar_names:
            return {}
        if name not in self._sidecars:
            self._sidecars[name] = self._read_sidecar(name, self.warnings)
        return self._sidecars[name]


def _snapshot_of(name: str, file: MeasuredFile, metadata: SnapshotMetadata = NO_METADATA) -> Snapshot:
    return Snapshot(name, file.content_hash, file.size, metadata, file.problem)
