"""Pairs that a reader made: how they are compared, what is said of them, and what is proposed."""

import threading
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from snapreview.errors import Cancelled
from snapreview.export.comparison_document import comparison_document
from snapreview.model.comparison import Comparison
from snapreview.model.guidance import Guidance
from snapreview.model.options import CompareOptions
from snapreview.model.result import Sameness, Status
from snapreview.promote.operations import OperationKind
from snapreview.session.change_examination import examine_changes
from snapreview.session.comparing import compare_all, prepare
from snapreview.session.comparison_run import ComparisonRun
from snapreview.session.environment import Environment
from snapreview.session.promoting import plan_for, promotions_in
from snapreview.session.proposing import propose_pairs_of
from tests.support.builds import environment_in, make_build
from tests.support.manifest_schema import faults
from tests.support.pictures import noise, plain, saved, scene, with_block


@pytest.fixture
def environment(tmp_path: Path) -> Environment:
    return environment_in(tmp_path / "own")


@pytest.fixture
def builds(tmp_path: Path) -> tuple[Path, Path]:
    base = make_build(
        tmp_path / "base", {"old.png": scene(), "same.png": noise((30, 30), 1), "gone.png": plain((9, 9))}
    )
    head = make_build(tmp_path / "head", {"n/new.png": with_block(scene(), (40, 10, 50, 20))})
    saved(noise((30, 30), 1), head / "n" / "same.png", compress_level=1)
    return base, head


def paired(builds: tuple[Path, Path], environment: Environment, pairs: dict[str, str]) -> ComparisonRun:
    base, head = map(str, builds)
    guidance = Guidance(pairs=pairs)
    return prepare(base, head, environment, CompareOptions(), lambda _step: None, threading.Event(), guidance)


def compared(builds: tuple[Path, Path], environment: Environment, pairs: dict[str, str]) -> Comparison:
    with closing(paired(builds, environment, pairs)) as run:
        return compare_all(run, 1, lambda _result: None)


def test_a_pair_is_compared_under_the_name_of_the_head(builds: tuple[Path, Path], environment: Environment) -> None:
    comparison = compared(builds, environment, {"n/new.png": "old.png", "n/same.png": "same.png"})
    changed, same = comparison.results["n/new.png"], comparison.results["n/same.png"]
    assert (changed.status, changed.changed_pixels, changed.previous_name) == (Status.CHANGED, 100, "old.png")
    assert (same.status, same.sameness, same.previous_name) == (Status.RENAMED, Sameness.RE_ENCODED, "same.png")
    assert sorted(comparison.results) == ["gone.png", "n/new.png", "n/same.png"]
    document = comparison_document(comparison, {"n/new.png": "n/new.png.png", "n/same.png": "n/same.png.png"})
    assert document["images"]["n/new.png"]["previous_image_file_name"] == "old.png"


def test_the_manifest_keeps_to_its_schema(builds: tuple[Path, Path], environment: Environment) -> None:
    with closing(paired(builds, environment, {"n/new.png": "old.png", "n/same.png": "same.png"})) as run:
        comparison = compare_all(run, 1, lambda _result: None)
        details = examine_changes(run, comparison.results.values(), 1, lambda _done: None, threading.Event())
    masks = {"n/new.png": "n/new.png.png", "n/same.png": "n/same.png.png"}
    assert faults(comparison_document(replace(comparison, details=details), masks)) == []


def test_pairs_that_are_none_are_passed_over(builds: tuple[Path, Path], environment: Environment) -> None:
    pairs = {"missing.png": "old.png", "n/new.png": "missing.png", "n/same.png": "n/new.png"}
    statuses = {name: result.status for name, result in compared(builds, environment, pairs).results.items()}
    assert statuses["n/new.png"] is Status.ADDED
    assert statuses["old.png"] is Status.REMOVED


def test_a_pair_that_cannot_be_read_is_an_error(builds: tuple[Path, Path], environment: Environment) -> None:
    (builds[1] / "n" / "new.png").write_bytes(b"no picture")
    result = compared(builds, environment, {"n/new.png": "old.png"}).results["n/new.png"]
    assert (result.status, result.previous_name) == (Status.ERRORED, "old.png")


def test_promoting_a_pair_moves_and_replaces(builds: tuple[Path, Path], environment: Environment) -> None:
    with closing(paired(builds, environment, {"n/new.png": "old.png"})) as run:
        promotion = plan_for(run, {"n/new.png"})
        assert [(each.kind, each.previous, each.path) for each in promotion.operations] == [
            (OperationKind.MOVE_AND_REPLACE, "old.png", "n/new.png")
        ]
        promotions_in(environment.folders).carry_out(promotion)
    assert (builds[0] / "n" / "new.png").read_bytes() == (builds[1] / "n" / "new.png").read_bytes()
    assert not (builds[0] / "old.png").exists()
    promotions_in(environment.folders).roll_back(builds[0])
    assert (builds[0] / "old.png").exists()
    assert not (builds[0] / "n").exists()


def test_pairs_are_proposed_and_never_made(builds: tuple[Path, Path], environment: Environment) -> None:
    (builds[1] / "damaged.png").write_bytes(b"no picture")
    steps: list[tuple[int, int]] = []
    with closing(paired(builds, environment, {})) as run:
        proposals = propose_pairs_of(run, (), 2, lambda *step: steps.append(step), threading.Event())
        refused = propose_pairs_of(run, {("n/new.png", "old.png")}, 2, lambda *_step: None, threading.Event())
        statuses = {result.status for result in run.settled}
    assert [(each.head_name, each.base_name) for each in proposals] == [
        ("n/same.png", "same.png"),
        ("n/new.png", "old.png"),
    ]
    assert ("n/new.png", "old.png") not in [(each.head_name, each.base_name) for each in refused]
    assert steps[-1] == (6, 6)
    assert statuses == {Status.ADDED, Status.REMOVED, Status.ERRORED}


def test_nothing_is_looked_at_when_there_is_nothing_to_pair(tmp_path: Path, environment: Environment) -> None:
    base = make_build(tmp_path / "a", {"a.png": scene()})
    with closing(paired((base, make_build(tmp_path / "b", {"a.png": scene()})), environment, {})) as run:
        assert propose_pairs_of(run, (), 1, lambda *_step: None, threading.Event()) == []


def test_proposing_can_be_cancelled(builds: tuple[Path, Path], environment: Environment) -> None:
    stop = threading.Event()
    stop.set()
    with closing(paired(builds, environment, {})) as run, pytest.raises(Cancelled):
        propose_pairs_of(run, (), 1, lambda *_step: None, stop)
