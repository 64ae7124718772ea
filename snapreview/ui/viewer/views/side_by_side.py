"""Side by side: the base, and the head below the marks."""

from PySide6.QtCore import QCoreApplication

from snapreview.model.pairing import PlanEntry
from snapreview.model.result import ImageResult
from snapreview.ui.viewer.scene import PaneView
from snapreview.ui.viewer.scenes import marked_scene, plain_scene
from snapreview.ui.viewer.view_mode import ViewMode, pane_of


def _panes(entry: PlanEntry, _: ImageResult | None) -> tuple[PaneView, ...]:
    base, head = QCoreApplication.translate("Views", "Base"), QCoreApplication.translate("Views", "Head")
    left = pane_of(entry, "base", base, plain_scene, other_title=head)
    return (left, pane_of(entry, "head", head, marked_scene, other_title=base))


SIDE_BY_SIDE = ViewMode("side-by-side", "Side by side", "side-by-side", _panes)
