"""One comparison: what is known already, what is remembered, and what becomes of files that change."""

from dataclasses import replace
from pathlib import Path

import pytest

from snapreview.model.failure import Reason
from snapreview.model.options import CompareOptions
from snapreview.model.result import ImageResult, Status
from snapreview.session.comparing import compare_all
from snapreview.session.environment import Environment
from snapreview.store.database import SCHEMA_VERSION
from tests.support.builds import compare_builds, make_build, prepare_run
from tests.support.fake_odiff import FakeOdiff, make_fake_odiff
from tests.support.pictures import plain, png_header, scene, with_block

Builds = tuple[Path, Path]
DATABASE = f"results-{SCHEMA_VERSION}.sqlite3"


def counts(results: dict[str, ImageResult]) -> dict[str, int | None]:
    return {name: result.changed_pixels for name, result in results.items()}


def test_every_pair_gets_its_result_in_the_order_of_the_names(builds: Builds, environment: Environment) -> None:
    comparison, warnings = compare_builds(builds, environment)
    expected = {f"{number:03}.png": number + 1 if number < 5 else None for number in range(7)}
    assert counts(dict(comparison.results)) == expected
    assert list(comparison.results) == sorted(comparison.results)
    assert (comparison.summary[Status.CHANGED], comparison.summary[Status.UNCHANGED]) == (5, 2)
    assert comparison.engine_version == "4.3.8"
    assert warnings == ()


def test_equal_bytes_need_no_server(tmp_path: Path, environment: Environment, counting: FakeOdiff) -> None:
    pictures = {"a.png": scene(), "b.png": plain((5, 5))}
    builds = make_build(tmp_path / "one", pictures), make_build(tmp_path / "two", pictures)
    comparison, _ = compare_builds(builds, environment)
    assert comparison.summary[Status.UNCHANGED] == 2
    assert counting.starts == 0


def test_a_pair_above_the_pixel_limit_needs_no_server(
    tmp_path: Path, environment: Environment, counting: FakeOdiff
) -> None:
    builds = make_build(tmp_path / "one", {}), make_build(tmp_path / "two", {})
    for build, size in zip(builds, ((40_000_000, 1), (1, 2)), strict=True):
        (build / "long.png").write_bytes(png_header(*size))
    comparison, _ = compare_builds(builds, environment)
    assert comparison.results["long.png"].reason is Reason.EXCEEDS_PIXEL_LIMIT
    assert counting.starts == 0


