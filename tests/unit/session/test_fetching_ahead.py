import threading

from snapreview.errors import SourceError
from snapreview.model.pairing import PlanEntry, pair
from snapreview.session.fetching_ahead import FetchAhead
from tests.support.values import build
from tests.support.waiting import wait_until


def entries(count: int) -> list[PlanEntry]:
    names = [f"{number:03}.png" for number in range(count)]
    return list(pair(build(dict.fromkeys(names, "a")), build(dict.fromkeys(names, "b"))).entries.values())


def test_everything_is_fetched_once_and_in_order() -> None:
    wanted = entries(50)
    fetched: list[PlanEntry] = []
    ahead = FetchAhead(wanted, fetched.append)
    ahead.start()
    ahead.start()
    ahead.join()
    assert sorted(entry.name for entry in fetched) == [entry.name for entry in wanted]


def test_eight_at_a_time() -> None:
    active, released = threading.Semaphore(0), threading.Event()

    def fetch(_entry: PlanEntry) -> None:
        active.release()
        released.wait(30)

    ahead = FetchAhead(entries(20), fetch)
    ahead.start()
    for _ in range(8):
        assert active.acquire(timeout=30)
    assert not active.acquire(blocking=False)
    ahead.cancel()
    released.set()
    ahead.join()
    assert not active.acquire(blocking=False)


def test_a_failure_leaves_the_rest_to_whoever_needs_it() -> None:
    fetched: list[PlanEntry] = []

    def fetch(entry: PlanEntry) -> None:
        fetched.append(entry)
        wait_until(lambda: len(fetched) >= 8, "all threads to have one")
        raise SourceError("gone")

    ahead = FetchAhead(entries(100), fetch)
    ahead.start()
    ahead.join()
    assert len(fetched) < 100


def test_nothing_to_fetch_needs_no_thread() -> None:
    before = threading.active_count()
    ahead = FetchAhead([], lambda _entry: None)
    ahead.start()
    assert threading.active_count() == before
    ahead.join()
