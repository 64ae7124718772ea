"""Sizes of images in pixels, and the canvas two images share."""

from dataclasses import dataclass

from snapreview.model.quick_values import quickly_made


@quickly_made
@dataclass(frozen=True, slots=True)
class Size:
    """Width and height in pixels, both 0 or more."""

    width: int
    height: int

    @property
    def pixels(self) -> int:
        """The area in pixels."""
        return self.width * self.height

    def __str__(self) -> str:
        return f"{self.width} × {self.height}"


def canvas_of(one: Size, other: Size) -> Size:
    """The canvas of a pair: the greater width by the greater height (seed rule, snapshots API §1)."""
    return Size(max(one.width, other.width), max(one.height, other.height))
