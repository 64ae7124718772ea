"""A small drawing surface in logical pixels: everything is drawn enlarged and reduced once at the end.

Shapes and text are drawn without anti-aliasing on the enlarged surface. Reducing it by a whole number gives
smooth edges with few distinct colours, so the PNG files stay small, and the same pixels on every machine.
"""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from PIL import Image, ImageDraw, ImageFont

Colour = str
Point = tuple[float, float]
Rgb = tuple[int, int, int]

CAP_HEIGHT = 0.71  # of the font size, for Pillow's built-in font


@lru_cache(maxsize=256)
def _font(size: int) -> ImageFont.FreeTypeFont:
    font = ImageFont.load_default(size)
    if not isinstance(font, ImageFont.FreeTypeFont):
        raise RuntimeError("The demo builds need a Pillow with FreeType. Install Pillow from its wheel.")
    return font.font_variant(layout_engine=ImageFont.Layout.BASIC)


def rgb(colour: Colour) -> Rgb:
    """The three channels, 0..255 each, of a colour written `#rrggbb`."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def mix(first: Colour, second: Colour, share: float) -> Colour:
    """The colour `share` (0..1) of the way from `first` to `second`."""
    channels = [round(a + (b - a) * share) for a, b in zip(rgb(first), rgb(second), strict=True)]
    return "#{:02x}{:02x}{:02x}".format(*channels)


class Canvas:
    """A picture of `width` × `height` logical pixels, drawn `ratio` device pixels per logical pixel."""

    def __init__(self, width: int, height: int, background: Colour | None, *, ratio: int = 1, samples: int = 4) -> None:
        """`samples` is the enlargement per device pixel; a background of None is transparent."""
        self.width = width
        self.height = height
        self._samples = samples
        self._scale = ratio * samples
        size = (width * self._scale, height * self._scale)
        self._image = Image.new("RGB", size, background) if background else Image.new("RGBA", size)
        self._draw = ImageDraw.Draw(self._image)
        self._draw.fontmode = "1"

    def finish(self) -> Image.Image:
        """The picture in device pixels."""
        return self._image.reduce(self._samples)

    def _px(self, value: float) -> int:
        return round(value * self._scale)

    def _box(self, x: float, y: float, width: float, height: float) -> tuple[int, int, int, int]:
        """A rectangle whose last row and column are inside, as ImageDraw wants it."""
        return self._px(x), self._px(y), self._px(x + width) - 1, self._px(y + height) - 1

    def rectangle(self, x: float, y: float, width: float, height: float, fill: Colour) -> None:
        self._draw.rectangle(self._box(x, y, width, height), fill=fill)

    def rounded(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        radius: float,
        fill: Colour,
        *,
        outline: Colour | None = None,
        line: float = 1,
    ) -> None:
        """A filled rectangle with round corners and, if asked for, a border of `line` pixels inside it."""
        if outline:
            self.rounded(x, y, width, height, radius, outline)
            self.rounded(x + line, y + line, width - 2 * line, height - 2 * line, radius - line, fill)
            return
        box = self._box(x, y, width, height)
        self._draw.rounded_rectangle(box, radius=max(0, self._px(radius)), fill=fill)

    def shadow(
        self, x: float, y: float, width: float, height: float, radius: float, under: Colour, strength: float
    ) -> None:
        """A soft shadow as a few growing layers on a plain ground of colour `under`."""
        for step in range(5, 0, -1):
            shade = mix(under, "#0b1220", strength * (6 - step) / 6)
            self.rounded(x - step, y - step + 3, width + 2 * step, height + 2 * step, radius + step, shade)

    def circle(self, x: float, y: float, radius: float, fill: Colour) -> None:
        self._draw.ellipse(self._box(x - radius, y - radius, 2 * radius, 2 * radius), fill=fill)

    def ring(self, x: float, y: float, radius: float, line: float, colour: Colour) -> None:
        """A circle line of width `line` whose outer edge has the given radius."""
        box = self._box(x - radius, y - radius, 2 * radius, 2 * radius)
        self._draw.ellipse(box, outline=colour, width=max(1, self._px(line)))

    def ring_box(
        self, x: float, y: float, width: float, height: float, radius: float, line: float, colour: Colour
    ) -> None:
        """The outline of a rectangle with round corners; what is inside it stays."""
        pixels = self._px(radius)
        box = self._box(x, y, width, height)
        self._draw.rounded_rectangle(box, radius=pixels, outline=colour, width=max(1, self._px(line)))

    def arc(self, x: float, y: float, radius: float, start: float, end: float, line: float, colour: Colour) -> None:
        """Part of a ring; angles in degrees, clockwise from three o'clock."""
        box = self._box(x - radius, y - radius, 2 * radius, 2 * radius)
        self._draw.arc(box, start, end, fill=colour, width=max(1, self._px(line)))

    def polygon(self, points: Sequence[Point], fill: Colour) -> None:
        self._draw.polygon([(self._px(x), self._px(y)) for x, y in points], fill=fill)

    def stroke(self, points: Sequence[Point], line: float, colour: Colour) -> None:
        """An open line of width `line` with round ends and corners."""
        pixels = [(self._px(x), self._px(y)) for x, y in points]
        width = max(1, self._px(line))
        for start, end in pairwise(pixels):
            self._draw.line([start, end], fill=colour, width=width)
        cap = (width - 1) / 2
        for x, y in pixels:
            self._draw.ellipse([x - cap, y - cap, x + cap, y + cap], fill=colour)

    def divider(self, x: float, y: float, width: float, colour: Colour) -> None:
        self.rectangle(x, y, width, 1, colour)

    def text_width(self, text: str, size: float, weight: int = 400) -> float:
        """Width in logical pixels as `text` draws it."""
        stroke = self._stroke(size, weight)
        return (_font(self._px(size)).getlength(text) + stroke * len(text)) / self._scale

    def text(
        self,
        x: float,
        y: float,
        text: str,
        size: float,
        colour: Colour,
        *,
        weight: int = 400,
        align: str = "left",
    ) -> None:
        """One line of text whose capitals are centred on `y`; `align` is left, centre or right of `x`."""
        font = _font(self._px(size))
        stroke = self._stroke(size, weight)
        shift = {"left": 0.0, "centre": 0.5, "right": 1.0}[align] * self.text_width(text, size, weight)
        left = self._px(x - shift)
        baseline = round((y + size * CAP_HEIGHT / 2) * self._scale / self._samples) * self._samples
        for index, letter in enumerate(text):
            offset = round(font.getlength(text[:index])) + index * stroke
            self._draw.text((left + offset, baseline), letter, colour, font, anchor="ls", stroke_width=stroke)

    def paragraph(
        self, x: float, y: float, lines: Sequence[str], size: float, colour: Colour, *, leading: float = 1.55
    ) -> None:
        for index, line in enumerate(lines):
            self.text(x, y + index * size * leading, line, size, colour)

    def _stroke(self, size: float, weight: int) -> int:
        """Extra outline that turns the one weight of the built-in font into heavier ones."""
        share = {400: 0.0, 500: 0.011, 600: 0.02, 700: 0.03}[weight]
        return round(self._px(size) * share)

    def paste(self, picture: Image.Image, x: float, y: float, radius: float) -> None:
        """Put a picture made for `pixel_size` at x, y with round corners."""
        mask = Image.new("1", picture.size, 0)
        last = (picture.width - 1, picture.height - 1)
        ImageDraw.Draw(mask).rounded_rectangle((0, 0, *last), radius=self._px(radius), fill=1)
        self._image.paste(picture, (self._px(x), self._px(y)), mask)

    def pixel_size(self, width: float, height: float) -> tuple[int, int]:
        """How many enlarged pixels a picture of this logical size has."""
        return self._px(width), self._px(height)
