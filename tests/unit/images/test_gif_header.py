"""A GIF's size without Pillow: the same that Pillow finds, but nothing is made room for."""

import struct
import tracemalloc

import pytest
from PIL import Image

from snapreview.images.gif_header import gif_size
from snapreview.images.problem import ImageProblem
from snapreview.model.size import Size
from tests.faults.bombs import gif_bomb
from tests.faults.sound_files import saved_bytes
from tests.support.pictures import plain, scene

_SOUND = saved_bytes(scene(), format="GIF")


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB", "RGBA"])
@pytest.mark.parametrize("size", [(1, 1), (60, 40), (1, 5000)])
def test_the_size_of_what_pillow_writes(mode: str, size: tuple[int, int]) -> None:
    content = saved_bytes(plain(size).convert(mode), format="GIF")
    assert gif_size(content) == Size(*size)


def test_comments_and_a_moving_picture_stand_before_the_first_frame() -> None:
    frames = [plain((60, 40), (10, 200, 10)), plain((60, 40), (200, 10, 10))]
    content = saved_bytes(
        scene(), format="GIF", save_all=True, append_images=frames, duration=50, loop=0, comment=b"word " * 300
    )
    assert gif_size(content) == Size(60, 40)


@pytest.mark.parametrize(("screen", "offset", "frame"), [((10, 8), (0, 0), (30, 4)), ((10, 8), (5, 6), (7, 7))])
def test_a_frame_that_reaches_beyond_the_screen_makes_it_larger(
    screen: tuple[int, int], offset: tuple[int, int], frame: tuple[int, int]
) -> None:
    content = b"GIF89a" + struct.pack("<HHBBB", *screen, 0, 0, 0) + b"," + struct.pack("<HHHHB", *offset, *frame, 0)
    size = gif_size(content + b"\x02\x00;")
    assert size == Size(max(screen[0], offset[0] + frame[0]), max(screen[1], offset[1] + frame[1]))


@pytest.mark.parametrize("disposal", range(8))
def test_a_bomb_takes_no_memory(disposal: int) -> None:
    tracemalloc.start()
    try:
        assert gif_size(gif_bomb(disposal, ink=0, screen=10)) == Size(65_535, 65_535)
        assert tracemalloc.get_traced_memory()[1] < 100_000
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("length", range(len(_SOUND[: _SOUND.index(b",") + 9])))
def test_a_file_that_ends_before_its_first_frame_is_refused(length: int) -> None:
    with pytest.raises(ImageProblem, match=r"Make the screenshot again\.$"):
        gif_size(_SOUND[:length])


@pytest.mark.parametrize(
    "content",
    [
        b"GIF89a" + struct.pack("<HHBBB", 10, 10, 0, 0, 0) + b";",
        b"GIF89a" + struct.pack("<HHBBB", 10, 10, 0, 0, 0) + b"no block at all",
        b"GIF89a" + struct.pack("<HHBBB", 0, 0, 0, 0, 0) + b"," + bytes(9),
    ],
    ids=["end at once", "junk", "no area"],
)
def test_a_damaged_header_is_refused(content: bytes) -> None:
    with pytest.raises(ImageProblem, match="header is damaged"):
        gif_size(content)


def test_pillow_agrees() -> None:
    content = saved_bytes(Image.effect_noise((33, 21), 40), format="GIF", interlace=1)
    assert gif_size(content) == Size(33, 21)
