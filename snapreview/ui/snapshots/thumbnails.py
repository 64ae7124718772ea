"""Small pictures for the list: made on demand for visible rows only, kept by content hash in memory and on disk."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader, QImageWriter, QPixmap

from snapreview.errors import SourceError
from snapreview.images.decode import decode_rgba
from snapreview.images.kind import ImageKind, kind_of
from snapreview.images.png_chunks import inspect_png
from snapreview.images.problem import ImageProblem
from snapreview.model.files import LocalFile
from snapreview.store.thumbnail_cache import ThumbnailCache
from snapreview.ui.byte_cache import ByteCache
from snapreview.ui.image_reading import find_format, read_with
from snapreview.ui.snapshots.png_thumbnails import reduced_top
from snapreview.ui.tasks import BackgroundTasks
from snapreview.ui.viewer.viewed_image import FileGetter

THUMBNAIL_WIDTH = 44
THUMBNAIL_HEIGHT = 36
_CACHE_BYTES = 64 * 1024**2
_THREADS = 1  # more would take the interpreter from the window while results arrive
_TELLING_DELAY_MS = 60
_QUALITY = 88


@dataclass(frozen=True, slots=True)
class ThumbnailRequest:
    """A thumbnail that is wanted: of which content, and how to get at a file with it."""

    content_hash: str
    file: FileGetter


class Thumbnails(QObject):
    """`ready` tells that more thumbnails can be painted now."""

    ready = Signal()

    def __init__(self, kept: ThumbnailCache | None = None, parent: QObject | None = None) -> None:
        """`kept` are those on disk."""
        super().__init__(parent)
        self._kept = kept
        self._pixmaps: ByteCache[str, QPixmap] = ByteCache(_CACHE_BYTES)
        self._unreadable: set[str] = set()
        self._wanted: list[ThumbnailRequest] = []
        self._running: set[str] = set()
        self._tasks = BackgroundTasks(_THREADS, self)
        self._device_pixel_ratio = 1.0
        # They come one by one; painting all rows for each would keep the window busy while results arrive.
        self._telling = QTimer(self, singleShot=True, interval=_TELLING_DELAY_MS)
        self._telling.timeout.connect(self.ready)

    def pixmap(self, content_hash: str) -> QPixmap | None:
        """The thumbnail, None while it is not there."""
        return self._pixmaps.get(content_hash)

    def unreadable(self, content_hash: str) -> bool:
        """True when there will be no thumbnail: the file cannot be read or decoded."""
        return not content_hash or content_hash in self._unreadable

    def want(self, requests: Sequence[ThumbnailRequest], device_pixel_ratio: float) -> None:
        """Load these, the first one first, and forget what was wanted before and has not been started."""
        if device_pixel_ratio != self._device_pixel_ratio:
            self._device_pixel_ratio = device_pixel_ratio
            self._pixmaps = ByteCache(_CACHE_BYTES)
        self._wanted = [request for request in requests if self._is_missing(request.content_hash)]
        self._wanted.reverse()
        self._fill()

    @property
    def settled(self) -> bool:
        """True when nothing is being loaded."""
        return not self._running and not self._wanted and not self._telling.isActive()

    def stop(self) -> None:
        """Drop all wishes and wait for what is being decoded."""
        self._wanted.clear()
        self._telling.stop()
        self._tasks.stop()

    def _is_missing(self, content_hash: str) -> bool:
        return not self.unreadable(content_hash) and self._pixmaps.get(content_hash) is None

    def _fill(self) -> None:
        while self._wanted and len(self._running) < _THREADS:
            request = self._wanted.pop()
            if request.content_hash in self._running:
                continue
            self._running.add(request.content_hash)
            self._tasks.run_task(
                partial(_load, request, self._device_pixel_ratio, self._kept),
                partial(self._on_loaded, request.content_hash),
                partial(self._on_failed, request.content_hash),
            )

    def _on_loaded(self, content_hash: str, image: QImage | None) -> None:
        self._running.discard(content_hash)
        if image is None:
            self._unreadable.add(content_hash)
        else:
            self._pixmaps.put(content_hash, QPixmap.fromImage(image), image.sizeInBytes())
        if not self._telling.isActive():
            self._telling.start()
        self._fill()

    def _on_failed(self, content_hash: str, _error: Exception) -> None:
        self._on_loaded(content_hash, None)


def _load(request: ThumbnailRequest, device_pixel_ratio: float, kept: ThumbnailCache | None) -> QImage | None:
    """Runs in the background. None when there can be no thumbnail."""
    box = QSize(THUMBNAIL_WIDTH, THUMBNAIL_HEIGHT) * device_pixel_ratio
    image = _known(request.content_hash, box, kept)
    if image.isNull():
        try:
            image = make_thumbnail(request.file(), box)
        except (SourceError, ImageProblem, OSError):
            # The list shows a sign instead; the image's result tells the reason where it matters.
            return None
        if kept is not None:
            kept.keep(request.content_hash, box.width(), box.height(), _encoded(image))
    image.setDevicePixelRatio(device_pixel_ratio)
    return image


def _known(content_hash: str, box: QSize, kept: ThumbnailCache | None) -> QImage:
    """What is kept on disk, a null image where there is nothing of use."""
    content = kept.find(content_hash, box.width(), box.height()) if kept is not None else None
    if content is None:
        return QImage()
    image = read_with(content, QImageReader.read, QImage())
    return image if image.isNull() else image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def _encoded(image: QImage) -> bytes:
    """Small as JPEG, which has no alpha; as PNG where some is needed."""
    alpha = image.convertToFormat(QImage.Format.Format_Alpha8)
    width, stride, content = alpha.width(), alpha.bytesPerLine(), bytes(alpha.constBits())
    is_opaque = all(content.count(255, at, at + width) == width for at in range(0, len(content), stride))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"jpeg" if is_opaque else b"png"))
    writer.setQuality(_QUALITY if is_opaque else -1)
    find_format(writer)
    writer.write(image)
    return bytes(buffer.data().data())


def make_thumbnail(file: LocalFile, box: QSize) -> QImage:
    """The top of an image, as wide as `box` (pixels) and cut to it; small images stay as they are.

    Blocks. Raises OSError or ImageProblem when the file cannot be read or decoded.
    """
    content = file.path.read_bytes()  # Qt cannot open a path whose bytes are not UTF-8, Python can
    if kind_of(content) is ImageKind.PNG:
        facts = inspect_png(content)  # decoders would show half a picture where the comparison refuses the file
        top = None if facts.has_exif else _top_of_png(content, box)
        if top is not None:
            return top.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    image = read_with(content, partial(_read_scaled, box), QImage())
    if image.isNull():
        image = _decoded_by_pillow(file, box)
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def _top_of_png(content: bytes, box: QSize) -> QImage | None:
    size = read_with(content, QImageReader.size, QSize())
    if size.isEmpty():
        return None
    scaled = covering(size, box)
    part = visible_part(scaled, box)
    top = reduced_top(content, size, scaled, part.height())
    if top is None:
        return None
    height = max(part.height(), round(top.height() * scaled.width() / top.width()))
    smooth = Qt.TransformationMode.SmoothTransformation
    return top.scaled(scaled.width(), height, Qt.AspectRatioMode.IgnoreAspectRatio, smooth).copy(part)


def _read_scaled(box: QSize, reader: QImageReader) -> QImage:
    """A null image when Qt cannot read it."""
    reader.setAutoTransform(True)
    if reader.size().isValid():
        _scale_while_reading(reader, box)
    return reader.read()


def _scale_while_reading(reader: QImageReader, box: QSize) -> None:
    turned = bool(reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90)
    box = box.transposed() if turned else box
    scaled = covering(reader.size(), box)
    reader.setScaledSize(scaled)
    if not turned:
        reader.setScaledClipRect(visible_part(scaled, box))


def _decoded_by_pillow(file: LocalFile, box: QSize) -> QImage:
    picture = decode_rgba(file.path)
    scaled = covering(QSize(picture.width, picture.height), box)
    small = picture.resize((scaled.width(), scaled.height()))
    pixels = small.tobytes()  # QImage looks into these bytes until they are copied
    image = QImage(pixels, small.width, small.height, small.width * 4, QImage.Format.Format_RGBA8888)
    return image.copy(visible_part(scaled, box))


def covering(size: QSize, box: QSize) -> QSize:
    """The size to scale an image to so that it covers the box, never enlarged."""
    factor = max(box.width() / max(size.width(), 1), box.height() / max(size.height(), 1))
    factor = min(factor, 1.0)
    return QSize(max(round(size.width() * factor), 1), max(round(size.height() * factor), 1))


def visible_part(scaled: QSize, box: QSize) -> QRect:
    """The part of a scaled image that a box shows: the top, centred from left to right."""
    width, height = min(scaled.width(), box.width()), min(scaled.height(), box.height())
    return QRect((scaled.width() - width) // 2, 0, width, height)
