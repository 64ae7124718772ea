"""The neighbours of the image looked at are decoded ahead, so that going on to them takes no time."""

from PySide6.QtCore import QObject, QTimer

from snapreview.ui.review.review_session import ReviewSession
from snapreview.ui.snapshots.snapshot_list import SnapshotList
from snapreview.ui.viewer.comparison_view import ComparisonView

_STEPS = (1, -1, 2)
"""Places in the list from the image looked at, the likeliest first."""


class LookingAhead(QObject):
    """Tells the viewer what may be looked at next, whenever the image or its place in the list changes."""

    def __init__(
        self, session: ReviewSession, snapshots: SnapshotList, viewer: ComparisonView, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._snapshots = snapshots
        self._viewer = viewer
        # One look for many changes in a row, and none before what was asked for is on its way.
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._look)
        session.current_changed.connect(self._look_soon)
        snapshots.arranged.connect(self._look_soon)
        session.closed.connect(self._timer.stop)

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def _look_soon(self) -> None:
        self._timer.start()

    def _look(self) -> None:
        names = self._snapshots.around(self._session.current, _STEPS)
        self._viewer.look_ahead([self._session.viewed(name) for name in names])
