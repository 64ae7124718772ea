"""What the server knows of a build besides its images."""

import math
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Any

from snapreview.model.base_choice import NO_VCS, BuildOrigin, VcsInfo

METADATA_FILE_NAME = "snapreview-build.json"
DEFAULT_PROJECT = "snapshots"
MAXIMUM_TEXT = 255

_SLUG = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,99}")
_VCS_TEXTS = ("head_sha", "base_sha", "provider", "head_repo_name", "base_repo_name", "head_ref", "base_ref")


@dataclass(frozen=True, slots=True)
class BuildMetadata:
    """What `snapreview-build.json` says. `date_added` is in seconds since 1970."""

    project: str = DEFAULT_PROJECT
    app_id: str | None = None
    date_added: float | None = None
    vcs: VcsInfo = NO_VCS
    uploaded: bool = False

    def document(self) -> dict[str, Any]:
        """The content of the file, without null fields."""
        stated = {"project": self.project, "app_id": self.app_id, "uploaded": self.uploaded or None}
        date = None if self.date_added is None else iso_date(self.date_added)
        known = stated | {"date_added": date} | asdict(self.vcs)
        return {key: value for key, value in known.items() if value is not None}


@dataclass(frozen=True, slots=True)
class BuildRecord:
    """A build in the catalogue.

    `folder` is its name in the served folder. `date_added` is in seconds since 1970. `digest` tells one content of the
    folder from another; `problem` is a sentence when the folder cannot be read as a build.
    """

    id: int
    folder: str
    project_id: int
    metadata: BuildMetadata
    date_added: float
    image_count: int = 0
    selective: bool = False
    digest: str = ""
    problem: str | None = None

    @property
    def vcs(self) -> VcsInfo:
        """Where in version control it was made."""
        return self.metadata.vcs

    @property
    def origin(self) -> BuildOrigin:
        """What decides whether it is the base of another build."""
        return BuildOrigin(str(self.id), str(self.project_id), self.app_id, vcs=self.vcs)

    @property
    def app_id(self) -> str | None:
        """The application it shows."""
        return self.metadata.app_id


def parse_build_metadata(document: object) -> BuildMetadata:
    """Read the document of `snapreview-build.json`. Raises ValueError naming the field."""
    if not isinstance(document, dict):
        raise ValueError("it is not a JSON object")
    project = _text(document, "project") or DEFAULT_PROJECT
    if not is_slug(project):
        raise ValueError("project must be letters, digits, dots, dashes and underscores")
    return BuildMetadata(
        project=project,
        app_id=_text(document, "app_id"),
        date_added=_date(document.get("date_added")),
        vcs=parse_vcs(document),
        uploaded=document.get("uploaded") is True,
    )


def parse_vcs(document: Mapping[str, Any]) -> VcsInfo:
    """Read the version control fields. Raises ValueError naming the field."""
    texts = {key: _text(document, key) for key in _VCS_TEXTS}
    number = document.get("pr_number")
    if number is not None and (not isinstance(number, int) or isinstance(number, bool) or not 0 < number < 2**53):
        raise ValueError(f"pr_number must be a whole number above 0, not {number!r}")
    return VcsInfo(**texts, pr_number=number)


def is_slug(text: str) -> bool:
    """True for a name of a project or organisation that is safe in addresses."""
    return _SLUG.fullmatch(text) is not None


def iso_date(seconds: float) -> str:
    """A time in seconds since 1970 as ISO 8601 in UTC."""
    return datetime.fromtimestamp(seconds, UTC).isoformat()


def _text(document: Mapping[str, Any], key: str) -> str | None:
    value = document.get(key)
    if value is None or value == "":
        return None
    if not isinstance(value, str) or len(value) > MAXIMUM_TEXT:
        raise ValueError(f"{key} must be text of at most {MAXIMUM_TEXT} characters")
    return value


def _date(value: object) -> float | None:
    if value is None:
        return None
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return _in_range(float(value))
    if not isinstance(value, str):
        raise ValueError("date_added must be a date such as 2026-11-23T08:00:00Z")
    try:
        moment = datetime.fromisoformat(value)
    except ValueError as error:
        raise ValueError(f"date_added must be a date such as 2026-11-23T08:00:00Z, not {value!r}") from error
    return _in_range((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp())


def _in_range(seconds: float) -> float:
    if not math.isfinite(seconds) or not 0 <= seconds < 32_503_680_000:  # the year 3000
        raise ValueError("date_added must lie between 1970 and 3000")
    return seconds
