"""The comparison manifest (snapshots API §3) against its published schema."""

import copy
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from snapreview.export.comparison_document import comparison_document, reviewed_document
from snapreview.export.mask_names import mask_names
from snapreview.model.change_region import ChangeDetails, ChangeRegion
from snapreview.model.failure import ImageFailure, Reason
from snapreview.model.judging import errored, judge, judge_as_seed, settle
from snapreview.model.note import Note
from snapreview.model.options import CompareOptions
from snapreview.model.pairing import Pairing, PlanEntry
from snapreview.model.pixel_difference import PixelDifference
from snapreview.model.rectangle import Rectangle
from snapreview.model.result import ImageResult, PairOutcome, Sameness, Status
from snapreview.model.review.accepted_change import AcceptedChange
from snapreview.model.review.decision import Verdict
from snapreview.model.review.review import Review
from snapreview.model.review.reviewed import reviewed
from snapreview.model.size import Size
from tests.support.manifest_schema import faults, schema
from tests.support.reviewed_builds import ADDED, CHANGED, NOW, REMOVED, SAME, SIDEWAYS, compared, decision, note
from tests.support.values import SIZE, build, comparison_of, hash_of, matched, snapshot

OPTIONS = CompareOptions()
FAINT = PixelDifference(changed_pixels=2, strong_pixels=0, max_delta=1, total_pixels=100)
SEED_KEYS = {
    "status",
    "head_hash",
    "base_hash",
    "changed_pixels",
    "total_pixels",
    "diff_mask_key",
    "diff_mask_image_id",
    "before_width",
    "before_height",
    "after_width",
    "after_height",
    "aligned_height",
    "previous_image_file_name",
    "reason",
}


def settled(entry: PlanEntry) -> ImageResult:
    result = settle(entry, OPTIONS)
    assert result is not None
    return result


def every_kind() -> list[ImageResult]:
    """One result of every row of the table in §3.1, made as the program makes them."""

    def pair_of(name: str) -> PlanEntry:
        return matched(snapshot(name, "1"), snapshot(name, "2"))

    failure = ImageFailure(Reason.IMAGE_PROCESSING_FAILED, "Head: The file is empty. Make the screenshot again.")
    unreadable = ImageFailure(Reason.IMAGE_FETCH_FAILED, "The file cannot be read. Check it.")
    return [
        settled(matched(snapshot("same.png", "1"), snapshot("same.png", "1"))),
        judge(pair_of("below.png"), PairOutcome(SIZE, SIZE, 3, Path("m.png")), 0.5),
        judge(pair_of("match.png"), PairOutcome(SIZE, Size(10, 14), 0, None), 0.0),
        judge(pair_of("quiet.png"), PairOutcome(SIZE, SIZE, 0, Path("m.png"), FAINT, tuple(Note)), 0.0),
        judge(pair_of("changed.png"), PairOutcome(SIZE, Size(20, 5), 7, Path("m.png")), 0.0),
        settled(PlanEntry("added.png", Pairing.ADDED, None, snapshot("added.png", "3"))),
        settled(PlanEntry("removed.png", Pairing.REMOVED, snapshot("removed.png", "4"), None)),
        settled(PlanEntry("skipped.png", Pairing.SKIPPED, snapshot("skipped.png", "5"), None)),
        settled(PlanEntry("new.png", Pairing.RENAMED, snapshot("old.png", "6"), snapshot("new.png", "6"))),
        errored(pair_of("errored.png"), failure),
        settled(PlanEntry("lost.png", Pairing.ADDED, None, snapshot("lost.png", "", Size(0, 0), problem=unreadable))),
        settled(PlanEntry("gone.png", Pairing.SKIPPED, snapshot("gone.png", "", Size(0, 0), problem=unreadable), None)),
    ]


def document_of(results: list[ImageResult], options: CompareOptions = OPTIONS) -> dict[str, Any]:
    masks = {result.name: f"{result.name}.png" for result in results if result.compared}
    return comparison_document(comparison_of(results, options), masks)


@pytest.fixture
def document() -> dict[str, Any]:
    return document_of(every_kind())


