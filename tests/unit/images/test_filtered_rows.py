"""Cutting out the rows in which two PNG files can differ, against what Pillow makes of them."""

import struct
import zlib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops

from snapreview.images.decode import decode_rgba
from snapreview.images.filtered_rows import FilteredRows, differing_rows, filtered_rows
from snapreview.images.row_bands import RowBands
from snapreview.images.stored_png import write_stored, write_stored_picture
from tests.support.filtered_png import filtered_png
from tests.support.pictures import chunk, noise, plain, png_of, saved, with_block

SIGNATURE = b"\x89PNG\r\n\x1a\n"


def rows_of(content: bytes) -> FilteredRows:
    rows = filtered_rows(content)
    assert rows is not None
    return rows


def differing(one: bytes, other: bytes) -> RowBands:
    bands = differing_rows(rows_of(one), rows_of(other))
    assert bands is not None
    return bands


# ------------------------------------------------------------------------------------- what can be cut


@pytest.mark.parametrize("data_chunks", [1, 3])
def test_rows_are_those_of_the_file(data_chunks: int) -> None:
    image = noise((5, 4), 1)
    rows = rows_of(png_of(image, data_chunks))
    assert (rows.row_bytes, rows.height, rows.filters) == (16, 4, bytearray(4))
    assert bytes(rows.span((1, 2)))[1:] == image.crop((0, 1, 5, 2)).tobytes()


def odd_png(**kinds: Any) -> bytes:
    """A grey PNG of 4 × 2 pixels with something odd about it."""
    header: dict[str, Any] = {
        "depth": 8,
        "interlaced": 0,
        "rows": b"\x00abcd\x00efgh",
        "after": b"",
        "end": chunk(b"IEND", b""),
        **kinds,
    }
    data = header.get("data", chunk(b"IDAT", zlib.compress(header["rows"])))
    form = struct.pack(">IIBBBBB", 4, 2, header["depth"], 0, 0, 0, header["interlaced"])
    content: bytes = SIGNATURE + chunk(b"IHDR", form) + data + header["after"] + header["end"]
    return content


@pytest.mark.parametrize(
    "content",
    [
        odd_png(interlaced=1),
        odd_png(depth=16, rows=bytes(18)),
        odd_png(rows=b"\x00abcd\x05efgh"),  # there are five filters
        odd_png(rows=b"\x00abcd\x00ef"),
        odd_png(rows=b"\x00abcd\x00efghi"),
        odd_png(data=chunk(b"IDAT", b"no data")),
        odd_png(data=chunk(b"IDAT", zlib.compress(b"\x00abcd\x00efgh")[:-1] + b"!")),  # a wrong checksum
        odd_png(data=b""),
        odd_png(end=b""),
        odd_png(after=chunk(b"tRNS", b"\x00\x01")),
        odd_png(after=chunk(b"eXIf", b"") + chunk(b"IDAT", b"")),
        odd_png(after=chunk(b"WHAT", b"")),
    ],
)
def test_what_decoders_disagree_about_is_left_to_them(content: bytes) -> None:
    assert filtered_rows(content) is None


def test_chunks_that_are_not_about_pixels_do_not_matter() -> None:
    assert filtered_rows(odd_png(after=chunk(b"tEXt", b"a\0b"))) == filtered_rows(odd_png())


# ------------------------------------------------------------------------------------ where they differ


def test_equal_pictures_differ_nowhere() -> None:
    image = noise((30, 20), 1)
    assert differing(png_of(image), png_of(image, data_chunks=4)) == RowBands(20, ())


def test_pictures_that_are_made_otherwise_are_not_compared_by_their_bytes() -> None:
    image = plain((30, 20))
    assert differing_rows(rows_of(png_of(image)), rows_of(png_of(plain((20, 30))))) is None
    with_colour = png_of(image)[:33] + chunk(b"tRNS", bytes([0, 128, 0, 128, 0, 128])) + png_of(image)[33:]
    assert differing_rows(rows_of(png_of(image)), rows_of(with_colour)) is None


def test_a_margin_is_kept_and_far_changes_get_bands_of_their_own() -> None:
    base = plain((30, 400))
    head = with_block(with_block(base, (3, 100, 6, 101)), (3, 300, 6, 330))
    assert differing(png_of(base), png_of(head)) == RowBands(400, ((92, 108), (292, 340)))


def test_changes_at_the_edges() -> None:
    base = plain((30, 100))
    assert differing(png_of(base), png_of(with_block(base, (0, 0, 1, 1)))).spans == ((0, 12),)
    assert differing(png_of(base), png_of(with_block(base, (0, 99, 1, 100)))).spans == ((92, 100),)


