from hypothesis import given
from hypothesis import strategies as st

from snapreview.model.fingerprint import Fingerprint
from snapreview.model.pair_proposals import PairProposal, propose_pairs
from snapreview.model.size import Size

SIZE = Size(10, 10)
PRINTS = st.dictionaries(
    st.text("abc/.", min_size=1, max_size=6),
    st.builds(Fingerprint, st.integers(0, 2**16), st.binary(min_size=3, max_size=3), st.just(SIZE)),
    max_size=12,
)


def looks(structure: int, size: Size = SIZE) -> Fingerprint:
    return Fingerprint(structure, bytes(3), size)


def told(proposals: list[PairProposal]) -> list[tuple[str, str]]:
    return [(proposal.head_name, proposal.base_name) for proposal in proposals]


def test_what_looks_alike_is_proposed() -> None:
    new = {"x/a.png": looks(0b1111), "x/b.png": looks(0b11110000)}
    old = {"b.png": looks(0b11110001), "a.png": looks(0b1111)}
    proposals = propose_pairs(new, old)
    assert told(proposals) == [("x/a.png", "a.png"), ("x/b.png", "b.png")]
    assert 1 >= proposals[0].confidence > proposals[1].confidence


def test_what_looks_different_is_not() -> None:
    assert propose_pairs({"a2.png": looks(0b1111)}, {"a.png": looks(0b11110000)}) == []


def test_names_decide_between_equal_looks() -> None:
    new = {"n/login.png": looks(1), "n/logout.png": looks(1)}
    old = {"logout.png": looks(1), "login.png": looks(1)}
    assert sorted(told(propose_pairs(new, old))) == [("n/login.png", "login.png"), ("n/logout.png", "logout.png")]


def test_the_same_size_is_more_likely() -> None:
    proposals = propose_pairs({"a.png": looks(1)}, {"b.png": looks(1), "c.png": looks(1, Size(9, 9))})
    assert told(proposals) == [("a.png", "b.png")]


def test_refused_pairs_are_not_proposed_again() -> None:
    new, old = {"a.png": looks(1)}, {"b.png": looks(1), "c.png": looks(1)}
    assert told(propose_pairs(new, old, {("a.png", "b.png")})) == [("a.png", "c.png")]


@given(PRINTS, PRINTS)
def test_every_image_is_in_one_pair_at_most_whatever_the_order(
    new: dict[str, Fingerprint], old: dict[str, Fingerprint]
) -> None:
    proposals = propose_pairs(new, old)
    assert len({each.head_name for each in proposals}) == len({each.base_name for each in proposals}) == len(proposals)
    assert all(0 <= each.confidence <= 1 for each in proposals)
    assert propose_pairs(dict(reversed(new.items())), dict(reversed(old.items()))) == proposals
