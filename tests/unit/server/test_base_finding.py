"""Which build is the base, and what completes it."""

from dataclasses import replace
from typing import Any

import pytest

from snapreview.errors import SourceError
from snapreview.model.base_choice import MAXIMUM_STEPS, VcsInfo
from snapreview.server.base_finding import AncestorMissingError, chain_of, find_base
from snapreview.server.build_record import BuildMetadata, BuildRecord


def record(build_id: int, selective: bool = False, app_id: str = "app", **vcs: Any) -> BuildRecord:
    """A build of that id, added at that time."""
    metadata = BuildMetadata(app_id=app_id, vcs=VcsInfo(**vcs))
    return BuildRecord(build_id, f"build {build_id}", 1, metadata, float(build_id), selective=selective)


HEAD = record(9, head_sha="h", base_sha="b", head_repo_name="team/app")
BASE = record(1, head_sha="b", head_repo_name="team/app")


def test_the_newest_build_of_the_base_commit_is_the_base() -> None:
    newer = replace(BASE, id=2, date_added=2.0)
    assert find_base(HEAD, [BASE, newer, HEAD]) == newer


@pytest.mark.parametrize(
    "other",
    [
        replace(BASE, project_id=2),
        record(1, app_id="other", head_sha="b", head_repo_name="team/app"),
        record(1, head_sha="x", head_repo_name="team/app"),
        record(1, head_sha="b", head_repo_name="fork/app"),
        replace(BASE, problem="It cannot be read."),
    ],
)
def test_what_is_no_base(other: BuildRecord) -> None:
    assert find_base(HEAD, [other, HEAD]) is None


def test_a_head_without_base_commit_has_no_base() -> None:
    assert find_base(record(9, head_sha="h"), [record(1)]) is None


def test_a_build_is_not_its_own_base() -> None:
    own = record(1, head_sha="b", base_sha="b")
    assert find_base(own, [own]) is None


def test_the_base_lies_in_the_base_repository() -> None:
    fork = record(9, head_sha="h", base_sha="b", head_repo_name="fork/app", base_repo_name="team/app")
    assert find_base(fork, [BASE]) == BASE
    assert find_base(record(9, head_sha="h", base_sha="b"), [BASE]) == BASE


def test_a_complete_base_is_its_own_chain() -> None:
    assert chain_of(BASE, [BASE]) == (BASE,)


def linked(count: int) -> list[BuildRecord]:
    """Selective builds, each on top of the next, on top of a complete one."""
    builds = [record(number, True, head_sha=f"{number}", base_sha=f"{number + 1}") for number in range(1, count + 1)]
    return [*builds, record(count + 1, head_sha=f"{count + 1}")]


def test_the_chain_ends_at_the_first_complete_build() -> None:
    builds = [*linked(3), record(5, head_sha="5")]
    assert [build.id for build in chain_of(builds[0], builds)] == [1, 2, 3, 4]


def test_the_chain_has_so_many_steps() -> None:
    longest = linked(MAXIMUM_STEPS)
    assert chain_of(longest[0], longest) == tuple(longest)
    too_long = linked(MAXIMUM_STEPS + 1)
    with pytest.raises(SourceError, match="none of its 50 predecessors is complete"):
        chain_of(too_long[0], too_long)


def test_a_missing_ancestor_is_named() -> None:
    builds = linked(2)
    with pytest.raises(AncestorMissingError, match="base commit 2 is missing"):
        chain_of(builds[0], builds[:1])


def test_a_circle_is_broken() -> None:
    builds = [record(1, True, head_sha="1", base_sha="2"), record(2, True, head_sha="2", base_sha="1")]
    with pytest.raises(SourceError, match="lead back to it"):
        chain_of(builds[0], builds)


def test_a_part_without_anything_before_it_is_broken() -> None:
    lonely = record(1, True, head_sha="1")
    with pytest.raises(SourceError, match="is missing") as broken:
        chain_of(lonely, [lonely])
    assert not isinstance(broken.value, AncestorMissingError)
