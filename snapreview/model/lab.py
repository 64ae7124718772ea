"""Colours as people see them: CIE L*a*b* for the D65 white of sRGB, and how far two colours are apart."""

import math
from dataclasses import dataclass

Rgb = tuple[int, int, int]
"""Red, green and blue of sRGB, each 0..255."""

TO_XYZ = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
"""Linear sRGB to CIE XYZ (IEC 61966-2-1)."""

WHITE = tuple(sum(row) for row in TO_XYZ)
"""The white of sRGB in CIE XYZ."""

TOE = 6 / 29
"""Where the cube root of CIE L*a*b* gives way to a straight line: below the cube of this (CIE 15)."""

_FAR_CHROMA = 25.0**7


@dataclass(frozen=True, slots=True)
class Lab:
    """Lightness 0..100, and the red-green and yellow-blue axes."""

    lightness: float
    a: float
    b: float


def linear_level(level: int) -> float:
    """The light, 0..1, that a channel of sRGB at 0..255 stands for (IEC 61966-2-1)."""
    value = level / 255
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def srgb_level(light: float) -> int:
    """The nearest channel value 0..255 for an amount of light; light out of range is cut."""
    light = min(1.0, max(0.0, light))
    value = light * 12.92 if light <= 0.0031308 else 1.055 * light ** (1 / 2.4) - 0.055
    return round(value * 255)


def lab_of(colour: Rgb) -> Lab:
    """An opaque sRGB colour in CIE L*a*b* (CIE 15)."""
    light = [linear_level(level) for level in colour]
    x, y, z = (
        _compressed(sum(factor * part for factor, part in zip(row, light, strict=True)) / white)
        for row, white in zip(TO_XYZ, WHITE, strict=True)
    )
    return Lab(116 * y - 16, 500 * (x - y), 200 * (y - z))


def delta_e_1976(one: Lab, other: Lab) -> float:
    """The distance of two colours in CIE L*a*b* (CIE 15, ΔE*ab). About 2 is just seen."""
    return math.dist((one.lightness, one.a, one.b), (other.lightness, other.a, other.b))


def delta_e_2000(one: Lab, other: Lab) -> float:
    """The difference of two colours by CIEDE2000, about 1 is just seen.

    Formula and order of steps: Sharma, Wu, Dalal, “The CIEDE2000 color-difference formula: implementation notes,
    supplementary test data, and mathematical observations”, Color Research & Application 30 (2005), 21–30.
    """
    stretch = _stretch((math.hypot(one.a, one.b) + math.hypot(other.a, other.b)) / 2)
    chroma_one, hue_one = _polar(one.a * stretch, one.b)
    chroma_other, hue_other = _polar(other.a * stretch, other.b)
    turn = _turn(hue_one, hue_other) if chroma_one * chroma_other else 0.0
    hue_step = 2 * math.sqrt(chroma_one * chroma_other) * math.sin(math.radians(turn / 2))
    chroma = (chroma_one + chroma_other) / 2
    hue = _mean_hue(hue_one, hue_other) if chroma_one * chroma_other else hue_one + hue_other
    lightness_share = (other.lightness - one.lightness) / _lightness_weight((one.lightness + other.lightness) / 2)
    chroma_share = (chroma_other - chroma_one) / (1 + 0.045 * chroma)
    hue_share = hue_step / (1 + 0.015 * chroma * _hue_weight(hue))
    rotation = _rotation(chroma, hue) * chroma_share * hue_share
    return math.sqrt(max(0.0, lightness_share**2 + chroma_share**2 + hue_share**2 + rotation))


def _compressed(light: float) -> float:
    return float(light ** (1 / 3)) if light > TOE**3 else light / (3 * TOE**2) + 4 / 29


def _stretch(chroma: float) -> float:
    """How much the red-green axis is drawn out near grey (1 + G)."""
    seventh = chroma**7
    return 1 + 0.5 * (1 - math.sqrt(seventh / (seventh + _FAR_CHROMA)))


def _polar(a: float, b: float) -> tuple[float, float]:
    """Chroma, and hue in degrees 0..360."""
    return math.hypot(a, b), math.degrees(math.atan2(b, a)) % 360 if a or b else 0.0


def _turn(hue_one: float, hue_other: float) -> float:
    """From one hue to the other the shorter way round, in degrees."""
    turn = hue_other - hue_one
    if abs(turn) <= 180:
        return turn
    return turn - 360 if turn > 180 else turn + 360


def _mean_hue(hue_one: float, hue_other: float) -> float:
    total = hue_one + hue_other
    if abs(hue_one - hue_other) <= 180:
        return total / 2
    return (total + 360) / 2 if total < 360 else (total - 360) / 2


def _lightness_weight(lightness: float) -> float:
    offset = (lightness - 50) ** 2
    return 1 + 0.015 * offset / math.sqrt(20 + offset)


def _hue_weight(hue: float) -> float:
    return (
        1
        - 0.17 * math.cos(math.radians(hue - 30))
        + 0.24 * math.cos(math.radians(2 * hue))
        + 0.32 * math.cos(math.radians(3 * hue + 6))
        - 0.20 * math.cos(math.radians(4 * hue - 63))
    )


def _rotation(chroma: float, hue: float) -> float:
    """The interaction of chroma and hue in the blues (R_T)."""
    seventh = chroma**7
    spread = 2 * math.sqrt(seventh / (seventh + _FAR_CHROMA))
    return -math.sin(math.radians(60 * math.exp(-(((hue - 275) / 25) ** 2)))) * spread
