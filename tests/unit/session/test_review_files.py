"""Taking over what a review file says, beside other windows and other reviews."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from snapreview.export.review_file import save_review
from snapreview.model.review.accepted_change import AcceptedChange
from snapreview.model.review.decision import Verdict
from snapreview.model.review.making_changes import accept_change
from snapreview.model.review.merging import ReviewMerge, Side, Subject, merge
from snapreview.model.review.review import Review
from snapreview.model.review_uri import review_sides
from snapreview.session.review_book import ReviewBook
from snapreview.session.review_files import MergeOutcome, merge_into
from snapreview.session.reviewing import open_book
from snapreview.store.review_journal import ReviewKey
from snapreview.store.review_store import ReviewStore
from tests.support.reviewed_builds import NOW, note
from tests.support.reviews import looked_at
from tests.unit.sources.test_review_file import file_of

KEY = ReviewKey("builds/base", "builds/head")
A, R = Verdict.APPROVED, Verdict.REJECTED
THEIR_NOTE = note("a", "theirs")


@pytest.fixture
def books(tmp_path: Path) -> Iterator[tuple[ReviewBook, ReviewBook]]:
    """One review in two windows."""
    with ReviewStore(tmp_path / "data") as one, ReviewStore(tmp_path / "data") as other:
        yield opened(one), opened(other)


def opened(store: ReviewStore, key: ReviewKey = KEY) -> ReviewBook:
    book = ReviewBook(store, key, "ada")
    book.look_at(looked_at("a", "b", "c"))
    return book


def found_with(book: ReviewBook) -> tuple[Review, ReviewMerge]:
    """What the book shows, and the merge with somebody who rejects all and wrote a note."""
    ours = book.review
    other = opened(book.store, ReviewKey("elsewhere", "elsewhere"))
    other.decide(["a", "b", "c"], R)
    theirs = replace(other.review, notes={THEIR_NOTE.identity: THEIR_NOTE})
    other.undo()
    book.refresh()
    return ours, merge(ours, theirs)


def verdicts(book: ReviewBook) -> dict[str, Verdict]:
    return {name: decision.verdict for name, decision in book.review.decisions.items()}


@pytest.mark.parametrize("looked", [True, False])
def test_what_another_window_says_while_conflicts_are_resolved_stays(
    books: tuple[ReviewBook, ReviewBook], looked: bool
) -> None:
    ours, theirs = books
    ours.decide(["a", "b"], A)
    shown, found = found_with(ours)
    theirs.refresh()
    late = theirs.add_note("c", "written meanwhile")
    rule = theirs.accept_change("signature", "*", "flaky", NOW * 2)
    theirs.pair_images("new", "old")
    theirs.refuse_pair("x", "y")
    theirs.take_back(["b"])
    theirs.decide(["c"], A)
    if looked:
        ours.refresh()  # else it only finds out on writing
    choices = {(Subject.DECISION, name): Side.THEIRS for name in ("a", "b")}
    assert merge_into(ours, shown, found, choices) == MergeOutcome(taken=2, left=2)
    assert verdicts(ours) == {"a": R, "c": A}
    assert set(ours.review.notes) == {late.identity, THEIR_NOTE.identity}
    assert ours.review.accepted == {rule.identity: rule}
    assert ours.review.pairs == {"new": "old"}
    assert ours.review.refused_pairs == {("x", "y")}
    ours.undo()
    assert verdicts(ours) == {"a": A, "c": A}
    assert set(ours.review.notes) == {late.identity}


def test_a_merge_that_was_overtaken_by_all_changes_nothing(books: tuple[ReviewBook, ReviewBook]) -> None:
    ours, theirs = books
    ours.decide(["a"], A)
    shown = ours.review
    found = merge(shown, replace(shown, decisions={"a": replace(shown.decisions["a"], verdict=R)}))
    theirs.refresh()
    theirs.take_back(["a"])
    outcome = merge_into(ours, shown, found, {(Subject.DECISION, "a"): Side.THEIRS})
    assert outcome == MergeOutcome(taken=0, left=1)
    assert verdicts(ours) == {}


def test_an_older_file_does_not_change_the_rules_of_all_reviews(tmp_path: Path) -> None:
    mine = AcceptedChange("one", "signature", "*", "as it is now", "ada", NOW, NOW + 10)
    new = replace(mine, identity="two", reason="new here")
    file = file_of(tmp_path)
    said = replace(file.review, accepted={"one": replace(mine, reason="as it was"), "two": new})
    uris = review_sides(save_review(replace(file, review=said), tmp_path / "a.snapreview"))
    with ReviewStore(tmp_path / "data") as store:
        opened(store).make(lambda _review: accept_change(mine))
        book, told = open_book(store, *uris, "ada")
        assert book.review.accepted == {"one": mine, "two": new}
        assert set(book.review.notes) == set(said.notes)
        assert "came with this review: “new here” (*)" in told
        again, told = open_book(store, *uris, "ada")
        assert (again.review, told) == (book.review, "")
        book.undo()
        assert book.review.accepted == {"one": mine}
