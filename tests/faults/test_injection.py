"""Faults injected into a run of 1,000 pairs: it ends, every pair has a result, the untouched ones are right."""

import contextlib
import os
import random
import shutil
import signal
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from snapreview.engine import odiff_server
from snapreview.model.comparison import Comparison
from snapreview.model.result import ImageResult
from snapreview.session.comparing import compare_all
from snapreview.session.environment import Environment
from tests.faults.many_pairs import assert_masks_right, assert_right_or_touched, make_many
from tests.faults.proxies import spoiling_proxy
from tests.support.builds import compare_builds, environment_in, prepare_run
from tests.support.waiting import is_running, servers_below, wait_until

COUNT = 1_000
Watch = Callable[[ImageResult], None]


@pytest.fixture(scope="module")
def builds(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The two builds; tests that change them make a copy."""
    return make_many(tmp_path_factory.mktemp("many"), COUNT)


class Saboteur:
    """Watches a run and sends a signal to one of its servers after random numbers of results."""

    def __init__(self, number: signal.Signals, seed: int, gaps: tuple[int, int]) -> None:
        self.sent = 0
        self._number = number
        self._chance = random.Random(seed)
        self._gaps = gaps
        self._left = self._chance.randint(*gaps)
        self._lock = threading.Lock()

    def __call__(self, _result: ImageResult) -> None:
        with self._lock:
            self._left -= 1
            if self._left > 0:
                return
            self._left = self._chance.randint(*self._gaps)
            servers = servers_below(os.getpid())
            if servers:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(self._chance.choice(servers), self._number)
                    self.sent += 1


class Once:
    """Watches a run and does one thing after so many results."""

    def __init__(self, results: int, action: Callable[[], object]) -> None:
        self._left = results
        self._action = action
        self._lock = threading.Lock()

    def __call__(self, _result: ImageResult) -> None:
        with self._lock:
            self._left -= 1
            if self._left == 0:
                self._action()


def run_watched(
    builds: tuple[Path, Path], environment: Environment, watch: Watch
) -> tuple[Comparison, tuple[str, ...]]:
    """Compare with two workers: the comparison and the warnings. Masks of compared pairs are checked."""
    run = prepare_run(builds, environment)
    try:
        comparison = compare_all(run, 2, watch)
        return comparison, run.warnings
    finally:
        run.close()


@pytest.mark.parametrize("seed", [1, 2])
def test_servers_killed_at_random_moments(tmp_path: Path, builds: tuple[Path, Path], seed: int) -> None:
    saboteur = Saboteur(signal.SIGKILL, seed, gaps=(3, 20))
    comparison, warnings = run_watched(builds, environment_in(tmp_path), saboteur)
    errors = assert_right_or_touched(comparison, COUNT)
    assert saboteur.sent >= 50
    assert len(errors) <= saboteur.sent // 2, "a pair is given up after two deaths, not after one"
    assert_masks_right(comparison.results)
    assert warnings == ()


def test_servers_stopped_at_random_moments(
    tmp_path: Path, builds: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(odiff_server, "PATIENCE_SECONDS", 2.0)
    saboteur = Saboteur(signal.SIGSTOP, seed=3, gaps=(140, 200))
    comparison, _ = run_watched(builds, environment_in(tmp_path), saboteur)
    errors = assert_right_or_touched(comparison, COUNT)
    assert saboteur.sent >= 4
    assert 1 <= len(errors) <= saboteur.sent, "one pair for each server that fell silent"
    assert all("did not answer within" in (comparison.results[name].message or "") for name in errors)
    assert_masks_right(comparison.results)


def test_a_deadline_covers_every_legal_case() -> None:
    assert odiff_server.PATIENCE_SECONDS == 10.0
    request = odiff_server.DiffRequest("a.png", "b.png", "mask.png", 0.01, antialiasing=True, pixels=40_000_000)
    assert request.deadline == pytest.approx(90.0)


def test_garbage_and_half_lines(
    tmp_path: Path, builds: tuple[Path, Path], odiff: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(odiff_server, "PATIENCE_SECONDS", 2.0)
    proxy = spoiling_proxy(tmp_path / "proxy", odiff, share=0.06, seed=7)
    comparison, _ = compare_builds(builds, environment_in(tmp_path, proxy.path))
    errors = assert_right_or_touched(comparison, COUNT)
    wait_until(lambda: not any(is_running(number) for number in proxy.process_ids), "no server is left")
    assert len(proxy.noted) >= 30
    assert len(errors) <= len(proxy.noted)
    assert_masks_right(comparison.results)


@pytest.mark.parametrize("renamed", [False, True])
def test_the_cache_folder_is_removed(tmp_path: Path, builds: tuple[Path, Path], renamed: bool) -> None:
    environment = environment_in(tmp_path)
    cache = environment.folders.cache

    def remove() -> None:
        if renamed:
            cache.rename(tmp_path / "elsewhere")
        else:
            shutil.rmtree(cache, ignore_errors=True)  # the workers make their folders again meanwhile

    comparison, _ = run_watched(builds, environment, Once(300, remove))
    assert len(assert_right_or_touched(comparison, COUNT)) <= 10, "only what was being compared"
    again, warnings = compare_builds(builds, environment)
    assert assert_right_or_touched(again, COUNT) == []
    assert_masks_right(again.results)
    assert warnings == ()


def test_a_source_folder_is_renamed_away(tmp_path: Path, builds: tuple[Path, Path]) -> None:
    base, head = (shutil.copytree(build, tmp_path / build.name) for build in builds)
    environment = environment_in(tmp_path / "home")
    comparison, _ = run_watched((base, head), environment, Once(300, lambda: head.rename(tmp_path / "elsewhere")))
    errors = assert_right_or_touched(comparison, COUNT)
    assert COUNT - 310 <= len(errors) <= COUNT - 300
    assert_masks_right(comparison.results)
    (tmp_path / "elsewhere").rename(head)
    again, _ = compare_builds((base, head), environment)
    assert assert_right_or_touched(again, COUNT) == []
