"""Finding out where a pair changed, and remembering it."""

import shutil
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from snapreview.errors import Cancelled
from snapreview.model.change_region import ChangeDetails
from snapreview.model.compare_rules import CompareRules, Rule
from snapreview.model.rectangle import Rectangle
from snapreview.model.result import ImageResult, Status
from snapreview.session.change_examination import examine_change, examine_changes
from snapreview.session.comparing import compare_all
from snapreview.session.comparison_run import ComparisonRun
from snapreview.session.environment import Environment
from tests.support.builds import environment_in, make_build, prepare_run
from tests.support.pictures import WHITE, plain, saved, with_block

Builds = tuple[Path, Path]


@pytest.fixture
def environment(tmp_path: Path, odiff: Path) -> Environment:
    return environment_in(tmp_path / "own", odiff)


@pytest.fixture
def run(builds: Builds, environment: Environment) -> Iterator[ComparisonRun]:
    run = prepare_run(builds, environment)
    yield run
    run.close()


def results_of(run: ComparisonRun) -> dict[str, ImageResult]:
    return dict(compare_all(run, 2, lambda _result: None).results)


def detailed(run: ComparisonRun, results: dict[str, ImageResult]) -> dict[str, ChangeDetails]:
    return examine_changes(run, results.values(), 2, lambda _done: None, threading.Event())


def test_the_details_of_a_changed_pair(run: ComparisonRun) -> None:
    details = examine_change(run, results_of(run)["003.png"])
    assert details is not None
    (region,) = details.regions
    assert (region.bounds, region.changed_pixels) == (Rectangle(2, 3, 4, 1), 4)


def test_only_changed_pairs_are_examined(run: ComparisonRun) -> None:
    results = results_of(run)
    assert examine_change(run, results["006.png"]) is None
    assert examine_change(run, replace(results["003.png"], status=Status.UNCHANGED)) is None
    assert detailed(run, results).keys() == {f"{number:03}.png" for number in range(5)}


def test_what_was_examined_is_not_decoded_again(run: ComparisonRun, builds: Builds) -> None:
    results = results_of(run)
    first = detailed(run, results)
    for build in builds:
        shutil.rmtree(build)
    assert detailed(run, results) == first


def test_what_was_examined_is_known_after_opening_again(builds: Builds, environment: Environment) -> None:
    before = prepare_run(builds, environment)
    first = detailed(before, results_of(before))
    before.close()
    after = prepare_run(builds, environment)
    results = {result.name: result for result in after.settled}
    for build in builds:
        shutil.rmtree(build)
    assert detailed(after, results) == first
    after.close()


@pytest.mark.parametrize("gone", ["base", "head", "mask"])
def test_of_a_pair_whose_files_are_gone_nothing_can_be_said(run: ComparisonRun, builds: Builds, gone: str) -> None:
    result = results_of(run)["003.png"]
    assert result.mask is not None
    paths = {"base": builds[0] / "003.png", "head": builds[1] / "003.png", "mask": result.mask}
    paths[gone].unlink()
    assert examine_change(run, result) is None
    assert "003.png" not in detailed(run, {"003.png": result})


def test_pictures_of_two_sizes_are_examined_on_their_canvas(tmp_path: Path, environment: Environment) -> None:
    base = make_build(tmp_path / "one", {"a.png": plain((30, 30), WHITE)})
    head = make_build(tmp_path / "two", {"a.png": plain((30, 40), WHITE)})
    run = prepare_run((base, head), environment)
    (details,) = detailed(run, results_of(run)).values()
    run.close()
    (region,) = details.regions
    assert (region.bounds, region.changed_pixels, region.max_delta) == (Rectangle(0, 30, 30, 10), 300, 255)


def test_ignored_rectangles_do_not_take_part(tmp_path: Path, environment: Environment) -> None:
    paper = plain((60, 40))
    clock = with_block(paper, (0, 0, 10, 5))
    names = ("with.png", "without.png")
    base = make_build(tmp_path / "one", dict.fromkeys(names, paper))
    change = (40, 20, 50, 30)
    head = make_build(
        tmp_path / "two", {"with.png": with_block(clock, change), "without.png": with_block(paper, change)}
    )
    rules = CompareRules(Rule(ignore_regions=(Rectangle(0, 0, 60, 10),)))
    run = prepare_run((base, head), environment, window_rules=rules)
    found = detailed(run, results_of(run))
    run.close()
    assert found["with.png"] == found["without.png"]
    assert [region.bounds for region in found["with.png"].regions] == [Rectangle(40, 20, 10, 10)]


def test_how_far_it_is_is_reported(run: ComparisonRun) -> None:
    reported: list[int] = []
    examine_changes(run, results_of(run).values(), 2, reported.append, threading.Event())
    assert reported == [1, 2, 3, 4, 5]


def test_it_can_be_cancelled(run: ComparisonRun) -> None:
    results, stop = results_of(run), threading.Event()
    reported: list[int] = []

    def report(done: int) -> None:
        reported.append(done)
        stop.set()

    with pytest.raises(Cancelled):
        examine_changes(run, results.values(), 1, report, stop)
    assert reported == [1]


def test_without_changes_there_is_nothing_to_examine(run: ComparisonRun) -> None:
    assert examine_changes(run, [], 2, lambda _done: pytest.fail("nothing was done"), threading.Event()) == {}


def test_nothing_is_remembered_of_files_that_were_changed_meanwhile(run: ComparisonRun, builds: Builds) -> None:
    results = results_of(run)
    saved(plain((40, 30), (200, 10, 10)), builds[1] / "003.png")
    assert examine_change(run, results["003.png"]) is None
    assert run.remembered_details("003.png") is None


def test_rules_beside_the_base_do_not_count_even_when_they_are_wrong(builds: Builds, environment: Environment) -> None:
    (builds[0] / "snapreview.toml").write_text("of_another_time = true\n")
    run = prepare_run(builds, environment)
    run.close()
    assert run.head.build.rules == run.base.build.rules
