"""A sidecar that is a link: what holds for images that are links holds for it, too."""

import json
import os
from pathlib import Path

import pytest

from snapreview.errors import PromoteError
from snapreview.promote.operations import LeftOut
from snapreview.promote.promotions import Promotions
from tests.support.promoting import planned, state_of, written

pytestmark = pytest.mark.skipif(os.name == "nt", reason="links need special rights there")

OLD, NEW = '{"group": "old"}', '{"group": "new"}'


@pytest.fixture
def store(tmp_path: Path) -> Promotions:
    return Promotions(tmp_path / "promotions")


@pytest.fixture
def base(tmp_path: Path) -> Path:
    """Two images and another one; the sidecar of the second is a link to that of the first."""
    base = written(tmp_path / "base", {"a.png": "1", "a.json": OLD, "b.png": "2", "c.png": "3"})
    (base / "b.json").symlink_to("a.json")
    return base


def test_what_a_link_leads_to_is_replaced(tmp_path: Path, store: Promotions) -> None:
    base = written(tmp_path / "base", {"a.png": "1", ".about/a.json": OLD})
    (base / "a.json").symlink_to(".about/a.json")
    before = state_of(base)
    store.carry_out(planned(base, written(tmp_path / "head", {"a.png": "x", "a.json": NEW})))
    assert (base / "a.json").is_symlink()
    assert json.loads((base / ".about" / "a.json").read_bytes()) == json.loads(NEW)
    store.roll_back(base)
    assert state_of(base) == before


def test_nothing_outside_is_written(tmp_path: Path, store: Promotions) -> None:
    base = written(tmp_path / "base", {"a.png": "1"})
    outside = written(tmp_path / "outside", {"a.json": OLD})
    (base / "a.json").symlink_to(outside / "a.json")
    with pytest.raises(PromoteError, match="outside the baseline"):
        store.carry_out(planned(base, written(tmp_path / "head", {"a.png": "x", "a.json": NEW})))
    assert (outside / "a.json").read_text() == OLD


def test_deleting_a_link_leaves_what_it_leads_to(tmp_path: Path, base: Path, store: Promotions) -> None:
    store.carry_out(planned(base, written(tmp_path / "head", {"a.png": "1", "c.png": "3"})))
    assert not os.path.lexists(base / "b.json")
    assert (base / "a.json").read_text() == OLD


@pytest.mark.parametrize("approved", [{"a.png"}, {"a.png", "b.png"}])
def test_an_image_that_would_be_described_anew_keeps_the_other_back(
    tmp_path: Path, base: Path, approved: set[str]
) -> None:
    head = written(tmp_path / "head", {"a.png": "x", "a.json": NEW, "b.png": "y", "b.json": OLD, "c.png": "3"})
    promotion = planned(base, head, approved)
    assert promotion.left_out == (
        LeftOut(
            "a.png",
            "“b.png” has the same sidecar, by a link, and would be described anew with it. Replace the link by a file.",
        ),
    )
    assert {operation.path for operation in promotion.operations} == approved - {"a.png"}


def test_what_the_head_says_of_both_is_written(tmp_path: Path, base: Path, store: Promotions) -> None:
    head = written(tmp_path / "head", {"a.png": "x", "a.json": NEW, "b.png": "2", "b.json": NEW, "c.png": "3"})
    store.carry_out(planned(base, head, {"a.png"}))
    assert (base / "b.json").is_symlink()
    assert json.loads((base / "b.json").read_bytes()) == json.loads(NEW)


def test_both_approved_must_be_described_alike(tmp_path: Path, base: Path, store: Promotions) -> None:
    other = {"b.png": "y", "b.json": '{"group": "another"}'}
    head = written(tmp_path / "head", {"a.png": "x", "a.json": NEW, **other, "c.png": "3"})
    with pytest.raises(PromoteError, match="one file under several names"):
        store.carry_out(planned(base, head))


def test_a_sidecar_that_another_image_has_by_a_link_stays(tmp_path: Path, base: Path, store: Promotions) -> None:
    store.carry_out(planned(base, written(tmp_path / "head", {"b.png": "2", "c.png": "3"}), {"a.png"}))
    assert not (base / "a.png").exists()
    assert (base / "b.json").read_text() == OLD


def test_it_goes_with_the_last_image(tmp_path: Path, base: Path, store: Promotions) -> None:
    store.carry_out(planned(base, written(tmp_path / "head", {"c.png": "3"})))
    assert [path.name for path in base.iterdir()] == ["c.png"]


@pytest.mark.parametrize(("old", "new"), [("a.png", "1"), ("b.png", "2")])
def test_a_renamed_image_takes_along_what_its_sidecar_says(
    tmp_path: Path, base: Path, store: Promotions, old: str, new: str
) -> None:
    stays = {"a.png": "b.png", "b.png": "a.png"}[old]
    contents = {stays: "2" if stays == "b.png" else "1", "x.png": new, "c.png": "3"}
    store.carry_out(planned(base, written(tmp_path / "head", contents)))
    assert (base / "x.json").read_text() == OLD
    assert (base / stays.replace("png", "json")).read_text() == OLD


def test_a_link_that_leads_nowhere_is_not_written_through(tmp_path: Path) -> None:
    base = written(tmp_path / "base", {"a.png": "1"})
    (base / "a.json").symlink_to("gone.json")
    with pytest.raises(PromoteError, match="leads nowhere"):
        planned(base, written(tmp_path / "head", {"a.png": "x", "a.json": NEW}))
