"""A folder of screenshots as a build: files, sidecars, manifest, memory."""

import hashlib
import json
import os
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from snapreview.errors import Cancelled, ManifestError, SourceError
from snapreview.model.failure import Reason
from snapreview.model.files import OpenedBuild
from snapreview.model.size import Size
from snapreview.model.snapshot import Build, Snapshot
from snapreview.sources import measuring
from snapreview.sources.folder import FolderSource
from snapreview.sources.opening import OpeningContext, OpeningProgress
from snapreview.store.database import Database
from snapreview.store.file_memory import StoredFileMemory
from tests.support.memory import KeptFiles
from tests.support.pictures import plain, saved

posix_only = pytest.mark.skipif(os.name == "nt", reason="Windows has no such files or names")

EXTENSIONS = ["png", "jpg", "jpeg", "webp", "tif", "tiff", "bmp", "gif", "avif"]


def opened(folder: Path | str, memory: KeptFiles | StoredFileMemory | None = None) -> OpenedBuild:
    context = OpeningContext(memory or KeptFiles(), lambda _progress: None, threading.Event(), workers=2)
    return FolderSource().open(str(folder), context)


def read(folder: Path) -> Build:
    return opened(folder).build


def picture(folder: Path, name: str, size: tuple[int, int] = (8, 6)) -> Path:
    return saved(plain(size), folder / name)


def write_json(folder: Path, name: str, document: Any) -> None:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(document), encoding="utf-8")


def entry(content_hash: str = "ab" * 32, width: int = 1, height: int = 2, **more: Any) -> dict[str, Any]:
    return {"content_hash": content_hash, "width": width, "height": height, **more}


def problem_of(snapshot: Snapshot) -> Reason:
    assert snapshot.problem is not None
    assert snapshot.problem.message.endswith(".")
    return snapshot.problem.reason


# ------------------------------------------------------------------------------------------------- files


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


# ---------------------------------------------------------------------------------------------- sidecars


def test_a_sidecar_describes_its_image(tmp_path: Path) -> None:
    picture(tmp_path, "a/b.png")
    write_json(
        tmp_path,
        "a/b.json",
        {"display_name": "Profile", "group": "Settings", "diff_threshold": 0.25, "canvas_theme": "dark", "own": [1]},
    )
    snapshot = read(tmp_path).snapshots["a/b.png"]
    assert (snapshot.label, snapshot.group, snapshot.metadata.diff_threshold) == ("Profile", "Settings", 0.25)
    assert (snapshot.metadata.canvas_theme, snapshot.metadata.extras) == ("dark", {"own": [1]})


def test_a_sidecar_may_lie_about_what_is_measured(tmp_path: Path) -> None:
    path = picture(tmp_path, "a.png")
    write_json(tmp_path, "a.json", {"content_hash": "lie", "width": 1, "height": 1, "group": "G"})
    snapshot = read(tmp_path).snapshots["a.png"]
    assert (snapshot.size, snapshot.group, snapshot.metadata.extras) == (Size(8, 6), "G", {})
    assert snapshot.content_hash == hashlib.sha256(path.read_bytes()).hexdigest()


def test_two_images_may_share_a_sidecar_whose_fault_is_told_once(tmp_path: Path) -> None:
    picture(tmp_path, "a.png")
    picture(tmp_path, "a.jpg")
    write_json(tmp_path, "a.json", {"group": "G"})
    assert {s.group for s in read(tmp_path).snapshots.values()} == {"G"}
    (tmp_path / "a.json").write_text("broken", encoding="utf-8")
    build = read(tmp_path)
    assert {s.group for s in build.snapshots.values()} == {"a.png", "a.jpg"}
    assert len(build.warnings) == 1
    assert build.warnings[0].startswith("The sidecar a.json is ignored")


def test_wrong_values_of_a_sidecar_are_told_by_the_image_s_name(tmp_path: Path) -> None:
    picture(tmp_path, "x/a.png")
    write_json(tmp_path, "x/a.json", {"group": 5, "display_name": "kept"})
    build = read(tmp_path)
    assert build.warnings == ("x/a.png: group must be text; 5 is ignored.",)
    assert build.snapshots["x/a.png"].label == "kept"


