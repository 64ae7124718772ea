"""Aligning two sequences of lines (the rows or columns of two images): which line of one is which of the other.

Patience alignment: lines that occur once on both sides are the fixed points, the longest ascending row of them is
kept, and what lies between two fixed points is aligned in the same way. Where no fixed point is left, lines are
matched by their position, so that a line that changed a little still meets its counterpart.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

Difference = Callable[[int, int], float]
"""How unlike a line of the base (by its number) and a line of the head are; 0 when they are equal."""


@dataclass(frozen=True, slots=True)
class MatchedLines:
    """`length` lines from number `base` on are the lines from number `head` on, changed or not."""

    base: int
    head: int
    length: int


@dataclass(frozen=True, slots=True)
class _Span:
    """Lines `base`..`base_end` and `head`..`head_end` that are still to be aligned; the ends lie just outside."""

    base: int
    base_end: int
    head: int
    head_end: int

    @property
    def empty(self) -> bool:
        """True when one side holds no line."""
        return self.base == self.base_end or self.head == self.head_end


def align(base: Sequence[int], head: Sequence[int], difference: Difference) -> tuple[MatchedLines, ...]:
    """The matched lines, ascending on both sides and never overlapping. Equal lines have equal numbers.

    Lines in no match were removed from the base or inserted into the head.
    """
    matches: list[MatchedLines] = []
    waiting = [_Span(0, len(base), 0, len(head))]
    while waiting:
        span = _trimmed(waiting.pop(), base, head, matches)
        if span.empty:
            continue
        anchors = _anchors(span, base, head)
        if anchors:
            waiting.extend(_between(span, anchors))
            matches.extend(MatchedLines(one, other, 1) for one, other in anchors)
        else:
            matches.extend(_by_position(span, difference))
    return _joined(matches)


def _trimmed(span: _Span, base: Sequence[int], head: Sequence[int], matches: list[MatchedLines]) -> _Span:
    """The span without the equal lines at its start and end, which are matched."""
    longest = min(span.base_end - span.base, span.head_end - span.head)
    first = 0
    while first < longest and base[span.base + first] == head[span.head + first]:
        first += 1
    last = 0
    while last < longest - first and base[span.base_end - 1 - last] == head[span.head_end - 1 - last]:
        last += 1
    if first:
        matches.append(MatchedLines(span.base, span.head, first))
    if last:
        matches.append(MatchedLines(span.base_end - last, span.head_end - last, last))
    return _Span(span.base + first, span.base_end - last, span.head + first, span.head_end - last)


def _anchors(span: _Span, base: Sequence[int], head: Sequence[int]) -> list[tuple[int, int]]:
    """The longest ascending pairs of lines that occur exactly once on both sides of the span."""
    once_in_head = _once(head, span.head, span.head_end)
    pairs = [
        (number, once_in_head[line])
        for line, number in _once(base, span.base, span.base_end).items()
        if line in once_in_head
    ]
    return _longest_ascending(sorted(pairs))


def _once(lines: Sequence[int], start: int, end: int) -> dict[int, int]:
    counts = Counter(lines[start:end])
    return {lines[number]: number for number in range(start, end) if counts[lines[number]] == 1}


def _longest_ascending(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest part of pairs ascending on the first side that ascends on the second side, too."""
    lowest: list[int] = []  # the lowest last value of an ascending row of each length
    ends: list[int] = []  # and the pair it belongs to
    before: list[int] = []
    for number, (_, value) in enumerate(pairs):
        length = bisect_left(lowest, value)
        before.append(ends[length - 1] if length else -1)
        lowest[length : length + 1] = [value]
        ends[length : length + 1] = [number]
    chain = []
    number = ends[-1] if ends else -1
    while number >= 0:
        chain.append(pairs[number])
        number = before[number]
    return chain[::-1]


def _between(span: _Span, anchors: list[tuple[int, int]]) -> list[_Span]:
    fixed = [(span.base - 1, span.head - 1), *anchors, (span.base_end, span.head_end)]
    spans = [_Span(one[0] + 1, other[0], one[1] + 1, other[1]) for one, other in pairwise(fixed)]
    return [between for between in spans if not between.empty]


def _by_position(span: _Span, difference: Difference) -> list[MatchedLines]:
    """The shorter side is matched whole: its first lines with the first, its last with the last of the other side,
    divided where the lines are least unlike.
    """
    length = min(span.base_end - span.base, span.head_end - span.head)
    if span.base_end - span.base == span.head_end - span.head:
        return [MatchedLines(span.base, span.head, length)]
    from_start = [0.0, *accumulate(difference(span.base + step, span.head + step) for step in range(length))]
    from_end = [
        0.0,
        *accumulate(difference(span.base_end - 1 - step, span.head_end - 1 - step) for step in range(length)),
    ]
    first = min(range(length + 1), key=lambda count: from_start[count] + from_end[length - count])
    parts = (
        MatchedLines(span.base, span.head, first),
        MatchedLines(span.base_end - length + first, span.head_end - length + first, length - first),
    )
    return [part for part in parts if part.length]


def _joined(matches: list[MatchedLines]) -> tuple[MatchedLines, ...]:
    """Sorted, and neighbours of one offset as one."""
    joined: list[MatchedLines] = []
    for match in sorted(matches, key=lambda match: match.base):
        last = joined[-1] if joined else None
        if last is not None and (last.base + last.length, last.head + last.length) == (match.base, match.head):
            joined[-1] = MatchedLines(last.base, last.head, last.length + match.length)
        else:
            joined.append(match)
    return tuple(joined)
