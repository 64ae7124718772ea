"""Swipe: the base on one side of a divider, the head on the other."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from snapreview.model.pairing import PlanEntry
from snapreview.model.result import ImageResult
from snapreview.ui.viewer.controls.swipe_controls import SwipeControls
from snapreview.ui.viewer.divider_layer import DividerLayer
from snapreview.ui.viewer.divider_tool import DividerTool
from snapreview.ui.viewer.part_layers import PartLayer
from snapreview.ui.viewer.picture_levels import Picture
from snapreview.ui.viewer.scene import Material, PaneView, Scene
from snapreview.ui.viewer.scenes import frame_layers, missing_scene, side_layers
from snapreview.ui.viewer.view_mode import ViewMode, pane_of_both
from snapreview.ui.viewer.viewer_choices import ViewerChoices

_STEP = 0.05


def _panes(entry: PlanEntry, _: ImageResult | None) -> tuple[PaneView, ...]:
    title = QCoreApplication.translate("Views", "Base and head")
    other = QCoreApplication.translate("Views", "Head and base")
    return (replace(pane_of_both(entry, title, _scene), other_title=other),)


def _scene(pane: PaneView, material: Material) -> Scene:
    sides = (material.side("base"), material.side("head"))
    missing = next((side for side in sides if not isinstance(material.picture(side), Picture)), None)
    if missing is not None:
        return missing_scene(missing, material)
    position, divider = material.choices.swipe_position, material.choices.swipe_divider
    names = {
        "base": QCoreApplication.translate("Views", "Base"),
        "head": QCoreApplication.translate("Views", "Head"),
    }
    layers = (
        PartLayer(side_layers(sides[0], material), 0, position, divider),
        PartLayer(side_layers(sides[1], material), position, 1, divider),
        *frame_layers(material),
        DividerLayer(position, divider, (names[sides[0]], names[sides[1]])),
    )
    return Scene(material.look.around, layers)


def _adjusted(choices: ViewerChoices, steps: int) -> ViewerChoices:
    position = round(choices.swipe_position + steps * _STEP, 4)
    return replace(choices, swipe_position=min(1.0, max(0.0, position)))


SWIPE = ViewMode(
    "swipe",
    "Swipe",
    "swipe",
    _panes,
    adjusted=_adjusted,
    controls=SwipeControls,
    tool=DividerTool,
    shows_marks=False,
)
