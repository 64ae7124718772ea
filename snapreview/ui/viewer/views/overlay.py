"""Overlay: the head alone, below the marks."""

from PySide6.QtCore import QCoreApplication

from snapreview.model.pairing import PlanEntry
from snapreview.model.result import ImageResult
from snapreview.ui.viewer.scene import PaneView
from snapreview.ui.viewer.scenes import marked_scene
from snapreview.ui.viewer.view_mode import ViewMode, pane_of


def _panes(entry: PlanEntry, _: ImageResult | None) -> tuple[PaneView, ...]:
    title = QCoreApplication.translate("Views", "Head under the mask")
    other = QCoreApplication.translate("Views", "Base under the mask")
    return (pane_of(entry, "head", title, marked_scene, other_title=other),)


OVERLAY = ViewMode("overlay", "Overlay", "overlay", _panes)
