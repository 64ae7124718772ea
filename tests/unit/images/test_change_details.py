"""Where a pair changed, and what tells one change from another."""

from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from snapreview.images.change_details import change_details
from snapreview.images.exact_difference import delta_image, mask_of_delta
from snapreview.model.change_region import ChangeDetails
from snapreview.model.rectangle import Rectangle

Box = tuple[int, int, int, int]
Pixel = tuple[int, int, int, int]
SIZE = (120, 90)
PAPER: Pixel = (255, 255, 255, 255)
RED: Pixel = (200, 30, 30, 255)
BLUE: Pixel = (30, 30, 200, 255)


def picture(*blocks: tuple[Box, Pixel], size: tuple[int, int] = SIZE) -> Image.Image:
    image = Image.new("RGBA", size, PAPER)
    for box, colour in blocks:
        image.paste(colour, box)
    return image


def details(base: Image.Image, head: Image.Image, ignored: tuple[Rectangle, ...] = ()) -> ChangeDetails:
    """The details of a pair whose mask is that of the exact difference."""
    return change_details(mask_of_delta(delta_image(base, head)), base, head, ignored)


def signature(*blocks: tuple[Box, Pixel]) -> str:
    return details(picture(), picture(*blocks)).signature


# ----------------------------------------------------------------------------------------------- regions


def test_regions_come_largest_first_and_then_from_the_top_and_the_left() -> None:
    boxes: list[Box] = [(80, 60, 84, 64), (2, 60, 6, 64), (60, 2, 63, 4), (2, 2, 5, 4), (40, 30, 50, 40)]
    found = details(picture(), picture(*((box, RED) for box in boxes)))
    corners = [(region.bounds.x, region.bounds.y) for region in found.regions]
    assert corners == [(40, 30), (2, 60), (80, 60), (2, 2), (60, 2)]
    assert [region.changed_pixels for region in found.regions] == [100, 16, 16, 6, 6]


def test_a_region_tells_how_much_its_pixels_differ() -> None:
    shades = picture(((10, 10, 12, 11), (245, 255, 255, 255)), ((12, 10, 13, 11), (255, 215, 255, 255)))
    (region,) = details(picture(), shades).regions
    assert region.bounds == Rectangle(10, 10, 3, 1)
    assert (region.changed_pixels, region.mean_delta, region.max_delta) == (3, 20.0, 40)


def test_regions_are_those_of_the_mask_whatever_else_differs() -> None:
    mask = Image.new("L", SIZE, 0)
    mask.paste(255, (10, 10, 20, 20))
    head = picture(((0, 0, 60, 60), RED))
    (region,) = change_details(mask, picture(), head).regions
    assert (region.bounds, region.changed_pixels, region.max_delta) == (Rectangle(10, 10, 10, 10), 100, 225)


COLOURS = st.tuples(*[st.integers(0, 255)] * 3, st.just(255))
DOTS = st.dictionaries(st.tuples(st.integers(0, 39), st.integers(0, 29)), COLOURS, min_size=1, max_size=10)


@given(DOTS)
def test_regions_hold_every_changed_pixel_once_with_its_difference(dots: dict[tuple[int, int], Pixel]) -> None:
    size = (40, 30)
    base, head = picture(size=size), picture(size=size)
    for place, colour in dots.items():
        head.putpixel(place, colour)
    deltas = {place: 255 - min(colour) for place, colour in dots.items() if colour != PAPER}
    found = details(base, head)
    assert sum(region.changed_pixels for region in found.regions) == len(deltas)
    if not deltas:
        assert found == ChangeDetails((), "")
        return
    assert max(region.max_delta for region in found.regions) == max(deltas.values())
    total = sum(region.mean_delta * region.changed_pixels for region in found.regions)
    assert round(total) == sum(deltas.values())
    for region in found.regions:
        left, top, right, bottom = region.bounds.box
        within = [delta for (x, y), delta in deltas.items() if left <= x < right and top <= y < bottom]
        assert len(within) >= region.changed_pixels
        assert region.max_delta in within


