"""Builds of very many pairs, written fast: a few pictures, with a text chunk of its own in every file."""

import io
import os
import random
import struct
import zlib
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageDraw

from benchmarks.workloads import PHONE, Workload

_PICTURES = 50
_FILES_PER_FOLDER = 500
_AFTER_HEADER = 33  # bytes: signature and header chunk of every PNG


@dataclass(frozen=True, slots=True)
class _Picture:
    """The PNG bytes of one picture in the base, and of its changed version."""

    base: bytes
    changed: bytes


def small_workload(folder: Path, pairs: int, changed_every: int = 100) -> Workload:
    """`pairs` screenshots of about 12 KiB of which one in so many changed; the others are equal to the byte."""
    root = folder / f"small-{pairs}-{changed_every}"
    if not root.is_dir():
        _write_builds(root, pairs, [_small_picture(number) for number in range(_PICTURES)], changed_every)
    title = f"{pairs:,} pairs of 12 KiB, {100 / changed_every:g} % changed"
    return Workload(title, root / "base", root / "head", _names(range(0, pairs, changed_every)))


def phone_size_workload(folder: Path, pairs: int) -> Workload:
    """`pairs` changed phone screens of 1170 × 2532 pixels that need little room on the disk."""
    root = folder / f"phone-size-{pairs}"
    if not root.is_dir():
        _write_builds(root, pairs, [_phone_picture(number) for number in range(_PICTURES)], changed_every=1)
    return Workload(
        f"{pairs:,} changed pairs of 1170 × 2532 pixels", root / "base", root / "head", _names(range(pairs))
    )


def _write_builds(root: Path, pairs: int, pictures: list[_Picture], changed_every: int) -> None:
    for build in ("base", "head"):
        for number in range(0, pairs, _FILES_PER_FOLDER):
            (root / build / _name(number)).parent.mkdir(parents=True)
    for number in range(pairs):
        picture = pictures[number % len(pictures)]
        head = picture.changed if number % changed_every == 0 else picture.base
        _write(root / "base" / _name(number), picture.base, number)
        _write(root / "head" / _name(number), head, number)


def _write(path: Path, content: bytes, number: int) -> None:
    path.write_bytes(content[:_AFTER_HEADER] + _text_chunk(number) + content[_AFTER_HEADER:])
    os.utime(path, (1_700_000_000, 1_700_000_000))  # fresh files are not remembered: they could change once more


def _text_chunk(number: int) -> bytes:
    body = b"tEXtComment\0number %d" % number
    return struct.pack(">I", len(body) - 4) + body + struct.pack(">I", zlib.crc32(body))


def _names(numbers: range) -> tuple[str, ...]:
    return tuple(_name(number) for number in numbers)


def _name(number: int) -> str:
    return f"group-{number // _FILES_PER_FOLDER:03}/screen-{number:05}.png"


def _small_picture(number: int) -> _Picture:
    image = Image.new("RGB", (320, 200), (240, 241, 245))
    noise = random.Random(number).randbytes(60 * 60 * 3)  # what makes photographs large
    image.paste(Image.frombytes("RGB", (60, 60), noise), (20, 20))
    base = _png(image)
    ImageDraw.Draw(image).rectangle((150, 100, 189, 129), fill=(200, 30, 30))
    return _Picture(base, _png(image))


def _phone_picture(number: int) -> _Picture:
    """Cards with text, one of which moved two pixels: little anti-aliasing, but on every edge."""
    return _Picture(_png(_cards(number, 0)), _png(_cards(number, 2)))


def _cards(number: int, moved: int) -> Image.Image:
    image = Image.new("RGB", PHONE, (246, 247, 250))
    draw = ImageDraw.Draw(image)
    for row in range(9):
        left, top = 40 + (moved if row == number % 9 else 0), 150 + row * 260
        draw.rounded_rectangle((left, top, left + 1090, top + 230), 32, fill=(255, 255, 255), outline=(200, 204, 210))
        draw.ellipse((left + 30, top + 25, left + 210, top + 205), fill=(20 * row, 90 + number, 200))
        draw.text((left + 250, top + 60), f"Screen {number}, row {row}", fill=(40, 44, 52), font_size=44)
    return image


def _png(image: Image.Image) -> bytes:
    file = io.BytesIO()
    image.save(file, "PNG", compress_level=4)
    return file.getvalue()
