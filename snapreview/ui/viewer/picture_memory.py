"""Where the levels of a picture lie: in memory of their own, or in files that are mapped.

Each is filled from the top down. Memory of pictures is taken from the system as a whole, so that it goes back as soon
as the picture does, and on Linux in large pages: the system hands out 3,000 small ones for a phone screen, one by one.
"""

import mmap
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import IO, Protocol

from PIL import Image
from PySide6.QtGui import QImage

from snapreview.images.mapped_image import mapped_image
from snapreview.model.size import Size

BYTES_PER_PIXEL = 4

VALUES_IN_MEMORY_BYTES = 32 * 1024**2

_LARGE_PAGE_BYTES = 2 * 1024**2
_ZEROS = 1024**2

Memory = mmap.mmap | bytearray
"""What the pixels of an image lie in; they are there as long as it is."""


class LevelRoom(Protocol):
    """Takes the pixels of one level, 4 bytes each."""

    def rows(self, count: int) -> memoryview:
        """The memory of the next rows, to be filled before anything else is asked for."""

    def filled(self, form: QImage.Format) -> tuple[QImage, Memory]:
        """The image, when all its rows are there, and what it lies in. Raises OSError."""

    def close(self) -> None:
        """Give up what is not needed once the image is made, or will not be."""


class MemoryRoom:
    """A level in memory. Making one raises MemoryError."""

    def __init__(self, size: Size) -> None:
        self._size = size
        self._memory = _memory(size.pixels * BYTES_PER_PIXEL)
        self._view = memoryview(self._memory)
        self._position = 0

    def rows(self, count: int) -> memoryview:
        """See LevelRoom."""
        start, self._position = self._position, self._position + count * self._size.width * BYTES_PER_PIXEL
        return self._view[start : self._position]

    def filled(self, form: QImage.Format) -> tuple[QImage, Memory]:
        """See LevelRoom."""
        return _image_in(self._memory, self._size, form), self._memory

    def close(self) -> None:
        """See LevelRoom."""


class FileRoom:
    """A level in a file without a name, below `folder` or in the system's place for temporary files."""

    def __init__(self, size: Size, folder: Path | None) -> None:
        self._size = size
        self._file: IO[bytes] = tempfile.TemporaryFile(dir=folder)  # noqa: SIM115 - see close
        self._rows = memoryview(b"")

    def rows(self, count: int) -> memoryview:
        """See LevelRoom."""
        self._file.write(self._rows)
        length = count * self._size.width * BYTES_PER_PIXEL
        if len(self._rows) != length:
            self._rows = memoryview(bytearray(length))
        return self._rows

    def filled(self, form: QImage.Format) -> tuple[QImage, Memory]:
        """See LevelRoom."""
        self._file.write(self._rows)
        self._file.flush()
        mapping = mmap.mmap(self._file.fileno(), 0, access=mmap.ACCESS_READ)
        return _image_in(mapping, self._size, form), mapping

    def close(self) -> None:
        """See LevelRoom."""
        self._file.close()


def image_of_values(values: Image.Image, folder: Path | None = None) -> tuple[QImage, Memory]:
    """An image of mode L as an indexed one, without a colour table, and what it lies in: a file without a name below
    `folder` where that is more than `VALUES_IN_MEMORY_BYTES`. Raises MemoryError, also when there is no room there.
    """
    stride = values.width + -values.width % 4  # QImage wants rows of whole 32-bit words
    length = stride * values.height
    memory = _memory(length) if length <= VALUES_IN_MEMORY_BYTES else _file_memory(length, folder)
    mapped_image("L", (stride, values.height), memoryview(memory)).paste(values)
    indexed = QImage.Format.Format_Indexed8
    return QImage(memoryview(memory), values.width, values.height, stride, indexed), memory


def _file_memory(length: int, folder: Path | None) -> mmap.mmap:
    """Room in a file is taken before it is mapped: who writes to a mapping for which there is none is killed."""
    try:
        if folder is not None:
            folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder) as file:
            for start in range(0, length, _ZEROS):
                file.write(bytes(min(_ZEROS, length - start)))
            file.flush()
            return mmap.mmap(file.fileno(), length)
    except OSError as error:
        raise MemoryError from error


def _memory(length: int) -> Memory:
    if length < _LARGE_PAGE_BYTES:  # a process may have a limited number of mappings
        return bytearray(length)
    try:
        mapping = mmap.mmap(-1, length)
    except OSError as error:
        raise MemoryError from error
    if hasattr(mmap, "MADV_HUGEPAGE"):
        with suppress(OSError):  # a kernel without them goes on with small ones
            mapping.madvise(mmap.MADV_HUGEPAGE)
    return mapping


def _image_in(memory: Memory, size: Size, form: QImage.Format) -> QImage:
    return QImage(memoryview(memory), size.width, size.height, size.width * BYTES_PER_PIXEL, form)
