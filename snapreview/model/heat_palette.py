"""The palette of heat maps: 256 colours from dark violet over rose and orange to pale yellow.

It is computed, not copied: a path through CIE L*a*b* on which lightness only ever rises, walked in steps of equal
colour difference. Equal steps of the value look equally large, and lightness alone tells the order, whatever colours
a reader can tell apart.
"""

import math
from itertools import pairwise

from snapreview.model.lab import TO_XYZ, TOE, WHITE, Lab, Rgb, delta_e_1976, srgb_level

_ANCHORS = (
    Lab(22, 28, -38),
    Lab(36, 44, -36),
    Lab(49, 58, -8),
    Lab(62, 52, 34),
    Lab(77, 24, 62),
    Lab(93, -8, 58),
)
_FINE = 64
COLOURS = 256


def heat_palette() -> tuple[Rgb, ...]:
    """The 256 colours in sRGB, the first for the smallest difference."""
    path = _path()
    reached = [0.0]
    for one, other in pairwise(path):
        reached.append(reached[-1] + delta_e_1976(one, other))
    colours, position = [], 0
    for number in range(COLOURS):
        wanted = reached[-1] * number / (COLOURS - 1)
        while position < len(path) - 2 and reached[position + 1] < wanted:
            position += 1
        share = (wanted - reached[position]) / (reached[position + 1] - reached[position])
        colours.append(_srgb(_between(path[position], path[position + 1], share)))
    return tuple(colours)


def _path() -> list[Lab]:
    """The anchors joined by a smooth curve (Catmull-Rom) whose lightness is straight between them."""
    ends = (_ANCHORS[0], *_ANCHORS, _ANCHORS[-1])
    path = []
    for number in range(len(_ANCHORS) - 1):
        before, one, other, after = ends[number : number + 4]
        for step in range(_FINE):
            share = step / _FINE
            path.append(
                Lab(
                    one.lightness + (other.lightness - one.lightness) * share,
                    _curved(before.a, one.a, other.a, after.a, share),
                    _curved(before.b, one.b, other.b, after.b, share),
                )
            )
    return [*path, _ANCHORS[-1]]


def _curved(before: float, one: float, other: float, after: float, share: float) -> float:
    return 0.5 * (
        2 * one
        + (other - before) * share
        + (2 * before - 5 * one + 4 * other - after) * share**2
        + (3 * one - before - 3 * other + after) * share**3
    )


def _between(one: Lab, other: Lab, share: float) -> Lab:
    return Lab(
        one.lightness + (other.lightness - one.lightness) * share,
        one.a + (other.a - one.a) * share,
        one.b + (other.b - one.b) * share,
    )


def _srgb(lab: Lab) -> Rgb:
    y = (lab.lightness + 16) / 116
    parts = (y + lab.a / 500, y, y - lab.b / 200)
    light = [_expanded(part) * white for part, white in zip(parts, WHITE, strict=True)]
    red, green, blue = (sum(factor * part for factor, part in zip(row, light, strict=True)) for row in _FROM_XYZ)
    return srgb_level(red), srgb_level(green), srgb_level(blue)


def _expanded(value: float) -> float:
    return value**3 if value > TOE else 3 * TOE**2 * (value - 4 / 29)


def _inverse(matrix: tuple[tuple[float, ...], ...]) -> tuple[tuple[float, ...], ...]:
    (a, b, c), (d, e, f), (g, h, i) = matrix
    cofactors = (
        (e * i - f * h, c * h - b * i, b * f - c * e),
        (f * g - d * i, a * i - c * g, c * d - a * f),
        (d * h - e * g, b * g - a * h, a * e - b * d),
    )
    determinant = math.fsum((a * cofactors[0][0], b * cofactors[1][0], c * cofactors[2][0]))
    return tuple(tuple(value / determinant for value in row) for row in cofactors)


_FROM_XYZ = _inverse(TO_XYZ)
