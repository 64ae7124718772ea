import json
from pathlib import Path

import pytest

from snapreview.errors import PromoteError
from snapreview.promote.operations import OperationKind, Promotion
from snapreview.promote.planning import plan_promotion
from tests.support.pictures import plain, saved
from tests.support.promoting import picture_of, planned, sides_of, written


def told(promotion: Promotion) -> list[tuple[str, str | None, str]]:
    return [(operation.kind.value, operation.previous, operation.path) for operation in promotion.operations]


@pytest.fixture
def builds(tmp_path: Path) -> tuple[Path, Path]:
    base = written(tmp_path / "base", {"changed.png": "1", "gone.png": "2", "old/moved.png": "3", "same.png": "4"})
    head = written(tmp_path / "head", {"changed.png": "x", "new.png": "5", "new/moved.png": "3", "same.png": "4"})
    return base, head


def test_every_kind_of_change_is_one_operation(builds: tuple[Path, Path]) -> None:
    promotion = planned(*builds)
    assert told(promotion) == [
        ("replace", None, "changed.png"),
        ("delete", None, "gone.png"),
        ("add", None, "new.png"),
        ("move", "old/moved.png", "new/moved.png"),
    ]
    assert promotion.target == builds[0].resolve()
    assert promotion.counts[OperationKind.MOVE] == 1
    assert not promotion.fresh


def test_only_what_is_approved(builds: tuple[Path, Path]) -> None:
    assert told(planned(*builds, {"gone.png", "same.png", "unknown.png"})) == [("delete", None, "gone.png")]


def test_a_new_folder_gets_the_whole_baseline(tmp_path: Path, builds: tuple[Path, Path]) -> None:
    promotion = planned(*builds, {"changed.png", "new/moved.png"}, tmp_path / "copy")
    assert promotion.fresh
    assert told(promotion) == [
        ("add", None, "changed.png"),
        ("add", None, "gone.png"),
        ("add", None, "new/moved.png"),
        ("add", None, "same.png"),
    ]
    sources = {operation.path: operation.source for operation in promotion.operations}
    assert sources["changed.png"] == builds[1] / "changed.png"
    assert sources["gone.png"] == builds[0] / "gone.png"


def test_a_folder_with_only_a_git_repository_is_new(tmp_path: Path, builds: tuple[Path, Path]) -> None:
    (tmp_path / "copy" / ".git").mkdir(parents=True)
    assert planned(*builds, (), tmp_path / "copy").fresh


def test_selective_builds_delete_nothing(tmp_path: Path) -> None:
    base = written(tmp_path / "base", {"a.png": "1", "b.png": "2"})
    head = written(tmp_path / "head", {"a.png": "x", "manifest.json": json.dumps({"images": {}, "selective": True})})
    assert told(planned(base, head)) == [("replace", None, "a.png")]


def test_a_base_that_changed_is_refused(builds: tuple[Path, Path]) -> None:
    sides = sides_of(*builds)
    (builds[0] / "same.png").write_text("other")
    with pytest.raises(PromoteError, match=r"has changed since it was compared: “same.png”. Compare again"):
        plan_promotion(sides, {"gone.png"})
    (builds[0] / "gone.png").unlink()
    with pytest.raises(PromoteError, match=r"“gone.png” and 1 more"):
        plan_promotion(sides, {"gone.png"})


def test_a_base_that_was_only_touched_is_not_refused(builds: tuple[Path, Path]) -> None:
    sides = sides_of(*builds)
    (builds[0] / "same.png").write_bytes(picture_of("4"))
    assert plan_promotion(sides, {"gone.png"}).operations


def test_an_archive_cannot_be_written(tmp_path: Path, builds: tuple[Path, Path]) -> None:
    sides = sides_of(*builds)
    (tmp_path / "base").rename(tmp_path / "elsewhere")
    with pytest.raises(PromoteError, match=r"not a folder.*--into DIR"):
        plan_promotion(sides, {"gone.png"})


def test_targets_that_are_refused(tmp_path: Path, builds: tuple[Path, Path]) -> None:
    with pytest.raises(PromoteError, match="lies in the head build"):
        planned(*builds, into=builds[1])
    with pytest.raises(PromoteError, match="lies in the head build"):
        planned(*builds, into=builds[1] / "new")
    with pytest.raises(PromoteError, match="is not a folder"):
        planned(*builds, into=saved(plain((2, 2)), tmp_path / "x.png"))


def test_what_cannot_be_read_is_left_out(tmp_path: Path) -> None:
    base = written(tmp_path / "base", {"a.png": "1", "folder.txt": ""})
    head = written(tmp_path / "head", {"b.png": "2"})
    (base / "loop.png").symlink_to("loop.png")
    (head / "gone.png").symlink_to("nowhere.png")
    promotion = planned(base, head)
    assert told(promotion) == [("delete", None, "a.png"), ("add", None, "b.png")]
    assert [left.name for left in promotion.left_out] == ["gone.png", "loop.png"]
    assert all("cannot be read" in left.reason for left in promotion.left_out)


def test_half_a_picture_is_left_out(tmp_path: Path) -> None:
    base = written(tmp_path / "base", {"changed.png": "1", "kept.png": "2"})
    head = written(tmp_path / "head", {"changed.png": "x", "new.png": "3", "kept.png": "2", "moved.png": "2"})
    for name in ("changed.png", "new.png"):
        (head / name).write_bytes((head / name).read_bytes()[:-14])
    (base / "kept.png").write_bytes((base / "kept.png").read_bytes()[:-14])  # the base's own is not judged
    promotion = planned(base, head)
    assert told(promotion) == [("replace", None, "kept.png"), ("add", None, "moved.png")]
    assert [left.name for left in promotion.left_out] == ["changed.png", "new.png"]
    assert all(left.reason.startswith("The file of the head is damaged. ") for left in promotion.left_out)


def test_images_that_only_the_manifest_of_the_base_knows(tmp_path: Path) -> None:
    entry = {"content_hash": "0" * 64, "width": 1, "height": 1}
    manifest = json.dumps({"images": {"a.png": entry, "b.png": entry}})
    base = written(tmp_path / "base", {"manifest.json": manifest})
    head = written(tmp_path / "head", {"a.png": "1"})
    promotion = planned(base, head)
    assert told(promotion) == [("add", None, "a.png"), ("replace", None, "manifest.json")]
    content = promotion.operations[1].source
    assert isinstance(content, bytes)
    assert list(json.loads(content)["images"]) == ["a.png"]


def test_images_that_only_the_manifest_of_the_head_knows_are_left_out(tmp_path: Path) -> None:
    entry = {"content_hash": "0" * 64, "width": 1, "height": 1}
    base = written(tmp_path / "base", {"a.png": "1"})
    head = written(tmp_path / "head", {"manifest.json": json.dumps({"images": {"../../evil.png": entry}})})
    promotion = planned(base, head, {"../../evil.png"})
    assert promotion.operations == ()
    assert [left.name for left in promotion.left_out] == ["../../evil.png"]
