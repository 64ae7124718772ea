"""Uploads: upload options, object store, manifest; and everything that is refused."""

import hashlib
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import zstandard

from snapreview.server.limits import Limits
from snapreview.session.environment import Environment
from tests.integration.server.conftest import MakeBuild
from tests.support.api_server import (
    PROJECT,
    QUICK,
    SNAPSHOTS,
    TOKEN,
    Client,
    api_server,
    object_address,
    object_headers,
    upload_body,
)
from tests.support.pictures import noise, plain, png_of, scene, with_block

GREY = png_of(plain((40, 30)))
CHANGED = png_of(with_block(plain((40, 30)), (0, 0, 4, 5)))
SCENE = png_of(scene())
HASH = hashlib.sha256(GREY).hexdigest()


def small(limits: Limits) -> Limits:
    """Limits that tests can exceed."""
    return replace(limits, object_bytes=10_000, manifest_bytes=4_000, images=3, silence=0.3)


def test_an_upload_becomes_a_build_and_a_folder(client: Client, served: Path) -> None:
    build_id = client.upload(
        {"a/grey.png": GREY, "scene.png": SCENE}, app_id="com.example.app", head_sha="1" * 40, diff_threshold=0.25
    )
    details = client.details(build_id)
    assert details["app_id"] == "com.example.app"
    assert details["diff_threshold"] == 0.25
    assert [(image["image_file_name"], image["width"]) for image in details["images"]] == [
        ("a/grey.png", 40),
        ("scene.png", 60),
    ]
    assert details["images"][0]["diff_threshold"] == 0.25
    assert client.image(HASH).content == GREY
    (folder,) = (path for path in served.iterdir() if not path.name.startswith("."))
    assert (folder / "a" / "grey.png").read_bytes() == GREY
    assert folder.name.startswith("com-example-app-11111111-")
    assert json.loads((folder / "manifest.json").read_text())["images"]["a/grey.png"]["content_hash"] == HASH
    assert list((served / ".snapreview" / "incoming").iterdir()) == []


def test_an_upload_is_the_same_build_after_a_restart(served: Path, environment: Environment) -> None:
    with api_server(served, environment) as client:
        build_id = client.upload({"a.png": GREY}, head_ref="main")
        before = client.details(build_id)
    with api_server(served, environment) as client:
        assert client.details(build_id) == before


def test_head_and_base_are_compared(client: Client) -> None:
    base = client.upload({"a.png": GREY, "b.png": SCENE}, head_sha="b")
    head = client.upload({"a.png": CHANGED, "b.png": SCENE}, head_sha="h", base_sha="b")
    details = client.compared(head)
    assert details["base_artifact_id"] == base
    assert (details["changed_count"], details["unchanged_count"]) == (1, 1)
    assert client.image(details["changed"][0]["diff_image_key"]).status_code == 200


def test_a_base_uploaded_late_starts_the_comparison(client: Client) -> None:
    head = client.upload({"a.png": CHANGED}, head_sha="h", base_sha="b")
    assert client.details(head)["comparison_state"] == "waiting_for_base"
    client.upload({"a.png": GREY}, head_sha="b")
    assert client.compared(head)["changed_count"] == 1


def test_a_selective_upload_of_nothing_new(client: Client) -> None:
    client.upload({"a.png": GREY, "b.png": SCENE}, head_sha="b")
    head = client.upload({}, head_sha="h", base_sha="b", selective=True, all_image_file_names=["a.png"])
    details = client.compared(head)
    assert (details["skipped_count"], details["removed_count"]) == (1, 1)
    assert details["is_selective"] is True


def test_a_repeated_upload_puts_nothing(client: Client) -> None:
    store = client.store()
    address = object_address(store, HASH)
    assert client.session.head(address, headers=object_headers(store)).status_code == 404
    client.upload({"a.png": GREY})
    assert client.session.head(address, headers=object_headers(store)).status_code == 200
    answer = client.post_manifest(upload_body({"other/name.png": GREY}))
    assert answer.status_code == 200
    assert answer.json()["imageCount"] == 1


def test_an_image_of_a_folder_build_need_not_be_uploaded(client: Client, make: MakeBuild) -> None:
    content = (make("build", {"a.png": scene()}) / "a.png").read_bytes()
    client.builds()
    assert client.post_manifest(upload_body({"b.png": content})).status_code == 200


def test_the_answer_names_the_address_of_the_build(client: Client) -> None:
    client.put(GREY, client.store())
    answer = client.post_manifest(upload_body({"a.png": GREY})).json()
    assert answer["snapshotMetricsId"] == answer["artifactId"]
    assert client.get(answer["snapshotUrl"].removeprefix(client.address)).json()["image_count"] == 1


