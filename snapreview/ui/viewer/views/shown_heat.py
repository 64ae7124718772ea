"""A heat map as it is handed from the background to the pane and to its legend."""

from dataclasses import dataclass

from snapreview.ui.viewer.level_picture import LevelPicture

HEAT = "heat"
"""The name of its derivation."""


@dataclass(frozen=True, slots=True, eq=False)
class ShownHeat:
    """The colours of the palette stand for 0 to `scale_end` ΔE; `greatest` is the greatest difference in ΔE."""

    picture: LevelPicture
    scale_end: float
    greatest: float

    def leave_sight(self) -> None:
        """See OutOfSight."""
        self.picture.renderings.forget()