def test_json_files_beside_no_image_are_nobody_s_business(tmp_path: Path) -> None:
    picture(tmp_path, "a.png")
    (tmp_path / "package.json").write_text("broken", encoding="utf-8")
    assert read(tmp_path).warnings == ()


def test_hidden_sidecars_and_those_of_other_folders_do_not_count(tmp_path: Path) -> None:
    picture(tmp_path, "x/a.png")
    write_json(tmp_path, "a.json", {"group": "G"})
    assert read(tmp_path).snapshots["x/a.png"].group == "x/a.png"


# ---------------------------------------------------------------------------------------------- manifest


def test_a_manifest_gives_flags_and_metadata_and_files_give_the_rest(tmp_path: Path) -> None:
    path = picture(tmp_path, "a.png")
    document = {
        "images": {"a.png": entry(group="G", tags={"x": True})},
        "diff_threshold": 0.125,
        "selective": True,
        "all_image_file_names": ["a.png", "b.png"],
    }
    write_json(tmp_path, "manifest.json", document)
    build = read(tmp_path)
    assert (build.diff_threshold, build.selective) == (0.125, True)
    assert build.all_image_file_names == frozenset({"a.png", "b.png"})
    snapshot = build.snapshots["a.png"]
    assert (snapshot.size, snapshot.group, snapshot.metadata.tags) == (Size(8, 6), "G", {"x": "True"})
    assert snapshot.content_hash == hashlib.sha256(path.read_bytes()).hexdigest()


def test_files_that_a_manifest_does_not_list_are_part_of_the_build(tmp_path: Path) -> None:
    picture(tmp_path, "a.png")
    picture(tmp_path, "unlisted.png")
    write_json(tmp_path, "manifest.json", {"images": {"a.png": entry()}})
    assert list(read(tmp_path).snapshots) == ["a.png", "unlisted.png"]


def test_a_listed_image_without_a_file_could_not_be_fetched(tmp_path: Path) -> None:
    write_json(tmp_path, "manifest.json", {"images": {"gone.png": entry("cd" * 32, 5, 6, group="G")}})
    build = opened(tmp_path)
    snapshot = build.build.snapshots["gone.png"]
    assert (snapshot.content_hash, snapshot.size, snapshot.group) == ("cd" * 32, Size(5, 6), "G")
    assert problem_of(snapshot) is Reason.IMAGE_FETCH_FAILED
    with pytest.raises(SourceError, match="its file is missing"):
        build.files.local_file(snapshot)


@pytest.mark.parametrize("name", ["../outside.png", "sub/../../outside.png"])
def test_a_manifest_cannot_point_out_of_the_folder(tmp_path: Path, name: str) -> None:
    outside = picture(tmp_path, "outside.png")
    folder = tmp_path / "build"
    write_json(folder, "manifest.json", {"images": {name: entry(), str(outside): entry()}})
    (folder / "sub").mkdir()
    build = opened(folder)
    for snapshot in build.build.snapshots.values():
        assert problem_of(snapshot) is Reason.IMAGE_FETCH_FAILED
        with pytest.raises(SourceError):
            build.files.local_file(snapshot)


def test_a_sidecar_s_keys_win_over_the_manifest_s(tmp_path: Path) -> None:
    picture(tmp_path, "a.png")
    write_json(tmp_path, "manifest.json", {"images": {"a.png": entry(group="manifest", description="kept")}})
    write_json(tmp_path, "a.json", {"group": "sidecar"})
    metadata = read(tmp_path).snapshots["a.png"].metadata
    assert (metadata.group, metadata.description) == ("sidecar", "kept")


def test_the_manifest_is_nobody_s_sidecar(tmp_path: Path) -> None:
    picture(tmp_path, "manifest.png")
    write_json(tmp_path, "manifest.json", {"images": {}, "group": "G"})
    build = read(tmp_path)
    assert build.snapshots["manifest.png"].metadata.extras == {}
    assert build.snapshots["manifest.png"].group == "manifest.png"


