"""What is looked at closely: which pixel, whether it is pinned, and what it holds in base and head."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from snapreview.model.image_name import displayable
from snapreview.model.pixel_reading import PixelReading, reading_text
from snapreview.model.size import Size
from snapreview.ui.viewer.derivations import Derivation, Derivations
from snapreview.ui.viewer.inspecting.pixel_layers import PixelFrameLayer, PixelGridLayer
from snapreview.ui.viewer.inspecting.pointing import PixelPlace, PointedAt, Pointing
from snapreview.ui.viewer.layers import Layer
from snapreview.ui.viewer.pair_pixels import PairPixels, pair_key, pair_pixels, pixel_bytes
from snapreview.ui.viewer.picture_loader import LoadProblem
from snapreview.ui.viewer.scene import PixelPlaces
from snapreview.ui.viewer.view_context import ViewContext

_PIXELS = "pixels"


class Inspector(QObject):
    """Follows the mouse while the inspector or the loupe is open, or stays with a pinned pixel.

    `changed` whenever there is another pixel, another reading, or another look. It knows no widget of its own.
    """

    changed = Signal()

    def __init__(
        self, context: ViewContext, places: Callable[[int, int], PixelPlaces], parent: QObject | None = None
    ) -> None:
        """`places` tells where a pixel of the canvas lies in base and head."""
        super().__init__(parent)
        self._context = context
        self.places = places
        self._pointed_at: PointedAt | None = None
        self._pinned: PixelPlace | None = None
        self._open = False
        self._loupe = False
        self._name: str | None = None
        self._pixels = Derivations(self)
        self._pointing = Pointing(context.viewport, context.panes, self)
        self._pointing.changed.connect(self._point)
        self._pixels.changed.connect(self.changed)
        context.supply.changed.connect(self._take_pair)

    @property
    def is_open(self) -> bool:
        """True while the strip of values is shown."""
        return self._open

    @property
    def loupe_shown(self) -> bool:
        """True while a loupe goes along with the mouse."""
        return self._loupe

    @property
    def grid_shown(self) -> bool:
        """True when greatly enlarged pixels are set apart by lines."""
        return self._context.choosing.choices.pixel_grid

    @property
    def pointed_at(self) -> PointedAt | None:
        """Where the mouse is."""
        return self._pointed_at

    @property
    def pinned(self) -> PixelPlace | None:
        """The pixel that is held fast."""
        return self._pinned

    @property
    def pixel(self) -> PixelPlace | None:
        """The pixel that is read: the pinned one, else that below the mouse."""
        if self._pinned is not None:
            return self._pinned
        return self._pointed_at.pixel if self._pointed_at is not None else None

    @property
    def reading(self) -> PixelReading | None:
        """What the pixel holds; None while there is no pixel, or the pixels are not known yet."""
        pixels = self._pixels.values.get(_PIXELS)
        if self.pixel is None or not isinstance(pixels, PairPixels):
            return None
        return pixels.reading(self.pixel.x, self.pixel.y, self.places(self.pixel.x, self.pixel.y))

    @property
    def problem(self) -> str | None:
        """Why the pixels cannot be read."""
        pixels = self._pixels.values.get(_PIXELS)
        return pixels.message if isinstance(pixels, LoadProblem) else None

    def layers(self) -> tuple[Layer, ...]:
        """What lies over the pictures."""
        layers: tuple[Layer, ...] = ()
        if self.grid_shown:
            layers = (PixelGridLayer(self._context.viewport.canvas),)
        if self._open and self._pinned is not None:
            layers = (*layers, PixelFrameLayer(self._pinned))
        return layers

    def text(self) -> str:
        """The reading for the clipboard; empty when there is none."""
        reading, shown = self.reading, self._context.supply.shown
        return reading_text(reading, displayable(shown.image.entry.name)) if reading and shown else ""

    def set_open(self, is_open: bool) -> None:
        """The strip of values is shown or hidden now; a pin goes with it."""
        if is_open != self._open:
            self._open = is_open
            self._pinned = None
            self._follow()

    def toggle_loupe(self) -> None:
        """Show or put away the loupe."""
        self._loupe = not self._loupe
        self._follow()

    def toggle_grid(self) -> None:
        """Draw lines between greatly enlarged pixels, or do not."""
        choosing = self._context.choosing
        choosing.choose(replace(choosing.choices, pixel_grid=not choosing.choices.pixel_grid))

    def click(self, point: tuple[float, float]) -> None:
        """Pin the pixel at an image point; a click on the pinned one lets it go."""
        if self._open:
            place = PixelPlace(int(point[0]), int(point[1])) if min(point) >= 0 else None
            self._pin(None if place == self._pinned else place)

    def toggle_pin(self) -> None:
        """Pin the pixel below the mouse, else that in the middle; or let the pinned one go."""
        if self._pinned is not None:
            self._pin(None)
            return
        view = self._context.viewport.view
        self._pin(self.pixel or PixelPlace(int(view.centre_x), int(view.centre_y)))

    def step(self, right: int, down: int) -> None:
        """Move the pin by pixels, and the picture along when it would leave the sight."""
        if self._pinned is None:
            self.toggle_pin()
            return
        canvas = self._context.viewport.canvas
        x = min(max(self._pinned.x + right, 0), canvas.width - 1)
        y = min(max(self._pinned.y + down, 0), canvas.height - 1)
        self._pin(PixelPlace(x, y))
        self._context.viewport.reveal(x + 0.5, y + 0.5)

    def release(self) -> bool:
        """Let the pinned pixel go. Returns False when none is."""
        if self._pinned is None:
            return False
        self._pin(None)
        return True

    def stop(self) -> None:
        """End the background work."""
        self._pixels.stop()

    def _pin(self, pixel: PixelPlace | None) -> None:
        if pixel is not None and not _holds(self._context.viewport.canvas, pixel):
            return
        if pixel != self._pinned:
            self._pinned = pixel
            self.changed.emit()

    def _point(self, pointed_at: PointedAt | None) -> None:
        if pointed_at is not self._pointed_at:
            self._pointed_at = pointed_at
            self.changed.emit()

    def _take_pair(self) -> None:
        """A pin stays where it is while images share their canvas: that is how a spot is followed through a build."""
        shown = self._context.supply.shown
        if self._pinned is not None and (shown is None or not _holds(shown.canvas, self._pinned)):
            self._pinned = None
        self._follow()

    def _follow(self) -> None:
        self._pointing.set_active(self._open or self._loupe)
        shown = self._context.supply.shown
        wanted: tuple[Derivation, ...] = ()
        if self._open and shown is not None:
            image = shown.image
            wanted = (Derivation(_PIXELS, pair_key(image), lambda: pair_pixels(image), pixel_bytes(image)),)
        self._pixels.want(wanted)
        self.changed.emit()


def _holds(canvas: Size, pixel: PixelPlace) -> bool:
    return pixel.x < canvas.width and pixel.y < canvas.height
