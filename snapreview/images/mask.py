"""Masks: which pixels of a pair changed.

A mask file may hold only the rows in which the pair could differ; a private chunk then says which they are.
"""

import os
import struct
from pathlib import Path

from PIL.PngImagePlugin import PngImageFile

from snapreview.images.opened_image import PILLOW_ERRORS
from snapreview.images.pillow import Image
from snapreview.images.png_chunks import chunk_data, inspect_png
from snapreview.images.png_pixels import LARGE_PIXELS, STRIP_ROWS, UnusualPngError, png_pixels
from snapreview.images.problem import ImageProblem
from snapreview.images.regular_file import read_regular_file
from snapreview.images.row_bands import RowBands, all_rows
from snapreview.images.stored_png import chunk
from snapreview.model.size import Size

_ROWS_CHUNK = b"snRw"  # ancillary, private, safe to copy
_END = chunk(b"IEND", b"")


def read_mask(path: Path) -> Image.Image:
    """A mask file as a single channel of canvas size: 255 where a pixel changed, else 0.

    Changed means alpha > 0 (seed rule §5.1). Raises ImageProblem when the file is missing or damaged.
    """
    with _opened(path) as image:
        large = image.width * image.height >= LARGE_PIXELS
        alpha, rows = (_in_strips(path) if large else None) or _whole(image)
    return rows.restored(alpha if _only_extremes(alpha) else alpha.point(lambda value: 255 if value else 0))


def _whole(image: Image.Image) -> tuple[Image.Image, RowBands]:
    try:
        image.load()
        alpha = image.getchannel("A") if image.mode == "RGBA" else image.convert("RGBA").getchannel("A")
        return alpha, _stated_rows(image)
    except PILLOW_ERRORS as error:
        raise ImageProblem(f"The mask cannot be decoded ({error}). Compare the pair again.") from error


def _in_strips(path: Path) -> tuple[Image.Image, RowBands] | None:
    """The same of a mask that holds all rows, as odiff writes it, without its colours in memory; None for any other."""
    try:
        content, _ = read_regular_file(str(path))
        inspect_png(content)
        pixels = png_pixels(content, in_memory=False)
        if pixels is None or not pixels.has_alpha or chunk_data(content, _ROWS_CHUNK):
            return None
        mask = Image.new("L", (pixels.size.width, pixels.size.height))
        for number, strip in enumerate(pixels.strips(STRIP_ROWS)):
            mask.paste(strip.getchannel("A"), (0, number * STRIP_ROWS))
    except (ImageProblem, UnusualPngError):
        return None  # what is wrong with it is said when it is read as a whole
    return mask, all_rows(mask.height)


def state_rows(path: Path, rows: RowBands) -> None:
    """Let a mask file say which rows of the canvas it holds. Raises OSError, or ImageProblem when it is no PNG."""
    if rows.whole:
        return
    numbers = [rows.height, *(number for span in rows.spans for number in span)]
    with path.open("r+b") as file:
        file.seek(-len(_END), os.SEEK_END)
        if file.read() != _END:
            raise ImageProblem("The mask is damaged. Compare the pair again.")
        file.seek(-len(_END), os.SEEK_END)
        file.write(chunk(_ROWS_CHUNK, struct.pack(f">{len(numbers)}I", *numbers)) + _END)


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


def _stated_rows(image: Image.Image) -> RowBands:
    """Which rows an image that was loaded holds. Raises ValueError or struct.error when it holds others."""
    private = image.private_chunks if isinstance(image, PngImageFile) else []
    stated = next((data for kind, data, *_ in private if kind == _ROWS_CHUNK), None)
    if stated is None:
        return all_rows(image.height)
    height, *ends = struct.unpack(f">{len(stated) // 4}I", stated)
    rows = RowBands(height, tuple(zip(ends[::2], ends[1::2], strict=True)))
    if rows.count != image.height:
        raise ValueError("its rows are others than it states")
    return rows


def _only_extremes(alpha: Image.Image) -> bool:
    histogram = alpha.histogram()
    return histogram[0] + histogram[255] == alpha.width * alpha.height
