"""Onion skin: the head over the base, as opaque as one likes."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from snapreview.model.pairing import PlanEntry
from snapreview.model.result import ImageResult
from snapreview.ui.viewer.controls.onion_controls import OnionControls
from snapreview.ui.viewer.layers import GroundLayer, OutlineLayer, PictureLayer
from snapreview.ui.viewer.part_layers import BlendLayer, FadedLayer
from snapreview.ui.viewer.picture_levels import Picture
from snapreview.ui.viewer.scene import Material, PaneView, Scene
from snapreview.ui.viewer.scenes import frame_layers, missing_scene, pushed
from snapreview.ui.viewer.view_mode import ViewMode, pane_of_both
from snapreview.ui.viewer.viewer_choices import ViewerChoices

_STEP = 0.05


def _panes(entry: PlanEntry, _: ImageResult | None) -> tuple[PaneView, ...]:
    title = QCoreApplication.translate("Views", "Head over base")
    other = QCoreApplication.translate("Views", "Base over head")
    return (replace(pane_of_both(entry, title, _scene), other_title=other),)


def _scene(pane: PaneView, material: Material) -> Scene:
    base, head, look = material.pictures.base, material.pictures.head, material.look
    if not isinstance(base, Picture):
        return missing_scene("base", material)
    if not isinstance(head, Picture):
        return missing_scene("head", material)
    opacity = material.choices.onion_opacity
    share = 1 - opacity if material.moment.other_shown else opacity
    over = pushed(PictureLayer(head), "head", material)
    frames = (OutlineLayer(material.canvas, material.canvas, look.outline), *frame_layers(material))
    if _is_plain(base, head, material):
        return Scene(look.around, (PictureLayer(base), FadedLayer(over, share), *frames))
    ground = GroundLayer(material.canvas, look.behind, look.checker)
    return Scene(look.around, (ground, BlendLayer(PictureLayer(base), over, share), *frames))


def _is_plain(base: Picture, head: Picture, material: Material) -> bool:
    """True when the head covers the base wholly: then fading it mixes both exactly, and fast."""
    return base.is_opaque and head.is_opaque and base.size == head.size and not material.moment.nudged


def _adjusted(choices: ViewerChoices, steps: int) -> ViewerChoices:
    opacity = round(choices.onion_opacity + steps * _STEP, 4)
    return replace(choices, onion_opacity=min(1.0, max(0.0, opacity)))


ONION_SKIN = ViewMode(
    "onion-skin",
    "Onion skin",
    "onion-skin",
    _panes,
    adjusted=_adjusted,
    controls=OnionControls,
    shows_marks=False,
)
