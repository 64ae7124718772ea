"""How a reader wants builds to be compared, from several words."""

from snapreview.model.compare_rules import CompareRules, Rule
from snapreview.model.guidance import NO_GUIDANCE, Guidance

SOME = CompareRules(build=Rule(diff_threshold=0.25))


def test_further_pairs_outweigh_those_that_share_an_image() -> None:
    said = Guidance(SOME, {"new": "old", "second": "first", "kept": "before"})
    assert said.with_pairs({"new": "first"}) == Guidance(SOME, {"kept": "before", "new": "first"})
    assert said.with_pairs({}) == said
    assert NO_GUIDANCE.with_pairs({"new": "old"}) == Guidance(pairs={"new": "old"})
