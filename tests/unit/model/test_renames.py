"""Renames: the same bytes under another name (snapshots API §4.2)."""

import random
from collections import Counter
from difflib import SequenceMatcher

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snapreview.model import renames
from snapreview.model.renames import find_renames

NAMES = st.text("ab/é\udcff .", min_size=1, max_size=6)
HASHES = st.dictionaries(NAMES, st.sampled_from(["", "one", "two", "three"]), max_size=12)


class CountingMatcher(SequenceMatcher[str]):
    """Counts how often names are scored."""

    scored = 0

    def ratio(self) -> float:
        """Count, then score."""
        CountingMatcher.scored += 1
        return super().ratio()


@pytest.fixture
def scoring(monkeypatch: pytest.MonkeyPatch) -> type[CountingMatcher]:
    """Lets the code under test count its scoring."""
    CountingMatcher.scored = 0
    monkeypatch.setattr(renames, "SequenceMatcher", CountingMatcher)
    return CountingMatcher


def equal(names: list[str]) -> dict[str, str]:
    return dict.fromkeys(names, "blank")


def test_one_new_and_one_old_name_of_one_content() -> None:
    assert find_renames({"new.png": "x"}, {"old.png": "x"}) == {"new.png": "old.png"}


def test_other_bytes_are_no_rename() -> None:
    assert find_renames({"new.png": "x"}, {"old.png": "y"}) == {}


def test_several_independent_renames() -> None:
    new = {"n1.png": "x", "n2.png": "y", "n3.png": "z"}
    old = {"o1.png": "y", "o2.png": "x", "o3.png": "other"}
    assert find_renames(new, old) == {"n1.png": "o2.png", "n2.png": "o1.png"}


def test_duplicates_go_by_name_similarity() -> None:
    new = equal(["light/settings.png", "dark/profile.png"])
    old = equal(["old/profile.png", "old/settings.png"])
    assert find_renames(new, old) == {
        "light/settings.png": "old/settings.png",
        "dark/profile.png": "old/profile.png",
    }


def test_the_most_similar_pair_is_taken_first_even_if_others_fare_worse() -> None:
    new = equal(["abcd", "abcx"])
    old = equal(["abcd_", "zzzz"])
    assert find_renames(new, old) == {"abcd": "abcd_", "abcx": "zzzz"}


def test_equal_scores_go_by_new_then_old_name() -> None:
    assert find_renames(equal(["b", "a"]), equal(["d", "c"])) == {"a": "c", "b": "d"}


def test_three_new_and_two_old_names_give_two_renames() -> None:
    found = find_renames(equal(["a1.png", "a2.png", "zz.png"]), equal(["a1_.png", "a2_.png"]))
    assert found == {"a1.png": "a1_.png", "a2.png": "a2_.png"}


def test_there_is_no_minimum_similarity() -> None:
    assert find_renames(equal(["abc", "def"]), equal(["XYZ"])) == {"abc": "XYZ"}


def test_unreadable_files_are_renames_of_nothing() -> None:
    assert find_renames({"new.png": ""}, {"old.png": ""}) == {}


@given(HASHES, HASHES, st.randoms(use_true_random=False))
def test_the_order_of_the_mappings_does_not_matter(
    new: dict[str, str], old: dict[str, str], chance: random.Random
) -> None:
    shuffled_new, shuffled_old = list(new.items()), list(old.items())
    chance.shuffle(shuffled_new)
    chance.shuffle(shuffled_old)
    assert find_renames(dict(shuffled_new), dict(shuffled_old)) == find_renames(new, old)


@given(HASHES, HASHES)
def test_as_many_renames_as_the_contents_allow_and_each_name_once(new: dict[str, str], old: dict[str, str]) -> None:
    found = find_renames(new, old)
    assert len(set(found.values())) == len(found)
    assert all(new[new_name] == old[old_name] != "" for new_name, old_name in found.items())
    new_counts, old_counts = Counter(new.values()), Counter(old.values())
    possible = sum(min(count, old_counts[content]) for content, count in new_counts.items() if content)
    assert len(found) == possible


def test_a_thousand_equal_images_moved_to_another_folder_are_scored_once_each(scoring: type[CountingMatcher]) -> None:
    names = [f"screen {number:04}.png" for number in range(1000)]
    found = find_renames(equal([f"new/{name}" for name in names]), equal([f"old/{name}" for name in names]))
    assert found == {f"new/{name}": f"old/{name}" for name in names}
    assert scoring.scored <= 1000


def test_a_thousand_equal_images_under_other_names_are_paired_in_the_order_of_the_names(
    scoring: type[CountingMatcher],
) -> None:
    found = find_renames(
        equal([f"new {number:04}.png" for number in range(1000)]),
        equal([f"old {number:04}.png" for number in range(1001)]),
    )
    assert found == {f"new {number:04}.png": f"old {number:04}.png" for number in range(1000)}
    assert scoring.scored == 0


def test_a_thousand_equal_images_of_one_last_part_are_not_scored_either(scoring: type[CountingMatcher]) -> None:
    found = find_renames(
        equal([f"new {number:04}/shot.png" for number in range(1000)]),
        equal([f"old {number:04}/shot.png" for number in range(1000)]),
    )
    assert len(found) == len(set(found.values())) == 1000
    assert scoring.scored == 0


def test_the_work_does_not_grow_with_the_square_of_the_names(scoring: type[CountingMatcher]) -> None:
    def scored_for(count: int) -> int:
        scoring.scored = 0
        names = [f"{number % 7}/screen {number:05}.png" for number in range(count)]
        find_renames(equal([f"new/{name}" for name in names]), equal([f"old/x{name}" for name in names]))
        return scoring.scored

    small, large = scored_for(500), scored_for(5000)
    assert large <= 10 * small + renames.SCORED_PAIRS_LIMIT


def test_of_many_equal_images_the_rest_without_an_equal_last_part_goes_by_similarity() -> None:
    stay = [f"screen {number:04}.png" for number in range(200)]
    new = equal([*(f"new/{name}" for name in stay), "new/1 shopping cart.png", "new/2 account.png"])
    old = equal([*(f"old/{name}" for name in stay), "old/3 account.png", "old/4 shopping cart.png"])
    found = find_renames(new, old)
    assert found["new/1 shopping cart.png"] == "old/4 shopping cart.png"
    assert found["new/2 account.png"] == "old/3 account.png"
    assert found["new/screen 0123.png"] == "old/screen 0123.png"
