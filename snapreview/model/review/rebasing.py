"""A change that was thought out on an earlier state of a review, made on the review as it is now."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

from snapreview.model.review.change import Replaced, ReviewChange, applied
from snapreview.model.review.pair_word import PairWord, opposing, with_pair
from snapreview.model.review.review import Review

_Key = TypeVar("_Key")
_Value = TypeVar("_Value")


def rebased(said: ReviewChange, now: Review) -> Review:
    """The review `now` after what was `said` of an earlier state of it.

    What stands there now and did not stand there then is a later word and stays, so an edit of it is passed over.
    """
    unmoved = replace(
        said,
        decisions=_unmoved(said.decisions, now.decisions),
        notes=_unmoved(said.notes, now.notes),
        accepted=_unmoved(said.accepted, now.accepted),
        pairs={},
        refused_pairs={},
        rules=said.rules if said.rules is not None and said.rules.before == now.rules else None,
    )
    return _with_pairs(applied(now, unmoved), said)


def words_in(said: ReviewChange) -> int:
    """How many things a change says; what it only takes away is not counted."""
    kinds = (said.decisions, said.notes, said.accepted, said.pairs, said.refused_pairs)
    return sum(edit.after is not None for edits in kinds for edit in edits.values()) + (said.rules is not None)


def _unmoved(edits: Mapping[_Key, Replaced[_Value]], now: Mapping[_Key, _Value]) -> dict[_Key, Replaced[_Value]]:
    return {key: edit for key, edit in edits.items() if now.get(key) == edit.before}


def _with_pairs(review: Review, said: ReviewChange) -> Review:
    """Pairs hang together: one is said unless something opposes it that `said` does not know of."""
    known = {PairWord(head, edit.before) for head, edit in said.pairs.items() if edit.before is not None}
    known |= {PairWord(*pair, refused=True) for pair, edit in said.refused_pairs.items() if edit.before}
    words = [PairWord(head, edit.after) for head, edit in said.pairs.items() if edit.after is not None]
    words += [PairWord(*pair, refused=True) for pair, edit in said.refused_pairs.items() if edit.after]
    for word in words:
        if known.issuperset(opposing(review, word)):
            review = with_pair(review, word)
    return review
