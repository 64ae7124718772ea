"""Every format odiff misreads, compared with the same picture as PNG: equal, and one block is one block."""

from pathlib import Path

import pytest
from PIL import Image

from snapreview.model.size import Size
from tests.integration.conftest import Compare, Refuse
from tests.support.pictures import chunk, noise, plain, png_of, saved, scene, with_block

EXACT = {
    "upper case": ("a.PNG", {}),
    "tif": ("a.tif", {}),
    "tiff, LZW": ("a.tiff", {"compression": "tiff_lzw"}),
    "bmp, red and blue": ("a.bmp", {}),
    "webp, exact": ("a.webp", {"lossless": True}),
    "gif": ("a.gif", {}),
}


@pytest.fixture
def reference(tmp_path: Path) -> Path:
    """The scene as PNG: not the same upside down, turned, or with red and blue swapped."""
    return saved(scene(), tmp_path / "reference.png")


@pytest.mark.parametrize(("name", "options"), EXACT.values(), ids=EXACT)
def test_the_same_picture_in_another_format_is_equal(
    tmp_path: Path, reference: Path, compare: Compare, name: str, options: dict[str, object]
) -> None:
    other = saved(scene(), tmp_path / "other" / name, **options)
    assert compare(reference, other).changed_pixels == 0
    assert compare(other, reference).changed_pixels == 0


@pytest.mark.parametrize(("name", "options"), EXACT.values(), ids=EXACT)
def test_a_change_in_another_format_is_counted_exactly(
    tmp_path: Path, reference: Path, compare: Compare, name: str, options: dict[str, object]
) -> None:
    other = saved(with_block(scene(), (40, 12, 50, 18)), tmp_path / "other" / name, **options)
    assert compare(reference, other).changed_pixels == 60


def test_avif_is_read(tmp_path: Path, compare: Compare) -> None:
    base = saved(plain((40, 30)), tmp_path / "a.avif")
    head = saved(with_block(plain((40, 30)), (0, 0, 20, 30), (255, 255, 255)), tmp_path / "b.avif")
    outcome = compare(base, head)
    assert 500 <= outcome.changed_pixels <= 700


def test_a_bmp_written_from_the_top_down_is_not_upside_down(tmp_path: Path, reference: Path, compare: Compare) -> None:
    content = bytearray(saved(scene(), tmp_path / "up.bmp").read_bytes())
    row = 60 * 3  # divisible by 4, so rows have no filling
    offset = int.from_bytes(content[10:14], "little")
    rows = [content[offset + at * row : offset + (at + 1) * row] for at in range(40)]
    content[22:26] = (-40).to_bytes(4, "little", signed=True)
    content[offset:] = b"".join(reversed(rows))
    top_down = tmp_path / "down.bmp"
    top_down.write_bytes(content)
    assert compare(reference, top_down).changed_pixels == 0


def test_a_jpeg_is_read_whatever_its_name(tmp_path: Path, compare: Compare, reference: Path) -> None:
    jpeg = saved(scene(), tmp_path / "a.jpg", quality=95)
    misnamed = saved(scene(), tmp_path / "b.jpg", quality=95).rename(tmp_path / "b.png")
    assert compare(jpeg, misnamed).changed_pixels == 0
    png_called_jpeg = saved(scene(), tmp_path / "c.png").rename(tmp_path / "c.jpg")
    assert compare(reference, png_called_jpeg).changed_pixels == 0


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA"])
def test_every_kind_of_png_equals_itself_in_full_colour(tmp_path: Path, compare: Compare, mode: str) -> None:
    picture = scene().convert(mode)
    narrow = saved(picture, tmp_path / "narrow.png")
    full = saved(picture.convert("RGBA"), tmp_path / "full.png", compress_level=1)
    assert compare(narrow, full).changed_pixels == 0


def test_an_interlaced_and_a_transparent_palette_png_are_read(tmp_path: Path, compare: Compare) -> None:
    palette = scene().convert("P")
    clear = saved(palette, tmp_path / "clear.png", transparency=palette.getpixel((55, 1)))
    with Image.open(clear) as image:
        full = saved(image.convert("RGBA"), tmp_path / "full.png")
    assert compare(clear, full).changed_pixels == 0


def test_of_16_bits_the_high_8_count(tmp_path: Path, compare: Compare) -> None:
    ramp = Image.new("I;16", (64, 4))
    ramp.putdata([256 * (4 * (at % 64)) + 77 for at in range(256)])
    eight = Image.new("L", (64, 4))
    eight.putdata([4 * (at % 64) for at in range(256)])
    deep, flat = saved(ramp, tmp_path / "16.png"), saved(eight, tmp_path / "8.png")
    assert compare(deep, flat).changed_pixels == 0
    # The same through Pillow, where a size change asks for a copy: the surplus alone is counted.
    wide = Image.new("L", (70, 4))
    wide.paste(eight, (0, 0))
    assert compare(deep, saved(wide, tmp_path / "wide.png")).changed_pixels == 24


