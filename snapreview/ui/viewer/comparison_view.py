"""The centre of the window: one image of the comparison, its header, tool bar and panes."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from snapreview.model.image_name import displayable
from snapreview.model.rectangle import Rectangle
from snapreview.model.size import Size
from snapreview.ui.actions.action_tips import action_tip
from snapreview.ui.language.words import status_word
from snapreview.ui.look.badges import Badge
from snapreview.ui.look.theme import Theme
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.messages.notice import Notice
from snapreview.ui.messages.notice_rows import NoticeRows
from snapreview.ui.viewer.choosing import Choosing
from snapreview.ui.viewer.derivations import Derivations
from snapreview.ui.viewer.handling import Handling
from snapreview.ui.viewer.held_key import HeldKey
from snapreview.ui.viewer.ignored_regions import IgnoredRegions, ShownRegions
from snapreview.ui.viewer.image_header import ImageHeader, changed_text
from snapreview.ui.viewer.image_pane import ImagePane
from snapreview.ui.viewer.inspecting.inspector import Inspector
from snapreview.ui.viewer.inspecting.loupe import Loupe
from snapreview.ui.viewer.layers import Layer, StackedLayers
from snapreview.ui.viewer.loaded_pictures import LoadedPictures
from snapreview.ui.viewer.mode_parts import ModeParts
from snapreview.ui.viewer.nudging import Nudging
from snapreview.ui.viewer.offers import Offers, offers, ruled_out
from snapreview.ui.viewer.overlays.pane_overlays import PaneOverlays
from snapreview.ui.viewer.pair_supply import PairSupply, ShownPair
from snapreview.ui.viewer.pane_row import PaneRow
from snapreview.ui.viewer.picture_loader import DEFAULT_MEMORY, LoadProblem, PictureMemory
from snapreview.ui.viewer.pins import Pins
from snapreview.ui.viewer.region_tool import RegionTool
from snapreview.ui.viewer.regions.change_regions import ChangeRegions
from snapreview.ui.viewer.scene import Material, Scene
from snapreview.ui.viewer.scenes import canvas_look
from snapreview.ui.viewer.status_views import StatusView, impossible_modes, status_view
from snapreview.ui.viewer.variant_strip import VariantStrip
from snapreview.ui.viewer.view_context import ViewContext
from snapreview.ui.viewer.view_mode import ViewMode
from snapreview.ui.viewer.viewed_image import ViewedImage
from snapreview.ui.viewer.viewer_choices import ViewerChoices
from snapreview.ui.viewer.viewer_commands import viewer_commands
from snapreview.ui.viewer.viewer_toolbar import ViewerToolbar, zoom_text
from snapreview.ui.viewer.viewport import Viewport
from snapreview.ui.viewer.views.table import view_mode_of


class ComparisonView(QWidget):
    """Shows one image at a time. Its parts each do one thing and react to each other's signals; here they are put
    together, and brought in line whenever one of them changed.

    Signals: `region_drawn` a Rectangle in image pixels; `point_clicked` the canvas point (x, y) of a click on the
    picture, `place_clicked` the image pixel there (a Rectangle of 1 × 1);
    `pair_shown` when other pictures, or none, are in the panes; `views_changed` when others of the views than before
    can show what is in them; `awaited` whether other pictures are on their way.
    """

    region_drawn = Signal(object)
    point_clicked = Signal(object)
    place_clicked = Signal(object)
    pair_shown = Signal()
    views_changed = Signal()
    awaited = Signal(bool)

    def __init__(
        self,
        theme: ThemeController,
        choices: ViewerChoices,
        memory: PictureMemory = DEFAULT_MEMORY,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.choosing = Choosing(choices, self)
        self.viewport = Viewport(self)
        self.handling = Handling(self)
        self.derivations = Derivations(self)
        self._supply = PairSupply(memory, self)
        self._handled: str | None = None
        self._canvas = Size(0, 0)
        self.impossible_views: dict[str, str] = {}
        """Why views cannot show the image in the panes, by their identifiers."""
        self._header = ImageHeader(theme)
        self.variants = VariantStrip(theme)
        self._toolbar = ViewerToolbar(theme)
        self._notices = NoticeRows(theme)
        self._row = PaneRow(self.viewport, theme)
        self._ignored = IgnoredRegions(self)
        self._region_tool = RegionTool(self.viewport, self._row.panes, self._found_in_pair, self)
        self.pins = Pins(self.viewport, self._row.panes, self._found_in_pair, self)
        self._held = HeldKey(partial(self.handling.hold_other, True), partial(self.handling.hold_other, False), self)
        context = self.context = self._context()
        self.regions = ChangeRegions(context, self)
        self._overlays = PaneOverlays(context, self.regions, self._row)
        self._offers = Offers(self)
        always = (self.regions.derivations, Nudging().derivations, self._offers.derivations)
        self._parts = ModeParts(context, always, self)
        self.inspector = Inspector(context, self._parts.places, self)
        self._loupe = Loupe(self.inspector, context, self._row)
        self._lay_out()
        self._connect()
        self._present()

    def _context(self) -> ViewContext:
        return ViewContext(
            theme=self._theme,
            choosing=self.choosing,
            viewport=self.viewport,
            supply=self._supply,
            handling=self.handling,
            derivations=self.derivations,
            panes=self._row.panes,
            tip=action_tip,
        )

    @property
    def shown(self) -> ViewedImage | None:
        """The image in the panes, which may for a moment still be the one before the one asked for."""
        return self._supply.shown.image if self._supply.shown is not None else None

    @property
    def settled(self) -> bool:
        """True when nothing that will be shown, or may be next, is still being computed or loaded."""
        return self._supply.settled and not self.derivations.busy and not self._offers.resting

    @property
    def view_mode(self) -> ViewMode:
        """The view chosen; an image may have to be shown in another."""
        return view_mode_of(self.choosing.choices.view_mode)

    @property
    def panes(self) -> tuple[ImagePane, ...]:
        """All panes from left to right."""
        return self._row.panes

    @property
    def decision_badge(self) -> Badge:
        """The badge beside the status, for whoever knows what was decided."""
        return self._header.decision

    def commands(self) -> dict[str, Callable[[], object]]:
        """What is done for which action."""
        return viewer_commands(self.choosing, self.viewport, self.handling, self.regions, self._held.press)

    def show_regions(self, regions: ShownRegions) -> None:
        """Draw the regions to ignore of one image over its pictures, in all views."""
        self._ignored.show_regions(regions)

    def set_region_tool(self, active: bool) -> None:
        """Let the mouse draw regions, or move the picture again."""
        self._region_tool.set_active(active)

    def show_image(self, image: ViewedImage | None) -> None:
        """Show an image, or tell news about the one shown; None shows nothing."""
        if image is not None:
            self._header.show_image(image)
        self._header.setVisible(image is not None)
        self._toolbar.setVisible(image is not None)
        self._supply.show_image(image)

    def look_ahead(self, images: Sequence[ViewedImage]) -> None:
        """Get ready what may be looked at next, the likeliest first."""
        self._supply.look_ahead(images)

    def stop(self) -> None:
        """End the background work; to be called before the window goes."""
        self._supply.stop()
        self.derivations.stop()
        self._held.release()
        self.inspector.stop()
        self._offers.stop()
        self._parts.stop()
        self.regions.stop()

    # -- set-up

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self._header, self.variants, self._toolbar, self._notices):
            layout.addWidget(widget)
        layout.addWidget(self._row, 1)
        self._header.hide()
        self._toolbar.hide()

    def _connect_toolbar(self) -> None:
        toolbar, choosing, viewport = self._toolbar, self.choosing, self.viewport
        toolbar.view_mode_chosen.connect(choosing.set_view_mode)
        toolbar.overlay_switched.connect(choosing.toggle_overlay)
        toolbar.colour_chosen.connect(choosing.set_overlay_colour)
        toolbar.opacity_chosen.connect(choosing.set_overlay_opacity)
        toolbar.canvas_chosen.connect(choosing.set_canvas)
        toolbar.fit_wanted.connect(viewport.fit)
        toolbar.actual_size_wanted.connect(viewport.actual_size)
        toolbar.zoom_in_wanted.connect(viewport.zoom_in)
        toolbar.zoom_out_wanted.connect(viewport.zoom_out)

    def _connect(self) -> None:
        self._connect_toolbar()
        self._region_tool.drawn.connect(self.region_drawn)
        self._region_tool.place_clicked.connect(self.place_clicked)
        self._region_tool.clicked.connect(self.point_clicked)
        self._notices.taken.connect(self.choosing.set_view_mode)
        self._region_tool.preview_changed.connect(self._ignored.preview)
        self._ignored.changed.connect(self._cover_panes)
        self.inspector.changed.connect(self._cover_panes)
        self.regions.changed.connect(self._cover_panes)
        self.regions.changed.connect(self._describe)
        self.regions.wanted.connect(self._present)
        self._offers.wanted.connect(self._present)
        self.pins.changed.connect(self._cover_panes)
        self.viewport.changed.connect(self._show_zoom)
        self._supply.changed.connect(self._take_pair)
        self._supply.busy_changed.connect(self._row.set_busy)
        self._supply.awaited.connect(self.awaited)
        for part in (self.choosing, self.handling, self.derivations, self._theme):
            part.changed.connect(self._present)

    # -- showing

    def _take_pair(self) -> None:
        shown = self._supply.shown
        if shown is not None and shown.canvas != self._canvas:
            self._canvas = shown.canvas
            self.viewport.set_canvas(shown.canvas)
        if shown is None or shown.image.entry.name != self._handled:
            self.handling.forget()
            self.derivations.leave_sight()
        self._handled = shown.image.entry.name if shown is not None else None
        self._present()
        self.pair_shown.emit()

    def _present(self) -> None:
        """Bring panes, notices and tool bar in line with the pictures and the choices."""
        shown = self._supply.shown
        if shown is None:
            self._show_nothing()
            return
        image = shown.image
        view = status_view(image.entry, image.result, self.view_mode)
        self._parts.use(view.mode, image)
        self.viewport.stretch_canvas(self._parts.canvas(shown.canvas))
        self._show_views(view.mode, impossible_modes(image.entry, image.result) | ruled_out(self.derivations.values))
        offered = offers(self.derivations.values, view.mode)
        self._notices.show_notices((*_notices(view, shown.pictures), *offered))
        material = self._material(shown)
        self._row.set_controls(self._parts.controls)
        scenes = [(pane.at(material.moment), pane.paint(pane, material)) for pane in view.panes]
        self._row.show_scenes(scenes)
        self.regions.show_of_view(self._parts.regions)
        self._overlays.minimap.show_layers(scenes[-1][1].layers if self._parts.regions is not None else None)
        self._cover_panes()
        self._overlays.refresh()
        self._describe()

    def _show_views(self, mode: ViewMode | None, impossible: dict[str, str]) -> None:
        """Show which view is in use and which cannot be; the one in use can, and says itself what it does not find."""
        others = {name: why for name, why in impossible.items() if mode is None or name != mode.identifier}
        self._toolbar.show_choices(self.choosing.choices, mode, others)
        if others != self.impossible_views:
            self.impossible_views = others
            self.views_changed.emit()

    def _material(self, shown: ShownPair) -> Material:
        entry, choices = shown.image.entry, self.choosing.choices
        look = canvas_look(choices.canvas, entry.shown.metadata.canvas_theme, self._theme.theme)
        moment, derived = self.handling.moment, self.derivations.values
        return Material(entry, shown.pictures, shown.canvas, choices, look, moment, derived)

    def _show_nothing(self) -> None:
        self._parts.use(None, None)
        self._row.set_controls(None)
        self._show_views(None, {})
        self._notices.show_notices(())
        self._row.show_sentence(_empty_scene(self._theme.theme))
        self._overlays.refresh()

    def _cover_panes(self) -> None:
        name = self.shown.entry.name if self.shown is not None else None
        own_canvas = self._parts.has_own_canvas
        canvas = self._canvas if own_canvas else self.viewport.canvas
        of_pair = StackedLayers(_those((self._ignored.layer(name, canvas), self.pins.layer(name, canvas))))
        covers = []
        for number, _ in enumerate(self._row.panes):
            # The first pane of a view with a canvas of its own shows the pair plainly: regions lie elsewhere there.
            boxes = None if own_canvas and not number else self.regions.layer()
            placed = (boxes, self._parts.covering(number, of_pair))
            covers.append(StackedLayers((*_those(placed), *self.inspector.layers())))
        self._row.set_covers(covers)

    def _found_in_pair(self, pane: int, area: Rectangle) -> Rectangle | None:
        return self._parts.found(pane, area)

    def _show_zoom(self) -> None:
        self._toolbar.show_zoom(self.viewport.view.scale, fitted=self.viewport.is_fitted)
        self._describe()

    def _describe(self) -> None:
        if self.shown is not None:
            told = (_description(self.shown, self.viewport.view.scale), self._overlays.difference.words)
            self._row.describe(", ".join(part for part in told if part))


def _those(layers: Sequence[Layer | None]) -> tuple[Layer, ...]:
    return tuple(layer for layer in layers if layer is not None)


def _notices(view: StatusView, pictures: LoadedPictures) -> tuple[Notice, ...]:
    if isinstance(pictures.mask, LoadProblem):
        return (Notice("warning", pictures.mask.message), *view.notices)
    return view.notices


def _description(image: ViewedImage, scale: float) -> str:
    waiting = QCoreApplication.translate("Views", "waiting")
    status = status_word(image.result.status) if image.result is not None else waiting
    zoom = QCoreApplication.translate("Views", "zoom {scale}").format(scale=zoom_text(scale))
    parts = (displayable(image.entry.name), status, changed_text(image.result), zoom)
    return ", ".join(part for part in parts if part)


def _empty_scene(theme: Theme) -> Scene:
    return Scene(
        theme.window,
        message=QCoreApplication.translate("Views", "Choose an image in the list to see it here."),
        message_colour=theme.muted_text,
        message_icon="image",
    )
