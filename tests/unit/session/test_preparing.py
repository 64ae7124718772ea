"""Opening two builds for a comparison."""

import threading
from pathlib import Path

import pytest

from snapreview.errors import Cancelled, EngineError, SourceError, StoreError
from snapreview.model.options import CompareOptions
from snapreview.session.comparing import prepare
from snapreview.session.environment import Environment
from snapreview.settings import Settings
from tests.support.builds import environment_in, prepare_run
from tests.support.fake_odiff import FakeOdiff

Builds = tuple[Path, Path]


def test_a_cache_folder_that_cannot_be_made_is_an_error_with_a_remedy(
    tmp_path: Path, builds: Builds, counting: FakeOdiff
) -> None:
    (tmp_path / "own").write_text("in the way")
    with pytest.raises(StoreError, match="cannot be written"):
        prepare_run(builds, environment_in(tmp_path / "own", counting.path))


def test_without_odiff_nothing_is_opened(tmp_path: Path, builds: Builds) -> None:
    environment = environment_in(tmp_path / "own", tmp_path / "no odiff")
    with pytest.raises(EngineError, match="no odiff"):
        prepare_run(builds, environment)
    assert not environment.folders.cache.exists()


def test_a_build_that_is_not_there_closes_the_store(tmp_path: Path, builds: Builds, environment: Environment) -> None:
    with pytest.raises(SourceError, match="does not exist"):
        prepare_run((builds[0], tmp_path / "nowhere"), environment)


def test_what_no_source_understands_is_told(environment: Environment, builds: Builds) -> None:
    with pytest.raises(SourceError, match="not a build that snapreview can open"):
        prepare(
            "ftp://host/build", str(builds[0]), environment, CompareOptions(), lambda _step: None, threading.Event()
        )


def test_opening_can_be_cancelled(builds: Builds, environment: Environment) -> None:
    stop = threading.Event()
    stop.set()
    with pytest.raises(Cancelled):
        prepare(str(builds[0]), str(builds[1]), environment, CompareOptions(), lambda _step: None, stop)


def test_opening_reports_how_far_it_is(builds: Builds, environment: Environment) -> None:
    steps: list[tuple[str, int, int]] = []
    run = prepare(
        str(builds[0]),
        str(builds[1]),
        environment,
        CompareOptions(),
        lambda step: steps.append((step.uri, step.done, step.total)),
        threading.Event(),
    )
    run.close()
    assert (str(builds[0]), 7, 7) in steps
    assert steps[-1] == (str(builds[1]), 7, 7)


def test_the_settings_give_the_options(tmp_path: Path) -> None:
    settings = Settings(pixel_limit=77, seed_rules=True)
    expected = CompareOptions(pixel_limit=77, seed_rules=True)
    assert environment_in(tmp_path, settings=settings).default_options() == expected
