"""The pixels of PNG files, some rows at a time: the same as another decoder gives."""

import io
import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from snapreview.images.png_chunks import chunks_of
from snapreview.images.png_pixels import PngPixels, UnusualPngError, png_pixels
from snapreview.images.stored_png import chunk
from snapreview.model.size import Size
from tests.support.pictures import noise

_SIGNATURE = b"\x89PNG\r\n\x1a\n"


def _png(image: Image.Image, **options: object) -> bytes:
    file = io.BytesIO()
    image.save(file, "PNG", **options)
    return file.getvalue()


def _all_rows(pixels: PngPixels, at_a_time: int) -> bytes:
    width, height = pixels.size.width, pixels.size.height
    memory = bytearray(4 * width * height)
    for top in range(0, height, at_a_time):
        rows = min(at_a_time, height - top)
        pixels.read(rows, memoryview(memory)[4 * width * top : 4 * width * (top + rows)])
    return bytes(memory)


def _with_data(content: bytes, data: bytes) -> bytes:
    """The file with other picture data, in pieces of 1000 bytes."""
    header = next(content[start:end] for kind, start, end in chunks_of(content) if kind == b"IHDR")
    parts = [chunk(b"IDAT", data[start : start + 1000]) for start in range(0, len(data), 1000)]
    return b"".join((_SIGNATURE, header, *parts, chunk(b"IEND", b"")))


def _data(content: bytes) -> bytes:
    return b"".join(content[start + 8 : end - 4] for kind, start, end in chunks_of(content) if kind == b"IDAT")


@given(st.integers(1, 70), st.integers(1, 70), st.integers(1, 20), st.sampled_from(["RGB", "RGBA"]), st.booleans())
def test_rows_have_the_pixels_of_the_whole(width: int, height: int, rows: int, mode: str, in_memory: bool) -> None:
    image = noise((width, height), width * height).convert(mode)
    if mode == "RGBA":
        image.putalpha(noise((width, height), rows).convert("L"))
    pixels = png_pixels(_png(image), in_memory=in_memory, blue_first=True)
    assert pixels is not None
    assert (pixels.size, pixels.has_alpha) == (Size(width, height), mode == "RGBA")
    assert _all_rows(pixels, rows) == image.convert("RGBA").tobytes("raw", "BGRA")


@pytest.mark.parametrize("filtering", range(5))
def test_every_filter_is_undone_across_the_rows_taken(filtering: int) -> None:
    width, height = 9, 8
    rows = noise((3 * width, height), 3).convert("L").tobytes()
    data = b"".join(bytes([filtering]) + rows[27 * row : 27 * row + 27] for row in range(height))
    content = _with_data(_png(Image.new("RGB", (width, height))), zlib.compress(data))
    expected = Image.open(io.BytesIO(content)).convert("RGBA").tobytes("raw", "BGRA")
    for in_memory in (True, False):
        for at_a_time in (1, 3, 8):
            pixels = png_pixels(content, in_memory=in_memory, blue_first=True)
            assert pixels is not None
            assert _all_rows(pixels, at_a_time) == expected


def test_strips_are_cut_from_the_picture() -> None:
    image = noise((20, 31), 4).convert("RGB")
    pixels = png_pixels(_png(image), in_memory=False)
    assert pixels is not None
    strips = list(pixels.strips(10))
    assert [strip.height for strip in strips] == [10, 10, 10, 1]
    assert b"".join(strip.tobytes() for strip in strips) == image.convert("RGBA").tobytes()


@pytest.mark.parametrize("mode", ["L", "LA", "P", "1", "I;16"])
def test_other_kinds_of_pixels_are_left_to_others(mode: str) -> None:
    assert png_pixels(_png(Image.new(mode, (4, 4))), in_memory=True) is None


def test_a_colour_that_stands_for_transparency_is_left_to_others() -> None:
    assert png_pixels(_png(Image.new("RGB", (4, 4)), transparency=(0, 0, 0)), in_memory=True) is None


def test_data_that_is_not_what_the_header_says_is_refused() -> None:
    sound = _png(noise((30, 30), 1).convert("RGB"))
    data = _data(sound)
    unfiltered = bytearray(zlib.decompress(data))
    unfiltered[0] = 9  # no such filter
    spoilt = [
        zlib.compress(zlib.decompress(data)[:-1]),
        zlib.compress(zlib.decompress(data) + b"more"),
        data[:-4] + struct.pack(">I", 1),  # the checksum
        data[:-4],
        b"no data of this kind",
        zlib.compress(bytes(unfiltered)),
    ]
    for other in spoilt:
        content = _with_data(sound, other)
        assert png_pixels(content, in_memory=True) is None
        pixels = png_pixels(content, in_memory=False)
        assert pixels is not None
        with pytest.raises(UnusualPngError):
            _all_rows(pixels, 7)
