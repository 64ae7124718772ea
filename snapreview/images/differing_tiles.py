"""Where two images differ, in tiles: costly arithmetic is done there and nowhere else."""

from collections.abc import Iterator

from snapreview.images.exact_difference import delta_image
from snapreview.images.pillow import Image

TILE = 256
"""Edge of a tile in pixels: few enough pixels that no single step holds other threads up for long."""

Box = tuple[int, int, int, int]


def differing_tiles(base: Image.Image, head: Image.Image) -> Iterator[Box]:
    """The boxes (left, top, right, bottom) that hold all pixels in which two RGBA images of one size differ.

    Each box lies within one tile and is as small as it can be.
    """
    for top in range(0, base.height, TILE):
        for left in range(0, base.width, TILE):
            tile = (left, top, min(left + TILE, base.width), min(top + TILE, base.height))
            inner = delta_image(base.crop(tile), head.crop(tile)).getbbox()
            if inner is not None:
                yield (left + inner[0], top + inner[1], left + inner[2], top + inner[3])


def on_white(image: Image.Image) -> Image.Image:
    """An RGBA image as RGB, the way it looks on white: so does odiff see it, and most readers."""
    if image.getchannel("A").getextrema() == (255, 255):
        return image.convert("RGB")
    ground = Image.new("RGBA", image.size, (255, 255, 255, 255))
    return Image.alpha_composite(ground, image).convert("RGB")
