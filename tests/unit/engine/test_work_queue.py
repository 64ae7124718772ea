"""The order of the pairs, the bound of memory, and the end of the work."""

import threading

import pytest

from snapreview.engine.work_queue import PIXELS_IN_FLIGHT, PairJob, WorkQueue, job_of
from snapreview.model.pair_options import SEED_PAIR_OPTIONS
from snapreview.model.pairing import Pairing, PlanEntry
from snapreview.model.size import Size
from snapreview.model.snapshot import Snapshot
from tests.support.waiting import wait_until


def job(name: str, pixels: int) -> PairJob:
    return job_of(entry(name, Size(pixels, 1), Size(1, 1)), SEED_PAIR_OPTIONS)


def entry(name: str, before: Size, after: Size) -> PlanEntry:
    return PlanEntry(name, Pairing.MATCHED, Snapshot(name, "b", before), Snapshot(name, "h", after))


def names_of(queue: WorkQueue) -> list[str]:
    """The names in the order in which one worker gets them."""
    names = []
    while (taken := queue.take()) is not None:
        names.append(taken.entry.name)
        queue.done(taken)
    return names


def test_a_job_is_as_large_as_the_canvas() -> None:
    assert job_of(entry("a", Size(10, 3), Size(4, 20)), SEED_PAIR_OPTIONS).pixels == 200


def test_the_largest_goes_first_and_equal_ones_by_name() -> None:
    queue = WorkQueue([job("b", 5), job("c", 900), job("a", 5), job("d", 70)])
    assert names_of(queue) == ["c", "d", "a", "b"]


def test_what_is_on_screen_goes_before_the_largest_in_the_order_given() -> None:
    queue = WorkQueue([job(name, size) for name, size in (("a", 1), ("b", 2), ("c", 3), ("d", 4))])
    queue.prefer(["b", "unknown", "a"])
    assert names_of(queue) == ["b", "a", "d", "c"]


def test_a_new_wish_replaces_the_old_one() -> None:
    queue = WorkQueue([job(name, size) for name, size in (("a", 1), ("b", 2), ("c", 3))])
    queue.prefer(["a"])
    queue.prefer(["b"])
    assert names_of(queue) == ["b", "c", "a"]


def test_a_wish_for_what_is_done_is_passed_over() -> None:
    queue = WorkQueue([job("a", 1), job("b", 2)])
    taken = queue.take()
    assert taken is not None
    queue.prefer(["b", "a"])
    assert names_of(queue) == ["a"]
    queue.done(taken)


def test_a_pair_larger_than_the_bound_runs_alone() -> None:
    queue = WorkQueue([job("huge", PIXELS_IN_FLIGHT + 1), job("small", 1)])
    huge = queue.take()
    assert huge is not None
    assert huge.entry.name == "huge"
    taken: list[PairJob | None] = []
    waiting = threading.Thread(target=lambda: taken.append(queue.take()))
    waiting.start()
    wait_until(lambda: queue._changed._waiters, "the second worker waits")  # type: ignore[attr-defined]
    assert taken == []
    queue.done(huge)
    waiting.join(10)
    assert [found.entry.name for found in taken if found] == ["small"]


def test_as_many_pixels_as_the_bound_may_be_in_flight_and_not_one_more() -> None:
    half = PIXELS_IN_FLIGHT // 2
    queue = WorkQueue([job("a", half), job("b", half), job("c", 1)])
    first, second = queue.take(), queue.take()
    assert first is not None
    assert second is not None
    assert not queue._fits(job("c", 1))
    queue.done(first)
    assert queue._fits(job("c", 1))
    queue.done(second)


def test_a_small_pair_overtakes_a_large_one_that_does_not_fit_yet() -> None:
    queue = WorkQueue([job("a", PIXELS_IN_FLIGHT - 10), job("b", 500), job("c", 10)])
    first = queue.take()
    second = queue.take()
    assert second is not None
    assert second.entry.name == "c"
    assert first is not None


def test_a_large_pair_that_is_wanted_is_not_kept_waiting_by_smaller_ones() -> None:
    queue = WorkQueue([job("a", PIXELS_IN_FLIGHT - 10), job("b", 500), job("c", 10), job("d", 5)])
    first = queue.take()
    assert first is not None
    queue.prefer(["b"])
    taken: list[PairJob | None] = []
    waiting = threading.Thread(target=lambda: taken.append(queue.take()))
    waiting.start()
    wait_until(lambda: queue._changed._waiters, "the second worker waits")  # type: ignore[attr-defined]
    queue.done(first)
    waiting.join(10)
    assert [found.entry.name for found in taken if found] == ["b"]
    assert names_of(queue) == ["c", "d"]


def test_a_job_is_given_out_ahead_while_others_have_enough_to_do() -> None:
    queue = WorkQueue([job(name, 1) for name in "abcd"])
    first, ahead = queue.take(), queue.take_ahead()
    assert [found and found.entry.name for found in (first, ahead)] == ["a", "b"]
    assert queue.take_ahead() is None, "the two that are left are for two other workers"
    assert first is not None
    queue.done(first)
    third = queue.take_ahead()
    assert third is not None
    assert third.entry.name == "c"
    queue.cancel()
    assert queue.take_ahead() is None


def test_large_jobs_are_not_given_out_ahead() -> None:
    half = PIXELS_IN_FLIGHT // 2
    queue = WorkQueue([job("a", half), job("b", half), job("c", 1), job("d", 1)])
    first = queue.take()
    assert queue.take_ahead() is None
    assert first is not None
    queue.done(first)
    ahead = queue.take_ahead()
    assert ahead is not None
    assert ahead.entry.name == "b", "as large as may be"


def test_cancelling_wakes_those_who_wait_and_gives_out_nothing() -> None:
    queue = WorkQueue([job("huge", PIXELS_IN_FLIGHT * 2), job("other", 3)])
    huge = queue.take()
    taken: list[PairJob | None] = []
    waiting = [threading.Thread(target=lambda: taken.append(queue.take())) for _ in range(3)]
    for thread in waiting:
        thread.start()
    wait_until(lambda: len(queue._changed._waiters) == 3, "all workers wait")  # type: ignore[attr-defined]
    queue.cancel()
    for thread in waiting:
        thread.join(10)
    assert taken == [None] * 3
    assert queue.cancelled
    assert huge is not None
    queue.done(huge)
    assert queue.take() is None


@pytest.mark.parametrize("workers", [1, 4])
def test_every_job_is_given_out_once(workers: int) -> None:
    queue = WorkQueue(job(f"{number:03}", PIXELS_IN_FLIGHT // 3 + number) for number in range(200))
    seen: list[str] = []

    def work() -> None:
        while (taken := queue.take()) is not None:
            seen.append(taken.entry.name)
            queue.done(taken)

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert sorted(seen) == [f"{number:03}" for number in range(200)]
