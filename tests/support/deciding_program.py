"""A program that decides as fast as it can and tells each decision when it would be shown as made."""

import os
import sys
from multiprocessing.connection import Connection
from pathlib import Path

from snapreview.model.review.decision import Verdict
from snapreview.model.review.review import Review
from snapreview.session.review_book import ReviewBook
from snapreview.store.review_journal import ReviewKey
from snapreview.store.review_store import ReviewStore
from tests.support.reviews import looked_at

_CYCLE = (Verdict.APPROVED, Verdict.REJECTED, Verdict.UNDECIDED)


def names_of(review: int) -> list[str]:
    """The images of a review; every review has its own, so that none is carried over."""
    return [f"{review}/{number:02}.png" for number in range(12)]


def open_book(store: ReviewStore, review: int) -> ReviewBook:
    """One of the reviews that are decided in."""
    book = ReviewBook(store, ReviewKey("builds/base", f"builds/{review}"), "ada")
    book.look_at(looked_at(*names_of(review)))
    return book


def verdicts(review: Review) -> dict[str, Verdict]:
    """The decisions by image name."""
    decisions = review.decisions.items()
    return {name: decision.verdict for name, decision in decisions if decision.verdict is not Verdict.UNDECIDED}


def decide_until_killed(data: Path, shown: Connection, review: int) -> None:
    """Decide one image, then many, then undo; after each tell what a window would show now."""
    sys.stderr = open(os.devnull, "w")  # noqa: SIM115, PTH123 - dies with the process
    book = open_book(ReviewStore(data), review)
    names = names_of(review)
    step = len(book.review.decisions)
    while True:
        step += 1
        verdict = _CYCLE[step % 3]
        if step % 7 == 0:
            book.undo()
        elif step % 5 == 0:
            book.decide(names[step % 12 :], verdict)
        else:
            book.decide([names[step % 12]], verdict)
        shown.send(verdicts(book.review))
