"""Rectangles in image pixels."""

from dataclasses import dataclass

from snapreview.model.size import Size


@dataclass(frozen=True, slots=True, order=True)
class Rectangle:
    """A rectangle in image pixels: left and top edge, width and height, all whole numbers.

    Left and top are 0 or more, width and height 1 or more. Raises ValueError otherwise.
    """

    x: int
    y: int
    width: int
    height: int

    def __post_init__(self) -> None:
        if self.x < 0 or self.y < 0:
            raise ValueError("x and y must be 0 or more")
        if self.width < 1 or self.height < 1:
            raise ValueError("width and height must be 1 or more")

    @property
    def box(self) -> tuple[int, int, int, int]:
        """Left, top, right, bottom; right and bottom lie just outside."""
        return self.x, self.y, self.x + self.width, self.y + self.height

    def within(self, canvas: Size) -> "Rectangle | None":
        """The part of the rectangle that lies on a canvas, None when nothing does."""
        width = min(self.x + self.width, canvas.width) - self.x
        height = min(self.y + self.height, canvas.height) - self.y
        if width < 1 or height < 1:
            return None
        return Rectangle(self.x, self.y, width, height)


def rectangle_of_box(box: tuple[int, int, int, int]) -> Rectangle:
    """The rectangle of a left, top, right, bottom box."""
    left, top, right, bottom = box
    return Rectangle(left, top, right - left, bottom - top)
