"""Turning drawn pictures into small image files, the same bytes on every run."""

import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from io import BytesIO
from typing import cast

from PIL import Image

from tools.demo.canvas import Rgb

AREA = 400  # pixels from which on a colour counts as an area of its own


def shared_palette(pictures: Sequence[Image.Image], size: int) -> tuple[Rgb, ...]:
    """At most `size` (up to 256) colours for a pair of RGB pictures.

    One palette for both pictures of a pair: every colour is then stored alike in both, so that the pair
    differs only where the drawings differ.
    """
    counts: Counter[Rgb] = Counter()
    for picture in pictures:
        for count, colour in picture.getcolors(picture.width * picture.height) or ():
            counts[cast(Rgb, colour)] += count
    ranked = sorted(counts, key=lambda colour: (-counts[colour], colour))
    return tuple(_spread(ranked, counts)[:size])


def _spread(ranked: Sequence[Rgb], counts: Mapping[Rgb, int]) -> list[Rgb]:
    """The colours of whole areas and one of each small neighbourhood first, then all others."""
    first: list[Rgb] = []
    later: list[Rgb] = []
    taken: set[tuple[int, ...]] = set()
    for colour in ranked:
        neighbourhood = tuple(channel >> 4 for channel in colour)
        fresh = counts[colour] >= AREA or neighbourhood not in taken
        taken.add(neighbourhood)
        (first if fresh else later).append(colour)
    return first + later


def to_palette(picture: Image.Image, palette: Sequence[Rgb]) -> Image.Image:
    """The RGB picture in the given colours, all others replaced by a near one."""
    target = Image.new("P", picture.size)
    target.putpalette(_bytes(palette))
    pixels = memoryview(picture.convert("RGBA").tobytes()).cast("I")
    others = sorted(_colours(picture).difference(palette))
    index_of = dict(zip(map(_packed, others), _nearest(others, target), strict=True))
    index_of.update({_packed(colour): index for index, colour in enumerate(palette)})
    target.frombytes(bytes(map(index_of.__getitem__, pixels)))
    return target


def _colours(picture: Image.Image) -> set[Rgb]:
    found = picture.getcolors(picture.width * picture.height) or ()
    return {cast(Rgb, colour) for _, colour in found}


def _packed(colour: Rgb) -> int:
    """The opaque colour as a pixel of an RGBA picture, read as one integer of this machine."""
    return int.from_bytes((*colour, 255), sys.byteorder)


def _bytes(colours: Sequence[Rgb]) -> bytes:
    return b"".join(bytes(colour) for colour in colours)


def _nearest(colours: Sequence[Rgb], palette: Image.Image) -> bytes:
    if not colours:
        return b""
    strip = Image.frombytes("RGB", (len(colours), 1), _bytes(colours))
    return strip.quantize(palette=palette, dither=Image.Dither.NONE).tobytes()


def png(picture: Image.Image) -> bytes:
    return _saved(picture, "PNG", optimize=True)


def png_written_otherwise(picture: Image.Image) -> bytes:
    """The same pixels as `png` gives, but other bytes, because they are packed with less effort."""
    return _saved(picture, "PNG", compress_level=7)


def jpeg(picture: Image.Image) -> bytes:
    return _saved(picture, "JPEG", quality=74, optimize=True)


def webp(picture: Image.Image) -> bytes:
    return _saved(picture, "WEBP", quality=80, method=6)


def cut_short(content: bytes) -> bytes:
    """The first 60 % of a file, as an interrupted upload leaves it."""
    return content[: len(content) * 6 // 10]


def _saved(picture: Image.Image, kind: str, **options: int) -> bytes:
    buffer = BytesIO()
    picture.save(buffer, kind, **options)
    return buffer.getvalue()
