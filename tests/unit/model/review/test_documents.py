"""What a reader said as JSON: what is written comes back, and nothing of another shape is taken."""

import json
from typing import Any

import pytest
from hypothesis import given, settings

from snapreview.model.review.change import Action, change_between
from snapreview.model.review.change_document import change_document, change_of, change_text
from snapreview.model.review.documents import accepted_of, decision_of, note_of, review_document, review_of
from snapreview.model.review.review import Review
from snapreview.model.review.rules_document import rules_of
from tests.support.reviews import REVIEWS


@settings(max_examples=30, deadline=None)
@given(REVIEWS)
def test_a_review_comes_back(review: Review) -> None:
    assert review_of(json.loads(json.dumps(review_document(review)))) == review


@settings(max_examples=30, deadline=None)
@given(REVIEWS, REVIEWS)
def test_a_change_comes_back(before: Review, after: Review) -> None:
    change = change_between(Action.MERGE, before, after, "ada", 1.0)
    assert change_of(json.loads(change_text(change))) == change
    assert json.loads(change_text(change)) == json.loads(json.dumps(change_document(change)))


DECISION = {
    "name": "a.png",
    "base_hash": "1",
    "head_hash": "2",
    "options": "",
    "verdict": "approved",
    "reader": "ada",
    "decided_at": 1.0,
}


@pytest.mark.parametrize(
    "wrong",
    [
        None,
        5,
        [],
        {},
        {**DECISION, "name": 5},
        {**DECISION, "verdict": "perhaps"},
        {**DECISION, "decided_at": "today"},
        {**DECISION, "decided_at": True},
        {**DECISION, "decided_at": float("nan")},
        {**DECISION, "decided_at": float("inf")},
        {**DECISION, "origin": 5},
    ],
)
def test_decisions_of_another_shape_are_refused(wrong: Any) -> None:
    with pytest.raises(ValueError, match=r".+"):
        decision_of(wrong)


@pytest.mark.parametrize(
    "wrong",
    [
        {"decisions": {}},
        {"decisions": [5]},
        {"pairs": []},
        {"pairs": {"a": 5}},
        {"refused_pairs": [["a"]]},
        {"refused_pairs": [["a", 5]]},
        {"rules": 5},
        {"notes": [{"identity": "1"}]},
        {"accepted": [{"identity": "1"}]},
    ],
)
def test_reviews_of_another_shape_are_refused(wrong: Any) -> None:
    with pytest.raises(ValueError, match=r".+"):
        review_of(wrong)


@pytest.mark.parametrize("place", [5, [1, 2, 3], [1, 2, 3, 0], [1, 2, 3, 4.5], [1, 2, 3, True], ["1", 2, 3, 4]])
def test_places_of_another_shape_are_refused(place: Any) -> None:
    note = {"identity": "1", "name": "a", "text": "b", "reader": "c", "written_at": 1, "place": place}
    with pytest.raises(ValueError, match=r".+"):
        note_of(note)


@pytest.mark.parametrize(
    "wrong",
    [
        {"build": {"colour_threshold": 2}},
        {"build": {"colour_threshold": "1"}},
        {"build": {"antialiasing": 1}},
        {"build": {"ignore_regions": {}}},
        {"groups": [{}]},
        {"images": {"a.png": 5}},
    ],
)
def test_rules_of_another_shape_are_refused(wrong: Any) -> None:
    with pytest.raises(ValueError, match=r".+"):
        rules_of(wrong)


def test_a_rule_without_reason_is_refused() -> None:
    with pytest.raises(ValueError, match="reason"):
        accepted_of({"identity": "1", "signature": "2", "pattern": "*"})
