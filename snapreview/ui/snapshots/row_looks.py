"""What rows of the list look like, as values: rows of equal look and frame are painted once."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from snapreview.model.result import ImageResult, Status
from snapreview.ui.decisions.mark import Mark
from snapreview.ui.snapshots.list_query import GroupRow, SectionRow
from snapreview.ui.snapshots.traits import Trait, traits_of


@dataclass(frozen=True, slots=True)
class RowFrame:
    """Where a row is painted: its size in pixels of the window, of which each is `ratio` wide on the screen, the
    direction of reading, the key of the font, and how the mouse and the selection have it.
    """

    width: int
    height: int
    ratio: float
    direction: Qt.LayoutDirection
    font: str
    selected: bool
    hovered: bool


@dataclass(frozen=True, slots=True)
class SectionLook:
    """The header of a category; `undecided` is None where that says nothing."""

    row: SectionRow
    undecided: int | None


@dataclass(frozen=True, slots=True)
class ResultLook:
    """What is shown of a result: whether the image changed, the share (0..1) and number of the pixels that differ, and
    what else is noteworthy.
    """

    changed: bool = False
    ratio: float = 0.0
    pixels: int = 0
    traits: tuple[Trait, ...] = ()


@dataclass(frozen=True, slots=True)
class ImageLook:
    """One image: its two lines, what came of it, and what else the row tells of it. `thumbnail` is None while it is not
    loaded; it never will be where the image is not `readable`.
    """

    title: str
    place: str
    result: ResultLook
    indented: bool
    same: int
    opened: bool
    noted: bool
    mark: Mark | None
    readable: bool
    thumbnail: QPixmap | None


RowLook = SectionLook | GroupRow | ImageLook

_NO_RESULT = ResultLook()


def row_frame(option: QStyleOptionViewItem, ratio: float) -> RowFrame:
    """Where Qt asks for a row on a device of so many screen pixels per pixel."""
    area, state = option.rect, option.state
    return RowFrame(
        area.width(),
        area.height(),
        ratio,
        option.direction,
        option.font.key(),
        selected=bool(state & QStyle.StateFlag.State_Selected),
        hovered=bool(state & QStyle.StateFlag.State_MouseOver),
    )


def result_look(result: ImageResult | None) -> ResultLook:
    """What a row shows of a result, None while there is none."""
    if result is None:
        return _NO_RESULT
    changed = result.status is Status.CHANGED
    if result.quiet is not None:
        ratio = result.ratio if changed else result.quiet.ratio
        return ResultLook(changed, ratio, result.quiet.changed_pixels, traits_of(result))
    return ResultLook(changed, result.ratio, result.changed_pixels or 0, traits_of(result))
