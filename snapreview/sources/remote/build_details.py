"""The details of a build as the server sends them (snapshots API §8.1), read into values."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from snapreview.model.base_choice import BuildOrigin, VcsInfo
from snapreview.model.failure import ImageFailure, Reason
from snapreview.model.image_name import displayable
from snapreview.model.size import Size
from snapreview.model.snapshot import Build, Snapshot
from snapreview.model.upload_manifest import parse_metadata
from snapreview.sources.remote.json_fields import count_of, id_of, object_of, objects_of, text_of

UNKNOWN = "unknown"
COMPARISON_STATES = frozenset({"pending", "processing", "success", "failed", "waiting_for_base", "no_base_build"})
APPROVAL_STATES = frozenset({"approved", "auto_approved", "requires_approval"})

_CONTENT_HASH = re.compile(r"[0-9a-f]{64}")
_SERVER_KEYS = frozenset(
    {"key", "content_hash", "image_file_name", "image_url", "previous_image_file_name", "width", "height"}
)
_NO_ENTRY = ImageFailure(
    Reason.IMAGE_FETCH_FAILED, "The server knows the image's name but not its content. Upload the build again."
)

_JsonObject = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class BuildDetails:
    """What the server says of a build. States that this program does not know are `unknown`; None where it says none.

    `keys` has the content hash that the server knows each image by, by image name.
    """

    build: Build
    keys: Mapping[str, str]
    origin: BuildOrigin
    base_artifact_id: str | None
    comparison_state: str | None
    approval_status: str | None
    comparison_error: str | None


def parse_build_details(uri: str, document: _JsonObject, real_hashes: Mapping[str, str]) -> BuildDetails:
    """Read the document of a build. `real_hashes` are the hashes of images that the server has under wrong ones."""
    warnings: list[str] = []
    images = _head_images(document, warnings)
    snapshots = {name: _snapshot(name, image, real_hashes, warnings) for name, image in sorted(images.items())}
    selective = document.get("is_selective") is True
    return BuildDetails(
        build=Build(
            uri=uri,
            snapshots=snapshots,
            diff_threshold=_threshold(document),
            selective=selective,
            all_image_file_names=_suite(document, snapshots) if selective else None,
            artifact_id=_number(id_of(document, "head_artifact_id")),
            warnings=(*warnings, *_missing_images(document, snapshots)),
        ),
        keys={name: _key(image) for name, image in images.items()},
        origin=parse_origin(id_of(document, "head_artifact_id") or "", document),
        base_artifact_id=id_of(document, "base_artifact_id"),
        comparison_state=known_state(text_of(document, "comparison_state"), COMPARISON_STATES),
        approval_status=known_state(text_of(document, "approval_status"), APPROVAL_STATES),
        comparison_error=text_of(document, "comparison_error_message"),
    )


def parse_origin(artifact_id: str, document: _JsonObject) -> BuildOrigin:
    """Where a build comes from, as its details say it."""
    return BuildOrigin(
        artifact_id=artifact_id,
        project_id=id_of(document, "project_id") or "",
        app_id=text_of(document, "app_id"),
        vcs=parse_vcs(object_of(document, "vcs_info")),
    )


def parse_vcs(document: _JsonObject) -> VcsInfo:
    """The object `vcs_info`, whichever of its keys are there."""
    return VcsInfo(
        head_sha=text_of(document, "head_sha"),
        base_sha=text_of(document, "base_sha"),
        provider=text_of(document, "provider"),
        head_repo_name=text_of(document, "head_repo_name"),
        base_repo_name=text_of(document, "base_repo_name"),
        head_ref=text_of(document, "head_ref"),
        base_ref=text_of(document, "base_ref"),
        pr_number=count_of(document, "pr_number"),
    )


def known_state(value: str | None, known: frozenset[str]) -> str | None:
    """The state, `unknown` for one that this program has never heard of."""
    return value if value is None or value in known else UNKNOWN


def _head_images(document: _JsonObject, warnings: list[str]) -> dict[str, _JsonObject]:
    """The head's image objects by name: those of `images`, and where that is empty, those of all categories."""
    images: dict[str, _JsonObject] = {}
    for image in _image_objects(document):
        name = text_of(image, "image_file_name")
        if name:
            images.setdefault(name, image)
        else:
            warnings.append("The server lists an image without a name; it is passed over.")
    return images


def _image_objects(document: _JsonObject) -> Iterator[_JsonObject]:
    yield from objects_of(document, "images")
    for category in ("added", "unchanged"):
        yield from objects_of(document, category)
    for category in ("changed", "renamed", "errored"):
        for item in objects_of(document, category):
            # Older servers send renamed images as they are, newer ones as pairs.
            image = item if "image_file_name" in item else item.get("head_image")
            if isinstance(image, dict):
                yield image


def _snapshot(name: str, image: _JsonObject, real_hashes: Mapping[str, str], warnings: list[str]) -> Snapshot:
    parsed = parse_metadata({key: value for key, value in image.items() if key not in _SERVER_KEYS}, displayable(name))
    warnings.extend(parsed.warnings)
    key = _key(image)
    size = Size(count_of(image, "width") or 0, count_of(image, "height") or 0)
    if not _CONTENT_HASH.fullmatch(key):
        return Snapshot(name, "", size, parsed.metadata, _NO_ENTRY)
    return Snapshot(name, real_hashes.get(key, key), size, parsed.metadata)


def _key(image: _JsonObject) -> str:
    return text_of(image, "key") or text_of(image, "content_hash") or ""


def _threshold(document: _JsonObject) -> float | None:
    value = document.get("diff_threshold")
    is_ratio = isinstance(value, (int, float)) and not isinstance(value, bool) and 0 <= value < 1
    return float(value) if is_ratio and value is not None else None


def _suite(document: _JsonObject, snapshots: Mapping[str, Snapshot]) -> frozenset[str] | None:
    """The names of the whole suite, as far as the server's own comparison tells.

    It never sends the list that was uploaded. Only a build with such a list has removed images; then the list is
    what the build holds and what was skipped.
    """
    if not objects_of(document, "removed"):
        return None
    skipped = (text_of(image, "image_file_name") for image in objects_of(document, "skipped"))
    return frozenset(snapshots) | {name for name in skipped if name}


def _missing_images(document: _JsonObject, snapshots: Mapping[str, Snapshot]) -> list[str]:
    count = count_of(document, "image_count")
    if count is None or count <= len(snapshots):
        return []
    return [f"The server counts {count:,} images in this build but lists {len(snapshots):,}; the others are missing."]


def _number(artifact_id: str | None) -> int:
    return int(artifact_id) if artifact_id is not None and artifact_id.isdecimal() else 0
