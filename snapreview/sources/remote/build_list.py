"""The list of a server's builds (snapshots API §7.1, call 1). The shape of its items is known from hints only."""

import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any

from snapreview.model.base_choice import BuildOrigin, VcsInfo
from snapreview.sources.remote.addresses import BuildAddress
from snapreview.sources.remote.api import ArtifactApi
from snapreview.sources.remote.build_details import APPROVAL_STATES, COMPARISON_STATES, known_state, parse_vcs
from snapreview.sources.remote.json_fields import count_of, id_of, object_of, text_of

_COUNTED = ("added", "removed", "changed", "renamed", "unchanged", "skipped", "errored")
_DATES = ("date_added", "date_created", "date_built", "created_at")


@dataclass(frozen=True, slots=True)
class ListedBuild:
    """A build as the list has it; None and no count where the server does not say. `date` is ISO 8601."""

    artifact_id: str
    uri: str
    name: str
    project_id: str
    app_id: str | None
    vcs: VcsInfo
    image_count: int | None
    counts: Mapping[str, int]
    comparison_state: str | None
    approval_status: str | None
    date: str | None

    @property
    def origin(self) -> BuildOrigin:
        """Where it comes from."""
        return BuildOrigin(self.artifact_id, self.project_id, self.app_id, vcs=self.vcs)


def list_builds(
    api: ArtifactApi, stop: threading.Event, query: str = "", project: str | None = None, most: int | None = None
) -> Iterator[ListedBuild]:
    """The builds of an organisation, newest first, fetched as they are asked for. Raises SourceError, Cancelled."""
    items = (item for page in api.build_pages(stop, query, project) for item in page)
    builds = (_parse(api, item) for item in items)
    return islice((build for build in builds if build is not None), most)


def _parse(api: ArtifactApi, item: Mapping[str, Any]) -> ListedBuild | None:
    artifact_id = id_of(item, "id")
    if artifact_id is None:
        return None
    app, comparison = object_of(item, "app_info"), object_of(item, "snapshot_comparison_info")
    app_id = text_of(app, "app_id") or text_of(item, "app_id")
    counts = {word: count_of(comparison, f"images_{word}") for word in _COUNTED}
    return ListedBuild(
        artifact_id=artifact_id,
        uri=BuildAddress(api.connection.origin, api.organisation, artifact_id).uri,
        name=text_of(app, "name") or app_id or artifact_id,
        project_id=id_of(item, "project_id") or "",
        app_id=app_id,
        vcs=parse_vcs(object_of(item, "vcs_info")),
        image_count=count_of(comparison, "image_count"),
        counts={word: count for word, count in counts.items() if count is not None},
        comparison_state=known_state(text_of(comparison, "comparison_state"), COMPARISON_STATES),
        approval_status=known_state(text_of(comparison, "approval_status"), APPROVAL_STATES),
        date=next((date for key in _DATES if (date := text_of(item, key) or text_of(app, key))), None),
    )
