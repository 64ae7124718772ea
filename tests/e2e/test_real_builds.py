"""Builds of real projects, compared from outside, against what was counted without odiff."""

import json
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from PIL import Image

from tests.support.program import Program

SCHEMA = Path(__file__).parents[2] / "docs" / "comparison-manifest.schema.json"

SETS = {
    # Pairs whose pixels differ and that odiff calls equal under the seed's options: its anti-aliasing
    # tolerance, and its colour threshold of 0.01. A change of these numbers is worth a look.
    "chartjs": 1,
    "nowinandroid": 21,
    "openlayers": 0,
}


@dataclass(frozen=True, slots=True)
class Compared:
    """A real set: what is true of its names, and what the program says of them."""

    truth: list[dict[str, Any]]
    summary: dict[str, int]
    images: dict[str, dict[str, Any]]
    output: Path

    def names(self, *status: str) -> set[str]:
        """The names of which the program says so."""
        return {name for name, entry in self.images.items() if entry["status"] in status}

    def true_names(self, *status: str) -> set[str]:
        """The names of which that is true."""
        return {fact["name"] for fact in self.truth if fact["status"] in status}


@pytest.fixture(scope="session", params=SETS)
def compared(
    request: pytest.FixtureRequest, real_data: Callable[[str], Path], tmp_path_factory: pytest.TempPathFactory
) -> Compared:
    folder = real_data(request.param)
    own = tmp_path_factory.mktemp(f"compared-{request.param}")
    done = Program(own / "home").run(
        "compare", folder / "base", folder / "head", "--seed-rules", "--output", own / "out"
    )
    assert done.returncode == 0, done.stderr
    truth = [json.loads(line) for line in (folder / "truth.jsonl").read_text().splitlines()]
    document = json.loads((own / "out" / "comparison.json").read_text())
    return Compared(truth, document["summary"], document["images"], own / "out")


@pytest.fixture
def set_name(request: pytest.FixtureRequest) -> str:
    name: str = request.node.callspec.params["compared"]
    return name


def test_names_hashes_and_categories_are_the_true_ones(compared: Compared) -> None:
    removed, added = compared.true_names("removed"), compared.true_names("added")
    hashes_of_removed = Counter(fact["base"]["sha256"] for fact in compared.truth if fact["name"] in removed)
    hashes_of_added = Counter(fact["head"]["sha256"] for fact in compared.truth if fact["name"] in added)
    renames = (hashes_of_removed & hashes_of_added).total()
    assert compared.summary["renamed"] == renames
    assert compared.summary["added"] == len(added) - renames
    assert compared.summary["removed"] == len(removed) - renames
    assert compared.summary["errored"] == compared.summary["skipped"] == 0
    assert compared.names("added") <= added
    assert compared.names("removed") <= removed
    old_names = {entry["previous_image_file_name"] for entry in compared.images.values()} - {None}
    assert compared.names("added", "renamed") == added
    assert compared.names("removed") | old_names == removed
    assert compared.names("changed", "unchanged") == {
        fact["name"] for fact in compared.truth if fact["status"] not in {"added", "removed"}
    }


def test_hashes_and_sizes_are_the_true_ones(compared: Compared) -> None:
    facts = {fact["name"]: fact for fact in compared.truth}
    for name, entry in compared.images.items():
        for side, key in (("base", "base_hash"), ("head", "head_hash")):
            assert entry[key] is None or entry[key] == facts[name][side]["sha256"], name
        for side, when in (("base", "before"), ("head", "after")):
            size = entry[f"{when}_width"], entry[f"{when}_height"]
            assert size == (None, None) or size == (facts[name][side]["w"], facts[name][side]["h"]), name
    resized = {name for name, entry in compared.images.items() if entry.get("size_changed")}
    assert resized == compared.true_names("dimension_different")


def test_renamed_images_have_the_same_bytes(compared: Compared) -> None:
    facts = {fact["name"]: fact for fact in compared.truth}
    for name in compared.names("renamed"):
        old = compared.images[name]["previous_image_file_name"]
        assert facts[name]["head"]["sha256"] == facts[old]["base"]["sha256"]


def test_nothing_is_called_changed_whose_pixels_are_equal(compared: Compared) -> None:
    equal = {fact["name"] for fact in compared.truth if fact.get("diff_px") == 0}
    assert equal.isdisjoint(compared.names("changed"))
    assert equal <= compared.names("unchanged")


def test_the_pairs_called_unchanged_although_pixels_differ_are_as_many_as_measured(
    compared: Compared, set_name: str
) -> None:
    different = {fact["name"] for fact in compared.truth if fact.get("diff_px")}
    quiet = sorted(different & compared.names("unchanged"))
    assert len(quiet) == SETS[set_name], quiet


def test_counted_pixels_lie_within_the_true_ones(compared: Compared) -> None:
    for fact in compared.truth:
        changed = compared.images.get(fact["name"], {}).get("changed_pixels")
        if changed is not None:
            assert changed <= fact["diff_px"], fact["name"]


def test_every_mask_holds_as_many_pixels_as_are_counted_within_the_true_bounds(compared: Compared) -> None:
    # Counts are odiff's own where its version is known to count its mask: this is where that is known from.
    boxes = {fact["name"]: fact.get("bbox") for fact in compared.truth}
    for name, entry in compared.images.items():
        if entry["changed_pixels"] is None:
            continue
        with Image.open(compared.output / entry["diff_mask_key"]) as mask:
            assert mask.mode == "L"
            assert mask.width * mask.height == entry["total_pixels"]
            histogram = mask.histogram()
            assert histogram[255] == entry["changed_pixels"], name
            assert histogram[0] + histogram[255] == entry["total_pixels"]
            box, found = boxes[name], mask.getbbox()
            if box is not None and found is not None:
                assert box[0] <= found[0] <= found[2] <= box[2], name
                assert box[1] <= found[1] <= found[3] <= box[3], name


@pytest.mark.skipif(not SCHEMA.exists(), reason="the schema is not published yet")
def test_the_manifest_is_valid_by_the_published_schema(compared: Compared) -> None:
    schema = json.loads(SCHEMA.read_text())
    document = json.loads((compared.output / "comparison.json").read_text())
    jsonschema.validators.validator_for(schema)(schema).validate(document)
