"""Small landscapes that stand in for photographs."""

import math
from dataclasses import dataclass

from PIL import Image, ImageDraw

from tools.demo.canvas import Canvas, mix


@dataclass(frozen=True, slots=True)
class Scene:
    """Colours and shape of one landscape: sky from top to horizon, a sun, and ridges from far to near."""

    sky_top: str
    sky_low: str
    sun: str
    ridges: tuple[str, ...]
    water: str | None = None
    houses: tuple[str, ...] = ()
    sun_x: float = 0.72
    sun_y: float = 0.34
    roughness: float = 1.0


COAST = Scene("#7cc4d9", "#fbe5c5", "#fff6dc", ("#6fa3a8", "#3f7f7c", "#24544f"), "#5fb0bd")
DUSK = Scene("#33386b", "#f3936f", "#ffe0a8", ("#7b5378", "#4f3a63", "#2c2547"), "#c7776f", sun_x=0.35, sun_y=0.5)
ALPS = Scene("#8fbce6", "#eaf3fb", "#ffffff", ("#b3c6dc", "#6f8fb0", "#3c6a5c", "#27493d"), roughness=2.2)
DUNES = Scene("#f2b880", "#fde8cc", "#fff4dd", ("#e9a56a", "#d48549", "#a95f37"), roughness=0.6, sun_x=0.25)
FJORD = Scene("#a6cfd6", "#e9f1e6", "#fffbe9", ("#8db3b0", "#547f84", "#2f585e"), "#78a9b4", roughness=1.8)
HARBOUR = Scene(
    "#86c9e8",
    "#eaf6f3",
    "#fffbe6",
    ("#8fc0b2", "#5d9a88"),
    "#3f93ad",
    houses=("#e2603f", "#f4c95d", "#f7f1e3", "#3f7f8f", "#d98c8c", "#f0a35e"),
    sun_x=0.4,
    sun_y=0.2,
)
NIGHT = Scene("#0f1b3d", "#3d4f86", "#f4f1d8", ("#2c3b6b", "#1d2a50", "#121b36"), "#2f4479", sun_y=0.25)


def scene(canvas: Canvas, x: float, y: float, width: float, height: float, radius: float, which: Scene) -> None:
    """Draw a landscape into a rectangle with round corners."""
    canvas.paste(landscape(which, *canvas.pixel_size(width, height)), x, y, radius)


def landscape(which: Scene, width: int, height: int) -> Image.Image:
    """The landscape alone, `width` × `height` pixels."""
    image = Image.new("RGB", (width, height))
    draw = ImageDraw.Draw(image)
    horizon = 0.62 if which.water or which.houses else 0.9
    _sky(draw, which, width, height, horizon)
    _sun(draw, which, width, height)
    base = horizon * height
    far, near = which.ridges[:-1], which.ridges[-1]
    for index, colour in enumerate(far):
        lift = (0.2 - 0.09 * index) * height
        _ridge(draw, colour, width, height, base - lift, index, which.roughness)
    if which.water:
        _water(draw, which, width, height, base)
    if which.houses:
        _houses(draw, which, width, height, base)
    _ridge(draw, near, width, height, height * 0.88, 7, which.roughness * 0.6)
    return image


def _sky(draw: ImageDraw.ImageDraw, which: Scene, width: int, height: int, horizon: float) -> None:
    bands = 28
    depth = horizon * height
    for band in range(bands):
        top = round(depth * band / bands)
        colour = mix(which.sky_top, which.sky_low, band / (bands - 1))
        draw.rectangle((0, top, width, height), fill=colour)


def _sun(draw: ImageDraw.ImageDraw, which: Scene, width: int, height: int) -> None:
    radius = height * 0.1
    x, y = which.sun_x * width, which.sun_y * height
    glow = mix(which.sun, which.sky_low, 0.6)
    for factor, colour in ((1.45, glow), (1.0, which.sun)):
        size = radius * factor
        draw.ellipse((x - size, y - size, x + size, y + size), fill=colour)


def _ridge(
    draw: ImageDraw.ImageDraw,
    colour: str,
    width: int,
    height: int,
    level: float,
    phase: int,
    roughness: float,
) -> None:
    """One line of hills as a sum of three sine waves, filled down to the bottom."""
    swing = height * 0.045 * roughness
    points: list[tuple[float, float]] = []
    steps = 120
    for step in range(steps + 1):
        t = step / steps
        wave = math.sin(t * 5.1 + phase * 1.9) + 0.55 * math.sin(t * 11.3 + phase * 3.1)
        wave += 0.22 * math.sin(t * 27 + phase) * min(roughness, 1.6)
        points.append((round(t * width), round(level - swing * wave)))
    draw.polygon([(0, height), *points, (width, height)], fill=colour)


def _water(draw: ImageDraw.ImageDraw, which: Scene, width: int, height: int, base: float) -> None:
    water = which.water or which.sky_low
    for band in range(10):
        top = round(base + (height - base) * band / 10)
        draw.rectangle((0, top, width, height), fill=mix(mix(water, which.sky_low, 0.25), water, band / 9))
    x = which.sun_x * width
    for line in range(5):
        y = base + height * (0.03 + 0.045 * line)
        half = width * (0.05 + 0.018 * line)
        glint = mix(water, which.sun, 0.55 - 0.08 * line)
        thick = max(2.0, height * 0.011)
        draw.rounded_rectangle((x - half, y, x + half, y + thick), radius=thick / 2, fill=glint)


def _houses(draw: ImageDraw.ImageDraw, which: Scene, width: int, height: int, base: float) -> None:
    count = 9
    step = width / count
    for index in range(count):
        colour = which.houses[index % len(which.houses)]
        tall = height * (0.2 + 0.05 * ((index * 5) % 4))
        left, right = round(index * step), round((index + 1) * step)
        top = round(base - tall)
        draw.rectangle((left, top, right, round(base)), fill=colour)
        roof = mix(colour, "#5a2a1c", 0.55)
        draw.polygon([(left, top), ((left + right) / 2, round(top - step * 0.42)), (right, top)], fill=roof)
        _windows(draw, left, top, step, round(base), mix(colour, "#22313b", 0.65))


def _windows(draw: ImageDraw.ImageDraw, left: float, top: float, step: float, bottom: float, colour: str) -> None:
    size = step * 0.18
    y = top + size * 0.9
    while y + size * 1.4 < bottom:
        for share in (0.2, 0.62):
            x = left + step * share
            draw.rectangle((x, y, x + size, y + size * 1.25), fill=colour)
        y += size * 2.2
