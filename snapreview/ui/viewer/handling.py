"""What the reader does with the pair in sight for a moment: the other image, the head pushed aside."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from snapreview.ui.viewer.scene import Moment


class Handling(QObject):
    """`changed` whenever the moment did."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._moment = Moment()

    @property
    def moment(self) -> Moment:
        """What holds now."""
        return self._moment

    def show_other(self, other: bool) -> None:
        """Let base and head change places, or put them back."""
        self._set(replace(self._moment, other_shown=other))

    def forget(self) -> None:
        """Begin anew, for another pair."""
        self._set(Moment())

    def _set(self, moment: Moment) -> None:
        if moment != self._moment:
            self._moment = moment
            self.changed.emit()
