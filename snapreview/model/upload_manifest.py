"""The upload manifest: reading its JSON document into values and writing it back (snapshots API §2)."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from snapreview.errors import ManifestError
from snapreview.model.image_name import RESERVED_NAMES, normalised_listed_name
from snapreview.model.size import Size
from snapreview.model.snapshot import CanvasTheme, Snapshot, SnapshotMetadata

MANIFEST_FILE_NAME = "manifest.json"
MAXIMUM_IMAGES = 100_000

_CONTENT_HASH = re.compile(r"[0-9a-f]{64}")
_METADATA_KEYS = {"display_name", "group", "diff_threshold", "description", "tags", "canvas_theme", "context"}
_KNOWN_KEYS = frozenset(_METADATA_KEYS | {"content_hash", "width", "height"})

JsonObject = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class ManifestEntry:
    """What a manifest says of one image. Size and hash may lie: the files are measured again."""

    content_hash: str
    size: Size
    fields: JsonObject


@dataclass(frozen=True, slots=True)
class UploadManifest:
    """A whole upload manifest. `entries` by image name; `diff_threshold` is a ratio 0 <= x < 1."""

    entries: Mapping[str, ManifestEntry]
    diff_threshold: float | None = None
    selective: bool = False
    all_image_file_names: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class ParsedMetadata:
    """Metadata read from an entry or a sidecar, with a sentence for everything that was passed over."""

    metadata: SnapshotMetadata
    warnings: tuple[str, ...] = ()


def parse_upload_manifest(document: object) -> UploadManifest:
    """Read the JSON document of an upload manifest. Raises ManifestError naming the field."""
    if not isinstance(document, dict):
        raise ManifestError("The manifest is not a JSON object. Replace it with an upload manifest, or delete it.")
    images = document.get("images")
    if not isinstance(images, dict):
        raise ManifestError("The manifest has no object “images”. Replace it with an upload manifest, or delete it.")
    if len(images) > MAXIMUM_IMAGES:
        raise ManifestError(f"The manifest lists {len(images):,} images; at most {MAXIMUM_IMAGES:,} are allowed.")
    names = _listed_names(document.get("all_image_file_names"))
    return UploadManifest(
        entries={name: _entry(name, entry) for name, entry in images.items()},
        diff_threshold=_required_threshold(document.get("diff_threshold"), "diff_threshold"),
        selective=_flag(document.get("selective")) or names is not None,
        all_image_file_names=names,
    )


def parse_metadata(fields: JsonObject, origin: str) -> ParsedMetadata:
    """Read the metadata keys of an entry or sidecar. Values of a wrong type are passed over with a warning.

    `origin` names the file or entry in the warnings. Tags and theme follow the seed's coercions (§2.2).
    """
    warnings: list[str] = []
    metadata = SnapshotMetadata(
        display_name=_text(fields, "display_name", origin, warnings),
        group=_text(fields, "group", origin, warnings),
        diff_threshold=_threshold(fields.get("diff_threshold"), origin, warnings),
        description=_text(fields, "description", origin, warnings),
        tags=_tags(fields.get("tags")),
        canvas_theme=_canvas_theme(fields.get("canvas_theme")),
        context=_context(fields.get("context"), origin, warnings),
        extras={key: value for key, value in fields.items() if key not in _KNOWN_KEYS},
    )
    return ParsedMetadata(metadata, tuple(warnings))


def entry_document(snapshot: Snapshot) -> dict[str, Any]:
    """The manifest entry of a snapshot, without null fields; unknown keys are written back as they came."""
    metadata = snapshot.metadata
    known = {
        "content_hash": snapshot.content_hash,
        "width": snapshot.size.width,
        "height": snapshot.size.height,
        "display_name": metadata.display_name,
        "group": metadata.group,
        "diff_threshold": metadata.diff_threshold,
        "description": metadata.description,
        "tags": dict(metadata.tags) or None,
        "canvas_theme": metadata.canvas_theme,
        "context": metadata.context,
    }
    return dict(metadata.extras) | {key: value for key, value in known.items() if value is not None}


def manifest_document(
    snapshots: Iterable[Snapshot],
    diff_threshold: float | None = None,
    selective: bool = False,
    all_image_file_names: Iterable[str] | None = None,
) -> dict[str, Any]:
    """The upload manifest of these snapshots, in the seed's shape and in the order of the names."""
    ordered = sorted(snapshots, key=lambda snapshot: snapshot.name)
    document: dict[str, Any] = {"images": {snapshot.name: entry_document(snapshot) for snapshot in ordered}}
    if diff_threshold is not None:
        document["diff_threshold"] = diff_threshold
    if selective:
        document["selective"] = True
    if all_image_file_names is not None:
        document["all_image_file_names"] = sorted(all_image_file_names)
    return document


