"""The part of an image that is looked at, shared by all panes: arithmetic in plain functions, and who tells it.

Image coordinates count image pixels from the top left of the canvas. Screen pixels are those of the device,
so that 100 % shows one image pixel as exactly one pixel of the screen, on every display.
"""

import math
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from snapreview.model.rectangle import Rectangle
from snapreview.model.size import Size

ZOOM_STEPS = (
    *(0.01, 0.015, 0.02, 0.025, 0.03, 0.04, 0.05, 0.0625, 0.08, 0.1, 0.125, 0.16, 0.2, 0.25, 0.33, 0.4),
    *(0.5, 0.67, 0.8, 1.0, 2.0, 3.0, 4.0, 6.0, 8.0, 12.0, 16.0, 24.0, 32.0, 48.0, 64.0),
)
"""Screen pixels per image pixel. Whole numbers when enlarging: every image pixel is equally large."""

FIT_MARGIN = 16
"""Screen pixels left free around a fitted image."""

LARGEST_FIT = 8
"""A small image is enlarged at most this many times to fit: an icon need not fill the window."""


_REVEAL_MARGIN = 32  # screen pixels
_AREA_SHARE = 0.7
"""The share of the pane that an area gone to takes at most."""

_ROUNDING = 1e-6  # image pixels; a fitted canvas counts as seen whole


@dataclass(frozen=True, slots=True)
class View:
    """`scale` in screen pixels per image pixel; the image point in the middle of the pane."""

    scale: float
    centre_x: float
    centre_y: float


@dataclass(frozen=True, slots=True)
class PixelRect:
    """Whole image pixels from left/top up to, not including, right/bottom."""

    left: int
    top: int
    right: int
    bottom: int


@dataclass(frozen=True, slots=True)
class Placement:
    """Where the canvas lies in a pane: its top left corner in screen pixels, and its scale."""

    scale: float
    left: float
    top: float
    pane: Size

    def visible(self, size: Size, grid: int = 1) -> PixelRect | None:
        """The pixels of an image of `size` that the pane shows, widened to whole cells of `grid` pixels
        but not beyond the image; None when it shows none.
        """
        left, right = _visible_span(self.left, self.scale, self.pane.width, size.width, grid)
        top, bottom = _visible_span(self.top, self.scale, self.pane.height, size.height, grid)
        if left >= right or top >= bottom:
            return None
        return PixelRect(left, top, right, bottom)

    def screen_x(self, image_x: float) -> float:
        """The screen pixel column of an image coordinate."""
        return self.left + image_x * self.scale

    def screen_y(self, image_y: float) -> float:
        """The screen pixel row of an image coordinate."""
        return self.top + image_y * self.scale

    def image_x(self, screen_x: float) -> float:
        """The image coordinate of a screen pixel column."""
        return (screen_x - self.left) / self.scale

    def image_y(self, screen_y: float) -> float:
        """The image coordinate of a screen pixel row."""
        return (screen_y - self.top) / self.scale


def _visible_span(origin: float, scale: float, pane_length: int, length: int, grid: int) -> tuple[int, int]:
    first = math.floor(-origin / scale / grid) * grid
    last = math.ceil((pane_length - origin) / scale / grid) * grid
    return max(0, first), min(length, last)


def place(view: View, pane: Size) -> Placement:
    """Where the canvas lies in a pane of this size. Snapped to whole screen pixels, so that edges stay hard."""
    left = round(pane.width / 2 - view.centre_x * view.scale)
    top = round(pane.height / 2 - view.centre_y * view.scale)
    return Placement(view.scale, left, top, pane)


def fit_scale(canvas: Size, pane: Size) -> float:
    """The greatest scale at which the whole canvas is seen; a whole number when that enlarges."""
    if not canvas.pixels:
        return 1.0
    width = max(1, pane.width - 2 * FIT_MARGIN)
    height = max(1, pane.height - 2 * FIT_MARGIN)
    scale = min(width / canvas.width, height / canvas.height)
    return scale if scale < 1 else float(min(LARGEST_FIT, math.floor(scale)))


