"""Mask: the changed pixels alone."""

from PySide6.QtCore import QCoreApplication

from snapreview.model.pairing import PlanEntry
from snapreview.model.result import ImageResult
from snapreview.ui.viewer.scene import PaneView
from snapreview.ui.viewer.scenes import mask_scene
from snapreview.ui.viewer.view_mode import ViewMode, pane_of


def _panes(entry: PlanEntry, result: ImageResult | None) -> tuple[PaneView, ...]:
    is_quiet = result is not None and result.quiet is not None
    quiet = QCoreApplication.translate("Views", "Pixels that differ quietly")
    title = quiet if is_quiet else QCoreApplication.translate("Views", "Changed pixels")
    return (pane_of(entry, "head", title, mask_scene),)


MASK = ViewMode("mask", "Mask", "mask", _panes)
