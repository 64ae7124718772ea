"""Decoding with Pillow: upright 8-bit RGBA, strictly."""

import io
from pathlib import Path

import pytest
from PIL import Image, ImageChops, PngImagePlugin

from snapreview.images.decode import decode_rgba, padded
from snapreview.images.opened_image import ORIENTATION_TAG
from snapreview.images.problem import ImageProblem
from snapreview.model.size import Size
from tests.support.pictures import plain, saved, scene

TURNED_BACK = {
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}
"""How a camera that states this orientation held the picture: what decoding has to undo."""


def assert_same(one: Image.Image, other: Image.Image, tolerance: int = 0) -> None:
    assert one.size == other.size
    difference = ImageChops.difference(one.convert("RGBA"), other.convert("RGBA"))
    assert max(high for _, high in difference.getextrema()) <= tolerance  # type: ignore[misc]


@pytest.mark.parametrize("extension", ["png", "bmp", "gif", "tif", "webp"])
def test_lossless_formats_come_out_as_they_went_in(tmp_path: Path, extension: str) -> None:
    options = {"lossless": True} if extension == "webp" else {}
    path = saved(scene(), tmp_path / f"a.{extension}", **options)
    assert_same(decode_rgba(path), scene())


@pytest.mark.parametrize("extension", ["jpg", "avif"])
def test_lossy_formats_come_out_much_as_they_went_in(tmp_path: Path, extension: str) -> None:
    path = saved(plain((32, 32)), tmp_path / f"a.{extension}", quality=95)
    assert_same(decode_rgba(path), plain((32, 32)), tolerance=6)


@pytest.mark.parametrize(("extension", "options"), [("png", {}), ("tif", {}), ("webp", {"lossless": True})])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_turned_images_come_out_upright(
    tmp_path: Path, extension: str, options: dict[str, object], orientation: int
) -> None:
    held = TURNED_BACK[orientation]
    turned = scene() if held is None else scene().transpose(held)
    exif = Image.Exif()
    exif[ORIENTATION_TAG] = orientation
    path = saved(turned, tmp_path / f"a.{extension}", exif=exif.tobytes(), **options)
    assert_same(decode_rgba(path), scene())


@pytest.mark.parametrize("mode", ["L", "P", "RGB"])
def test_turned_tiffs_of_any_mode_come_out_upright(tmp_path: Path, mode: str) -> None:
    exif = Image.Exif()
    exif[ORIENTATION_TAG] = 6
    picture = scene().convert(mode)
    path = saved(picture.transpose(Image.Transpose.ROTATE_90), tmp_path / "a.tif", exif=exif.tobytes())
    assert_same(decode_rgba(path), picture)


def test_an_orientation_in_xmp_is_not_followed(tmp_path: Path) -> None:
    info = PngImagePlugin.PngInfo()
    info.add_itxt("XML:com.adobe.xmp", '<rdf tiff:Orientation="6"/>')
    assert_same(decode_rgba(saved(scene(), tmp_path / "a.png", pnginfo=info)), scene())


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "CMYK"])
def test_every_mode_becomes_rgba(tmp_path: Path, mode: str) -> None:
    path = saved(plain((8, 8), (255, 255, 255)).convert(mode), tmp_path / "a.tif")
    decoded = decode_rgba(path)
    assert decoded.mode == "RGBA"
    assert decoded.getpixel((3, 3)) == (255, 255, 255, 255)


def test_transparency_of_a_palette_stays(tmp_path: Path) -> None:
    image = Image.new("P", (4, 4), 1)
    image.putpalette([0, 0, 0, 200, 100, 50])
    path = saved(image, tmp_path / "a.png", transparency=1)
    assert decode_rgba(path).getpixel((0, 0)) == (200, 100, 50, 0)


@pytest.mark.parametrize("extension", ["png", "tif"])
@pytest.mark.parametrize(("level", "expected"), [(0, 0), (255, 0), (0x8000, 0x80), (0x80FF, 0x80), (0xFFFF, 0xFF)])
def test_of_sixteen_bits_the_high_eight_count(tmp_path: Path, extension: str, level: int, expected: int) -> None:
    path = saved(Image.new("I;16", (4, 4), level), tmp_path / f"a.{extension}")
    assert decode_rgba(path).getpixel((0, 0)) == (expected, expected, expected, 255)


def test_the_first_frame_of_what_moves(tmp_path: Path) -> None:
    frames = [plain((8, 8), (255, 0, 0)), plain((8, 8), (0, 0, 255))]
    path = saved(frames[0], tmp_path / "a.gif", save_all=True, append_images=frames[1:])
    assert decode_rgba(path).getpixel((0, 0)) == (255, 0, 0, 255)


@pytest.mark.parametrize("extension", ["png", "jpg", "webp", "gif", "bmp", "tif"])
def test_half_a_picture_is_no_picture(tmp_path: Path, extension: str) -> None:
    path = saved(scene((200, 200)), tmp_path / f"a.{extension}")
    content = path.read_bytes()
    path.write_bytes(content[: len(content) * 3 // 5])
    with pytest.raises(ImageProblem, match="Make the screenshot again"):
        decode_rgba(path)


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(ImageProblem, match="cannot be read"):
        decode_rgba(tmp_path / "none.png")


def test_padding_puts_the_image_top_left_on_nothing() -> None:
    canvas = padded(plain((30, 20), (1, 2, 3, 255)), Size(50, 40))
    assert canvas.size == (50, 40)
    assert canvas.getpixel((29, 19)) == (1, 2, 3, 255)
    for beside in ((30, 19), (29, 20), (49, 39)):
        assert canvas.getpixel(beside) == (0, 0, 0, 0)


def test_an_image_that_fills_the_canvas_is_left_alone() -> None:
    image = plain((30, 20), (1, 2, 3, 255))
    assert padded(image, Size(30, 20)) is image


def test_colours_under_full_transparency_are_padded_as_they_are() -> None:
    canvas = padded(plain((1, 1), (9, 9, 9, 0)), Size(2, 1))
    assert canvas.getpixel((0, 0)) == (9, 9, 9, 0)


def test_importing_does_not_limit_sizes_by_pillow_s_own_measure() -> None:
    assert Image.MAX_IMAGE_PIXELS is None
    assert decode_size_of_large_bitmap() == (20_000, 10_000)


def decode_size_of_large_bitmap() -> tuple[int, int]:
    """The size of an image of 200 megapixels, which Pillow alone would refuse as a decompression bomb."""
    file = io.BytesIO()
    Image.new("1", (20_000, 10_000)).save(file, "PNG")
    with Image.open(file) as image:
        return image.size


def test_a_picture_that_would_fill_the_memory_is_refused_by_its_header(tmp_path: Path) -> None:
    path = tmp_path / "huge.gif"
    path.write_bytes(
        b"GIF89a"
        + (65535).to_bytes(2, "little") * 2
        + b"\x00\x00\x00"
        + b"\x2c"
        + b"\x00" * 4
        + (65535).to_bytes(2, "little") * 2
        + b"\x00\x02\x01\x00\x00;"
    )
    with pytest.raises(ImageProblem, match="65535 × 65535 pixels is too large"):
        decode_rgba(path)
