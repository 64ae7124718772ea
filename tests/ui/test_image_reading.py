"""Reading images in several threads at once, as the list and the viewer do."""

import io
from concurrent.futures import ThreadPoolExecutor, wait

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QImageReader

from snapreview.ui.image_reading import read_with
from tests.support.pictures import noise

pytestmark = pytest.mark.usefixtures("qapp")

_THREADS = 6
_READS = 1_500


def content_as(kind: str) -> bytes:
    content = io.BytesIO()
    noise((24, 24), 1).save(content, kind)
    return content.getvalue()


def test_many_threads_read_every_format_rightly() -> None:
    contents = [content_as(kind) for kind in ("BMP", "PNG", "TIFF", "GIF", "WEBP")]

    def read(number: int) -> QSize:
        content = contents[number % len(contents)]
        if number % 2:
            return read_with(content, QImageReader.size, QSize())
        return read_with(content, QImageReader.read, QImage()).size()

    with ThreadPoolExecutor(_THREADS) as pool:
        tasks = [pool.submit(read, number) for number in range(_READS)]
        assert not wait(tasks, timeout=60).not_done
    assert {(task.result().width(), task.result().height()) for task in tasks} == {(24, 24)}


def test_what_is_no_image_is_not_read() -> None:
    assert read_with(b"no image", QImageReader.read, QImage()).isNull()
