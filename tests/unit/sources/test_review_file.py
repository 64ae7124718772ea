"""Review files: written, read back, and refused when they are bad."""

import gc
import json
import threading
import weakref
import zipfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator

from snapreview.errors import Cancelled, SourceError
from snapreview.export.progress import ExportProgress
from snapreview.export.review_file import needed_images, save_review
from snapreview.model.review.review import Review
from snapreview.model.review.review_file import (
    ReviewFile,
    ReviewFileTooNew,
    review_file_document,
    review_file_of,
    same_images,
    unlike_images,
)
from snapreview.model.review_uri import review_side, review_sides
from snapreview.model.strict_json import strict_json
from snapreview.sources.opening import OpeningContext
from snapreview.sources.review_file import ReviewFileReader, ReviewFileSource, content_stamp
from snapreview.store.image_cache import ImageCache
from tests.support.memory import KeptFiles
from tests.support.reviewed_builds import ADDED, CHANGED, HEAD, NOW, REMOVED, SAME, compared, decision, note
from tests.support.reviews import REVIEWS
from tests.support.values import comparison_of

SCHEMA = json.loads(
    (Path(__file__).resolve().parents[3] / "docs" / "review-file.schema.json").read_text(encoding="utf-8")
)
NOTE = note(CHANGED, "look")
REVIEW = Review(decisions={CHANGED: decision(CHANGED)}, notes={NOTE.identity: NOTE})


def file_of(parent: Path, review: Review = REVIEW) -> ReviewFile:
    plan = compared(parent)[0].plan
    options = comparison_of([]).options
    return ReviewFile(
        NOW, "snapreview 1", plan.base, plan.head, options, "4.3.8", {CHANGED: {"status": "changed"}}, review
    )


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    """A review file with its images."""
    comparison, pictures = compared(tmp_path)
    images = needed_images(comparison.plan, pictures, ExportProgress())
    return save_review(file_of(tmp_path), tmp_path / "mine.snapreview", images)


def context() -> OpeningContext:
    return OpeningContext(KeptFiles(), lambda _progress: None, threading.Event(), workers=2)


def rewritten(path: Path, change: Callable[[dict[str, Any]], object]) -> Path:
    """The file with its document changed."""
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    document = json.loads(members["review.json"])
    change(document)
    members["review.json"] = json.dumps(document).encode()
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


@settings(max_examples=50)
@given(REVIEWS)
def test_any_review_comes_back_and_keeps_to_the_schema(
    tmp_path_factory: pytest.TempPathFactory, review: Review
) -> None:
    plan = comparison_of([]).plan
    file = ReviewFile(NOW, "snapreview 1", plan.base, plan.head, comparison_of([]).options, "4.3.8", {}, review)
    text = json.dumps(review_file_document(file), allow_nan=False).encode()
    assert review_file_of(strict_json(text)) == file
    assert list(Draft202012Validator(SCHEMA).iter_errors(json.loads(text))) == []


def test_a_file_comes_back_with_everything_in_it(saved: Path, tmp_path: Path) -> None:
    reader = ReviewFileReader(saved)
    reader.close()
    assert reader.file == file_of(tmp_path)
    assert len(reader.held) == 5  # the grey base is one image in two pairs; equal images are not needed


def test_it_opens_as_two_builds_without_the_folders(saved: Path, tmp_path: Path) -> None:
    source = ReviewFileSource(ImageCache(tmp_path / "cache"))
    _, head_uri = review_sides(saved)
    assert source.understands(head_uri)
    opened = source.open(head_uri, context())
    try:
        snapshots = opened.build.snapshots
        assert set(snapshots) == set(HEAD)
        assert {name for name, each in snapshots.items() if each.problem} == {SAME}
        file = opened.files.local_file(snapshots[CHANGED])
        assert file.path.read_bytes() == (tmp_path / "head" / CHANGED).read_bytes()
        assert opened.files.local_file(snapshots[CHANGED]).path == file.path
        with pytest.raises(SourceError, match="does not hold this image"):
            opened.files.local_file(snapshots[SAME])
    finally:
        opened.close()


def test_without_images_every_one_says_so(tmp_path: Path) -> None:
    path = save_review(file_of(tmp_path), tmp_path / "small.snapreview")
    opened = ReviewFileSource(ImageCache(tmp_path / "cache")).open(review_sides(path)[0], context())
    opened.close()
    assert all(snapshot.problem for snapshot in opened.build.snapshots.values())


def test_a_damaged_image_is_that_images_problem(saved: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(saved) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    digest = file_of(tmp_path).head.snapshots[ADDED].content_hash
    with zipfile.ZipFile(saved, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, members["review.json"] if digest in name else content)
    opened = ReviewFileSource(ImageCache(tmp_path / "cache")).open(review_sides(saved)[1], context())
    opened.close()
    assert {name for name, each in opened.build.snapshots.items() if each.problem} == {SAME, ADDED}
    reader = ReviewFileReader(saved)
    with pytest.raises(SourceError, match="not what its name says"):
        reader.content(next(name for name in reader.members if digest in name))
    reader.close()


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda document: document.update(version="1"), "“version” must be a number"),
        (lambda document: document.update(version=0), "“version” must be 1"),
        (lambda document: document.update(format="zip"), "“format” must be"),
        (lambda document: document.pop("base"), "“base” is missing"),
        (lambda document: document.pop("review"), "“review” is missing"),
        (lambda document: document.update(review=[]), "an object was expected"),
        (lambda document: document.update(results={"a": 1}), "an object was expected"),
        (lambda document: document.update(options={"pixel_limit": -1}), "pixel limit must be at least 1"),
        (lambda document: document["head"].update(images=[]), "no object “images”"),
        (lambda document: document["head"]["images"][ADDED].update(content_hash="../x"), "64 lower-case"),
        (lambda document: document["head"]["images"][ADDED].update(width=-1), "whole number of pixels"),
        (lambda document: document["review"]["decisions"][0].update(verdict="maybe"), "maybe"),
        (lambda document: document["review"]["notes"][0].update(place=[1, 2, 0, 0]), "must be 1 or more"),
        (lambda document: document["review"]["refused_pairs"].append([1]), "two texts"),
    ],
)
def test_a_file_of_another_shape_is_refused(
    saved: Path, change: Callable[[dict[str, Any]], object], reason: str
) -> None:
    with pytest.raises(SourceError, match=reason):
        ReviewFileReader(rewritten(saved, change))


