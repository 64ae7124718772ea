"""From a snapshot's file to a picture that can be painted. Everything here takes long: background threads only."""

import logging
import os

from PIL import Image
from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QImage, QImageReader

from snapreview.images.decode import decode_rgba
from snapreview.images.kind import ImageKind, kind_of
from snapreview.images.png_chunks import inspect_png
from snapreview.images.png_pixels import UnusualPngError, png_pixels
from snapreview.images.problem import ImageProblem
from snapreview.model.files import FileStamp, LocalFile
from snapreview.model.size import Size
from snapreview.ui.image_reading import read_with
from snapreview.ui.language.amounts import number_text
from snapreview.ui.language.told_sentences import sentence_text
from snapreview.ui.viewer.picture_building import PictureBuilder, Stopped, never
from snapreview.ui.viewer.picture_levels import Picture
from snapreview.ui.viewer.picture_memory import BYTES_PER_PIXEL
from snapreview.ui.viewer.picture_rows import DecodedRows, PngRows

_log = logging.getLogger(__name__)

_MEBIBYTE = 1024 * 1024


def decode_picture(file: LocalFile, builder: PictureBuilder, stopped: Stopped = never) -> Picture:
    """The picture in a file, turned upright by its Exif orientation as the comparison turns it too.

    Raises ImageProblem with a sentence when it cannot be read or decoded, is too large to be shown, or is no
    longer the file that was compared; Cancelled when it finds that it was stopped.
    """
    content = _read(file)
    size = _size_in(content)
    _refuse_too_large(size)
    if kind_of(content) is not ImageKind.PNG:
        return _from_whole(file, content, size, builder, stopped)
    facts = inspect_png(content)  # decoders show half a picture or garbage where the comparison refuses the file
    if not facts.has_exif:
        try:
            pixels = png_pixels(content, in_memory=builder.keeps_in_memory(size), blue_first=True)
            if pixels is not None:
                return builder.build(PngRows(pixels), stopped)
        except UnusualPngError:
            _log.info("%s is read as a whole: its data is not what its header says", file.path)
    return _from_whole(file, content, size, builder, stopped)


def _from_whole(file: LocalFile, content: bytes, size: Size, builder: PictureBuilder, stopped: Stopped) -> Picture:
    with builder.turn(size):
        return builder.build(DecodedRows(_decoded(file, content)), stopped)


def _read(file: LocalFile) -> bytes:
    try:
        with file.path.open("rb") as stream:
            content = stream.read()
            status = os.fstat(stream.fileno())
    except OSError as error:
        text = QCoreApplication.translate("Views", "The file cannot be read: {reason}.")
        raise ImageProblem(text.format(reason=sentence_text(error.strerror))) from error
    now = FileStamp(status.st_size, status.st_mtime_ns, status.st_ino)
    if file.stamp is not None and now != file.stamp:
        raise ImageProblem(
            QCoreApplication.translate(
                "Views", "The file has changed since the builds were opened. Compare again to see it."
            )
        )
    return content


def _size_in(content: bytes) -> Size:
    """The size the header tells, 0 × 0 where it tells none; then decoding will say why."""
    size = read_with(content, QImageReader.size, QSize())
    return Size(max(size.width(), 0), max(size.height(), 0))


def _decoded(file: LocalFile, content: bytes) -> QImage:
    image = read_with(content, _upright, QImage())  # null when Qt cannot read it
    return _from_pillow(decode_rgba(file.path)) if image.isNull() else image


def _upright(reader: QImageReader) -> QImage:
    reader.setAutoTransform(True)
    return reader.read()


def _refuse_too_large(size: Size) -> None:
    limit = QImageReader.allocationLimit()
    needed = size.width * size.height * BYTES_PER_PIXEL / _MEBIBYTE
    if limit and needed > limit:
        text = QCoreApplication.translate(
            "Views",
            "The picture of {width} × {height} pixels is too large to be shown: "
            "it takes {needed} MiB of memory, and {limit} MiB are allowed. "
            "The setting picture_limit_bytes allows more.",
        )
        amounts = {"needed": number_text(round(needed)), "limit": number_text(limit)}
        raise ImageProblem(text.format(width=size.width, height=size.height, **amounts))


def _from_pillow(image: Image.Image) -> QImage:
    width, height = image.size
    pixels = image.tobytes("raw", "BGRA")
    return QImage(pixels, width, height, width * BYTES_PER_PIXEL, QImage.Format.Format_ARGB32).copy()
