"""Archives of builds, approval, and the calls around it."""

import hashlib
import json
import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import requests

from snapreview.session.environment import Environment
from tests.integration.server.conftest import MakeBuild
from tests.support.api_server import ORGANISATION, PROJECT, QUICK, SNAPSHOTS, Client, api_server
from tests.support.pictures import plain, png_of, scene, with_block
from tests.support.waiting import wait_until


def downloaded(client: Client, build_id: str) -> requests.Response:
    """The archive of a build, built and downloaded."""
    path = f"{SNAPSHOTS}/{build_id}/archive/"
    assert client.ask("POST", path).status_code == 202
    wait_until(lambda: client.get(path).json()["ready"], "the archive")
    return client.ask("GET", path + "?download")


def test_the_archive_of_a_build(client: Client) -> None:
    images = {"a/scene.png": png_of(scene()), "grey.png": png_of(plain((5, 5)))}
    build_id = client.upload(images, diff_threshold=0.5)
    path = f"{SNAPSHOTS}/{build_id}/archive/"
    assert client.get(path).json() == {"ready": False}
    early = client.ask("GET", path + "?download")
    assert (early.status_code, early.json()) == (409, {"detail": "Download not ready"})
    answer = downloaded(client, build_id)
    assert answer.headers["Content-Type"] == "application/zip"
    with zipfile.ZipFile(BytesIO(answer.content)) as archive:
        assert archive.testzip() is None
        manifest = json.loads(archive.read("manifest.json"))
        assert {name: archive.read(name) for name in images} == images
        assert sorted(archive.namelist()) == ["a/scene.png", "grey.png", "manifest.json"]
        assert archive.getinfo("grey.png").compress_type == zipfile.ZIP_STORED
        assert archive.getinfo("manifest.json").compress_type == zipfile.ZIP_DEFLATED
    assert manifest["diff_threshold"] == 0.5
    assert manifest["images"]["grey.png"]["content_hash"] == hashlib.sha256(images["grey.png"]).hexdigest()


def test_a_download_of_an_archive_can_be_resumed(client: Client) -> None:
    build_id = client.upload({"a.png": png_of(scene())})
    whole = downloaded(client, build_id)
    path = f"{SNAPSHOTS}/{build_id}/archive/?download"
    rest = client.ask("GET", path, headers={"Range": "bytes=100-", "If-Range": whole.headers["ETag"]})
    assert (rest.status_code, rest.content) == (206, whole.content[100:])


def test_an_archive_of_a_folder_that_changed_is_built_again(client: Client, make: MakeBuild, served: Path) -> None:
    make("build", {"a.png": scene()})
    build_id = client.build_id("build")
    downloaded(client, build_id)
    plain((4, 4)).save(served / "build" / "b.png")
    assert client.get(f"{SNAPSHOTS}/{build_id}/archive/").json() == {"ready": False}
    with zipfile.ZipFile(BytesIO(downloaded(client, build_id).content)) as archive:
        assert "b.png" in archive.namelist()
    assert len(list((served / ".snapreview" / "archives").iterdir())) == 1


def test_only_so_many_archives_are_kept(served: Path, environment: Environment) -> None:
    with api_server(served, environment, replace(QUICK, archives_kept=1)) as client:
        first, second = (client.upload({f"{name}.png": png_of(scene())}) for name in "ab")
        downloaded(client, first)
        downloaded(client, second)
        assert client.get(f"{SNAPSHOTS}/{first}/archive/").json() == {"ready": False}


def test_only_so_many_archives_wait(served: Path, environment: Environment) -> None:
    with api_server(served, environment, replace(QUICK, archives_waiting=0)) as client:
        build_id = client.upload({"a.png": png_of(scene())})
        answer = client.ask("POST", f"{SNAPSHOTS}/{build_id}/archive/")
        assert answer.status_code == 503
        assert answer.headers["Retry-After"] == "30"


def test_the_archive_of_a_deleted_build_is_gone(client: Client, served: Path) -> None:
    build_id = client.upload({"a.png": png_of(scene())})
    downloaded(client, build_id)
    client.ask("DELETE", f"{SNAPSHOTS}/{build_id}/")
    assert list((served / ".snapreview" / "archives").iterdir()) == []
    assert client.get(f"{SNAPSHOTS}/{build_id}/archive/").status_code == 404


def test_approving_is_safe_to_repeat(served: Path, environment: Environment) -> None:
    with api_server(served, environment) as client:
        build_id = client.upload({"a.png": png_of(scene())})
        path = f"{ORGANISATION}/preprodartifacts/{build_id}/approve/"
        first = client.ask("POST", path, json={"feature_type": "snapshots"})
        assert (first.status_code, first.json()) == (201, {"detail": "Approved"})
        again = client.ask("POST", path, json={"feature_type": "snapshots"})
        assert (again.status_code, again.json()) == (200, {"detail": "Already approved"})
    with api_server(served, environment) as client:
        details = client.details(build_id)
        assert details["approval_status"] == "approved"
        (approver,) = details["approvers"]
        assert approver["name"] == "API token"
        assert approver["approved_at"]
        assert client.builds()[0]["snapshot_comparison_info"]["approval_status"] == "approved"


def test_what_cannot_be_approved(client: Client) -> None:
    build_id = client.upload({"a.png": png_of(scene())})
    path = f"{ORGANISATION}/preprodartifacts/{build_id}/approve/"
    missing = client.ask("POST", path.replace(build_id, "999"), json={"feature_type": "snapshots"})
    assert (missing.status_code, missing.json()) == (404, {"detail": "Snapshot not found"})
    assert client.ask("POST", path, json={"feature_type": "size"}).status_code == 400
    assert client.ask("POST", path, data=b"{").status_code == 400
    assert client.details(build_id)["approval_status"] is None


def test_comparing_again(client: Client) -> None:
    grey = plain((40, 30))
    client.upload({"a.png": png_of(grey)}, head_sha="b")
    head = client.upload({"a.png": png_of(with_block(grey, (0, 0, 2, 2)))}, head_sha="h", base_sha="b")
    client.compared(head)
    newer = client.upload({"a.png": png_of(with_block(grey, (0, 0, 9, 9)))}, head_sha="b")
    assert client.details(head)["base_artifact_id"] != newer
    assert client.ask("POST", f"{SNAPSHOTS}/{head}/recompare/").json() == {"status": "queued"}
    assert client.compared(head)["base_artifact_id"] == newer
    assert client.ask("POST", f"{SNAPSHOTS}/{newer}/recompare/").status_code == 404


def test_the_calls_about_status_checks(client: Client) -> None:
    build_id = client.upload({"a.png": png_of(scene())})
    rerun = f"{ORGANISATION}/preprod-artifact/rerun-status-checks/{build_id}/"
    assert client.ask("POST", rerun, json={"check_types": ["snapshots"]}).status_code == 200
    rules = client.get(f"{PROJECT}/preprod/snapshots/status-check-rules/").json()
    assert rules["rules"] == {
        "failOnAdded": False,
        "failOnRemoved": True,
        "failOnChanged": True,
        "failOnRenamed": False,
    }
    assert client.get("/api/0/projects/local/none/preprod/snapshots/status-check-rules/").status_code == 404
