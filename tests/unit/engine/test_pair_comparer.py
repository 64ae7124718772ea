"""One pair: ignore regions, the second look, and what is noted."""

import struct
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from snapreview.engine.odiff_binary import OdiffBinary
from snapreview.engine.pair_comparer import PairComparer
from snapreview.images.mask import read_mask
from snapreview.model.failure import ImageFailure
from snapreview.model.files import LocalFile
from snapreview.model.note import Note
from snapreview.model.options import SEED_PIXEL_LIMIT
from snapreview.model.pair_options import SEED_PAIR_OPTIONS, PairOptions
from snapreview.model.pixel_difference import PixelDifference
from snapreview.model.rectangle import Rectangle
from snapreview.model.result import PairOutcome
from tests.support.fake_odiff import make_fake_odiff
from tests.support.pictures import WHITE, Colour, chunk, plain, png_header, png_of, saved, scene, with_block

Compare = Callable[..., PairOutcome]
MakePng = Callable[..., Path]
SIZE = (60, 40)
BASE = plain(SIZE)
CHANGED = with_block(BASE, (10, 10, 30, 20))  # 200 pixels
SIGNATURE = b"\x89PNG\r\n\x1a\n"
WHOLE = Rectangle(0, 0, *SIZE)


def comparer_of(binary: Path, folder: Path, version: str = "4.3.8") -> PairComparer:
    return PairComparer(OdiffBinary(binary, version, "the test"), SEED_PIXEL_LIMIT, folder)


def compared(comparer: PairComparer, base: Path, head: Path, options: PairOptions) -> PairOutcome:
    outcome = comparer.compare(LocalFile(base), LocalFile(head), options)
    assert isinstance(outcome, PairOutcome), outcome
    return outcome


@pytest.fixture
def compare(odiff: Path, folder: Path, tmp_path: Path) -> Iterator[Compare]:
    """Compare two pictures, or files, under the seed's options and some ignore regions."""
    with comparer_of(odiff, folder) as comparer:

        def path_of(picture: Image.Image | Path, name: str) -> Path:
            return picture if isinstance(picture, Path) else saved(picture, tmp_path / name)

        def compare(base: Image.Image | Path, head: Image.Image | Path, *ignored: Rectangle) -> PairOutcome:
            options = replace(SEED_PAIR_OPTIONS, ignore_regions=ignored)
            return compared(comparer, path_of(base, "base.png"), path_of(head, "head.png"), options)

        yield compare


# ---------------------------------------------------------------------------------------- ignore regions


@pytest.mark.parametrize(
    ("ignored", "left"),
    [
        ([], 200),
        ([Rectangle(40, 0, 20, 40)], 200),
        ([Rectangle(10, 10, 5, 10)], 150),
        ([Rectangle(10, 10, 5, 10), Rectangle(12, 10, 5, 10)], 130),  # overlapping
        ([Rectangle(10, 10, 10, 10), Rectangle(20, 10, 10, 10)], 0),
        ([Rectangle(0, 0, 15, 15)], 175),
        ([Rectangle(25, 0, 5_000, 5_000)], 150),
        ([Rectangle(25, 0, 10**12, 10**12)], 150),
        ([Rectangle(10**12, 10**12, 1, 1)], 200),
        ([WHOLE], 0),
    ],
)
def test_ignored_rectangles_are_left_out_of_count_and_mask(
    compare: Compare, ignored: list[Rectangle], left: int
) -> None:
    outcome = compare(BASE, CHANGED, *ignored)
    assert outcome.changed_pixels == left
    if not left:
        assert (outcome.mask, outcome.difference) == (None, PixelDifference(0, 0, 0, 2400))
        return
    expected = Image.new("L", SIZE, 0)
    expected.paste(255, (10, 10, 30, 20))
    for rectangle in ignored:
        inside = rectangle.within(outcome.before)
        if inside is not None:
            expected.paste(0, inside.box)
    assert outcome.mask is not None
    assert read_mask(outcome.mask).tobytes() == expected.tobytes()


