import io
import struct
import zlib

import pytest
from PIL import Image

from snapreview.images.png_chunks import chunk_data, inspect_png, only_picture, same_picture_data
from snapreview.images.problem import ImageProblem
from tests.support.pictures import chunk, plain, png_header, png_of, scene

SOUND = png_of(plain((20, 10)), data_chunks=3)
END = chunk(b"IEND", b"")


def inserted(kind: bytes, body: bytes) -> bytes:
    return SOUND[:33] + chunk(kind, body) + SOUND[33:]


def flipped(content: bytes, position: int) -> bytes:
    return content[:position] + bytes([content[position] ^ 1]) + content[position + 1 :]


def test_a_plain_png() -> None:
    facts = inspect_png(SOUND)
    assert (facts.bit_depth, facts.animated, facts.has_exif, facts.huge_chunk) == (8, False, False, False)


def test_sixteen_bits_per_channel() -> None:
    file = io.BytesIO()
    Image.new("I;16", (4, 4)).save(file, "PNG")
    assert inspect_png(file.getvalue()).bit_depth == 16


def test_what_moves_and_what_is_turned() -> None:
    assert inspect_png(inserted(b"acTL", struct.pack(">II", 2, 0))).animated
    assert inspect_png(inserted(b"eXIf", b"MM\x00*")).has_exif


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


def test_what_makes_colours_of_values_is_told_apart() -> None:
    plain_profile = inspect_png(SOUND).colour_profile
    gamma = inspect_png(inserted(b"gAMA", struct.pack(">I", 45455))).colour_profile
    other_gamma = inspect_png(inserted(b"gAMA", struct.pack(">I", 100000))).colour_profile
    profile = inspect_png(inserted(b"iCCP", b"P3\x00\x00" + zlib.compress(b"profile"))).colour_profile
    assert plain_profile == b""
    assert len({plain_profile, gamma, other_gamma, profile}) == 4
    assert inspect_png(inserted(b"tEXt", b"Comment\x00nice")).colour_profile == b""


def test_only_what_is_seen_is_kept() -> None:
    content = inserted(b"tEXt", b"Comment\x00nice")
    assert only_picture(content) == SOUND
    turned = inserted(b"eXIf", b"MM\x00*")
    assert only_picture(turned) == turned
    assert only_picture(flipped(turned, 33 + 8 + 2)) == SOUND


# ----------------------------------------------------------------------------------- equal to the last bit


def deep(value: int, data: bytes | None = None, height: int = 2) -> bytes:
    """A grey 16-bit PNG, three pixels wide, of one value; or with other picture data."""
    rows = (b"\x00" + struct.pack(">H", value) * 3) * height
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", 3, height, 16, 0, 0, 0, 0))
    packed = zlib.compress(rows) if data is None else data
    return SOUND[:8] + header + chunk(b"IDAT", packed) + END


def test_the_same_picture_packed_otherwise_is_the_same() -> None:
    image = scene()
    assert same_picture_data(png_of(image), png_of(image, data_chunks=4))
    rows = (b"\x00" + struct.pack(">H", 770) * 3) * 2
    assert same_picture_data(deep(770), deep(770, zlib.compress(rows, level=0)))


def test_a_difference_in_the_lowest_bit_is_one() -> None:
    assert not same_picture_data(deep(770), deep(771))


def test_another_header_or_transparency_is_another_picture() -> None:
    assert not same_picture_data(deep(770), deep(770, height=3))
    assert not same_picture_data(SOUND, inserted(b"tRNS", b"\x00\x01\x00\x01\x00\x01"))


@pytest.mark.parametrize("data", [b"", b"no picture", zlib.compress(b"\x00" * 14)[:-4] + b"sums"])
def test_picture_data_that_is_damaged_is_not_known_to_be_the_same(data: bytes) -> None:
    assert not same_picture_data(deep(0), deep(0, data))


def test_a_bomb_is_inflated_no_further_than_a_picture_of_its_size_goes() -> None:
    bombs = [deep(0, zlib.compress(bytes(2_000_000), level)) for level in (1, 9)]
    assert same_picture_data(*bombs)  # told by the part that a picture can hold
    ending_otherwise = deep(0, zlib.compress(bytes(2_000_000) + b"x"))
    assert same_picture_data(bombs[0], ending_otherwise)
