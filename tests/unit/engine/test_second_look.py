"""Looking at a pair again: exactly, and to the last bit."""

import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image

from snapreview.engine.examining import ExaminedPair, examine
from snapreview.engine.second_look import Pictures, look_again, same_to_the_last_bit
from snapreview.model.files import LocalFile
from snapreview.model.pixel_difference import PixelDifference
from snapreview.model.rectangle import Rectangle
from snapreview.model.size import Size
from tests.support.pictures import WHITE, chunk, plain, png_header, png_of, saved, scene, with_block


def do_nothing() -> None:
    """Between two steps."""


def pair_of(base: Path, head: Path) -> ExaminedPair:
    return ExaminedPair(examine(LocalFile(base)), examine(LocalFile(head)))


def pictures_of(pair: ExaminedPair) -> Pictures:
    return Pictures(pair.base.path, pair.head.path, pair.canvas)


def deep(path: Path, value: int, level: int = 6) -> Path:
    """A grey 16-bit PNG of 3 × 2 pixels."""
    rows = (b"\x00" + struct.pack(">H", value) * 3) * 2
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", 3, 2, 16, 0, 0, 0, 0))
    data = chunk(b"IDAT", zlib.compress(rows, level)) + chunk(b"IEND", b"")
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + header + data)
    return path


def test_the_exact_difference_is_that_of_the_decoded_pictures(tmp_path: Path) -> None:
    base = saved(plain((20, 10)), tmp_path / "a.png")
    head = saved(with_block(plain((20, 10)), (0, 0, 4, 5), (128, 129, 128)), tmp_path / "b.png")
    look = look_again(pictures_of(pair_of(base, head)), (), do_nothing)
    assert look is not None
    assert look.difference == PixelDifference(20, 0, 1, 200)
    ignoring = look_again(pictures_of(pair_of(base, head)), (Rectangle(0, 0, 3, 5),), do_nothing)
    assert ignoring is not None
    assert ignoring.difference.changed_pixels == 5


def test_pictures_of_two_sizes_are_compared_on_their_canvas(tmp_path: Path) -> None:
    pair = pair_of(saved(plain((30, 30), WHITE), tmp_path / "a.png"), saved(plain((50, 50), WHITE), tmp_path / "b.png"))
    look = look_again(pictures_of(pair), (), do_nothing)
    assert look is not None
    assert look.difference == PixelDifference(1600, 1600, 255, 2500)
    assert look.delta.size == (50, 50)


@pytest.mark.parametrize("side", ["base", "head"])
def test_what_pillow_cannot_decode_gives_no_look(tmp_path: Path, side: str) -> None:
    sound, odd = saved(plain((5, 5)), tmp_path / "a.png"), tmp_path / "b.png"
    odd.write_bytes(png_header(5, 5))
    paths = (odd, sound) if side == "base" else (sound, odd)
    assert look_again(Pictures(*paths, Size(5, 5)), (), do_nothing) is None


def test_sixteen_bits_are_compared_to_the_last_one(tmp_path: Path) -> None:
    base = deep(tmp_path / "a.png", 0x1201)
    assert same_to_the_last_bit(pair_of(base, deep(tmp_path / "same.png", 0x1201, level=0)))
    assert not same_to_the_last_bit(pair_of(base, deep(tmp_path / "other.png", 0x1202)))


def test_a_picture_packed_otherwise_is_the_same_and_one_of_another_format_is_not_known_to_be(tmp_path: Path) -> None:
    png, packed, tiff = tmp_path / "a.png", tmp_path / "b.png", saved(scene(), tmp_path / "c.tif")
    png.write_bytes(png_of(scene()))
    packed.write_bytes(png_of(scene(), data_chunks=3))
    assert same_to_the_last_bit(pair_of(png, packed))
    assert not same_to_the_last_bit(pair_of(png, tiff))
    assert not same_to_the_last_bit(pair_of(tiff, png))


def test_of_a_file_that_vanished_nothing_is_known(tmp_path: Path) -> None:
    paths = [saved(Image.new("L", (4, 4)), tmp_path / name) for name in ("a.png", "b.png")]
    pair = pair_of(*paths)
    paths[1].unlink()
    assert not same_to_the_last_bit(pair)
    assert look_again(pictures_of(pair), (), do_nothing) is None


class GivenUp(Exception):
    """Nobody waits for the look any more."""


@pytest.mark.parametrize("step", [1, 2, 3])
def test_a_look_can_be_given_up_between_its_steps(tmp_path: Path, step: int) -> None:
    paths = [saved(plain((5, 5)), tmp_path / name) for name in ("a.png", "b.png")]
    steps = 0

    def give_up() -> None:
        nonlocal steps
        steps += 1
        if steps == step:
            raise GivenUp

    with pytest.raises(GivenUp):
        look_again(pictures_of(pair_of(*paths)), (), give_up)
