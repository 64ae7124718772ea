"""A folder listed ahead is the folder listed here, whatever becomes of the process."""

import io
import os
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import psutil
import pytest

from snapreview.errors import Cancelled, SourceError
from snapreview.images.regular_file import stamp_numbers
from snapreview.model.files import OpenedBuild
from snapreview.sources import folder as folder_module
from snapreview.sources.folder import FolderSource
from snapreview.sources.listing_ahead import ListingAhead
from snapreview.sources.listing_program import answer
from snapreview.sources.opening import OpeningContext, expect_build, open_build
from snapreview.sources.own_process import received, send
from snapreview.sources.walk import list_folder
from tests.support.memory import KeptFiles
from tests.support.pictures import plain, saved
from tests.support.waiting import wait_until


@pytest.fixture
def build(tmp_path: Path) -> Path:
    root = tmp_path / "build"
    for name in ("a.png", "sub/b.png", os.fsdecode(b"\xff\n.png")):
        saved(plain((8, 6)), root / name)
    (root / "a.json").write_text('{"display_name": "A"}')
    (root / "dangling.png").symlink_to(root / "nowhere.png")
    return root


@pytest.fixture
def context(build: Path) -> OpeningContext:
    """Of somebody who has opened the build before."""
    memory = KeptFiles()
    context = OpeningContext(memory, lambda _progress: None, threading.Event(), workers=1)
    FolderSource().open(str(build), context)
    return context


@pytest.fixture
def source(monkeypatch: pytest.MonkeyPatch) -> Iterator[FolderSource]:
    monkeypatch.setattr(folder_module, "FILES_WORTH_PROCESSES", 1)
    with closing(FolderSource()) as source:
        yield source


def test_listing_and_stamps_are_those_of_the_folder(build: Path) -> None:
    with closing(ListingAhead(build)) as ahead:
        found = ahead.listing(threading.Event())
    here = list_folder(build, threading.Event())
    assert found is not None
    assert (found.image_names, found.json_names, found.warnings) == (here.image_names, here.json_names, here.warnings)
    assert found.stamps == {name: stamp_numbers(f"{build}/{name}") for name in here.image_names}
    assert found.stamps["dangling.png"] is None
    assert listing_children() == []


def test_of_a_folder_that_cannot_be_listed_nothing_is_known(tmp_path: Path) -> None:
    with closing(ListingAhead(tmp_path / "missing")) as ahead:
        assert ahead.listing(threading.Event()) is None


@pytest.mark.skipif(os.name == "nt", reason="needs a program that ends at once")
def test_of_a_process_that_ended_nothing_is_known(build: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.executable", "/bin/false")
    with closing(ListingAhead(build)) as ahead:
        assert ahead.listing(threading.Event()) is None


def test_stopping_ends_the_waiting(build: Path) -> None:
    stop = threading.Event()
    with closing(ListingAhead(build)) as ahead:
        [child] = listing_children()
        child.suspend()
        stop.set()
        with pytest.raises(Cancelled):
            ahead.listing(stop)
    assert listing_children() == []


def test_the_program_answers_one_request(build: Path) -> None:
    requests, replies = io.BytesIO(), io.BytesIO()
    send([str(build)], requests)
    requests.seek(0)
    answer(requests, replies)
    replies.seek(0)
    names, json_names, warnings, stamps, sidecars = received(replies)
    assert (len(names), json_names, warnings, len(stamps)) == (4, ["a.json"], [], 4)
    assert sidecars == {"a.json": {"display_name": "A"}}


def test_without_a_process_the_folder_is_listed_in_the_background(
    build: Path, context: OpeningContext, source: FolderSource, monkeypatch: pytest.MonkeyPatch
) -> None:
    plainly = FolderSource().open(str(build), context)
    monkeypatch.setattr("sys.executable", str(build / "missing"))
    expect_build(str(build), (source,), context)
    opened = open_build(str(build), (source,), context)
    assert (opened.build, files_of(opened)) == (plainly.build, files_of(plainly))


def test_an_expected_build_is_opened_as_any_other(build: Path, context: OpeningContext, source: FolderSource) -> None:
    plainly = FolderSource().open(str(build), context)
    expect_build(str(build), (source,), context)
    wait_until(lambda: len(listing_children()) == 1, "the folder is being listed")
    opened = open_build(str(build), (source,), context)
    assert (opened.build, files_of(opened)) == (plainly.build, files_of(plainly))
    assert listing_children() == []


def test_sidecars_of_every_kind_say_what_they_say_in_any_other_build(
    build: Path, context: OpeningContext, source: FolderSource
) -> None:
    (build / "sub/b.json").write_text("[1]")
    saved(plain((8, 6)), build / "broken.png")
    (build / "broken.json").write_text("{")
    (build / "manifest.json").write_text('{"images": {}}')
    saved(plain((8, 6)), build / "manifest.png")
    (build / "of no image.json").write_text("{}")
    with closing(ListingAhead(build)) as ahead:
        found = ahead.listing(threading.Event())
    assert found is not None
    assert found.sidecars == {"a.json": {"display_name": "A"}, "sub/b.json": [1]}
    plainly = FolderSource().open(str(build), context).build
    expect_build(str(build), (source,), context)
    assert open_build(str(build), (source,), context).build == plainly
    assert plainly.snapshots["a.png"].label == "A"
    assert [warning.partition(" is ignored")[0] for warning in plainly.warnings] == [
        "The sidecar broken.json",
        "The sidecar b.json",
    ]


def test_what_changed_since_it_was_known_is_read_again(
    build: Path, context: OpeningContext, source: FolderSource
) -> None:
    saved(plain((20, 10)), build / "a.png")
    expect_build(str(build), (source,), context)
    assert open_build(str(build), (source,), context).build.snapshots["a.png"].size.width == 20


def test_a_build_that_nobody_knows_is_not_listed_ahead(build: Path, source: FolderSource) -> None:
    expect_build(str(build), (source,), OpeningContext(KeptFiles(), lambda _progress: None, threading.Event(), 1))
    assert "reading ahead" not in {thread.name for thread in threading.enumerate()}


def test_expecting_tells_nothing_of_what_is_wrong(context: OpeningContext, source: FolderSource) -> None:
    for uri in ("https://x/y", "a\0b", "/missing", "file:///missing"):
        expect_build(uri, (source,), context)
    assert listing_children() == []
    with pytest.raises(SourceError, match="does not exist"):
        open_build("/missing", (source,), context)


def test_closing_ends_what_was_expected_and_not_opened(
    build: Path, context: OpeningContext, source: FolderSource
) -> None:
    expect_build(str(build), (source,), context)
    expect_build(str(build), (source,), context)
    wait_until(lambda: len(listing_children()) == 1, "the folder is being listed")
    source.close()
    assert listing_children() == []


def files_of(opened: OpenedBuild) -> list[object]:
    readable = [snapshot for snapshot in opened.build.snapshots.values() if snapshot.problem is None]
    return [opened.files.local_file(snapshot) for snapshot in readable]


def listing_children() -> list[psutil.Process]:
    return [child for child in psutil.Process().children() if "snapreview.sources.listing_program" in child.cmdline()]
