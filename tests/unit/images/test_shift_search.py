"""Bands put into random pictures are found exactly, and what is left is told."""

import random
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from snapreview.images import shift_search
from snapreview.images.shift_search import Shift, find_shift
from snapreview.model.shift import Axis, Band, BandKind

WIDTH, HEIGHT = 16, 60


def noise(seed: int, size: tuple[int, int] = (WIDTH, HEIGHT)) -> Image.Image:
    return Image.frombytes("RGB", size, random.Random(seed).randbytes(3 * size[0] * size[1])).convert("RGBA")


def with_rows(image: Image.Image, place: int, rows: Image.Image) -> Image.Image:
    made = Image.new("RGBA", (image.width, image.height + rows.height))
    made.paste(image.crop((0, 0, image.width, place)), (0, 0))
    made.paste(rows, (0, place))
    made.paste(image.crop((0, place, image.width, image.height)), (0, place + rows.height))
    return made


def turned(image: Image.Image, axis: Axis) -> Image.Image:
    return image if axis is Axis.ROWS else image.transpose(Image.Transpose.TRANSPOSE)


def search(base: Image.Image, head: Image.Image) -> Shift | None:
    return find_shift(base, head, lambda: False)


def found(base: Image.Image, head: Image.Image) -> Shift:
    shift = search(base, head)
    assert shift is not None
    return shift


@settings(max_examples=40)
@given(
    st.integers(0, 10_000),
    st.lists(st.tuples(st.integers(0, HEIGHT - 6), st.integers(1, 4)), min_size=1, max_size=3),
    st.sampled_from(Axis),
    st.booleans(),
)
def test_bands_are_found_exactly(seed: int, bands: list[tuple[int, int]], axis: Axis, removed: bool) -> None:
    base = head = noise(seed)
    for number, (place, length) in enumerate(bands):
        head = with_rows(head, place, noise(seed + 20_000 + number, (WIDTH, length)))
    one, other = (head, base) if removed else (base, head)
    shift = found(turned(one, axis), turned(other, axis))
    assert [found_axis for found_axis, _ in shift.lines.bands] == [axis] * len(shift.lines.bands)
    assert sum(band.length for _, band in shift.lines.bands) == head.height - base.height
    assert {band.kind for _, band in shift.lines.bands} == {BandKind.REMOVED if removed else BandKind.INSERTED}
    assert shift.remaining_pixels == 0
    assert shift.explained == 1
    assert without_bands(shift, axis) == turned(base, axis).tobytes()
    assert all(one.aligned + one.length <= other.aligned for one, other in pairwise(shift.lines.along(axis).bands))


def without_bands(shift: Shift, axis: Axis) -> bytes:
    """Both aligned pictures are equal once the bands are taken out; their pixels."""
    pictures = []
    for image in (turned(shift.base, axis), turned(shift.head, axis)):
        gone = {band.aligned + step for band in shift.lines.along(axis).bands for step in range(band.length)}
        rows = [image.crop((0, row, image.width, row + 1)) for row in range(image.height) if row not in gone]
        whole = Image.new("RGBA", (image.width, len(rows)))
        for number, row in enumerate(rows):
            whole.paste(row, (0, number))
        pictures.append(turned(whole, axis).tobytes())
    assert pictures[0] == pictures[1]
    return pictures[0]


def test_the_place_of_a_band_is_told_in_both_images() -> None:
    base = noise(1)
    head = with_rows(base, 20, noise(2, (WIDTH, 3))).crop((0, 0, WIDTH, HEIGHT))
    assert found(base, head).lines.rows.bands == (
        Band(BandKind.INSERTED, base=20, head=20, aligned=20, length=3),
        Band(BandKind.REMOVED, base=57, head=60, aligned=60, length=3),
    )


def test_what_else_changed_remains() -> None:
    base = noise(3)
    head = with_rows(base, 20, noise(4, (WIDTH, 3)))
    head.paste((1, 2, 3, 255), (4, 40, 8, 42))
    shift = found(base, head)
    assert shift.remaining_pixels == 8
    assert shift.remaining.getbbox() == (4, 40, 8, 42)
    assert 0.98 < shift.explained < 1


def test_something_that_stays_put_does_not_hide_what_moved() -> None:
    base = noise(5)
    head = with_rows(base, 10, noise(6, (WIDTH, 4))).crop((0, 0, WIDTH, HEIGHT))
    for image in (base, head):  # every row of every picture is another one, at the right edge
        for row in range(HEIGHT):
            image.putpixel((WIDTH - 1, row), (row, 0, 9, 255))
    shift = found(base, head)
    assert shift.lines.rows.bands[0] == Band(BandKind.INSERTED, 10, 10, 10, 4)
    assert shift.remaining_pixels < HEIGHT


