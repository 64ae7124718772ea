"""Large pairs in strips: the same details as of the whole pictures."""

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from snapreview.images.change_details import change_details, details_of_delta
from snapreview.images.differing_strips import differing_pair
from snapreview.images.exact_difference import delta_image, mask_of_delta
from snapreview.images.problem import ImageProblem
from snapreview.model.files import nothing
from snapreview.model.rectangle import Rectangle
from snapreview.model.size import Size
from tests.support.pictures import noise


def _png(image: Image.Image, **options: object) -> bytes:
    file = io.BytesIO()
    image.save(file, "PNG", **options)
    return file.getvalue()


def _changed(image: Image.Image, places: list[tuple[int, int]]) -> Image.Image:
    changed = image.copy()
    for left, top in places:
        changed.paste((255, 0, 0), (left, top, left + 9, top + 12))
    return changed


@settings(max_examples=25, deadline=None)
@given(
    st.integers(10, 90),
    st.integers(1, 300),
    st.lists(st.tuples(st.integers(0, 90), st.integers(0, 300)), max_size=4),
    st.sampled_from(["RGB", "RGBA"]),
)
def test_details_are_those_of_the_whole(width: int, height: int, places: list[tuple[int, int]], mode: str) -> None:
    base = noise((width, height), 7).convert(mode)
    head = _changed(base, places)
    whole = (base.convert("RGBA"), head.convert("RGBA"))
    mask = mask_of_delta(delta_image(*whole))
    pair = differing_pair(_png(base), _png(head), Size(width, height), nothing)
    assert pair is not None
    ignored = (Rectangle(0, 0, 5, 5),)
    in_strips = details_of_delta(mask, pair.delta, pair.base, pair.head, ignored)
    assert in_strips == change_details(mask, *whole, ignored)


def test_what_is_equal_is_not_held() -> None:
    base = noise((40, 500), 3).convert("RGB")
    pair = differing_pair(_png(base), _png(_changed(base, [(5, 250)])), Size(40, 500), nothing)
    assert pair is not None
    assert set(pair.head.strips) == {250 // 64, 261 // 64}


@pytest.mark.parametrize("other", [Image.new("RGB", (5, 4)), Image.new("L", (4, 4))])
def test_other_pairs_are_left_to_others(other: Image.Image) -> None:
    assert differing_pair(_png(Image.new("RGB", (4, 4))), _png(other), Size(4, 4), nothing) is None


def test_pictures_that_may_be_turned_are_left_to_others() -> None:
    image = Image.new("RGB", (4, 4))
    exif = image.getexif()
    exif[0x0112] = 6
    assert differing_pair(_png(image), _png(image, exif=exif), Size(4, 4), nothing) is None


def test_a_damaged_file_is_told() -> None:
    content = _png(noise((30, 30), 2))
    with pytest.raises(ImageProblem):
        differing_pair(content, content[:200], Size(30, 30), nothing)
