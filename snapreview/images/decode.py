"""Decoding an image with Pillow into upright 8-bit RGBA, strictly: half a picture is no picture."""

from pathlib import Path

from PIL import Image, ImageOps

from snapreview.images.header import PILLOW_ERRORS, open_header
from snapreview.images.problem import ImageProblem
from snapreview.model.size import Size

_SIXTEEN_BIT_MODES = frozenset({"I;16", "I;16L", "I;16B", "I;16N", "I"})


def decode_rgba(path: Path) -> Image.Image:
    """The first frame of an image file as RGBA, turned upright by its Exif orientation.

    16-bit channels are cut to their high 8 bits. Blocks while decoding; safe in any thread. Raises
    ImageProblem with a sentence when the file is missing, damaged or cut short.
    """
    with open_header(str(path)) as image:
        try:
            image.load()
            return ImageOps.exif_transpose(_as_rgba(image))
        except PILLOW_ERRORS as error:
            raise ImageProblem(f"The image cannot be decoded ({error}). Make the screenshot again.") from error


def padded(image: Image.Image, canvas: Size) -> Image.Image:
    """The image at the top left of a fully transparent canvas (seed rule §4.6); itself when it fills it."""
    if image.size == (canvas.width, canvas.height):
        return image
    frame = Image.new("RGBA", (canvas.width, canvas.height), (0, 0, 0, 0))
    frame.paste(image, (0, 0))
    return frame


def _as_rgba(image: Image.Image) -> Image.Image:
    if image.mode in _SIXTEEN_BIT_MODES:
        # Pillow's own conversion would clip everything above 255 to white.
        eight_bit = image.convert("I").point(lambda value: value * (1 / 256)).convert("L").convert("RGBA")
        eight_bit.info.update(image.info)
        return eight_bit
    if image.mode == "CMYK":
        return image.convert("RGB").convert("RGBA")
    return image.convert("RGBA")
