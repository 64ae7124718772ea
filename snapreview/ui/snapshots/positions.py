"""Where the images of the list are. Plain Python, no Qt."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from operator import attrgetter

from snapreview.ui.snapshots.image_index import ImageRow

_NAME = attrgetter("name")


class Positions(Mapping[str, int]):
    """Where each image is, by name.

    Looked up part by part: nothing is prepared of a large part for an image that stands above it. For one thread.
    """

    def __init__(self, parts: Sequence[tuple[int, Sequence[object]]] = ()) -> None:
        """Rows that follow each other, with the position of the first of them."""
        self._parts = parts
        self._prepared: list[dict[str, int]] = []

    def __getitem__(self, name: str) -> int:
        for positions in self._by_part():
            if name in positions:
                return positions[name]
        raise KeyError(name)

    def __contains__(self, name: object) -> bool:
        return any(name in positions for positions in self._by_part())

    def __iter__(self) -> Iterator[str]:
        return chain.from_iterable(self._by_part())

    def __len__(self) -> int:
        return sum(map(len, self._by_part()))

    def _by_part(self) -> Iterator[dict[str, int]]:
        for number, (first, rows) in enumerate(self._parts):
            if number == len(self._prepared):
                self._prepared.append(_positions(rows, first))
            yield self._prepared[number]


def _positions(rows: Sequence[object], first: int) -> dict[str, int]:
    images = [row for row in rows if isinstance(row, ImageRow)]
    if len(images) == len(rows):  # no headers: made in half the time
        return dict(zip(map(_NAME, images), range(first, first + len(images)), strict=True))
    return {row.name: position for position, row in enumerate(rows, first) if isinstance(row, ImageRow)}
