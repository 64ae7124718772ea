"""Images by name and by hash, their bytes and those of masks."""

import hashlib
import json
import os
from io import BytesIO
from pathlib import Path
from urllib.parse import quote

import pytest
from PIL import Image

from tests.integration.server.conftest import MakeBuild
from tests.support.api_server import PROJECT, SNAPSHOTS, Client
from tests.support.pictures import noise, plain, scene, with_block


@pytest.fixture
def head(client: Client, make: MakeBuild) -> str:
    """The id of a compared build, all categories of a selective one in it."""
    grey = plain((40, 30))
    pictures = {"a/b c%.png": grey, "old.png": plain((9, 9)), "gone.png": plain((8, 8)), "kept.png": plain((6, 6))}
    make("base", pictures, head_sha="b")
    folder = make(
        "head",
        {"a/b c%.png": with_block(grey, (0, 0, 4, 5)), "new.png": plain((9, 9)), "added.png": scene()},
        head_sha="c", base_sha="b",
    )  # fmt: skip
    entries = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*.png")}
    listed = {name: {"content_hash": digest(path), "width": 1, "height": 1} for name, path in entries.items()}
    document = {"images": listed, "selective": True, "all_image_file_names": [*entries, "kept.png"]}
    (folder / "manifest.json").write_text(json.dumps(document), encoding="utf-8")
    build_id = client.build_id("head")
    client.compared(build_id)
    return build_id