def test_what_is_left_beside_ignored_rectangles_is_looked_at_again(compare: Compare) -> None:
    faint = with_block(CHANGED, (0, 30, 60, 31), (129, 128, 128))
    outcome = compare(BASE, faint, Rectangle(10, 10, 20, 10))
    assert (outcome.changed_pixels, outcome.difference) == (0, PixelDifference(60, 0, 1, 2400))
    assert outcome.mask is not None
    assert read_mask(outcome.mask).getbbox() == (0, 30, 60, 31)


def test_ignored_rectangles_hold_for_the_canvas_of_two_sizes(compare: Compare) -> None:
    taller = plain((60, 50))
    assert compare(BASE, taller).changed_pixels == 600
    assert compare(BASE, taller, Rectangle(0, 40, 60, 10)).changed_pixels == 0
    assert compare(BASE, taller, Rectangle(0, 45, 60, 10)).changed_pixels == 300


def test_the_next_pair_is_not_touched_by_the_rectangles_of_the_last(compare: Compare) -> None:
    assert compare(BASE, CHANGED, WHOLE).changed_pixels == 0
    assert compare(BASE, CHANGED).changed_pixels == 200


# --------------------------------------------------------------------------------------- the second look


def test_more_pixels_than_a_speck_are_not_looked_at_again(compare: Compare) -> None:
    assert compare(BASE, with_block(BASE, (0, 0, 17, 1))).difference is None
    speck = compare(BASE, with_block(BASE, (0, 0, 16, 1)))
    assert speck.difference == PixelDifference(16, 16, 122, 2400)
    assert speck.mask is not None
    assert read_mask(speck.mask).getbbox() == (0, 0, 16, 1)


def test_where_odiff_finds_nothing_the_mask_is_that_of_the_exact_difference(compare: Compare) -> None:
    outcome = compare(BASE, with_block(BASE, (5, 6, 25, 16), (129, 127, 128)))
    assert (outcome.changed_pixels, outcome.difference) == (0, PixelDifference(200, 0, 1, 2400))
    assert outcome.mask is not None
    mask = read_mask(outcome.mask)
    assert (mask.getbbox(), mask.histogram()[255]) == ((5, 6, 25, 16), 200)


@pytest.mark.parametrize(
    ("before", "after"), [(WHITE, (*WHITE, 0)), ((*WHITE, 0), WHITE), ((*WHITE, 0), (255, 255, 255, 128))]
)
def test_transparent_and_white_are_told_apart(compare: Compare, before: Colour, after: Colour) -> None:
    outcome = compare(plain((20, 10), before), plain((20, 10), after))
    assert outcome.changed_pixels == 0
    assert outcome.difference is not None
    assert (outcome.difference.changed_pixels, outcome.difference.strong_pixels) == (200, 200)


def test_colour_that_nobody_can_see_is_equal(compare: Compare) -> None:
    outcome = compare(plain((20, 10), (200, 0, 0, 0)), plain((20, 10), (0, 0, 200, 0)))
    assert (outcome.changed_pixels, outcome.mask, outcome.difference) == (0, None, PixelDifference(0, 0, 0, 200))


def test_growth_in_white_is_told(compare: Compare) -> None:
    outcome = compare(plain((30, 30), WHITE), plain((50, 50), WHITE))
    assert outcome.changed_pixels == 0
    assert outcome.difference == PixelDifference(1600, 1600, 255, 2500)


# ------------------------------------------------------------------------------------------------- notes


@pytest.fixture
def deep(tmp_path: Path) -> MakePng:
    """Makes grey 16-bit PNG files of 3 × 2 pixels of one value."""

    def make(name: str, value: int, level: int = 6, *, without_checksum: bool = False) -> Path:
        rows = (b"\x00" + struct.pack(">H", value) * 3) * 2
        data = zlib.compress(rows, level)
        if without_checksum:
            data = data[:-4] + b"\x00\x00\x00\x00"
        header = chunk(b"IHDR", struct.pack(">IIBBBBB", 3, 2, 16, 0, 0, 0, 0))
        path = tmp_path / name
        path.write_bytes(SIGNATURE + header + chunk(b"IDAT", data) + chunk(b"IEND", b""))
        return path

    return make


