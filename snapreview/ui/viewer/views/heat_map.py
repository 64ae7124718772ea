"""Heat map: how far apart the colours of each pixel are, over the darkened head."""

from functools import cache

from PySide6.QtCore import QCoreApplication

from snapreview.images.heat_map import heat_map
from snapreview.model.heat_palette import heat_palette
from snapreview.model.lab import Rgb
from snapreview.model.pairing import PlanEntry
from snapreview.model.result import ImageResult
from snapreview.ui.viewer.derivations import Derivation
from snapreview.ui.viewer.layers import GroundLayer, Layer, OutlineLayer, PictureLayer
from snapreview.ui.viewer.level_picture import TRANSPARENT, LevelsLayer, level_picture
from snapreview.ui.viewer.pair_pixels import both_pixels, pair_key
from snapreview.ui.viewer.picture_levels import Picture
from snapreview.ui.viewer.picture_loader import LoadProblem
from snapreview.ui.viewer.scene import Material, Moment, PaneView, Scene
from snapreview.ui.viewer.scenes import sentence_scene
from snapreview.ui.viewer.view_mode import ViewMode, pane_of_both
from snapreview.ui.viewer.viewed_image import ViewedImage
from snapreview.ui.viewer.viewer_choices import ViewerChoices
from snapreview.ui.viewer.views.heat_legend import HeatLegend
from snapreview.ui.viewer.views.shown_heat import HEAT, ShownHeat

_GROUND = "#0d0d12"
_VEIL = "#d20d0d12"  # enough of the head shows through to know the place, too little to be taken for a value


@cache
def heat_colours() -> tuple[int, ...]:
    """The palette as a colour table; what does not differ is not drawn."""
    return (TRANSPARENT, *(_opaque(colour) for colour in heat_palette()[1:]))


def _opaque(colour: Rgb) -> int:
    red, green, blue = colour
    return 0xFF000000 | red << 16 | green << 8 | blue


def _computed(image: ViewedImage) -> ShownHeat:
    heat = heat_map(*both_pixels(image))
    return ShownHeat(level_picture(heat.levels), heat.scale_end, heat.greatest)


def _derivations(image: ViewedImage, _: ViewerChoices, __: Moment) -> tuple[Derivation, ...]:
    base, head = image.entry.both
    cost = 2 * max(base.size.pixels, head.size.pixels)
    return (Derivation(HEAT, pair_key(image), lambda: _computed(image), cost),)


def _scene(_: PaneView, material: Material) -> Scene:
    heat, look = material.derived.get(HEAT), material.look
    if isinstance(heat, LoadProblem):
        return sentence_scene(heat.message, "image-missing", look)
    if not isinstance(heat, ShownHeat):
        return sentence_scene(QCoreApplication.translate("HeatMap", "Measuring colours …"), "heat-map", look)
    head = material.picture("head")
    layers: tuple[Layer, ...] = (GroundLayer(material.canvas, _GROUND),)
    if isinstance(head, Picture):
        layers += (PictureLayer(head), GroundLayer(head.size, _VEIL))
    outline = OutlineLayer(material.canvas, material.canvas, look.outline)
    return Scene(look.around, (*layers, LevelsLayer(heat.picture, heat_colours()), outline))


def _panes(entry: PlanEntry, _: ImageResult | None) -> tuple[PaneView, ...]:
    return (pane_of_both(entry, QCoreApplication.translate("HeatMap", "Colour difference"), _scene),)


HEAT_MAP = ViewMode(
    "heat-map",
    "Heat map",
    "heat-map",
    _panes,
    derivations=_derivations,
    controls=HeatLegend,
)
