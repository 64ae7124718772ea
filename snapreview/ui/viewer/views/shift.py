"""Shift: the plain comparison, and beside it base and head drawn apart where lines were inserted or removed."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from snapreview.model.pairing import PlanEntry
from snapreview.model.result import ImageResult
from snapreview.model.shift import Axis
from snapreview.model.size import Size
from snapreview.ui.viewer.derivations import Derivation
from snapreview.ui.viewer.layers import GroundLayer, Layer, MarksLayer, OutlineLayer, PictureLayer
from snapreview.ui.viewer.picture_levels import Picture
from snapreview.ui.viewer.picture_loader import LoadProblem
from snapreview.ui.viewer.scene import Material, Moment, PaneView, PixelPlaces, Scene
from snapreview.ui.viewer.scenes import marked_scene, missing_scene, sentence_scene
from snapreview.ui.viewer.shift_layers import BandsLayer, PiecesLayer, line_at, pieces_of
from snapreview.ui.viewer.shown_shift import SHIFT, ShownShift, shift_derivation
from snapreview.ui.viewer.view_mode import ViewMode, is_comparable_pair, laid_on_each_other, pane_of
from snapreview.ui.viewer.viewed_image import ViewedImage
from snapreview.ui.viewer.viewer_choices import ViewerChoices


def _panes(entry: PlanEntry, _: ImageResult | None) -> tuple[PaneView, ...]:
    translate = QCoreApplication.translate
    return (
        pane_of(entry, "head", translate("Shift", "Head, plain"), marked_scene),
        pane_of(entry, "base", translate("Shift", "Base, aligned"), _aligned_scene),
        pane_of(entry, "head", translate("Shift", "Head, aligned"), _aligned_scene),
    )


def _applies(entry: PlanEntry, result: ImageResult | None) -> bool:
    return is_comparable_pair(entry, result) and result is not None and bool(result.changed_pixels)


def _derivations(image: ViewedImage, _: ViewerChoices, __: Moment) -> tuple[Derivation, ...]:
    return (shift_derivation(image),)


def _aligned_scene(pane: PaneView, material: Material) -> Scene:
    shift, look = material.derived.get(SHIFT), material.look
    if isinstance(shift, LoadProblem):
        return sentence_scene(shift.message, "image-missing", look)
    if shift is None:
        return sentence_scene(QCoreApplication.translate("Shift", "Aligning …"), "shift", look)
    if not isinstance(shift, ShownShift):
        text = QCoreApplication.translate("Shift", "No inserted or removed rows or columns explain this change.")
        return sentence_scene(text, "shift", look)
    side = material.side(pane.side)
    picture = material.picture(side)
    if not isinstance(picture, Picture):
        return missing_scene(side, material)
    layers: list[Layer] = [PiecesLayer(PictureLayer(picture), pieces_of(shift.lines, side), shift.axis)]
    if not picture.is_opaque:
        layers.insert(0, GroundLayer(shift.canvas(picture.size), look.behind, look.checker))
    breadth = picture.size.width if shift.axis is Axis.ROWS else picture.size.height
    layers.append(BandsLayer(shift.lines, shift.axis, side, breadth))
    if pane.side == "head" and material.choices.overlay_shown:
        layers.append(MarksLayer(shift.remaining, material.choices.overlay_colour, material.choices.overlay_opacity))
    own = shift.canvas(picture.size)
    return Scene(look.around, (*layers, OutlineLayer(own, own, look.outline)))


def _canvas(plain: Size, derived: Mapping[str, object]) -> Size:
    shift = derived.get(SHIFT)
    return shift.canvas(plain) if isinstance(shift, ShownShift) else plain


def _places(x: int, y: int, moment: Moment, derived: Mapping[str, object]) -> PixelPlaces:
    shift = derived.get(SHIFT)
    if not isinstance(shift, ShownShift):
        return laid_on_each_other(x, y, moment, derived)
    across, along = (x, y) if shift.axis is Axis.ROWS else (y, x)
    found = [line_at(shift.lines, "base", along), line_at(shift.lines, "head", along)]
    base, head = (None if line is None else _place(shift.axis, across, line) for line in found)
    return PixelPlaces(base, head)


def _place(axis: Axis, across: int, line: int) -> tuple[int, int]:
    return (across, line) if axis is Axis.ROWS else (line, across)


SHIFT_VIEW = ViewMode(
    "shift",
    str(QT_TRANSLATE_NOOP("Actions", "Inserted and removed lines")),
    "shift",
    _panes,
    applies=_applies,
    derivations=_derivations,
    places=_places,
    canvas=_canvas,
)
