"""Making two image files ready for odiff: straight where it reads them right, as a normalised copy elsewhere."""

import io
import shutil
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from snapreview.images.decode import decode_rgba, padded
from snapreview.images.header import open_header, orientation_of, read_size
from snapreview.images.kind import ImageKind, kind_of
from snapreview.images.png_chunks import inspect_png
from snapreview.images.problem import ImageProblem
from snapreview.images.regular_file import read_regular_file, stamp_of
from snapreview.model.files import LocalFile
from snapreview.model.size import Size

_EXTENSION = {ImageKind.PNG: ".png", ImageKind.JPEG: ".jpg", ImageKind.WEBP: ".webp"}
_LOSSY = frozenset({ImageKind.JPEG, ImageKind.WEBP})


@dataclass(frozen=True, slots=True)
class ExaminedFile:
    """What one file of a pair is: its kind by its first bytes, upright size in pixels, and whether odiff
    reads it right as it stands.
    """

    path: Path
    kind: ImageKind
    size: Size
    trusted: bool


def examine(file: LocalFile) -> ExaminedFile:
    """Read a file and decide how odiff may have it (odiff.md §3 lists what it misreads).

    Raises ImageProblem when the file is gone, changed since its hash was taken, or damaged.
    """
    content = read_unchanged(file)
    size = read_size(content)
    kind = kind_of(content)
    assert kind is not None  # read_size refuses files of no kind
    return ExaminedFile(file.path, kind, size, _read_right(kind, content))


def read_unchanged(file: LocalFile) -> bytes:
    """The bytes of a file. Raises ImageProblem when it cannot be read or is not the one that was hashed."""
    content, stamp = read_regular_file(str(file.path))
    if file.stamp is not None and file.stamp != stamp:
        raise ImageProblem("The file changed after the build was opened. Compare again.")
    return content


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


def go_straight(base: ExaminedFile, head: ExaminedFile) -> bool:
    """True when odiff may have both files as they are."""
    return base.trusted and head.trusted and base.size == head.size


def stage_link(file: ExaminedFile, folder: Path, stem: str) -> str:
    """Put the file under a plain name into `folder` and return that name.

    A plain name keeps long paths, quotes, line breaks and bytes that are no UTF-8 out of the protocol.
    Links cost nothing; where the system refuses them the file is copied. Raises OSError.
    """
    name = stem + _EXTENSION[file.kind]
    target = folder / name
    target.unlink(missing_ok=True)
    try:
        target.symlink_to(file.path.absolute())
    except OSError:
        shutil.copyfile(file.path, target)
    return name


def stage_copy(file: ExaminedFile, folder: Path, stem: str) -> str:
    """Like `stage_link`, but always a private copy, for files that change while they are read. Raises OSError."""
    name = stem + _EXTENSION[file.kind]
    (folder / name).unlink(missing_ok=True)
    shutil.copyfile(file.path, folder / name)
    return name


def stage_normalised(file: ExaminedFile, canvas: Size, folder: Path, stem: str) -> str:
    """Decode with Pillow, turn upright, pad to the canvas, write as PNG under a plain name; return the name.

    Raises ImageProblem when the file cannot be decoded, OSError when the copy cannot be written.
    """
    name = stem + ".png"
    target = folder / name
    target.unlink(missing_ok=True)
    image = padded(decode_rgba(file.path), canvas)
    image.save(target, "PNG", compress_level=1)
    return name


def needs_normalising(file: ExaminedFile, other: ExaminedFile, canvas: Size) -> bool:
    """True when this file of a pair that cannot go straight needs a normalised copy.

    A lossless file of canvas size may stay as it is; lossy files go through the same decoder on both sides,
    because two decoders differ in a few levels.
    """
    if not file.trusted or file.size != canvas:
        return True
    return file.kind in _LOSSY and other.kind in _LOSSY


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
