"""Putting the two files of a pair where odiff can have them, under paths that its protocol carries safely."""

import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from snapreview.engine.examining import ExaminedFile, ExaminedPair
from snapreview.images.decode import decode_rgba, padded
from snapreview.images.kind import ImageKind
from snapreview.images.problem import ImageProblem
from snapreview.images.stored_png import write_stored_picture
from snapreview.model.quick_values import quickly_made

MOST_STORED_PIXELS = 10_000_000
"""Larger pictures are compressed for odiff: not compressed they take four bytes a pixel on the disk and in memory."""

WIDEST_STORED = 16_383
"""Pixels; the rows of wider pictures Pillow hands out without room for the byte that names the filter."""

_EXTENSION = {ImageKind.PNG: ".png", ImageKind.JPEG: ".jpg", ImageKind.WEBP: ".webp"}

# What may go into a request as it is: printable ASCII without what would break odiff's unescaped error texts,
# and short enough for its text buffer of 479 bytes (odiff.md §2).
_PLAIN_PATH = re.compile(r"/[ !#-\[\]-~]{1,400}")


class SideProblem(Exception):
    """One image of the pair cannot be made ready; `side` is Base or Head, the message says why."""

    def __init__(self, side: str, problem: ImageProblem) -> None:
        super().__init__(str(problem))
        self.side = side


@quickly_made
@dataclass(frozen=True, slots=True)
class StagedPair:
    """What to call the two files in a request: absolute paths, or names in the server's folder."""

    base: str
    head: str


class Staging:
    """Makes pairs ready in one worker's private folder. All methods raise OSError when it cannot be written."""

    def __init__(self, folder: Path, label: str = "", between_steps: Callable[[], None] = lambda: None) -> None:
        """The names of the files begin with `label`. `between_steps` is called before every step that takes long; it
        may raise to end the work.
        """
        self._folder = folder
        self._label = label
        self._between_steps = between_steps

    def straight(self, pair: ExaminedPair) -> StagedPair:
        """The files as they are."""
        return StagedPair(self._as_it_is(pair.base, "base"), self._as_it_is(pair.head, "head"))

    def private(self, pair: ExaminedPair) -> StagedPair:
        """Copies of the files as they are, for files that change while they are read."""
        return StagedPair(self._copied(pair.base, "base"), self._copied(pair.head, "head"))

    def normalised(self, pair: ExaminedPair, everything: bool) -> StagedPair:
        """Upright RGBA PNG copies of canvas size, decoded by Pillow.

        A lossless file of canvas size that odiff reads right stays as it is, unless `everything` is asked
        for. Raises SideProblem when a file cannot be decoded.
        """
        both_lossy = pair.base.lossy and pair.head.lossy  # one decoder for both, or they differ by themselves

        def ready(file: ExaminedFile, stem: str) -> str:
            if everything or both_lossy or not file.trusted or file.size != pair.canvas:
                return self._decoded(file, pair, stem)
            return self._as_it_is(file, stem)

        return StagedPair(ready(pair.base, "base"), ready(pair.head, "head"))

    def _as_it_is(self, file: ExaminedFile, stem: str) -> str:
        path = str(file.path)
        extension = _EXTENSION[file.kind]
        if path.endswith(extension) and _PLAIN_PATH.fullmatch(path):
            return path
        return self._under(stem + extension, lambda target: _link_or_copy(file.path, target))

    def _copied(self, file: ExaminedFile, stem: str) -> str:
        return self._under(stem + _EXTENSION[file.kind], lambda target: shutil.copyfile(file.path, target))

    def _decoded(self, file: ExaminedFile, pair: ExaminedPair, stem: str) -> str:
        self._between_steps()
        try:
            image = padded(decode_rgba(file.path), pair.canvas)
        except ImageProblem as problem:
            raise SideProblem(stem.capitalize(), problem) from problem
        self._between_steps()
        return self._under(stem + ".png", lambda target: _write(image, target))

    def _under(self, plain_name: str, write: Callable[[Path], object]) -> str:
        """Write a new file of a fixed plain name; the one of an earlier pair may be a link to a user's file."""
        name = self._label + plain_name
        target = self._folder / name
        target.unlink(missing_ok=True)
        write(target)
        return name


def _write(image: Image.Image, target: Path) -> None:
    """Not compressed, which takes a fifth of the time, where that takes no more room than there surely is."""
    if image.width <= WIDEST_STORED and image.width * image.height <= MOST_STORED_PIXELS:
        write_stored_picture(image, target)
    else:
        image.save(target, "PNG", compress_level=1)


def _link_or_copy(source: Path, target: Path) -> None:
    try:
        target.symlink_to(source.absolute())
    except OSError:  # Windows lets ordinary users make no links
        shutil.copyfile(source, target)
