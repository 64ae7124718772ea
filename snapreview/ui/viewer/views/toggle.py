"""Toggle: one image, and the other one in its place while a key is held."""

from PySide6.QtCore import QCoreApplication

from snapreview.model.pairing import PlanEntry
from snapreview.model.result import ImageResult
from snapreview.ui.viewer.controls.side_controls import SideControls
from snapreview.ui.viewer.scene import PaneView
from snapreview.ui.viewer.scenes import plain_scene
from snapreview.ui.viewer.view_mode import ViewMode, pane_of


def head_or_base(entry: PlanEntry, _: ImageResult | None) -> tuple[PaneView, ...]:
    """One pane with the head, or with the base when they have changed places."""
    head, base = QCoreApplication.translate("Views", "Head"), QCoreApplication.translate("Views", "Base")
    return (pane_of(entry, "head", head, plain_scene, other_title=base),)


TOGGLE = ViewMode(
    "toggle",
    "Toggle",
    "toggle",
    head_or_base,
    controls=SideControls,
    shows_marks=False,
)
