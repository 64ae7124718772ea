"""List, details, deletion and latest base, over folders of builds."""

import json
import os
import time
from pathlib import Path
from typing import Any

import pytest

from snapreview.model.result import Status
from snapreview.server.limits import Limits
from snapreview.session.environment import Environment
from tests.integration.server.conftest import MakeBuild
from tests.support.api_server import ORGANISATION, SNAPSHOTS, Client, api_server
from tests.support.pictures import plain, png_of, scene, with_block

DETAILS_KEYS = {
    "head_artifact_id", "base_artifact_id", "project_id", "comparison_type", "state", "comparison_state",
    "approval_status", "comparison_error_message", "vcs_info", "app_id", "is_selective", "diff_threshold", "images",
    "image_count", "added", "added_count", "removed", "removed_count", "unchanged", "unchanged_count", "skipped",
    "skipped_count", "changed", "changed_count", "renamed", "renamed_count", "errored", "errored_count", "approvers",
}  # fmt: skip


def two_builds(make: MakeBuild) -> None:
    """A base and a head with an image of every category but skipped."""
    grey = plain((40, 30))
    make(
        "base",
        {"same.png": scene(), "a/changed.png": grey, "grown.png": plain((30, 30)), "old.png": plain((9, 9), (1, 2, 3)),
         "removed.png": plain((8, 8))},
        app_id="app", head_sha="b" * 40, head_ref="main",
    )  # fmt: skip
    head = make(
        "head",
        {"same.png": scene(), "a/changed.png": with_block(grey, (0, 0, 4, 5)), "grown.png": plain((50, 50)),
         "new.png": plain((9, 9), (1, 2, 3)), "added.png": plain((7, 7), (200, 0, 0))},
        app_id="app", head_sha="c" * 40, base_sha="b" * 40, head_ref="topic", pr_number=7,
    )  # fmt: skip
    (head / "a" / "changed.json").write_text(json.dumps({"display_name": "Changed", "tags": ["x"], "locale": "de"}))


def test_each_folder_is_a_build_with_an_id_that_lasts(served: Path, environment: Environment, make: MakeBuild) -> None:
    make("zebra", {"a.png": scene()})
    with api_server(served, environment) as client:
        zebra = client.build_id("zebra")
        make("aardvark", {"a.png": scene()})
        aardvark = client.build_id("aardvark")
    with api_server(served, environment) as client:
        assert client.build_id("zebra") == zebra
        assert client.build_id("aardvark") == aardvark != zebra


def test_a_folder_without_metadata_has_defaults(client: Client, make: MakeBuild) -> None:
    make("plain", {"a.png": scene(), "b/c.png": scene()})
    (build,) = client.builds()
    assert build["app_info"] == {"app_id": None, "name": "plain"}
    assert build["project_slug"] == "snapshots"
    assert set(build["vcs_info"].values()) == {None}
    assert build["snapshot_comparison_info"]["image_count"] == 2
    details = client.details(build["id"])
    assert details["comparison_type"] == "solo"
    assert details["comparison_state"] is None
    assert [image["image_file_name"] for image in details["images"]] == ["a.png", "b/c.png"]


def test_a_folder_that_goes_and_comes_back_keeps_its_id(client: Client, served: Path, make: MakeBuild) -> None:
    make("build", {"a.png": scene()})
    build_id = client.build_id("build")
    (served / "build").rename(served.parent / "away")
    assert client.builds() == []
    assert client.get(f"{SNAPSHOTS}/{build_id}/").status_code == 404
    (served.parent / "away").rename(served / "build")
    assert client.build_id("build") == build_id


def test_a_folder_that_changes_shows_its_new_content(client: Client, served: Path, make: MakeBuild) -> None:
    make("build", {"deep/a.png": scene()})
    build_id = client.build_id("build")
    plain((5, 5)).save(served / "build" / "deep" / "b.png")
    assert [image["image_file_name"] for image in client.details(build_id)["images"]] == ["deep/a.png", "deep/b.png"]


