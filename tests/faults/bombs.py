"""Small files that would take gigabytes or minutes, were they believed."""

import struct
import zlib
from collections.abc import Callable, Iterator
from functools import cache

from tests.faults.case import (
    EXCEEDS_LIMIT,
    PROCESSING_FAILED,
    Expected,
    FaultCase,
    Maker,
    changed,
    errored,
    unchanged,
    writes,
)
from tests.faults.png_files import RGB, PngForm, assembled, png, png_chunks
from tests.faults.sound_files import BLOCK_PIXELS, encoded, saved_bytes
from tests.support.pictures import chunk, plain, png_header

_MEBIBYTE = 1024 * 1024
_EIGHT_BIT = PngForm(RGB, 8)
_BOMBS = "Decompression bombs"
_BAGGAGE = "PNG with huge baggage"


def bombs() -> Iterator[FaultCase]:
    """Each as base, as head, and against another of its kind."""
    sound = writes(encoded("png"))
    for label, (extension, maker, expected) in _bombs().items():
        yield FaultCase(_BOMBS, f"{label} in base", extension, maker(0), sound, expected)
        yield FaultCase(_BOMBS, f"{label} in head", extension, sound, maker(0), expected)
        yield FaultCase(_BOMBS, f"{label} in both", extension, maker(0), maker(1), expected)


def _bombs() -> dict[str, tuple[str, Callable[[int], Maker], Expected]]:
    """The extension, a maker for each variant, and the result."""
    too_large = errored(EXCEEDS_LIMIT, "larger than the limit")
    return {
        "PNG of 30,000² grey pixels": (".png", lambda ink: writes(_grey_bomb(30_000, ink)), too_large),
        "PNG that states 100,000²": (".png", lambda ink: writes(png_header(100_000, 100_000 - ink)), too_large),
        "PNG that states 2³¹ - 1": (".png", lambda ink: writes(png_header(2**31 - 1, 2**31 - 1 - ink)), too_large),
        "PNG a row above the limit": (".png", lambda ink: writes(png_header(8000, 5001 + ink)), too_large),
        "JPEG that states 65,500²": (".jpg", lambda ink: writes(_jpeg_header(65_500, ink)), too_large),
        "WebP of 16,383²": (".webp", lambda ink: writes(_webp_bomb(ink)), too_large),
        "TIFF that states 65,535²": (".tiff", lambda ink: writes(tiff(65_535, 65_535, ink)), too_large),
        "TIFF that states 2³² - 1": (".tiff", lambda ink: writes(tiff(2**32 - 1, 2**32 - 1, ink)), too_large),
        "GIF screen of 65,535²": (".gif", lambda ink: writes(gif_bomb(0, ink)), too_large),
        "GIF screen of 65,535² to be cleared": (".gif", lambda ink: writes(gif_bomb(2, ink)), too_large),
        "GIF screen of 65,535² to be restored": (".gif", lambda ink: writes(gif_bomb(3, ink)), too_large),
        "GIF frame of 65,535² on a small screen": (".gif", lambda ink: writes(gif_bomb(2, ink, 10)), too_large),
        "BMP that states 65,536²": (".bmp", lambda ink: writes(bmp_header(65_536, 65_536, ink)), too_large),
        "BMP of a column 2³¹ high": (".bmp", lambda ink: writes(bmp_header(1, -(2**31), ink)), too_large),
        "AVIF that states 16,000²": (".avif", lambda ink: writes(_avif_header(16_000, ink)), too_large),
        "AVIF that states 30,000²": (
            ".avif",
            lambda ink: writes(_avif_header(30_000, ink)),
            errored(PROCESSING_FAILED),
        ),
    }


def deep() -> Iterator[FaultCase]:
    """TIFF directories that lead astray."""
    sound = writes(encoded("tiff"))
    broken = errored(PROCESSING_FAILED)
    odd = {
        "directory outside the file": (struct.pack("<2sHI", b"II", 42, 0x7FFFFFF0), broken),
        "directory that overlaps the header": (struct.pack("<2sHI", b"II", 42, 0) + bytes(40), broken),
        "directory of 65,535 entries": (struct.pack("<2sHIH", b"II", 42, 8, 65_535) + bytes(200), broken),
        "no entries": (struct.pack("<2sHIHI", b"II", 42, 8, 0, 0), broken),
        "strip outside the file": (tiff(60, 40, strip_offset=0x7FFFFFF0), broken),
        "strip of 4 GiB": (tiff(60, 40, strip_bytes=0xFFFFFFFF), broken),
        "directory that leads back to itself": (_looped(encoded("tiff", different=True)), changed(BLOCK_PIXELS)),
        "BigTIFF with nothing in it": (struct.pack("<2sHHHQ", b"II", 43, 8, 0, 2**62), broken),
    }
    for label, (content, expected) in odd.items():
        yield FaultCase("Misleading TIFF directories", label, ".tiff", sound, writes(content), expected)


def baggage() -> Iterator[FaultCase]:
    """Sound pictures beside text, profiles and chunks without measure; none of it is part of the picture."""
    sound, expected = writes(png(_EIGHT_BIT)), changed(BLOCK_PIXELS)
    for label, make in _baggage().items():
        yield FaultCase(_BAGGAGE, label, ".png", sound, make, expected)
    base, head = (writes(_long_data(mebibytes)) for mebibytes in (100, 101))
    yield FaultCase(_BAGGAGE, "same picture, 100 MiB against 101 after the last row", ".png", base, head, unchanged())


