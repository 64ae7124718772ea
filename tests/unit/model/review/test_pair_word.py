"""Saying that two images are a pair."""

from snapreview.model.review.pair_word import PairWord, with_pair
from snapreview.model.review.review import Review


def test_a_pair_outweighs_those_that_share_an_image_and_its_refusal() -> None:
    pairs, refused = {"new": "old", "second": "first", "kept": "before"}, frozenset({("new", "first"), ("new", "x")})
    said = with_pair(Review(pairs=pairs, refused_pairs=refused), PairWord("new", "first"))
    assert said == Review(pairs={"kept": "before", "new": "first"}, refused_pairs=frozenset({("new", "x")}))
    assert with_pair(Review(), PairWord("new", "old")) == Review(pairs={"new": "old"})
