"""PNG files that are unusual but sound, and such whose structure is not."""

import struct
import zlib
from collections.abc import Iterator

from tests.faults.case import (
    PROCESSING_FAILED,
    Expected,
    FaultCase,
    Odd,
    alternating,
    changed,
    errored,
    never_equal,
    unchanged,
    writes,
)
from tests.faults.png_files import (
    GREY,
    PALETTE,
    RGB,
    SIGNATURE,
    Chunk,
    PngForm,
    assembled,
    forms,
    png,
    png_chunks,
    with_wrong_checksum,
)
from tests.faults.sound_files import BLOCK_PIXELS, PICTURE, encoded, exif_of, saved_bytes

_EIGHT_BIT = PngForm(RGB, 8)
_BLOCK_CHANGED = changed(BLOCK_PIXELS)

_TRANSPARENCY = {
    PngForm(GREY, 8): struct.pack(">H", 7),
    PngForm(GREY, 16): struct.pack(">H", 7),
    PngForm(RGB, 8): struct.pack(">HHH", 7, 7, 7),
    PngForm(RGB, 16): struct.pack(">HHH", 7, 7, 7),
    PngForm(PALETTE, 8): bytes((255, 128)),
    PngForm(PALETTE, 2): bytes((255, 0)),
}
"""Contents of a tRNS chunk, by the form it belongs to."""

_PROFILE = b"icc\0\0" + zlib.compress(bytes(200))

_ANCILLARY: dict[bytes, bytes] = {
    b"gAMA": struct.pack(">I", 45_455),
    b"cHRM": struct.pack(">8I", 31_270, 32_900, 64_000, 33_000, 30_000, 60_000, 15_000, 6_000),
    b"sRGB": b"\0",
    b"iCCP": _PROFILE,
    b"tEXt": b"Title\0one",
    b"zTXt": b"Title\0\0" + zlib.compress(b"one"),
    b"iTXt": b"Title\0\0\0\0\0one",
    b"bKGD": struct.pack(">HHH", 255, 255, 255),
    b"pHYs": struct.pack(">IIB", 2_835, 2_835, 1),
    b"tIME": struct.pack(">HBBBBB", 2024, 2, 30, 12, 0, 0),
    b"sBIT": b"\x08\x08\x08",
    b"sPLT": b"name\0\x08" + bytes(6),
    b"caNv": bytes(16),
}
"""Chunks that do not decide about pixels, each with a content in order."""

_BROKEN_PROFILES = {
    "profile that is no zlib stream": b"icc\0\0" + b"no zlib stream",
    "profile cut short": _PROFILE[:-9],
    "profile without a name": b"\0\0" + zlib.compress(bytes(200)),
    "profile packed in an unknown way": b"icc\0\7" + zlib.compress(bytes(200)),
    "empty profile": b"",
}


def sound_forms() -> Iterator[FaultCase]:
    """Every colour type and bit depth, plain and interlaced: the change is counted exactly."""
    for interlaced in (False, True):
        for form in forms(interlaced):
            yield _pair("PNG colour types and bit depths", form.name, png(form), png(form, different=True))


def reinterlaced() -> Iterator[FaultCase]:
    """The same pixels, stored another way."""
    for form in forms(interlaced=False):
        other = png(PngForm(form.colour_type, form.bit_depth, interlaced=True))
        yield _pair("PNG interlaced against plain", form.name, png(form), other, unchanged())


def transparent_colours() -> Iterator[FaultCase]:
    """One colour, or colours of the palette, made transparent."""
    for form, colours in _TRANSPARENCY.items():
        extra = [(b"tRNS", colours)]
        base, head = png(form, extra=extra), png(form, different=True, extra=extra)
        yield _pair("PNG with transparent colours (tRNS)", form.name, base, head)


def wrong_checksums() -> Iterator[FaultCase]:
    """A wrong CRC in each type of chunk: an error where it decides about pixels, of no importance elsewhere."""
    family = "PNG with a wrong CRC"
    broken = errored(PROCESSING_FAILED, "a checksum is wrong")
    palette = PngForm(PALETTE, 8)
    whole = png(palette, extra=[(b"tRNS", bytes((255, 200)))])
    odds = [
        Odd(kind.decode(), ".png", writes(with_wrong_checksum(whole, kind)), writes(png(palette)), broken)
        for kind in (b"IHDR", b"PLTE", b"tRNS", b"IDAT")
    ]
    yield from alternating(family, odds)
    end = with_wrong_checksum(png(_EIGHT_BIT, different=True), b"IEND")
    yield _pair(family, "IEND", png(_EIGHT_BIT), end)
    for kind, body in _ANCILLARY.items():
        head = with_wrong_checksum(png(_EIGHT_BIT, different=True, extra=[(kind, body)]), kind)
        yield _pair(family, kind.decode(), png(_EIGHT_BIT), head)
        # Sizes that differ take another way, on which Pillow decodes.
        smaller = saved_bytes(PICTURE.crop((0, 0, 60, 39)), format="PNG")
        yield _pair(family, f"{kind.decode()}, and another size", smaller, head, changed())


