"""Places what floats over the panes, and says in pills what is done to the pair."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from snapreview.ui.language.amounts import number_text, pixels_text
from snapreview.ui.look.mirroring import isolated
from snapreview.ui.look.theme import SPACE_2, SPACE_4
from snapreview.ui.viewer.nudged_marks import NUDGED, Nudged
from snapreview.ui.viewer.overlays.announcing import announce
from snapreview.ui.viewer.overlays.minimap import Minimap
from snapreview.ui.viewer.overlays.pill import Pill
from snapreview.ui.viewer.regions.change_regions import ChangeRegions
from snapreview.ui.viewer.regions.region_words import area_words, greatest_words, position_words
from snapreview.ui.viewer.view_context import ViewContext


class PaneOverlays(QObject):
    """Floats over `ground`: the minimap at the lower right, the pills at the lower middle, one above the other."""

    def __init__(self, context: ViewContext, regions: ChangeRegions, ground: QWidget) -> None:
        super().__init__(ground)
        self._context = context
        self._regions = regions
        self._ground = ground
        self.minimap = Minimap(context, regions, ground)
        close = self.tr("Look at no difference")
        self.difference = Pill(context.theme, close, close, ground)
        self.nudge = Pill(context.theme, self.tr("Put the head back"), context.tip("reset-nudge"), ground)
        self.difference.closed.connect(regions.leave)
        self.nudge.closed.connect(context.handling.reset_nudge)
        ground.installEventFilter(self)
        context.viewport.changed.connect(self.refresh)
        regions.changed.connect(self.refresh)
        regions.chosen.connect(self._announce)

    def refresh(self) -> None:
        """Bring everything in line and in place."""
        self.difference.say(self._difference_words())
        self.nudge.say(self._nudge_words())
        self.minimap.setVisible(self.minimap.useful)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See QObject: follows the size of the ground."""
        if event.type() is QEvent.Type.Resize:
            self.refresh()
        return False

    def _place(self) -> None:
        width, height = self._ground.width(), self._ground.height()
        bottom = height - SPACE_4
        for pill in (self.nudge, self.difference):
            if not pill.isHidden():
                pill.move((width - pill.width()) // 2, bottom - pill.height())
                bottom -= pill.height() + SPACE_2
                pill.raise_()
        if not self.minimap.isHidden():
            self.minimap.resize(self.minimap.sizeHint())
            self.minimap.move(width - self.minimap.width() - SPACE_4, height - self.minimap.height() - SPACE_4)
            self.minimap.raise_()

    def _difference_words(self) -> str:
        current = self._regions.current
        if current is None:
            return ""
        region = self._regions.regions[current]
        position = position_words(current, len(self._regions.regions))
        return f"{position} · {area_words(region)} · {greatest_words(region)}"

    def _nudge_words(self) -> str:
        moment = self._context.handling.moment
        if not moment.nudged:
            return ""
        moved = self.tr("Head moved by {x}, {y}").format(x=_signed(moment.offset_x), y=_signed(moment.offset_y))
        nudged = self._context.derivations.values.get(NUDGED)
        if not isinstance(nudged, Nudged):
            return f"{moved} · {self.tr('comparing …')}"
        return f"{moved} · {self.tr('{pixels} differ').format(pixels=pixels_text(nudged.changed_pixels))}"

    def _announce(self) -> None:
        announce(self._ground, self._difference_words())


def _signed(number: int) -> str:
    sign = "+" if number > 0 else "−" if number < 0 else ""
    return isolated(f"{sign}{number_text(abs(number))}")
