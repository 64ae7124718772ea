"""From the pixels of an image to a picture with all its levels, some rows at a time.

Runs in background threads, and every step either releases the interpreter or is short: a thread that holds it stops
the window. Rows are reduced to all levels while they are in the processor's cache. Pictures too large to be kept in
memory lie in files that are mapped, from which the system reads what is painted.
"""

import tempfile
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack, closing, nullcontext
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage

from snapreview.errors import Cancelled
from snapreview.images.problem import ImageProblem
from snapreview.model.size import Size
from snapreview.ui.language.told_sentences import sentence_text
from snapreview.ui.viewer.picture_levels import SMALLEST_LEVEL, Picture
from snapreview.ui.viewer.picture_memory import BYTES_PER_PIXEL, FileRoom, LevelRoom, MemoryRoom
from snapreview.ui.viewer.picture_rows import DecodedRows, PictureRows, as_pillow

IN_MEMORY_BYTES = 128 * 1024**2
"""A picture that takes more than this with all its levels is kept in files, unless it is told otherwise."""

_BAND_PIXELS = 256 * 1024  # what stays in the cache of a processor, and is not done with after a few calls
_SMALL_LEVEL_BYTES = 16 * 1024**2
_PLAIN, _TRANSPARENT = QImage.Format.Format_RGB32, QImage.Format.Format_ARGB32_Premultiplied

Stopped = Callable[[], bool]
"""True when nobody waits any more for what is being done."""


def never() -> bool:
    """For what is always waited for."""
    return False


class PictureBuilder:
    """Builds pictures; large ones that have to be decoded as a whole, and are in memory meanwhile, one at a time.

    `folder` is where the files of large pictures are made, None for the system's place for temporary files. They have
    no name there and go with the picture, or with the program.
    """

    def __init__(self, in_memory_bytes: int = IN_MEMORY_BYTES, folder: Path | None = None) -> None:
        self._in_memory_bytes = in_memory_bytes
        self._folder = folder
        self._large = threading.Lock()

    @property
    def folder(self) -> Path | None:
        """Where large pictures lie, None for the system's place for temporary files."""
        return self._folder

    def keeps_in_memory(self, size: Size) -> bool:
        """True when a picture of this size does not go to files."""
        return size.pixels * BYTES_PER_PIXEL * 4 / 3 <= self._in_memory_bytes

    def turn(self, size: Size) -> AbstractContextManager[object]:
        """To be entered around decoding a picture of this size as a whole, and building it."""
        return nullcontext() if self.keeps_in_memory(size) else self._large

    def build(self, rows: PictureRows, stopped: Stopped = never) -> Picture:
        """The picture of these rows. Raises ImageProblem when there is no room for the files of a large one, and
        Cancelled when it finds that it was stopped.
        """
        if self.keeps_in_memory(rows.size):
            return _built(rows, MemoryRoom, stopped)
        try:
            if self._folder is not None:
                self._folder.mkdir(parents=True, exist_ok=True)
            return _built(rows, self._room, stopped)
        except OSError as error:
            text = QCoreApplication.translate(
                "Views",
                "The picture is too large to be kept in memory, and there is no room for it in {folder} ({reason}). "
                "Free space there.",
            )
            folder = self._folder or tempfile.gettempdir()
            raise ImageProblem(text.format(folder=folder, reason=sentence_text(error.strerror or error))) from error

    def _room(self, size: Size) -> LevelRoom:
        is_small = size.pixels * BYTES_PER_PIXEL <= min(_SMALL_LEVEL_BYTES, self._in_memory_bytes)
        return MemoryRoom(size) if is_small else FileRoom(size, self._folder)


def picture_of(image: QImage) -> Picture:
    """A picture with all its levels in memory, in a format that paints fast."""
    return _built(DecodedRows(image), MemoryRoom, never)


def _built(rows: PictureRows, room_of: Callable[[Size], LevelRoom], stopped: Stopped) -> Picture:
    sizes = _level_sizes(rows.size)
    with ExitStack() as stack:
        rooms = [stack.enter_context(closing(room_of(size))) for size in sizes]
        transparent = False
        for count in _bands(rows.size, len(sizes)):
            if stopped():
                raise Cancelled
            target = rooms[0].rows(count)
            transparent |= rows.read(count, target)
            _reduce(as_pillow(target, rows.size.width), rooms[1:])
        # Other formats are converted at every paint, two to three times slower; without transparency it is faster
        # still, and most screenshots with an alpha channel make no use of it.
        filled = [room.filled(_TRANSPARENT if transparent else _PLAIN) for room in rooms]
    in_files = sum(isinstance(room, FileRoom) for room in rooms)
    return Picture(tuple(level for level, _ in filled), tuple(memory for _, memory in filled), in_files)


def _level_sizes(size: Size) -> list[Size]:
    """Each half of the one before, rounded up."""
    sizes = [size]
    while max(sizes[-1].width, sizes[-1].height) > SMALLEST_LEVEL:
        sizes.append(Size((sizes[-1].width + 1) // 2, (sizes[-1].height + 1) // 2))
    return sizes


def _bands(size: Size, levels: int) -> list[int]:
    """How many rows to take at a time: so many that each level gets whole rows of its own."""
    step = 2 ** (levels - 1)
    rows = max(1, _BAND_PIXELS // size.width // step) * step
    return [min(rows, size.height - top) for top in range(0, size.height, rows)]


def _reduce(band: Image.Image, rooms: list[LevelRoom]) -> None:
    """The averages of 2 × 2 pixels into the next level, theirs into the one after it, and so on."""
    for room in rooms:
        band = band.reduce(2)
        as_pillow(room.rows(band.height), band.width).paste(band)