def set_keys(entry: dict[str, Any]) -> set[str]:
    return {key for key, value in entry.items() if value is not None}


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(schema())


def test_every_kind_of_result_keeps_to_the_schema(document: dict[str, Any]) -> None:
    assert faults(document) == []


def test_a_comparison_of_nothing_keeps_to_the_schema() -> None:
    assert faults(document_of([])) == []


@pytest.mark.parametrize("threshold", [None, 0.0, 0.25])
def test_all_options_keep_to_the_schema(threshold: float | None) -> None:
    document = document_of([], CompareOptions(0.5, antialiasing=False, diff_threshold=threshold, pixel_limit=1))
    assert faults(document) == []
    assert document["options"] == {
        "colour_threshold": 0.5,
        "antialiasing": False,
        "diff_threshold": threshold,
        "pixel_limit": 1,
        "seed_rules": False,
    }


COMPARED = {
    "status",
    "head_hash",
    "base_hash",
    "changed_pixels",
    "total_pixels",
    "diff_mask_key",
    "diff_mask_image_id",
    "before_width",
    "before_height",
    "after_width",
    "after_height",
    "aligned_height",
    "size_changed",
    "diff_threshold",
}


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("same.png", {"status", "head_hash", "base_hash", "sameness"}),
        ("below.png", COMPARED | {"sameness"}),
        ("match.png", COMPARED | {"sameness"}),
        ("quiet.png", COMPARED | {"sameness", "quiet", "notes"}),
        ("changed.png", COMPARED),
        ("added.png", {"status", "head_hash"}),
        ("removed.png", {"status", "base_hash", "before_width", "before_height"}),
        ("skipped.png", {"status", "base_hash", "before_width", "before_height"}),
        ("new.png", {"status", "head_hash", "previous_image_file_name"}),
        ("errored.png", {"status", "head_hash", "base_hash", "reason", "message"}),
        ("lost.png", {"status", "reason", "message"}),
    ],
)
def test_the_fields_that_are_set_are_those_of_the_seed_s_table(
    document: dict[str, Any], name: str, keys: set[str]
) -> None:
    entry = document["images"][name]
    assert set_keys(entry) == keys
    assert entry.keys() >= SEED_KEYS


def test_the_values_of_a_compared_pair(document: dict[str, Any]) -> None:
    assert document["images"]["changed.png"] == {
        "status": "changed",
        "head_hash": hash_of("2"),
        "base_hash": hash_of("1"),
        "changed_pixels": 7,
        "total_pixels": 200,
        "diff_mask_key": "diff/changed.png.png",
        "diff_mask_image_id": "diff/changed.png.png",
        "before_width": 10,
        "before_height": 10,
        "after_width": 20,
        "after_height": 5,
        "aligned_height": 10,
        "previous_image_file_name": None,
        "reason": None,
        "size_changed": True,
        "diff_threshold": 0.0,
    }


def test_a_page_that_grew_in_white_says_so(document: dict[str, Any]) -> None:
    entry = document["images"]["match.png"]
    assert (entry["status"], entry["changed_pixels"], entry["size_changed"]) == ("unchanged", 0, True)
    assert entry["diff_mask_key"] == "diff/match.png.png"


def test_a_quiet_difference_is_told_with_its_reason(document: dict[str, Any]) -> None:
    entry = document["images"]["quiet.png"]
    assert (entry["status"], entry["sameness"], entry["changed_pixels"]) == ("unchanged", "quiet", 0)
    assert entry["quiet"] == {"changed_pixels": 2, "ratio": 0.02, "max_delta": 1}
    assert entry["notes"] == [note.value for note in Note]


def test_the_threshold_in_force_stands_in_the_entry(document: dict[str, Any]) -> None:
    assert document["images"]["below.png"]["diff_threshold"] == 0.5


def test_a_rename_stands_under_its_new_name_and_counts_once(document: dict[str, Any]) -> None:
    assert "old.png" not in document["images"]
    assert document["images"]["new.png"]["previous_image_file_name"] == "old.png"
    assert document["summary"]["renamed"] == 1


