"""The centre of the window: one image of the comparison, its header, tool bar and panes."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from snapreview.model.image_name import displayable
from snapreview.model.rectangle import Rectangle
from snapreview.settings import CanvasChoice, ViewMode
from snapreview.ui.look.theme import Theme
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.messages.notice import Notice
from snapreview.ui.messages.notice_rows import NoticeRows
from snapreview.ui.viewer.captioned_pane import CaptionedPane
from snapreview.ui.viewer.image_header import ImageHeader, changed_text
from snapreview.ui.viewer.loaded_pictures import LoadedPictures, loaded_pictures, requests_of
from snapreview.ui.viewer.picture_loader import Loaded, LoadProblem, PictureLoader
from snapreview.ui.viewer.region_layer import RegionsLayer
from snapreview.ui.viewer.region_tool import RegionTool
from snapreview.ui.viewer.scenes import Scene, canvas_look, scene_of
from snapreview.ui.viewer.status_views import StatusView, canvas_size, status_view
from snapreview.ui.viewer.viewed_image import ViewedImage
from snapreview.ui.viewer.viewer_choices import ViewerChoices
from snapreview.ui.viewer.viewer_toolbar import ViewerToolbar, zoom_text
from snapreview.ui.viewer.viewport import Viewport

PANES_AT_MOST = 2

BUSY_AFTER_MILLISECONDS = 150
"""Below this a change of image looks immediate; telling that it loads would only flicker."""


@dataclass(frozen=True, slots=True, eq=False)
class _Shown:
    """What the panes show, which may for a moment still be the image before the one asked for."""

    image: ViewedImage
    pictures: LoadedPictures


@dataclass(frozen=True, slots=True)
class ShownRegions:
    """The regions to ignore of the image `name`, in image pixels; `selected` is one of them."""

    name: str
    regions: tuple[Rectangle, ...] = ()
    selected: Rectangle | None = None


NO_REGIONS = ShownRegions("")


class ComparisonView(QWidget):
    """Shows one image at a time.

    Signals: `choices_changed` the new ViewerChoices whenever the reader made one; `region_drawn` a Rectangle in image
    pixels; `point_clicked` the image point (x, y) of a click on the picture.

    The picture shown before stays until everything of the next one is loaded, so that no pane ever shows
    half of a pair.
    """

    choices_changed = Signal(object)
    region_drawn = Signal(object)
    point_clicked = Signal(object)

    def __init__(self, theme: ThemeController, choices: ViewerChoices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._choices = choices
        self._image: ViewedImage | None = None
        self._shown: _Shown | None = None
        self._viewport = Viewport(self)
        self._loader = PictureLoader(parent=self)
        self._header = ImageHeader(theme)
        self._toolbar = ViewerToolbar(theme)
        self._notices = NoticeRows(theme)
        self._panes = [CaptionedPane(self._viewport, theme) for _ in range(PANES_AT_MOST)]
        self._regions = NO_REGIONS
        self._region_preview: Rectangle | None = None
        self._region_tool = RegionTool(self._viewport, [pane.pane for pane in self._panes], self)
        self._busy_timer = QTimer(self, singleShot=True, interval=BUSY_AFTER_MILLISECONDS)
        self._lay_out()
        self._connect()
        self._show_nothing()

    @property
    def choices(self) -> ViewerChoices:
        """How images are shown now."""
        return self._choices

    @property
    def viewport(self) -> Viewport:
        """The part of the image looked at, shared by all panes."""
        return self._viewport

    @property
    def shown(self) -> ViewedImage | None:
        """The image in the panes, which may for a moment still be the one before the one asked for."""
        return self._shown.image if self._shown is not None else None

    def show_regions(self, regions: ShownRegions) -> None:
        """Draw the regions to ignore of one image over its pictures, in all views."""
        self._regions = regions
        self._cover_panes()

    def set_region_tool(self, active: bool) -> None:
        """Let the mouse draw regions, or move the picture again."""
        self._region_tool.set_active(active)

    def show_image(self, image: ViewedImage | None) -> None:
        """Show an image, or tell news about the one shown; None shows nothing."""
        self._image = image
        self._busy_timer.stop()
        if image is None:
            self._loader.load(())
            self._show_nothing()
            return
        self._header.show_image(image)
        self._header.show()
        self._toolbar.show()
        outcomes = self._loader.load(tuple(requests_of(image).values()))
        if outcomes is None:
            self._busy_timer.start()
        else:
            self._take(outcomes)

    def set_view_mode(self, mode: ViewMode) -> None:
        """Side by side, overlay or mask. Asking for the overlay also switches the marks on."""
        shown = self._choices.overlay_shown or mode == "overlay"
        self._choose(replace(self._choices, view_mode=mode, overlay_shown=shown))

    def toggle_overlay(self) -> None:
        """Marks on or off."""
        self._choose(replace(self._choices, overlay_shown=not self._choices.overlay_shown))

    def set_overlay_colour(self, colour: str) -> None:
        """The colour of the marks, #rrggbb. Choosing one also switches them on."""
        self._choose(replace(self._choices, overlay_colour=colour, overlay_shown=True))

    def set_overlay_opacity(self, opacity: float) -> None:
        """The opacity of the marks over the head, 0..1."""
        self._choose(replace(self._choices, overlay_opacity=opacity))

    def set_canvas(self, canvas: CanvasChoice) -> None:
        """What shines through transparent pictures."""
        self._choose(replace(self._choices, canvas=canvas))

    def fit(self) -> None:
        """Show the whole image."""
        self._viewport.fit()

    def actual_size(self) -> None:
        """Show one image pixel as one screen pixel."""
        self._viewport.actual_size()

    def zoom_in(self) -> None:
        """One step closer to the middle."""
        self._viewport.zoom_in()

    def zoom_out(self) -> None:
        """One step away from the middle."""
        self._viewport.zoom_out()

    def stop(self) -> None:
        """End the background work; to be called before the window goes."""
        self._busy_timer.stop()
        self._loader.stop()

    # -- set-up

    def _lay_out(self) -> None:
        panes = QHBoxLayout()
        panes.setSpacing(1)
        for pane in self._panes:
            panes.addWidget(pane, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self._header, self._toolbar, self._notices):
            layout.addWidget(widget)
        layout.addLayout(panes, 1)

    def _connect(self) -> None:
        toolbar = self._toolbar
        toolbar.view_mode_chosen.connect(self.set_view_mode)
        toolbar.overlay_switched.connect(self.toggle_overlay)
        toolbar.colour_chosen.connect(self.set_overlay_colour)
        toolbar.opacity_chosen.connect(self.set_overlay_opacity)
        toolbar.canvas_chosen.connect(self.set_canvas)
        toolbar.fit_wanted.connect(self.fit)
        toolbar.actual_size_wanted.connect(self.actual_size)
        toolbar.zoom_in_wanted.connect(self.zoom_in)
        toolbar.zoom_out_wanted.connect(self.zoom_out)
        self._region_tool.drawn.connect(self.region_drawn)
        self._region_tool.clicked.connect(self.point_clicked)
        self._region_tool.preview_changed.connect(self._preview_region)
        self._viewport.changed.connect(self._show_zoom)
        self._loader.loaded.connect(self._take)
        self._busy_timer.timeout.connect(self._show_busy)
        self._theme.changed.connect(self._dress)

    # -- showing

    def _choose(self, choices: ViewerChoices) -> None:
        changed = choices != self._choices
        self._choices = choices
        self._present()
        if changed:
            self.choices_changed.emit(choices)

    def _take(self, outcomes: tuple[Loaded, ...]) -> None:
        if self._image is None:
            return
        self._busy_timer.stop()
        self._set_busy(False)
        pictures = loaded_pictures(self._image, outcomes)
        self._shown = _Shown(self._image, pictures)
        self._viewport.set_canvas(pictures.canvas(canvas_size(self._image.entry, self._image.result)))
        self._present()

    def _present(self) -> None:
        """Bring panes, notice and tool bar in line with the pictures and the choices."""
        if self._shown is None:
            self._toolbar.show_choices(self._choices, has_modes=True)
            return
        image, pictures = self._shown.image, self._shown.pictures
        view = status_view(image.entry, image.result, self._choices.view_mode)
        self._toolbar.show_choices(self._choices, has_modes=view.has_modes)
        self._notices.show_notices(_notices(view, pictures))
        look = canvas_look(self._choices.canvas, image.entry.shown.metadata.canvas_theme, self._theme.theme)
        canvas = pictures.canvas(canvas_size(image.entry, image.result))
        for pane, pane_view in zip(self._panes, view.panes, strict=False):
            pane.show_caption(pane_view)
            pane.pane.show_scene(scene_of(pane_view, pictures, canvas, self._choices, look))
        for number, pane in enumerate(self._panes):
            pane.setVisible(number < len(view.panes))
        self._cover_panes()
        self._describe()

    def _preview_region(self, region: Rectangle | None) -> None:
        self._region_preview = region
        self._cover_panes()

    def _cover_panes(self) -> None:
        """Regions are drawn on the image they belong to, and on no other that happens to be shown still."""
        regions = self._regions
        own = regions.regions if self.shown is not None and self.shown.entry.name == regions.name else ()
        selected = self._region_preview or regions.selected
        drawn = (*own, self._region_preview) if self._region_preview is not None else own
        cover = RegionsLayer(drawn, selected, self._viewport.canvas) if drawn else None
        for pane in self._panes:
            pane.pane.set_cover(cover)

    def _show_nothing(self) -> None:
        self._shown = None
        self._set_busy(False)
        self._header.hide()
        self._toolbar.hide()
        self._notices.show_notices(())
        for number, pane in enumerate(self._panes):
            pane.setVisible(number == 0)
            pane.show_caption(None)
            pane.pane.show_scene(_empty_scene(self._theme.theme))

    def _dress(self) -> None:
        if self._shown is None:
            self._show_nothing()
        self._present()
        self.update()

    def _show_busy(self) -> None:
        self._set_busy(True)

    def _set_busy(self, busy: bool) -> None:
        for pane in self._panes:
            pane.pane.set_busy(busy)

    def _show_zoom(self) -> None:
        self._toolbar.show_zoom(self._viewport.view.scale, fitted=self._viewport.is_fitted)
        self._describe()

    def _describe(self) -> None:
        """Tell screen readers what there is to see."""
        if self._shown is None:
            return
        description = _description(self._shown.image, self._viewport.view.scale)
        for pane in self._panes:
            pane.pane.setAccessibleDescription(description)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line between two panes."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.theme.border))
        painter.end()


def _notices(view: StatusView, pictures: LoadedPictures) -> tuple[Notice, ...]:
    if isinstance(pictures.mask, LoadProblem):
        return (Notice("warning", pictures.mask.message), *view.notices)
    return view.notices


def _description(image: ViewedImage, scale: float) -> str:
    status = image.result.status.value if image.result is not None else "waiting"
    parts = (displayable(image.entry.name), status, changed_text(image.result), f"zoom {zoom_text(scale)}")
    return ", ".join(part for part in parts if part)


def _empty_scene(theme: Theme) -> Scene:
    return Scene(
        theme.window,
        message="Choose an image in the list to see it here.",
        message_colour=theme.muted_text,
        message_icon="image",
    )
