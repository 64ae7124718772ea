"""Scaled: base and head at one size where they are one picture in two densities."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QPainter

from snapreview.model.pairing import PlanEntry
from snapreview.model.result import ImageResult
from snapreview.ui.viewer.derivations import Derivation
from snapreview.ui.viewer.layers import EXACT_FROM_SCALE, GroundLayer, Layer, MarksLayer, OutlineLayer, PictureLayer
from snapreview.ui.viewer.picture_levels import Picture
from snapreview.ui.viewer.picture_loader import LoadProblem
from snapreview.ui.viewer.scene import Material, Moment, PaneView, PixelPlaces, Scene
from snapreview.ui.viewer.scenes import missing_scene, sentence_scene
from snapreview.ui.viewer.shown_scaled import SCALED, ShownScaled, may_be_scaled, not_scaled_words, scaled_derivation
from snapreview.ui.viewer.view_mode import ViewMode, is_comparable_pair, laid_on_each_other, no_pair_words, pane_of
from snapreview.ui.viewer.viewed_image import ViewedImage
from snapreview.ui.viewer.viewer_choices import ViewerChoices
from snapreview.ui.viewer.viewport import Placement


@dataclass(frozen=True, slots=True, eq=False)
class EnlargedLayer:
    """A layer drawn so many times larger than the canvas."""

    layer: Layer
    factor: float

    def paint(self, painter: QPainter, placement: Placement) -> None:
        """Paint it enlarged, from the same corner."""
        self.layer.paint(painter, replace(placement, scale=placement.scale * self.factor))


def _panes(entry: PlanEntry, _: ImageResult | None) -> tuple[PaneView, ...]:
    translate = QCoreApplication.translate
    return (
        pane_of(entry, "base", translate("Scaled", "Base, scaled"), _scene),
        pane_of(entry, "head", translate("Scaled", "Head, scaled"), _scene),
    )


def _applies(entry: PlanEntry, result: ImageResult | None) -> bool:
    return is_comparable_pair(entry, result) and may_be_scaled(entry)


def _why_not(entry: PlanEntry, result: ImageResult | None) -> str:
    if not is_comparable_pair(entry, result):
        return no_pair_words(entry, result)
    return QCoreApplication.translate("Scaled", "The sizes are not those of one picture in two densities.")


def _derivations(image: ViewedImage, _: ViewerChoices, __: Moment) -> tuple[Derivation, ...]:
    return (scaled_derivation(image),)


def _scene(pane: PaneView, material: Material) -> Scene:
    scaled, look = material.derived.get(SCALED), material.look
    if isinstance(scaled, LoadProblem):
        return sentence_scene(scaled.message, "image-missing", look)
    if scaled is None:
        return sentence_scene(QCoreApplication.translate("Scaled", "Comparing at one size …"), "scaled", look)
    if not isinstance(scaled, ShownScaled):
        return sentence_scene(not_scaled_words(), "scaled", look)
    side = material.side(pane.side)
    picture = material.picture(side)
    if not isinstance(picture, Picture):
        return missing_scene(side, material)
    factor = scaled.base_factor if side == "base" else scaled.head_factor
    # Beside a picture of higher density hard pixels of uneven widths would look like a change.
    layers: list[Layer] = [EnlargedLayer(PictureLayer(picture, smooth_below=EXACT_FROM_SCALE), factor)]
    if not picture.is_opaque:
        layers.insert(0, GroundLayer(material.canvas, look.behind, look.checker))
    if pane.side == "head" and material.choices.overlay_shown:
        choices = material.choices
        marks = MarksLayer(scaled.remaining, choices.overlay_colour, choices.overlay_opacity)
        layers.append(EnlargedLayer(marks, max(scaled.base_factor, scaled.head_factor)))
    outline = OutlineLayer(material.canvas, material.canvas, look.outline)
    return Scene(look.around, (*layers, outline))


def _places(x: int, y: int, moment: Moment, derived: Mapping[str, object]) -> PixelPlaces:
    scaled = derived.get(SCALED)
    if not isinstance(scaled, ShownScaled):
        return laid_on_each_other(x, y, moment, derived)
    base, head = ((int(x / factor), int(y / factor)) for factor in (scaled.base_factor, scaled.head_factor))
    return PixelPlaces(base, head)


SCALED_VIEW = ViewMode(
    "scaled",
    str(QT_TRANSLATE_NOOP("Actions", "Scaled comparison")),
    "scaled",
    _panes,
    applies=_applies,
    why_not=_why_not,
    derivations=_derivations,
    places=_places,
)
