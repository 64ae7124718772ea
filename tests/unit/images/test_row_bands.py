import pytest
from PIL import Image

from snapreview.images.row_bands import RowBands, all_rows
from snapreview.model.rectangle import Rectangle

BANDS = RowBands(20, ((2, 5), (10, 12)))


def test_how_much_was_cut_out() -> None:
    assert (BANDS.count, BANDS.whole) == (5, False)
    assert (all_rows(7).count, all_rows(7).whole) == (7, True)
    assert RowBands(7, ()).count == 0


@pytest.mark.parametrize(
    ("rectangle", "inside"),
    [
        (Rectangle(1, 0, 5, 20), [Rectangle(1, 0, 5, 3), Rectangle(1, 3, 5, 2)]),
        (Rectangle(1, 4, 5, 1), [Rectangle(1, 2, 5, 1)]),
        (Rectangle(1, 5, 5, 5), []),
        (Rectangle(0, 11, 9, 10**12), [Rectangle(0, 4, 9, 1)]),
        (Rectangle(0, 4, 9, 7), [Rectangle(0, 2, 9, 1), Rectangle(0, 3, 9, 1)]),
    ],
)
def test_rectangles_of_the_picture_as_they_lie_in_the_cuttings(rectangle: Rectangle, inside: list[Rectangle]) -> None:
    assert BANDS.inside((rectangle,)) == tuple(inside)


def test_cuttings_are_put_back_where_they_were() -> None:
    cuttings = Image.frombytes("L", (1, 5), bytes([1, 2, 3, 4, 5]))
    assert BANDS.restored(cuttings).tobytes() == bytes([0, 0, 1, 2, 3, *[0] * 5, 4, 5, *[0] * 8])
    assert all_rows(5).restored(cuttings) is cuttings
