"""The calls of the artifact API, one method each (snapshots API §7.1)."""

import logging
import threading
from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from typing import Any, TypeVar
from urllib.parse import parse_qs, quote, urlsplit

from snapreview.errors import SourceError
from snapreview.sources.remote.connection import Answer, Body, Call, Connection
from snapreview.sources.remote.faults import ProjectRenamed, Refused, Unreachable

_LARGEST_PAGE = 100
_log = logging.getLogger(__name__)
_Value = TypeVar("_Value")
JsonObject = Mapping[str, Any]


class Approval(StrEnum):
    """What asking for approval has come to."""

    APPROVED = "approved"
    ALREADY_APPROVED = "already approved"


class ArtifactApi:
    """One organisation on one server. Every method blocks and raises SourceError or Cancelled."""

    def __init__(self, connection: Connection, organisation: str) -> None:
        self.connection = connection
        self.organisation = organisation
        self._renamed: dict[str, str] = {}

    def describe_organisation(self, stop: threading.Event) -> JsonObject:
        """The organisation: `id`, `slug`, `name`, …"""
        return self._object(Call(self._organisation_path("")), stop)

    def describe_project(self, project: str, stop: threading.Event) -> JsonObject:
        """The project with this id or slug."""
        return self._with_project(project, lambda slug: self._object(Call(self._project_path(slug, "")), stop))

    def build_pages(
        self, stop: threading.Event, query: str = "", project: str | None = None, per_page: int = _LARGEST_PAGE
    ) -> Iterator[list[JsonObject]]:
        """The list of builds, newest first, a page at a time."""
        path = self._organisation_path("builds/")
        parameters = {"display": "snapshot", "per_page": str(per_page)}
        parameters |= {"query": query} if query else {}
        parameters |= {"project": project} if project else {}
        seen: set[str] = set()
        while True:
            answer = self.connection.json(Call(path, parameters=parameters), stop)
            if not isinstance(answer.document, list):
                raise Unreachable(
                    f"The list of builds of {self.connection.host} has an unknown shape. Check the address."
                )
            yield [item for item in answer.document if isinstance(item, dict)]
            cursor = _cursor(answer)
            if cursor is None or cursor in seen:  # a server that turns in circles is at its end
                return
            seen.add(cursor)
            parameters["cursor"] = cursor

    def build_details(self, artifact_id: str, stop: threading.Event) -> JsonObject:
        """Everything about a build (§8.1)."""
        return self._object(Call(self._snapshot_path(artifact_id, "")), stop)

    def image_details(self, artifact_id: str, name_or_hash: str, stop: threading.Event) -> JsonObject:
        """One image of a build (§8.2). Its `diff_percentage` is a ratio 0..1."""
        image = quote(name_or_hash, safe="/", errors="surrogateescape")
        return self._object(Call(self._snapshot_path(artifact_id, f"images/{image}/")), stop)

    def latest_base(
        self, app_id: str, stop: threading.Event, branch: str | None = None, project: str | None = None
    ) -> JsonObject | None:
        """The newest build that was not made upon another (§8.3), None when there is none."""
        parameters = {"app_id": app_id}
        parameters |= {"branch": branch} if branch else {}
        parameters |= {"project": project} if project else {}
        try:
            path = self._organisation_path("preprodartifacts/snapshots/latest-base/")
            return self._object(Call(path, parameters=parameters), stop)
        except Refused as error:
            if error.status == 404:
                return None
            raise

    def image_bytes(
        self,
        project: str,
        content_hash: str,
        headers: Callable[[], Mapping[str, str]],
        consume: Callable[[Body], _Value],
        stop: threading.Event,
    ) -> _Value:
        """The bytes of the image with this content hash, taken by `consume`."""

        def receive(slug: str) -> _Value:
            path = self._project_path(slug, f"files/images/{quote(content_hash, safe='/')}/")
            call = Call(path, parameters={"image_type": "preprod_snapshots"})
            return self.connection.receive(call, headers, consume, stop)

        return self._with_project(project, receive)

    def archive_is_ready(self, artifact_id: str, stop: threading.Event) -> bool:
        """True when the server has an archive of the build; asks for nothing."""
        return bool(self._object(Call(self._snapshot_path(artifact_id, "archive/")), stop).get("ready"))

    def request_archive(self, artifact_id: str, stop: threading.Event) -> None:
        """Have the server make an archive. It mails the user each time, so this is never repeated."""
        self.connection.json(Call(self._snapshot_path(artifact_id, "archive/"), "POST", repeatable=False), stop)

    def archive_bytes(self, artifact_id: str, consume: Callable[[Body], _Value], stop: threading.Event) -> _Value:
        """The archive of a build, taken by `consume`, which starts anew on every call."""
        call = Call(self._snapshot_path(artifact_id, "archive/"), parameters={"download": ""})
        return self.connection.receive(call, dict, consume, stop)

    def approve(self, artifact_id: str, stop: threading.Event) -> Approval:
        """Approve a build; safe to repeat."""
        path = self._organisation_path(f"preprodartifacts/{quote(artifact_id, safe='')}/approve/")
        answer = self.connection.json(Call(path, "POST", body={"feature_type": "snapshots"}), stop)
        return Approval.APPROVED if answer.status == 201 else Approval.ALREADY_APPROVED

    def _with_project(self, project: str, call: Callable[[str], _Value]) -> _Value:
        """Make a call about a project, once more under its new name if it was renamed."""
        known = self._renamed.get(project, project)
        try:
            return call(known)
        except ProjectRenamed as renamed:
            self._renamed[project] = renamed.slug
            _log.warning("The project %s of %s is called %s now", project, self.connection.host, renamed.slug)
            try:
                return call(renamed.slug)
            except ProjectRenamed as again:
                raise SourceError(
                    f"The project {project} is renamed in circles. Ask whoever runs the server."
                ) from again

    def _object(self, call: Call, stop: threading.Event) -> JsonObject:
        document = self.connection.json(call, stop).document
        if not isinstance(document, dict):
            raise Unreachable(f"The answer of {self.connection.host} is not a JSON object. Check the address.")
        return document

    def _organisation_path(self, rest: str) -> str:
        return f"/api/0/organizations/{quote(self.organisation, safe='')}/{rest}"

    def _snapshot_path(self, artifact_id: str, rest: str) -> str:
        return self._organisation_path(f"preprodartifacts/snapshots/{quote(artifact_id, safe='')}/{rest}")

    def _project_path(self, project: str, rest: str) -> str:
        return f"/api/0/projects/{quote(self.organisation, safe='')}/{quote(project, safe='')}/{rest}"


def list_organisations(connection: Connection, stop: threading.Event) -> list[str]:
    """The slugs of the organisations that the token may see."""
    document = connection.json(Call("/api/0/organizations/"), stop).document
    items = document if isinstance(document, list) else []
    return [item["slug"] for item in items if isinstance(item, dict) and isinstance(item.get("slug"), str)]


def _cursor(answer: Answer) -> str | None:
    """The cursor of the next page; only this is taken from the address, which might lead elsewhere."""
    if answer.next_page is None:
        return None
    return parse_qs(urlsplit(answer.next_page).query).get("cursor", [None])[0]
