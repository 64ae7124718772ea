"""The changed pixels of a pair as they would be at another colour threshold."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtGui import QColor

from snapreview.model.size import Size
from snapreview.ui.viewer.layers import Layer, MarksLayer
from snapreview.ui.viewer.level_picture import TRANSPARENT, LevelPicture, LevelsLayer
from snapreview.ui.viewer.picture_levels import Marks

_VALUES = 256


class MarksOnTrial(Protocol):
    """What is marked while a threshold is on trial."""

    @property
    def size(self) -> Size:
        """The canvas in pixels."""

    def layer(self, colour: str, opacity: float) -> Layer:
        """The marks in a colour (#rrggbb) and opacity (0..1)."""


@dataclass(frozen=True, slots=True, eq=False)
class ConfirmedMarks:
    """What the engine counts at the threshold on trial."""

    marks: Marks

    @property
    def size(self) -> Size:
        """The canvas in pixels."""
        return self.marks.size

    def layer(self, colour: str, opacity: float) -> Layer:
        """The marks in a colour (#rrggbb) and opacity (0..1)."""
        return MarksLayer(self.marks, colour, opacity)


@dataclass(frozen=True, slots=True, eq=False)
class TriedMarks:
    """A pixel is changed when its value in `picture` is greater than `step`: another step costs nothing."""

    picture: LevelPicture
    step: int

    @property
    def size(self) -> Size:
        """The canvas in pixels."""
        return self.picture.size

    def layer(self, colour: str, opacity: float) -> Layer:
        """The marks in a colour (#rrggbb) and opacity (0..1)."""
        unchanged = self.step + 1
        colours = (TRANSPARENT,) * unchanged + (QColor(colour).rgba(),) * (_VALUES - unchanged)
        return LevelsLayer(self.picture, colours, opacity)
