"""What is kept of images over all reviews: uses of rules, appearances."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from snapreview.model.result import ImageResult, Status
from snapreview.store.review_journal import ReviewKey
from snapreview.store.review_store import ReviewStore
from tests.support.reviews import seen


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ReviewStore]:
    with ReviewStore(tmp_path) as store:
        yield store


def test_the_same_pair_is_one_use_of_a_rule(store: ReviewStore) -> None:
    store.accepted_uses.note([])
    store.accepted_uses.note([("1", seen("a")), ("1", seen("b")), ("2", seen("a"))])
    store.accepted_uses.note([("1", seen("a"))])
    uses = store.accepted_uses.by_rule()
    assert {identity: use.count for identity, use in uses.items()} == {"1": 2, "2": 1}
    assert uses["1"].last_used_at > 0


def test_appearances_of_an_image_are_found_over_all_comparisons(store: ReviewStore) -> None:
    changed = ImageResult("a", Status.CHANGED, changed_pixels=1, total_pixels=4)
    for number, key in enumerate((ReviewKey("1", "2"), ReviewKey("2", "3"))):
        review = store.journal.open(key).identity
        store.appearances.note(review, [(seen("a", str(number)), changed)])
        store.appearances.note(review, [(seen("a", str(number)), changed)])
    store.appearances.note(review, [])
    appearances = store.appearances.of("a")
    told = [(found.base, found.head, found.seen.head_hash) for found in appearances]
    assert told == [
        ("2", "3", "1"),
        ("1", "2", "0"),
    ]
    assert (appearances[0].status, appearances[0].ratio) == (Status.CHANGED, 0.25)
    assert store.appearances.of("b") == ()