def test_the_summary_adds_up(document: dict[str, Any]) -> None:
    summary = document["summary"]
    assert summary["total"] == len(document["images"]) == 12
    assert summary["total"] == sum(count for status, count in summary.items() if status != "total")
    assert (summary["unchanged"], summary["errored"], summary["skipped"]) == (4, 2, 2)


def test_builds_and_engine_stand_on_top() -> None:
    comparison = comparison_of([])
    plan = replace(comparison.plan, head=replace(build({}), artifact_id=12), base=replace(build({}), artifact_id=11))
    document = comparison_document(replace(comparison, plan=plan), {})
    assert (document["head_artifact_id"], document["base_artifact_id"]) == (12, 11)
    assert document["engine"] == {"name": "odiff", "version": "4.3.8"}
    local = comparison_document(comparison, {})
    assert (local["head_artifact_id"], local["base_artifact_id"]) == (0, 0)


@pytest.mark.parametrize(
    ("name", "key", "value"),
    [
        ("same.png", "changed_pixels", 0),
        ("same.png", "size_changed", False),
        ("same.png", "message", "x"),
        ("changed.png", "diff_mask_key", "../outside.png"),
        ("changed.png", "reason", "image_fetch_failed"),
        ("changed.png", "status", "layout_changed"),
        ("changed.png", "base_hash", None),
        ("changed.png", "base_hash", "ABC"),
        ("changed.png", "diff_threshold", 1),
        ("changed.png", "changed_pixels", -1),
        ("changed.png", "changed_pixels", 1.5),
        ("changed.png", "unknown", None),
        ("changed.png", "sameness", "quiet"),
        ("below.png", "sameness", "same_bytes"),
        ("same.png", "sameness", "quiet"),
        ("quiet.png", "notes", []),
        ("added.png", "base_hash", "0" * 64),
        ("removed.png", "head_hash", "0" * 64),
        ("removed.png", "after_width", 5),
        ("new.png", "previous_image_file_name", None),
        ("errored.png", "reason", None),
        ("errored.png", "reason", "whim"),
        ("errored.png", "message", ""),
    ],
)
def test_the_schema_refuses_what_the_table_does_not_allow(
    document: dict[str, Any], name: str, key: str, value: object
) -> None:
    wrong = copy.deepcopy(document)
    wrong["images"][name][key] = value
    assert faults(wrong) != []


@pytest.mark.parametrize("key", sorted(SEED_KEYS))
def test_the_schema_misses_every_key_of_the_seed(document: dict[str, Any], key: str) -> None:
    del document["images"]["changed.png"][key]
    assert faults(document) != []


@pytest.mark.parametrize("key", ["engine", "options", "summary", "images", "head_artifact_id"])
def test_the_schema_misses_every_top_level_key(document: dict[str, Any], key: str) -> None:
    del document[key]
    assert faults(document) != []


# ------------------------------------------------------------------------------------- where it changed

DETAILS = ChangeDetails(
    (
        ChangeRegion(Rectangle(1, 2, 3, 4), changed_pixels=9, mean_delta=20.333333, max_delta=41),
        ChangeRegion(Rectangle(0, 0, 1, 1), changed_pixels=1, mean_delta=255.0, max_delta=255),
    ),
    "0123456789abcdef",
)


def with_details(details: ChangeDetails) -> dict[str, Any]:
    comparison = replace(comparison_of(every_kind()), details={"changed.png": details})
    masks = {result.name: f"{result.name}.png" for result in comparison.results.values() if result.compared}
    return comparison_document(comparison, masks)


def test_regions_and_signature_of_a_changed_pair_are_told() -> None:
    document = with_details(DETAILS)
    entry = document["images"]["changed.png"]
    assert entry["change_signature"] == "0123456789abcdef"
    assert entry["regions"] == [
        {"x": 1, "y": 2, "width": 3, "height": 4, "changed_pixels": 9, "mean_delta": 20.33, "max_delta": 41},
        {"x": 0, "y": 0, "width": 1, "height": 1, "changed_pixels": 1, "mean_delta": 255.0, "max_delta": 255},
    ]
    assert faults(document) == []


