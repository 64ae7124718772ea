"""What the parts of a view are given to work with."""

from collections.abc import Callable
from dataclasses import dataclass

from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.viewer.choosing import Choosing
from snapreview.ui.viewer.derivations import Derivations
from snapreview.ui.viewer.handling import Handling
from snapreview.ui.viewer.image_pane import ImagePane
from snapreview.ui.viewer.pair_supply import PairSupply
from snapreview.ui.viewer.viewport import Viewport


@dataclass(frozen=True, slots=True, eq=False)
class ViewContext:
    """The look, the reader's choices, the part of the image in sight, the pair, what is done with it for a moment,
    what is computed from it, and the panes. `tip` gives what an action does, with its key, for tool tips.
    """

    theme: ThemeController
    choosing: Choosing
    viewport: Viewport
    supply: PairSupply
    handling: Handling
    derivations: Derivations
    panes: tuple[ImagePane, ...]
    tip: Callable[[str], str]
