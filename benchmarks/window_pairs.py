"""Builds for the benchmark of the window: pictures of 4K, very many tiny ones, and huge ones."""

import io
import os
import random
import struct
import zlib
from pathlib import Path

from PIL import Image, ImageDraw

WIDE = (3840, 2160)
SQUARE = (16_384, 16_384)
LONG = (1_170, 40_000)

_FILES_PER_FOLDER = 500
_AFTER_HEADER = 33  # bytes: signature and header chunk of every PNG
_LONG_AGO = (1_700_000_000, 1_700_000_000)  # fresh files are not remembered: they could change once more


def wide_builds(folder: Path) -> tuple[Path, Path]:
    """Two builds with two pairs of 3840 × 2160 pixels."""
    base, head = _folders(folder / "wide")
    for number in range(2):
        picture = _page(WIDE, number)
        picture.save(base / f"page-{number}.png", compress_level=4)
        _changed(picture).save(head / f"page-{number}.png", compress_level=4)
    return base, head


def huge_builds(folder: Path) -> tuple[Path, Path]:
    """Two builds with a pair of 16,384 × 16,384 and one of 1,170 × 40,000 pixels."""
    base, head = _folders(folder / "huge-builds")
    for name, size in (("square", SQUARE), ("long", LONG)):
        picture = _page(size, 7)
        picture.save(base / f"{name}.png", compress_level=1)
        _changed(picture).save(head / f"{name}.png", compress_level=1)
    return base, head


def tiny_builds(folder: Path, pairs: int, changed_every: int = 100) -> tuple[Path, Path]:
    """Two builds of very many pictures of 24 × 16 pixels, of which one in so many changed."""
    root = folder / f"tiny-{pairs}"
    base, head = _folders(root)
    same, changed = _png("white"), _png("red")
    for number in range(pairs):
        name = _name(number)
        if number % _FILES_PER_FOLDER == 0:
            for build in (base, head):
                (build / name).parent.mkdir()
        _write(base / name, same, number)
        _write(head / name, changed if number % changed_every == 0 else same, number)
    return base, head


def small_build(folder: Path) -> Path:
    """A build of one picture that no other build has."""
    build = folder / "small"
    build.mkdir()
    (build / "only-here.png").write_bytes(_png("blue"))
    return build


def _folders(root: Path) -> tuple[Path, Path]:
    for build in ("base", "head"):
        (root / build).mkdir(parents=True)
    return root / "base", root / "head"


def _name(number: int) -> str:
    return f"group-{number // _FILES_PER_FOLDER:03}/screen-{number:05}.png"


def _write(path: Path, content: bytes, number: int) -> None:
    body = b"tEXtComment\0number %d" % number
    chunk = struct.pack(">I", len(body) - 4) + body + struct.pack(">I", zlib.crc32(body))
    path.write_bytes(content[:_AFTER_HEADER] + chunk + content[_AFTER_HEADER:])
    os.utime(path, _LONG_AGO)


def _png(colour: str) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (24, 16), colour).save(file, "PNG")
    return file.getvalue()


def _page(size: tuple[int, int], seed: int) -> Image.Image:
    """Cards with text and noisy pictures over the whole of it."""
    chance = random.Random(seed)
    image = Image.new("RGB", size, (244, 246, 250))
    draw = ImageDraw.Draw(image)
    noise = Image.frombytes("RGB", (60, 60), chance.randbytes(60 * 60 * 3)).resize((180, 180))
    for top in range(20, size[1] - 240, 260):
        for left in range(20, size[0] - 340, 380):
            draw.rounded_rectangle((left, top, left + 340, top + 230), 16, fill="white", outline=(205, 210, 220))
            image.paste(noise, (left + 10, top + 20))
            draw.text((left + 200, top + 40), f"{left} / {top}", fill=(40, 44, 52), font_size=22)
    return image


def _changed(picture: Image.Image) -> Image.Image:
    changed = picture.copy()
    draw = ImageDraw.Draw(changed)
    for part in (0.1, 0.5, 0.9):
        left, top = int(picture.width * part), int(picture.height * part)
        draw.rectangle((left, top, left + 60, top + 40), fill=(200, 40, 60))
    return changed
