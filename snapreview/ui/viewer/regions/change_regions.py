"""The connected changes of the pair in sight, and which of them is looked at."""

from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal

from snapreview.model.change_region import ChangeDetails, ChangeRegion
from snapreview.model.rectangle import Rectangle
from snapreview.ui.viewer.derivations import Derivation
from snapreview.ui.viewer.pair_pixels import pair_key
from snapreview.ui.viewer.regions.boxes_layer import BoxesLayer
from snapreview.ui.viewer.regions.region_walk import stepped
from snapreview.ui.viewer.scene import Moment
from snapreview.ui.viewer.view_context import ViewContext
from snapreview.ui.viewer.viewed_image import ViewedImage

REGIONS = "regions"
"""The name of the derivation that finds them."""

SETTLED_AFTER_MILLISECONDS = 250
"""Whoever flips through the list does not want every pair decoded again; whoever stays does."""

SearchState = Literal["none", "busy", "ready"]


class ChangeRegions(QObject):
    """`changed` when there is something else to show; `chosen` carries the number of the region just gone to;
    `wanted` asks for the derivation.
    """

    changed = Signal()
    chosen = Signal(int)
    wanted = Signal()

    def __init__(self, context: ViewContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._pair: object = None
        self._is_wanted = False
        self._regions: tuple[ChangeRegion, ...] = ()
        self._of_view: tuple[ChangeRegion, ...] | None = None
        self._state: SearchState = "none"
        self._current: int | None = None
        self._lit: int | None = None
        self._pending = 0
        self._settle = QTimer(self, singleShot=True, interval=SETTLED_AFTER_MILLISECONDS)
        self._settle.timeout.connect(self._want)
        context.supply.changed.connect(self._on_pair)
        context.derivations.changed.connect(self._collect)

    @property
    def regions(self) -> tuple[ChangeRegion, ...]:
        """The regions, largest first; none while they are not known. A view may have regions of its own."""
        return self._regions if self._of_view is None else self._of_view

    @property
    def state(self) -> SearchState:
        """Whether there is nothing to look for, they are being looked for, or they are known."""
        return self._state if self._of_view is None else "ready"

    @property
    def current(self) -> int | None:
        """The index of the region gone to last."""
        return self._current

    @property
    def area_in_pair(self) -> Rectangle | None:
        """Where in the pair the region gone to last lies; None for none, and for those of a view's own canvas."""
        return self._regions[self._current].bounds if self._current is not None and self._of_view is None else None

    @property
    def lit(self) -> int | None:
        """The index of the region pointed at."""
        return self._lit

    def show_of_view(self, regions: tuple[ChangeRegion, ...] | None) -> None:
        """Walk and box these, which the view in use has on a canvas of its own; None walks those of the pair."""
        if regions is not self._of_view:
            self._of_view = regions
            self._current = self._lit = None
            self.changed.emit()

    def derivations(self, image: ViewedImage, _: Moment) -> tuple[Derivation, ...]:
        """What has to be computed for an image, once the reader stays with it."""
        if not self._is_wanted or image.examine is None:
            return ()
        mask = image.result.mask if image.result is not None else None
        return (Derivation(REGIONS, (pair_key(image), mask), image.examine),)

    def step(self, steps: int) -> None:
        """Go on, or back with a negative number; from the last to the first. Waits for regions still unknown."""
        if self.state == "busy":
            self._pending = steps
            self._settle.stop()
            self._want()
            return
        following = stepped(len(self.regions), self._current, steps)
        if following is not None:
            self.choose(following)

    def choose(self, index: int) -> None:
        """Go to a region: zoom to it with a margin."""
        self._current = index
        self._context.viewport.show_area(self.regions[index].bounds)
        self.changed.emit()
        self.chosen.emit(index)

    def leave(self) -> None:
        """Look at none of them any more; the part in sight stays."""
        self._current = None
        self.changed.emit()

    def light(self, index: int | None) -> None:
        """Point at a region, or at none."""
        if index != self._lit:
            self._lit = index
            self.changed.emit()

    def layer(self) -> BoxesLayer | None:
        """The boxes over the pictures: all where they are switched on, else those gone to and pointed at."""
        strong = {index for index in (self._current, self._lit) if index is not None}
        shown = range(len(self.regions)) if self._context.choosing.choices.region_boxes_shown else sorted(strong)
        boxes = tuple(self.regions[index].bounds for index in shown)
        return BoxesLayer(boxes, frozenset(self.regions[index].bounds for index in strong)) if boxes else None

    def stop(self) -> None:
        """Ask for nothing any more."""
        self._settle.stop()

    def _on_pair(self) -> None:
        shown = self._context.supply.shown
        image = shown.image if shown is not None else None
        pair = (pair_key(image), image.result) if image is not None else None
        if pair == self._pair:
            return
        self._pair = pair
        self._forget()
        if image is not None and image.examine is not None:
            self._state = "busy"
            self._settle.start()
        self.changed.emit()

    def _forget(self) -> None:
        self._settle.stop()
        self._is_wanted = False
        self._regions, self._state = (), "none"
        self._current = self._lit = None
        self._pending = 0

    def _want(self) -> None:
        self._is_wanted = True
        self.wanted.emit()
        self._collect()

    def _collect(self) -> None:
        values = self._context.derivations.values
        if self._state != "busy" or not self._is_wanted or REGIONS not in values:
            return
        details = values[REGIONS]
        self._state = "ready"
        self._regions = details.regions if isinstance(details, ChangeDetails) else ()
        pending, self._pending = self._pending, 0
        self.changed.emit()
        if pending:
            self.step(pending)
