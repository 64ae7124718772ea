"""Sound files of every format, as bytes: a picture, and the same with a block of 400 pixels in another colour."""

import io
from collections.abc import Mapping
from functools import cache
from typing import Any

from PIL import Image

from snapreview.images.opened_image import ORIENTATION_TAG
from tests.support.pictures import noise, scene, with_block

BLOCK = (32, 14, 52, 34)
BLOCK_PIXELS = 400
COLOUR = (250, 10, 200)

PICTURE = scene()
CHANGED = with_block(PICTURE, BLOCK, COLOUR)

BUSY = noise((60, 40), 1)
"""Fills a file evenly: whatever is cut off a file of it is picture."""
BUSY_CHANGED = with_block(BUSY, BLOCK, COLOUR)

ENCODINGS: Mapping[str, Mapping[str, Any]] = {
    "png": {"format": "PNG"},
    "jpg": {"format": "JPEG", "quality": 90},
    "progressive jpg": {"format": "JPEG", "quality": 90, "progressive": True},
    "webp": {"format": "WEBP", "lossless": True},
    "lossy webp": {"format": "WEBP", "quality": 90},
    "tiff": {"format": "TIFF"},
    "deflated tiff": {"format": "TIFF", "compression": "tiff_adobe_deflate"},
    "lzw tiff": {"format": "TIFF", "compression": "tiff_lzw"},
    "bmp": {"format": "BMP"},
    "gif": {"format": "GIF"},
    "avif": {"format": "AVIF", "quality": 90},
}
"""How Pillow writes each kind of file."""

FORMATS = ("png", "jpg", "webp", "tiff", "bmp", "gif", "avif")
"""One encoding for each format, named like its extension."""

EXTENSIONS = (".png", ".jpg", ".jpeg", ".webp", ".tif", ".tiff", ".bmp", ".gif", ".avif")

LOSSLESS = frozenset({"png", "webp", "tiff", "deflated tiff", "lzw tiff", "bmp", "gif"})
"""Encodings that give back every pixel of `PICTURE`, which has less colours than GIF can hold."""


def saved_bytes(image: Image.Image, **options: Any) -> bytes:
    """What Pillow writes for a picture."""
    file = io.BytesIO()
    image.save(file, **options)
    return file.getvalue()


@cache
def encoded(encoding: str, busy: bool = False, different: bool = False) -> bytes:
    """A sound file of a kind: the plain or the busy picture, with or without the block."""
    before, after = (BUSY, BUSY_CHANGED) if busy else (PICTURE, CHANGED)
    return saved_bytes(after if different else before, **ENCODINGS[encoding])


def extension_of(encoding: str) -> str:
    """The extension that belongs to an encoding."""
    return "." + encoding.rpartition(" ")[2]


def changed_pixels_of(encoding: str) -> int | None:
    """How many pixels differ between the plain picture and the changed one; None where coding blurs it."""
    return BLOCK_PIXELS if encoding in LOSSLESS else None


def exif_of(orientation: int) -> bytes:
    """An Exif block that states an orientation."""
    exif = Image.Exif()
    exif[ORIENTATION_TAG] = orientation
    return exif.tobytes()
