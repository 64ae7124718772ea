"""One picture in two densities is recognised, anything else is not."""

from fractions import Fraction

import pytest
from PIL import Image, ImageDraw

from snapreview.images.scaled_pair import density_ratio, scaled_pair
from snapreview.model.size import Size


def screen(scale: float = 1, size: tuple[int, int] = (90, 120)) -> Image.Image:
    """A drawing in any density."""
    image = Image.new("RGBA", (round(size[0] * scale), round(size[1] * scale)), (250, 250, 252, 255))
    draw = ImageDraw.Draw(image)
    for row in range(8):
        left, top = 8 * scale, (10 + 13 * row) * scale
        draw.rectangle((left, top, left + (30 + 5 * row) * scale, top + 8 * scale), fill=(30 * row, 60, 120, 255))
    return image


@pytest.mark.parametrize(
    ("base", "head", "expected"),
    [
        ((100, 200), (200, 400), Fraction(2)),
        ((200, 400), (100, 200), Fraction(1, 2)),
        ((375, 667), (750, 1334), Fraction(2)),
        ((375, 667), (1125, 2001), Fraction(3)),
        ((101, 203), (201, 406), Fraction(2)),
        ((100, 200), (150, 300), Fraction(3, 2)),
        ((100, 200), (100, 200), None),
        ((100, 200), (100, 400), None),
        ((100, 200), (203, 400), None),
        ((0, 200), (203, 400), None),
    ],
)
def test_sizes_that_fit_a_density(base: tuple[int, int], head: tuple[int, int], expected: Fraction | None) -> None:
    assert density_ratio(Size(*base), Size(*head)) == expected


@pytest.mark.parametrize(("one", "other", "ratio"), [(1, 2, Fraction(2)), (3, 1, Fraction(1, 3))])
def test_the_same_screen_in_two_densities_is_compared_at_the_smaller(one: int, other: int, ratio: Fraction) -> None:
    pair = scaled_pair(screen(one), screen(other))
    assert pair is not None
    assert pair.ratio == ratio
    assert pair.base.size == pair.head.size == pair.remaining.size == (90, 120)
    assert pair.remaining_pixels < 0.08 * 90 * 120


def test_what_else_changed_remains() -> None:
    head = screen(2)
    head.paste((200, 0, 0, 255), (140, 200, 170, 230))
    pair = scaled_pair(screen(1), head)
    assert pair is not None
    assert pair.remaining.crop((70, 100, 85, 115)).histogram()[255] == 15 * 15


def test_another_picture_of_twice_the_size_is_not_the_same() -> None:
    assert scaled_pair(screen(1), Image.new("RGBA", (180, 240), (20, 20, 20, 255))) is None
    assert scaled_pair(screen(1), screen(1)) is None
