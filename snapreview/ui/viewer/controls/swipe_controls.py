"""The controls of the swipe view."""

from dataclasses import replace

from snapreview.ui.viewer.controls.caption_controls import CaptionControls, set_quietly
from snapreview.ui.viewer.view_context import ViewContext


class SwipeControls(CaptionControls):
    """Where the divider is, and how it stands."""

    def __init__(self, context: ViewContext) -> None:
        super().__init__(context)
        self.muted(self.tr("Divider"))
        tip = f"{context.tip('adjust-less')}, {context.tip('adjust-more')}"
        self._slider = self.slider(self.tr("Place of the divider"), 0, 100, 5, tip)
        self._turn = self.button("turn-divider", self.tr("Turn the divider"), context.tip("turn-divider"))
        self._slider.valueChanged.connect(self._move)
        self._turn.clicked.connect(context.choosing.turn_divider)
        self.follow()

    def follow(self) -> None:
        """Show where the divider is."""
        set_quietly(self._slider, round(self.context.choosing.choices.swipe_position * 100))
        self.show_icon(self._turn, "turn-divider")

    def _move(self, percent: int) -> None:
        choosing = self.context.choosing
        choosing.choose(replace(choosing.choices, swipe_position=percent / 100))
