"""What one pixel of a pair holds in base and head, and how far apart the two are."""

from dataclasses import dataclass

from snapreview.model.lab import Rgb, delta_e_2000, lab_of

Rgba = tuple[int, int, int, int]
"""Red, green, blue and alpha, each 0..255, not multiplied."""

CHANNELS = ("R", "G", "B", "A")


@dataclass(frozen=True, slots=True)
class PixelReading:
    """The pixel at `x`, `y` of the canvas, counted from 0 at the top left; None where an image has no such pixel."""

    x: int
    y: int
    base: Rgba | None
    head: Rgba | None

    @property
    def differences(self) -> Rgba | None:
        """Head minus base per channel; None unless both images have the pixel."""
        if self.base is None or self.head is None:
            return None
        red, green, blue, alpha = (after - before for before, after in zip(self.base, self.head, strict=True))
        return red, green, blue, alpha

    @property
    def delta_e(self) -> float | None:
        """How far apart the two look on white, by CIEDE2000; None unless both images have the pixel."""
        if self.base is None or self.head is None:
            return None
        return delta_e_2000(lab_of(on_white(self.base)), lab_of(on_white(self.head)))


def on_white(colour: Rgba) -> Rgb:
    """The colour as it looks on white."""
    alpha = colour[3]
    red, green, blue = (round((level * alpha + 255 * (255 - alpha)) / 255) for level in colour[:3])
    return red, green, blue


def hex_text(colour: Rgba) -> str:
    """#RRGGBB, or #RRGGBBAA unless opaque."""
    return "#" + "".join(f"{level:02X}" for level in (colour[:3] if colour[3] == 255 else colour))


def signed_text(difference: int) -> str:
    """A difference with its sign: +3, −3, 0."""
    return f"{difference:+d}".replace("-", "−") if difference else "0"


def reading_text(reading: PixelReading, name: str) -> str:
    """A reading as lines of text, for the clipboard: the image's name, the place, both colours, the differences."""
    lines = [f"{name} @ {reading.x}, {reading.y}"]
    for side, colour in (("base", reading.base), ("head", reading.head)):
        lines.append(f"{side}: —" if colour is None else f"{side}: {hex_text(colour)} rgba{colour}")
    differences, delta_e = reading.differences, reading.delta_e
    if differences is not None and delta_e is not None:
        parts = " ".join(f"{channel} {signed_text(step)}" for channel, step in zip(CHANNELS, differences, strict=True))
        lines.append(f"head − base: {parts}, ΔE 2000 {delta_e:.2f}")
    return "\n".join(lines)
