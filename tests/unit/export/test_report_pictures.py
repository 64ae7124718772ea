"""The pictures of the HTML report."""

import io

import pytest
from PIL import Image

from snapreview.export.report.picture_files import mask_picture, web_picture
from tests.support.pictures import png_header, scene


def encoded(image: Image.Image, kind: str) -> bytes:
    file = io.BytesIO()
    image.save(file, kind)
    return file.getvalue()


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "GIF", "BMP", "AVIF"])
def test_what_browsers_show_stays_byte_for_byte(kind: str) -> None:
    content = encoded(scene(), kind)
    picture = web_picture(content)
    assert picture is not None
    assert (picture.media_type, picture.content) == (f"image/{kind.lower()}", content)


def test_a_tiff_becomes_a_png_with_the_same_pixels() -> None:
    picture = web_picture(encoded(scene(), "TIFF"))
    assert picture is not None
    assert picture.file_name.endswith(".png")
    shown = Image.open(io.BytesIO(picture.content)).convert("RGB")
    assert shown.tobytes() == scene().tobytes()


@pytest.mark.parametrize("content", [None, b"", b"no image", b"II*\x00" + bytes(40)])
def test_what_is_no_picture_is_none(content: bytes | None) -> None:
    assert web_picture(content) is None


def test_equal_contents_have_one_name() -> None:
    first, second, other = web_picture(png_header(1, 1)), web_picture(png_header(1, 1)), web_picture(png_header(2, 1))
    assert first is not None
    assert second is not None
    assert other is not None
    assert first.identity == second.identity != other.identity


def test_a_mask_is_coloured_where_a_pixel_changed() -> None:
    mask = Image.new("L", (3, 1))
    mask.putpixel((1, 0), 255)
    shown = Image.open(io.BytesIO(mask_picture(mask).content)).convert("RGBA")
    assert [shown.getpixel((x, 0)) for x in range(3)] == [(0, 0, 0, 0), (255, 45, 155, 255), (0, 0, 0, 0)]
