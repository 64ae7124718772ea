"""Words of reviews on the command line and in reports."""

import pytest

from snapreview.export.review_words import conflict_words, result_words, standing_words
from snapreview.language.wording import wording_in
from snapreview.model.compare_rules import CompareRules, Rule
from snapreview.model.result import ImageResult, Status
from snapreview.model.review.accepted_change import AcceptedChange
from snapreview.model.review.decision import Verdict
from snapreview.model.review.merging import Conflict, Subject
from snapreview.model.review.pair_word import PairWord
from snapreview.model.review.reviewed import ReviewedImage
from snapreview.model.review.standing import Standing
from tests.support.reviewed_builds import NOW, decision, note

RULE = AcceptedChange("1", "s", "a*", "flaky", "Kim", NOW, NOW)
ENGLISH, GERMAN = wording_in("en"), wording_in("de")
TIME = "2026-02-02 02:40 UTC"


@pytest.mark.parametrize(
    ("conflict", "words"),
    [
        (
            Conflict(Subject.DECISION, "a.png", decision("a.png"), decision("a.png", Verdict.REJECTED, "Lee")),
            f"a.png: approved by Kim, {TIME} ↔ rejected by Lee, {TIME}",
        ),
        (
            Conflict(Subject.NOTE, "1", note("a.png", "x"), note("a.png", "y")),
            f"a.png: “x” by Kim, {TIME} ↔ “y” by Kim, {TIME}",
        ),
        (
            Conflict(Subject.ACCEPTED, "1", RULE, RULE),
            f"Accepted change: a*, flaky, until {TIME} ↔ a*, flaky, until {TIME}",
        ),
        (
            Conflict(Subject.PAIR, "n", PairWord("n", "o"), PairWord("n", "o", refused=True)),
            "n: paired with o ↔ not paired with o",
        ),
        (
            Conflict(Subject.RULES, "", CompareRules(), CompareRules(images={"a": Rule(0.1)})),
            "Thresholds and ignore regions: 0 images, 0 groups ↔ 1 images, 0 groups",
        ),
    ],
)
def test_a_conflict_says_what_both_say(conflict: Conflict, words: str) -> None:
    assert conflict_words(conflict) == words


def test_a_rule_is_told_with_its_reason() -> None:
    image = ReviewedImage(ImageResult("a", Status.ADDED), Standing.ACCEPTED_BY_RULE, None, RULE, ())
    assert standing_words(image, ENGLISH) == "Accepted by rule: flaky"
    assert result_words(image.result, ENGLISH) == "Added"


def test_german_has_its_own_words_numbers_and_dates() -> None:
    result = ImageResult("a", Status.CHANGED, changed_pixels=2900, total_pixels=23576, previous_name="old.png")
    assert result_words(result, GERMAN) == "Geändert, 2.900 Pixel, 12,3 %, vorher old.png"
    assert result_words(ImageResult("a", Status.RENAMED, previous_name="b"), GERMAN) == "Umbenannt, vorher b"
    image = ReviewedImage(result, Standing.APPROVED, decision("a", origin="build 41"), None, ())
    assert standing_words(image, GERMAN) == "Freigegeben von Kim, 02.02.2026, 02:40 UTC (übertragen von build 41)"
