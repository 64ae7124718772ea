"""The heat map of a pair: how far apart the colours of each pixel are, in ΔE*ab (CIE 1976)."""

from dataclasses import dataclass
from typing import Any

from PIL import ImageMath

from snapreview.images.decode import padded
from snapreview.images.differing_tiles import differing_tiles, on_white
from snapreview.images.pillow import Image
from snapreview.model.lab import TO_XYZ, TOE, WHITE, linear_level
from snapreview.model.size import Size, canvas_of

SCALES = (5.0, 10.0, 25.0, 50.0, 100.0)
"""Where the scale of a heat map may end, in ΔE. Black and white are 100 apart; what is further apart looks as hot."""

_LIGHT = [linear_level(level) for level in range(256)]


@dataclass(frozen=True, slots=True, eq=False)
class HeatMap:
    """`levels` (mode L, canvas size): 0 where colours are equal, else 1..255 for differences up to `scale_end` ΔE.
    `greatest` is the greatest difference in ΔE.
    """

    levels: Image.Image
    scale_end: float
    greatest: float


def heat_map(base: Image.Image, head: Image.Image) -> HeatMap:
    """The heat map of two RGBA images of any size, laid top left on each other; transparent parts look white.

    The scale ends at the first of `SCALES` that the greatest difference does not exceed. Blocks: for about a
    second when every pixel of a phone screenshot differs, some milliseconds where little does.
    """
    canvas = canvas_of(Size(*base.size), Size(*head.size))
    before, after = padded(base, canvas), padded(head, canvas)
    differences = [
        (box, _difference(on_white(before.crop(box)), on_white(after.crop(box))))
        for box in differing_tiles(before, after)
    ]
    greatest = max((_greatest(difference) for _, difference in differences), default=0.0)
    scale_end = next((end for end in SCALES if greatest <= end), SCALES[-1])
    levels = Image.new("L", (canvas.width, canvas.height), 0)
    for box, difference in differences:
        levels.paste(_levels(difference, scale_end), box[:2])
    return HeatMap(levels, scale_end, greatest)


def _greatest(difference: Image.Image) -> float:
    highest = difference.getextrema()[1]
    assert isinstance(highest, float)  # one band
    return highest


def _levels(difference: Image.Image, scale_end: float) -> Image.Image:
    """Rounded up, so that the least difference is more than none."""
    levels: Image.Image = ImageMath.lambda_eval(
        lambda images: images["min"](images["int"](images["difference"] * (255 / scale_end) + 0.999), 255),
        difference=difference,
    )
    return levels.convert("L")


def _difference(base: Image.Image, head: Image.Image) -> Image.Image:
    """The ΔE*ab of each pixel of two RGB images of one size (mode F)."""
    axes = ("lightness", "a", "b")

    def distance(images: dict[str, Any]) -> Any:
        steps = [images[f"{axis} before"] - images[f"{axis} after"] for axis in axes]
        return (steps[0] * steps[0] + steps[1] * steps[1] + steps[2] * steps[2]) ** 0.5

    before = {f"{axis} before": image for axis, image in zip(axes, _lab(base), strict=True)}
    after = {f"{axis} after": image for axis, image in zip(axes, _lab(head), strict=True)}
    difference: Image.Image = ImageMath.lambda_eval(distance, **before, **after)
    return difference


def _lab(image: Image.Image) -> tuple[Image.Image, ...]:
    """Lightness, a and b of an RGB image, each in mode F (CIE 15, as in `model.lab`)."""
    light = dict(zip(("red", "green", "blue"), (band.point(_LIGHT, "F") for band in image.split()), strict=True))
    x, y, z = (
        ImageMath.lambda_eval(_compressing([factor / white for factor in row]), **light)
        for row, white in zip(TO_XYZ, WHITE, strict=True)
    )
    return (
        ImageMath.lambda_eval(lambda images: images["y"] * 116 - 16, y=y),
        ImageMath.lambda_eval(lambda images: (images["x"] - images["y"]) * 500, x=x, y=y),
        ImageMath.lambda_eval(lambda images: (images["y"] - images["z"]) * 200, y=y, z=z),
    )


def _compressing(factors: list[float]) -> Any:
    """Cube root, below the toe the straight line: √³max(t, δ³) − (δ³ − min(t, δ³)) ÷ 3δ²."""

    def compressed(images: dict[str, Any]) -> Any:
        light = images["red"] * factors[0] + images["green"] * factors[1] + images["blue"] * factors[2]
        root = images["max"](light, TOE**3) ** (1 / 3)
        return root - (TOE**3 - images["min"](light, TOE**3)) / (3 * TOE**2)

    return compressed
