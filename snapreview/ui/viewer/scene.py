"""What a pane is planned to show, what there is to paint it with, and what comes of it. No widgets."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal, TypeAlias

from snapreview.model.pairing import PlanEntry
from snapreview.model.size import Size
from snapreview.ui.viewer.layers import Layer
from snapreview.ui.viewer.loaded_pictures import LoadedPictures
from snapreview.ui.viewer.nudged_marks import NUDGED, Nudged
from snapreview.ui.viewer.picture_levels import Marks, Picture
from snapreview.ui.viewer.picture_loader import LoadProblem
from snapreview.ui.viewer.tried_marks import MarksOnTrial
from snapreview.ui.viewer.viewer_choices import ViewerChoices

Side = Literal["base", "head"]


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """What a pane paints: `layers` from the bottom up on a ground of one colour, and a sentence over them."""

    ground: str
    layers: tuple[Layer, ...] = ()
    message: str = ""
    message_colour: str = ""
    message_icon: str = ""


@dataclass(frozen=True, slots=True)
class CanvasLook:
    """The colours around and behind a picture. `checker` is the second colour of the board, if there is one."""

    around: str
    behind: str
    checker: str | None
    plain: str
    outline: str
    text: str


@dataclass(frozen=True, slots=True)
class Moment:
    """What holds for the pair in sight and is never remembered.

    other_shown: base and head have changed places. paused: nothing moves by itself. offset_x, offset_y: where the
    head was pushed against the base, in image pixels. tried: the marks of a colour threshold on trial.
    """

    other_shown: bool = False
    paused: bool = False
    offset_x: int = 0
    offset_y: int = 0
    tried: MarksOnTrial | None = None

    @property
    def nudged(self) -> bool:
        """True when the head does not lie where it was."""
        return bool(self.offset_x or self.offset_y)


@dataclass(frozen=True, slots=True)
class PixelPlaces:
    """Where a pixel of the canvas (x, y) lies in base and head; None where a view shows none of one."""

    base: tuple[int, int] | None
    head: tuple[int, int] | None


@dataclass(frozen=True, slots=True, eq=False)
class Material:
    """What a scene is made of. `derived` holds what was computed in the background for this pair, by the name of
    its derivation: the value, or a LoadProblem; a name is missing while the computation goes on.
    """

    entry: PlanEntry
    pictures: LoadedPictures
    canvas: Size
    choices: ViewerChoices
    look: CanvasLook
    moment: Moment = Moment()
    derived: Mapping[str, object] = field(default_factory=dict)

    @property
    def marks(self) -> Marks | LoadProblem | None:
        """What differs: by the comparison, or while the head is pushed aside by a look at how it lies now."""
        if not self.moment.nudged:
            return self.pictures.mask
        nudged = self.derived.get(NUDGED)
        if isinstance(nudged, Nudged):
            return nudged.marks
        return nudged if isinstance(nudged, LoadProblem) else None

    def side(self, side: Side) -> Side:
        """The side to show where `side` is planned: the other one while base and head have changed places."""
        if not self.moment.other_shown:
            return side
        return "head" if side == "base" else "base"

    def picture(self, side: Side) -> Picture | LoadProblem | None:
        """What was loaded of one side."""
        return self.pictures.base if side == "base" else self.pictures.head


@dataclass(frozen=True, slots=True)
class PaneView:
    """One pane: `title` and `detail` are its caption, `side` tells whose picture it shows and `paint` how.
    `other_title` and `other_detail` are the caption while base and head have changed places, "" for the same.
    `empty` is the sentence in place of a mask that is not there, "" for the usual one.
    """

    title: str
    detail: str
    side: Side
    paint: "ScenePainter"
    other_title: str = ""
    other_detail: str = ""
    empty: str = ""

    def at(self, moment: Moment) -> "PaneView":
        """The pane as it is captioned now."""
        if not moment.other_shown or not self.other_title:
            return self
        return replace(self, title=self.other_title, detail=self.other_detail)


ScenePainter: TypeAlias = Callable[[PaneView, Material], Scene]
"""Makes what a pane paints once everything is loaded."""
