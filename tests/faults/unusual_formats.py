"""Sound files that few programs write: names that lie, animations, turned, in odd colours, of odd measures."""

import io
import struct
from collections.abc import Iterator
from typing import Any

from PIL import Image

from tests.faults.case import PROCESSING_FAILED, Expected, FaultCase, changed, errored, unchanged, writes
from tests.faults.sound_files import (
    BLOCK_PIXELS,
    CHANGED,
    ENCODINGS,
    EXTENSIONS,
    FORMATS,
    PICTURE,
    changed_pixels_of,
    encoded,
    exif_of,
    extension_of,
    saved_bytes,
)
from tests.support.pictures import noise, plain

_HELD = {
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}
"""How a camera that states this orientation held the picture."""

_LOSSLESS_TURNED: dict[str, dict[str, Any]] = {
    "PNG": {"format": "PNG"},
    "WebP": {"format": "WEBP", "lossless": True},
    "TIFF": {"format": "TIFF"},
}

_MOVING: dict[str, dict[str, Any]] = {
    "APNG": {"format": "PNG"},
    "GIF": {"format": "GIF"},
    "WebP": {"format": "WEBP", "lossless": True},
    "TIFF": {"format": "TIFF"},
}

_BLOCK_CHANGED = changed(BLOCK_PIXELS)
_BLACK, _WHITE = (0, 0, 0), (255, 255, 255)


def wrong_extensions() -> Iterator[FaultCase]:
    """Every format under every extension: the first bytes decide."""
    for encoding in FORMATS:
        for extension in EXTENSIONS:
            yield _encoded_pair("Every format under every extension", encoding, extension)


def upper_case_extensions() -> Iterator[FaultCase]:
    """Extensions in capitals, which odiff refuses."""
    for encoding in FORMATS:
        yield _encoded_pair("Extensions in capitals", encoding, extension_of(encoding).upper())
    for extension in (".Png", ".pNG", ".JPEG", ".TIF"):
        yield _encoded_pair("Extensions in capitals", "png", extension)


def encodings() -> Iterator[FaultCase]:
    """Every encoding against every other of the same pixels, as far as none is lossy."""
    lossless = [encoding for encoding in ENCODINGS if changed_pixels_of(encoding)]
    for encoding in lossless[1:]:
        base, head = encoded("png"), encoded(encoding)
        yield _pair("Another format, same pixels", encoding, base, head, unchanged())
        yield _pair("Another format, changed", encoding, base, encoded(encoding, different=True), changed(BLOCK_PIXELS))


def animations() -> Iterator[FaultCase]:
    """Moving pictures: the first frame is compared."""
    family = "Animations and many pages"
    others = [plain((60, 40), (10, 200, 10)), plain((60, 40), (200, 10, 10))]
    for name, options in _MOVING.items():
        base = _moving(PICTURE, others, **options)
        still = saved_bytes(PICTURE, **options)
        yield _pair(family, f"{name}, first frame changed", base, _moving(CHANGED, others, **options))
        yield _pair(
            family, f"{name}, later frame changed", base, _moving(PICTURE, others[::-1], **options), unchanged()
        )
        yield _pair(family, f"{name} against a still one", still, base, unchanged())


def _moving(first: Image.Image, others: list[Image.Image], **options: Any) -> bytes:
    timing = {} if options["format"] == "TIFF" else {"duration": 100}
    return saved_bytes(first, save_all=True, append_images=others, **timing, **options)


def turned() -> Iterator[FaultCase]:
    """All eight Exif orientations: turned upright, so equal to the upright picture."""
    for name, options in _LOSSLESS_TURNED.items():
        for orientation in _HELD:
            head = saved_bytes(_held(CHANGED, orientation), exif=exif_of(orientation), **options)
            yield _pair(f"Exif orientation, {name}", f"{orientation}", encoded("png"), head)
    for orientation in _HELD:
        base = _turned_jpeg(PICTURE, orientation)
        upright = saved_bytes(_upright(base, orientation), format="PNG")
        head = _turned_jpeg(CHANGED, orientation)
        if orientation > 1:  # else odiff decodes the JPEG itself, which gives other levels than Pillow
            yield _pair("Exif orientation, JPEG", f"{orientation} and upright", base, upright, unchanged())
        yield _pair("Exif orientation, JPEG", f"{orientation} and changed", base, head, changed())


