"""Links stay links, and no file comes or goes behind one."""

import os
from pathlib import Path

import pytest

from snapreview.errors import PromoteError
from snapreview.promote.operations import LeftOut
from snapreview.promote.promotions import Promotions
from tests.support.promoting import picture_of, planned, state_of, written

pytestmark = pytest.mark.skipif(os.name == "nt", reason="links need special rights there")


@pytest.fixture
def store(tmp_path: Path) -> Promotions:
    return Promotions(tmp_path / "promotions")


def test_what_a_link_leads_to_is_replaced(tmp_path: Path, store: Promotions) -> None:
    base = written(tmp_path / "base", {".files/a": "1"})
    (base / "a.png").symlink_to(".files/a")
    before = state_of(base)
    store.carry_out(planned(base, written(tmp_path / "head", {"a.png": "2"})))
    assert (base / "a.png").is_symlink()
    assert (base / ".files" / "a").read_bytes() == picture_of("2")
    store.roll_back(base)
    assert state_of(base) == before


def test_nothing_outside_is_written(tmp_path: Path, store: Promotions) -> None:
    base = written(tmp_path / "base", {"b.png": "1"})
    outside = written(tmp_path / "outside", {"a.png": "1"})
    (base / "a.png").symlink_to(outside / "a.png")
    with pytest.raises(PromoteError, match="outside the baseline"):
        store.carry_out(planned(base, written(tmp_path / "head", {"a.png": "2", "b.png": "1"})))
    assert (outside / "a.png").read_bytes() == picture_of("1")


@pytest.mark.parametrize(("approved", "other"), [("a.png", "b.png"), ("b.png", "a.png")])
def test_an_image_under_two_names_needs_both_approvals(
    tmp_path: Path, store: Promotions, approved: str, other: str
) -> None:
    base = written(tmp_path / "base", {"a.png": "1", "c.png": "1"})
    (base / "b.png").symlink_to("a.png")
    head = written(tmp_path / "head", {"a.png": "2", "b.png": "2", "c.png": "2"})
    promotion = planned(base, head, {approved, "c.png"})
    assert promotion.left_out == (
        LeftOut(
            approved,
            f"“{other}” shows the same file, by a link, and would change with it. "
            "Approve it as well, or replace the link by a file.",
        ),
    )
    assert [operation.path for operation in promotion.operations] == ["c.png"]
    store.carry_out(planned(base, head))
    assert (base / "b.png").is_symlink()
    assert (base / "a.png").read_bytes() == picture_of("2")


def test_a_hidden_file_behind_two_links_needs_both_approvals(tmp_path: Path, store: Promotions) -> None:
    base = written(tmp_path / "base", {".files/a": "1"})
    (base / "a.png").symlink_to(".files/a")
    (base / "b.png").symlink_to(base / ".files" / "a")
    head = written(tmp_path / "head", {"a.png": "2", "b.png": "2"})
    assert [left.name for left in planned(base, head, {"a.png"}).left_out] == ["a.png"]
    store.carry_out(planned(base, head))
    assert (base / ".files" / "a").read_bytes() == picture_of("2")


def test_a_link_in_the_middle_is_not_taken_away(tmp_path: Path) -> None:
    base = written(tmp_path / "base", {"a.png": "1"})
    (base / "b.png").symlink_to("a.png")
    (base / "c.png").symlink_to("b.png")
    head = written(tmp_path / "head", {"a.png": "1", "c.png": "1"})
    (left,) = planned(base, head).left_out
    assert (left.name, "“c.png”" in left.reason) == ("b.png", True)
    (base / "c.png").unlink()
    assert planned(base, written(tmp_path / "other head", {"a.png": "1"})).left_out == ()


def test_a_file_behind_a_link_is_neither_deleted_nor_moved(tmp_path: Path) -> None:
    base = written(tmp_path / "base", {"a.png": "1"})
    (base / "b.png").symlink_to("a.png")
    gone = written(tmp_path / "gone", {"b.png": "1"})
    assert [left.name for left in planned(base, gone, {"a.png"}).left_out] == ["a.png"]
    moved = written(tmp_path / "moved", {"b.png": "2", "x.png": "1"})
    promotion = planned(base, moved, {"x.png"})
    assert [left.name for left in promotion.left_out] == ["x.png"]
    assert promotion.operations == ()


def test_what_is_left_out_keeps_others_back(tmp_path: Path) -> None:
    base = written(tmp_path / "base", {"a.png": "1", "d.png": "3"})
    (base / "b.png").symlink_to("a.png")
    (base / "c.png").symlink_to("b.png")
    head = written(tmp_path / "head", {"a.png": "2", "b.png": "2", "c.png": "2", "d.png": "4"})
    promotion = planned(base, head, {"a.png", "b.png", "d.png"})
    assert [left.name for left in promotion.left_out] == ["a.png", "b.png"]
    assert [operation.path for operation in promotion.operations] == ["d.png"]


