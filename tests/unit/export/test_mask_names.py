"""Names of exported masks (snapshots API §5.2)."""

import os
import random
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snapreview.export.mask_names import mask_names

PART = st.text(st.sampled_from("aAbBéÉßẞ ._-\\\n\udcff"), min_size=1, max_size=4).filter(
    lambda part: part not in {".", ".."}
)
NAMES = st.lists(PART, min_size=1, max_size=3).map("/".join) | st.sampled_from(
    ["a.png", "a.jpg", "a.jpg.png", "a.png.png/b.png", "A.png", "A.PNG", "x/A.png", "X/a.png"]
)


def one_file(name: str) -> str:
    """Equal for names that a file system may take for the same file."""
    return unicodedata.normalize("NFD", unicodedata.normalize("NFD", name).casefold())


def test_the_full_name_stays_whatever_the_extension() -> None:
    assert mask_names(["a.png", "a.jpg", "a.jpg.png"]) == {
        "a.png": "a.png.png",
        "a.jpg": "a.jpg.png",
        "a.jpg.png": "a.jpg.png.png",
    }


def test_folders_with_dots_and_names_beyond_ascii_stay() -> None:
    for name in ("v1.2/a.b/c.png", "設定/プロフィール.png", "100 %.png"):
        assert mask_names([name]) == {name: f"{name}.png"}


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_backslashes_and_line_breaks_stay_where_the_system_allows_them() -> None:
    for name in ("a\\b.png", "two\nlines.png", 'a"b?.png'):
        assert mask_names([name], windows=False) == {name: f"{name}.png"}


def test_windows_gets_names_it_can_write() -> None:
    names = mask_names(["a\\b.png", "a?b.png", "a:b.png", "plain/a_b.png"], windows=True)
    assert len(set(names.values())) == 4
    assert not any(character in name for name in names.values() for character in '<>:"\\|?*')
    assert names["plain/a_b.png"] == "plain/a_b.png.png"


def test_names_that_differ_in_case_only_get_a_hash_on_the_second() -> None:
    names = mask_names(["A.png", "a.png"])
    assert names["A.png"] == "A.png.png"
    assert names["a.png"].startswith("a.png-")
    assert names["a.png"].endswith(".png")


def test_names_that_differ_in_how_accents_are_put_together_get_a_hash_too() -> None:
    composed, decomposed = "caf\u00e9.png", "cafe\u0301.png"
    names = mask_names([composed, decomposed])
    assert one_file(names[composed]) != one_file(names[decomposed])


def test_a_mask_is_never_called_like_a_folder_of_others() -> None:
    names = mask_names(["a", "a.png/b.png"])
    assert names["a.png/b.png"] == "a.png/b.png.png"
    assert names["a"] != "a.png"


def test_names_chosen_to_meet_the_hash_of_another_do_not_meet_it() -> None:
    hashed = mask_names(["A", "a"])["a"].removesuffix(".png")
    for spoiler in (hashed, hashed.upper(), f"{hashed}.png/x", f"{hashed.upper()}.PNG/x"):
        names = mask_names(["A", "a", spoiler])
        taken = {one_file(name) for name in names.values()}
        assert len(taken) == 3
        assert not any(other.startswith(f"{name}/") for name in taken for other in taken)


def test_long_names_are_cut_to_what_file_systems_take(tmp_path: Path) -> None:
    long = ["n" * 251 + ".png", "n" * 251 + ".jpg", "ü" * 125 + "x.png", "deep/" + "n" * 250 + ".jpeg"]
    names = mask_names(long)
    assert len(set(names.values())) == 4
    for name in names.values():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    assert names[long[3]].startswith("deep/n")


def test_a_name_whose_mask_just_fits_stays() -> None:
    name = "n" * 247 + ".png"
    assert mask_names([name]) == {name: f"{name}.png"}


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_names_that_are_no_utf_8() -> None:
    short, long = os.fsdecode(b"latin\xe9.png"), os.fsdecode(b"\xe9" * 252)
    names = mask_names([short, short.upper(), long])
    assert names[short.upper()] == f"{short.upper()}.png"
    assert len({os.fsencode(name) for name in names.values()}) == 3
    assert max(len(os.fsencode(name)) for name in names.values()) <= 255


@given(st.sets(NAMES, max_size=12), st.booleans())
def test_no_two_images_share_a_mask_on_any_file_system(image_names: set[str], windows: bool) -> None:
    names = mask_names(image_names, windows)
    assert names.keys() == image_names
    taken = {one_file(name) for name in names.values()}
    assert len(taken) == len(image_names)
    folders = {one_file("/".join(name.split("/")[:depth])) for name in names.values() for depth in range(1, 4)} - taken
    assert not folders & taken
    assert all(name.endswith(".png") for name in names.values())


@given(st.sets(NAMES, max_size=8), st.randoms(use_true_random=False))
def test_the_order_of_the_names_does_not_matter(image_names: set[str], chance: random.Random) -> None:
    shuffled = sorted(image_names)
    chance.shuffle(shuffled)
    assert mask_names(shuffled) == mask_names(sorted(image_names))
