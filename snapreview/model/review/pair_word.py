"""What a review says of two images of different names: that they are a pair, or that they are none."""

from dataclasses import dataclass, replace

from snapreview.model.review.review import Review


@dataclass(frozen=True, slots=True)
class PairWord:
    """What a review says of a pair: that the two belong together, or (`refused`) that they do not."""

    head_name: str
    base_name: str
    refused: bool = False


def opposing(review: Review, word: PairWord) -> list[PairWord]:
    """What a review says that cannot hold together with `word`."""
    pair = word.head_name, word.base_name
    if word.refused:
        return [PairWord(*pair)] if review.pairs.get(word.head_name) == word.base_name else []
    refused = [PairWord(*pair, refused=True)] if pair in review.refused_pairs else []
    return refused + [
        PairWord(head, base)
        for head, base in review.pairs.items()
        if (head, base) != pair and (head == word.head_name or base == word.base_name)
    ]


def with_pair(review: Review, word: PairWord) -> Review:
    """The review with this word in the place of all that opposes it."""
    pair = word.head_name, word.base_name
    if word.refused:
        pairs = {head: base for head, base in review.pairs.items() if (head, base) != pair}
        return replace(review, pairs=pairs, refused_pairs=review.refused_pairs | {pair})
    kept = {head: base for head, base in review.pairs.items() if head != pair[0] and base != pair[1]}
    return replace(review, pairs={**kept, pair[0]: pair[1]}, refused_pairs=review.refused_pairs - {pair})
