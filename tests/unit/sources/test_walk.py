"""Which files of a folder are images, by the rules of the seed's upload."""

import os
import threading
from pathlib import Path

import pytest

from snapreview.errors import Cancelled, SourceError
from snapreview.model.image_name import IMAGE_EXTENSIONS
from snapreview.sources import walk
from snapreview.sources.walk import FolderListing, list_folder

linux_only = pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")


def touched(folder: Path, *names: str) -> Path:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    return folder


def listed(root: Path) -> FolderListing:
    return list_folder(root, threading.Event())


def linked_to_each_other(root: Path, count: int) -> Path:
    """So many folders, each with links to all others: count! ways lead through them."""
    for number in range(count):
        (root / str(number)).mkdir(parents=True)
        for other in range(count):
            (root / str(number) / f"to {other}").symlink_to(root / str(other))
    return root


def test_all_nine_extensions_in_any_case(tmp_path: Path) -> None:
    names = sorted(f"shot{extension}" for extension in IMAGE_EXTENSIONS)
    assert len(names) == 9
    listing = listed(touched(tmp_path, *names, "UPPER.PNG", "Mixed.JpEg", "notes.txt", "shot.svg", "png"))
    assert listing.image_names == sorted([*names, "UPPER.PNG", "Mixed.JpEg"])


def test_names_are_relative_posix_paths_in_order(tmp_path: Path) -> None:
    listing = listed(touched(tmp_path, "b.png", "a/deep/er.png", "a/c.png", "a b/c.png"))
    assert listing.image_names == ["a b/c.png", "a/c.png", "a/deep/er.png", "b.png"]


def test_json_files_are_noted_apart(tmp_path: Path) -> None:
    listing = listed(touched(tmp_path, "a.png", "a.json", "x/b.json", "manifest.json"))
    assert listing.json_names == {"a.json", "x/b.json", "manifest.json"}
    assert listing.image_names == ["a.png"]


def test_hidden_entries_are_passed_over_with_all_below(tmp_path: Path) -> None:
    listing = listed(touched(tmp_path, ".hidden.png", ".git/a.png", "a/.b/c.png", "a/.c.json", "a/d.png", ".png"))
    assert listing.image_names == ["a/d.png"]
    assert listing.json_names == set()


def test_a_folder_may_itself_be_hidden(tmp_path: Path) -> None:
    assert listed(touched(tmp_path / ".shots", "a.png")).image_names == ["a.png"]


def test_a_folder_that_is_called_like_an_image_is_a_folder(tmp_path: Path) -> None:
    assert listed(touched(tmp_path, "a.png/b.png")).image_names == ["a.png/b.png"]


def test_links_to_files_and_folders_are_followed(tmp_path: Path) -> None:
    touched(tmp_path / "elsewhere", "a.png", "sub/b.png")
    build = tmp_path / "build"
    build.mkdir()
    (build / "one.png").symlink_to(tmp_path / "elsewhere/a.png")
    (build / "two").symlink_to(tmp_path / "elsewhere")
    (build / "three").symlink_to(tmp_path / "elsewhere")
    assert listed(build).image_names == ["one.png", "three/a.png", "three/sub/b.png", "two/a.png", "two/sub/b.png"]


def test_links_that_lead_back_are_entered_once(tmp_path: Path) -> None:
    touched(tmp_path, "a/b/c.png")
    (tmp_path / "a/b/up").symlink_to(tmp_path / "a")
    (tmp_path / "a/self").symlink_to(".")
    (tmp_path / "top").symlink_to(tmp_path)
    assert listed(tmp_path).image_names == ["a/b/c.png"]


def test_a_link_to_itself_hides_nothing_else(tmp_path: Path) -> None:
    touched(tmp_path, "a.png", "sub/b.png")
    (tmp_path / "self.png").symlink_to("self.png")
    (tmp_path / "sub/loop").symlink_to("loop")
    listing = listed(tmp_path)
    assert listing.image_names == ["a.png", "self.png", "sub/b.png"]
    assert listing.warnings == []


def test_a_link_to_nothing_is_listed_for_others_to_find_out(tmp_path: Path) -> None:
    (tmp_path / "gone.png").symlink_to("nowhere.png")
    assert listed(tmp_path).image_names == ["gone.png"]


