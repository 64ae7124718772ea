"""Two pictures read strip by strip, of which only the strips in which they differ are held."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from snapreview.images.exact_difference import delta_image
from snapreview.images.pillow import Image
from snapreview.images.png_chunks import inspect_png
from snapreview.images.png_pixels import LARGE_PIXELS, STRIP_ROWS, PngPixels, UnusualPngError, png_pixels
from snapreview.model.size import Size

_Box = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True, eq=False)
class DifferingStrips:
    """A picture by strips of `STRIP_ROWS` rows, by their number. What is not held looks transparent black."""

    strips: dict[int, Image.Image]

    def crop(self, box: _Box) -> Image.Image:
        """A part (left, top, right, bottom) as an RGBA image."""
        left, top, right, bottom = box
        part = Image.new("RGBA", (right - left, bottom - top))
        for number in range(top // STRIP_ROWS, -(-bottom // STRIP_ROWS)):
            strip = self.strips.get(number)
            if strip is not None:
                part.paste(strip.crop((left, 0, right, strip.height)), (0, number * STRIP_ROWS - top))
        return part


@dataclass(frozen=True, slots=True, eq=False)
class DifferingPair:
    """Where two pictures differ: `delta` as of `delta_image`, and the strips of both in which it is not 0."""

    delta: Image.Image
    base: DifferingStrips
    head: DifferingStrips


def differing_pair(base: bytes, head: bytes, canvas: Size, between: Callable[[], None]) -> DifferingPair | None:
    """Two PNG files of canvas size; None where they are others, and have to be read as a whole.

    Blocks; `between` is called every few milliseconds. Raises ImageProblem for a damaged file.
    """
    in_memory = canvas.pixels <= LARGE_PIXELS
    before, after = _pixels(base, in_memory), _pixels(head, in_memory)
    if before is None or after is None or (before.size, after.size) != (canvas, canvas):
        return None
    try:
        return _differing(canvas, zip(before.strips(STRIP_ROWS), after.strips(STRIP_ROWS), strict=True), between)
    except UnusualPngError:
        return None


def _pixels(content: bytes, in_memory: bool) -> PngPixels | None:
    """None for pictures that may be turned, too."""
    return None if inspect_png(content).has_exif else png_pixels(content, in_memory=in_memory)


def _differing(
    size: Size, pairs: Iterator[tuple[Image.Image, Image.Image]], between: Callable[[], None]
) -> DifferingPair:
    delta = Image.new("L", (size.width, size.height))
    held: tuple[dict[int, Image.Image], dict[int, Image.Image]] = ({}, {})
    for number, strips in enumerate(pairs):
        between()
        part = delta_image(*strips)
        if part.getbbox() is None:
            continue
        delta.paste(part, (0, number * STRIP_ROWS))
        for side, strip in zip(held, strips, strict=True):
            side[number] = strip
    return DifferingPair(delta, DifferingStrips(held[0]), DifferingStrips(held[1]))
