"""The table of views. Their order is that of tool bar and menu; the first nine have the keys 1 to 9, the tenth has 0.

A new view is a file beside this one and a line in this table.
"""

from snapreview.ui.viewer.view_mode import ViewMode
from snapreview.ui.viewer.views.blink import BLINK
from snapreview.ui.viewer.views.heat_map import HEAT_MAP
from snapreview.ui.viewer.views.mask import MASK
from snapreview.ui.viewer.views.onion_skin import ONION_SKIN
from snapreview.ui.viewer.views.overlay import OVERLAY
from snapreview.ui.viewer.views.scaled import SCALED_VIEW
from snapreview.ui.viewer.views.shift import SHIFT_VIEW
from snapreview.ui.viewer.views.side_by_side import SIDE_BY_SIDE
from snapreview.ui.viewer.views.swipe import SWIPE
from snapreview.ui.viewer.views.toggle import TOGGLE

VIEW_MODES: tuple[ViewMode, ...] = (
    SIDE_BY_SIDE,
    OVERLAY,
    MASK,
    SWIPE,
    ONION_SKIN,
    TOGGLE,
    BLINK,
    HEAT_MAP,
    SHIFT_VIEW,
    SCALED_VIEW,
)


def view_mode_of(identifier: str) -> ViewMode:
    """The view of an identifier. One this version does not know, from the settings of a newer one, is the first."""
    return next((mode for mode in VIEW_MODES if mode.identifier == identifier), VIEW_MODES[0])
