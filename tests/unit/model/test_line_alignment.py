"""Alignments are ascending, find what was inserted exactly, and match lines that changed a little by position."""

from collections.abc import Sequence
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from snapreview.model.line_alignment import MatchedLines, align
from snapreview.model.shift import BandKind, aligned_lines

LINES = st.lists(st.integers(0, 6), max_size=30)


def aligned(base: Sequence[int], head: Sequence[int]) -> tuple[MatchedLines, ...]:
    return align(base, head, lambda one, other: float(base[one] != head[other]))


@given(LINES, LINES)
def test_matches_ascend_on_both_sides_and_never_overlap(base: list[int], head: list[int]) -> None:
    matches = aligned(base, head)
    for one, other in pairwise(matches):
        assert one.base + one.length <= other.base
        assert one.head + one.length <= other.head
    assert all(match.length > 0 for match in matches)
    assert all(match.base + match.length <= len(base) for match in matches)
    assert all(match.head + match.length <= len(head) for match in matches)


@given(LINES, LINES)
def test_every_line_of_both_sides_has_one_place(base: list[int], head: list[int]) -> None:
    lines = aligned_lines(aligned(base, head), len(base), len(head))
    covered = [0] * lines.length
    for match, place in zip(lines.matches, lines.match_places, strict=True):
        for step in range(match.length):
            covered[place + step] += 1
    for band in lines.bands:
        for step in range(band.length):
            covered[band.aligned + step] += 1
    assert covered == [1] * lines.length
    gone = sum(band.length for band in lines.bands if band.kind is BandKind.REMOVED)
    new = sum(band.length for band in lines.bands if band.kind is BandKind.INSERTED)
    assert lines.length == len(base) + new == len(head) + gone


@given(LINES)
def test_equal_sequences_are_one_match(lines: list[int]) -> None:
    assert aligned(lines, lines) == ((MatchedLines(0, 0, len(lines)),) if lines else ())


@given(st.integers(1, 40), st.lists(st.tuples(st.integers(0, 40), st.integers(1, 5)), max_size=4))
def test_inserted_lines_are_found_exactly(length: int, insertions: list[tuple[int, int]]) -> None:
    base = list(range(length))
    head, fresh = list(base), 1000
    for place, count in insertions:
        at = min(place, len(head))
        head[at:at] = range(fresh, fresh + count)
        fresh += count
    lines = aligned_lines(aligned(base, head), len(base), len(head))
    found = [head[band.head + step] for band in lines.bands for step in range(band.length)]
    assert all(band.kind is BandKind.INSERTED for band in lines.bands)
    assert sorted(found) == list(range(1000, fresh))


def test_changed_lines_are_matched_by_position() -> None:
    assert aligned([1, 2, 3, 4], [1, 20, 30, 4]) == (MatchedLines(0, 0, 4),)


def test_the_gap_goes_where_lines_are_least_unlike() -> None:
    values = {1: 10, 2: 20, 3: 30, 11: 11, 12: 21, 13: 31, 99: 500}
    base, head = [1, 2, 3], [11, 12, 99, 13]
    matches = align(base, head, lambda one, other: abs(values[base[one]] - values[head[other]]))
    assert matches == (MatchedLines(0, 0, 2), MatchedLines(2, 3, 1))


def test_lines_that_moved_past_others_cannot_both_be_anchors() -> None:
    matches = aligned([1, 2, 3, 4, 5], [5, 1, 2, 3, 4])
    assert MatchedLines(0, 1, 4) in matches
