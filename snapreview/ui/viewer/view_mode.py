"""What a view of a pair is: everything the window needs to know to offer one."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from snapreview.model.change_region import ChangeRegion
from snapreview.model.pairing import PlanEntry
from snapreview.model.rectangle import Rectangle
from snapreview.model.result import ImageResult
from snapreview.model.size import Size
from snapreview.model.snapshot import Snapshot
from snapreview.ui.viewer.derivations import Derivation
from snapreview.ui.viewer.layers import Layer
from snapreview.ui.viewer.scene import Moment, PaneView, PixelPlaces, ScenePainter, Side
from snapreview.ui.viewer.viewed_image import ViewedImage
from snapreview.ui.viewer.viewer_choices import ViewerChoices

if TYPE_CHECKING:
    from snapreview.ui.viewer.view_context import ViewContext


PanesOfPair = Callable[[PlanEntry, ImageResult | None], tuple[PaneView, ...]]
"""The panes of a pair from left to right. The result is None while the pair waits to be compared."""


def is_comparable_pair(entry: PlanEntry, result: ImageResult | None) -> bool:
    """True for pairs whose pixels were or will be compared."""
    return entry.comparable if result is None else result.compared


def no_pair_words(_: PlanEntry, result: ImageResult | None) -> str:
    """For views of any pair: why there is none."""
    if result is None:
        return QCoreApplication.translate("Views", "This image waits to be compared.")
    return QCoreApplication.translate("Views", "There is no compared pair of this image.")


def nothing_derived(image: ViewedImage, choices: ViewerChoices, moment: Moment) -> tuple[Derivation, ...]:
    """For views that show what was loaded and nothing else."""
    return ()


class ViewTool(QObject):
    """Watches mouse and keys, or a clock, while its view is chosen."""

    def stop(self) -> None:
        """End what goes on; the view is left."""


def laid_on_each_other(x: int, y: int, moment: Moment, _: Mapping[str, object]) -> PixelPlaces:
    """For views that lay both images top left on each other; the head may have been pushed aside."""
    return PixelPlaces((x, y), (x - moment.offset_x, y - moment.offset_y))


def as_it_lies(_pane: int, layer: Layer, _: Mapping[str, object]) -> Layer:
    """For views whose panes have the places of the pair."""
    return layer


def area_of_pair(_pane: int, area: Rectangle, _: Mapping[str, object]) -> Rectangle | None:
    """For views whose panes have the places of the pair."""
    return area


def no_regions(_: Mapping[str, object]) -> tuple[ChangeRegion, ...] | None:
    """For views that show the regions of the pair."""
    return None


def unchanged_choices(choices: ViewerChoices, steps: int) -> ViewerChoices:
    """For views in which there is nothing to adjust."""
    return choices


@dataclass(frozen=True, slots=True)
class ViewMode:
    """One way to look at a pair. Tool bar, menu, keys and settings are made from the table of these.

    identifier: in settings and as action. name: for menus and screen readers. icon: name of an SVG.
    panes: its panes from left to right. applies: whether it can show an image, by entry and result; why_not: the
    sentence that says why it cannot.
    derivations: what it needs computed in the background. adjusted: the choices after the keys for less (negative
    steps) and more. controls: makes what stands at the right of the caption of its last pane. tool: makes
    what watches mouse and keys on its panes while it is chosen; None where dragging moves the picture as ever.
    shows_marks: False where marks would hide what is to be seen.
    places: which pixels of base and head a pixel of the canvas is, by what was derived. canvas: the canvas of the view,
    given that of the pair; one of its own means places of its own, which `covering` and `found` translate,
    by the number of a pane: how what lies over the pair lies there, and which area of the pair one of the canvas is,
    None for none. regions: those of a canvas of its own, None for the pair's.
    """

    identifier: str
    name: str
    icon: str
    panes: PanesOfPair
    applies: Callable[[PlanEntry, ImageResult | None], bool] = is_comparable_pair
    why_not: Callable[[PlanEntry, ImageResult | None], str] = no_pair_words
    derivations: Callable[[ViewedImage, ViewerChoices, Moment], tuple[Derivation, ...]] = nothing_derived
    adjusted: Callable[[ViewerChoices, int], ViewerChoices] = unchanged_choices
    controls: "Callable[[ViewContext], QWidget] | None" = None
    tool: "Callable[[ViewContext], ViewTool] | None" = None
    shows_marks: bool = True
    places: Callable[[int, int, Moment, Mapping[str, object]], PixelPlaces] = laid_on_each_other
    canvas: Callable[[Size, Mapping[str, object]], Size] | None = None
    covering: Callable[[int, Layer, Mapping[str, object]], Layer] = as_it_lies
    found: Callable[[int, Rectangle, Mapping[str, object]], Rectangle | None] = area_of_pair
    regions: Callable[[Mapping[str, object]], tuple[ChangeRegion, ...] | None] = no_regions


def pane_of(entry: PlanEntry, side: Side, title: str, paint: ScenePainter, other_title: str = "") -> PaneView:
    """A pane whose caption tells the size of its side's snapshot, where it is known."""
    sizes = (_size_text(entry.base), _size_text(entry.head))
    own, other = sizes if side == "base" else sizes[::-1]
    return PaneView(title, own, side, paint, other_title, other)


def pane_of_both(entry: PlanEntry, title: str, paint: ScenePainter) -> PaneView:
    """A pane for both sides at once; its caption tells both sizes where they differ."""
    pane = pane_of(entry, "head", title, paint)
    before = _size_text(entry.base)
    return pane if before == pane.detail else replace(pane, detail=f"{before} → {pane.detail}")


def _size_text(snapshot: Snapshot | None) -> str:
    return str(snapshot.size) if snapshot is not None and snapshot.size.pixels else ""
