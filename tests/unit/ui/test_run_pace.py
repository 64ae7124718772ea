"""Rate and time left of a run."""

import pytest

from snapreview.ui.review.run_pace import Pace


def test_nothing_is_guessed_within_the_first_second() -> None:
    pace = Pace(100.0)
    pace.record(100.5, 10)
    progress = pace.progress(100)
    assert (progress.done, progress.total) == (10, 100)
    assert progress.per_second is None
    assert progress.seconds_left is None


def test_rate_and_time_left() -> None:
    pace = Pace(0.0)
    pace.record(2.0, 20)
    progress = pace.progress(100)
    assert progress.per_second == pytest.approx(10)
    assert progress.seconds_left == pytest.approx(8)


def test_a_slow_start_is_forgotten() -> None:
    pace = Pace(0.0)
    for second in range(1, 31):
        pace.record(float(second), 1)
    for second in range(31, 61):
        pace.record(float(second), 1 + (second - 30) * 20)
    per_second = pace.progress(10_000).per_second
    assert per_second == pytest.approx(20)


def test_without_progress_nobody_can_know() -> None:
    pace = Pace(0.0)
    pace.record(5.0, 0)
    assert pace.progress(10).seconds_left is None