def fitted(canvas: Size, pane: Size) -> View:
    """The whole canvas in the middle of the pane."""
    return View(fit_scale(canvas, pane), canvas.width / 2, canvas.height / 2)


def step_up(scale: float) -> float:
    """The next greater zoom step; the greatest stays."""
    index = bisect_right(ZOOM_STEPS, scale * 1.001)
    return ZOOM_STEPS[min(index, len(ZOOM_STEPS) - 1)]


def step_down(scale: float, smallest: float) -> float:
    """The next smaller zoom step, never below `smallest`."""
    index = bisect_left(ZOOM_STEPS, scale * 0.999) - 1
    return max(smallest, ZOOM_STEPS[index]) if index >= 0 else min(scale, smallest)


def smallest_scale(canvas: Size, pane: Size) -> float:
    """How far one can zoom out: to the smallest step, or to the whole canvas where that is smaller still."""
    return min(ZOOM_STEPS[0], fit_scale(canvas, pane))


def zoomed(view: View, scale: float, anchor_x: float = 0.0, anchor_y: float = 0.0) -> View:
    """The view at another scale, with the image point under the anchor staying under it.

    The anchor is given in screen pixels from the middle of the pane.
    """
    return View(
        scale,
        view.centre_x + anchor_x / view.scale - anchor_x / scale,
        view.centre_y + anchor_y / view.scale - anchor_y / scale,
    )


def panned(view: View, screen_x: float, screen_y: float) -> View:
    """The view after the picture was dragged by so many screen pixels."""
    return replace(
        view,
        centre_x=view.centre_x - screen_x / view.scale,
        centre_y=view.centre_y - screen_y / view.scale,
    )


def area_view(area: Rectangle, canvas: Size, pane: Size) -> View:
    """An area of the canvas in the middle of the pane, with a margin around it.

    Never closer than LARGEST_FIT, nor farther than the whole canvas; a whole number when enlarging.
    """
    scale = min(pane.width / area.width, pane.height / area.height) * _AREA_SHARE
    scale = min(LARGEST_FIT, math.floor(scale)) if scale >= 1 else max(scale, min(1.0, fit_scale(canvas, pane)))
    return View(float(scale), area.x + area.width / 2, area.y + area.height / 2)


def visible_area(view: View, pane: Size) -> tuple[float, float, float, float]:
    """Left, top, width and height of what a pane shows, in image pixels; it may reach beyond the canvas."""
    width, height = pane.width / view.scale, pane.height / view.scale
    return view.centre_x - width / 2, view.centre_y - height / 2, width, height


def bounded(view: View, canvas: Size, pane: Size) -> View:
    """The view moved so that the canvas cannot be lost: in the middle along an axis on which all of it is
    seen, else with its edges at most the fit margin away from the pane's.
    """
    return replace(
        view,
        centre_x=_bounded_centre(view.centre_x, view.scale, canvas.width, pane.width),
        centre_y=_bounded_centre(view.centre_y, view.scale, canvas.height, pane.height),
    )


def _bounded_centre(centre: float, scale: float, length: int, pane_length: int) -> float:
    reach = (pane_length / 2 - FIT_MARGIN) / scale
    if reach >= length - reach - _ROUNDING:
        return length / 2
    return min(max(centre, reach), length - reach)


def _way_into(position: float, length: int) -> float:
    """How far a screen position must move to lie inside a pane, clear of its edges."""
    margin = min(_REVEAL_MARGIN, length / 2)
    if position < margin:
        return margin - position
    return min(0.0, length - margin - position)


