"""Images as the API describes them (snapshots API §8.1)."""

from collections.abc import Mapping
from typing import Any

_MEASURED = ("content_hash", "width", "height")
_KNOWN = ("display_name", "group", "canvas_theme", "tags", "description")
_COMPACT = ("display_name", "image_file_name", "group", "description")


class ManifestImages:
    """The images of one upload manifest, as objects of the API."""

    def __init__(self, manifest: Mapping[str, Any], is_head: bool) -> None:
        self._entries: Mapping[str, Mapping[str, Any]] = manifest["images"]
        self._diff_threshold = manifest.get("diff_threshold")
        self._is_head = is_head

    def __contains__(self, name: object) -> bool:
        return name in self._entries

    @property
    def names(self) -> list[str]:
        """All image names in their order."""
        return sorted(self._entries)

    def content_hash(self, name: str) -> str | None:
        """The content hash of an image, None for one that is not there."""
        entry = self._entries.get(name)
        return None if entry is None else entry["content_hash"]

    def name_of(self, content_hash: str) -> str | None:
        """The first image with this content."""
        return next((name for name in self.names if self._entries[name]["content_hash"] == content_hash), None)

    def image(self, name: str) -> dict[str, Any]:
        """The image object; a bare one where the manifest has no entry."""
        entry = self._entries.get(name)
        if entry is None:
            return _bare(name)
        extras = {key: value for key, value in entry.items() if key not in _MEASURED}
        known = dict.fromkeys(_KNOWN) | {
            "key": entry["content_hash"],
            "image_file_name": name,
            "width": entry["width"],
            "height": entry["height"],
        }
        image = known | extras | {"image_file_name": name, "key": entry["content_hash"]}
        image.pop("diff_threshold", None)
        if self._is_head:
            own = entry.get("diff_threshold")
            image["diff_threshold"] = self._diff_threshold if own is None else own
        return image


def compact(image: Mapping[str, Any]) -> dict[str, Any]:
    """What `compact_metadata` leaves of an image object."""
    return {key: image.get(key) for key in _COMPACT}


def _bare(name: str) -> dict[str, Any]:
    return dict.fromkeys(_KNOWN) | {
        "key": "",
        "display_name": name,
        "image_file_name": name,
        "width": 0,
        "height": 0,
    }
