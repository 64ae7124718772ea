"""Sizes from headers, upright, without decoding."""

import io
import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from snapreview.images.header import read_size
from snapreview.images.opened_image import ORIENTATION_TAG, open_header, orientation_of
from snapreview.images.problem import ImageProblem
from snapreview.model.size import Size
from tests.support.pictures import chunk, plain, png_header, png_of

# Pillow warns of damaged metadata; the program silences it, pytest turns it into errors.
pytestmark = pytest.mark.filterwarnings("ignore::UserWarning:PIL")

FORMATS = ["PNG", "JPEG", "WEBP", "TIFF", "BMP", "GIF", "AVIF"]
FORMATS_WITH_EXIF = ["PNG", "JPEG", "WEBP", "TIFF", "AVIF"]


def encoded(written_as: str, orientation: int | None = None) -> bytes:
    file = io.BytesIO()
    options: dict[str, object] = {}
    if orientation is not None:
        options["exif"] = exif_block(orientation)
    plain((20, 10)).save(file, written_as, **options)
    return file.getvalue()


def exif_block(orientation: int) -> bytes:
    exif = Image.Exif()
    exif[ORIENTATION_TAG] = orientation
    return exif.tobytes()


def with_chunk(png: bytes, kind: bytes, body: bytes, at_end: bool = False) -> bytes:
    """A PNG with one more chunk, right after the header or right before the end."""
    position = len(png) - 12 if at_end else 33
    return png[:position] + chunk(kind, body) + png[position:]


@pytest.mark.parametrize("written_as", FORMATS)
def test_the_size_of_every_format(written_as: str) -> None:
    assert read_size(encoded(written_as)) == Size(20, 10)


@pytest.mark.parametrize("written_as", FORMATS_WITH_EXIF)
@pytest.mark.parametrize("orientation", range(1, 9))
def test_the_size_is_that_of_the_upright_image(written_as: str, orientation: int) -> None:
    expected = Size(20, 10) if orientation < 5 else Size(10, 20)
    assert read_size(encoded(written_as, orientation)) == expected


def test_an_empty_file() -> None:
    with pytest.raises(ImageProblem, match="The file is empty"):
        read_size(b"")


@pytest.mark.parametrize("content", [b"no image", b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"\x00" * 100])
def test_a_file_that_is_no_image(content: bytes) -> None:
    with pytest.raises(ImageProblem, match="not an image that snapreview reads"):
        read_size(content)


def test_a_png_that_ends_in_its_header() -> None:
    with pytest.raises(ImageProblem, match="ends within its header"):
        read_size(encoded("PNG")[:30])


@pytest.mark.parametrize(
    "content",
    [
        b"\x89PNG\r\n\x1a\n" + chunk(b"IDAT", b"\x00" * 40),
        png_header(0, 10),
        png_header(10, 0),
    ],
)
def test_a_png_with_a_damaged_header(content: bytes) -> None:
    with pytest.raises(ImageProblem, match="header is damaged"):
        read_size(content)


@pytest.mark.parametrize("written_as", ["JPEG", "WEBP", "TIFF", "BMP", "GIF", "AVIF"])
def test_a_file_cut_short_in_its_header(written_as: str) -> None:
    with pytest.raises(ImageProblem, match="header"):
        read_size(encoded(written_as)[:16])


def test_a_size_that_no_memory_could_hold_is_read_all_the_same() -> None:
    assert read_size(png_header(2_000_000, 2_000_000)) == Size(2_000_000, 2_000_000)


def test_the_orientation_of_a_huge_png_is_read_without_decoding_it() -> None:
    bomb = with_chunk(png_header(2_000_000, 1_000_000), b"eXIf", exif_block(6))
    assert read_size(bomb) == Size(1_000_000, 2_000_000)


def test_a_png_may_say_its_orientation_after_its_pixels() -> None:
    late = with_chunk(png_of(plain((20, 10))), b"eXIf", exif_block(8), at_end=True)
    assert read_size(late) == Size(10, 20)


@pytest.mark.parametrize("block", [b"", b"II*\x00", b"garbage that is no Exif", b"II*\x00\xff\xff\xff\x7f", b"\x00"])
def test_damaged_exif_counts_as_upright(block: bytes) -> None:
    assert read_size(with_chunk(png_of(plain((20, 10))), b"eXIf", block)) == Size(20, 10)


@pytest.mark.parametrize("orientation", [0, 9, 65535])
def test_an_orientation_that_does_not_exist_counts_as_upright(orientation: int) -> None:
    assert read_size(encoded("JPEG", orientation)) == Size(20, 10)


def test_only_exif_tells_the_orientation_as_in_browsers() -> None:
    info = PngImagePlugin.PngInfo()
    info.add_itxt("XML:com.adobe.xmp", '<rdf tiff:Orientation="6"/>')
    file = io.BytesIO()
    plain((20, 10)).save(file, "PNG", pnginfo=info)
    assert read_size(file.getvalue()) == Size(20, 10)
    with open_header(file) as image:
        assert orientation_of(image) == 1


def test_a_header_can_be_opened_by_path_too(tmp_path: pytest.TempPathFactory) -> None:
    with pytest.raises(ImageProblem, match="header cannot be read"), open_header(f"{tmp_path}/none.png"):
        pass


@given(st.binary(max_size=200), st.sampled_from(FORMATS), st.integers(0, 400))
def test_no_bytes_end_in_anything_but_a_size_or_a_problem(noise: bytes, written_as: str, keep: int) -> None:
    sound = encoded(written_as)
    damaged = sound[:keep] + noise + sound[keep + len(noise) :]
    for content in (damaged, sound[:keep], noise):
        try:
            size = read_size(content)
        except ImageProblem:
            continue
        assert size.width >= 0
        assert size.height >= 0


def test_a_text_that_mentions_exif_is_not_taken_for_it() -> None:
    text = zlib.compress(b"eXIf") + b"eXIf"
    assert read_size(with_chunk(png_of(plain((20, 10))), b"tEXt", text)) == Size(20, 10)


def test_a_chunk_of_an_impossible_length_ends_the_search() -> None:
    content = png_header(20, 10)[:33] + struct.pack(">I", 2**31) + b"eXIf"
    assert read_size(content) == Size(20, 10)
