"""The exact second look: what odiff's tolerances leave out, decided on the pixels themselves."""

from snapreview.engine.examining import ExaminedPair
from snapreview.images.decode import decode_rgba, padded
from snapreview.images.exact_difference import ExactLook, look_exactly
from snapreview.images.problem import ImageProblem
from snapreview.model.rectangle import Rectangle


def look_again(pair: ExaminedPair, ignored: tuple[Rectangle, ...]) -> ExactLook | None:
    """The exact difference of a pair on its canvas; None when Pillow cannot decode what odiff could."""
    try:
        base, head = (padded(decode_rgba(file.path), pair.canvas) for file in (pair.base, pair.head))
    except ImageProblem:
        return None
    return look_exactly(base, head, ignored)
