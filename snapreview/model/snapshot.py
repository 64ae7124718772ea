"""A snapshot (one screenshot of a build) and the build that holds it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Literal

from snapreview.model.compare_rules import NO_RULES, CompareRules
from snapreview.model.failure import ImageFailure
from snapreview.model.quick_values import quickly_made
from snapreview.model.size import Size

CanvasTheme = Literal["light", "dark"]


def _nothing() -> Mapping[str, Any]:
    return _EMPTY


_EMPTY: Mapping[str, Any] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class SnapshotMetadata:
    """What an upload manifest entry or a sidecar says about one snapshot.

    `diff_threshold` is a ratio 0 <= x < 1. `extras` holds every key this program does not know; they are
    kept and written back.
    """

    display_name: str | None = None
    group: str | None = None
    diff_threshold: float | None = None
    description: str | None = None
    tags: Mapping[str, str] = field(default_factory=_nothing)
    canvas_theme: CanvasTheme | None = None
    context: Mapping[str, Any] | None = None
    extras: Mapping[str, Any] = field(default_factory=_nothing)


NO_METADATA = SnapshotMetadata()


@quickly_made
@dataclass(frozen=True, slots=True)
class Snapshot:
    """One screenshot, known by its image name.

    `content_hash` is the lower-case SHA-256 of the file's bytes, empty where the file could not be read.
    `size` is what the header says (0 × 0 where it says nothing). `problem` says why the file
    cannot be read or decoded, None when nothing is known to be wrong.
    """

    name: str
    content_hash: str
    size: Size
    metadata: SnapshotMetadata = NO_METADATA
    problem: ImageFailure | None = None

    @property
    def group(self) -> str:
        """The group it is listed under: `group`, else `display_name`, else the image name (seed rule §2.2)."""
        return self.metadata.group or self.metadata.display_name or self.name

    @property
    def label(self) -> str:
        """What to call it: `display_name`, else the image name."""
        return self.metadata.display_name or self.name


@dataclass(frozen=True, slots=True)
class Build:
    """A set of snapshots by image name.

    `diff_threshold` is the build-wide limit of the changed ratio (0 <= x < 1). `all_image_file_names` is the
    full list of the suite when only part of it was uploaded. `artifact_id` is the server's id, 0 for local
    builds. `rules` are those written beside the build. `warnings` are sentences about things that were passed over
    while the build was read.
    """

    uri: str
    snapshots: Mapping[str, Snapshot]
    diff_threshold: float | None = None
    selective: bool = False
    all_image_file_names: frozenset[str] | None = None
    artifact_id: int = 0
    rules: CompareRules = NO_RULES
    warnings: tuple[str, ...] = field(default=())