def test_details_of_a_comparison(client: Client, make: MakeBuild) -> None:
    two_builds(make)
    details = client.compared(client.build_id("head"))
    assert details.keys() >= DETAILS_KEYS
    assert details["comparison_type"] == "diff"
    assert details["approval_status"] == "requires_approval"
    assert details["base_artifact_id"] == client.build_id("base")
    assert details["images"] == []
    assert details["image_count"] == 5
    counts = {status.value: details[f"{status.value}_count"] for status in Status}
    assert counts == {
        "changed": 2, "errored": 0, "removed": 1, "added": 1, "renamed": 1, "unchanged": 1, "skipped": 0,
    }  # fmt: skip
    grown, changed = details["changed"]
    assert grown["diff"] == pytest.approx(1600 / 2500)
    assert changed["diff"] == pytest.approx(20 / 1200)
    assert changed["head_image"]["display_name"] == "Changed"
    assert changed["head_image"]["locale"] == "de"
    assert changed["head_image"]["tags"] == {"x": "x"}
    assert changed["base_image"]["width"] == 40
    assert details["renamed"][0]["base_image"]["image_file_name"] == "old.png"
    assert details["renamed"][0]["head_image"]["image_file_name"] == "new.png"
    assert details["renamed"][0]["diff_image_key"] is None


def test_compact_metadata_leaves_no_hash(client: Client, make: MakeBuild) -> None:
    two_builds(make)
    build_id = client.build_id("head")
    client.compared(build_id)
    details = client.details(build_id, compact_metadata="1")
    small = {"display_name", "image_file_name", "group", "description"}
    assert set(details["changed"][0]["head_image"]) == small
    assert set(details["added"][0]) == small


def test_an_errored_image_is_listed(client: Client, make: MakeBuild, served: Path) -> None:
    make("base", {"a.png": scene()}, head_sha="b")
    make("head", {"b.png": scene()}, head_sha="c", base_sha="b")
    (served / "head" / "a.png").write_bytes(b"no picture")
    build_id = client.build_id("head")
    client.compared(build_id)
    details = client.compared(build_id)
    assert details["errored"][0]["head_image"]["image_file_name"] == "a.png"
    assert details["errored"][0]["diff_image_key"] is None


def test_a_head_waits_for_its_base_and_has_none_when_it_is_old(client: Client, make: MakeBuild) -> None:
    make("fresh", {"a.png": scene()}, base_sha="x", date_added=time.time())
    make("old", {"a.png": scene()}, base_sha="x", date_added="2020-01-01T00:00:00Z")
    fresh, old = client.details(client.build_id("fresh")), client.details(client.build_id("old"))
    assert (fresh["comparison_type"], fresh["comparison_state"]) == ("waiting_for_base", "waiting_for_base")
    assert (old["comparison_type"], old["comparison_state"]) == ("solo", "no_base_build")
    assert [image["image_file_name"] for image in fresh["images"]] == ["a.png"]
    assert old["date_added"] == "2020-01-01T00:00:00+00:00"


def test_a_build_that_cannot_be_read_is_listed_with_the_reason(client: Client, make: MakeBuild) -> None:
    (make("broken", {"a.png": scene()}) / "manifest.json").write_text("{", encoding="utf-8")
    (make("odd", {"a.png": scene()}) / "snapreview-build.json").write_text('{"pr_number": "x"}', encoding="utf-8")
    broken, odd = client.build_id("broken"), client.build_id("odd")
    answer = client.get(f"{SNAPSHOTS}/{broken}/")
    assert answer.status_code == 500
    assert answer.json()["detail"].startswith("broken/manifest.json cannot be read")
    assert "pr_number" in client.get(f"{SNAPSHOTS}/{odd}/").json()["detail"]


@pytest.mark.parametrize("path", ["999/", "abc/", "-1/", "99999999999999999999/", "1/images/nothing.png/"])
def test_what_is_not_there_is_not_found(client: Client, make: MakeBuild, path: str) -> None:
    make("build", {"a.png": scene()})
    client.builds()
    answer = client.get(f"{SNAPSHOTS}/{path}")
    assert answer.status_code == 404
    assert answer.json()["detail"] in ("Snapshot not found", "Image not found")


