"""Checking the body of an upload (snapshots API §2 and §8.4). Every refusal names the field."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from snapreview.errors import ManifestError
from snapreview.model.base_choice import VcsInfo
from snapreview.model.image_name import displayable
from snapreview.model.snapshot import Snapshot
from snapreview.model.upload_manifest import (
    UploadManifest,
    manifest_document,
    parse_metadata,
    parse_upload_manifest,
)
from snapreview.server.build_record import MAXIMUM_TEXT, parse_vcs
from snapreview.server.refusal import UploadRefused
from snapreview.server.safe_names import names_in_the_way, objection_to

_HEX = frozenset("0123456789abcdef")


@dataclass(frozen=True, slots=True)
class Upload:
    """An acceptable upload: `hashes` by image name, and the manifest as it is stored."""

    app_id: str
    vcs: VcsInfo
    hashes: Mapping[str, str]
    manifest: Mapping[str, Any]


def validated_upload(body: object, maximum_images: int) -> Upload:
    """The upload a JSON body describes. Raises UploadRefused."""
    if not isinstance(body, dict):
        raise UploadRefused("Invalid json body: it must be an object.")
    app_id = _app_id(body)
    _refuse_too_many(body, maximum_images)
    try:
        vcs = parse_vcs(body)
        manifest = parse_upload_manifest(body)
    except (ValueError, ManifestError) as error:
        raise UploadRefused(f"{error}") from error
    _refuse_odd_selection(body, manifest, vcs)
    snapshots = [_snapshot(name, manifest) for name in manifest.entries]
    in_the_way = names_in_the_way(manifest.entries)
    if in_the_way is not None:
        raise UploadRefused(f"images: {in_the_way} is an image and a folder of other images.")
    document = manifest_document(snapshots, manifest.diff_threshold, manifest.selective, manifest.all_image_file_names)
    return Upload(app_id, vcs, {snapshot.name: snapshot.content_hash for snapshot in snapshots}, document)


def _app_id(body: Mapping[str, Any]) -> str:
    app_id = body.get("app_id")
    if not isinstance(app_id, str) or not app_id or len(app_id) > MAXIMUM_TEXT:
        raise UploadRefused(f"app_id is required: text of 1 to {MAXIMUM_TEXT} characters.")
    return app_id


def _refuse_too_many(body: Mapping[str, Any], maximum_images: int) -> None:
    for key in ("images", "all_image_file_names"):
        value = body.get(key)
        if isinstance(value, (dict, list)) and len(value) > maximum_images:
            raise UploadRefused(f"{key} has {len(value)} entries; at most {maximum_images} are allowed.")


def _refuse_odd_selection(body: Mapping[str, Any], manifest: UploadManifest, vcs: VcsInfo) -> None:
    names = manifest.all_image_file_names
    if names is not None and body.get("selective") is not True:
        raise UploadRefused("all_image_file_names can only be set when selective is true.")
    if manifest.selective and vcs.base_sha is None:
        raise UploadRefused("base_sha is required when selective is true.")
    if names is None:
        return
    if not names:
        raise UploadRefused("all_image_file_names must not be empty.")
    missing = sorted(manifest.entries.keys() - names)
    if missing:
        raise UploadRefused(f"all_image_file_names lacks images of this upload: {displayable(missing[0])}.")


def _snapshot(name: str, manifest: UploadManifest) -> Snapshot:
    entry = manifest.entries[name]
    objection = objection_to(name)
    if objection is not None:
        raise UploadRefused(f"images: {displayable(name)[:200]} {objection}.")
    if len(entry.content_hash) != 64 or not _HEX.issuperset(entry.content_hash):
        raise UploadRefused(f"images: content_hash of {name} must be a SHA-256 in lower-case hexadecimal.")
    parsed = parse_metadata(entry.fields, name)
    if parsed.warnings:
        raise UploadRefused(f"images: {parsed.warnings[0].removesuffix(' is ignored.')} is not allowed.")
    return Snapshot(name, entry.content_hash, entry.size, parsed.metadata)
