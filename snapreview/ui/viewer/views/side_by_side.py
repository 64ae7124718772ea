"""Side by side: the base, and the head below the marks."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from snapreview.model.pairing import PlanEntry
from snapreview.model.result import ImageResult
from snapreview.ui.viewer.scene import PaneView
from snapreview.ui.viewer.scenes import marked_scene, plain_scene
from snapreview.ui.viewer.view_mode import ViewMode, pane_of


def _panes(entry: PlanEntry, _: ImageResult | None) -> tuple[PaneView, ...]:
    base = pane_of(entry, "base", "Base", plain_scene, other_title="Head")
    return (base, pane_of(entry, "head", "Head", marked_scene, other_title="Base"))


SIDE_BY_SIDE = ViewMode("side-by-side", str(QT_TRANSLATE_NOOP("Actions", "Side by side")), "side-by-side", _panes)
