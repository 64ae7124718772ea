"""Masks: which pixels of a pair changed."""

from pathlib import Path

from PIL import Image

from snapreview.images.header import PILLOW_ERRORS
from snapreview.images.problem import ImageProblem
from snapreview.model.size import Size


def read_mask(path: Path) -> Image.Image:
    """odiff's mask file as a single channel of canvas size: 255 where a pixel changed, else 0.

    Changed means alpha > 0 (seed rule §5.1). Raises ImageProblem when the file is missing or damaged.
    """
    with _opened(path) as image:
        try:
            image.load()
            alpha = image.getchannel("A") if image.mode == "RGBA" else image.convert("RGBA").getchannel("A")
        except PILLOW_ERRORS as error:
            raise ImageProblem(f"The mask cannot be decoded ({error}). Compare the pair again.") from error
    return alpha if _only_extremes(alpha) else alpha.point(lambda value: 255 if value else 0)


def changed_pixel_count(mask: Image.Image) -> int:
    """How many pixels of a mask are not 0."""
    return mask.width * mask.height - mask.histogram()[0]


def write_mask(mask: Image.Image, path: Path) -> None:
    """Write a mask (mode L, 255 = changed) the way odiff does: changed pixels are opaque. Raises OSError."""
    Image.merge("LA", (mask, mask)).save(path, "PNG", compress_level=1)


def empty_mask(canvas: Size) -> Image.Image:
    """A mask of canvas size in which nothing changed."""
    return Image.new("L", (canvas.width, canvas.height), 0)


def _opened(path: Path) -> Image.Image:
    try:
        return Image.open(path)
    except PILLOW_ERRORS as error:
        raise ImageProblem(f"The mask cannot be read ({error}). Compare the pair again.") from error


def _only_extremes(alpha: Image.Image) -> bool:
    histogram = alpha.histogram()
    return histogram[0] + histogram[255] == alpha.width * alpha.height
