"""A change thought out on an earlier state, made on the review as it is now."""

from dataclasses import replace

from hypothesis import given

from snapreview.model.compare_rules import CompareRules, Rule
from snapreview.model.review.accepted_change import AcceptedChange
from snapreview.model.review.change import Action, ReviewChange, change_between
from snapreview.model.review.decision import Verdict
from snapreview.model.review.merging import merge
from snapreview.model.review.rebasing import rebased, words_in
from snapreview.model.review.review import Review
from tests.support.reviewed_builds import NOW, decision, note
from tests.support.reviews import REVIEWS

NOTE = note("a", "one")
RULE = AcceptedChange("rule", "signature", "*", "flaky", "Kim", NOW, NOW + 1)
STRICT = CompareRules(build=Rule(diff_threshold=0.1))


def said(before: Review, after: Review) -> ReviewChange:
    return change_between(Action.MERGE, before, after, "Kim", NOW)


@given(REVIEWS, REVIEWS)
def test_where_nothing_was_said_since_all_of_a_merge_is_done(ours: Review, theirs: Review) -> None:
    one, other = (replace(each, pairs={}, refused_pairs=frozenset()) for each in (ours, theirs))
    merged = merge(one, other).merged
    assert rebased(said(one, merged), one) == merged


def test_what_was_said_since_stays() -> None:
    before = Review(decisions={"a": decision("a")}, notes={NOTE.identity: NOTE})
    other = note("b", "other")
    after = replace(
        before,
        decisions={"a": decision("a", Verdict.REJECTED), "b": decision("b"), "c": decision("c")},
        notes={NOTE.identity: replace(NOTE, text="theirs"), other.identity: other},
        rules=STRICT,
    )
    late = note("c", "late")
    now = Review(
        decisions={"b": decision("b", Verdict.REJECTED)},  # the one on a was taken back
        notes={NOTE.identity: replace(NOTE, text="ours"), late.identity: late},
        accepted={"rule": RULE},
        pairs={"x": "y"},
        refused_pairs=frozenset({("p", "q")}),
        rules=CompareRules(build=Rule(diff_threshold=0.2)),
    )
    change = said(before, after)
    found = rebased(change, now)
    assert found == replace(
        now, decisions={**now.decisions, "c": decision("c")}, notes={**now.notes, other.identity: other}
    )
    assert (words_in(change), words_in(said(now, found))) == (6, 2)


def test_a_rule_that_was_changed_since_stays_and_a_new_one_is_taken() -> None:
    before = Review(accepted={"rule": RULE})
    new = replace(RULE, identity="new")
    after = Review(accepted={"rule": replace(RULE, reason="theirs"), "new": new}, rules=STRICT)
    now = Review(accepted={"rule": replace(RULE, reason="ours")})
    assert rebased(said(before, after), now) == replace(now, accepted={**now.accepted, "new": new}, rules=STRICT)


def test_a_pair_takes_the_place_of_the_one_it_was_preferred_to() -> None:
    change = said(Review(pairs={"new": "old"}), Review(pairs={"new": "older"}))
    assert rebased(change, Review(pairs={"new": "old", "x": "y"})).pairs == {"new": "older", "x": "y"}
    assert rebased(change, Review(pairs={"new": "oldest"})).pairs == {"new": "oldest"}
    assert rebased(change, Review(pairs={"new": "old", "x": "older"})).pairs == {"new": "old", "x": "older"}


def test_a_pair_and_its_refusal_never_stand_together() -> None:
    pair = ("new", "old")
    paired, refused = Review(pairs=dict([pair])), Review(refused_pairs=frozenset({pair}))
    assert rebased(said(Review(), paired), refused) == refused
    assert rebased(said(Review(), refused), paired) == paired
    assert rebased(said(refused, paired), refused) == paired
    assert rebased(said(paired, refused), paired) == refused
