"""The upload manifest (snapshots API §2)."""

import contextlib
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snapreview.errors import ManifestError
from snapreview.model import upload_manifest
from snapreview.model.size import Size
from snapreview.model.snapshot import NO_METADATA, Snapshot
from snapreview.model.upload_manifest import (
    entry_document,
    manifest_document,
    parse_metadata,
    parse_upload_manifest,
)

HASH = "9f" * 32
ENTRY = {"content_hash": HASH, "width": 390, "height": 844}
JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


def entry(**fields: Any) -> dict[str, Any]:
    return {**ENTRY, **fields}


def manifest(**fields: Any) -> dict[str, Any]:
    return {"images": {"a.png": ENTRY}, **fields}


def test_the_documented_example() -> None:
    document = {
        "images": {"settings/profile.png": entry(group="Settings", tags={"theme": "dark"}, diff_threshold=0.001)},
        "diff_threshold": 0.0005,
        "selective": True,
        "all_image_file_names": ["settings/profile.png", "settings/about.png"],
        "something": "unknown",
    }
    parsed = parse_upload_manifest(document)
    assert parsed.diff_threshold == 0.0005
    assert parsed.selective is True
    assert parsed.all_image_file_names == frozenset({"settings/profile.png", "settings/about.png"})
    image = parsed.entries["settings/profile.png"]
    assert (image.content_hash, image.size) == (HASH, Size(390, 844))
    assert image.fields["group"] == "Settings"


@pytest.mark.parametrize("extra", [{}, {"diff_threshold": None, "selective": None, "all_image_file_names": None}])
def test_missing_keys_and_nulls_read_alike(extra: dict[str, Any]) -> None:
    parsed = parse_upload_manifest(manifest(**extra))
    assert (parsed.diff_threshold, parsed.selective, parsed.all_image_file_names) == (None, False, None)


def test_a_list_of_names_makes_a_manifest_selective() -> None:
    parsed = parse_upload_manifest({"images": {}, "all_image_file_names": ["./a.png", " b\\c.png "]})
    assert parsed.selective
    assert parsed.all_image_file_names == frozenset({"a.png", "b/c.png"})


def test_an_empty_selective_manifest_is_valid() -> None:
    assert parse_upload_manifest({"images": {}, "selective": True}).entries == {}


def test_a_manifest_keyed_by_hash_is_refused_with_the_reason() -> None:
    with pytest.raises(ManifestError, match="before March 2026"):
        parse_upload_manifest({"images": {HASH: {"image_file_name": "a.png", "width": 1, "height": 1}}})


def test_the_reserved_name_is_refused() -> None:
    with pytest.raises(ManifestError, match=r"manifest\.json\. That name is reserved"):
        parse_upload_manifest({"images": {"manifest.json": ENTRY}})


@pytest.mark.parametrize(
    ("document", "about"),
    [
        ([], "not a JSON object"),
        ({}, "no object “images”"),
        ({"images": []}, "no object “images”"),
        ({"images": {"a.png": []}}, "entry of a.png is not a JSON object"),
        ({"images": {"a.png": {"width": 1, "height": 1}}}, "a.png has no content_hash"),
        ({"images": {"a.png": {"content_hash": 5, "width": 1, "height": 1}}}, "a.png has no content_hash"),
        ({"images": {"a.png": {"content_hash": HASH, "height": 1}}}, "a.png, width must be"),
        ({"images": {"a.png": {**ENTRY, "width": -1}}}, "a.png, width must be"),
        ({"images": {"a.png": {**ENTRY, "height": 1.5}}}, "a.png, height must be"),
        ({"images": {"a.png": {**ENTRY, "height": True}}}, "a.png, height must be"),
        (manifest(diff_threshold=1), "diff_threshold must be a number"),
        (manifest(diff_threshold=-0.1), "diff_threshold must be a number"),
        (manifest(diff_threshold="0.5"), "diff_threshold must be a number"),
        (manifest(diff_threshold=True), "diff_threshold must be a number"),
        (manifest(diff_threshold=float("nan")), "diff_threshold must be a number"),
        (manifest(selective="yes"), "selective must be true or false"),
        (manifest(all_image_file_names="a.png"), "all_image_file_names must be a list"),
        (manifest(all_image_file_names=[1]), "all_image_file_names must be a list"),
    ],
)
def test_other_shapes_are_refused_naming_the_field(document: object, about: str) -> None:
    with pytest.raises(ManifestError) as caught:
        parse_upload_manifest(document)
    assert about in str(caught.value)


@given(JSON_VALUES)
def test_no_document_ends_in_anything_but_a_manifest_or_a_manifest_error(value: object) -> None:
    documents: list[Any] = [value, {"images": value}, {"images": {"a.png": value}}, manifest(selective=value)]
    for document in documents:
        with contextlib.suppress(ManifestError):
            assert parse_upload_manifest(document).entries.keys() == document["images"].keys()