def test_on_second_opening_everything_is_known_and_nothing_is_started(
    builds: Builds, environment: Environment, counting: FakeOdiff, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, _ = compare_builds(builds, environment)
    started = counting.starts
    run = prepare_run(builds, environment)
    assert run.remaining == 0
    assert len(run.settled) == 7
    monkeypatch.setattr(run, "work", lambda _deliver: pytest.fail("no worker is needed"))
    second = compare_all(run, 2, lambda _result: pytest.fail("nothing is left to compare"))
    run.close()
    assert second.results == first.results
    assert all(result.mask.is_file() for result in second.results.values() if result.mask)
    assert counting.starts == started


@pytest.mark.parametrize(
    "options",
    [CompareOptions(colour_threshold=0.02), CompareOptions(antialiasing=False)],
    ids=["colour threshold", "antialiasing"],
)
def test_results_of_other_options_are_not_reused(
    builds: Builds, environment: Environment, options: CompareOptions
) -> None:
    compare_builds(builds, environment)
    run = prepare_run(builds, environment, options)
    run.close()
    assert run.remaining == 5


def test_a_diff_threshold_is_applied_to_known_results(
    builds: Builds, environment: Environment, counting: FakeOdiff
) -> None:
    compare_builds(builds, environment)
    started = counting.starts
    at_three_pixels = CompareOptions(diff_threshold=3 / 1200)
    comparison, _ = compare_builds(builds, environment, at_three_pixels)
    assert [name for name, result in comparison.results.items() if result.status is Status.CHANGED] == [
        "003.png",
        "004.png",
    ]
    assert counting.starts == started


def test_results_of_another_version_are_not_reused(
    tmp_path: Path, builds: Builds, environment: Environment, odiff: Path
) -> None:
    compare_builds(builds, environment)
    other = make_fake_odiff(tmp_path / "other", "be_odiff()", odiff, version="4.5.0")
    run = prepare_run(builds, replace(environment, variables={"SNAPREVIEW_ODIFF": str(other.path)}))
    assert (run.remaining, run.engine_version) == (5, "4.5.0")
    comparison = compare_all(run, 1, lambda _result: None)
    run.close()
    assert comparison.engine_version == "4.5.0"
    assert comparison.summary[Status.CHANGED] == 5


def test_a_pair_that_failed_is_tried_again(tmp_path: Path, builds: Builds, environment: Environment) -> None:
    dying = make_fake_odiff(tmp_path / "dying", "ready()\nrequest()\nsys.exit(1)")
    comparison, _ = compare_builds(builds, replace(environment, variables={"SNAPREVIEW_ODIFF": str(dying.path)}))
    assert comparison.summary[Status.ERRORED] == 5
    assert dying.starts == 10, "one more server for each pair, and no third"
    comparison, _ = compare_builds(builds, environment)
    assert comparison.summary[Status.CHANGED] == 5


def test_a_mask_that_was_deleted_is_made_again(builds: Builds, environment: Environment) -> None:
    first, _ = compare_builds(builds, environment)
    mask = first.results["004.png"].mask
    assert mask is not None
    mask.unlink()
    run = prepare_run(builds, environment)
    assert run.remaining == 1
    second = compare_all(run, 1, lambda _result: None)
    run.close()
    assert second.results == first.results
    assert mask.is_file()


def test_only_computed_results_are_watched(builds: Builds, environment: Environment) -> None:
    watched: list[str] = []
    run = prepare_run(builds, environment)
    compare_all(run, 3, lambda result: watched.append(result.name))
    run.close()
    assert sorted(watched) == [f"{number:03}.png" for number in range(5)]


def test_what_is_on_screen_is_compared_first(builds: Builds, environment: Environment) -> None:
    watched: list[str] = []
    run = prepare_run(builds, environment)
    run.prefer(["003.png", "001.png"])
    compare_all(run, 1, lambda result: watched.append(result.name))
    run.close()
    assert watched == ["003.png", "001.png", "000.png", "002.png", "004.png"]


def test_with_a_database_of_garbage_the_run_is_complete_and_warns(builds: Builds, environment: Environment) -> None:
    cache = environment.folders.cache
    cache.mkdir(parents=True)
    (cache / DATABASE).write_bytes(b"this is no database" * 100)
    run = prepare_run(builds, environment)
    comparison = compare_all(run, 2, lambda _result: None)
    assert comparison.summary[Status.CHANGED] == 5
    assert all(result.mask is None or result.mask.is_file() for result in comparison.results.values())
    assert len(run.warnings) == 1
    assert f"{DATABASE} cannot be used" in run.warnings[0]
    run.close()


def test_a_database_that_breaks_during_the_run_becomes_a_warning(builds: Builds, environment: Environment) -> None:
    run = prepare_run(builds, environment)
    run._memories.close()
    comparison = compare_all(run, 2, lambda _result: None)
    assert comparison.summary[Status.CHANGED] == 5
    assert any("cannot be used" in warning for warning in run.warnings)
    run.close()


def test_where_masks_cannot_be_stored_they_stay_in_the_working_folder(builds: Builds, environment: Environment) -> None:
    environment.folders.cache.mkdir(parents=True)
    (environment.folders.cache / "masks").write_text("a file where a folder should be")
    run = prepare_run(builds, environment)
    comparison = compare_all(run, 2, lambda _result: None)
    assert comparison.summary[Status.CHANGED] == 5
    assert all(result.mask is None or result.mask.is_file() for result in comparison.results.values())
    assert any("cannot be stored" in warning for warning in run.warnings)
    run.close()


def test_nothing_is_written_beside_the_pictures(builds: Builds, environment: Environment) -> None:
    before = [sorted(path.rglob("*")) for path in builds]
    compare_builds(builds, environment)
    assert [sorted(path.rglob("*")) for path in builds] == before


def test_a_file_that_vanished_after_opening_is_that_pairs_error(builds: Builds, environment: Environment) -> None:
    run = prepare_run(builds, environment)
    (builds[1] / "002.png").unlink()
    comparison = compare_all(run, 2, lambda _result: None)
    run.close()
    assert comparison.results["002.png"].status is Status.ERRORED
    assert comparison.summary[Status.CHANGED] == 4


def test_a_file_that_changed_after_opening_is_not_remembered_under_its_old_hash(
    builds: Builds, environment: Environment
) -> None:
    run = prepare_run(builds, environment)
    make_build(builds[1], {"002.png": with_block(plain((40, 30)), (0, 0, 40, 30))})
    comparison = compare_all(run, 2, lambda _result: None)
    run.close()
    assert "changed after the build was opened" in (comparison.results["002.png"].message or "")
    fresh, _ = compare_builds(builds, environment)
    assert fresh.results["002.png"].changed_pixels == 1200
