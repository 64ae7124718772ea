"""The controls of the onion skin view."""

from dataclasses import replace

from snapreview.ui.viewer.controls.caption_controls import CaptionControls, figure_label, set_quietly
from snapreview.ui.viewer.view_context import ViewContext


class OnionControls(CaptionControls):
    """How opaque the head lies over the base."""

    def __init__(self, context: ViewContext) -> None:
        super().__init__(context)
        self.muted(self.tr("Base"))
        tip = f"{context.tip('adjust-less')}, {context.tip('adjust-more')}"
        self._slider = self.slider(self.tr("Opacity of the head over the base"), 0, 100, 5, tip)
        self.muted(self.tr("Head"))
        self._percent = figure_label("100 %")
        self.layout_row.addWidget(self._percent)
        self._slider.valueChanged.connect(self._choose)
        self.follow()

    def follow(self) -> None:
        """Show the opacity."""
        percent = round(self.context.choosing.choices.onion_opacity * 100)
        set_quietly(self._slider, percent)
        self._percent.setText(f"{percent} %")

    def _choose(self, percent: int) -> None:
        choosing = self.context.choosing
        choosing.choose(replace(choosing.choices, onion_opacity=percent / 100))
