"""The controls of the blink view."""

from dataclasses import replace

from snapreview.settings import LONGEST_BLINK, SHORTEST_BLINK
from snapreview.ui.language.amounts import decimal_text
from snapreview.ui.look.motion import motion_reduced
from snapreview.ui.viewer.controls.caption_controls import CaptionControls, figure_label, set_quietly
from snapreview.ui.viewer.view_context import ViewContext


class BlinkControls(CaptionControls):
    """Whether and how fast the images take turns, or why they do not."""

    def __init__(self, context: ViewContext) -> None:
        super().__init__(context)
        self._reason = self.muted(self.tr("Motion is reduced, so nothing blinks. Hold Space for the other image."))
        self._pause = self.button("pause", self.tr("Pause"), self.tr("Pause or go on"))
        tip = f"{context.tip('adjust-less')}, {context.tip('adjust-more')}"
        self._slider = self.slider(self.tr("Seconds for each image"), SHORTEST_BLINK, LONGEST_BLINK, 100, tip)
        self._seconds = figure_label("3.00 s")
        self.layout_row.addWidget(self._seconds)
        self._slider.valueChanged.connect(self._choose)
        self._pause.clicked.connect(self._toggle)
        self.follow()

    def follow(self) -> None:
        """Show the interval, or the reason why there is none."""
        choices, moment = self.context.choosing.choices, self.context.handling.moment
        reduced = motion_reduced(choices.motion)
        self._reason.setVisible(reduced)
        for widget in (self._pause, self._slider, self._seconds):
            widget.setVisible(not reduced)
        set_quietly(self._slider, choices.blink_milliseconds)
        self._seconds.setText(self.tr("{seconds} s").format(seconds=decimal_text(choices.blink_milliseconds / 1000, 2)))
        self._pause.setAccessibleName(self.tr("Go on blinking") if moment.paused else self.tr("Pause blinking"))
        self.show_icon(self._pause, "play" if moment.paused else "pause")

    def _choose(self, milliseconds: int) -> None:
        choosing = self.context.choosing
        choosing.choose(replace(choosing.choices, blink_milliseconds=milliseconds))

    def _toggle(self) -> None:
        self.context.handling.pause(not self.context.handling.moment.paused)
