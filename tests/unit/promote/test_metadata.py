import json
from pathlib import Path
from typing import Any

import pytest

from snapreview.errors import PromoteError
from snapreview.promote.operations import Promotion
from tests.support.promoting import planned, written


def contents(promotion: Promotion) -> dict[str, Any]:
    """What is written beside the images: documents by path, None for what is deleted."""
    return {
        operation.path: json.loads(operation.source) if isinstance(operation.source, bytes) else None
        for operation in promotion.operations
        if operation.path.endswith(".json")
    }


def test_sidecars_follow_their_images(tmp_path: Path) -> None:
    base = written(
        tmp_path / "base",
        {
            "changed.png": "1",
            "changed.json": '{"group": "old"}',
            "gone.png": "2",
            "gone.json": "{}",
            "was.png": "3",
            "was.json": '{"group": "kept"}',
            "plain.png": "4",
            "plain.json": '{"group": "stays"}',
        },
    )
    head = written(
        tmp_path / "head",
        {
            "changed.png": "x",
            "changed.json": '{"group": "new", "own": 1}',
            "is.png": "3",
            "added.png": "5",
            "added.json": '{"display_name": "Added"}',
            "plain.png": "y",
        },
    )
    assert contents(planned(base, head)) == {
        "changed.json": {"group": "new", "own": 1},
        "gone.json": None,
        "was.json": None,
        "is.json": {"group": "kept"},
        "added.json": {"display_name": "Added"},
    }


def test_a_sidecar_that_another_image_needs_stays(tmp_path: Path) -> None:
    base = written(tmp_path / "base", {"a.png": "1", "a.jpg": "2", "a.json": '{"group": "g"}'})
    head = written(tmp_path / "head", {"a.jpg": "2"})
    assert contents(planned(base, head)) == {}


def test_equal_sidecars_are_not_written(tmp_path: Path) -> None:
    base = written(tmp_path / "base", {"a.png": "1", "a.json": '{"group":"g"}'})
    head = written(tmp_path / "head", {"a.png": "2", "a.json": '{ "group": "g" }'})
    assert contents(planned(base, head)) == {}


def test_a_manifest_lists_what_is_there_afterwards(tmp_path: Path) -> None:
    def entry(**fields: Any) -> dict[str, Any]:
        return {"content_hash": "0" * 64, "width": 1, "height": 1, **fields}

    listed = {"changed.png": entry(group="g"), "gone.png": entry(), "was.png": entry(group="m"), "same.png": entry()}
    manifest = {"images": listed, "diff_threshold": 0.1, "own": True, "all_image_file_names": sorted(listed)}
    base = written(
        tmp_path / "base",
        {"changed.png": "1", "gone.png": "2", "was.png": "3", "same.png": "4", "manifest.json": json.dumps(manifest)},
    )
    head = written(
        tmp_path / "head",
        {"changed.png": "x", "is.png": "3", "same.png": "4", "new.png": "5", "new.json": '{"group": "n"}'},
    )
    documents = contents(planned(base, head))
    assert list(documents) == ["manifest.json"]
    written_down = documents["manifest.json"]
    assert written_down["diff_threshold"] == 0.1
    assert written_down["own"] is True
    assert written_down["all_image_file_names"] == ["changed.png", "is.png", "new.png", "same.png"]
    images = written_down["images"]
    assert sorted(images) == ["changed.png", "is.png", "new.png", "same.png"]
    assert images["changed.png"]["group"] == "g"
    assert images["changed.png"]["content_hash"] != "0" * 64
    assert images["is.png"]["group"] == "m"
    assert images["new.png"]["group"] == "n"
    assert images["same.png"] == listed["same.png"]


def test_a_sidecar_beside_a_manifest_is_mended_as_it_counts_more(tmp_path: Path) -> None:
    manifest = '{"images": {}}'
    base = written(tmp_path / "base", {"a.png": "1", "a.json": '{"group": "old"}', "manifest.json": manifest})
    head = written(tmp_path / "head", {"a.png": "2", "a.json": '{"group": "new"}'})
    assert contents(planned(base, head))["a.json"] == {"group": "new"}


def test_a_new_folder_gets_sidecars(tmp_path: Path) -> None:
    base = written(tmp_path / "base", {"a.png": "1", "a.json": '{"group": "old"}', "b.png": "2"})
    head = written(tmp_path / "head", {"a.png": "x", "a.json": '{"group": "new"}', "b.png": "2"})
    assert contents(planned(base, head, (), tmp_path / "one")) == {"a.json": {"group": "old"}}
    assert contents(planned(base, head, {"a.png"}, tmp_path / "two")) == {"a.json": {"group": "new"}}


def test_images_that_share_a_sidecar_must_agree(tmp_path: Path) -> None:
    def manifest(name: str) -> str:
        entry = {"content_hash": "0" * 64, "width": 1, "height": 1}
        return json.dumps({"images": {name: entry | {"group": "other"}}})

    base = written(tmp_path / "base", {"z.png": "1"})
    head = written(tmp_path / "head", {"a.png": "1", "a.jpg": "2", "a.json": '{"tags": ["t"]}'})
    written(head, {"manifest.json": manifest("a.jpg")})
    with pytest.raises(PromoteError, match=r"share the sidecar “a\.json”"):
        planned(base, head, {"a.png", "a.jpg"})


def test_a_broken_manifest_is_refused(tmp_path: Path) -> None:
    base = written(tmp_path / "base", {"a.png": "1"})
    head = written(tmp_path / "head", {"a.png": "2"})
    target = written(tmp_path / "target", {"a.png": "1", "manifest.json": '{"images": 1}'})
    with pytest.raises(PromoteError, match=r"manifest\.json cannot be read"):
        planned(base, head, into=target)