def _entry(name: str, entry: object) -> ManifestEntry:
    if name in RESERVED_NAMES:
        raise ManifestError(f"The manifest lists an image called {name}. That name is reserved; rename the image.")
    if not isinstance(entry, dict):
        raise ManifestError(f"The manifest entry of {name} is not a JSON object. Mend the entry.")
    content_hash = entry.get("content_hash")
    if content_hash is None and _CONTENT_HASH.fullmatch(name):
        raise ManifestError(
            "The manifest lists its images by content hash, the layout used before March 2026. "
            "Upload the build again with a current client, or delete the manifest to read the folder without it."
        )
    if not isinstance(content_hash, str):
        raise ManifestError(f"The manifest entry of {name} has no content_hash. Mend the entry.")
    return ManifestEntry(content_hash, Size(_pixels(name, entry, "width"), _pixels(name, entry, "height")), entry)


def _pixels(name: str, entry: JsonObject, key: str) -> int:
    value = entry.get(key)
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ManifestError(f"In the manifest entry of {name}, {key} must be a whole number of pixels, not {value!r}.")
    return value


def _listed_names(value: object) -> frozenset[str] | None:
    if value is None:
        return None
    if not isinstance(value, list) or not all(isinstance(name, str) for name in value):
        raise ManifestError("In the manifest, all_image_file_names must be a list of image names.")
    if len(value) > MAXIMUM_IMAGES:
        raise ManifestError(f"all_image_file_names holds {len(value):,} names; at most {MAXIMUM_IMAGES:,} are allowed.")
    return frozenset(normalised_listed_name(name) for name in value)


def _required_threshold(value: object, key: str) -> float | None:
    if value is None or _is_threshold(value):
        return None if value is None else float(value)  # type: ignore[arg-type]
    raise ManifestError(f"In the manifest, {key} must be a number of at least 0 and below 1, not {value!r}.")


def _threshold(value: object, origin: str, warnings: list[str]) -> float | None:
    if value is None or _is_threshold(value):
        return None if value is None else float(value)  # type: ignore[arg-type]
    warnings.append(f"{origin}: diff_threshold must be a number of at least 0 and below 1; {value!r} is ignored.")
    return None


def _is_threshold(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and 0 <= value < 1


def _flag(value: object) -> bool:
    if value is None or isinstance(value, bool):
        return bool(value)
    raise ManifestError(f"In the manifest, selective must be true or false, not {value!r}.")


def _text(fields: JsonObject, key: str, origin: str, warnings: list[str]) -> str | None:
    value = fields.get(key)
    if value is None or isinstance(value, str):
        return value
    warnings.append(f"{origin}: {key} must be text; {value!r} is ignored.")
    return None


def _tags(value: object) -> dict[str, str]:
    if isinstance(value, dict):
        return {str(key): str(tag) for key, tag in value.items()}
    if isinstance(value, list):
        return {str(tag): str(tag) for tag in value}
    return {}


def _canvas_theme(value: object) -> CanvasTheme | None:
    if value == "light":
        return "light"
    if value == "dark":
        return "dark"
    return None


def _context(value: object, origin: str, warnings: list[str]) -> Mapping[str, Any] | None:
    if value is None or isinstance(value, dict):
        return value
    warnings.append(f"{origin}: context must be an object; it is ignored.")
    return None
