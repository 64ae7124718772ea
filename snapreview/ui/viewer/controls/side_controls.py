"""The controls of the toggle view."""

from snapreview.ui.look.segmented_choice import Segment, SegmentedChoice
from snapreview.ui.viewer.controls.caption_controls import CaptionControls
from snapreview.ui.viewer.view_context import ViewContext

_HEIGHT = 32


class SideControls(CaptionControls):
    """Which of the two is in sight; choosing one keeps it there."""

    def __init__(self, context: ViewContext) -> None:
        super().__init__(context)
        self.muted(self.tr("Hold Space for the other"))
        self._sides = SegmentedChoice(
            (
                Segment("base", "", self.tr("Base"), context.tip("keep-other")),
                Segment("head", "", self.tr("Head"), context.tip("keep-other")),
            ),
            context.theme,
            self.tr("Image in sight"),
        )
        self._sides.setFixedHeight(_HEIGHT)
        self.layout_row.addWidget(self._sides)
        self._sides.chosen.connect(context.handling.show_side)
        self.follow()

    def follow(self) -> None:
        """Show which is in sight."""
        self._sides.set_value("base" if self.context.handling.moment.other_shown else "head")
