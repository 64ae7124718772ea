"""Turning an upload into a build: a folder that is there as a whole or not at all."""

import json
import re
import secrets
import shutil
import time
from pathlib import Path

from snapreview.atomic_file import write_atomically
from snapreview.model.image_name import displayable
from snapreview.model.upload_manifest import MANIFEST_FILE_NAME
from snapreview.server.build_record import METADATA_FILE_NAME, BuildMetadata, BuildRecord
from snapreview.server.catalogue import Catalogue
from snapreview.server.layout import Layout
from snapreview.server.object_store import ObjectStore, link_or_copy
from snapreview.server.refusal import UploadRefused
from snapreview.server.upload_validation import Upload

_ODD_CHARACTERS = re.compile(r"[^A-Za-z0-9_-]+")
_READABLE_LENGTH = 60


class Publisher:
    """Makes builds out of uploads. Safe in any thread."""

    def __init__(self, layout: Layout, catalogue: Catalogue, objects: ObjectStore) -> None:
        self._layout = layout
        self._catalogue = catalogue
        self._objects = objects

    def publish(self, upload: Upload, project: str) -> BuildRecord:
        """Put the build together out of sight, then move it into the served folder. Blocks.

        Raises UploadRefused when images were never uploaded, OSError.
        """
        staging = self._layout.incoming / secrets.token_hex(16)
        staging.mkdir()
        try:
            self._gather(upload, project, staging)
            target = self._layout.builds / _folder_name(upload)
            staging.rename(target)
        finally:
            shutil.rmtree(staging, ignore_errors=True)
        return self._catalogue.take_in(target.name)

    def _gather(self, upload: Upload, project: str, staging: Path) -> None:
        self._gather_images(upload, project, staging)
        metadata = BuildMetadata(project, upload.app_id, time.time(), upload.vcs, uploaded=True)
        write_atomically(staging / METADATA_FILE_NAME, json.dumps(metadata.document(), indent=2).encode("ascii"))
        write_atomically(staging / MANIFEST_FILE_NAME, json.dumps(upload.manifest).encode("ascii"))

    def _gather_images(self, upload: Upload, project: str, staging: Path) -> None:
        project_id = self._catalogue.project_id(project)
        sources = {
            name: None if project_id is None else self._objects.find(project_id, content_hash)
            for name, content_hash in upload.hashes.items()
        }
        missing = sorted(name for name, source in sources.items() if source is None)
        if missing:
            raise UploadRefused(
                f"images: {len(missing)} of {len(sources)} were never uploaded, the first is "
                f"{displayable(missing[0])}. Upload them to the object store, then send the manifest again."
            )
        for folder in {(staging / name).parent for name in sources}:
            folder.mkdir(parents=True, exist_ok=True)
        for name, source in sources.items():
            if source is not None:
                _place(source, staging / name, name)


def _place(source: Path, target: Path, name: str) -> None:
    try:
        link_or_copy(source, target)
    except FileExistsError as error:
        raise UploadRefused(f"images: on the server's disk {name} is the same file as another image.") from error


def _folder_name(upload: Upload) -> str:
    """A name that people recognise and no other build has."""
    app = _ODD_CHARACTERS.sub("-", upload.app_id).strip("-")[:_READABLE_LENGTH] or "build"
    commit = _ODD_CHARACTERS.sub("", upload.vcs.head_sha or "")[:8]
    return "-".join(part for part in (app, commit, secrets.token_hex(4)) if part)
