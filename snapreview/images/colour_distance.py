"""How far apart the colours of a pair are by odiff's measure, kept so that any colour threshold can be tried at once.

odiff calls a pixel changed when its YIQ distance exceeds 35,215 × threshold² (odiff.md §4; Kotsarenko and Ramos,
“Measuring perceived color difference using YIQ NTSC transmission color space”, 2010). Here each pixel keeps the
first of 200 steps at which it counts as the same. Tolerated anti-aliasing is not known here, so counts are those of
a comparison without it.
"""

from typing import Any

from PIL import ImageMath

from snapreview.images.decode import padded
from snapreview.images.differing_tiles import differing_tiles, on_white
from snapreview.images.exact_difference import blank
from snapreview.images.pillow import Image
from snapreview.model.rectangle import Rectangle
from snapreview.model.size import Size, canvas_of

THRESHOLD_STEPS = 200
"""Steps from threshold 0 to 1; close together where thresholds are small: 0.01 is the 20th."""

_GREATEST_DISTANCE = 35_215.0
_LUMA = (0.29889531, 0.58662247, 0.11448223)
_IN_PHASE = (0.59597799, -0.27417610, -0.32180189)
_QUADRATURE = (0.21147017, -0.52261711, 0.31114694)
_WEIGHTS = (0.5053, 0.299, 0.1957)


def threshold_of_step(step: int) -> float:
    """The colour threshold, 0..1, of a step 0..200."""
    return (step / THRESHOLD_STEPS) ** 2


def step_of_threshold(threshold: float) -> int:
    """The step whose threshold is nearest."""
    return round(float(max(0.0, threshold) ** 0.5) * THRESHOLD_STEPS)


def distance_levels(base: Image.Image, head: Image.Image, ignored: tuple[Rectangle, ...] = ()) -> Image.Image:
    """An image of canvas size (mode L): a pixel counts as changed at a step when its level is greater than the step.

    `base` and `head` are RGBA of any size, laid top left on each other as the engine does it. Blocks: for half a
    second when every pixel of a phone screenshot differs.
    """
    canvas = canvas_of(Size(*base.size), Size(*head.size))
    levels = Image.new("L", (canvas.width, canvas.height), 0)
    before, after = padded(base, canvas), padded(head, canvas)
    for box in differing_tiles(before, after):
        levels.paste(_levels(on_white(before.crop(box)), on_white(after.crop(box))), box[:2])
    blank(levels, ignored)
    return levels


def changed_at(histogram: list[int], step: int) -> int:
    """How many pixels count as changed at a step; `histogram` is that of the levels."""
    return sum(histogram[step + 1 :])


def _levels(base: Image.Image, head: Image.Image) -> Image.Image:
    """Two RGB images of one size. A level is ⌈200 · √threshold⌉, so that `level > step` is `distance > threshold²`."""
    names = ("red", "green", "blue")
    bands = dict(zip(names, base.split(), strict=True))
    bands |= {f"{name}_after": band for name, band in zip(names, head.split(), strict=True)}

    def level(images: dict[str, Any]) -> Any:
        steps = [images["float"](images[name]) - images["float"](images[f"{name}_after"]) for name in names]
        distance: Any = 0.0
        for factors, weight in zip((_LUMA, _IN_PHASE, _QUADRATURE), _WEIGHTS, strict=True):
            part = steps[0] * factors[0] + steps[1] * factors[1] + steps[2] * factors[2]
            distance = distance + part * part * weight
        root = (distance / _GREATEST_DISTANCE) ** 0.25 * THRESHOLD_STEPS
        return images["int"](root + 0.9999)

    levels: Image.Image = ImageMath.lambda_eval(level, **bands)
    return levels.convert("L")
