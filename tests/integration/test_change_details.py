"""Regions and signatures of real changes, against what was counted without odiff."""

import threading
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from snapreview.export.comparison_document import comparison_document
from snapreview.export.mask_names import mask_names
from snapreview.images.mask import read_mask
from snapreview.model.comparison import Comparison
from snapreview.session.change_examination import examine_changes
from snapreview.session.comparing import compare_all
from tests.support.builds import environment_in, prepare_run
from tests.support.manifest_schema import faults
from tests.support.real_sets import SETS, RealSet, read_real_set


@dataclass(frozen=True, slots=True)
class Examined:
    """A real set, compared and examined."""

    real: RealSet
    comparison: Comparison


@pytest.fixture(scope="module", params=SETS)
def examined(
    request: pytest.FixtureRequest,
    real_data: Callable[[str], Path],
    odiff: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> Examined:
    real = read_real_set(real_data(request.param))
    run = prepare_run(real.builds, environment_in(tmp_path_factory.mktemp(f"examined-{request.param}"), odiff))
    comparison = compare_all(run, 2, lambda _result: None)
    details = examine_changes(run, comparison.results.values(), 2, lambda _done: None, threading.Event())
    run.close()
    return Examined(real, replace(comparison, details=details))


def grouped(pairs: Iterable[tuple[str, str]]) -> set[frozenset[str]]:
    """Names that share a key, as groups."""
    groups: dict[str, set[str]] = defaultdict(set)
    for name, key in pairs:
        groups[key].add(name)
    return {frozenset(group) for group in groups.values()}


def test_signatures_group_the_changes_as_the_truth_does(examined: Examined) -> None:
    details = examined.comparison.details
    known = {name: fact["change_sig"] for name, fact in examined.real.differing.items() if name in details}
    assert known
    assert grouped((name, details[name].signature) for name in known) == grouped(known.items())


def test_one_decision_for_equal_changes_saves_some(examined: Examined) -> None:
    details = examined.comparison.details
    groups = grouped((name, found.signature) for name, found in details.items())
    print(f"{examined.real.folder.name}: {len(details)} changed pairs, {len(groups)} changes")
    assert 0 < len(groups) < len(details)


def test_regions_hold_every_counted_pixel_within_tight_boxes(examined: Examined) -> None:
    for name, details in examined.comparison.details.items():
        result = examined.comparison.results[name]
        assert sum(region.changed_pixels for region in details.regions) == result.changed_pixels, name
        assert result.mask is not None
        mask = read_mask(result.mask)
        boxes = [region.bounds.box for region in details.regions]
        lefts, tops, rights, bottoms = zip(*boxes, strict=True)
        assert (min(lefts), min(tops), max(rights), max(bottoms)) == mask.getbbox(), name
        for region, box in zip(details.regions, boxes, strict=True):
            assert mask.crop(box).histogram()[255] >= region.changed_pixels


def test_regions_come_largest_first_and_differ_no_more_than_the_picture(examined: Examined) -> None:
    for name, details in examined.comparison.details.items():
        sizes = [region.changed_pixels for region in details.regions]
        assert sizes == sorted(sizes, reverse=True)
        greatest = max(region.max_delta for region in details.regions)
        fact = examined.real.facts[name]
        assert 0 < greatest <= fact.get("max_delta", 255), name
        assert all(0 < region.mean_delta <= region.max_delta for region in details.regions)


def test_the_manifest_with_regions_keeps_to_the_schema(examined: Examined) -> None:
    document = comparison_document(examined.comparison, mask_names(examined.comparison.results))
    assert faults(document) == []
    told = {name for name, entry in document["images"].items() if "regions" in entry}
    changed = {name for name, entry in document["images"].items() if entry["status"] == "changed"}
    assert told == changed != set()