def test_an_uploaded_build_is_deleted_with_all_it_has(client: Client, served: Path) -> None:
    client.upload({"a.png": GREY}, head_sha="b")
    head = client.upload({"a.png": CHANGED}, head_sha="h", base_sha="b")
    client.compared(head)
    assert client.ask("DELETE", f"{SNAPSHOTS}/{head}/").status_code == 204
    assert client.get(f"{SNAPSHOTS}/{head}/").status_code == 404
    assert len([path for path in served.iterdir() if not path.name.startswith(".")]) == 1
    assert not (served / ".snapreview" / "comparisons" / head).exists()


def test_projects_are_made_by_uploading_to_them(client: Client) -> None:
    build_id = client.upload({"a.png": GREY}, "/api/0/projects/local/new-project")
    assert client.details(build_id)["project_slug"] == "new-project"
    project_id = client.details(build_id)["project_id"]
    assert client.image(HASH, f"/api/0/projects/local/{project_id}").content == GREY
    assert client.post_manifest({}, "/api/0/projects/local/999").status_code == 404
    assert client.post_manifest({}, "/api/0/projects/local/..%2F..").status_code == 404
    assert client.post_manifest({}, "/api/0/projects/other/app").status_code == 404


def test_packed_manifests_are_taken(client: Client) -> None:
    client.put(GREY, client.store())
    packed = zstandard.compress(json.dumps(upload_body({"a.png": GREY})).encode())
    assert client.post_manifest(packed, **{"Content-Encoding": "zstd"}).status_code == 200


def test_packed_objects_are_taken(client: Client) -> None:
    store = client.store()
    headers = object_headers(store) | {"Content-Encoding": "zstd"}
    answer = client.session.put(object_address(store, HASH), data=zstandard.compress(GREY), headers=headers)
    assert answer.status_code == 200
    client.post_manifest(upload_body({"a.png": GREY}))
    assert client.image(HASH).content == GREY


def entry(**fields: Any) -> dict[str, Any]:
    """A manifest entry with some fields of its own."""
    return {"content_hash": HASH, "width": 1, "height": 1} | fields


@pytest.mark.parametrize(
    ("change", "detail"),
    [
        ({"app_id": None}, "app_id"),
        ({"app_id": "x" * 256}, "app_id"),
        ({"images": None}, "images"),
        ({"images": []}, "images"),
        ({"images": {HASH: {"width": 1, "height": 1}}}, "content hash"),
        ({"images": {"manifest.json": entry()}}, "reserved"),
        ({"images": {"snapreview-build.png": entry()}}, "snapreview-build.png is reserved"),
        ({"images": {"a.png": 1}}, "a.png"),
        ({"images": {"a.png": entry(width=-1)}}, "width"),
        ({"images": {"a.png": entry(height="1")}}, "height"),
        ({"images": {"a.png": entry(content_hash="abc")}}, "content_hash"),
        ({"images": {"a.png": entry(content_hash="../" + "a" * 61)}}, "content_hash"),
        ({"images": {"a.png": entry(diff_threshold=1)}}, "diff_threshold"),
        ({"images": {"a.png": entry(display_name=1)}}, "display_name"),
        ({"images": {"../a.png": entry()}}, "../a.png"),
        ({"images": {"/a.png": entry()}}, "relative path"),
        ({"images": {"C:/a.png": entry()}}, "relative path"),
        ({"images": {"a\\b.png": entry()}}, "forward slashes"),
        ({"images": {"a//b.png": entry()}}, "empty"),
        ({"images": {".git/a.png": entry()}}, "start with a dot"),
        ({"images": {"": entry()}}, "bytes"),
        ({"images": {"a\n.png": entry()}}, "control"),
        ({"images": {"\udc80.png": entry()}}, "valid text"),
        ({"images": {"x" * 300 + ".png": entry()}}, "longer"),
        ({"images": {"a.html": entry()}}, "must end in"),
        ({"images": {"a.png": entry(), "a.png/b.png": entry()}}, "folder of other images"),
        ({"diff_threshold": 1.0}, "diff_threshold"),
        ({"selective": "yes"}, "selective"),
        ({"selective": True}, "base_sha is required"),
        ({"all_image_file_names": ["a.png"]}, "selective is true"),
        ({"selective": True, "base_sha": "b", "all_image_file_names": []}, "must not be empty"),
        ({"selective": True, "base_sha": "b", "all_image_file_names": ["b.png"]}, "lacks images"),
        ({"selective": True, "base_sha": "b", "all_image_file_names": "a.png"}, "list of image names"),
        ({"pr_number": "7"}, "pr_number"),
        ({"head_sha": 7}, "head_sha"),
        ({"head_ref": "x" * 300}, "head_ref"),
        ({"images": {f"{number}.png": entry() for number in range(4)}}, "at most 3"),
        ({"images": {"a.png": entry(content_hash="0" * 64)}}, "never uploaded"),
    ],
)
def test_a_manifest_that_is_not_right_is_refused(
    served: Path, environment: Environment, change: dict[str, Any], detail: str
) -> None:
    with api_server(served, environment, replace(QUICK, images=3)) as client:
        client.put(GREY, client.store())
        answer = client.post_manifest(upload_body({"a.png": GREY}) | change)
        assert answer.status_code == 400
        assert detail in answer.json()["detail"]
        assert client.builds() == []
    assert [path.name for path in served.iterdir()] == [".snapreview"]