def test_more_images_than_allowed_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    assert upload_manifest.MAXIMUM_IMAGES == 100_000
    monkeypatch.setattr(upload_manifest, "MAXIMUM_IMAGES", 2)
    images = {f"{number}.png": ENTRY for number in range(3)}
    with pytest.raises(ManifestError, match="3 images; at most 2"):
        parse_upload_manifest({"images": images})
    with pytest.raises(ManifestError, match="3 names; at most 2"):
        parse_upload_manifest({"images": {}, "all_image_file_names": list(images)})


# ----------------------------------------------------------------------------------------- one image entry


@pytest.mark.parametrize(
    ("tags", "read"),
    [
        ({"theme": "dark"}, {"theme": "dark"}),
        ({"rtl": True, "scale": 2, "none": None}, {"rtl": "True", "scale": "2", "none": "None"}),
        (["dark", 3], {"dark": "dark", "3": "3"}),
        ([], {}),
        ({}, {}),
        ("dark", {}),
        (7, {}),
        (None, {}),
    ],
)
def test_tags_are_turned_into_text(tags: object, read: dict[str, str]) -> None:
    parsed = parse_metadata({"tags": tags}, "a.png")
    assert parsed.metadata.tags == read
    assert parsed.warnings == ()


@pytest.mark.parametrize(
    ("theme", "read"), [("light", "light"), ("dark", "dark"), ("Dark", None), ("blue", None), (1, None), (None, None)]
)
def test_unknown_themes_are_none(theme: object, read: str | None) -> None:
    assert parse_metadata({"canvas_theme": theme}, "a.png").metadata.canvas_theme == read


def test_everything_an_entry_may_say() -> None:
    context = {"test_name": "x", "simulator": {"device_name": "y"}}
    metadata = parse_metadata(
        entry(display_name="Profile", group="Settings", diff_threshold=0, description="What", context=context), "a.png"
    ).metadata
    assert (metadata.display_name, metadata.group, metadata.description) == ("Profile", "Settings", "What")
    assert metadata.diff_threshold == 0.0
    assert metadata.context == context
    assert metadata.extras == {}


def test_an_entry_that_says_nothing() -> None:
    assert parse_metadata(ENTRY, "a.png").metadata == NO_METADATA


@pytest.mark.parametrize(
    ("fields", "about"),
    [
        ({"display_name": 5}, "display_name must be text"),
        ({"group": ["a"]}, "group must be text"),
        ({"description": {}}, "description must be text"),
        ({"diff_threshold": 1}, "diff_threshold must be a number"),
        ({"diff_threshold": "0.1"}, "diff_threshold must be a number"),
        ({"diff_threshold": False}, "diff_threshold must be a number"),
        ({"context": []}, "context must be an object"),
    ],
)
def test_values_of_a_wrong_type_are_passed_over_with_a_warning(fields: dict[str, Any], about: str) -> None:
    parsed = parse_metadata({**fields, "kept": 1}, "x/a.png")
    (warning,) = parsed.warnings
    assert warning.startswith(f"x/a.png: {about}")
    assert (parsed.metadata.extras, parsed.metadata.diff_threshold, parsed.metadata.group) == ({"kept": 1}, None, None)


def test_unknown_keys_come_back_as_they_were() -> None:
    fields = entry(display_name="Profile", tags={"a": "b"}, platform="ios", nested={"deep": [1, None, {"x": "ü"}]})
    parsed = parse_metadata(fields, "a.png").metadata
    assert parsed.extras == {"platform": "ios", "nested": {"deep": [1, None, {"x": "ü"}]}}
    assert entry_document(Snapshot("a.png", HASH, Size(390, 844), parsed)) == fields


def test_null_fields_are_not_written() -> None:
    document = entry_document(Snapshot("a.png", HASH, Size(390, 844)))
    assert document == ENTRY


def test_measured_values_are_never_taken_for_extras() -> None:
    metadata = parse_metadata({"content_hash": "lie", "width": 1, "height": 2}, "a.png").metadata
    assert entry_document(Snapshot("a.png", HASH, Size(390, 844), metadata)) == ENTRY


@given(st.dictionaries(st.text(), JSON_VALUES, max_size=6))
def test_what_is_written_reads_back_the_same(fields: dict[str, Any]) -> None:
    metadata = parse_metadata(fields, "a.png").metadata
    written = json.loads(json.dumps(entry_document(Snapshot("a.png", HASH, Size(1, 2), metadata))))
    assert parse_metadata(written, "a.png").metadata == metadata


def test_a_whole_manifest_reads_back_the_same() -> None:
    snapshots = [Snapshot("b.png", HASH, Size(1, 2)), Snapshot("a.png", HASH, Size(3, 4))]
    document = manifest_document(snapshots, 0.25, selective=True, all_image_file_names=["z.png", "a.png", "b.png"])
    assert list(document["images"]) == ["a.png", "b.png"]
    parsed = parse_upload_manifest(json.loads(json.dumps(document)))
    assert (parsed.diff_threshold, parsed.selective) == (0.25, True)
    assert parsed.all_image_file_names == frozenset({"a.png", "b.png", "z.png"})
    assert parsed.entries["b.png"].size == Size(1, 2)


def test_unset_top_level_fields_are_not_written() -> None:
    assert manifest_document([]) == {"images": {}}
