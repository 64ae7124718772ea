"""A folder of screenshots as a build: its files, progress, cancelling."""

import hashlib
import os
import threading
from pathlib import Path

import pytest

from snapreview.errors import Cancelled, SourceError
from snapreview.model.failure import Reason
from snapreview.model.size import Size
from snapreview.model.snapshot import Snapshot
from snapreview.sources.folder import FolderSource
from snapreview.sources.opening import OpeningContext, OpeningProgress
from tests.support.folder_builds import opened, picture, posix_only, problem_of, read
from tests.support.memory import KeptFiles

EXTENSIONS = ["png", "jpg", "jpeg", "webp", "tif", "tiff", "bmp", "gif", "avif"]


def test_a_snapshot_has_the_hash_and_the_size_of_its_file(tmp_path: Path) -> None:
    path = picture(tmp_path, "settings/profile.png", (39, 84))
    build = read(tmp_path)
    (snapshot,) = build.snapshots.values()
    assert snapshot == Snapshot("settings/profile.png", hashlib.sha256(path.read_bytes()).hexdigest(), Size(39, 84))
    assert (build.uri, build.warnings, build.artifact_id) == (str(tmp_path), (), 0)


def test_every_format_is_measured(tmp_path: Path) -> None:
    for extension in EXTENSIONS:
        picture(tmp_path, f"a.{extension}", (32, 16))
    snapshots = read(tmp_path).snapshots
    assert {name: (s.size, s.problem) for name, s in snapshots.items()} == {
        f"a.{extension}": (Size(32, 16), None) for extension in EXTENSIONS
    }


def test_names_stand_in_order(tmp_path: Path) -> None:
    for name in ("b.png", "a/z.png", "B.png"):
        picture(tmp_path, name)
    assert list(read(tmp_path).snapshots) == ["B.png", "a/z.png", "b.png"]


@posix_only
def test_names_of_every_kind_are_read_and_found_again(tmp_path: Path) -> None:
    part = "n" * 100
    names = [
        "with space.png",
        "100 %.png",
        'quote\'s "double".png',
        "back\\slash.png",
        "two\nlines.png",
        os.fsdecode(b"latin\xe9.png"),
        f"{part}/{part}/" + "x" * 33 + ".png",
    ]
    content = picture(tmp_path, "a.png").read_bytes()
    for name in names:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(content)
    build = opened(tmp_path)
    assert set(build.build.snapshots) == {*names, "a.png"}
    for snapshot in build.build.snapshots.values():
        assert snapshot.problem is None
        assert build.files.local_file(snapshot).path.read_bytes() == content


@posix_only
def test_files_that_cannot_be_used_become_problems_and_the_rest_is_read(tmp_path: Path) -> None:
    picture(tmp_path, "sound.png")
    (tmp_path / "empty.png").touch()
    (tmp_path / "text.png").write_bytes(b"no picture")
    (tmp_path / "cut.png").write_bytes((tmp_path / "sound.png").read_bytes()[:20])
    (tmp_path / "dangling.png").symlink_to("nothing.png")
    (tmp_path / "loop.png").symlink_to("loop.png")
    os.mkfifo(tmp_path / "fifo.png")
    snapshots = read(tmp_path).snapshots
    fetch, processing = Reason.IMAGE_FETCH_FAILED, Reason.IMAGE_PROCESSING_FAILED
    assert {name: problem_of(s) for name, s in snapshots.items() if s.problem} == {
        "empty.png": processing,
        "text.png": processing,
        "cut.png": processing,
        "dangling.png": fetch,
        "loop.png": fetch,
        "fifo.png": fetch,
    }
    assert snapshots["sound.png"].problem is None
    assert {name for name, s in snapshots.items() if not s.content_hash} == {"dangling.png", "loop.png", "fifo.png"}


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="needs a user whom permissions bind")
def test_a_file_without_permission_becomes_a_problem(tmp_path: Path) -> None:
    picture(tmp_path, "closed.png").chmod(0)
    snapshot = read(tmp_path).snapshots["closed.png"]
    assert problem_of(snapshot) is Reason.IMAGE_FETCH_FAILED


def test_an_image_of_another_format_than_its_name_says_is_an_image(tmp_path: Path) -> None:
    picture(tmp_path, "a.bmp").rename(tmp_path / "a.png")
    snapshot = read(tmp_path).snapshots["a.png"]
    assert (snapshot.size, snapshot.problem) == (Size(8, 6), None)


def test_the_local_file_carries_the_stamp_of_the_hashed_bytes(tmp_path: Path) -> None:
    path = picture(tmp_path, "a.png")
    build = opened(tmp_path)
    file = build.files.local_file(build.build.snapshots["a.png"])
    assert file.path == path
    assert file.stamp is not None
    assert (file.stamp.size, file.stamp.changed_ns) == (path.stat().st_size, path.stat().st_mtime_ns)


def test_a_folder_without_images_is_a_build_with_a_warning(tmp_path: Path) -> None:
    build = read(tmp_path)
    assert build.snapshots == {}
    assert build.warnings == (f"The folder {tmp_path} holds no images.",)


def test_a_missing_folder_or_a_file_is_refused_with_the_remedy(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"does not exist\. Check the path"):
        opened(tmp_path / "missing")
    with pytest.raises(SourceError, match=r"is not a folder\. Give the folder"):
        opened(picture(tmp_path, "a.png"))


@posix_only
def test_a_folder_that_is_a_link_to_itself_is_refused(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to("loop")
    with pytest.raises(SourceError, match="cannot be read"):
        opened(tmp_path / "loop")


def test_a_file_uri_opens_the_same_build(tmp_path: Path) -> None:
    folder = tmp_path / "100 % of #1"
    picture(folder, "a.png")
    assert opened(folder.as_uri()).build.snapshots == read(folder).snapshots


def test_progress_starts_with_the_listing_and_ends_with_the_last_file(tmp_path: Path) -> None:
    for number in range(70):
        picture(tmp_path, f"{number:02}.png")
    steps: list[OpeningProgress] = []
    FolderSource().open(str(tmp_path), OpeningContext(KeptFiles(), steps.append, threading.Event(), workers=2))
    assert steps[0] == OpeningProgress(str(tmp_path), 0, 0)
    assert steps[-1] == OpeningProgress(str(tmp_path), 70, 70)
    assert [step.done for step in steps] == sorted(step.done for step in steps)


def test_opening_can_be_cancelled_and_remembers_nothing_then(tmp_path: Path) -> None:
    for number in range(70):
        picture(tmp_path, f"{number:02}.png")
    stop, memory = threading.Event(), KeptFiles()

    def cancel(progress: OpeningProgress) -> None:
        if progress.done:
            stop.set()

    with pytest.raises(Cancelled):
        FolderSource().open(str(tmp_path), OpeningContext(memory, cancel, stop, workers=2))
    assert memory.by_root == {}