def test_a_newer_file_is_refused_with_a_plain_message(saved: Path) -> None:
    path = rewritten(saved, lambda document: (document.update(version=2), document.pop("review")))
    with pytest.raises(ReviewFileTooNew, match=r"A newer snapreview wrote this review .* Update snapreview to open it"):
        ReviewFileReader(path)


def _with_member(path: Path, name: str, content: bytes = b"x", packed: int = zipfile.ZIP_STORED) -> None:
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(zipfile.ZipInfo(name), content, packed)


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (lambda path: _with_member(path, "../evil.png"), "leads out of the archive"),
        (lambda path: _with_member(path, "/etc/evil.png"), "absolute path"),
        (lambda path: _with_member(path, "images/x.png", bytes(65 * 1024**2), zipfile.ZIP_DEFLATED), "would grow"),
        (lambda path: _with_member(path, "review.json"), "twice"),
        (lambda path: _with_member(path, "./review.json"), "twice"),
        (lambda path: path.write_bytes(path.read_bytes()[:-40]), "end is missing"),
        (lambda path: path.write_bytes(b"no archive"), "end is missing"),
        (lambda path: path.unlink(), "cannot be read"),
    ],
)
def test_a_hostile_or_broken_archive_is_refused(saved: Path, spoil: Callable[[Path], object], reason: str) -> None:
    spoil(saved)
    with pytest.raises(SourceError, match=reason):
        ReviewFileReader(saved)


def test_an_archive_that_lies_about_a_size_is_refused(saved: Path) -> None:
    """The directory says fewer bytes than the member unpacks to."""
    content = bytearray(saved.read_bytes())
    start = content.rindex(b"PK\x01\x02", 0, content.index(b"review.json", content.index(b"PK\x01\x02")))
    content[start + 24 : start + 28] = (10).to_bytes(4, "little")
    saved.write_bytes(content)
    with pytest.raises(SourceError, match="cannot be read"):
        ReviewFileReader(saved)


@pytest.mark.parametrize("text", [b"[" * 100_000, b'{"version": NaN}', b'{"a": 1, "a": 1}', b"\xff\xfe", b"[]", b""])
def test_a_document_that_is_no_sound_json_is_refused(tmp_path: Path, text: bytes) -> None:
    path = tmp_path / "bad.snapreview"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("review.json", text)
    with pytest.raises(SourceError, match="cannot be read"):
        ReviewFileReader(path)
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("other.json", text)
    with pytest.raises(SourceError, match=r"it holds no review\.json"):
        ReviewFileReader(path)


def test_cancelled_nothing_is_written(tmp_path: Path) -> None:
    comparison, pictures = compared(tmp_path)
    stop = threading.Event()
    stop.set()
    with pytest.raises(Cancelled):
        save_review(
            file_of(tmp_path),
            tmp_path / "out" / "mine.snapreview",
            needed_images(comparison.plan, pictures, ExportProgress(stop=stop)),
        )
    assert list((tmp_path / "out").iterdir()) == []


def test_another_content_has_another_stamp(saved: Path) -> None:
    before = content_stamp(saved)
    assert content_stamp(saved) == before
    rewritten(saved, lambda document: document.update(saved_at=1))
    assert content_stamp(saved) != before


def test_it_is_read_once_as_long_as_somebody_holds_what_it_says(saved: Path) -> None:
    with closing(ReviewFileReader(saved)) as one, closing(ReviewFileReader(saved)) as other:
        assert one.file is other.file
        rewritten(saved, lambda document: document.update(program="another"))
        with closing(ReviewFileReader(saved)) as again:
            assert again.file.program == "another"


def test_what_a_file_says_is_let_go_with_the_last_who_holds_it(saved: Path) -> None:
    with closing(ReviewFileReader(saved)) as reader:
        said = weakref.ref(reader.file)
    del reader
    gc.collect()
    assert said() is None


def test_builds_are_told_apart_by_their_images(tmp_path: Path) -> None:
    head = file_of(tmp_path).head
    less = replace(head, snapshots={name: each for name, each in head.snapshots.items() if name != ADDED})
    assert same_images(head, replace(head, uri="elsewhere"))
    assert not same_images(head, less)
    assert unlike_images(head, less) == [ADDED]
    assert REMOVED not in head.snapshots


def test_the_uris_of_both_sides() -> None:
    found = review_side("/a/b.snapreview#HEAD".lower())
    assert found is not None
    assert (found.path, found.side) == (Path("/a/b.snapreview"), "head")
    assert review_side("https://host/b.snapreview#head") is None
    assert review_side("/a/b.zip#head") is None