def test_a_lost_manifest_is_not_found(client: Client, served: Path) -> None:
    build_id = client.upload({"a.png": png_of(scene())})
    (served / ".snapreview" / "manifests" / f"{build_id}.json").unlink()
    answer = client.get(f"{SNAPSHOTS}/{build_id}/")
    assert (answer.status_code, answer.json()) == (404, {"detail": "Snapshot manifest not found"})


def test_the_list_is_paged_newest_first(client: Client, make: MakeBuild) -> None:
    for number in range(5):
        make(f"build {number}", {"a.png": scene()}, date_added=f"2026-01-0{number + 1}T00:00:00Z")
    names, address = [], f"{client.address}{ORGANISATION}/builds/?per_page=2"
    pages = 0
    while address:
        answer = client.ask("GET", address.removeprefix(client.address))
        names += [build["app_info"]["name"] for build in answer.json()]
        link = answer.links["next"]
        address = link["url"] if link["results"] == "true" else ""
        pages += 1
    assert names == [f"build {number}" for number in (4, 3, 2, 1, 0)]
    assert pages == 3


def test_a_new_build_does_not_shift_the_pages(client: Client, make: MakeBuild) -> None:
    for number in range(3):
        make(f"build {number}", {"a.png": scene()}, date_added=f"2026-01-0{number + 1}T00:00:00Z")
    first = client.ask("GET", f"{ORGANISATION}/builds/?per_page=2")
    make("newest", {"a.png": scene()}, date_added="2026-02-01T00:00:00Z")
    second = client.ask("GET", first.links["next"]["url"].removeprefix(client.address))
    assert [build["app_info"]["name"] for build in second.json()] == ["build 0"]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("app_id:one", {"a"}),
        ("branch:main", {"a", "b"}),
        ("branch:ma*", {"a", "b"}),
        ("sha:1234", {"a"}),
        ("base_sha:ffff", {"b"}),
        ("pr_number:7", {"b"}),
        ("repo:team/app", {"b"}),
        ("!branch:main", {"c"}),
        ("branch:main app_id:two", {"b"}),
        ("build_configuration:x", set()),
        ("TEAM", {"b"}),
        ('"team/app" main', {"b"}),
        ('"never closed', set()),
        ("nonsense:1", set()),
        ("", {"a", "b", "c"}),
    ],
)
def test_the_list_is_searched(client: Client, make: MakeBuild, query: str, found: set[str]) -> None:
    make("a", {"a.png": scene()}, app_id="one", head_sha="1234abcd", head_ref="main")
    make("b", {"a.png": scene()}, app_id="two", base_sha="ffffaaaa", head_ref="main", pr_number=7,
         head_repo_name="team/app")  # fmt: skip
    make("c", {"a.png": scene()})
    assert {build["app_info"]["name"] for build in client.builds(query=query)} == found


@pytest.mark.parametrize(
    "parameters",
    [{"per_page": "0"}, {"per_page": "101"}, {"per_page": "x"}, {"cursor": "x"}, {"cursor": "1:2:3"}],
)
def test_odd_paging_is_refused(client: Client, parameters: dict[str, str]) -> None:
    assert client.get(f"{ORGANISATION}/builds/", **parameters).status_code == 400


def test_builds_of_one_project(client: Client, make: MakeBuild) -> None:
    make("a", {"a.png": scene()}, project="web")
    make("b", {"a.png": scene()}, project="phone")
    (build,) = client.builds(project="web")
    assert build["app_info"]["name"] == "a"
    assert client.builds(project=build["project_id"]) == [build]
    assert len(client.builds(project="-1")) == 2
    assert client.get(f"{ORGANISATION}/builds/", project="nothing").status_code == 404


def test_another_organisation_is_not_found(client: Client) -> None:
    assert client.get("/api/0/organizations/other/builds/").status_code == 404
    assert client.get("/api/0/organizations/1/builds/").status_code == 200


