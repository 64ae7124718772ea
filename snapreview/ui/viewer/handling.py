"""What the reader does with the pair in sight for a moment: the other image, the head pushed aside."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from snapreview.ui.viewer.scene import Moment, Side
from snapreview.ui.viewer.tried_marks import MarksOnTrial

NUDGES = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}
"""Image pixels to the right and down for one nudge in each direction."""

FAR = 10
"""How many nudges a far one is."""


class Handling(QObject):
    """`changed` whenever the moment did."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._moment = Moment()
        self._held = self._kept = self._beaten = False

    @property
    def moment(self) -> Moment:
        """What holds now."""
        return self._moment

    @property
    def keeps_other(self) -> bool:
        """True while base and head have changed places for good."""
        return self._kept

    def hold_other(self, held: bool) -> None:
        """Let base and head change places for as long as something is held."""
        self._held = held
        self._settle()

    def keep_other(self) -> None:
        """Let base and head change places until this is asked for again."""
        self._kept = not self._kept
        self._settle()

    def show_side(self, side: Side) -> None:
        """Show this side where the head is planned, and keep to it."""
        self._kept = side == "base"
        self._settle()

    def beat(self, other: bool) -> None:
        """Let base and head change places by the clock."""
        self._beaten = other
        self._settle()

    def pause(self, paused: bool) -> None:
        """Let nothing move by itself, or again."""
        self._set(replace(self._moment, paused=paused))

    def try_marks(self, tried: MarksOnTrial | None) -> None:
        """Mark what would be changed at a threshold on trial; None marks what is."""
        self._set(replace(self._moment, tried=tried))

    def nudge(self, right: int, down: int) -> None:
        """Push the head by so many image pixels more."""
        moment = self._moment
        self._set(replace(moment, offset_x=moment.offset_x + right, offset_y=moment.offset_y + down))

    def reset_nudge(self) -> None:
        """Put the head back where it was."""
        self._set(replace(self._moment, offset_x=0, offset_y=0))

    def forget(self) -> None:
        """Begin anew, for another pair; what the reader chose to see of it, and whether things move, stays."""
        self._set(Moment(other_shown=self._moment.other_shown, paused=self._moment.paused))

    def _settle(self) -> None:
        other = self._kept ^ self._held ^ self._beaten
        self._set(replace(self._moment, other_shown=other))

    def _set(self, moment: Moment) -> None:
        if moment != self._moment:
            self._moment = moment
            self.changed.emit()
