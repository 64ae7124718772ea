"""What the reader chooses for looking at images: kept here, changed here, told to whoever shows it."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from snapreview.settings import CanvasChoice, DividerChoice, MotionChoice
from snapreview.ui.viewer.viewer_choices import ViewerChoices


class Choosing(QObject):
    """`changed` carries the new ViewerChoices whenever they differ from those before."""

    changed = Signal(object)

    def __init__(self, choices: ViewerChoices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices = choices

    @property
    def choices(self) -> ViewerChoices:
        """How images are shown now."""
        return self._choices

    def choose(self, choices: ViewerChoices) -> None:
        """Show images like this from now on."""
        if choices != self._choices:
            self._choices = choices
            self.changed.emit(choices)

    def set_view_mode(self, identifier: str) -> None:
        """One of the views. Asking for the overlay also switches the marks on."""
        shown = self._choices.overlay_shown or identifier == "overlay"
        self.choose(replace(self._choices, view_mode=identifier, overlay_shown=shown))

    def turn_divider(self) -> None:
        """Let the divider of the swipe view stand upright or lie level."""
        turned: DividerChoice = "level" if self._choices.swipe_divider == "upright" else "upright"
        self.choose(replace(self._choices, swipe_divider=turned))

    def toggle_overlay(self) -> None:
        """Marks on or off."""
        self.choose(replace(self._choices, overlay_shown=not self._choices.overlay_shown))

    def set_overlay_colour(self, colour: str) -> None:
        """The colour of the marks, #rrggbb. Choosing one also switches them on."""
        self.choose(replace(self._choices, overlay_colour=colour, overlay_shown=True))

    def set_overlay_opacity(self, opacity: float) -> None:
        """The opacity of the marks over the head, 0..1."""
        self.choose(replace(self._choices, overlay_opacity=opacity))

    def set_canvas(self, canvas: CanvasChoice) -> None:
        """What shines through transparent pictures."""
        self.choose(replace(self._choices, canvas=canvas))

    def toggle_region_boxes(self) -> None:
        """Boxes around all connected changes, or not."""
        self.choose(replace(self._choices, region_boxes_shown=not self._choices.region_boxes_shown))

    def toggle_minimap(self) -> None:
        """The map of the whole image, or not."""
        self.choose(replace(self._choices, minimap_shown=not self._choices.minimap_shown))

    def set_motion(self, motion: MotionChoice) -> None:
        """Whether things may move by themselves."""
        self.choose(replace(self._choices, motion=motion))