def test_a_manifest_further_down_is_a_plain_sidecar(tmp_path: Path) -> None:
    picture(tmp_path, "sub/manifest.png")
    write_json(tmp_path, "sub/manifest.json", {"group": "G"})
    assert read(tmp_path).snapshots["sub/manifest.png"].group == "G"


@pytest.mark.parametrize("content", ["{broken", "[]", '{"images": {"a.png": 5}}', "[" * 200_000])
def test_a_broken_manifest_is_refused_by_its_path(tmp_path: Path, content: str) -> None:
    (tmp_path / "manifest.json").write_text(content, encoding="utf-8")
    with pytest.raises(ManifestError) as caught:
        read(tmp_path)
    assert str(tmp_path / "manifest.json") in str(caught.value)


@posix_only
def test_a_manifest_that_is_a_fifo_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "manifest.json")
    with pytest.raises(ManifestError, match="not a regular file"):
        read(tmp_path)


# --------------------------------------------------------------------------------- progress and cancelling


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


# ------------------------------------------------------------------------------------------------ memory


@pytest.fixture
def hashed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the files that are really read, in the order in which they are."""
    read_files: list[str] = []
    really_measure = measuring.measure_file

    def counted(path: str) -> Any:
        read_files.append(Path(path).name)
        return really_measure(path)

    monkeypatch.setattr(measuring, "measure_file", counted)
    return read_files


def long_ago(path: Path) -> Path:
    os.utime(path, ns=(10**18, 10**18))
    return path


def test_an_unchanged_file_is_read_once_for_all_times(tmp_path: Path, hashed: list[str]) -> None:
    folder = tmp_path / "build"
    long_ago(picture(folder, "a.png"))
    database = Database(tmp_path / "cache")
    first = opened(folder, StoredFileMemory(database)).build
    again = opened(folder, StoredFileMemory(database)).build
    assert again.snapshots == first.snapshots
    assert hashed == ["a.png"]
    database.close()


def test_a_changed_file_is_read_again_and_then_remembered_anew(tmp_path: Path, hashed: list[str]) -> None:
    folder = tmp_path / "build"
    long_ago(picture(folder, "a.png"))
    database = Database(tmp_path / "cache")
    opened(folder, StoredFileMemory(database))
    path = picture(folder, "a.png", (20, 20))
    os.utime(path, ns=(10**18 + 1, 10**18 + 1))
    for _ in range(2):
        assert opened(folder, StoredFileMemory(database)).build.snapshots["a.png"].size == Size(20, 20)
    assert hashed == ["a.png", "a.png"]
    database.close()


def test_a_file_that_only_just_changed_is_read_again(tmp_path: Path, hashed: list[str]) -> None:
    folder = tmp_path / "build"
    picture(folder, "a.png")
    database = Database(tmp_path / "cache")
    for _ in range(2):
        opened(folder, StoredFileMemory(database))
    assert hashed == ["a.png", "a.png"]
    database.close()


def test_the_same_folder_by_another_way_is_known(tmp_path: Path, hashed: list[str]) -> None:
    folder = tmp_path / "build"
    long_ago(picture(folder, "a.png"))
    (tmp_path / "link").symlink_to(folder)
    memory = KeptFiles()
    opened(folder, memory)
    opened(tmp_path / "link", memory)
    assert hashed == ["a.png"]


def test_files_that_could_not_be_read_are_not_remembered(tmp_path: Path) -> None:
    (tmp_path / "gone.png").symlink_to("nowhere.png")
    memory = KeptFiles()
    opened(tmp_path, memory)
    assert memory.by_root[str(tmp_path.resolve())] == {}


def test_the_time_of_reading_is_taken_before_the_first_file_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    picture(tmp_path, "a.png")
    read_at: list[int] = []
    really_measure = measuring.measure_file

    def noted(path: str) -> Any:
        read_at.append(time.time_ns())
        return really_measure(path)

    monkeypatch.setattr(measuring, "measure_file", noted)
    memory = KeptFiles()
    before = time.time_ns()
    opened(tmp_path, memory)
    assert before <= memory.begun_ns[0] <= read_at[0]
