"""Which build is the base of which, and bases put together from several builds (snapshots API §4.8)."""

from dataclasses import replace

import pytest

from snapreview.errors import SourceError
from snapreview.model.base_choice import (
    MAXIMUM_STEPS,
    BuildOrigin,
    VcsInfo,
    chain_to_complete,
    fold,
    fold_chain,
    is_base,
    is_partial,
)
from snapreview.model.snapshot import Build
from tests.support.values import build

HEAD = BuildOrigin("9", "7", "app", "debug", VcsInfo(head_sha="bbb", base_sha="aaa", base_repo_name="acme/app"))
BASE = BuildOrigin("5", "7", "app", "debug", VcsInfo(head_sha="aaa", head_repo_name="acme/app"))


def test_a_build_of_the_base_commit_is_a_base() -> None:
    assert is_base(HEAD, BASE)


@pytest.mark.parametrize(
    "other",
    [
        replace(BASE, project_id="8"),
        replace(BASE, app_id="other"),
        replace(BASE, configuration="release"),
        replace(BASE, vcs=VcsInfo(head_sha="ccc", head_repo_name="acme/app")),
        replace(BASE, vcs=VcsInfo(head_sha="aaa", head_repo_name="fork/app")),
        replace(BASE, artifact_id=HEAD.artifact_id),
    ],
)
def test_builds_of_something_else_are_no_bases(other: BuildOrigin) -> None:
    assert not is_base(HEAD, other)


def test_a_head_without_a_base_commit_has_no_base() -> None:
    assert not is_base(replace(HEAD, vcs=VcsInfo()), replace(BASE, vcs=VcsInfo()))


def contents(folded: Build) -> dict[str, str]:
    return {name: snapshot.content_hash for name, snapshot in folded.snapshots.items()}


def listed(names: str, *suite: str) -> Build:
    return replace(build(dict.fromkeys(names.split(), "child")), all_image_file_names=frozenset(suite), selective=True)


def test_a_child_without_a_list_lies_over_its_parent() -> None:
    child, parent = build({"a": "new", "c": "new"}, selective=True), build({"a": "old", "b": "old"})
    folded = fold(child, parent)
    assert contents(folded) == contents(build({"a": "new", "b": "old", "c": "new"}))
    assert not is_partial(folded)


def test_a_list_drops_what_was_removed() -> None:
    folded = fold(listed("a", "a", "b"), build({"a": "old", "b": "old", "gone": "old"}))
    assert contents(folded) == contents(build({"a": "child", "b": "old"}))


def test_without_a_list_the_old_name_of_a_renamed_image_survives() -> None:
    folded = fold(build({"new": "same"}, selective=True), build({"old": "same"}))
    assert list(folded.snapshots) == ["new", "old"]


def test_a_complete_child_needs_no_parent() -> None:
    child = build({"a": "new"})
    assert fold(child, build({"b": "old"})) is child


def test_three_levels() -> None:
    chain = [build({"a": "3"}, selective=True), listed("b", "a", "b"), build({"a": "1", "b": "1", "c": "1"})]
    assert contents(fold_chain(chain)) == contents(build({"a": "3", "b": "child"}))


def test_warnings_of_all_are_kept_once() -> None:
    child = replace(build({}, selective=True), warnings=("x", "y"))
    assert fold(child, replace(build({}), warnings=("y", "z"))).warnings == ("x", "y", "z")


def chain(parents: dict[int, int], complete: set[int]) -> tuple[int, ...]:
    return chain_to_complete(1, parents.get, complete.__contains__, lambda number: number)


def test_a_chain_ends_at_the_first_complete_build() -> None:
    assert chain({1: 2, 2: 3, 3: 4}, {3, 4}) == (1, 2, 3)
    assert chain({}, {1}) == (1,)


def test_chains_that_lead_nowhere() -> None:
    with pytest.raises(SourceError, match=r"is missing\. Choose a base with all images"):
        chain({1: 2}, set())
    with pytest.raises(SourceError, match="lead back to it"):
        chain({1: 2, 2: 1}, set())
    endless = {number: number + 1 for number in range(1, 200)}
    assert len(chain(endless, {MAXIMUM_STEPS + 1})) == MAXIMUM_STEPS + 1
    with pytest.raises(SourceError, match="none of its 50 predecessors is complete"):
        chain(endless, {MAXIMUM_STEPS + 2})
