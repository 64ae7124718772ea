import pytest

from snapreview.sources.remote.rate_control import (
    MOST_AT_A_TIME,
    Pace,
    after_refusal,
    after_success,
    backoff_seconds,
    retry_after_seconds,
)


def test_a_server_is_asked_more_and_more_up_to_eight_at_a_time() -> None:
    pace, limits = Pace(), []
    for _ in range(60):
        limits.append(pace.limit)
        pace = after_success(pace)
    assert limits[:6] == [2, 2, 3, 3, 3, 4]
    assert limits == sorted(limits)
    assert pace.limit == MOST_AT_A_TIME


def test_a_refusal_halves_and_waits() -> None:
    pace = after_refusal(Pace(8, 5), now=100.0, wait_seconds=7.0)
    assert pace == Pace(4, 0, 107.0)
    assert after_refusal(pace, now=101.0, wait_seconds=1.0) == Pace(2, 0, 107.0)
    assert after_refusal(Pace(1), 0.0, 0.0).limit == 1


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        (None, None),
        ("7", 7.0),
        (" 0 ", 0.0),
        ("Thu, 01 Jan 1970 00:01:40 GMT", 40.0),
        ("Thu, 01 Jan 1970 00:01:40 -0000", 40.0),
        ("Thu, 01 Jan 1970 00:00:00 GMT", 0.0),
        ("soon", None),
        ("-3", None),
    ],
)
def test_retry_after(header: str | None, seconds: float | None) -> None:
    assert retry_after_seconds(header, wall_seconds=60.0) == seconds


def test_waits_grow_and_are_spread() -> None:
    assert [backoff_seconds(attempt, 1.0) for attempt in (1, 2, 3, 4)] == [0.5, 1.0, 2.0, 4.0]
    assert backoff_seconds(3, 0.0) == 1.0
    assert backoff_seconds(1000, 1.0) == 30.0
