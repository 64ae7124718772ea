"""What `snapreview review` prints of what it did."""

from dataclasses import replace
from pathlib import Path

from snapreview.cli.review_text import Done, done_text
from snapreview.model.review.wording import change_words
from snapreview.session.review_book import ReviewBook
from snapreview.store.review_journal import ReviewKey
from snapreview.store.review_store import ReviewStore


def test_a_rule_that_another_review_edited_is_named(tmp_path: Path) -> None:
    with ReviewStore(tmp_path) as store:
        book = ReviewBook(store, ReviewKey("base", "head"), "ada")
        rule = book.accept_change("sig", "a*", "flaky", 9e9)
        other = ReviewBook(store, ReviewKey("base", "another head"), "bob")
        other.edit_accepted(replace(rule, reason="known"))
        change = book.undo()
        assert change is not None
        first, second = done_text(book, Done(change, change.inverse)).splitlines()
        assert first.startswith("Done: ")
        assert first == f"Done: undo {change_words(change)}."
        assert done_text(book, Done(change, change)).startswith(f"Done: {change_words(change)}.")
        assert second == "The rule a* (flaky) was changed in another review since and stays as it is there."
