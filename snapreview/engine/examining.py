"""Looking at the two files of a pair before odiff gets them: what they are, and whether it reads them right."""

import io
from dataclasses import dataclass, field
from pathlib import Path

from snapreview.images.header import read_size
from snapreview.images.kind import ImageKind, kind_of
from snapreview.images.opened_image import exif_orientation, open_header, orientation_of
from snapreview.images.png_chunks import chunk_data, inspect_png
from snapreview.images.problem import ImageProblem
from snapreview.images.regular_file import read_regular_file, stamp_of
from snapreview.model.files import LocalFile
from snapreview.model.note import Note
from snapreview.model.quick_values import quickly_made
from snapreview.model.size import Size, canvas_of

_LOSSY = frozenset({ImageKind.JPEG, ImageKind.WEBP})
_READ_BY_ODIFF = _LOSSY | {ImageKind.PNG}
_KEPT_BYTES = 16 * 1024 * 1024


@quickly_made
@dataclass(frozen=True, slots=True)
class Traits:
    """What in a file limits how it can be compared.

    colour_profile: the bytes that say how values become colours, empty when there are none.
    """

    turned: bool = False
    animated: bool = False
    sixteen_bit: bool = False
    refused: bool = False
    colour_profile: bytes = b""


@dataclass(frozen=True, slots=True)
class ExaminedFile:
    """One file: its kind by its first bytes, its upright size in pixels, and its traits.

    `content` is what was read, where it is worth keeping while the pair is compared: a PNG of usual size, else empty.
    """

    path: Path
    kind: ImageKind
    size: Size
    traits: Traits
    content: bytes = field(default=b"", repr=False)

    @property
    def lossy(self) -> bool:
        """True for formats whose decoders differ in a few levels."""
        return self.kind in _LOSSY

    @property
    def trusted(self) -> bool:
        """True when odiff reads the file right as it stands (odiff.md §3 lists what it misreads)."""
        if self.kind not in _READ_BY_ODIFF or self.traits.refused or self.traits.turned:
            return False
        return self.kind is ImageKind.PNG or not self.traits.animated


@quickly_made
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

    @property
    def notes(self) -> tuple[Note, ...]:
        """What a reader must know of how these two can be compared."""
        traits = (self.base.traits, self.head.traits)
        noted = {
            Note.TURNED_UPRIGHT: any(trait.turned for trait in traits),
            Note.FIRST_FRAME_ONLY: any(trait.animated for trait in traits),
            Note.COLOUR_PROFILES_DIFFER: traits[0].colour_profile != traits[1].colour_profile,
            Note.SIXTEEN_BIT: any(trait.sixteen_bit for trait in traits),
        }
        return tuple(note for note, applies in noted.items() if applies)


def examine(file: LocalFile) -> ExaminedFile:
    """Read a file and find out what it is.

    Raises ImageProblem when the file is gone, changed since its hash was taken, or damaged.
    """
    content, stamp = read_regular_file(str(file.path))
    if file.stamp is not None and file.stamp != stamp:
        raise ImageProblem("The file changed after the build was opened. Compare again.")
    size = read_size(content)
    kind = kind_of(content)
    assert kind is not None  # read_size refuses files of no kind
    kept = content if kind is ImageKind.PNG and len(content) <= _KEPT_BYTES else b""
    return ExaminedFile(file.path, kind, size, _traits(kind, content), kept)


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


def _traits(kind: ImageKind, content: bytes) -> Traits:
    if kind is ImageKind.PNG:
        facts = inspect_png(content)
        return Traits(
            turned=facts.has_exif and exif_orientation(chunk_data(content, b"eXIf")) != 1,
            animated=facts.animated,
            sixteen_bit=facts.bit_depth == 16,
            refused=facts.huge_chunk,
            colour_profile=facts.colour_profile,
        )
    with open_header(io.BytesIO(content)) as image:
        return Traits(
            turned=orientation_of(image) != 1,
            animated=int(getattr(image, "n_frames", 1)) > 1,
            sixteen_bit=image.mode.startswith("I"),
            refused=image.mode == "CMYK",
            colour_profile=image.info.get("icc_profile") or b"",
        )