def test_bands_begin_where_no_row_above_is_needed() -> None:
    base, head = plain((30, 100)), with_block(plain((30, 100)), (0, 60, 30, 61))
    filters = [0, *[2] * 29, 1, *[2] * 49, 0, *[2] * 19]  # rows 30 and 80 stand for themselves
    spans = differing(filtered_png(base, filters), filtered_png(head, filters)).spans
    assert spans == ((30, 84),)  # row 61 differs as it is packed, and only row 80 is surely equal again


def test_equal_bytes_behind_a_difference_may_be_different_pixels() -> None:
    # One byte at the top, and every row below repeats the row above it.
    one, other = odd_rows(1), odd_rows(2)
    assert differing(one, other).spans == ((0, 100),)


def odd_rows(first: int) -> bytes:
    rows = bytes([0, first]) + b"\x02\x00" * 99
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 100, 8, 0, 0, 0, 0))
    return SIGNATURE + header + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


# --------------------------------------------------------------------------------------- what is cut out

BOXES = st.tuples(st.integers(0, 19), st.integers(0, 71), st.integers(1, 12), st.integers(1, 12))
FILTERS = st.lists(st.sampled_from([0, 0, 1, 2, 3, 4]), min_size=72, max_size=72)
COLOURS = st.tuples(*[st.integers(0, 255)] * 4)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    boxes=st.lists(BOXES, min_size=1, max_size=3),
    colour=COLOURS,
    filters=FILTERS,
    head_filters=st.none() | FILTERS,
    mode=st.sampled_from(["RGBA", "RGB", "L", "LA"]),
)
def test_the_cuttings_hold_every_differing_pixel_and_decode_to_the_same(
    tmp_path: Path,
    boxes: list[tuple[int, int, int, int]],
    colour: tuple[int, ...],
    filters: list[int],
    head_filters: list[int] | None,
    mode: str,
) -> None:
    base = noise((20, 72), 3).convert("RGBA")
    head = base.copy()
    for x, y, width, height in boxes:
        head.paste(colour, (x, y, x + width, y + height))
    pictures = base.convert(mode), head.convert(mode)
    rows = [
        rows_of(filtered_png(picture, used))
        for picture, used in zip(pictures, (filters, head_filters or filters), strict=True)
    ]
    bands = differing_rows(rows[0], rows[1])
    assert bands is not None
    difference = ImageChops.difference(*(picture.convert("RGBA") for picture in pictures))
    for start, end in left_out(bands):
        assert not any(difference.crop((0, start, 20, end)).tobytes())
    for own, picture in zip(rows, pictures, strict=True):
        if bands.spans:
            write_stored(own, bands, tmp_path / "rows.png")
            expected = [picture.convert("RGBA").crop((0, start, 20, end)).tobytes() for start, end in bands.spans]
            assert decode_rgba(tmp_path / "rows.png").tobytes() == b"".join(expected)


def left_out(bands: RowBands) -> list[tuple[int, int]]:
    """The rows between the bands, with the margin's rows that must be equal, too."""
    edges = [0, *(row for span in bands.spans for row in span), bands.height]
    gaps = zip(edges[::2], edges[1::2], strict=True)
    return [
        (max(0, start - (4 if start else 0)), min(bands.height, end + (4 if end < bands.height else 0)))
        for start, end in gaps
        if start < end
    ]


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA"])
def test_what_pillow_writes_is_cut_in_every_mode(tmp_path: Path, mode: str) -> None:
    base = noise((33, 64), 5).convert(mode)
    head = base.copy()
    head.paste(base.crop((0, 0, 20, 3)), (7, 40))
    files = [saved(image, tmp_path / f"{name}.png") for name, image in (("base", base), ("head", head))]
    one, other = (rows_of(file.read_bytes()) for file in files)
    bands = differing_rows(one, other)
    assert bands is not None
    write_stored(other, bands, tmp_path / "rows.png")
    ((start, end),) = bands.spans
    assert decode_rgba(tmp_path / "rows.png").tobytes() == head.convert("RGBA").crop((0, start, 33, end)).tobytes()


def test_a_longer_file_is_written_over(tmp_path: Path) -> None:
    rows = rows_of(png_of(noise((30, 20), 1)))
    path = tmp_path / "rows.png"
    write_stored(rows, RowBands(20, ((0, 20),)), path)
    longer = path.stat().st_size
    write_stored(rows, RowBands(20, ((0, 5), (10, 12))), path)
    assert path.stat().st_size < longer
    with Image.open(path) as image:
        image.load()
        assert image.size == (30, 7)


def test_a_whole_picture_is_written_as_it_is(tmp_path: Path) -> None:
    picture = noise((31, 17), 2).convert("RGBA")
    picture.putpixel((30, 16), (1, 2, 3, 4))
    write_stored_picture(picture, tmp_path / "whole.png")
    assert decode_rgba(tmp_path / "whole.png").tobytes() == picture.tobytes()
    assert rows_of((tmp_path / "whole.png").read_bytes()).filters == bytearray(17)
