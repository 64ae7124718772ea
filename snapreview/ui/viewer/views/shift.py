"""Shift: the plain comparison, and beside it base and head drawn apart where lines were inserted or removed."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from snapreview.model.change_region import ChangeRegion
from snapreview.model.pairing import PlanEntry
from snapreview.model.rectangle import Rectangle
from snapreview.model.result import ImageResult
from snapreview.model.shift import Axis, ShiftLines, Side, line_at
from snapreview.model.size import Size
from snapreview.ui.viewer.derivations import Derivation
from snapreview.ui.viewer.layers import GroundLayer, Layer, MarksLayer, OutlineLayer, PictureLayer
from snapreview.ui.viewer.picture_levels import Picture
from snapreview.ui.viewer.picture_loader import LoadProblem
from snapreview.ui.viewer.scene import Material, Moment, PaneView, PixelPlaces, Scene
from snapreview.ui.viewer.scenes import marked_scene, missing_scene, sentence_scene
from snapreview.ui.viewer.shift_layers import BandsLayer, drawn_apart
from snapreview.ui.viewer.shown_shift import SHIFT, ShownShift, no_shift_words, shift_derivation
from snapreview.ui.viewer.view_mode import ViewMode, is_comparable_pair, laid_on_each_other, no_pair_words, pane_of
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


def _why_not(entry: PlanEntry, result: ImageResult | None) -> str:
    if result is None or not is_comparable_pair(entry, result):
        return no_pair_words(entry, result)
    return QCoreApplication.translate("Shift", "Nothing differs here, so there are no lines to align.")


def _derivations(image: ViewedImage, _: ViewerChoices, __: Moment) -> tuple[Derivation, ...]:
    return (shift_derivation(image),)


def _aligned_scene(pane: PaneView, material: Material) -> Scene:
    shift, look = material.derived.get(SHIFT), material.look
    if isinstance(shift, LoadProblem):
        return sentence_scene(shift.message, "image-missing", look)
    if shift is None:
        return sentence_scene(QCoreApplication.translate("Shift", "Aligning …"), "shift", look)
    if not isinstance(shift, ShownShift):
        return sentence_scene(no_shift_words(), "shift", look)
    side = material.side(pane.side)
    picture = material.picture(side)
    if not isinstance(picture, Picture):
        return missing_scene(side, material)
    layers: list[Layer] = [drawn_apart(PictureLayer(picture), shift.lines, side)]
    own = _drawn_size(shift, picture.size)
    if not picture.is_opaque:
        layers.insert(0, GroundLayer(own, look.behind, look.checker))
    layers.append(BandsLayer(shift.lines.rows, Axis.ROWS, side, own.width))
    layers.append(BandsLayer(shift.lines.columns, Axis.COLUMNS, side, own.height))
    if pane.side == "head" and material.choices.overlay_shown:
        layers.append(MarksLayer(shift.remaining, material.choices.overlay_colour, material.choices.overlay_opacity))
    return Scene(look.around, (*layers, OutlineLayer(own, own, look.outline)))


def _drawn_size(shift: ShownShift, plain: Size) -> Size:
    """The size of a picture drawn apart: along an axis without bands it keeps its own."""
    size = shift.lines.size
    return Size(
        size.width if shift.lines.columns.bands else plain.width,
        size.height if shift.lines.rows.bands else plain.height,
    )


def _canvas(plain: Size, derived: Mapping[str, object]) -> Size:
    shift = derived.get(SHIFT)
    return _drawn_size(shift, plain) if isinstance(shift, ShownShift) else plain


def _places(x: int, y: int, moment: Moment, derived: Mapping[str, object]) -> PixelPlaces:
    shift = derived.get(SHIFT)
    if not isinstance(shift, ShownShift):
        return laid_on_each_other(x, y, moment, derived)
    return PixelPlaces(_place(shift.lines, "base", x, y), _place(shift.lines, "head", x, y))


def _place(lines: ShiftLines, side: Side, x: int, y: int) -> tuple[int, int] | None:
    column, row = line_at(lines.columns, side, x), line_at(lines.rows, side, y)
    return None if column is None or row is None else (column, row)


def _side_of(pane: int) -> Side | None:
    """Whose picture the pane of a number shows drawn apart; the first one shows the plain comparison."""
    return None if pane == 0 else "base" if pane == 1 else "head"


def _covering(pane: int, layer: Layer, derived: Mapping[str, object]) -> Layer:
    shift, side = derived.get(SHIFT), _side_of(pane)
    if side is None or not isinstance(shift, ShownShift):
        return layer
    return drawn_apart(layer, shift.lines, side)


def _found(pane: int, area: Rectangle, derived: Mapping[str, object]) -> Rectangle | None:
    shift, side = derived.get(SHIFT), _side_of(pane)
    if side is None or not isinstance(shift, ShownShift):
        return area
    return shift.lines.found(side, area)


def _regions(derived: Mapping[str, object]) -> tuple[ChangeRegion, ...] | None:
    shift = derived.get(SHIFT)
    return shift.regions if isinstance(shift, ShownShift) else None


SHIFT_VIEW = ViewMode(
    "shift",
    str(QT_TRANSLATE_NOOP("Actions", "Inserted and removed lines")),
    "shift",
    _panes,
    applies=_applies,
    why_not=_why_not,
    derivations=_derivations,
    places=_places,
    canvas=_canvas,
    covering=_covering,
    found=_found,
    regions=_regions,
)
