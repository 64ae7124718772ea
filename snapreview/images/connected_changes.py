"""Finding the connected changes of a mask.

Connectivity is decided on a grid of cells: two changed pixels belong together when their cells touch. That merges
what lies close together (the letters of a word, the parts of an icon) and keeps the work proportional to what
changed, not to the size of the picture. The grid starts at the first changed column and row, so that the same
change falls into the same parts wherever in a picture it is.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from PIL import ImageChops

from snapreview.images.pillow import Image

CELL = 8
"""Edge of a cell in pixels: changes up to a cell apart are one, more than two cells apart never."""

_Cell = tuple[int, int]
_Box = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class ConnectedChange:
    """One connected change: its bounding box (left, top, right, bottom, in canvas pixels; right and bottom just
    outside) and its own part of the mask, of the box's size.
    """

    box: _Box
    mask: Image.Image


def connected_changes(mask: Image.Image) -> list[ConnectedChange]:
    """The connected changes of a mask (mode L, 255 = changed). Every changed pixel lies in exactly one."""
    box = mask.getbbox()
    if box is None:
        return []
    changed = mask.crop(box)
    # A cell's mean is at least 255 / 64 when any of its pixels changed, so none is lost by rounding.
    cells = _changed_cells(changed.reduce(CELL))
    return [_connected(component, changed, box) for component in _components(cells)]


def _changed_cells(cells: Image.Image) -> set[_Cell]:
    width, content = cells.width, cells.tobytes()
    changed: set[_Cell] = set()
    for row in range(cells.height):
        line = content[row * width : (row + 1) * width]
        if line.count(0) != width:
            changed.update((column, row) for column, level in enumerate(line) if level)
    return changed


def _components(changed: set[_Cell]) -> Iterator[list[_Cell]]:
    while changed:
        component = [changed.pop()]
        for column, row in component:  # grows while it is walked
            around = {(column + right, row + down) for right in (-1, 0, 1) for down in (-1, 0, 1)} & changed
            changed -= around
            component.extend(around)
        yield component


def _connected(component: list[_Cell], mask: Image.Image, offset: _Box) -> ConnectedChange:
    left, top = min(column for column, _ in component), min(row for _, row in component)
    right, bottom = max(column for column, _ in component) + 1, max(row for _, row in component) + 1
    shape = Image.new("L", (right - left, bottom - top), 0)
    for column, row in component:
        shape.putpixel((column - left, row - top), 255)
    shape = shape.resize((shape.width * CELL, shape.height * CELL), Image.Resampling.NEAREST)
    outer = (left * CELL, top * CELL, right * CELL, bottom * CELL)
    own = ImageChops.darker(mask.crop(outer), shape)  # beyond the mask's edge crop gives 0
    inner = own.getbbox()
    assert inner is not None  # every cell of a component holds a changed pixel
    across, down = offset[0] + outer[0], offset[1] + outer[1]
    box = (across + inner[0], down + inner[1], across + inner[2], down + inner[3])
    return ConnectedChange(box, own.crop(inner))