def test_an_image_in_a_linked_folder_keeps_the_real_one_back(tmp_path: Path) -> None:
    base = written(tmp_path / "base", {"a/x.png": "1"})
    (base / "b").symlink_to("a")
    head = written(tmp_path / "head", {"a/x.png": "2", "b/x.png": "2"})
    for approved, other in (("a/x.png", "“b/x.png”"), ("b/x.png", "“a/x.png”")):
        (left,) = planned(base, head, {approved}).left_out
        assert (left.name, other in left.reason) == (approved, True)
    assert planned(base, head).left_out == ()


def test_an_image_under_two_names_cannot_become_two(tmp_path: Path, store: Promotions) -> None:
    base = written(tmp_path / "base", {"a.png": "1"})
    (base / "b.png").symlink_to("a.png")
    with pytest.raises(PromoteError, match="one file under several names"):
        store.carry_out(planned(base, written(tmp_path / "head", {"a.png": "2", "b.png": "3"})))


def test_moved_links_lead_where_they_led(tmp_path: Path, store: Promotions) -> None:
    base = written(tmp_path / "base", {".files/a": "1"})
    (base / "a.png").symlink_to(".files/a")
    (base / "b.png").symlink_to(base / ".files" / "a")
    before = state_of(base)
    store.carry_out(planned(base, written(tmp_path / "head", {"x/a.png": "1", "x/b.png": "1"})))
    assert str((base / "x" / "a.png").readlink()) == "../.files/a"
    assert (base / "x" / "b.png").read_bytes() == picture_of("1")
    store.roll_back(base)
    assert state_of(base) == before


def test_deleting_a_link_leaves_what_it_leads_to(tmp_path: Path, store: Promotions) -> None:
    base = written(tmp_path / "base", {"b.png": "1"})
    outside = written(tmp_path / "outside", {"a.png": "1"})
    (base / "a.png").symlink_to(outside / "a.png")
    before = state_of(base)
    store.carry_out(planned(base, written(tmp_path / "head", {"b.png": "1"})))
    assert (outside / "a.png").exists()
    assert not os.path.lexists(base / "a.png")
    store.roll_back(base)
    assert state_of(base) == before


def test_removing_behind_a_link_leaves_the_file(tmp_path: Path, store: Promotions) -> None:
    base = written(tmp_path / "base", {"a/x.png": "1"})
    (base / "b").symlink_to("a")
    before = state_of(base)
    promotion = planned(base, written(tmp_path / "head", {"a/x.png": "1"}))
    assert promotion.left_out == (
        LeftOut("b/x.png", "“b/x.png” lies in a folder that is a link. Replace the link by a folder."),
    )
    store.carry_out(promotion)
    assert state_of(base) == before


def test_adding_and_replacing_under_both_names_of_a_folder(tmp_path: Path, store: Promotions) -> None:
    base = written(tmp_path / "base", {"a/x.png": "1"})
    head = written(tmp_path / "head", {"a/x.png": "2", "a/n.png": "3"})
    (base / "b").symlink_to("a")
    (head / "b").symlink_to("a")
    before = state_of(base)
    promotion = planned(base, head)
    assert [left.name for left in promotion.left_out] == ["b/n.png"]
    store.carry_out(promotion)
    assert state_of(base) == state_of(head)
    store.roll_back(base)
    assert state_of(base) == before


@pytest.mark.parametrize(("old", "new"), [("b/x.png", "c/x.png"), ("c/x.png", "b/x.png")])
def test_moving_from_or_to_behind_a_link_is_left_out(tmp_path: Path, store: Promotions, old: str, new: str) -> None:
    base = written(tmp_path / "base", {".a/y.png": "1"})
    (base / "b").symlink_to(".a")
    written(base, {old: "2"})
    before = state_of(base)
    promotion = planned(base, written(tmp_path / "head", {"b/y.png": "1", new: "2"}))
    assert [(left.name, left.reason.split("”")[0]) for left in promotion.left_out] == [(new, "“b/x.png")]
    store.carry_out(promotion)
    assert state_of(base) == before


@pytest.mark.parametrize("other", [{}, {"b.png": "4"}])
def test_a_link_whose_file_goes_or_changes_is_moved_as_a_file(
    tmp_path: Path, store: Promotions, other: dict[str, str]
) -> None:
    base = written(tmp_path / "base", {"b.png": "1", "c.png": "1"})
    (base / "a.png").symlink_to("b.png")
    head = written(tmp_path / "head", {"y.png": "1", "c.png": "1", **other})
    before = state_of(base)
    store.carry_out(planned(base, head))
    assert state_of(base) == state_of(head)
    store.roll_back(base)
    assert state_of(base) == before
