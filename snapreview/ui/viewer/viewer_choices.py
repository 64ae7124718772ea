"""What the reader chose for looking at images; remembered from one start to the next."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from snapreview.language.marking import translatable
from snapreview.settings import CanvasChoice, DividerChoice, MotionChoice


@dataclass(frozen=True, slots=True)
class ViewerChoices:
    """How pairs are shown; each choice is a setting of the same name.

    view_mode: the identifier of a view. overlay_colour: #rrggbb. overlay_opacity: 0..1.
    swipe_position: the share of the pane that shows the base, 0..1. onion_opacity: the opacity of the head over the
    base, 0..1. blink_milliseconds: how long each image is seen.
    pixel_grid: lines between pixels from 800 % on.
    """

    view_mode: str = "side-by-side"
    overlay_shown: bool = True
    overlay_colour: str = "#ff2dc4"
    overlay_opacity: float = 0.7
    canvas: CanvasChoice = "checkerboard"
    swipe_position: float = 0.5
    swipe_divider: DividerChoice = "upright"
    onion_opacity: float = 0.5
    blink_milliseconds: int = 700
    motion: MotionChoice = "system"
    pixel_grid: bool = True
    region_boxes_shown: bool = False
    minimap_shown: bool = True


@dataclass(frozen=True, slots=True)
class OverlayColour:
    """A colour for marks with its name for menus and screen readers."""

    name: str
    value: str


# Bright magenta hardly occurs in interfaces, and this one is nobody's grey; the others are Okabe and Ito's palette,
# whose hues people with any of the common colour-vision deficiencies tell apart.
OVERLAY_COLOURS = (
    OverlayColour(translatable("Colours", "Magenta"), "#ff2dc4"),
    OverlayColour(translatable("Colours", "Vermilion"), "#d55e00"),
    OverlayColour(translatable("Colours", "Orange"), "#e69f00"),
    OverlayColour(translatable("Colours", "Yellow"), "#f0e442"),
    OverlayColour(translatable("Colours", "Green"), "#009e73"),
    OverlayColour(translatable("Colours", "Sky blue"), "#56b4e9"),
    OverlayColour(translatable("Colours", "Blue"), "#0072b2"),
    OverlayColour(translatable("Colours", "Purple"), "#9a4dff"),
)


def colour_name(value: str) -> str:
    """The name of an overlay colour (#rrggbb), or the value itself for one of the reader's own."""
    names = (colour.name for colour in OVERLAY_COLOURS if colour.value == value.lower())
    return next((QCoreApplication.translate("Colours", name) for name in names), value)
