"""Filters by tags, share and equal changes."""

import pytest

from snapreview.model.pairing import Pairing, Plan, PlanEntry
from snapreview.model.result import ImageResult, Status
from snapreview.model.size import Size
from snapreview.model.snapshot import Build, Snapshot, SnapshotMetadata
from snapreview.ui.snapshots.narrowing import NO_NARROWING, Narrowing, telling_tags

TAGS = {"theme": "dark", "device": "phone"}


def result(changed: int) -> ImageResult:
    return ImageResult("a", Status.CHANGED, changed_pixels=changed, total_pixels=100)


@pytest.mark.parametrize(
    ("narrowing", "kept"),
    [
        (NO_NARROWING, True),
        (Narrowing((("theme", "dark"),)), True),
        (Narrowing((("device", "phone"), ("theme", "dark"))), True),
        (Narrowing((("device", "tablet"), ("theme", "dark"))), False),
        (Narrowing((("browser", "x"),)), False),
        (Narrowing(above=0.09), True),
        (Narrowing(above=0.1), False),
        (Narrowing(change="f0", names=frozenset({"a"})), True),
        (Narrowing(change="f0", names=frozenset({"b"})), False),
    ],
)
def test_an_image_must_have_all_of_it(narrowing: Narrowing, kept: bool) -> None:
    assert narrowing.keeps("a", TAGS, result(10)) is kept


def test_what_waits_has_no_share() -> None:
    assert not Narrowing(above=0.0).keeps("a", TAGS, None)


def test_one_value_by_key() -> None:
    dark = NO_NARROWING.with_tag("theme", "dark").with_tag("device", "phone")
    assert dark.tags == (("device", "phone"), ("theme", "dark"))
    assert dark.with_tag("theme", "light").tags == (("device", "phone"), ("theme", "light"))
    assert dark.with_tag("theme", "dark").tags == (("device", "phone"),)
    assert dark.count == 2


def test_keys_that_all_images_share_tell_nothing() -> None:
    tags = [{"app": "shop", "theme": "light"}, {"app": "shop", "theme": "dark", "flag": "on"}]
    plan = plan_of(*({"app": "shop", "theme": "dark"}, *tags))
    assert telling_tags(plan) == {"flag": {"on": 1}, "theme": {"dark": 2, "light": 1}}
    assert list(telling_tags(plan)["theme"]) == ["dark", "light"]


def plan_of(*tags: dict[str, str]) -> Plan:
    snapshots = [Snapshot(str(number), "", Size(1, 1), SnapshotMetadata(tags=each)) for number, each in enumerate(tags)]
    build = Build("folder", {})
    return Plan(build, build, {shot.name: PlanEntry(shot.name, Pairing.ADDED, None, shot) for shot in snapshots})
