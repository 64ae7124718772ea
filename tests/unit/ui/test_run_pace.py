"""Rate and time left of a run."""

import pytest

from snapreview.ui.review.run_pace import Pace, RunProgress, RunTracking


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


class TestTracking:
    def test_counts_what_is_delivered_and_ends_as_told(self) -> None:
        tracking = RunTracking(10, 0.0)
        tracking.deliver(2, 1.0)
        tracking.deliver(2, 2.0)
        assert tracking.progress == RunProgress("comparing", 4, 10, 2.0, 3.0)
        tracking.end("cancelled")
        assert tracking.progress == RunProgress("cancelled", 4, 10)
        assert not tracking.comparing

    def test_what_arrives_after_the_end_changes_nothing(self) -> None:
        tracking = RunTracking(10, 0.0)
        tracking.end("cancelled")
        tracking.deliver(2, 1.0)
        assert tracking.progress == RunProgress("cancelled", 0, 10)

    def test_without_anything_to_compare_it_is_finished(self) -> None:
        assert RunTracking(0, 0.0).progress == RunProgress("finished", 0, 0)
