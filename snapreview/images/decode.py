"""Decoding an image with Pillow into upright 8-bit RGBA, strictly: half a picture is no picture."""

import io
from pathlib import Path

from snapreview.images.kind import ImageKind, kind_of
from snapreview.images.opened_image import PILLOW_ERRORS, open_header, orientation_of
from snapreview.images.pillow import Image
from snapreview.images.png_chunks import only_picture
from snapreview.images.problem import ImageProblem
from snapreview.images.regular_file import read_regular_file
from snapreview.model.size import Size

_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""What makes an image upright, by its Exif orientation."""

_SIXTEEN_BIT_MODES = frozenset({"I;16", "I;16L", "I;16B", "I;16N", "I"})


MAXIMUM_DECODED_PIXELS = 256 * 1024**2
"""A picture takes four bytes a pixel; a larger one would need more than a gibibyte at once."""


def decode_rgba(path: Path) -> Image.Image:
    """The first frame of an image file as RGBA, turned upright by its Exif orientation.

    16-bit channels are cut to their high 8 bits. Blocks while decoding; safe in any thread. Raises
    ImageProblem with a sentence when the file is missing, damaged, cut short, or larger than
    `MAXIMUM_DECODED_PIXELS`.
    """
    # Out of memory, not by path: Pillow 13 maps some files into memory and garbles turned TIFFs there.
    content, _ = read_regular_file(str(path))
    if kind_of(content) is ImageKind.PNG:
        content = only_picture(content)
    with open_header(io.BytesIO(content)) as image:
        if image.width * image.height > MAXIMUM_DECODED_PIXELS:
            raise ImageProblem(f"The image of {image.width} × {image.height} pixels is too large to be decoded.")
        try:
            image.load()
            turn = _TURNS.get(orientation_of(image))
            return _as_rgba(image) if turn is None else _as_rgba(image).transpose(turn)
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
        return image.convert("I").point(lambda value: value * (1 / 256)).convert("L").convert("RGBA")
    if image.mode == "CMYK":
        return image.convert("RGB").convert("RGBA")
    return image if image.mode == "RGBA" else image.convert("RGBA")
