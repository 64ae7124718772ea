"""The comparison manifest as a JSON document: the seed's shape (snapshots API §3) with our own keys added."""

from collections.abc import Mapping
from typing import Any

from snapreview.export.review_document import review_entry
from snapreview.model.change_region import ChangeDetails
from snapreview.model.comparison import Comparison
from snapreview.model.result import ImageResult, Status
from snapreview.model.review.reviewed import ReviewedComparison
from snapreview.model.size import canvas_of

MASK_FOLDER = "diff"
ENGINE_NAME = "odiff"

_SUMMARY_ORDER = (
    Status.CHANGED,
    Status.UNCHANGED,
    Status.ADDED,
    Status.REMOVED,
    Status.ERRORED,
    Status.RENAMED,
    Status.SKIPPED,
)
_BASE_HASH = frozenset({Status.UNCHANGED, Status.CHANGED, Status.REMOVED, Status.SKIPPED, Status.ERRORED})
_HEAD_HASH = frozenset({Status.UNCHANGED, Status.CHANGED, Status.ADDED, Status.RENAMED, Status.ERRORED})
_BASE_SIZE = frozenset({Status.REMOVED, Status.SKIPPED})


def comparison_document(comparison: Comparison, masks: Mapping[str, str]) -> dict[str, Any]:
    """The manifest of a comparison.

    `masks` gives the path of each compared image's mask, relative to the mask folder, by image name. Every
    key of the seed is present, null where it does not apply. Own keys: `engine` and `options` on top,
    `size_changed` and `diff_threshold` in compared entries, `message` in errored ones, `sameness` in unchanged
    ones, `quiet` where pixels differ although the pair is called unchanged, `notes` where limits were met,
    `regions` and `change_signature` in changed ones.
    """
    summary = comparison.summary
    options = comparison.options
    return {
        "head_artifact_id": comparison.plan.head.artifact_id,
        "base_artifact_id": comparison.plan.base.artifact_id,
        "summary": {"total": summary.total} | {status.value: summary[status] for status in _SUMMARY_ORDER},
        "images": {
            name: _entry(result, masks.get(name), comparison.details.get(name))
            for name, result in comparison.results.items()
        },
        "engine": {"name": ENGINE_NAME, "version": comparison.engine_version},
        "options": {
            "colour_threshold": options.colour_threshold,
            "antialiasing": options.antialiasing,
            "diff_threshold": options.diff_threshold,
            "pixel_limit": options.pixel_limit,
            "seed_rules": options.seed_rules,
        },
    }


def reviewed_document(reviewed: ReviewedComparison, masks: Mapping[str, str]) -> dict[str, Any]:
    """The manifest of a comparison with the key `review` in every image: how it stands, who decided, the notes."""
    document = comparison_document(reviewed.comparison, masks)
    for name, image in reviewed.images.items():
        document["images"][name]["review"] = review_entry(image)
    return document


def _entry(result: ImageResult, mask: str | None, details: ChangeDetails | None) -> dict[str, Any]:
    status = result.status
    before = result.before if result.compared or status in _BASE_SIZE else None
    after = result.after if result.compared else None
    mask_key = f"{MASK_FOLDER}/{mask}" if mask and result.compared else None
    entry: dict[str, Any] = {
        "status": status.value,
        "head_hash": result.head_hash if status in _HEAD_HASH else None,
        "base_hash": result.base_hash if status in _BASE_HASH or result.compared else None,
        "changed_pixels": result.changed_pixels,
        "total_pixels": result.total_pixels,
        "diff_mask_key": mask_key,
        "diff_mask_image_id": mask_key,
        "before_width": before.width if before else None,
        "before_height": before.height if before else None,
        "after_width": after.width if after else None,
        "after_height": after.height if after else None,
        "aligned_height": canvas_of(before, after).height if before and after else None,
        "previous_image_file_name": result.previous_name,
        "reason": result.reason.value if result.reason else None,
    }
    return entry | _own_keys(result) | (_changes(details) if details else {})


def _own_keys(result: ImageResult) -> dict[str, Any]:
    own: dict[str, Any] = {}
    if result.compared:
        own |= {"size_changed": result.size_changed, "diff_threshold": result.diff_threshold}
    if result.status is Status.ERRORED:
        own["message"] = result.message
    if result.sameness is not None:
        own["sameness"] = result.sameness.value
    if result.quiet is not None:
        quiet = result.quiet
        own["quiet"] = {"changed_pixels": quiet.changed_pixels, "ratio": quiet.ratio, "max_delta": quiet.max_delta}
    if result.notes:
        own["notes"] = [note.value for note in result.notes]
    return own


def _changes(details: ChangeDetails) -> dict[str, Any]:
    regions = [
        {
            "x": region.bounds.x,
            "y": region.bounds.y,
            "width": region.bounds.width,
            "height": region.bounds.height,
            "changed_pixels": region.changed_pixels,
            "mean_delta": round(region.mean_delta, 2),
            "max_delta": region.max_delta,
        }
        for region in details.regions
    ]
    return {"change_signature": details.signature, "regions": regions}
