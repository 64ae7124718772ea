"""A review as it travels: two builds as they were seen, what was found, and what readers said (docs/review-file.md)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from snapreview.errors import ManifestError, UserError
from snapreview.model.compare_rules import NO_RULES
from snapreview.model.options import CompareOptions
from snapreview.model.review.checked_json import JsonObject
from snapreview.model.review.documents import review_document, review_of
from snapreview.model.review.review import Review
from snapreview.model.review.rules_document import rules_document, rules_of
from snapreview.model.size import Size
from snapreview.model.snapshot import Build, Snapshot
from snapreview.model.upload_manifest import manifest_document, parse_metadata, parse_upload_manifest

FORMAT = "snapreview-review"
VERSION = 1
DOCUMENT_NAME = "review.json"
IMAGE_FOLDER = "images"

_LONGEST_SIDE = 1_000_000
_CONTENT_HASH = re.compile(r"([0-9a-f]{64})?")


class ReviewFileTooNew(UserError):
    """A newer program wrote the review file; nothing of it was read."""


@dataclass(frozen=True, slots=True, weakref_slot=True)
class ReviewFile:
    """Everything a review file says. `saved_at` in seconds since 1970, UTC; `program` wrote it.

    The snapshots of `base` and `head` have no problems here: whether their images are at hand, shows on opening.
    `results` are the images of the comparison manifest, for other programs; this one compares again.
    """

    saved_at: float
    program: str
    base: Build
    head: Build
    options: CompareOptions
    engine_version: str
    results: Mapping[str, Any]
    review: Review


def review_file_document(file: ReviewFile) -> dict[str, Any]:
    """A review file as JSON values."""
    options = file.options
    return {
        "format": FORMAT,
        "version": VERSION,
        "program": file.program,
        "saved_at": file.saved_at,
        "base": _build_document(file.base),
        "head": _build_document(file.head),
        "engine": {"name": "odiff", "version": file.engine_version},
        "options": {
            "colour_threshold": options.colour_threshold,
            "antialiasing": options.antialiasing,
            "diff_threshold": options.diff_threshold,
            "pixel_limit": options.pixel_limit,
            "seed_rules": options.seed_rules,
        },
        "results": dict(file.results),
        "review": review_document(file.review),
    }


def review_file_of(document: object) -> ReviewFile:
    """The review file of such a document.

    Raises ReviewFileTooNew, and ValueError saying what is wrong when it is of another shape.
    """
    values = JsonObject(document)
    if values.text("format") != FORMAT:
        raise ValueError(f"“format” must be {FORMAT}")
    _require_version(values.number("version"))
    engine = values.optional("engine", JsonObject)
    return ReviewFile(
        saved_at=values.time("saved_at"),
        program=values.text("program"),
        base=_required(values, "base", _build_of),
        head=_required(values, "head", _build_of),
        options=_required(values, "options", _options_of),
        engine_version=engine.text("version") if engine is not None else "",
        results=values.mapping("results", _object),
        review=_required(values, "review", review_of),
    )


def same_images(one: Build, other: Build) -> bool:
    """True when two builds have the same images under the same names."""
    return _hashes(one) == _hashes(other)


def unlike_images(reviewed: Build, opened: Build) -> list[str]:
    """The names of images that are not, or no longer, those that were reviewed."""
    now, then = _hashes(opened), _hashes(reviewed)
    return sorted(name for name in now.keys() | then.keys() if now.get(name) != then.get(name))


def _hashes(build: Build) -> dict[str, str]:
    return {name: snapshot.content_hash for name, snapshot in build.snapshots.items()}


def _require_version(version: float) -> None:
    if version > VERSION:
        raise ReviewFileTooNew(
            f"A newer snapreview wrote this review (version {version:g} of the format; this program reads {VERSION}). "
            "Update snapreview to open it."
        )
    if version != VERSION:
        raise ValueError(f"“version” must be {VERSION}, not {version:g}")


def _build_document(build: Build) -> dict[str, Any]:
    suite = build.all_image_file_names
    document = manifest_document(build.snapshots.values(), build.diff_threshold, build.selective, suite)
    return {"uri": build.uri, "artifact_id": build.artifact_id, "rules": rules_document(build.rules), **document}


def _build_of(document: object) -> Build:
    values = JsonObject(document)
    try:
        manifest = parse_upload_manifest(document)
    except ManifestError as error:
        raise ValueError(str(error)) from error
    snapshots = {
        name: Snapshot(name, _hash(entry.content_hash), _size(entry.size), parse_metadata(entry.fields, name).metadata)
        for name, entry in manifest.entries.items()
    }
    return Build(
        uri=values.text("uri"),
        snapshots=snapshots,
        diff_threshold=manifest.diff_threshold,
        selective=manifest.selective,
        all_image_file_names=manifest.all_image_file_names,
        artifact_id=int(values.number("artifact_id")),
        rules=values.optional("rules", rules_of) or NO_RULES,
    )


def _options_of(document: object) -> CompareOptions:
    values = JsonObject(document)
    return CompareOptions(
        colour_threshold=values.optional_ratio("colour_threshold"),
        antialiasing=values.optional_truth("antialiasing"),
        diff_threshold=values.optional_ratio("diff_threshold"),
        pixel_limit=int(values.number("pixel_limit")),
        seed_rules=bool(values.optional_truth("seed_rules")),
    )


def _required(values: JsonObject, key: str, read: Any) -> Any:
    found = values.optional(key, read)
    if found is None:
        raise ValueError(f"“{key}” is missing")
    return found


def _object(value: object) -> object:
    JsonObject(value)
    return value


def _size(size: Size) -> Size:
    if max(size.width, size.height) > _LONGEST_SIDE:
        raise ValueError(f"an image cannot have {size} pixels")
    return size


def _hash(text: str) -> str:
    if not _CONTENT_HASH.fullmatch(text):
        raise ValueError("a content hash must be 64 lower-case hexadecimal digits")
    return text