def damaged_exif() -> Iterator[FaultCase]:
    """An orientation whose checksum is wrong turns nothing."""
    for orientation in (1, 3, 6):
        turned = png(_EIGHT_BIT, different=True, extra=[(b"eXIf", exif_of(orientation).removeprefix(b"Exif\0\0"))])
        yield _pair(
            "Exif in PNG, its checksum wrong",
            f"orientation {orientation}",
            png(_EIGHT_BIT),
            with_wrong_checksum(turned, b"eXIf"),
        )


def broken_profiles() -> Iterator[FaultCase]:
    """Colour profiles that nobody can read: the pixels are compared as they are stored."""
    for label, body in _BROKEN_PROFILES.items():
        head = png(_EIGHT_BIT, different=True, extra=[(b"iCCP", body)])
        yield _pair("PNG with a broken colour profile", label, png(_EIGHT_BIT), head)
        smaller = saved_bytes(PICTURE.crop((0, 0, 60, 39)), format="PNG")
        yield _pair("PNG with a broken colour profile", f"{label}, and another size", smaller, head, changed())


def structures() -> Iterator[FaultCase]:
    """Chunks in the wrong place, number or order, where the pixels are all there."""
    chunks = png_chunks(_EIGHT_BIT, different=True)
    header, (_, data), end = chunks
    whole = assembled(chunks)
    sound = {
        "no IEND": assembled([header, (b"IDAT", data)]),
        "cut within IEND": whole[:-6],
        "zeros at the end": whole + bytes(300),
        "text at the end": whole + b"\n<!-- served by cache 7 -->\n",
        "another PNG at the end": whole + encoded("png"),
        "data in chunks of one byte": assembled([header, *[(b"IDAT", bytes([byte])) for byte in data], end]),
        "text after the data": assembled([header, (b"IDAT", data), (b"tEXt", b"Title\0late"), end]),
        "unknown chunk that may be ignored": assembled([header, (b"teSt", b"what"), (b"IDAT", data), end]),
        "Exif that is none": assembled([header, (b"eXIf", b"no Exif"), (b"IDAT", data), end]),
        "empty Exif": assembled([header, (b"eXIf", b""), (b"IDAT", data), end]),
        "palette beside true colour": assembled([header, (b"PLTE", bytes(9)), (b"IDAT", data), end]),
    }
    for label, content in sound.items():
        yield _pair("PNG of odd structure, picture whole", label, png(_EIGHT_BIT), content)


def broken_structures() -> Iterator[FaultCase]:
    """Structures without a whole picture in them."""
    odds = [
        Odd(label, ".png", writes(content), writes(png(_EIGHT_BIT)), errored(PROCESSING_FAILED))
        for label, content in _broken().items()
    ]
    return alternating("PNG of odd structure, picture not whole", odds)


def missing_rows() -> Iterator[FaultCase]:
    """Checksums in order, but less data than rows: the missing ones are compared as empty, so they differ."""
    header, (_, data), end = png_chunks(_EIGHT_BIT)
    rows = zlib.decompress(data)
    for label, kept in {"half of them": rows[: len(rows) // 2], "the last one": rows[:-181]}.items():
        head = assembled([header, (b"IDAT", zlib.compress(kept)), end])
        yield _pair("PNG whose last rows are missing", label, png(_EIGHT_BIT), head, never_equal())


def _broken() -> dict[str, bytes]:
    header, (_, data), end = png_chunks(_EIGHT_BIT, different=True)
    rows = zlib.decompress(data)
    palette_header, _, *palette_rest = png_chunks(PngForm(PALETTE, 8), different=True)

    def with_data(content: bytes) -> bytes:
        return assembled([header, (b"IDAT", content), end])

    def with_header(place: int, value: int) -> bytes:
        body = header[1]
        changed_header: Chunk = (b"IHDR", body[:place] + bytes([value]) + body[place + 1 :])
        return assembled([changed_header, (b"IDAT", data), end])

    return {
        "bare signature": SIGNATURE,
        "no data": assembled([header, end]),
        "empty data": with_data(b""),
        "a byte too few": with_data(zlib.compress(rows[:-1])),
        "data that is no zlib stream": with_data(b"no zlib stream"),
        "a filter that does not exist": with_data(zlib.compress(b"\x09" + rows[1:])),
        "palette missing": assembled([palette_header, *palette_rest]),
        "bit depth 3": with_header(8, 3),
        "colour type 5": with_header(9, 5),
        "unknown compression": with_header(10, 1),
        "unknown interlacing": with_header(12, 2),
        "no width": assembled([(b"IHDR", bytes(4) + header[1][4:]), (b"IDAT", data), end]),
        "header in second place": assembled([(b"tEXt", b"Title\0first"), header, (b"IDAT", data), end]),
        "Apple's own PNG": assembled([(b"CgBI", bytes(4)), header, (b"IDAT", data), end]),
        "length beyond the end": SIGNATURE + b"\x00\x00\x00\x0dIHDR" + header[1] + bytes(4) + b"\x7f\xff\xff\xffIDAT",
    }


def _pair(family: str, label: str, base: bytes, head: bytes, expected: Expected = _BLOCK_CHANGED) -> FaultCase:
    return FaultCase(family, label, ".png", writes(base), writes(head), expected)