def _held(picture: Image.Image, orientation: int) -> Image.Image:
    turn = _HELD[orientation]
    return picture if turn is None else picture.transpose(turn)


def _turned_jpeg(picture: Image.Image, orientation: int) -> bytes:
    return saved_bytes(_held(picture, orientation), format="JPEG", quality=95, exif=exif_of(orientation))


def _upright(jpeg: bytes, orientation: int) -> Image.Image:
    """What a viewer shows. Turning by 90 degrees is undone by turning the other way."""
    undoing = {6: 8, 8: 6}
    return _held(Image.open(io.BytesIO(jpeg)).convert("RGB"), undoing.get(orientation, orientation))


def odd_jpegs() -> Iterator[FaultCase]:
    """JPEG in other colours and orders."""
    family = "JPEG in odd colours"
    for mode in ("CMYK", "L"):
        base = saved_bytes(PICTURE.convert(mode), format="JPEG", quality=95)
        head = saved_bytes(CHANGED.convert(mode), format="JPEG", quality=95)
        decoded = Image.open(io.BytesIO(base)).convert("RGB")
        yield _pair(family, f"{mode}, changed", base, head, changed())
        yield _pair(family, f"{mode} against RGB", base, encoded("jpg", different=True), changed())
        if mode == "CMYK":
            yield _pair(family, "CMYK against what it shows", base, saved_bytes(decoded, format="PNG"), unchanged())
    for sampling in (0, 1, 2):
        base, head = (saved_bytes(one, format="JPEG", subsampling=sampling) for one in (PICTURE, CHANGED))
        yield _pair(family, f"subsampling {sampling}", base, head, changed())
    yield _pair(
        family, "progressive against baseline", encoded("jpg"), encoded("progressive jpg", False, True), changed()
    )
    junk = encoded("jpg", different=True) + bytes(500)
    yield _pair(family, "zeros after the end", encoded("jpg"), junk, changed())
    damaged_exif = saved_bytes(CHANGED, format="JPEG", exif=b"Exif\0\0II*\0\xff\xff\xff\x7f")
    yield _pair(family, "Exif that leads nowhere", encoded("jpg"), damaged_exif, changed())


def odd_bitmaps() -> Iterator[FaultCase]:
    """BMP and TIFF as only old programs write them."""
    for mode in ("1", "L", "P", "RGB", "RGBA"):
        base, head = (_ink(different).convert(mode) for different in (False, True))
        for name in ("BMP", "TIFF", "GIF", "WebP", "AVIF"):
            expected = changed(None if name in ("AVIF", "WebP") else BLOCK_PIXELS)
            pair = [saved_bytes(one, format=name) for one in (base, head)]
            yield _pair("Colour modes of other formats", f"{name} of mode {mode}", pair[0], pair[1], expected)
    yield _pair("Odd bitmaps", "BMP from the top down", encoded("bmp"), _top_down(CHANGED))
    yield _pair("Odd bitmaps", "BMP from the top down, same", encoded("bmp"), _top_down(PICTURE), unchanged())
    for mode in ("I;16", "I;16B", "F", "LA", "CMYK", "LAB", "YCbCr"):
        pair = [_tiff(mode, different) for different in (False, True)]
        yield _pair("Odd bitmaps", f"TIFF of mode {mode}", pair[0], pair[1], changed())
    for packing in ("packbits", "tiff_lzw", "tiff_adobe_deflate", "group4", "jpeg"):
        mode = "1" if packing == "group4" else "RGB"
        pair = [saved_bytes(_ink(different).convert(mode), format="TIFF", compression=packing) for different in (0, 1)]
        yield _pair("Odd bitmaps", f"TIFF packed by {packing}", pair[0], pair[1], changed())
    broken = errored(PROCESSING_FAILED)
    yield _pair("Odd bitmaps", "BMP with unknown packing", encoded("bmp"), _patched(encoded("bmp"), 30, 9), broken)
    yield _pair("Odd bitmaps", "BMP with 7 bits per pixel", encoded("bmp"), _patched(encoded("bmp"), 28, 7), broken)
    yield _pair("Odd bitmaps", "BMP with data beyond its end", encoded("bmp"), _patched(encoded("bmp"), 12, 9), broken)


