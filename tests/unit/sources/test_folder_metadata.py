"""What sidecars and a manifest say of the images in a folder."""

import hashlib
import os
from pathlib import Path
from typing import Any

import pytest

from snapreview.errors import ManifestError, SourceError
from snapreview.model.failure import Reason
from snapreview.model.size import Size
from tests.support.folder_builds import opened, picture, posix_only, problem_of, read, write_json


def entry(content_hash: str = "ab" * 32, width: int = 1, height: int = 2, **more: Any) -> dict[str, Any]:
    return {"content_hash": content_hash, "width": width, "height": height, **more}


def test_a_sidecar_describes_its_image(tmp_path: Path) -> None:
    picture(tmp_path, "a/b.png")
    write_json(
        tmp_path,
        "a/b.json",
        {"display_name": "Profile", "group": "Settings", "diff_threshold": 0.25, "canvas_theme": "dark", "own": [1]},
    )
    snapshot = read(tmp_path).snapshots["a/b.png"]
    assert (snapshot.label, snapshot.group, snapshot.metadata.diff_threshold) == ("Profile", "Settings", 0.25)
    assert (snapshot.metadata.canvas_theme, snapshot.metadata.extras) == ("dark", {"own": [1]})


def test_a_sidecar_may_lie_about_what_is_measured(tmp_path: Path) -> None:
    path = picture(tmp_path, "a.png")
    write_json(tmp_path, "a.json", {"content_hash": "lie", "width": 1, "height": 1, "group": "G"})
    snapshot = read(tmp_path).snapshots["a.png"]
    assert (snapshot.size, snapshot.group, snapshot.metadata.extras) == (Size(8, 6), "G", {})
    assert snapshot.content_hash == hashlib.sha256(path.read_bytes()).hexdigest()


def test_two_images_may_share_a_sidecar_whose_fault_is_told_once(tmp_path: Path) -> None:
    picture(tmp_path, "a.png")
    picture(tmp_path, "a.jpg")
    write_json(tmp_path, "a.json", {"group": "G"})
    assert {s.group for s in read(tmp_path).snapshots.values()} == {"G"}
    (tmp_path / "a.json").write_text("broken", encoding="utf-8")
    build = read(tmp_path)
    assert {s.group for s in build.snapshots.values()} == {"a.png", "a.jpg"}
    assert len(build.warnings) == 1
    assert build.warnings[0].startswith("The sidecar a.json is ignored")


def test_wrong_values_of_a_sidecar_are_told_by_the_image_s_name(tmp_path: Path) -> None:
    picture(tmp_path, "x/a.png")
    write_json(tmp_path, "x/a.json", {"group": 5, "display_name": "kept"})
    build = read(tmp_path)
    assert build.warnings == ("x/a.png: group must be text; 5 is ignored.",)
    assert build.snapshots["x/a.png"].label == "kept"


def test_json_files_beside_no_image_are_nobody_s_business(tmp_path: Path) -> None:
    picture(tmp_path, "a.png")
    (tmp_path / "package.json").write_text("broken", encoding="utf-8")
    assert read(tmp_path).warnings == ()


def test_hidden_sidecars_and_those_of_other_folders_do_not_count(tmp_path: Path) -> None:
    picture(tmp_path, "x/a.png")
    write_json(tmp_path, "a.json", {"group": "G"})
    assert read(tmp_path).snapshots["x/a.png"].group == "x/a.png"


def test_a_manifest_gives_flags_and_metadata_and_files_give_the_rest(tmp_path: Path) -> None:
    path = picture(tmp_path, "a.png")
    document = {
        "images": {"a.png": entry(group="G", tags={"x": True})},
        "diff_threshold": 0.125,
        "selective": True,
        "all_image_file_names": ["a.png", "b.png"],
    }
    write_json(tmp_path, "manifest.json", document)
    build = read(tmp_path)
    assert (build.diff_threshold, build.selective) == (0.125, True)
    assert build.all_image_file_names == frozenset({"a.png", "b.png"})
    snapshot = build.snapshots["a.png"]
    assert (snapshot.size, snapshot.group, snapshot.metadata.tags) == (Size(8, 6), "G", {"x": "True"})
    assert snapshot.content_hash == hashlib.sha256(path.read_bytes()).hexdigest()


def test_files_that_a_manifest_does_not_list_are_part_of_the_build(tmp_path: Path) -> None:
    picture(tmp_path, "a.png")
    picture(tmp_path, "unlisted.png")
    write_json(tmp_path, "manifest.json", {"images": {"a.png": entry()}})
    assert list(read(tmp_path).snapshots) == ["a.png", "unlisted.png"]


def test_a_listed_image_without_a_file_could_not_be_fetched(tmp_path: Path) -> None:
    write_json(tmp_path, "manifest.json", {"images": {"gone.png": entry("cd" * 32, 5, 6, group="G")}})
    build = opened(tmp_path)
    snapshot = build.build.snapshots["gone.png"]
    assert (snapshot.content_hash, snapshot.size, snapshot.group) == ("cd" * 32, Size(5, 6), "G")
    assert problem_of(snapshot) is Reason.IMAGE_FETCH_FAILED
    with pytest.raises(SourceError, match="its file is missing"):
        build.files.local_file(snapshot)


@pytest.mark.parametrize("name", ["../outside.png", "sub/../../outside.png"])
def test_a_manifest_cannot_point_out_of_the_folder(tmp_path: Path, name: str) -> None:
    outside = picture(tmp_path, "outside.png")
    folder = tmp_path / "build"
    write_json(folder, "manifest.json", {"images": {name: entry(), str(outside): entry()}})
    (folder / "sub").mkdir()
    build = opened(folder)
    for snapshot in build.build.snapshots.values():
        assert problem_of(snapshot) is Reason.IMAGE_FETCH_FAILED
        with pytest.raises(SourceError):
            build.files.local_file(snapshot)


def test_a_sidecar_s_keys_win_over_the_manifest_s(tmp_path: Path) -> None:
    picture(tmp_path, "a.png")
    write_json(tmp_path, "manifest.json", {"images": {"a.png": entry(group="manifest", description="kept")}})
    write_json(tmp_path, "a.json", {"group": "sidecar"})
    metadata = read(tmp_path).snapshots["a.png"].metadata
    assert (metadata.group, metadata.description) == ("sidecar", "kept")


def test_the_manifest_is_nobody_s_sidecar(tmp_path: Path) -> None:
    picture(tmp_path, "manifest.png")
    write_json(tmp_path, "manifest.json", {"images": {}, "group": "G"})
    build = read(tmp_path)
    assert build.snapshots["manifest.png"].metadata.extras == {}
    assert build.snapshots["manifest.png"].group == "manifest.png"


def test_a_manifest_further_down_is_a_plain_sidecar(tmp_path: Path) -> None:
    picture(tmp_path, "sub/manifest.png")
    write_json(tmp_path, "sub/manifest.json", {"group": "G"})
    assert read(tmp_path).snapshots["sub/manifest.png"].group == "G"


@pytest.mark.parametrize("content", ["{broken", "[]", '{"images": {"a.png": 5}}', "[" * 200_000])
def test_a_broken_manifest_is_refused_by_its_path(tmp_path: Path, content: str) -> None:
    (tmp_path / "manifest.json").write_text(content, encoding="utf-8")
    with pytest.raises(ManifestError) as caught:
        read(tmp_path)
    assert str(tmp_path / "manifest.json") in str(caught.value)


@posix_only
def test_a_manifest_that_is_a_fifo_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "manifest.json")
    with pytest.raises(ManifestError, match="not a regular file"):
        read(tmp_path)