def test_the_latest_base_is_the_newest_build_without_a_base_commit(client: Client, make: MakeBuild) -> None:
    make("first", {"a.png": scene()}, app_id="app", head_sha="1", head_ref="main", date_added="2026-01-01")
    make("second", {"a.png": scene()}, app_id="app", head_sha="2", head_ref="release", date_added="2026-01-02")
    make("head", {"a.png": scene()}, app_id="app", head_sha="3", base_sha="1", date_added="2026-01-03")
    path = f"{SNAPSHOTS}/latest-base/"
    latest = client.get(path, app_id="app").json()
    assert latest["head_artifact_id"] == client.build_id("second")
    assert latest["vcs_info"]["head_ref"] == "release"
    assert client.get(latest["images"][0]["image_url"]).content.startswith(b"\x89PNG")
    assert client.get(path, app_id="app", branch="main").json()["head_artifact_id"] == client.build_id("first")
    compact = client.get(path, app_id="app", project="snapshots", compact_metadata="true").json()
    assert "key" not in compact["images"][0]
    assert client.get(path).status_code == 400
    missing = client.get(path, app_id="other")
    assert (missing.status_code, missing.json()) == (404, {"detail": "No snapshot found"})


def test_the_latest_base_without_commit_has_no_vcs_info(client: Client, make: MakeBuild) -> None:
    make("build", {"a.png": scene()}, app_id="app")
    assert "vcs_info" not in client.get(f"{SNAPSHOTS}/latest-base/", app_id="app").json()


def test_a_deleted_folder_of_somebody_is_set_aside(client: Client, make: MakeBuild, served: Path) -> None:
    make("build", {"a.png": scene()})
    build_id = client.build_id("build")
    assert client.ask("DELETE", f"{SNAPSHOTS}/{build_id}/").status_code == 204
    assert client.ask("DELETE", f"{SNAPSHOTS}/{build_id}/").status_code == 404
    assert client.builds() == []
    assert (served / ".snapreview" / "deleted" / f"{build_id}-build" / "a.png").is_file()


def test_an_id_is_never_given_twice(client: Client, make: MakeBuild) -> None:
    make("build", {"a.png": scene()})
    build_id = client.build_id("build")
    client.ask("DELETE", f"{SNAPSHOTS}/{build_id}/")
    make("build", {"a.png": scene()})
    assert client.build_id("build") != build_id


def test_large_details_are_packed_for_those_who_take_it(client: Client, make: MakeBuild) -> None:
    make("build", {f"{number:04}.png": plain((2, 2), (number % 250, 0, 0)) for number in range(400)})
    path = f"{SNAPSHOTS}/{client.build_id('build')}/"
    packed = client.get(path)
    unpacked = client.ask("GET", path, headers={"Accept-Encoding": "identity"})
    assert packed.headers["Content-Encoding"] == "gzip"
    assert "Content-Encoding" not in unpacked.headers
    assert packed.json() == unpacked.json()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_a_name_that_is_no_utf8_is_served(client: Client, make: MakeBuild, served: Path) -> None:
    folder = make("build", {"a.png": scene()})
    (folder / "a.png").rename(folder / os.fsdecode(b"\xff%.png"))
    (image,) = client.details(client.build_id("build"))["images"]
    assert image["image_file_name"] == "\udcff%.png"
    found = client.get(f"{SNAPSHOTS}/{client.build_id('build')}/images/%ff%25.png/")
    assert found.json()["head_image"]["key"] == image["key"]
    assert client.image(image["key"]).status_code == 200


def test_a_head_is_compared_again_when_its_folder_changes(client: Client, make: MakeBuild, served: Path) -> None:
    two_builds(make)
    build_id = client.build_id("head")
    assert client.compared(build_id)["added_count"] == 1
    (served / "head" / "added.png").unlink()
    assert client.compared(build_id)["added_count"] == 0


def test_comparisons_are_made_up_for_at_the_start(served: Path, environment: Environment, make: MakeBuild) -> None:
    two_builds(make)
    with api_server(served, environment, Limits(refresh=3600)) as client:
        details: dict[str, Any] = client.compared(client.build_id("head"))
    assert details["changed_count"] == 2