def _ink(different: bool | int) -> Image.Image:
    """Black on white, which every mode can hold."""
    picture = plain((60, 40), _WHITE)
    picture.paste(_BLACK, (0, 0, 30, 10))
    if different:
        picture.paste(_BLACK, (32, 14, 52, 34))
    return picture


def _tiff(mode: str, different: bool) -> bytes:
    ink = _ink(different)
    if mode == "LAB":
        from PIL import ImageCms

        srgb, lab = ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB")
        picture = ImageCms.profileToProfile(ink, srgb, lab, outputMode="LAB")
        assert picture is not None
    elif mode.startswith("I;16"):
        levels = b"".join(struct.pack("<H", level * 257) for level in ink.convert("L").tobytes())
        picture = Image.frombytes("I;16", ink.size, levels)
        picture = picture.convert("I").convert(mode) if mode != "I;16" else picture
    elif mode == "F":
        picture = ink.convert("L").convert("F")
    else:
        picture = ink.convert(mode)
    return saved_bytes(picture, format="TIFF")


def _top_down(picture: Image.Image) -> bytes:
    """A 24-bit BMP whose height is negative."""
    red, green, blue = picture.split()
    rows = Image.merge("RGB", (blue, green, red)).tobytes()
    width, height = picture.size
    assert width * 3 % 4 == 0, "rows need no filling"
    header = struct.pack("<IiiHHIIiiII", 40, width, -height, 1, 24, 0, len(rows), 0, 0, 0, 0)
    return struct.pack("<2sIHHI", b"BM", 54 + len(rows), 0, 0, 54) + header + rows


def _patched(content: bytes, place: int, value: int) -> bytes:
    return content[:place] + bytes([value]) + content[place + 1 :]


def measures() -> Iterator[FaultCase]:
    """Pictures of one pixel, and as long and as narrow as they come."""
    family = "Extreme measures"
    for width, height in ((1, 1), (1, 2), (2, 1), (1, 100_000), (100_000, 1), (3, 20_000), (20_000, 3)):
        white, black = (saved_bytes(plain((width, height), ink), format="PNG") for ink in (_WHITE, _BLACK))
        again = saved_bytes(plain((width, height), _WHITE), format="PNG", compress_level=0)
        yield _pair(family, f"{width:,} × {height:,} changed", white, black, changed(width * height))
        yield _pair(family, f"{width:,} × {height:,} written again", white, again, unchanged())
    dot, tall, wide = (saved_bytes(plain(size, _BLACK), format="PNG") for size in ((1, 1), (1, 100_000), (100_000, 1)))
    yield _pair(family, "1 × 1 grown to 1 × 100,000", dot, tall, changed(99_999))
    yield _pair(family, "100,000 × 1 shrunk to 1 × 1", wide, dot, changed(99_999))
    for encoding, size in (("gif", (65_535, 1)), ("jpg", (1, 65_500)), ("webp", (16_383, 1)), ("bmp", (1, 60_000))):
        white, black = (saved_bytes(plain(size, ink), **ENCODINGS[encoding]) for ink in (_WHITE, _BLACK))
        yield FaultCase(
            family, f"{encoding} at its limit", f".{encoding}", writes(white), writes(black), changed(size[0] * size[1])
        )
    crossing = [saved_bytes(noise(size, 3), format="PNG") for size in ((1, 300), (300, 1))]
    yield _pair(family, "a column against a row", crossing[0], crossing[1], changed())


def _encoded_pair(family: str, encoding: str, extension: str) -> FaultCase:
    expected = changed(changed_pixels_of(encoding))
    base, head = encoded(encoding), encoded(encoding, different=True)
    return FaultCase(family, f"{encoding} as {extension}", extension, writes(base), writes(head), expected)


def _pair(family: str, label: str, base: bytes, head: bytes, expected: Expected = _BLOCK_CHANGED) -> FaultCase:
    return FaultCase(family, label, ".png", writes(base), writes(head), expected)
