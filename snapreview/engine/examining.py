"""Looking at the two files of a pair before odiff gets them: what they are, and whether it reads them right."""

import io
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from snapreview.images.header import open_header, orientation_of, read_size
from snapreview.images.kind import ImageKind, kind_of
from snapreview.images.png_chunks import inspect_png
from snapreview.images.problem import ImageProblem
from snapreview.images.regular_file import read_regular_file, stamp_of
from snapreview.model.files import LocalFile
from snapreview.model.size import Size, canvas_of

_LOSSY = frozenset({ImageKind.JPEG, ImageKind.WEBP})


@dataclass(frozen=True, slots=True)
class ExaminedFile:
    """One file: its kind by its first bytes, its upright size in pixels, and whether odiff reads it right."""

    path: Path
    kind: ImageKind
    size: Size
    trusted: bool

    @property
    def lossy(self) -> bool:
        """True for formats whose decoders differ in a few levels."""
        return self.kind in _LOSSY


@dataclass(frozen=True, slots=True)
class ExaminedPair:
    """The two files of a pair."""

    base: ExaminedFile
    head: ExaminedFile

    @property
    def canvas(self) -> Size:
        """The canvas the two images share."""
        return canvas_of(self.base.size, self.head.size)

    @property
    def straight(self) -> bool:
        """True when odiff may have both files as they are."""
        return self.base.trusted and self.head.trusted and self.base.size == self.head.size


def examine(file: LocalFile) -> ExaminedFile:
    """Read a file and decide whether odiff may have it as it is (odiff.md §3 lists what it misreads).

    Raises ImageProblem when the file is gone, changed since its hash was taken, or damaged.
    """
    content, stamp = read_regular_file(str(file.path))
    if file.stamp is not None and file.stamp != stamp:
        raise ImageProblem("The file changed after the build was opened. Compare again.")
    size = read_size(content)
    kind = kind_of(content)
    assert kind is not None  # read_size refuses files of no kind
    return ExaminedFile(file.path, kind, size, _read_right(kind, content))


def require_unchanged(file: LocalFile) -> None:
    """Raise ImageProblem when the file is no longer the one that was hashed."""
    if file.stamp is None:
        return
    try:
        stamp = stamp_of(file.path.stat())
    except OSError as error:
        raise ImageProblem(f"The file vanished while it was compared ({error.strerror}). Compare again.") from error
    if file.stamp != stamp:
        raise ImageProblem("The file changed while it was compared. Compare again.")


def _read_right(kind: ImageKind, content: bytes) -> bool:
    match kind:
        case ImageKind.PNG:
            facts = inspect_png(content)
            return not facts.oriented and not facts.huge_chunk
        case ImageKind.JPEG:
            with open_header(io.BytesIO(content)) as image:
                return image.mode != "CMYK" and orientation_of(image) == 1
        case ImageKind.WEBP:
            with open_header(io.BytesIO(content)) as image:
                return _frame_count(image) == 1 and orientation_of(image) == 1
        case _:
            return False


def _frame_count(image: Image.Image) -> int:
    return int(getattr(image, "n_frames", 1))