def digest(path: Path) -> str:
    """The content hash of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_changed_image_by_its_name(client: Client, head: str) -> None:
    image = client.get(f"{SNAPSHOTS}/{head}/images/a/b%20c%25.png/").json()
    assert image["comparison_status"] == "changed"
    assert image["diff_percentage"] == pytest.approx(20 / 1200)
    assert image["base_image"]["key"] != image["head_image"]["key"]
    for side in ("base_image", "head_image"):
        content = client.get(image[side]["image_url"]).content
        assert hashlib.sha256(content).hexdigest() == image[side]["key"]
    with Image.open(BytesIO(client.get(image["diff_image_url"]).content)) as mask:
        assert (mask.mode, mask.size) == ("L", (40, 30))
        assert mask.histogram()[255] == 20


@pytest.mark.parametrize(
    ("name", "status", "has_base", "has_head"),
    [
        ("added.png", "added", False, True),
        ("gone.png", "removed", True, False),
        ("kept.png", "skipped", True, True),
        ("new.png", "renamed", True, True),
    ],
)
def test_the_sides_of_an_image(
    client: Client, head: str, name: str, status: str, has_base: bool, has_head: bool
) -> None:
    image = client.get(f"{SNAPSHOTS}/{head}/images/{name}/").json()
    assert image["comparison_status"] == status
    assert (image["base_image"] is not None, image["head_image"] is not None) == (has_base, has_head)
    assert image["diff_image_url"] is None
    assert image["previous_image_file_name"] == ("old.png" if status == "renamed" else None)


def test_an_image_is_found_by_its_hash(client: Client, head: str, served: Path) -> None:
    hashes = {name: digest(served / name) for name in ("head/added.png", "base/gone.png", "base/kept.png")}
    for name, content_hash in hashes.items():
        found = client.get(f"{SNAPSHOTS}/{head}/images/{content_hash}/").json()
        assert found["image_file_name"] == name.partition("/")[2]
    assert client.get(f"{SNAPSHOTS}/{head}/images/{'0' * 64}/").status_code == 404


def test_an_image_of_a_build_without_comparison(client: Client, make: MakeBuild) -> None:
    make("build", {"a.png": scene()})
    image = client.get(f"{SNAPSHOTS}/{client.build_id('build')}/images/a.png/").json()
    assert image["comparison_status"] is None
    assert image["head_image"]["width"] == 60
    assert image["base_image"] is None


def test_bytes_are_cached_for_ever_under_their_hash(client: Client, make: MakeBuild) -> None:
    content_hash = digest(make("build", {"a.png": scene()}) / "a.png")
    client.builds()
    answer = client.image(content_hash)
    assert answer.headers["Content-Type"] == "image/png"
    assert answer.headers["ETag"] == f'"{content_hash}"'
    assert "immutable" in answer.headers["Cache-Control"]
    assert int(answer.headers["Content-Length"]) == len(answer.content)
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    again = client.image(content_hash, **{"If-None-Match": f'"{content_hash}"'})
    assert (again.status_code, again.content) == (304, b"")


def test_a_download_can_be_resumed(client: Client, make: MakeBuild) -> None:
    path = make("build", {"a.png": noise((50, 50), 1)}) / "a.png"
    client.builds()
    content = path.read_bytes()
    answer = client.image(digest(path), Range="bytes=1000-")
    assert (answer.status_code, answer.content) == (206, content[1000:])
    assert answer.headers["Content-Range"] == f"bytes 1000-{len(content) - 1}/{len(content)}"
    beyond = client.image(digest(path), Range=f"bytes={len(content)}-")
    assert beyond.status_code == 416
    other = client.image(digest(path), Range="bytes=1000-", **{"If-Range": '"other"'})
    assert (other.status_code, other.content) == (200, content)


def test_a_large_image_is_streamed(client: Client, make: MakeBuild) -> None:
    path = make("build", {"a.png": noise((1300, 1300), 2)}) / "a.png"
    client.builds()
    assert path.stat().st_size > 4 * 1024**2
    assert hashlib.sha256(client.image(digest(path)).content).hexdigest() == digest(path)


def test_a_file_that_is_no_picture_is_served_as_bytes(client: Client, make: MakeBuild) -> None:
    path = make("build", {"a.png": scene()}) / "b.png"
    path.write_bytes(b"<script>alert(1)</script>")
    client.details(client.build_id("build"))
    assert client.image(digest(path)).headers["Content-Type"] == "application/octet-stream"


def test_a_file_that_is_no_longer_what_was_hashed_is_not_served(client: Client, make: MakeBuild) -> None:
    path = make("build", {"a.png": scene()}) / "a.png"
    client.builds()
    content_hash = digest(path)
    plain((3, 3)).save(path)
    assert client.image(content_hash).status_code == 404


def test_images_belong_to_their_project(client: Client, make: MakeBuild) -> None:
    content_hash = digest(make("build", {"a.png": scene()}, project="web") / "a.png")
    make("other", {"b.png": plain((4, 4))}, project="phone")
    client.builds()
    assert client.image(content_hash, "/api/0/projects/local/web").status_code == 200
    assert client.image(content_hash, "/api/0/projects/local/phone").status_code == 404
    assert client.image(content_hash, "/api/0/projects/local/nothing").status_code == 404


def test_the_image_type_is_checked(client: Client, make: MakeBuild) -> None:
    content_hash = digest(make("build", {"a.png": scene()}) / "a.png")
    client.builds()
    path = f"{PROJECT}/files/images/{content_hash}/"
    assert client.get(path, image_type="preprod_snapshots", filename="x.png").status_code == 200
    assert client.get(path, image_type="other").json() == {"detail": "Invalid image_type"}


def test_no_key_leads_out_of_its_folder(client: Client, head: str, served: Path) -> None:
    base = client.details(head)["base_artifact_id"]
    (served.parent / "secret.png").write_bytes(b"secret")
    keys = [
        f"{head}/{base}/diff/../comparison.json",
        f"{head}/{base}/diff/../../../../../../secret.png",
        f"{head}/{base}/diff/./a",
        f"{head}/{base}/diff//etc/passwd",
        f"{head}/{base}/diff/a\\..\\b",
        f"{head}/{base}/diff/\0",
        f"{head}/999/diff/a.png.png",
        f"999/{base}/diff/a.png.png",
        "../../secret.png",
        "/etc/passwd",
        "x" * 64,
        "ABCDEF" + "0" * 58,
    ]
    for key in keys:
        answer = client.ask("GET", f"{PROJECT}/files/images/{quote(key, safe='')}/")
        assert (answer.status_code, answer.json()) == (404, {"detail": "Image not found"}), key


@pytest.mark.skipif(os.name == "nt", reason="needs links")
def test_a_manifest_cannot_name_files_elsewhere(client: Client, make: MakeBuild, served: Path) -> None:
    secret = served.parent / "secret.png"
    plain((3, 3)).save(secret)
    folder = make("build", {"a.png": scene()})
    entry = {"content_hash": digest(secret), "width": 3, "height": 3}
    manifest = {"images": {"../../secret.png": entry}}
    (folder / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    client.details(client.build_id("build"))
    assert client.image(digest(secret)).status_code == 404
