"""The parts of the view chosen: its controls, its tool, and what it wants computed."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from snapreview.model.change_region import ChangeRegion
from snapreview.model.rectangle import Rectangle
from snapreview.model.size import Size
from snapreview.ui.viewer.derivations import Derivation
from snapreview.ui.viewer.layers import Layer
from snapreview.ui.viewer.scene import Moment, PixelPlaces
from snapreview.ui.viewer.view_context import ViewContext
from snapreview.ui.viewer.view_mode import ViewMode, ViewTool, laid_on_each_other
from snapreview.ui.viewer.viewed_image import ViewedImage

Wanting = Callable[[ViewedImage, Moment], tuple[Derivation, ...]]
"""What is to be computed of an image whatever the view."""


class ModeParts(QObject):
    """Makes the parts of a view when it is chosen and drops them with it; a view in the back costs nothing.

    `always` is what else wants something computed of a pair.
    """

    def __init__(self, context: ViewContext, always: tuple[Wanting, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._always = always
        self._context = context
        self._mode: ViewMode | None = None
        self._controls: QWidget | None = None
        self._tool: ViewTool | None = None

    @property
    def controls(self) -> QWidget | None:
        """What stands beside the caption; None for views without."""
        return self._controls

    def use(self, mode: ViewMode | None, image: ViewedImage | None) -> None:
        """Have the parts of a view, and compute what it wants of an image."""
        if mode is not self._mode:
            self.stop()
            self._mode = mode
            if mode is not None:
                self._controls = mode.controls(self._context) if mode.controls is not None else None
                self._tool = mode.tool(self._context) if mode.tool is not None else None
        wanted: tuple[Derivation, ...] = ()
        if mode is not None and image is not None:
            moment = self._context.handling.moment
            wanted = mode.derivations(image, self._context.choosing.choices, moment)
            further = (derivation for wanting in self._always for derivation in wanting(image, moment))
            names = {derivation.name for derivation in wanted}
            wanted += tuple(derivation for derivation in further if derivation.name not in names)
        self._context.derivations.want(wanted)

    def canvas(self, plain: Size) -> Size:
        """The canvas of the view chosen, given that of the pair."""
        if self._mode is None or self._mode.canvas is None:
            return plain
        return self._mode.canvas(plain, self._context.derivations.values)

    @property
    def has_own_canvas(self) -> bool:
        """True when places on the canvas are not those of the pair."""
        return self._mode is not None and self._mode.canvas is not None

    @property
    def regions(self) -> tuple[ChangeRegion, ...] | None:
        """The regions of a canvas of its own; None for those of the pair."""
        return self._mode.regions(self._context.derivations.values) if self._mode is not None else None

    def covering(self, pane: int, layer: Layer) -> Layer:
        """What lies over the pair, as it lies in the pane of a number."""
        return layer if self._mode is None else self._mode.covering(pane, layer, self._context.derivations.values)

    def found(self, pane: int, area: Rectangle) -> Rectangle | None:
        """The area of the pair that an area of the canvas is in the pane of a number; None where there is none."""
        return area if self._mode is None else self._mode.found(pane, area, self._context.derivations.values)

    def places(self, x: int, y: int) -> PixelPlaces:
        """Where a pixel of the canvas lies in base and head, as the view chosen shows them."""
        places = self._mode.places if self._mode is not None else laid_on_each_other
        return places(x, y, self._context.handling.moment, self._context.derivations.values)

    def stop(self) -> None:
        """Drop the parts."""
        if self._tool is not None:
            self._tool.stop()
        for part in (self._controls, self._tool):
            if part is not None:
                part.deleteLater()
        self._mode = self._controls = self._tool = None
