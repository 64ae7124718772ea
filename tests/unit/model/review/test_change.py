"""Changes of a review: every one has its way back."""

import itertools

from hypothesis import given, settings
from hypothesis import strategies as st

from snapreview.model.compare_rules import CompareRules, Rule
from snapreview.model.rectangle import Rectangle
from snapreview.model.review.change import Action, applied, change_between, undone
from snapreview.model.review.decision import Decision, Verdict
from snapreview.model.review.making_changes import (
    change_rules,
    decide,
    offer_pair,
    pair_images,
    refuse_pair,
    take_back,
    unpair_images,
)
from snapreview.model.review.review import Review
from snapreview.model.review.wording import change_words
from tests.support.reviews import REVIEWS, seen


@settings(max_examples=30, deadline=None)
@given(REVIEWS, REVIEWS)
def test_a_change_leads_there_and_back(before: Review, after: Review) -> None:
    change = change_between(Action.MERGE, before, after, "ada", 1.0)
    assert applied(before, change) == after
    assert undone(after, change) == before
    assert change.inverse.inverse == change
    assert change.empty is (before == after)
    assert (change.size == 0) is change.empty


@settings(max_examples=30, deadline=None)
@given(st.lists(REVIEWS, min_size=2, max_size=5))
def test_many_changes_at_once_come_to_the_same(states: list[Review]) -> None:
    steps = [change_between(Action.MERGE, *pair, "ada", 1.0) for pair in itertools.pairwise(states)]
    assert applied(states[0], *steps) == states[-1]


def test_deciding_leaves_alone_what_is_decided_so_already() -> None:
    images = [seen("a.png"), seen("b.png")]
    first = applied(Review(), decide(Review(), images[:1], Verdict.APPROVED, "ada", 1.0))
    change = decide(first, images, Verdict.APPROVED, "bob", 2.0)
    assert list(change.decisions) == ["b.png"]
    assert change.action is Action.APPROVE
    assert decide(applied(first, change), images, Verdict.APPROVED, "bob", 3.0).empty
    assert len(decide(applied(first, change), images, Verdict.REJECTED, "bob", 3.0).decisions) == 2


def test_a_decision_on_something_else_is_replaced() -> None:
    old = applied(Review(), decide(Review(), [seen("a.png", "old")], Verdict.APPROVED, "ada", 1.0))
    change = decide(old, [seen("a.png", "new")], Verdict.APPROVED, "ada", 2.0)
    assert applied(old, change).decisions["a.png"].seen.head_hash == "new"


def test_taking_back_is_told_only_where_another_review_decided() -> None:
    images = [seen("a.png"), seen("b.png"), seen("c.png")]
    review = applied(Review(), decide(Review(), images[:1], Verdict.REJECTED, "ada", 1.0))
    carried = {"b.png": Decision(images[1], Verdict.APPROVED, "bob", 0.5, "elsewhere")}
    change = take_back(review, images, carried, "ada", 2.0)
    after = applied(review, change)
    assert list(change.decisions) == ["a.png", "b.png"]
    assert [decision.verdict for decision in after.decisions.values()] == [Verdict.UNDECIDED]
    assert take_back(after, images, carried, "ada", 3.0).empty


def test_an_image_is_in_one_pair_only() -> None:
    review = Review(refused_pairs=frozenset({("new.png", "old.png")}))
    review = applied(review, pair_images(review, "new.png", "old.png", "ada", 1.0))
    assert (review.pairs, review.refused_pairs) == ({"new.png": "old.png"}, frozenset())
    review = applied(review, pair_images(review, "newer.png", "old.png", "ada", 2.0))
    assert review.pairs == {"newer.png": "old.png"}
    assert applied(review, unpair_images(review, "newer.png", "ada", 3.0)).pairs == {}


def test_a_refused_pair_may_be_offered_again() -> None:
    review = applied(Review(), refuse_pair(Review(), "new.png", "old.png", "ada", 1.0))
    assert review.refused_pairs == {("new.png", "old.png")}
    assert applied(review, offer_pair(review, "new.png", "old.png", "ada", 2.0)) == Review()


def test_refusing_a_pair_parts_it() -> None:
    review = Review(pairs={"new.png": "old.png", "other.png": "another.png"})
    refused = applied(review, refuse_pair(review, "new.png", "old.png", "ada", 1.0))
    assert refused.pairs == {"other.png": "another.png"}
    assert refused.refused_pairs == {("new.png", "old.png")}


def test_changes_of_rules_are_called_by_what_they_do() -> None:
    drawn = CompareRules(build=Rule(ignore_regions=(Rectangle(0, 0, 1, 1),)))
    adding = change_rules(Review(), drawn, "ada", 1.0)
    assert change_words(adding) == "add ignore region"
    assert change_words(change_rules(Review(rules=drawn), CompareRules(), "ada", 1.0)) == "remove ignore region"
    lenient = CompareRules(build=Rule(diff_threshold=0.5))
    assert change_words(change_rules(Review(), lenient, "ada", 1.0)) == "change thresholds"


def test_decisions_are_told_with_their_number() -> None:
    def words(count: int, verdict: Verdict) -> str:
        images = [seen(f"{number}.png") for number in range(count)]
        return change_words(decide(Review(), images, verdict, "ada", 1.0))

    assert words(14, Verdict.APPROVED) == "approve 14 images"
    assert words(1, Verdict.REJECTED) == "reject “0.png”"