@pytest.mark.parametrize(
    ("key", "value"),
    [("change_signature", "ABC"), ("change_signature", None), ("regions", [{"x": 0}]), ("regions", {})],
)
def test_the_schema_refuses_other_regions_and_signatures(key: str, value: object) -> None:
    document = with_details(DETAILS)
    document["images"]["changed.png"][key] = value
    assert faults(document) != []


def test_only_changed_images_have_regions() -> None:
    document = with_details(DETAILS)
    entry = document["images"]["changed.png"]
    for key in ("regions", "change_signature"):
        document["images"]["quiet.png"][key] = entry[key]
    assert faults(document) != []


# --------------------------------------------------------------------------------------- any comparison

EDGES = st.integers(1, 60)
SIZES = st.builds(Size, EDGES, EDGES)
NAMES = st.text(min_size=1, max_size=12)


@st.composite
def outcomes(draw: st.DrawFn) -> PairOutcome:
    before, after = draw(SIZES), draw(SIZES)
    total = max(before.width, after.width) * max(before.height, after.height)
    counted, changed = draw(st.integers(0, total)), draw(st.integers(0, total))
    differences = st.builds(
        PixelDifference, st.just(changed), st.integers(0, changed), st.integers(0, 255), st.just(total)
    )
    notes = tuple(draw(st.lists(st.sampled_from(Note), unique=True)))
    difference = draw(st.none() | differences)
    mask = Path("m.png") if counted or (difference and changed) else None
    return PairOutcome(before, after, counted, mask, difference, notes)


COMPARED_PAIRS = st.dictionaries(
    NAMES, st.tuples(outcomes(), st.floats(0, 1, exclude_max=True), st.booleans()), max_size=5
)


@given(COMPARED_PAIRS)
def test_any_comparison_goes_through_json_and_keeps_to_the_schema(
    pairs: dict[str, tuple[PairOutcome, float, bool]],
) -> None:
    results = [
        (judge_as_seed if seed else judge)(matched(snapshot(name, "1"), snapshot(name, "2")), outcome, threshold)
        for name, (outcome, threshold, seed) in pairs.items()
    ]
    document = comparison_document(comparison_of(results), mask_names(pairs))
    assert json.loads(json.dumps(document)) == document
    assert faults(document) == []
    assert document["summary"]["changed"] + document["summary"]["unchanged"] == len(pairs)
    for result in results:
        entry = document["images"][result.name]
        assert (entry["status"] == "changed") == (result.status is Status.CHANGED)
        assert ("quiet" in entry) == (entry.get("sameness") == Sameness.QUIET)


def test_a_reviewed_manifest_says_in_every_image_how_it_stands(tmp_path: Path) -> None:
    comparison, _ = compared(tmp_path)
    rule = AcceptedChange("1", "0123456789abcdef", "*", "flaky clock", "Kim", NOW, NOW + 60)
    comparison = replace(comparison, details={SIDEWAYS: ChangeDetails((), rule.signature)})
    pinned = replace(note(CHANGED, "here"), place=Rectangle(1, 2, 3, 4))
    review = Review(
        decisions={CHANGED: decision(CHANGED), ADDED: decision(ADDED, Verdict.REJECTED, origin="build 41")},
        notes={pinned.identity: pinned},
        accepted={rule.identity: rule},
    )
    document = reviewed_document(reviewed(comparison, review, NOW), {})
    assert faults(document) == []
    found = {name: entry["review"] for name, entry in document["images"].items()}
    time = "2026-02-02T02:40:00Z"
    assert found[SAME] == {"standing": "not_needed"}
    assert found[REMOVED] == {"standing": "undecided"}
    assert found[ADDED]["carried_over_from"] == "build 41"
    assert found[SIDEWAYS]["standing"] == "accepted_by_rule"
    assert found[SIDEWAYS]["rule"]["reason"] == "flaky clock"
    assert found[CHANGED] == {
        "standing": "approved",
        "reader": "Kim",
        "decided_at": time,
        "carried_over_from": None,
        "notes": [
            {"text": "here", "reader": "Kim", "written_at": time, "place": {"x": 1, "y": 2, "width": 3, "height": 4}}
        ],
    }
