"""The store that forgets what was used longest ago."""

from hypothesis import given
from hypothesis import strategies as st

from snapreview.ui.byte_cache import ByteCache


def test_gives_back_what_was_kept() -> None:
    cache: ByteCache[str, str] = ByteCache(10)
    cache.put("a", "value", 4)
    assert cache.get("a") == "value"
    assert cache.get("b") is None


def test_forgets_what_was_used_longest_ago() -> None:
    cache: ByteCache[str, int] = ByteCache(10)
    cache.put("a", 1, 4)
    cache.put("b", 2, 4)
    cache.get("a")
    cache.put("c", 3, 4)
    assert (cache.get("a"), cache.get("b"), cache.get("c")) == (1, None, 3)


def test_a_value_larger_than_the_store_drives_nothing_out() -> None:
    cache: ByteCache[str, int] = ByteCache(10)
    cache.put("a", 1, 4)
    cache.put("huge", 2, 11)
    assert cache.get("a") == 1
    assert cache.get("huge") is None


def test_a_new_value_replaces_the_old_one_and_its_cost() -> None:
    cache: ByteCache[str, int] = ByteCache(10)
    cache.put("a", 1, 9)
    cache.put("a", 2, 3)
    assert cache.get("a") == 2
    assert cache.held == 3


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 12))))
def test_never_holds_more_than_allowed(puts: list[tuple[int, int]]) -> None:
    cache: ByteCache[int, int] = ByteCache(10)
    held: dict[int, int] = {}
    for key, cost in puts:
        cache.put(key, cost, cost)
        held[key] = cost
    kept = [cost for key, cost in held.items() if cache.get(key) is not None]
    assert cache.held == sum(kept) <= 10
