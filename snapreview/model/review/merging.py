"""Merging two reviews of the same comparison: what is the same, what only one has, and what the two contradict in."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeVar

from snapreview.model.compare_rules import NO_RULES, CompareRules
from snapreview.model.review.accepted_change import AcceptedChange
from snapreview.model.review.decision import Decision, Verdict
from snapreview.model.review.pair_word import PairWord, opposing, with_pair
from snapreview.model.review.review import Review
from snapreview.model.review.review_note import ReviewNote


class Side(StrEnum):
    """Whose word counts."""

    OURS = "ours"
    THEIRS = "theirs"


class Subject(StrEnum):
    """What two reviews can contradict in."""

    DECISION = "decision"
    NOTE = "note"
    ACCEPTED = "accepted"
    PAIR = "pair"
    RULES = "rules"


Word = Decision | ReviewNote | AcceptedChange | PairWord | CompareRules


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two different words about one thing. `key` is an image name, or the identity of a note or rule."""

    subject: Subject
    key: str
    ours: Word
    theirs: Word

    def newer(self, saved: Callable[[Side], float]) -> Side:
        """Whose word is the later one; what has no time of its own is as old as its review was `saved`."""
        ours, theirs = (_time(word, saved(side)) for word, side in ((self.ours, Side.OURS), (self.theirs, Side.THEIRS)))
        return Side.THEIRS if theirs > ours else Side.OURS


@dataclass(frozen=True, slots=True)
class ReviewMerge:
    """How two reviews come together. `merged` has everything of both, and our word in each conflict.

    `same`, `only_ours` and `only_theirs` count decisions, notes, rules and pairs.
    """

    merged: Review
    same: int
    only_ours: int
    only_theirs: int
    conflicts: tuple[Conflict, ...]


_Value = TypeVar("_Value", Decision, ReviewNote, AcceptedChange)


class _Tally:
    """Counts while two reviews are laid side by side."""

    def __init__(self) -> None:
        self.same = self.only_ours = self.only_theirs = 0
        self.conflicts: list[Conflict] = []

    def add(self, ours: object, theirs: object) -> None:
        """Count one thing that the two do not contradict in."""
        self.same += ours is not None and theirs is not None
        self.only_ours += theirs is None
        self.only_theirs += ours is None


def merge(ours: Review, theirs: Review) -> ReviewMerge:
    """Lay two reviews side by side. Two equal verdicts on the same images are the same, whoever gave them when."""
    tally = _Tally()
    decisions = _merged(Subject.DECISION, _decided(ours), _decided(theirs), _same_decision, tally)
    notes = _merged(Subject.NOTE, ours.notes, theirs.notes, _equal, tally)
    accepted = _merged(Subject.ACCEPTED, ours.accepted, theirs.accepted, _equal, tally)
    paired = _merge_pairs(ours, theirs, tally)
    rules = _merge_rules(ours.rules, theirs.rules, tally)
    merged = replace(paired, decisions=decisions, notes=notes, accepted=accepted, rules=rules)
    return ReviewMerge(merged, tally.same, tally.only_ours, tally.only_theirs, tuple(tally.conflicts))


def resolved(found: ReviewMerge, choices: Mapping[tuple[Subject, str], Side]) -> Review:
    """The merged review with each conflict resolved. Raises KeyError when one is left without a choice."""
    review = found.merged
    for conflict in found.conflicts:
        if choices[conflict.subject, conflict.key] is Side.THEIRS:
            review = _with_theirs(review, conflict)
    return review


def _decided(review: Review) -> dict[str, Decision]:
    return {name: decision for name, decision in review.decisions.items() if decision.verdict is not Verdict.UNDECIDED}


def _merged(
    subject: Subject,
    ours: Mapping[str, _Value],
    theirs: Mapping[str, _Value],
    same: Callable[[_Value, _Value], bool],
    tally: _Tally,
) -> dict[str, _Value]:
    for key in dict.fromkeys((*ours, *theirs)):
        mine, other = ours.get(key), theirs.get(key)
        if mine is not None and other is not None and not same(mine, other):
            tally.conflicts.append(Conflict(subject, key, mine, other))
        else:
            tally.add(mine, other)
    return {**theirs, **ours}


def _same_decision(one: Decision, other: Decision) -> bool:
    return one.verdict is other.verdict and one.seen == other.seen


def _equal(one: object, other: object) -> bool:
    return one == other


def _merge_pairs(ours: Review, theirs: Review, tally: _Tally) -> Review:
    """A pair contradicts another one that shares an image with it, and the refusal of that very pair."""
    review = Review(pairs=dict(ours.pairs), refused_pairs=ours.refused_pairs)
    our_words, their_words = frozenset(_pair_words(ours)), _pair_words(theirs)
    for word in their_words:
        opposed = opposing(review, word)
        if opposed:
            tally.conflicts.append(Conflict(Subject.PAIR, word.head_name, opposed[0], word))
            continue
        tally.add(word if word in our_words else None, word)
        if word not in our_words:
            review = with_pair(review, word)
    contradicted = {conflict.ours for conflict in tally.conflicts if conflict.subject is Subject.PAIR}
    for word in our_words - contradicted - frozenset(their_words):
        tally.add(word, None)
    return review


def _pair_words(review: Review) -> list[PairWord]:
    pairs = [PairWord(head, base) for head, base in review.pairs.items()]
    return pairs + [PairWord(head, base, refused=True) for head, base in sorted(review.refused_pairs)]


def _merge_rules(ours: CompareRules, theirs: CompareRules, tally: _Tally) -> CompareRules:
    if ours == theirs:
        return ours
    if NO_RULES in (ours, theirs):
        tally.add(None if ours == NO_RULES else ours, None if theirs == NO_RULES else theirs)
        return theirs if ours == NO_RULES else ours
    tally.conflicts.append(Conflict(Subject.RULES, "", ours, theirs))
    return ours


def _with_theirs(review: Review, conflict: Conflict) -> Review:
    word = conflict.theirs
    if isinstance(word, Decision):
        return replace(review, decisions={**review.decisions, conflict.key: word})
    if isinstance(word, ReviewNote):
        return replace(review, notes={**review.notes, conflict.key: word})
    if isinstance(word, AcceptedChange):
        return replace(review, accepted={**review.accepted, conflict.key: word})
    return with_pair(review, word) if isinstance(word, PairWord) else replace(review, rules=word)


def _time(word: Word, saved_at: float) -> float:
    if isinstance(word, Decision):
        return word.decided_at
    if isinstance(word, ReviewNote):
        return word.written_at
    return word.made_at if isinstance(word, AcceptedChange) else saved_at
