"""The journal of a review: nothing is lost, everything can be undone, also after a restart."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from snapreview.errors import ReviewMoved, StoreError
from snapreview.model.compare_rules import CompareRules, Rule
from snapreview.model.rectangle import Rectangle
from snapreview.model.review.accepted_change import AcceptedChange
from snapreview.model.review.change import ReviewChange, applied, differing_rules
from snapreview.model.review.decision import Seen, Verdict
from snapreview.model.review.making_changes import (
    accept_change,
    add_note,
    change_rules,
    decide,
    delete_accepted,
    delete_note,
    edit_accepted,
    edit_note,
    pair_images,
    refuse_pair,
    take_back,
)
from snapreview.model.review.review import Review
from snapreview.model.review.review_note import ReviewNote
from snapreview.store.review_journal import ReviewJournal, ReviewKey, StoredReview
from snapreview.store.review_store import ReviewStore
from tests.support.reviews import seen

KEY = ReviewKey("builds/base", "builds/head")
OTHER = ReviewKey("builds/base 2", "builds/head 2")
RULE = AcceptedChange("1", "abc", "*", "flaky", "ada", 1.0, 2.0)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ReviewStore]:
    with ReviewStore(tmp_path / "data") as store:
        yield store


def approve(store: ReviewStore, known: StoredReview, *images: Seen, time: float = 1.0) -> StoredReview:
    return store.journal.append(known, decide(known.review, images, Verdict.APPROVED, "ada", time))


def _moved(review: Review, kind: int, number: int, time: float) -> ReviewChange:
    """One of the things a reader does, to one of a few images."""
    name, head = f"{number % 3}.png", f"head {number % 2}"
    known = list(review.notes)
    images = [seen(f"{other}.png", head) for other in range(number)]
    makers: list[Callable[[], ReviewChange]] = [
        lambda: decide(review, [seen(name, head)], (Verdict.APPROVED, Verdict.REJECTED)[number % 2], "ada", time),
        lambda: decide(review, images, Verdict.APPROVED, "ada", time),
        lambda: take_back(review, [seen(name, head)], {}, "ada", time),
        lambda: add_note(ReviewNote(str(time), name, "look", "ada", time, Rectangle(number, 0, 1, 1))),
        lambda: change_rules(review, CompareRules(build=Rule(diff_threshold=number / 10)), "ada", time),
        lambda: accept_change(replace(RULE, identity=str(time))),
        lambda: pair_images(review, name, "old.png", "ada", time),
        lambda: refuse_pair(review, name, "old.png", "ada", time),
    ]
    if known:
        makers.append(lambda: edit_note(review, known[number % len(known)], f"look {time}", None, "ada", time))
        makers.append(lambda: delete_note(review, known[number % len(known)], "ada", time))
    return makers[kind % len(makers)]()


@settings(max_examples=20, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 5)), max_size=12), st.sets(st.integers(0, 12)))
def test_undo_all_leads_to_the_start_and_redo_all_to_the_end(moves: list[tuple[int, int]], restarts: set[int]) -> None:
    """Any sequence of changes, with the program started anew at any point in between."""
    with TemporaryDirectory() as folder:
        stored = _Restarting(Path(folder), restarts)
        start = stored.now.review
        changes = []
        for time, (kind, number) in enumerate(moves):
            known = stored.now
            changes.append(_moved(known.review, kind, number, float(time)))
            assert stored.journal.append(known, changes[-1]).review == stored.now.review
        end, index = stored.now.review, stored.index
        assert end == applied(start, *changes)
        for _ in moves:
            known = stored.now
            stored.journal.undo(known)
        assert (stored.now.review, stored.index) == (start, [])
        for _ in moves:
            known = stored.now
            stored.journal.redo(known)
        assert (stored.now.review, stored.index) == (end, index)
        stored.store.close()


class _Restarting:
    """A store that is closed and opened again at some of the times it is looked at."""

    def __init__(self, folder: Path, restarts: set[int]) -> None:
        self._folder = folder
        self._restarts = restarts
        self._looks = 0
        self.store = ReviewStore(folder)

    @property
    def now(self) -> StoredReview:
        self._looks += 1
        if self._looks in self._restarts:
            self.store.close()
            self.store = ReviewStore(self._folder)
        return self.journal.open(KEY)

    @property
    def journal(self) -> ReviewJournal:
        return self.store.journal

    @property
    def index(self) -> list[tuple[object, ...]]:
        with closing(sqlite3.connect(self.store.path)) as connection:
            return connection.execute("SELECT * FROM decisions").fetchall()


def test_where_nothing_is_to_undo_nothing_happens(store: ReviewStore) -> None:
    known = store.journal.open(KEY)
    assert store.journal.undo(known) is known
    assert store.journal.redo(known) is known
    assert known.next_undo is known.next_redo is None


def test_a_change_after_an_undo_takes_the_place_of_what_was_undone(store: ReviewStore) -> None:
    known = approve(store, approve(store, store.journal.open(KEY), seen("a")), seen("b"))
    known = store.journal.undo(known)
    assert known.next_redo is not None
    known = approve(store, known, seen("c"))
    assert known.next_redo is None
    assert set(known.review.decisions) == {"a", "c"}
    assert store.journal.read(known.identity) == known


def test_a_change_in_another_window_is_told(store: ReviewStore, tmp_path: Path) -> None:
    known = store.journal.open(KEY)
    with ReviewStore(tmp_path / "data") as second:
        before = store.data_version()
        approve(second, second.journal.open(KEY), seen("a"))
        assert store.data_version() != before
    for act in (store.journal.undo, lambda old: approve(store, old, seen("b"))):
        stale = replace(known, changes=store.journal.read(known.identity).changes, done=1)
        with pytest.raises(ReviewMoved, match="Another window has changed this review"):
            act(stale)
    assert set(store.journal.read(known.identity).review.decisions) == {"a"}


def test_rules_for_accepted_changes_are_common_to_all_reviews(store: ReviewStore) -> None:
    known = store.journal.append(store.journal.open(KEY), accept_change(RULE))
    other = store.journal.open(OTHER)
    assert other.review.accepted == {"1": RULE}
    longer = replace(RULE, expires_at=9.0)
    store.journal.append(other, edit_accepted(other.review, longer, "bob", 2.0))
    with pytest.raises(ReviewMoved, match="changed in another review"):
        store.journal.append(known, edit_accepted(known.review, replace(RULE, reason="known"), "ada", 3.0))
    assert store.journal.open(KEY).review.accepted == {"1": longer}


def test_a_rule_deleted_in_another_review_keeps_nothing_from_being_undone(store: ReviewStore) -> None:
    known = approve(store, store.journal.open(KEY), seen("a"))
    known = store.journal.append(known, accept_change(RULE))
    other = store.journal.open(OTHER)
    other = store.journal.append(other, delete_accepted(other.review, "1", "bob", 2.0))
    known = store.journal.undo(known)
    assert known == store.journal.read(known.identity)
    assert differing_rules(known.review, accept_change(RULE).inverse) == ()
    known = store.journal.undo(known)
    assert (known.done, known.review.decisions) == (0, {})
    known = store.journal.redo(store.journal.redo(known))
    assert known.review.accepted == {"1": RULE}
    assert store.journal.undo(other).review.accepted == {"1": RULE}


def test_a_rule_edited_in_another_review_stays_and_the_rest_is_undone(store: ReviewStore) -> None:
    longer = replace(RULE, expires_at=9.0)
    known = store.journal.open(KEY)
    step = replace(
        decide(known.review, [seen("a")], Verdict.APPROVED, "ada", 1.0), accepted=accept_change(RULE).accepted
    )
    known = store.journal.append(known, step)
    other = store.journal.open(OTHER)
    store.journal.append(other, edit_accepted(other.review, longer, "bob", 2.0))
    known = store.journal.undo(known)
    assert (known.review.accepted, known.review.decisions) == ({"1": longer}, {})
    assert differing_rules(known.review, step.inverse) == (RULE,)
    known = store.journal.redo(known)
    assert (known.review.accepted, set(known.review.decisions)) == ({"1": longer}, {"a"})
    assert differing_rules(known.review, step) == (RULE,)
    assert known == store.journal.read(known.identity)


def test_a_new_review_begins_with_the_rules_of_its_head(store: ReviewStore) -> None:
    rules = CompareRules(build=Rule(diff_threshold=0.5))
    known = store.journal.open(KEY)
    store.journal.append(known, change_rules(known.review, rules, "ada", 1.0))
    assert store.journal.open(ReviewKey("builds/another base", KEY.head)).review.rules == rules
    assert store.journal.open(OTHER).review.rules == CompareRules()


def test_a_decision_is_found_for_the_same_images_in_other_reviews(store: ReviewStore) -> None:
    known = approve(store, store.journal.open(KEY), seen("a"), seen("b"))
    found = store.decisions.find([seen("a"), seen("a", "changed"), seen("c")])
    assert found["a"].verdict is Verdict.APPROVED
    assert found["a"].origin == "builds/base → builds/head"
    assert list(found) == ["a"]
    store.journal.undo(known)
    assert store.decisions.find([seen("a")]) == {}


def test_the_latest_decision_of_all_reviews_counts(store: ReviewStore) -> None:
    approve(store, store.journal.open(KEY), seen("a"), time=1.0)
    other = store.journal.open(OTHER)
    store.journal.append(other, decide(other.review, [seen("a")], Verdict.REJECTED, "bob", 2.0))
    found = store.decisions.find([seen("a")])["a"]
    assert (found.verdict, found.reader) == (Verdict.REJECTED, "bob")
    assert [decision.reader for decision in store.decisions.history("a")] == ["bob", "ada"]


def test_a_decision_on_what_was_seen_before_is_found_again_when_it_comes_back(store: ReviewStore) -> None:
    known = approve(store, store.journal.open(KEY), seen("a", "first"))
    known = approve(store, known, seen("a", "second"), time=2.0)
    assert set(store.decisions.find([seen("a", "first")])) == {"a"}
    changed = store.journal.append(known, decide(known.review, [seen("a", "first")], Verdict.REJECTED, "ada", 3.0))
    store.journal.undo(changed)
    assert store.decisions.find([seen("a", "first")])["a"].verdict is Verdict.APPROVED


def test_a_newer_store_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    with ReviewStore(tmp_path) as store:
        path = store.path
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 99")
    before = path.read_bytes()
    with pytest.raises(StoreError, match="newer version of snapreview"):
        ReviewStore(tmp_path)
    assert path.read_bytes() == before


def test_a_file_that_is_no_database_is_named_with_the_remedy(tmp_path: Path) -> None:
    (tmp_path / "reviews.sqlite3").write_bytes(b"something else, long enough for a header" * 30)
    with pytest.raises(StoreError, match=r"reviews\.sqlite3 cannot be read or written"):
        ReviewStore(tmp_path)


def test_a_journal_that_cannot_be_read_is_named_with_the_remedy(store: ReviewStore) -> None:
    known = approve(store, store.journal.open(KEY), seen("a"))
    with closing(sqlite3.connect(store.path)) as connection, connection:
        connection.execute("UPDATE changes SET change = '{}'")
    with pytest.raises(StoreError, match="from a backup"):
        store.journal.read(known.identity)


def test_a_review_that_is_gone_is_told(store: ReviewStore) -> None:
    with pytest.raises(StoreError, match="deleted by another program"):
        store.journal.read(5)


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreError, match="Free space or mend"):
        ReviewStore(tmp_path / "file")