def _baggage() -> dict[str, Maker]:
    def with_chunks(*extra: tuple[bytes, bytes]) -> Maker:
        return lambda path: path.write_bytes(png(_EIGHT_BIT, different=True, extra=extra))

    def with_lazy_chunk(kind: bytes, start: bytes, unpacked_bytes: int) -> Maker:
        return lambda path: path.write_bytes(
            png(_EIGHT_BIT, different=True, extra=[(kind, start + zlib.compress(bytes(unpacked_bytes)))])
        )

    return {
        "zTXt of 80 MiB unpacked": with_lazy_chunk(b"zTXt", b"Comment\0\0", 80 * _MEBIBYTE),
        "iTXt of 80 MiB unpacked": with_lazy_chunk(b"iTXt", b"Comment\0\1\0\0\0", 80 * _MEBIBYTE),
        "profile of 80 MiB unpacked": with_lazy_chunk(b"iCCP", b"profile\0\0", 80 * _MEBIBYTE),
        "tEXt of 2 MiB": with_chunks((b"tEXt", b"Comment\0" + b"x" * 2 * _MEBIBYTE)),
        "tEXt of 70 MiB": lambda path: path.write_bytes(
            png(_EIGHT_BIT, different=True, extra=[(b"tEXt", b"Comment\0" + b"x" * 70 * _MEBIBYTE)])
        ),
        "50,000 texts": with_chunks(*[(b"tEXt", b"Comment\0x")] * 50_000),
        "2,000 texts that unpack to 1 MiB each": with_chunks(
            *[(b"zTXt", b"Comment\0\0" + zlib.compress(bytes(_MEBIBYTE)))] * 2_000
        ),
        "100 MiB after the last row": lambda path: path.write_bytes(_long_data(100)),
        "3,000 empty data chunks": lambda path: path.write_bytes(_empty_data_chunks()),
    }


def _long_data(mebibytes: int) -> bytes:
    header, (kind, data), end = png_chunks(_EIGHT_BIT, different=True)
    return assembled([header, (kind, zlib.compress(zlib.decompress(data) + bytes(mebibytes * _MEBIBYTE))), end])


def _empty_data_chunks() -> bytes:
    header, data, end = png_chunks(_EIGHT_BIT, different=True)
    return assembled([header, *[(b"IDAT", b"")] * 3_000, data, end])


@cache
def _grey_bomb(edge: int, ink: int) -> bytes:
    """A complete PNG of black 1-bit pixels, about 109 KB for an edge of 30,000."""
    packer = zlib.compressobj(9)
    row = b"\0" + bytes([ink]) * (edge // 8)
    data = b"".join(packer.compress(row * 100) for _ in range(edge // 100)) + packer.flush()
    header = struct.pack(">IIBBBBB", edge, edge, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def _jpeg_header(edge: int, ink: int) -> bytes:
    """A small JPEG whose frame header states another size."""
    content = saved_bytes(plain((16, 16), (ink, ink, ink)), format="JPEG")
    place = content.index(b"\xff\xc0") + 5
    return content[:place] + struct.pack(">HH", edge, edge) + content[place + 4 :]


def _webp_bomb(ink: int) -> bytes:
    """A small lossless WebP whose header states the greatest size there is, 14 bits each way."""
    content = saved_bytes(plain((16, 16), (ink, ink, ink)), format="WEBP", lossless=True)
    place = content.index(b"VP8L") + 9
    stated = int.from_bytes(content[place : place + 4], "little") & ~0xFFFFFFF | 16_382 | 16_382 << 14
    return content[:place] + stated.to_bytes(4, "little") + content[place + 4 :]


def _avif_header(edge: int, ink: int) -> bytes:
    """A small AVIF whose image properties state another size."""
    content = saved_bytes(plain((16, 16), (ink, ink, ink)), format="AVIF")
    place = content.index(b"ispe") + 8
    return content[:place] + struct.pack(">II", edge, edge) + content[place + 8 :]


def tiff(width: int, height: int, ink: int = 0, strip_offset: int = 8, strip_bytes: int = 8) -> bytes:
    """A TIFF that states a size and holds one strip of eight bytes."""
    entries = [
        (256, 4, width),
        (257, 4, height),
        (258, 3, 8),
        (259, 3, 1),
        (262, 3, 1),
        (273, 4, strip_offset),
        (277, 3, 1),
        (278, 4, height),
        (279, 4, strip_bytes),
    ]
    directory = b"".join(struct.pack("<HHII", tag, kind, 1, value) for tag, kind, value in entries)
    strip = bytes([ink]) * 8
    return struct.pack("<2sHI", b"II", 42, 16) + strip + struct.pack("<H", len(entries)) + directory + bytes(4)


def gif_bomb(disposal: int, ink: int, screen: int = 65_535) -> bytes:
    """A GIF of some fifty bytes whose one frame is 65,535 pixels wide and high."""
    control = b"\x21\xf9\x04" + bytes([disposal << 2]) + b"\0\0\0\0"
    frame = b"," + struct.pack("<HHHHB", 0, 0, 65_535, 65_535, 0) + b"\x02\x02\x44\x01\x00;"
    colours = bytes([255, 255, 255, ink, ink, ink])
    return b"GIF89a" + struct.pack("<HHBBB", screen, screen, 0x80, 0, 0) + colours + control + frame


def bmp_header(width: int, height: int, ink: int = 0) -> bytes:
    """A 24-bit BMP that states a size and holds three pixels."""
    header = struct.pack("<IiiHHIIiiII", 40, width, height, 1, 24, 0, 0, 0, 0, 0, 0)
    return struct.pack("<2sIHHI", b"BM", 66, 0, 0, 54) + header + bytes([ink]) * 12


def _looped(content: bytes) -> bytes:
    """The TIFF with its first directory named as the one that follows it."""
    start = int.from_bytes(content[4:8], "little")
    end = start + 2 + 12 * int.from_bytes(content[start : start + 2], "little")
    return content[:end] + content[4:8] + content[end + 4 :]