def test_rows_that_all_changed_a_little_are_matched_by_their_looks() -> None:
    base = Image.new("RGBA", (WIDTH, HEIGHT))
    for row in range(HEIGHT):
        base.paste((4 * row, 255 - 4 * row, 90, 255), (0, row, WIDTH, row + 1))
    head = with_rows(base, 25, noise(17, (WIDTH, 3)))
    for row in range(10, 45):
        head.putpixel((8, row), (0, 0, 0, 255))
    shift = found(base, head)
    assert shift.lines.rows.bands == (Band(BandKind.INSERTED, base=25, head=25, aligned=25, length=3),)
    assert shift.remaining_pixels == 45 - 10 - 3


@pytest.mark.parametrize("axis", Axis)
def test_other_pictures_are_no_shift(axis: Axis) -> None:
    assert search(turned(noise(7), axis), turned(noise(8), axis)) is None


def test_equal_pictures_and_appended_rows_are_no_shift() -> None:
    base = noise(9)
    assert search(base, base) is None
    assert search(base, with_rows(base, HEIGHT, noise(10, (WIDTH, 5)))) is None


def test_a_small_change_needs_no_explaining() -> None:
    base = Image.new("RGBA", (WIDTH, 10 * HEIGHT), (255, 255, 255, 255))
    base.paste((0, 0, 0, 255), (2, 300, 4, 302))
    assert search(base, with_rows(base, 10, Image.new("RGBA", (WIDTH, 3), (255, 255, 255, 255)))) is None


def test_half_of_another_picture_is_no_shift() -> None:
    base = noise(11)
    assert search(base, with_rows(base, 1, noise(12, (WIDTH, 3 * HEIGHT)))) is None


def test_it_ends_when_told_and_leaves_huge_pictures_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    base = noise(13)
    head = with_rows(base, 5, noise(14, (WIDTH, 2)))
    assert find_shift(base, head, lambda: True) is None
    monkeypatch.setattr(shift_search, "LARGEST_SEARCHED", 10)
    assert search(base, head) is None


def test_a_picture_too_narrow_for_strips_is_searched_as_a_whole() -> None:
    base = noise(15, (1, 40))
    assert search(base, noise(16, (1, 40))) is None


def with_both(base: Image.Image, seed: int, rows: tuple[int, int], columns: tuple[int, int]) -> Image.Image:
    """The picture with noise put in at a row and at a column: where, and how many."""
    upright = with_rows(turned(base, Axis.COLUMNS), columns[0], noise(seed + 1, (base.height, columns[1])))
    wider = turned(upright, Axis.COLUMNS)
    return with_rows(wider, rows[0], noise(seed + 2, (wider.width, rows[1])))


@settings(max_examples=25)
@given(
    st.integers(0, 10_000),
    # Behind the last of them lies more than a band has to explain, a twentieth.
    st.tuples(st.integers(1, HEIGHT - HEIGHT // 20 - 1), st.integers(1, 4)),
    st.tuples(st.integers(1, 40 - 40 // 20 - 1), st.integers(1, 4)),
    st.booleans(),
)
def test_rows_and_columns_are_found_together(
    seed: int, rows: tuple[int, int], columns: tuple[int, int], removed: bool
) -> None:
    base = noise(seed, (40, HEIGHT))
    head = with_both(base, seed, rows, columns)
    shift = found(*((head, base) if removed else (base, head)))
    kind = BandKind.REMOVED if removed else BandKind.INSERTED
    assert {(axis, band.kind) for axis, band in shift.lines.bands} == {(Axis.ROWS, kind), (Axis.COLUMNS, kind)}
    lengths = {axis: sum(band.length for band in shift.lines.along(axis).bands) for axis in Axis}
    assert lengths == {Axis.ROWS: rows[1], Axis.COLUMNS: columns[1]}
    assert shift.remaining_pixels == 0
    assert shift.base.size == shift.head.size == head.size


def test_a_band_that_explains_less_than_a_twentieth_is_left_to_what_remains() -> None:
    base = noise(0, (40, HEIGHT))
    shift = found(base, with_both(base, 0, rows=(HEIGHT - 2, 1), columns=(1, 1)))
    assert {axis for axis, _ in shift.lines.bands} == {Axis.COLUMNS}
    assert 0 < shift.remaining_pixels <= 2 * 40
