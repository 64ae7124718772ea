"""Some rows of a picture, cut out and put under each other."""

from collections.abc import Iterator
from dataclasses import dataclass

from snapreview.images.pillow import Image
from snapreview.model.rectangle import Rectangle

Span = tuple[int, int]
"""First row, and the row after the last one."""


@dataclass(frozen=True, slots=True)
class RowBands:
    """Which rows of a picture were cut out: ascending spans without overlap, of a picture of `height` rows."""

    height: int
    spans: tuple[Span, ...]

    @property
    def count(self) -> int:
        """How many rows were cut out: the height of the cuttings."""
        return sum(end - start for start, end in self.spans)

    @property
    def whole(self) -> bool:
        """True when nothing is left out."""
        return self.count == self.height

    def inside(self, rectangles: tuple[Rectangle, ...]) -> tuple[Rectangle, ...]:
        """Rectangles of the picture as they lie in the cuttings; what lies outside is left out."""
        return tuple(part for rectangle in rectangles for part in self._parts(rectangle))

    def restored(self, cuttings: Image.Image) -> Image.Image:
        """A picture (mode L) of full height whose cuttings these are, 0 in the rows that were left out."""
        if self.whole:
            return cuttings
        picture = Image.new("L", (cuttings.width, self.height), 0)
        for start, end, offset in self._placed():
            picture.paste(cuttings.crop((0, offset, cuttings.width, offset + end - start)), (0, start))
        return picture

    def _parts(self, rectangle: Rectangle) -> Iterator[Rectangle]:
        for start, end, offset in self._placed():
            top, bottom = max(rectangle.y, start), min(rectangle.y + rectangle.height, end)
            if top < bottom:
                yield Rectangle(rectangle.x, top - start + offset, rectangle.width, bottom - top)

    def _placed(self) -> Iterator[tuple[int, int, int]]:
        """Each span with the row of the cuttings at which it begins."""
        offset = 0
        for start, end in self.spans:
            yield start, end, offset
            offset += end - start


def all_rows(height: int) -> RowBands:
    """Nothing left out of a picture of so many rows."""
    return RowBands(height, ((0, height),))
