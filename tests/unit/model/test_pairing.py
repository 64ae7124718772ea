"""Pairing two builds (snapshots API §4.1 and §4.2)."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snapreview.model.pairing import Pairing, Plan, PlanEntry, pair
from snapreview.model.snapshot import Build
from tests.support.values import build, snapshot

MATCHED, ADDED, REMOVED = Pairing.MATCHED, Pairing.ADDED, Pairing.REMOVED
RENAMED, SKIPPED = Pairing.RENAMED, Pairing.SKIPPED

NAMES = st.sampled_from([f"{folder}{letter}.png" for folder in ("", "x/", "y/") for letter in "abcd"])
CONTENTS = st.dictionaries(NAMES, st.sampled_from(["", "one", "two", "three", "four"]), max_size=10)
SUITES = st.none() | st.frozensets(NAMES, max_size=12)


def pairings(plan: Plan) -> dict[str, Pairing]:
    return {name: entry.pairing for name, entry in plan.entries.items()}


def previous_names(plan: Plan) -> dict[str, str]:
    return {
        name: entry.base.name
        for name, entry in plan.entries.items()
        if entry.pairing is RENAMED and entry.base is not None
    }


def test_a_full_build_removes_the_names_it_lacks() -> None:
    plan = pair(build({"a": "1", "b": "2"}), build({"a": "3", "c": "4"}))
    assert pairings(plan) == {"a": MATCHED, "b": REMOVED, "c": ADDED}


def test_a_selective_build_without_a_list_skips_them() -> None:
    plan = pair(build({"a": "1", "b": "2"}), build({"a": "3", "c": "4"}, selective=True))
    assert pairings(plan) == {"a": MATCHED, "b": SKIPPED, "c": ADDED}


def test_a_list_tells_removed_from_skipped() -> None:
    base = build({"a": "1", "b": "2", "c": "3"})
    plan = pair(base, build({"a": "4"}, suite=["a", "b"]))
    assert pairings(plan) == {"a": MATCHED, "b": SKIPPED, "c": REMOVED}


def test_a_list_that_misses_names_of_its_own_build_is_filled_up() -> None:
    plan = pair(build({"a": "1", "b": "2"}), build({"a": "3", "c": "4"}, suite=["b"]))
    assert pairings(plan) == {"a": MATCHED, "b": SKIPPED, "c": ADDED}


def test_listed_names_that_nobody_has_produce_nothing() -> None:
    assert pairings(pair(build({"a": "1"}), build({"a": "1"}, suite=["a", "ghost"]))) == {"a": MATCHED}


def test_an_empty_selective_build_skips_everything() -> None:
    plan = pair(build({"a": "1", "b": "2"}), build({}, selective=True))
    assert pairings(plan) == {"a": SKIPPED, "b": SKIPPED}


def test_only_the_head_s_flags_count() -> None:
    base = build({"a": "1", "b": "2"}, selective=True, suite=["a", "b", "c"])
    assert pairings(pair(base, build({"a": "1"}))) == {"a": MATCHED, "b": REMOVED}


def test_a_rename_stands_under_its_new_name_and_counts_once() -> None:
    plan = pair(build({"old": "1", "a": "2"}), build({"new": "1", "a": "2"}))
    assert pairings(plan) == {"a": MATCHED, "new": RENAMED}
    assert previous_names(plan) == {"new": "old"}


def test_other_bytes_under_a_new_name_are_added_and_removed() -> None:
    assert pairings(pair(build({"old": "1"}), build({"new": "2"}))) == {"new": ADDED, "old": REMOVED}


def test_the_same_name_wins_over_the_same_bytes_elsewhere() -> None:
    plan = pair(build({"a": "1", "b": "2"}), build({"a": "2", "b": "1"}))
    assert pairings(plan) == {"a": MATCHED, "b": MATCHED}


def test_several_independent_renames() -> None:
    plan = pair(build({"o1": "1", "o2": "2"}), build({"n1": "2", "n2": "1"}))
    assert previous_names(plan) == {"n1": "o2", "n2": "o1"}


def test_three_added_and_two_removed_of_one_content() -> None:
    plan = pair(build({"o1": "x", "o2": "x"}), build({"n1": "x", "n2": "x", "zz": "x"}))
    assert pairings(plan) == {"n1": RENAMED, "n2": RENAMED, "zz": ADDED}


def test_removed_partners_are_preferred_over_skipped_ones() -> None:
    base = build({"login.png": "x", "else.png": "x"})
    head = build({"login2.png": "x"}, suite=["login.png", "login2.png"])
    plan = pair(base, head)
    assert previous_names(plan) == {"login2.png": "else.png"}
    assert pairings(plan) == {"login.png": SKIPPED, "login2.png": RENAMED}


def test_what_is_left_is_renamed_from_skipped_names() -> None:
    plan = pair(build({"old": "x", "other": "y"}), build({"new": "x"}, selective=True))
    assert pairings(plan) == {"new": RENAMED, "other": SKIPPED}


def test_duplicates_against_skipped_names_go_by_similarity() -> None:
    base = build({"dark/a.png": "x", "dark/b.png": "x", "dark/c.png": "x"})
    head = build({"night/b.png": "x", "night/c.png": "x"}, selective=True)
    plan = pair(base, head)
    assert previous_names(plan) == {"night/b.png": "dark/b.png", "night/c.png": "dark/c.png"}
    assert pairings(plan)["dark/a.png"] is SKIPPED


def test_entries_stand_in_the_order_of_their_names() -> None:
    plan = pair(build({"z": "1", "m": "2"}), build({"k": "1", "a": "3", "m": "2"}))
    assert list(plan.entries) == ["a", "k", "m"]


def test_the_head_speaks_for_an_entry_and_the_base_where_there_is_no_head() -> None:
    base, head = snapshot("a", "1"), snapshot("a", "2")
    assert PlanEntry("a", MATCHED, base, head).shown is head
    assert PlanEntry("a", REMOVED, base, None).shown is base
    assert PlanEntry("a", MATCHED, base, head).both == (base, head)


@given(CONTENTS, CONTENTS, st.booleans(), SUITES)
def test_every_name_is_accounted_for_exactly_once(
    base_contents: dict[str, str], head_contents: dict[str, str], selective: bool, suite: frozenset[str] | None
) -> None:
    plan = pair(build(base_contents), build(head_contents, selective, suite))
    heads = [entry.head.name for entry in plan.entries.values() if entry.head is not None]
    bases = [entry.base.name for entry in plan.entries.values() if entry.base is not None]
    assert sorted(heads) == sorted(head_contents)
    assert sorted(bases) == sorted(base_contents)
    assert list(plan.entries) == sorted(plan.entries)


@given(CONTENTS, CONTENTS, st.booleans(), SUITES)
def test_every_pairing_means_what_it_says(
    base_contents: dict[str, str], head_contents: dict[str, str], selective: bool, suite: frozenset[str] | None
) -> None:
    plan = pair(build(base_contents), build(head_contents, selective, suite))
    for name, entry in plan.entries.items():
        match entry.pairing:
            case Pairing.MATCHED:
                assert name in base_contents
                assert name in head_contents
            case Pairing.ADDED:
                assert name not in base_contents
                assert entry.base is None
            case Pairing.RENAMED:
                base, head = entry.both
                assert base.content_hash == head.content_hash != ""
                assert name not in base_contents
                assert base.name not in head_contents
            case Pairing.SKIPPED:
                assert selective or suite is not None
                assert suite is None or name in suite
            case Pairing.REMOVED:
                assert suite is not None or not selective
                assert suite is None or name not in suite
    assert not any(entry.pairing is ADDED and _has_partner(plan, entry) for entry in plan.entries.values())


def _has_partner(plan: Plan, added: PlanEntry) -> bool:
    """True when some image of the base that went missing holds the same bytes: it should have been a rename."""
    assert added.head is not None
    left = [entry.base for entry in plan.entries.values() if entry.head is None and entry.base is not None]
    return bool(added.head.content_hash) and added.head.content_hash in {base.content_hash for base in left}


@given(CONTENTS, CONTENTS, SUITES, st.randoms(use_true_random=False))
def test_the_order_in_which_builds_hold_their_images_does_not_matter(
    base_contents: dict[str, str], head_contents: dict[str, str], suite: frozenset[str] | None, chance: random.Random
) -> None:
    def shuffled(contents: dict[str, str]) -> dict[str, str]:
        items = list(contents.items())
        chance.shuffle(items)
        return dict(items)

    plan = pair(build(base_contents), build(head_contents, suite=suite))
    other = pair(build(shuffled(base_contents)), build(shuffled(head_contents), suite=suite))
    assert list(plan.entries.items()) == list(other.entries.items())


@pytest.mark.parametrize("count", [1000])
def test_equal_blank_images_are_all_renamed(count: int) -> None:
    def blanks(prefix: str) -> Build:
        return build({f"{prefix}/{number:04}.png": "blank" for number in range(count)})

    plan = pair(blanks("old"), blanks("new"))
    assert set(pairings(plan).values()) == {RENAMED}
    assert previous_names(plan)["new/0421.png"] == "old/0421.png"


def test_a_reader_s_pairs_are_renames_whatever_they_hold() -> None:
    pairs = {"new": "old", "copy": "c", "b": "c", "missing": "d", "x": "missing"}
    base = build({"old": "1", "b": "2", "c": "3", "d": "4"})
    plan = pair(base, build({"new": "5", "copy": "3", "b": "2", "x": "6"}), pairs)
    assert pairings(plan) == {"new": RENAMED, "copy": RENAMED, "b": MATCHED, "d": REMOVED, "x": ADDED}
    assert previous_names(plan) == {"new": "old", "copy": "c"}
    assert {name for name, entry in plan.entries.items() if entry.comparable} == {"new", "b"}


def test_a_pair_takes_an_image_that_would_have_been_a_rename() -> None:
    plan = pair(build({"old": "1", "other": "2"}), build({"new": "1"}), {"new": "other"})
    assert previous_names(plan) == {"new": "other"}
    assert pairings(plan)["old"] is REMOVED


def test_an_image_that_a_selective_build_skips_can_be_paired() -> None:
    plan = pair(build({"old": "1"}), build({"new": "2"}, selective=True), {"new": "old"})
    assert pairings(plan) == {"new": RENAMED}