class Viewport(QObject):
    """The view shared by all panes. `changed` is emitted whenever a pane must paint anew.

    As long as the whole image is fitted it stays so when the pane is resized. Images of the same canvas size
    keep scale and place, so that flipping through them compares the same spot.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas = Size(0, 0)
        self._pane = Size(0, 0)
        self._fitted = True
        self._view = View(1.0, 0.0, 0.0)

    @property
    def view(self) -> View:
        """What is looked at."""
        return self._view

    @property
    def canvas(self) -> Size:
        """The size of what is looked at in image pixels."""
        return self._canvas

    @property
    def pane(self) -> Size:
        """The size of each pane in screen pixels."""
        return self._pane

    @property
    def is_fitted(self) -> bool:
        """True while the whole canvas is kept in sight."""
        return self._fitted

    def exceeds_height(self) -> bool:
        """True when the canvas is taller than the pane at this scale."""
        return self._canvas.height * self._view.scale > self._pane.height - 2 * FIT_MARGIN

    def set_canvas(self, canvas: Size) -> None:
        """Look at a canvas of this size in pixels."""
        if canvas == self._canvas:
            return
        keeps_actual_size = not self._fitted and self._view.scale == 1
        self._canvas = canvas
        if keeps_actual_size:
            self._look(View(1.0, canvas.width / 2, 0.0), fitted_now=False)
        else:
            self.fit()

    def stretch_canvas(self, canvas: Size) -> None:
        """Look at the same spot of a canvas that has become longer or shorter at its ends."""
        if canvas != self._canvas:
            self._canvas = canvas
            self._look(fitted(canvas, self._pane) if self._fitted else self._view, fitted_now=self._fitted)

    def set_pane(self, pane: Size) -> None:
        """Tell the size of the panes in screen pixels."""
        if pane == self._pane:
            return
        self._pane = pane
        self._look(fitted(self._canvas, pane) if self._fitted else self._view, fitted_now=self._fitted)

    def fit(self) -> None:
        """Show the whole canvas."""
        self._look(fitted(self._canvas, self._pane), fitted_now=True)

    def actual_size(self, anchor_x: float = 0.0, anchor_y: float = 0.0) -> None:
        """Show one image pixel as one screen pixel. From the fitted view a long page starts at its top."""
        if self._fitted and not (anchor_x or anchor_y):
            self._look(View(1.0, self._canvas.width / 2, 0.0), fitted_now=False)
        else:
            self._look(zoomed(self._view, 1.0, anchor_x, anchor_y), fitted_now=False)

    def zoom_in(self, anchor_x: float = 0.0, anchor_y: float = 0.0) -> None:
        """One step closer; the anchor in screen pixels from the pane's middle stays where it is."""
        self._look(zoomed(self._view, step_up(self._view.scale), anchor_x, anchor_y), fitted_now=False)

    def zoom_out(self, anchor_x: float = 0.0, anchor_y: float = 0.0) -> None:
        """One step away; the anchor in screen pixels from the pane's middle stays where it is."""
        scale = step_down(self._view.scale, smallest_scale(self._canvas, self._pane))
        self._look(zoomed(self._view, scale, anchor_x, anchor_y), fitted_now=False)

    def look_at(self, view: View) -> None:
        """Look at a place, as far as the canvas and the zoom steps allow."""
        smallest = smallest_scale(self._canvas, self._pane)
        self._look(replace(view, scale=min(max(view.scale, smallest), ZOOM_STEPS[-1])), fitted_now=False)

    def pan(self, screen_x: float, screen_y: float) -> None:
        """Drag the picture by so many screen pixels."""
        moved = bounded(panned(self._view, screen_x, screen_y), self._canvas, self._pane)
        if moved != self._view:
            self._look(moved, fitted_now=False)

    def reveal(self, image_x: float, image_y: float) -> None:
        """Move the picture just so far that an image point is in sight."""
        placement = place(self._view, self._pane)
        across = _way_into(placement.screen_x(image_x), self._pane.width)
        down = _way_into(placement.screen_y(image_y), self._pane.height)
        if across or down:
            self.pan(across, down)

    def show_area(self, area: Rectangle) -> None:
        """Show an area of the canvas with a margin around it."""
        self._look(area_view(area, self._canvas, self._pane), fitted_now=False)

    def centre_on(self, image_x: float, image_y: float) -> None:
        """Bring an image point to the middle, as far as the bounds let it."""
        self._look(replace(self._view, centre_x=image_x, centre_y=image_y), fitted_now=False)

    def _look(self, view: View, *, fitted_now: bool) -> None:
        self._fitted = fitted_now
        self._view = bounded(view, self._canvas, self._pane)
        self.changed.emit()
