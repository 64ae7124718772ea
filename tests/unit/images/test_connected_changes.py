"""Parting a mask into connected changes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from snapreview.images.connected_changes import CELL, connected_changes

Point = tuple[int, int]
WIDTH, HEIGHT = 50, 37
POINTS = st.sets(st.tuples(st.integers(0, WIDTH - 1), st.integers(0, HEIGHT - 1)), max_size=12)


def mask_of(points: set[Point], size: tuple[int, int] = (WIDTH, HEIGHT)) -> Image.Image:
    mask = Image.new("L", size, 0)
    for point in points:
        mask.putpixel(point, 255)
    return mask


def parts(mask: Image.Image) -> list[set[Point]]:
    """The changed pixels of each connected change, in the mask's coordinates; every box is checked to be tight."""
    found = []
    for change in connected_changes(mask):
        left, top, right, bottom = change.box
        assert change.mask.size == (right - left, bottom - top)
        assert change.mask.getbbox() == (0, 0, right - left, bottom - top)
        points = {(x, y) for x in range(right - left) for y in range(bottom - top) if change.mask.getpixel((x, y))}
        found.append({(x + left, y + top) for x, y in points})
    return found


def slow_parts(points: set[Point]) -> set[frozenset[Point]]:
    """The same by joining pixels whose cells touch, one after another."""
    left, top = min((x for x, _ in points), default=0), min((y for _, y in points), default=0)

    def cell(point: Point) -> Point:
        return (point[0] - left) // CELL, (point[1] - top) // CELL

    def touch(one: Point, other: Point) -> bool:
        return all(abs(a - b) <= 1 for a, b in zip(cell(one), cell(other), strict=True))

    groups: list[frozenset[Point]] = []
    for point in points:
        near = [group for group in groups if any(touch(point, other) for other in group)]
        groups = [group for group in groups if group not in near] + [frozenset({point}).union(*near)]
    return set(groups)


@given(POINTS)
def test_every_changed_pixel_lies_in_exactly_one_change_and_those_are_the_right_ones(points: set[Point]) -> None:
    found = parts(mask_of(points))
    assert sum(map(len, found)) == len(points)
    assert {frozenset(part) for part in found} == slow_parts(points)


@given(POINTS, st.integers(0, 20), st.integers(0, 20))
def test_a_mask_has_the_same_changes_wherever_it_lies(points: set[Point], right: int, down: int) -> None:
    moved = mask_of({(x + right, y + down) for x, y in points}, (WIDTH + 20, HEIGHT + 20))
    back = [frozenset((x - right, y - down) for x, y in part) for part in parts(moved)]
    assert set(back) == {frozenset(part) for part in parts(mask_of(points))}


@given(st.integers(0, 40), st.integers(0, HEIGHT - CELL - 1), st.integers(1, CELL))
def test_changes_up_to_a_cell_apart_are_one(x: int, y: int, distance: int) -> None:
    for other in ((x + distance, y), (x, y + distance), (x + distance, y + distance)):
        assert len(parts(mask_of({(x, y), other}))) == 1
        # Wherever the grid begins:
        assert len(parts(mask_of({(0, 0), (x, y), other}))) == 1 + (max(x, y) >= 2 * CELL)


@given(st.integers(0, 10), st.integers(0, 10), st.integers(2 * CELL, 30))
def test_changes_more_than_two_cells_apart_are_two(x: int, y: int, distance: int) -> None:
    size = (60, 60)
    assert len(parts(mask_of({(x, y), (x + distance, y)}, size))) == 2
    assert len(parts(mask_of({(0, 3), (x, y + 20), (x, y + 20 + distance)}, (60, 80)))) >= 2


@pytest.mark.parametrize("size", [(1, 1), (7, 9), (8, 8), (17, 1)])
def test_a_mask_that_is_changed_all_over_is_one_change(size: tuple[int, int]) -> None:
    (change,) = connected_changes(Image.new("L", size, 255))
    assert (change.box, change.mask.size) == ((0, 0, *size), size)


def test_a_mask_without_changes_has_none() -> None:
    assert connected_changes(Image.new("L", (20, 20), 0)) == []
    assert connected_changes(Image.new("L", (0, 0), 0)) == []


def test_a_change_inside_the_box_of_another_is_not_its_part() -> None:
    size = 100
    frame = Image.new("L", (size, size), 255)
    frame.paste(0, (2, 2, size - 2, size - 2))
    frame.paste(255, (50, 50, 53, 52))
    outer, inner = sorted(connected_changes(frame), key=lambda change: change.box)
    assert (outer.box, inner.box) == ((0, 0, size, size), (50, 50, 53, 52))
    assert outer.mask.getpixel((51, 51)) == 0
