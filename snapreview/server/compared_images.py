"""A stored comparison as the API tells it: images by category (snapshots API §8.1)."""

from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import quote

from snapreview.model.result import Status
from snapreview.server.image_documents import ManifestImages

Image = dict[str, Any]
CATEGORIES = tuple(Status)
_NEEDS_HEAD = (Status.CHANGED, Status.ADDED, Status.RENAMED, Status.UNCHANGED)


class ComparedImages:
    """Head, base and verdicts of one comparison put together. `shape` makes an image object smaller, or not."""

    def __init__(
        self,
        comparison: Mapping[str, Any],
        head: ManifestImages,
        base: ManifestImages,
        shape: Callable[[Image], Image] = dict,
    ) -> None:
        self._entries: Mapping[str, Mapping[str, Any]] = comparison["images"]
        self._prefix = f"{comparison['head_artifact_id']}/{comparison['base_artifact_id']}/"
        self._head = head
        self._base = base
        self._shape = shape

    def status_of(self, name: str) -> Status | None:
        """The status of an image, None when the comparison does not know it."""
        entry = self._entries.get(name)
        return None if entry is None else Status(entry["status"])

    def name_by_base_hash(self, content_hash: str) -> str | None:
        """The first removed or skipped image with this content."""
        for name, entry in sorted(self._entries.items()):
            if entry["status"] in (Status.REMOVED, Status.SKIPPED) and entry["base_hash"] == content_hash:
                return name
        return None

    def sides(self, name: str) -> tuple[Image | None, Image | None]:
        """Base and head image of a name as far as there are any; a skipped image is its own head."""
        status, entry = self.status_of(name), self._entries[name]
        old = entry.get("previous_image_file_name") or name
        base = self._base.image(old) if status is not Status.ADDED and old in self._base else None
        if status is Status.SKIPPED:
            return base, base
        return base, self._head.image(name) if name in self._head else None

    def previous_name(self, name: str) -> str | None:
        """The old name of a renamed image."""
        previous: str | None = self._entries[name].get("previous_image_file_name")
        return previous

    def mask_key(self, name: str) -> str | None:
        """Under which key the mask of a changed image is fetched."""
        key = self._entries[name].get("diff_mask_key")
        return self._prefix + key if key and self.status_of(name) is Status.CHANGED else None

    def ratio(self, name: str) -> float | None:
        """The changed share of a changed image, 0..1."""
        entry = self._entries[name]
        if self.status_of(name) is not Status.CHANGED:
            return None
        return entry["changed_pixels"] / entry["total_pixels"] if entry["total_pixels"] else 0.0

    def lists(self) -> dict[str, list[Image]]:
        """All images by category, in the API's order and shape."""
        names: dict[Status, list[str]] = {status: [] for status in CATEGORIES}
        for name in sorted(self._entries):
            status = Status(self._entries[name]["status"])
            if status not in _NEEDS_HEAD or name in self._head:
                names[status].append(name)
        names[Status.CHANGED].sort(key=lambda name: -(self.ratio(name) or 0.0))
        return {
            "added": [self._shape(self._head.image(name)) for name in names[Status.ADDED]],
            "removed": [self._shape(self._base.image(name)) for name in names[Status.REMOVED]],
            "unchanged": [self._shape(self._head.image(name)) for name in names[Status.UNCHANGED]],
            "skipped": [self._shape(self._base.image(name)) for name in names[Status.SKIPPED]],
            "changed": [self._pair(name) for name in names[Status.CHANGED]],
            "renamed": [self._pair(name) for name in names[Status.RENAMED]],
            "errored": [self._pair(name) for name in names[Status.ERRORED]],
        }

    def _pair(self, name: str) -> Image:
        old = self.previous_name(name) or name
        return {
            "base_image": self._shape(self._base.image(old)),
            "head_image": self._shape(self._head.image(name)),
            "diff_image_key": self.mask_key(name),
            "diff": self.ratio(name),
        }


def image_path(organisation: str, project: str, image_id: str) -> str:
    """Where the bytes of an image or a mask are fetched: call 6."""
    return f"/api/0/projects/{quote(organisation)}/{quote(project)}/files/images/{quote(image_id)}/"
