"""What a build says of itself."""

from typing import Any

import pytest

from snapreview.model.base_choice import VcsInfo
from snapreview.server.build_record import BuildMetadata, is_slug, parse_build_metadata


def test_metadata_is_read_and_written_alike() -> None:
    metadata = BuildMetadata("web", "app", 1_700_000_000.5, VcsInfo(head_sha="a", pr_number=7), uploaded=True)
    assert parse_build_metadata(metadata.document()) == metadata


def test_nothing_is_required() -> None:
    assert parse_build_metadata({}) == BuildMetadata()
    assert parse_build_metadata({"app_id": "", "unknown": 1}) == BuildMetadata()


@pytest.mark.parametrize(
    ("date", "seconds"),
    [("1970-01-02", 86400.0), ("1970-01-01T01:00:00+01:00", 0.0), ("1970-01-01T00:00:01Z", 1.0), (5, 5.0)],
)
def test_dates(date: object, seconds: float) -> None:
    assert parse_build_metadata({"date_added": date}).date_added == seconds


@pytest.mark.parametrize(
    ("document", "field"),
    [
        ([], "object"),
        ({"project": "../x"}, "project"),
        ({"app_id": 7}, "app_id"),
        ({"head_sha": "x" * 256}, "head_sha"),
        ({"pr_number": 0}, "pr_number"),
        ({"pr_number": True}, "pr_number"),
        ({"date_added": "yesterday"}, "date_added"),
        ({"date_added": True}, "date_added"),
        ({"date_added": float("nan")}, "date_added"),
        ({"date_added": 1e300}, "date_added"),
        ({"date_added": -1}, "date_added"),
    ],
)
def test_what_is_refused_names_the_field(document: Any, field: str) -> None:
    with pytest.raises(ValueError, match=field):
        parse_build_metadata(document)


@pytest.mark.parametrize(
    ("text", "good"), [("web", True), ("a.b-c_1", True), ("", False), (".a", False), ("a/b", False)]
)
def test_slugs(text: str, good: bool) -> None:
    assert is_slug(text) is good