# -------------------------------------------------------------------------------------------- signatures


def test_a_signature_is_sixteen_hexadecimal_digits() -> None:
    assert len(signature(((1, 1, 5, 5), RED))) == 16
    assert int(signature(((1, 1, 5, 5), RED)), 16) > 0


def test_where_nothing_differs_there_is_no_signature() -> None:
    assert details(picture(), picture()) == ChangeDetails((), "")


@given(st.integers(0, 40), st.integers(0, 40))
def test_the_same_change_elsewhere_has_the_same_signature(right: int, down: int) -> None:
    here = signature(((0, 0, 20, 9), RED), ((40, 30, 43, 41), BLUE))
    moved = signature(
        ((right, down, right + 20, down + 9), RED), ((right + 40, down + 30, right + 43, down + 41), BLUE)
    )
    assert moved == here


def test_the_same_change_in_a_picture_of_another_size_has_the_same_signature() -> None:
    block = ((5, 5, 25, 14), RED)
    size = (300, 40)
    assert details(picture(size=size), picture(block, size=size)).signature == signature(block)


@given(st.sampled_from([-1, 0, 1]), st.sampled_from([-1, 0, 1]))
def test_a_part_that_sits_a_pixel_elsewhere_does_not_matter(right: int, down: int) -> None:
    first, second = ((10, 10, 30, 20), RED), ((70, 50, 90, 58), BLUE)
    moved = ((70 + right, 50 + down, 90 + right, 58 + down), BLUE)
    assert signature(first, moved) == signature(first, second)


def test_other_colours_are_another_change() -> None:
    box = (10, 10, 30, 20)
    nearly_red = (*RED[:2], RED[2] + 1, 255)
    assert len({signature((box, RED)), signature((box, BLUE)), signature((box, nearly_red))}) == 3


def test_other_colours_before_are_another_change() -> None:
    box = (10, 10, 30, 20)
    from_paper = details(picture(), picture((box, RED)))
    from_blue = details(picture((box, BLUE)), picture((box, RED)))
    back = details(picture((box, RED)), picture())
    assert len({from_paper.signature, from_blue.signature, back.signature}) == 3


def test_another_shape_is_another_change() -> None:
    shapes = [(10, 10, 30, 20), (10, 10, 20, 30), (10, 10, 30, 21)]
    assert len({signature((box, RED)) for box in shapes}) == 3


def test_the_same_part_twice_is_another_change() -> None:
    once, twice = ((10, 10, 20, 20), RED), ((60, 60, 70, 70), RED)
    assert signature(once) != signature(once, twice)


def test_what_does_not_differ_does_not_take_part() -> None:
    dots = [((10, 10, 12, 12), RED), ((16, 16, 18, 18), RED)]
    between = ((12, 12, 16, 16), BLUE)  # the same before and after
    assert details(picture(between), picture(between, *dots)).signature == signature(*dots)


def test_what_odiff_tolerates_takes_part() -> None:
    base, head = picture(), picture(((10, 10, 20, 20), RED), ((60, 60, 62, 62), (250, 250, 250, 255)))
    mask = Image.new("L", SIZE, 0)
    mask.paste(255, (10, 10, 20, 20))
    tolerant = change_details(mask, base, head)
    assert tolerant.signature == details(base, head).signature
    assert len(tolerant.regions) == 1


def test_ignored_rectangles_do_not_take_part() -> None:
    clock, change = ((0, 0, 30, 8), BLUE), ((60, 50, 80, 60), RED)
    base, head = picture(), picture(clock, change)
    mask = Image.new("L", SIZE, 0)
    mask.paste(255, change[0])
    found = change_details(mask, base, head, (Rectangle(0, 0, 120, 10),))
    assert found.signature == signature(change) != details(base, head).signature
