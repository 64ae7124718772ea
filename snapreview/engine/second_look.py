"""The exact second look: what odiff's tolerances leave out, decided on the pixels themselves."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from snapreview.engine.examining import ExaminedPair
from snapreview.images.decode import decode_rgba, padded
from snapreview.images.exact_difference import ExactLook, look_exactly
from snapreview.images.kind import ImageKind
from snapreview.images.png_chunks import same_picture_data
from snapreview.images.problem import ImageProblem
from snapreview.images.regular_file import read_regular_file
from snapreview.model.rectangle import Rectangle
from snapreview.model.size import Size


@dataclass(frozen=True, slots=True)
class Pictures:
    """Two image files, and the size in pixels on which they are compared."""

    base: Path
    head: Path
    canvas: Size


def look_again(
    pictures: Pictures, ignored: tuple[Rectangle, ...], between_steps: Callable[[], None]
) -> ExactLook | None:
    """The exact difference of two pictures on their canvas; None when Pillow cannot decode what odiff could.

    `between_steps` is called before every step that takes long; it may raise to end the work.
    """
    try:
        between_steps()
        base = padded(decode_rgba(pictures.base), pictures.canvas)
        between_steps()
        head = padded(decode_rgba(pictures.head), pictures.canvas)
        between_steps()
    except ImageProblem:
        return None
    return look_exactly(base, head, ignored)


def same_to_the_last_bit(pair: ExaminedPair) -> bool:
    """True when two PNG files are known to hold the same picture in all their bits, also those beyond 8."""
    if pair.base.kind is not ImageKind.PNG or pair.head.kind is not ImageKind.PNG:
        return False
    try:
        base, head = (read_regular_file(str(file.path))[0] for file in (pair.base, pair.head))
    except ImageProblem:
        return False
    return same_picture_data(base, head)