def test_cmyk_jpegs_are_compared(tmp_path: Path, compare: Compare) -> None:
    image = plain((64, 48), (200, 40, 40))
    base = saved(image.convert("CMYK"), tmp_path / "a.jpg", quality=95)
    head = saved(with_block(image, (0, 0, 32, 48), (20, 20, 200)).convert("CMYK"), tmp_path / "b.jpg", quality=95)
    assert compare(base, saved(image.convert("CMYK"), tmp_path / "c.jpg", quality=90)).changed_pixels == 0
    assert compare(base, head).changed_pixels == 32 * 48


@pytest.mark.parametrize("orientation", range(2, 9))
@pytest.mark.parametrize("name", ["turned.jpg", "turned.png", "turned.webp", "turned.tif"])
def test_a_picture_turned_by_exif_equals_its_upright_twin(
    tmp_path: Path, compare: Compare, name: str, orientation: int
) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    options = {"lossless": True} if name.endswith("webp") else {"quality": 95} if name.endswith("jpg") else {}
    turned = saved(scene(), tmp_path / name, exif=exif, **options)
    turns = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_270,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_90,
    }
    with Image.open(saved(scene(), tmp_path / f"plain-{name}", **options)) as stored:
        picture = stored.convert("RGB")
    upright = picture.transpose(turns[orientation])
    outcome = compare(turned, saved(upright, tmp_path / "upright.png"))
    assert outcome.changed_pixels == 0
    assert outcome.before == outcome.after == Size(*upright.size)


def test_files_that_differ_only_in_their_exif_orientation_differ(tmp_path: Path, compare: Compare) -> None:
    exif = Image.Exif()
    exif[0x0112] = 3
    upright, turned = saved(scene(), tmp_path / "a.jpg"), saved(scene(), tmp_path / "b.jpg", exif=exif)
    assert compare(upright, turned).changed_pixels > 500


@pytest.mark.parametrize("name", ["moving.png", "moving.webp", "moving.gif"])
def test_of_moving_pictures_the_first_frame_counts(
    tmp_path: Path, compare: Compare, reference: Path, name: str
) -> None:
    second = with_block(scene(), (0, 0, 60, 40))
    options = {"lossless": True} if name.endswith("webp") else {}
    moving = saved(scene(), tmp_path / name, save_all=True, append_images=[second], duration=100, **options)
    assert compare(reference, moving).changed_pixels == 0


def test_a_tiff_of_several_pages_is_its_first(tmp_path: Path, compare: Compare, reference: Path) -> None:
    pages = saved(scene(), tmp_path / "pages.tif", save_all=True, append_images=[plain((60, 40))])
    assert compare(reference, pages).changed_pixels == 0


def test_a_png_without_its_end_is_still_a_picture(tmp_path: Path, compare: Compare, reference: Path) -> None:
    endless = tmp_path / "endless.png"
    endless.write_bytes(png_of(scene())[:-12])
    junk = tmp_path / "junk.png"
    junk.write_bytes(png_of(scene()) + b"more than the picture" * 100)
    assert compare(reference, endless).changed_pixels == 0
    assert compare(reference, junk).changed_pixels == 0


def test_a_huge_text_in_a_png_does_not_matter(tmp_path: Path, compare: Compare, reference: Path) -> None:
    content = png_of(scene())
    wordy = tmp_path / "wordy.png"
    wordy.write_bytes(content[:33] + chunk(b"zzZz", bytes(64 * 1024 * 1024 + 1)) + content[33:])
    assert compare(reference, wordy).changed_pixels == 0


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("a.png", {}),
        ("a.jpg", {}),
        ("a.jpg", {"progressive": True}),
        ("a.webp", {}),
        ("a.webp", {"lossless": True}),
        ("a.tif", {}),
        ("a.bmp", {}),
        ("a.gif", {}),
        ("a.avif", {}),
    ],
)
@pytest.mark.parametrize("kept", [0.3, 0.5, 0.9])
def test_a_picture_that_is_cut_short_is_an_error_never_a_difference(
    tmp_path: Path, refuse: Refuse, name: str, options: dict[str, object], kept: float
) -> None:
    content = saved(noise((60, 40), 7), tmp_path / name, **options).read_bytes()
    cut = tmp_path / f"cut-{name}"
    cut.write_bytes(content[: int(len(content) * kept)])
    failure = refuse(tmp_path / name, cut)
    assert failure.message.startswith("Head: ")


@pytest.mark.parametrize("kept", [1, 2, 3])
def test_a_png_cut_between_two_chunks_is_an_error(tmp_path: Path, refuse: Refuse, kept: int) -> None:
    picture = noise((60, 40), 3)
    content = png_of(picture, data_chunks=4)
    cut = tmp_path / "cut.png"
    cut.write_bytes(content[: [at for at in range(len(content)) if content[at : at + 4] == b"IDAT"][kept] - 4])
    assert refuse(cut, saved(picture, tmp_path / "whole.png")).message.startswith("Base: ")


def test_a_flipped_bit_in_a_png_is_an_error_never_a_difference(tmp_path: Path, refuse: Refuse) -> None:
    content = bytearray(saved(noise((60, 40), 7), tmp_path / "whole.png").read_bytes())
    content[len(content) // 2] ^= 4
    flipped = tmp_path / "flipped.png"
    flipped.write_bytes(content)
    assert "checksum is wrong" in refuse(tmp_path / "whole.png", flipped).message
