"""Qt's readers of image files, opened so that no two threads can wait for each other for ever.

Qt looks for the format of an image under a lock of its own, and reads from the buffer meanwhile. A buffer that was
made in Python takes Python's interpreter lock for that; another thread may hold that one while it waits for Qt's. So
only one thread at a time looks for a format. Decoding afterwards takes neither.
"""

import threading
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImageReader, QImageWriter

_Read = TypeVar("_Read")

_looking_for_format = threading.Lock()


def read_with(content: bytes, use: Callable[[QImageReader], _Read], otherwise: _Read) -> _Read:
    """What `use` makes of a reader of a file's bytes; `otherwise` when Qt does not read the format.

    `use` must not raise: the reader has to go before its buffer does, as some formats touch that once more then.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    with _looking_for_format:
        readable = reader.canRead()
    read = use(reader) if readable else otherwise
    del reader
    return read


def find_format(writer: QImageWriter) -> None:
    """Have a writer look for its format, before it writes."""
    with _looking_for_format:
        writer.canWrite()
