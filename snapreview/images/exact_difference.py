"""Looking at two images pixel by pixel, without any tolerance."""

from dataclasses import dataclass

from PIL import ImageChops

from snapreview.images.pillow import Image
from snapreview.model.pixel_difference import STRONG_LEVELS, PixelDifference
from snapreview.model.rectangle import Rectangle
from snapreview.model.size import Size

_STRIP_PIXELS = 64 * 1024


@dataclass(frozen=True, slots=True)
class ExactLook:
    """The difference in numbers, and per pixel: `delta` (mode L) is the greatest channel difference, 0..255."""

    difference: PixelDifference
    delta: Image.Image


def look_exactly(base: Image.Image, head: Image.Image, ignored: tuple[Rectangle, ...] = ()) -> ExactLook:
    """Compare two RGBA images of one size; what lies in `ignored` rectangles counts as equal.

    Colour under full transparency on both sides counts as equal, for it can never be seen.
    """
    delta = delta_image(base, head)
    blank(delta, ignored)
    histogram = delta.histogram()
    total = delta.width * delta.height
    difference = PixelDifference(
        changed_pixels=total - histogram[0],
        strong_pixels=sum(histogram[STRONG_LEVELS + 1 :]),
        max_delta=max((level for level, count in enumerate(histogram) if count), default=0),
        total_pixels=total,
    )
    return ExactLook(difference, delta)


def blank(image: Image.Image, ignored: tuple[Rectangle, ...]) -> None:
    """Set the ignored rectangles of a mask or delta image (mode L) to 0, in place."""
    for rectangle in ignored:
        # Pillow clips boxes as well, but not those beyond its 32 bits.
        inside = rectangle.within(Size(image.width, image.height))
        if inside is not None:
            image.paste(0, inside.box)


def delta_image(base: Image.Image, head: Image.Image) -> Image.Image:
    """The greatest channel difference of each pixel of two RGBA images of one size, as mode L.

    Found in strips: they stay in the processor's cache, take no memory to speak of, and none of the steps, which hold
    the interpreter, takes long.
    """
    width, height = base.size
    delta = Image.new("L", base.size)
    rows = max(1, _STRIP_PIXELS // max(1, width))
    for top in range(0, height, rows):
        strip = (0, top, width, min(top + rows, height))
        delta.paste(_delta(base.crop(strip), head.crop(strip)), strip[:2])
    return delta


def _delta(base: Image.Image, head: Image.Image) -> Image.Image:
    red, green, blue, alpha = ImageChops.difference(base, head).split()
    delta = ImageChops.lighter(ImageChops.lighter(red, green), ImageChops.lighter(blue, alpha))
    opacity = base.getchannel("A")
    if opacity.getextrema()[0] == 0:  # which is rare
        opacity = ImageChops.lighter(opacity, head.getchannel("A"))
        delta.paste(0, mask=opacity.point(lambda level: 0 if level else 255))
    return delta


def mask_of_delta(delta: Image.Image) -> Image.Image:
    """The mask of a delta image: 255 where anything differs."""
    return delta.point(lambda level: 255 if level else 0)
