from typing import Any

import pytest

from snapreview.model.base_choice import VcsInfo
from snapreview.sources.remote.build_details import BuildDetails, parse_build_details
from tests.support.artifact_server import image_object

URI = "https://host/api/0/organizations/acme/preprodartifacts/snapshots/5/"


def parsed(real_hashes: dict[str, str] | None = None, **fields: Any) -> BuildDetails:
    return parse_build_details(URI, {"head_artifact_id": "5", **fields}, real_hashes or {})


def test_what_a_build_says_of_itself() -> None:
    details = parsed(
        base_artifact_id="4",
        project_id=7,
        app_id="app",
        diff_threshold=0.25,
        comparison_state="success",
        approval_status="auto_approved",
        comparison_error_message="no",
        vcs_info={"head_sha": "a", "base_sha": "b", "pr_number": 12, "head_ref": None, "provider": 3},
    )
    assert (details.build.uri, details.build.artifact_id, details.build.diff_threshold) == (URI, 5, 0.25)
    assert (details.base_artifact_id, details.origin.project_id, details.origin.app_id) == ("4", "7", "app")
    assert (details.comparison_state, details.approval_status, details.comparison_error) == (
        "success",
        "auto_approved",
        "no",
    )
    assert details.origin.vcs == VcsInfo(head_sha="a", base_sha="b", pr_number=12)


def test_an_almost_empty_document() -> None:
    details = parse_build_details(URI, {}, {})
    assert (details.build.artifact_id, dict(details.build.snapshots), details.base_artifact_id) == (0, {}, None)


def test_unknown_states_are_called_so() -> None:
    details = parsed(comparison_state="dreaming", approval_status="perhaps")
    assert (details.comparison_state, details.approval_status) == ("unknown", "unknown")


@pytest.mark.parametrize("value", [1, -0.1, True, "0.1", None])
def test_a_threshold_that_is_none(value: object) -> None:
    assert parsed(diff_threshold=value).build.diff_threshold is None


def test_metadata_and_extras() -> None:
    image = image_object("a.png", b"a", group="G", tags={"x": True}, canvas_theme="dark", diff_threshold=0.5, mine=[1])
    snapshot = parsed(images=[{**image, "image_url": "/x/", "context": {"locale": "de"}}]).build.snapshots["a.png"]
    assert (snapshot.group, snapshot.metadata.tags, snapshot.metadata.canvas_theme) == ("G", {"x": "True"}, "dark")
    assert (snapshot.metadata.diff_threshold, dict(snapshot.metadata.extras)) == (0.5, {"mine": [1]})
    assert snapshot.metadata.context == {"locale": "de"}


def test_the_older_name_of_the_content_hash() -> None:
    image = image_object("a.png", b"a")
    key = image.pop("key")
    details = parsed(images=[{**image, "content_hash": key}])
    assert details.build.snapshots["a.png"].content_hash == details.keys["a.png"] == key


def test_images_whose_real_hash_is_known() -> None:
    image = image_object("a.png", b"a")
    details = parsed({image["key"]: "f" * 64}, images=[image])
    assert details.build.snapshots["a.png"].content_hash == "f" * 64
    assert details.keys["a.png"] == image["key"]


def test_images_without_a_name_and_oddities_are_passed_over() -> None:
    build = parsed(images=[{"key": "x"}, 3, image_object("a.png", b"a", tags=3)], changed=[{"head_image": None}]).build
    assert list(build.snapshots) == ["a.png"]
    assert build.warnings == ("The server lists an image without a name; it is passed over.",)


def test_a_selective_build_without_a_list_of_names() -> None:
    build = parsed(is_selective=True, added=[image_object("a.png", b"a")], skipped=[image_object("b.png", b"b")]).build
    assert (build.selective, build.all_image_file_names) == (True, None)


def test_only_a_list_of_names_makes_images_removed() -> None:
    image, skipped, removed = (image_object(f"{letter}.png", b"") for letter in "abc")
    build = parsed(is_selective=True, unchanged=[image], skipped=[skipped], removed=[removed]).build
    assert build.all_image_file_names == frozenset({"a.png", "b.png"})


def test_a_full_build_has_no_list_of_names() -> None:
    build = parsed(unchanged=[image_object("a.png", b"")], removed=[image_object("c.png", b"")]).build
    assert (build.selective, build.all_image_file_names) == (False, None)