def test_a_difference_below_eight_bits_is_noted_as_possible(compare: Compare, deep: MakePng) -> None:
    outcome = compare(deep("a.png", 0x1200), deep("b.png", 0x12FF))
    assert (outcome.changed_pixels, outcome.notes) == (0, (Note.SIXTEEN_BIT,))
    assert outcome.difference == PixelDifference(0, 0, 0, 6)


def test_sixteen_bits_that_are_equal_to_the_last_are_not_noted(compare: Compare, deep: MakePng) -> None:
    outcome = compare(deep("a.png", 0x12FF), deep("b.png", 0x12FF, level=0))
    assert (outcome.changed_pixels, outcome.notes) == (0, ())


def test_sixteen_bits_of_which_the_upper_eight_differ_are_counted_and_noted(compare: Compare, deep: MakePng) -> None:
    outcome = compare(deep("a.png", 0x1200), deep("b.png", 0xEE00))
    assert (outcome.changed_pixels, outcome.notes) == (6, (Note.SIXTEEN_BIT,))


def test_picture_data_with_a_wrong_sum_does_not_stop_the_worker(
    odiff: Path, folder: Path, deep: MakePng, tmp_path: Path
) -> None:
    files = LocalFile(deep("a.png", 0x12FF)), LocalFile(deep("b.png", 0x12FF, without_checksum=True))
    sound = LocalFile(saved(BASE, tmp_path / "c.png")), LocalFile(saved(CHANGED, tmp_path / "d.png"))
    with comparer_of(odiff, folder) as comparer:
        outcome = comparer.compare(*files, SEED_PAIR_OPTIONS)
        if isinstance(outcome, PairOutcome):
            assert Note.SIXTEEN_BIT in outcome.notes
        else:
            assert outcome.message.endswith(".")
        after = comparer.compare(*sound, SEED_PAIR_OPTIONS)
    assert isinstance(after, PairOutcome)
    assert after.changed_pixels == 200


def with_chunk(path: Path, kind: bytes, body: bytes) -> Path:
    content = png_of(scene())
    path.write_bytes(content[:33] + chunk(kind, body) + content[33:])
    return path


def test_colour_profiles_that_differ_are_noted(compare: Compare, tmp_path: Path) -> None:
    plain_file = saved(scene(), tmp_path / "plain.png")
    gamma = with_chunk(tmp_path / "gamma.png", b"gAMA", struct.pack(">I", 100_000))
    profiled = with_chunk(tmp_path / "profile.png", b"iCCP", b"P3\x00\x00" + zlib.compress(b"profile"))
    again = saved(Image.open(profiled), tmp_path / "again.png", icc_profile=None)
    for other in (gamma, profiled):
        outcome = compare(plain_file, other)
        assert (outcome.changed_pixels, outcome.notes) == (0, (Note.COLOUR_PROFILES_DIFFER,))
    assert compare(plain_file, again).notes == ()
    assert compare(gamma, with_chunk(tmp_path / "more.png", b"gAMA", struct.pack(">I", 100_000))).notes == ()


@pytest.mark.parametrize("name", ["turned.jpg", "turned.png", "turned.webp"])
def test_a_picture_that_was_turned_upright_is_noted(compare: Compare, tmp_path: Path, name: str) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    turned = saved(scene((40, 30)), tmp_path / name, exif=exif)
    outcome = compare(saved(scene((30, 40)), tmp_path / "upright.png"), turned)
    assert Note.TURNED_UPRIGHT in outcome.notes
    assert outcome.before == outcome.after


