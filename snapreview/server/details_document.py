"""The documents that tell of whole builds: details, latest base, items of the list (snapshots API §7 and §8)."""

from dataclasses import asdict
from typing import Any

from snapreview.model.result import Status
from snapreview.server.build_record import BuildRecord, iso_date
from snapreview.server.build_status import BuildStatus, status_of
from snapreview.server.compared_images import ComparedImages, image_path
from snapreview.server.holdings import Holdings
from snapreview.server.image_documents import ManifestImages, compact

_NO_LISTS: dict[str, list[dict[str, Any]]] = {
    status.value: []
    for status in (
        Status.ADDED,
        Status.REMOVED,
        Status.UNCHANGED,
        Status.SKIPPED,
        Status.CHANGED,
        Status.RENAMED,
        Status.ERRORED,
    )
}


def details_document(holdings: Holdings, record: BuildRecord, is_compact: bool) -> dict[str, Any]:
    """The details of a build. Raises SourceError when a document of it is lost."""
    status = status_of(holdings, record)
    manifest = holdings.catalogue.manifest(record)
    head = ManifestImages(manifest, is_head=True)
    shape = compact if is_compact else dict
    lists, images = _NO_LISTS, [shape(head.image(name)) for name in head.names]
    compared = compared_images(holdings, status, head, is_compact)
    if compared is not None:
        lists, images = compared.lists(), []
    return {
        "head_artifact_id": str(record.id),
        "base_artifact_id": str(status.comparison.base_id) if status.comparison else None,
        "project_id": str(record.project_id),
        "project_slug": holdings.catalogue.project_slug(record.project_id),
        "comparison_type": status.comparison_type,
        "state": "PROCESSED",
        "comparison_state": status.comparison_state,
        "approval_status": status.approval_status,
        "comparison_error_message": status.error_message,
        "vcs_info": asdict(record.vcs),
        "app_id": record.app_id,
        "is_selective": record.selective,
        "diff_threshold": manifest.get("diff_threshold"),
        "date_added": iso_date(record.date_added),
        "images": images,
        "image_count": record.image_count,
        **lists,
        **{f"{category}_count": len(listed) for category, listed in lists.items()},
        "approvers": status.approvers,
    }


def compared_images(
    holdings: Holdings, status: BuildStatus, head: ManifestImages, is_compact: bool = False
) -> ComparedImages | None:
    """The stored comparison of a build, if there is one to show. Raises SourceError when it is lost."""
    if not status.compared or status.comparison is None:
        return None
    comparison, base = holdings.comparisons.documents(status.comparison)
    shape = compact if is_compact else dict
    return ComparedImages(comparison, head, ManifestImages(base, is_head=False), shape)


def latest_base_document(holdings: Holdings, record: BuildRecord, is_compact: bool) -> dict[str, Any]:
    """The latest base with all its images. Raises SourceError when its manifest is lost."""
    manifest = holdings.catalogue.manifest(record)
    images = ManifestImages(manifest, is_head=True)
    project = holdings.catalogue.project_slug(record.project_id)
    document: dict[str, Any] = {
        "head_artifact_id": str(record.id),
        "project_id": str(record.project_id),
        "project_slug": project,
        "app_id": record.app_id,
        "image_count": record.image_count,
        "images": [_with_url(images.image(name), holdings.organisation, project, is_compact) for name in images.names],
        "diff_threshold": manifest.get("diff_threshold"),
        "date_added": iso_date(record.date_added),
    }
    vcs = {
        key: value
        for key, value in asdict(record.vcs).items()
        if key in ("head_sha", "base_sha", "head_ref", "base_ref", "head_repo_name", "pr_number")
    }
    return document | ({"vcs_info": vcs} if record.vcs.head_sha else {})


def list_item(holdings: Holdings, record: BuildRecord) -> dict[str, Any]:
    """A build in the list of builds."""
    status = status_of(holdings, record)
    summary = status.comparison.summary if status.comparison and status.compared else {}
    return {
        "id": str(record.id),
        "project_id": str(record.project_id),
        "project_slug": holdings.catalogue.project_slug(record.project_id),
        "state": "PROCESSED" if record.problem is None else "FAILED",
        "error_message": record.problem,
        "date_added": iso_date(record.date_added),
        "is_selective": record.selective,
        "app_info": {"app_id": record.app_id, "name": record.folder},
        "vcs_info": asdict(record.vcs),
        "snapshot_comparison_info": {
            "image_count": record.image_count,
            "comparison_state": status.comparison_state,
            "comparison_type": status.comparison_type,
            "approval_status": status.approval_status,
            "comparison_error_message": status.error_message,
            **{f"images_{category.value}": summary.get(category.value, 0) for category in Status},
        },
    }


def _with_url(image: dict[str, Any], organisation: str, project: str, is_compact: bool) -> dict[str, Any]:
    url = {"image_url": image_path(organisation, project, image["key"])}
    return (compact(image) if is_compact else image) | url
