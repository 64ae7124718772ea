"""Small image files made for tests: sound ones, damaged ones, and headers without a picture."""

import hashlib
import struct
import zlib
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw

Colour = tuple[int, ...]
GREY: Colour = (128, 128, 128)
WHITE: Colour = (255, 255, 255)


def plain(size: tuple[int, int], colour: Colour = GREY) -> Image.Image:
    """A picture of one colour."""
    return Image.new("RGB" if len(colour) == 3 else "RGBA", size, colour)


def scene(size: tuple[int, int] = (60, 40)) -> Image.Image:
    """A picture that is different upside down, turned, and with red and blue swapped."""
    image = Image.new("RGB", size, (240, 240, 240))
    draw = ImageDraw.Draw(image)
    width, height = size
    draw.rectangle((0, 0, width // 2, height // 4), fill=(220, 20, 20))
    draw.rectangle((0, height // 2, width // 4, height - 1), fill=(20, 20, 220))
    draw.rectangle((width - 5, height - 5, width - 1, height - 1), fill=(20, 160, 20))
    return image


def with_block(image: Image.Image, box: tuple[int, int, int, int], colour: Colour = (250, 10, 200)) -> Image.Image:
    """A copy with a block of another colour; `box` is left, top, right, bottom, right and bottom not included."""
    changed = image.copy()
    changed.paste(colour, box)
    return changed


def noise(size: tuple[int, int], seed: int) -> Image.Image:
    """A picture that does not compress, the same for the same seed."""
    count = size[0] * size[1] * 3
    return Image.frombytes("RGB", size, hashlib.shake_128(seed.to_bytes(4, "big")).digest(count))


def saved(image: Image.Image, path: Path, **options: Any) -> Path:
    """Save a picture under a path whose folders are made; returns the path."""
    path.parent.mkdir(parents=True, exist_ok=True)
    image.save(path, **options)
    return path


def chunk(kind: bytes, body: bytes) -> bytes:
    """One PNG chunk with its length and checksum."""
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png_header(width: int, height: int) -> bytes:
    """A PNG that states a size and holds next to no picture: whoever decodes it fails."""
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", b"no picture") + chunk(b"IEND", b"")


def png_of(image: Image.Image, data_chunks: int = 1) -> bytes:
    """A PNG of an RGB picture whose data is spread over so many chunks."""
    width, height = image.size
    raw = image.convert("RGB").tobytes()
    rows = b"".join(b"\x00" + raw[row * width * 3 : (row + 1) * width * 3] for row in range(height))
    data = zlib.compress(rows)
    portion = -(-len(data) // data_chunks)
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    parts = b"".join(chunk(b"IDAT", data[start : start + portion]) for start in range(0, len(data), portion))
    return b"\x89PNG\r\n\x1a\n" + header + parts + chunk(b"IEND", b"")
