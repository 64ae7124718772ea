"""A program that kills deciding programs at random and counts the decisions lost.

A program of its own, because it forks: it has one thread, and imports everything once for all it kills.
"""

import json
import multiprocessing
import random
import sys
from contextlib import suppress
from pathlib import Path

from snapreview.model.review.change import applied, undone
from snapreview.model.review.decision import Verdict
from snapreview.model.review.review import Review
from snapreview.session.review_book import ReviewBook
from snapreview.store.review_store import ReviewStore
from tests.support.deciding_program import decide_until_killed, open_book, verdicts

_PER_REVIEW = 20


def kill_often(data: Path, kills: int) -> dict[str, int]:
    """How many programs were killed, how many steps they showed as made, and how many of the last ones are lost."""
    moments = random.Random(5)
    told = lost = 0
    for number in range(kills):
        review = number // _PER_REVIEW
        shown = _killed(data, review, moments.uniform(0.0, 0.03))
        told += len(shown)
        with ReviewStore(data) as store:
            book = open_book(store, review)
        # The step that was being made when the program died may be there; nobody was told of it.
        lost += shown[-1] not in (verdicts(book.review), verdicts(_before_last_step(book)))
    return {"kills": kills, "told": told, "lost": lost}


def _killed(data: Path, review: int, seconds: float) -> list[dict[str, Verdict]]:
    """Everything that a program showed until it was killed, so long after its first decision."""
    context = multiprocessing.get_context("fork")
    receiving, sending = context.Pipe(duplex=False)
    program = context.Process(target=decide_until_killed, args=(data, sending, review))
    program.start()
    sending.close()
    shown = [receiving.recv()]
    program.join(seconds)
    program.kill()
    program.join()
    with suppress(EOFError):
        while True:
            shown.append(receiving.recv())
    receiving.close()
    return shown


def _before_last_step(book: ReviewBook) -> Review:
    """The review one step ago, whichever way that step went."""
    redo, undo = book.next_redo, book.next_undo
    if redo is not None:
        return applied(book.review, redo)
    return book.review if undo is None else undone(book.review, undo)


if __name__ == "__main__":
    print(json.dumps(kill_often(Path(sys.argv[1]), int(sys.argv[2]))))
