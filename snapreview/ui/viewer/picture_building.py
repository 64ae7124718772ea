"""From a decoded image to a picture with all its levels.

Runs in background threads, and every step either releases the interpreter or is short: a thread that holds it stops
the window. Pictures too large to be kept in memory lie in files that are mapped, from which the system reads what is
painted.
"""

import mmap
import tempfile
import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QImage, QPainter

from snapreview.images.problem import ImageProblem
from snapreview.model.size import Size
from snapreview.ui.viewer.picture_levels import SMALLEST_LEVEL, Picture

IN_MEMORY_BYTES = 128 * 1024**2
"""A picture that takes more than this with all its levels is kept in files, unless it is told otherwise."""

_BYTES_PER_PIXEL = 4
_STRIP_PIXELS = 512 * 1024  # what takes a few milliseconds
_SMALL_LEVEL_BYTES = 16 * 1024**2
_PLAIN, _TRANSPARENT = QImage.Format.Format_RGB32, QImage.Format.Format_ARGB32_Premultiplied


class PictureBuilder:
    """Builds pictures, large ones one at a time: while it is decoded such a picture is in memory as a whole.

    `folder` is where the files of large pictures are made, None for the system's place for temporary files. They have
    no name there and go with the picture, or with the program.
    """

    def __init__(self, in_memory_bytes: int = IN_MEMORY_BYTES, folder: Path | None = None) -> None:
        self._in_memory_bytes = in_memory_bytes
        self._folder = folder
        self._large = threading.Lock()

    def turn(self, size: Size) -> AbstractContextManager[object]:
        """To be entered around decoding and building a picture of this size."""
        return self._large if self._is_large(size) else nullcontext()

    def build(self, image: QImage) -> Picture:
        """The picture of a decoded image. Raises ImageProblem when there is no room for the files of a large one."""
        if not self._is_large(Size(image.width(), image.height())):
            return picture_of(image)
        try:
            if self._folder is not None:
                self._folder.mkdir(parents=True, exist_ok=True)
            return _picture_in_files(image, self._folder)
        except OSError as error:
            text = QCoreApplication.translate(
                "Views",
                "The picture is too large to be kept in memory, and there is no room for it in {folder} ({reason}). "
                "Free space there.",
            )
            folder = self._folder or tempfile.gettempdir()
            raise ImageProblem(text.format(folder=folder, reason=error.strerror or error)) from error

    def _is_large(self, size: Size) -> bool:
        return size.pixels * _BYTES_PER_PIXEL * 4 / 3 > self._in_memory_bytes


def picture_of(image: QImage) -> Picture:
    """A picture with all its levels in memory, in a format that paints fast."""
    target = _paintable_format(image)
    levels = [_converted(image, target)]
    while max(levels[-1].width(), levels[-1].height()) > SMALLEST_LEVEL:
        levels.append(_half(levels[-1]))
    return Picture(tuple(levels))


def _picture_in_files(image: QImage, folder: Path | None) -> Picture:
    """The same, with all but the small levels in files."""
    target = _paintable_format(image)
    level, mapping = _mapped(image, target, folder)
    del image  # the largest there is: the files have it all now
    levels, mappings = [level], [mapping]
    while max(level.width(), level.height()) > SMALLEST_LEVEL:
        level = _half(level)
        if level.sizeInBytes() > _SMALL_LEVEL_BYTES:
            level, mapping = _mapped(level, target, folder)
            mappings.append(mapping)
        levels.append(level)
    return Picture(tuple(levels), tuple(mappings))


def _mapped(image: QImage, target: QImage.Format, folder: Path | None) -> tuple[QImage, mmap.mmap]:
    """An image whose pixels lie in a file; they are there as long as the mapping is."""
    width, height = image.width(), image.height()
    with tempfile.TemporaryFile(dir=folder) as file:
        for _, strip in _strips(image):
            converted = strip.convertToFormat(target)  # the bits do not keep it alive
            file.write(converted.constBits())
        file.flush()
        mapping = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    return QImage(mapping, width, height, width * _BYTES_PER_PIXEL, target), mapping  # type: ignore[call-overload]


def _paintable_format(image: QImage) -> QImage.Format:
    """Other formats are converted at every paint, two to three times slower. Most screenshots with an alpha
    channel make no use of it; without one they paint faster still.
    """
    return _TRANSPARENT if image.hasAlphaChannel() and not _uses_no_alpha(image) else _PLAIN


def _uses_no_alpha(image: QImage) -> bool:
    return all(_least_alpha(strip) == 255 for _, strip in _strips(image))


def _least_alpha(strip: QImage) -> int:
    converted = strip.convertToFormat(QImage.Format.Format_ARGB32)  # the bits do not keep it alive
    counts = _as_pillow(converted).getchannel(3).histogram()
    return next(value for value, count in enumerate(counts) if count)


def _converted(image: QImage, target: QImage.Format) -> QImage:
    if image.format() is target:
        return image
    whole = QImage(image.size(), target)
    painter = QPainter(whole)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    for top, strip in _strips(image):
        painter.drawImage(QPoint(0, top), strip.convertToFormat(target))
    painter.end()
    return whole


def _strips(image: QImage) -> Iterator[tuple[int, QImage]]:
    """The image in parts of full width, each with its first row."""
    rows = max(1, _STRIP_PIXELS // max(image.width(), 1))
    for top in range(0, image.height(), rows):
        yield top, image.copy(0, top, image.width(), min(rows, image.height() - top))


def _half(image: QImage) -> QImage:
    """Half the size, rounded up, by averages of 2 × 2 pixels. Pillow does it without holding the interpreter."""
    half = _as_pillow(image).reduce(2)
    pixels = half.tobytes()
    return QImage(pixels, half.width, half.height, half.width * _BYTES_PER_PIXEL, image.format()).copy()


def _as_pillow(image: QImage) -> Image.Image:
    """The same pixels as four channels whose order and meaning do not matter; valid as long as the image is."""
    size = (image.width(), image.height())
    return Image.frombuffer("RGBX", size, image.constBits(), "raw", "RGBX", image.bytesPerLine(), 1)  # type: ignore[arg-type]
