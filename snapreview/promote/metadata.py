"""What goes with the images of a baseline: their sidecars, and the entries of its upload manifest."""

import hashlib
import json
import os
from collections.abc import Collection, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

from snapreview.errors import ManifestError, PromoteError
from snapreview.model.image_name import displayable, sidecar_name
from snapreview.model.snapshot import Snapshot
from snapreview.model.upload_manifest import MANIFEST_FILE_NAME, entry_document, parse_upload_manifest
from snapreview.promote.image_changes import ImageChange
from snapreview.promote.links import Links
from snapreview.promote.operations import FileOperation, OperationKind

_MEASURED = frozenset({"content_hash", "width", "height"})


class Metadata:
    """The sidecars and the manifest of the folder `target`, and what a promotion does to them.

    An image's metadata is what the head says of it: written into its sidecar where it has one, else into the
    manifest where there is one, else into a new sidecar. Where the head says nothing, or nothing new, it stays as it
    is. The manifest always lists the right images, hashes and sizes.
    """

    def __init__(self, target: Path, names_after: Collection[str]) -> None:
        """`names_after` are the images that the target holds afterwards. Raises PromoteError for a bad manifest."""
        self._target = target
        self._links = Links(target)
        self._names_after = names_after
        self._manifest_bytes = self._read(MANIFEST_FILE_NAME)
        self._manifest = _parsed(self._manifest_bytes, target)
        self._operations: dict[str, FileOperation] = {}

    def operations(self, changes: Sequence[ImageChange]) -> list[FileOperation]:
        """What these changes of images mean for sidecars and manifest. Raises PromoteError, OSError."""
        for change in changes:
            self._follow_sidecar(change)
            if self._manifest is not None:
                self._follow_entry(change, self._manifest)
        if self._manifest is not None:
            self._replace(MANIFEST_FILE_NAME, _text(self._manifest, self._manifest_bytes or b""))
        return list(self._operations.values())

    def _follow_sidecar(self, change: ImageChange) -> None:
        old_name = sidecar_name(change.old.name) if change.old else None
        new_name = sidecar_name(change.new.name) if change.new else None
        before = self._read(old_name) if old_name else None
        content = self._sidecar_content(change, before)
        if before is not None and old_name is not None and old_name != new_name and not self._is_needed(old_name):
            self._note(FileOperation(OperationKind.DELETE, old_name, expected=_hash(before)))
        if new_name is not None and content is not None and new_name != MANIFEST_FILE_NAME:
            self._replace(new_name, content)

    def _is_needed(self, sidecar: str) -> bool:
        """True when an image that is there afterwards has it, or has a link that leads to it."""
        return next(self._links.shown_by(sidecar)) in self._places_needed

    @cached_property
    def _places_needed(self) -> frozenset[str]:
        sidecars = set(map(sidecar_name, self._names_after))
        return frozenset(place for sidecar in sidecars for place in self._links.shown_by(sidecar))

    def _sidecar_content(self, change: ImageChange, before: bytes | None) -> bytes | None:
        """What the sidecar is to hold; None when there is to be none, or when it is right as it is."""
        if change.new is None:
            return None
        if not writes_metadata(change):
            moved = change.old is not None and change.old.name != change.new.name
            return before if moved else None
        there = before is not None or self._read(sidecar_name(change.new.name)) is not None
        if self._manifest is not None and not there:
            return None
        return _text(_fields(change.new), b"\n")

    def _follow_entry(self, change: ImageChange, manifest: dict[str, Any]) -> None:
        images: dict[str, Any] = manifest["images"]
        entry = images.pop(change.old.name, None) if change.old else None
        if change.new is not None:
            fields = entry_document(change.new)
            if not _fields(change.new):
                fields = {**(entry or {}), **{key: fields[key] for key in _MEASURED}}
            images[change.new.name] = fields
        manifest["images"] = dict(sorted(images.items()))
        listed = manifest.get("all_image_file_names")
        if listed is not None:
            gone = {change.old.name} if change.old else set()
            came = {change.new.name} if change.new else set()
            manifest["all_image_file_names"] = sorted((set(listed) - gone) | came)

    def _replace(self, name: str, content: bytes) -> None:
        """Have a file hold this, whether it is there or not."""
        before = self._read(name)
        if before == content:
            return
        if before is None and os.path.lexists(self._target / name):
            raise PromoteError(
                f"“{displayable(str(self._target / name))}” is a link that leads nowhere. Mend or delete it first."
            )
        kind = OperationKind.ADD if before is None else OperationKind.REPLACE
        expected = None if before is None else _hash(before)
        self._note(FileOperation(kind, name, content, _hash(content), expected=expected))

    def _note(self, operation: FileOperation) -> None:
        noted = self._operations.setdefault(operation.path, operation)
        if noted != operation:
            raise PromoteError(
                f"Several images share the sidecar “{displayable(operation.path)}”, and the head says different "
                "things about them. Give them names with different stems, or take them out of the promotion."
            )

    def _read(self, name: str) -> bytes | None:
        try:
            return (self._target / name).read_bytes()
        except (FileNotFoundError, NotADirectoryError):
            return None


def writes_metadata(change: ImageChange) -> bool:
    """True when the head says something of an image that the base does not."""
    if change.new is None or not _fields(change.new):
        return False
    return change.old is None or change.old.metadata != change.new.metadata


def _parsed(content: bytes | None, target: Path) -> dict[str, Any] | None:
    if content is None:
        return None
    try:
        document: dict[str, Any] = json.loads(content)
        parse_upload_manifest(document)
    except (ManifestError, ValueError, RecursionError) as error:
        raise PromoteError(f"{target / MANIFEST_FILE_NAME} cannot be read ({error}). Mend or delete it.") from error
    return document


def _fields(snapshot: Snapshot) -> dict[str, Any]:
    return {key: value for key, value in entry_document(snapshot).items() if key not in _MEASURED}


def _text(document: dict[str, Any], like: bytes) -> bytes:
    """A JSON document, over several lines if `like` is."""
    return json.dumps(document, indent=2 if b"\n" in like else None, ensure_ascii=False).encode(
        "utf-8", "surrogatepass"
    ) + (b"\n" if like.endswith(b"\n") else b"")


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