@pytest.mark.parametrize("name", ["moving.png", "moving.webp", "moving.gif"])
def test_of_what_moves_the_first_frame_is_compared_and_that_is_noted(
    compare: Compare, tmp_path: Path, name: str
) -> None:
    options: dict[str, Any] = {"lossless": True} if name.endswith("webp") else {}
    second = with_block(scene(), (0, 0, 60, 40))
    moving = saved(scene(), tmp_path / name, save_all=True, append_images=[second], duration=100, **options)
    outcome = compare(saved(scene(), tmp_path / "still.png"), moving)
    assert (outcome.changed_pixels, outcome.notes) == (0, (Note.FIRST_FRAME_ONLY,))


def test_ordinary_pictures_have_no_notes(compare: Compare) -> None:
    assert compare(BASE, CHANGED).notes == ()
    assert compare(BASE, BASE.convert("RGBA")).notes == ()


EQUAL_TO_ALL = "ready()\nwhile True:\n    answer(request(), match=True)"
NO_MASK = "ready()\nwhile True:\n    answer(request(), match=False, diffCount=3, diffPercentage=0.1)"


def test_what_only_odiff_can_decode_is_not_confirmed(tmp_path: Path, folder: Path) -> None:
    fake = make_fake_odiff(tmp_path / "fake", EQUAL_TO_ALL)
    odd = tmp_path / "odd.png"
    odd.write_bytes(png_header(*SIZE))
    with comparer_of(fake.path, folder) as comparer:
        outcome = compared(comparer, saved(BASE, tmp_path / "base.png"), odd, SEED_PAIR_OPTIONS)
    assert (outcome.changed_pixels, outcome.difference, outcome.mask) == (0, None, None)
    assert outcome.notes == (Note.NOT_CONFIRMED,)


def test_what_odiff_overlooks_the_second_look_sees(tmp_path: Path, folder: Path) -> None:
    fake = make_fake_odiff(tmp_path / "fake", EQUAL_TO_ALL)
    base, head = saved(BASE, tmp_path / "base.png"), saved(CHANGED, tmp_path / "head.png")
    with comparer_of(fake.path, folder) as comparer:
        outcome = compared(comparer, base, head, SEED_PAIR_OPTIONS)
    assert outcome.difference == PixelDifference(200, 200, 122, 2400)


def test_a_count_without_a_mask_is_a_failure(tmp_path: Path, folder: Path) -> None:
    fake = make_fake_odiff(tmp_path / "fake", NO_MASK)
    base, head = saved(BASE, tmp_path / "base.png"), saved(CHANGED, tmp_path / "head.png")
    with comparer_of(fake.path, folder) as comparer:
        failure = comparer.compare(LocalFile(base), LocalFile(head), SEED_PAIR_OPTIONS)
    assert isinstance(failure, ImageFailure)
    assert failure.message.startswith("odiff left no mask. Check the cache folder")


MASK_IN_VAIN = """\
ready()
while True:
    asked = request()
    open(asked["output"], "wb").write(b"no mask")
    answer(asked, match=False, diffCount=3, diffPercentage=0.1)
"""


def test_a_mask_that_cannot_be_read_is_a_failure(tmp_path: Path, folder: Path) -> None:
    fake = make_fake_odiff(tmp_path / "fake", MASK_IN_VAIN)
    base, head = saved(BASE, tmp_path / "base.png"), saved(CHANGED, tmp_path / "head.png")
    with comparer_of(fake.path, folder, version="4.9.9") as comparer:
        failure = comparer.compare(LocalFile(base), LocalFile(head), SEED_PAIR_OPTIONS)
    assert isinstance(failure, ImageFailure)
    assert failure.message.endswith(".")


def test_a_mask_that_cannot_be_written_is_a_failure(tmp_path: Path, folder: Path) -> None:
    fake = make_fake_odiff(tmp_path / "fake", EQUAL_TO_ALL)
    base, head = saved(BASE, tmp_path / "base.png"), saved(CHANGED, tmp_path / "head.png")
    with comparer_of(fake.path, folder) as comparer:
        (folder / "mask-1.png").mkdir()
        failure = comparer.compare(LocalFile(base), LocalFile(head), SEED_PAIR_OPTIONS)
    assert isinstance(failure, ImageFailure)
    assert "The mask cannot be written" in failure.message