@linux_only
def test_names_of_every_kind(tmp_path: Path) -> None:
    names = [
        "with space.png",
        "100 %.png",
        "%41.png",
        'quote\'s "double".png',
        "back\\slash.png",
        "two\nlines.png",
        "tab\t.png",
        "Zürich.png",
        "😀.png",
        os.fsdecode(b"latin\xe9.png"),
        "-dash.png",
        "a.b.c.png",
        "~.png",
    ]
    assert listed(touched(tmp_path, *names)).image_names == sorted(names)


def test_long_paths(tmp_path: Path) -> None:
    long_part = "n" * 100
    name = f"{long_part}/{long_part}/" + "x" * (239 - 2 * 101 - 4) + ".png"
    assert len(name) == 239
    assert listed(touched(tmp_path, name)).image_names == [name]


@linux_only
def test_a_folder_too_deep_to_be_reached_becomes_a_warning(tmp_path: Path) -> None:
    touched(tmp_path, "a.png")
    part = "d" * 250
    descriptor = os.open(tmp_path, os.O_RDONLY)
    for _ in range(17):  # 17 × 251 bytes are more than a path may have
        os.mkdir(part, dir_fd=descriptor)
        below = os.open(part, os.O_RDONLY, dir_fd=descriptor)
        os.close(descriptor)
        descriptor = below
    os.close(descriptor)
    listing = listed(tmp_path)
    assert listing.image_names == ["a.png"]
    (warning,) = listing.warnings
    assert "File name too long" in warning
    assert "its images are missing" in warning


def test_folders_nested_deeper_than_python_may_recurse(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for _ in range(1100):
        Path("d").mkdir()
        os.chdir("d")
    Path("a.png").touch()
    os.chdir(tmp_path)
    try:
        assert listed(Path()).image_names == ["d/" * 1100 + "a.png"]
    finally:
        while Path("d").exists():  # shutil.rmtree, which tidies up after tests, would recurse too deep
            _lift_grandchild()


def _lift_grandchild() -> None:
    """Take the topmost of the nested folders away."""
    Path("d").rename("top")
    if Path("top/d").exists():
        Path("top/d").rename("d")
    for left in Path("top").iterdir():
        left.unlink()
    Path("top").rmdir()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="needs a user whom permissions bind")
def test_a_folder_without_permission_becomes_a_warning(tmp_path: Path) -> None:
    touched(tmp_path, "a.png", "closed/b.png")
    (tmp_path / "closed").chmod(0)
    listing = listed(tmp_path)
    (tmp_path / "closed").chmod(0o700)
    assert listing.image_names == ["a.png"]
    assert listing.warnings == ["The folder closed/ cannot be read (Permission denied); its images are missing."]


def test_a_missing_root_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        listed(tmp_path / "missing")
    touched(tmp_path, "a.png")
    with pytest.raises(NotADirectoryError):
        listed(tmp_path / "a.png")


def test_a_stopped_listing_is_cancelled(tmp_path: Path) -> None:
    stop = threading.Event()
    stop.set()
    with pytest.raises(Cancelled):
        list_folder(touched(tmp_path, "a.png"), stop)


def test_a_listing_is_cancelled_on_the_way(tmp_path: Path) -> None:
    class StopAtThirdLook(threading.Event):
        looks = 0

        def is_set(self) -> bool:
            self.looks += 1
            return self.looks == 3

    stop = StopAtThirdLook()
    with pytest.raises(Cancelled):
        list_folder(linked_to_each_other(tmp_path, 12), stop)
    assert stop.looks == 3


def test_more_images_than_a_build_may_have_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(walk, "MAXIMUM_IMAGES", 3)
    touched(tmp_path, "a.png", "b.png", "x/c.png")
    assert len(listed(tmp_path).image_names) == 3
    touched(tmp_path, "x/d.png")
    with pytest.raises(SourceError, match=r"more than 3 images, .*Choose a folder further down, or take out links"):
        listed(tmp_path)


def test_folders_that_link_to_each_other_do_not_go_on_for_ever(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(walk, "MAXIMUM_IMAGES", 500)
    with pytest.raises(SourceError, match="more than 500 folders"):
        listed(linked_to_each_other(tmp_path, 12))