@pytest.mark.parametrize(
    ("body", "headers", "status", "detail"),
    [
        (b"{", {}, 400, "Invalid json body"),
        (b"\xff\xfe", {}, 400, "Invalid json body"),
        (b"[" * 3000, {}, 400, "Invalid json body"),
        (b"[]", {}, 400, "Invalid json body: it must be an object."),
        (b"{}", {"Content-Encoding": "br"}, 400, "Unsupported Content-Encoding: br"),
        (b"{}", {"Content-Encoding": "zstd"}, 400, "The body is not valid zstd data."),
        (zstandard.compress(b"{}")[:-1], {"Content-Encoding": "zstd"}, 400, "it ends too early"),
        (zstandard.compress(b" " * 10**8), {"Content-Encoding": "zstd"}, 400, "when unpacked"),
        (b" " * 4001, {}, 413, "larger than"),
    ],
)
def test_a_body_that_is_not_right_is_refused(
    served: Path, environment: Environment, body: bytes, headers: dict[str, str], status: int, detail: str
) -> None:
    with api_server(served, environment, replace(small(QUICK), manifest_bytes=4000)) as client:
        answer = client.post_manifest(body, **headers)
        assert answer.status_code == status
        assert detail in answer.json()["detail"]


def test_a_body_without_a_length_is_measured_on_the_way(served: Path, environment: Environment) -> None:
    with api_server(served, environment, small(QUICK)) as client:
        store = client.store()
        portions = (b"x" * 1000 for _ in range(20))
        answer = client.session.put(object_address(store, HASH), data=portions, headers=object_headers(store))
        assert answer.status_code == 413


def test_an_object_that_is_too_large_is_refused(served: Path, environment: Environment) -> None:
    with api_server(served, environment, small(QUICK)) as client:
        assert client.put(png_of(noise((60, 60), 1)), client.store()).status_code == 413
    assert not list((served / ".snapreview" / "objects").rglob("*.png"))


def test_an_object_of_another_hash_is_refused(client: Client, served: Path) -> None:
    store = client.store()
    answer = client.session.put(object_address(store, HASH), data=SCENE, headers=object_headers(store))
    assert answer.status_code == 400
    assert "SHA-256" in answer.json()["detail"]
    assert client.session.head(object_address(store, HASH), headers=object_headers(store)).status_code == 404
    assert list((served / ".snapreview" / "incoming").iterdir()) == []


def test_the_object_store_wants_its_own_token(client: Client, make: MakeBuild) -> None:
    make("other", {"a.png": scene()}, project="other")
    client.builds()
    store, other = client.store(), client.store("/api/0/projects/local/other")
    address = object_address(store, HASH)
    wrong = ["", TOKEN, other["authToken"], store["authToken"] + "0", "1.99999999999.00", "..", "x"]
    for token in wrong:
        answer = client.session.put(address, data=GREY, headers={"x-os-auth": f"Bearer {token}"})
        assert answer.status_code == 401, token
    assert client.session.put(address, data=GREY).status_code == 401
    assert client.session.put(address, data=GREY, headers={"Authorization": f"Bearer {TOKEN}"}).status_code == 401


def test_the_store_s_token_opens_nothing_else(client: Client) -> None:
    token = client.store()["authToken"]
    answer = client.ask("GET", f"{SNAPSHOTS}/1/", headers={"Authorization": f"Bearer {token}"})
    assert answer.status_code == 401


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (HASH, "../../../etc/passwd"),
        (HASH, HASH.upper()),
        (HASH, HASH + "/x"),
        ("/preprod/", "/other/"),
        ("org=1", "org=2"),
        (f"1/{HASH}", f"2/{HASH}"),
        ("project=", "project=x"),
    ],
)
def test_odd_object_keys_are_not_found(client: Client, old: str, new: str) -> None:
    store = client.store()
    address = object_address(store, HASH).replace(old, new)
    assert client.session.put(address, data=GREY, headers=object_headers(store)).status_code == 404


def test_odd_usecases_are_refused(client: Client) -> None:
    path = f"{PROJECT}/preprodartifacts/snapshots/upload-options/"
    for usecase in ("preprod", "snapshots", "auto"):
        assert client.get(path, usecase=usecase).status_code == 200
    assert client.get(path).status_code == 200
    answer = client.get(path, usecase="other")
    assert (answer.status_code, answer.json()) == (400, {"detail": "Invalid usecase"})
