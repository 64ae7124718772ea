"""Merging two reviews."""

from dataclasses import replace

import pytest
from hypothesis import given

from snapreview.model.compare_rules import CompareRules, Rule
from snapreview.model.review.accepted_change import AcceptedChange
from snapreview.model.review.decision import Decision, Verdict
from snapreview.model.review.merging import Side, Subject, merge, resolved
from snapreview.model.review.pair_word import PairWord
from snapreview.model.review.review import Review
from snapreview.model.review.review_note import ReviewNote
from tests.support.reviews import REVIEWS, seen

RULE = AcceptedChange("1", "s", "*", "flaky", "Kim", 1, 9)
NOTE = ReviewNote("n", "a.png", "why?", "Kim", 1)


def decided(name: str, verdict: Verdict, reader: str = "Kim", at: float = 1, head: str = "head") -> Decision:
    return Decision(seen(name, head), verdict, reader, at)


def with_decisions(*decisions: Decision) -> Review:
    return Review(decisions={decision.seen.name: decision for decision in decisions})


def test_the_three_kinds() -> None:
    ours = with_decisions(
        decided("same", Verdict.APPROVED), decided("mine", Verdict.REJECTED), decided("odds", Verdict.APPROVED)
    )
    theirs = with_decisions(
        decided("same", Verdict.APPROVED, "Lee", 5),
        decided("their", Verdict.APPROVED),
        decided("odds", Verdict.REJECTED),
    )
    found = merge(ours, theirs)
    assert (found.same, found.only_ours, found.only_theirs) == (1, 1, 1)
    (conflict,) = found.conflicts
    assert (conflict.subject, conflict.key) == (Subject.DECISION, "odds")
    assert (conflict.ours, conflict.theirs) == (ours.decisions["odds"], theirs.decisions["odds"])
    assert set(found.merged.decisions) == {"same", "mine", "odds", "their"}
    assert found.merged.decisions["same"].reader == "Kim"


@pytest.mark.parametrize(("side", "verdict"), [(Side.OURS, Verdict.APPROVED), (Side.THEIRS, Verdict.REJECTED)])
def test_a_conflict_is_resolved_by_choice(side: Side, verdict: Verdict) -> None:
    found = merge(with_decisions(decided("a", Verdict.APPROVED)), with_decisions(decided("a", Verdict.REJECTED)))
    assert resolved(found, {(Subject.DECISION, "a"): side}).decisions["a"].verdict is verdict
    with pytest.raises(KeyError):
        resolved(found, {})


def test_the_same_verdict_on_another_picture_is_a_conflict() -> None:
    ours, theirs = decided("a", Verdict.APPROVED), decided("a", Verdict.APPROVED, head="other")
    assert len(merge(with_decisions(ours), with_decisions(theirs)).conflicts) == 1


def test_a_decision_taken_back_says_nothing() -> None:
    found = merge(with_decisions(decided("a", Verdict.UNDECIDED)), with_decisions(decided("a", Verdict.REJECTED)))
    assert (found.conflicts, found.only_theirs) == ((), 1)


def test_notes_and_rules_meet_by_their_identity() -> None:
    ours = Review(notes={"n": NOTE}, accepted={"1": RULE}, rules=CompareRules(Rule(0.1)))
    theirs = Review(
        notes={"n": replace(NOTE, text="edited", written_at=2), "m": replace(NOTE, identity="m")},
        accepted={"1": replace(RULE, expires_at=10)},
        rules=CompareRules(Rule(0.2)),
    )
    found = merge(ours, theirs)
    assert [conflict.subject for conflict in found.conflicts] == [Subject.NOTE, Subject.ACCEPTED, Subject.RULES]
    assert found.only_theirs == 1
    choices = {(conflict.subject, conflict.key): Side.THEIRS for conflict in found.conflicts}
    after = resolved(found, choices)
    assert after == theirs
    assert resolved(found, dict.fromkeys(choices, Side.OURS)).rules == ours.rules


def test_rules_that_only_one_has_are_taken() -> None:
    review = Review(rules=CompareRules(Rule(0.1)))
    assert merge(Review(), review).merged.rules == review.rules
    assert merge(review, Review()).merged.rules == review.rules


def test_pairs_contradict_where_they_share_an_image() -> None:
    ours = Review(pairs={"new": "old", "x": "y"}, refused_pairs=frozenset({("p", "q")}))
    theirs = Review(pairs={"other": "old", "p": "q", "z": "w"}, refused_pairs=frozenset({("x", "y")}))
    found = merge(ours, theirs)
    assert [(conflict.ours, conflict.theirs) for conflict in found.conflicts] == [
        (PairWord("new", "old"), PairWord("other", "old")),
        (PairWord("p", "q", refused=True), PairWord("p", "q")),
        (PairWord("x", "y"), PairWord("x", "y", refused=True)),
    ]
    assert (found.same, found.only_ours, found.only_theirs) == (0, 0, 1)
    after = resolved(found, {(each.subject, each.key): Side.THEIRS for each in found.conflicts})
    assert (after.pairs, after.refused_pairs) == (theirs.pairs, theirs.refused_pairs)


def test_the_newer_word_is_known_by_its_time_or_that_of_its_file() -> None:
    def saved(side: Side) -> float:
        return 7 if side is Side.THEIRS else 6

    ours, theirs = decided("a", Verdict.APPROVED, at=9), decided("a", Verdict.REJECTED, at=8)
    (conflict,) = merge(with_decisions(ours), with_decisions(theirs)).conflicts
    assert conflict.newer(saved) is Side.OURS
    (conflict,) = merge(Review(rules=CompareRules(Rule(0.1))), Review(rules=CompareRules(Rule(0.2)))).conflicts
    assert conflict.newer(saved) is Side.THEIRS
    (conflict,) = merge(Review(notes={"n": NOTE}), Review(notes={"n": replace(NOTE, written_at=5)})).conflicts
    assert conflict.newer(saved) is Side.THEIRS
    (conflict,) = merge(Review(accepted={"1": RULE}), Review(accepted={"1": replace(RULE, made_at=0)})).conflicts
    assert conflict.newer(saved) is Side.OURS


@given(REVIEWS)
def test_a_review_merged_with_itself_is_itself(review: Review) -> None:
    review = replace(review, refused_pairs=review.refused_pairs - set(review.pairs.items()))
    if len(set(review.pairs.values())) < len(review.pairs):
        review = replace(review, pairs={})
    found = merge(review, review)
    assert not found.conflicts
    assert (found.only_ours, found.only_theirs) == (0, 0)
    assert replace(found.merged, decisions={}) == replace(review, decisions={})


@given(REVIEWS, REVIEWS)
def test_every_thing_of_both_is_counted_once(ours: Review, theirs: Review) -> None:
    found = merge(ours, theirs)
    after = resolved(found, {(each.subject, each.key): Side.THEIRS for each in found.conflicts})
    assert set(after.notes) == {*ours.notes, *theirs.notes}
    assert {**ours.notes, **theirs.notes} == after.notes
    for conflict in found.conflicts:
        assert conflict.ours != conflict.theirs
