import io
import struct

import pytest
from PIL import Image

from snapreview.images.png_chunks import chunk_data, inspect_png
from snapreview.images.problem import ImageProblem
from tests.support.pictures import chunk, plain, png_header, png_of

SOUND = png_of(plain((20, 10)), data_chunks=3)
END = chunk(b"IEND", b"")


def inserted(kind: bytes, body: bytes) -> bytes:
    return SOUND[:33] + chunk(kind, body) + SOUND[33:]


def flipped(content: bytes, position: int) -> bytes:
    return content[:position] + bytes([content[position] ^ 1]) + content[position + 1 :]


def test_a_plain_png() -> None:
    facts = inspect_png(SOUND)
    assert (facts.bit_depth, facts.animated, facts.oriented, facts.huge_chunk) == (8, False, False, False)


def test_sixteen_bits_per_channel() -> None:
    file = io.BytesIO()
    Image.new("I;16", (4, 4)).save(file, "PNG")
    assert inspect_png(file.getvalue()).bit_depth == 16


def test_what_moves_and_what_is_turned() -> None:
    assert inspect_png(inserted(b"acTL", struct.pack(">II", 2, 0))).animated
    assert inspect_png(inserted(b"eXIf", b"MM\x00*")).oriented


def test_a_chunk_larger_than_odiff_takes() -> None:
    assert not inspect_png(inserted(b"tEXt", bytes(64 * 1024 * 1024))).huge_chunk
    assert inspect_png(inserted(b"tEXt", bytes(64 * 1024 * 1024 + 1))).huge_chunk


def test_any_flipped_bit_of_header_or_picture_is_found() -> None:
    for position in (17, 30, 45, len(SOUND) - 20):
        with pytest.raises(ImageProblem, match="checksum is wrong"):
            inspect_png(flipped(SOUND, position))


def test_a_wrong_checksum_beside_the_picture_does_no_harm() -> None:
    position = 33 + 8 + 2
    assert inspect_png(flipped(inserted(b"tEXt", b"Comment\x00nice"), position)) == inspect_png(SOUND)


def test_a_wrong_checksum_of_transparency_does() -> None:
    with pytest.raises(ImageProblem, match="checksum is wrong"):
        inspect_png(flipped(inserted(b"tRNS", b"\x00\x01\x00\x01\x00\x01"), 33 + 8 + 2))


def test_a_png_cut_short() -> None:
    with pytest.raises(ImageProblem, match="cut short"):
        inspect_png(SOUND[:-30])


def test_a_png_without_picture_data() -> None:
    with pytest.raises(ImageProblem, match="no picture data"):
        inspect_png(png_header(4, 4)[:33] + END)


def test_bytes_after_the_end_do_not_matter() -> None:
    assert inspect_png(SOUND + b"anything" * 50) == inspect_png(SOUND)


def test_the_data_of_one_chunk() -> None:
    content = inserted(b"tEXt", b"Comment\x00nice")
    assert chunk_data(content, b"tEXt") == b"Comment\x00nice"
    assert chunk_data(content, b"IEND") == b""
    assert chunk_data(content, b"acTL") == b""
