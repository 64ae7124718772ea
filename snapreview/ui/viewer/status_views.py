"""Which panes an image gets, and what is said about it: one rule per status. No widgets."""

from dataclasses import dataclass, replace
from enum import Enum
from typing import Literal

from snapreview.model.image_name import displayable
from snapreview.model.pairing import Pairing, PlanEntry
from snapreview.model.result import ImageResult, Status
from snapreview.model.size import Size, canvas_of
from snapreview.model.snapshot import Snapshot
from snapreview.settings import ViewMode
from snapreview.ui.messages.notice import Notice, NoticeLevel
from snapreview.ui.viewer.result_notices import notices_of_compared

Side = Literal["base", "head"]


class MaskUse(Enum):
    """What a pane does with the mask."""

    NONE = "none"
    OVERLAY = "overlay"
    ALONE = "alone"


@dataclass(frozen=True, slots=True)
class PaneView:
    """One pane: `title` and `detail` are its caption, `side` tells whose picture it shows. `empty` is the
    sentence in place of a mask that is not there.
    """

    title: str
    detail: str
    side: Side
    mask: MaskUse = MaskUse.NONE
    empty: str = "There are no changed pixels to show."


@dataclass(frozen=True, slots=True)
class StatusView:
    """The panes of an image from left to right; `has_modes` is True where the view modes differ."""

    panes: tuple[PaneView, ...]
    notices: tuple[Notice, ...] = ()
    has_modes: bool = False


def status_view(entry: PlanEntry, result: ImageResult | None, mode: ViewMode) -> StatusView:
    """The view of one image. `result` is None while the pair waits to be compared."""
    if result is None:
        return _waiting(entry, mode)
    if result.compared:
        return StatusView(_panes_of_compared(entry, result, mode), notices_of_compared(result), has_modes=True)
    match result.status:
        case Status.ADDED:
            return StatusView((_pane(entry, "head", "New in head"),))
        case Status.REMOVED:
            return _with_notice((_pane(entry, "base", "Only in base"),), "info", "Removed: head has no such image.")
        case Status.RENAMED:
            return _with_notice(_named_pair(entry), "info", "Same content under a new name.")
        case Status.SKIPPED:
            text = "Not part of this selective build: head neither uploaded nor removed it."
            return _with_notice((_pane(entry, "base", "Base"),), "info", text)
        case Status.ERRORED:
            return _errored(entry, result)
        case _:
            return StatusView((_pane(entry, "head", "Identical files"),))


def canvas_size(entry: PlanEntry, result: ImageResult | None) -> Size:
    """The canvas of an image as far as it is known before anything is decoded, in pixels."""
    before = result.before if result and result.before else entry.base.size if entry.base else Size(0, 0)
    after = result.after if result and result.after else entry.head.size if entry.head else Size(0, 0)
    return canvas_of(before, after)


def _waiting(entry: PlanEntry, mode: ViewMode) -> StatusView:
    if entry.pairing is Pairing.MATCHED:
        panes = tuple(replace(pane, empty="Comparing …") for pane in _panes_of_mode(entry, mode))
        return StatusView(panes, has_modes=True)
    return StatusView(_both_or_either(entry))


def _errored(entry: PlanEntry, result: ImageResult) -> StatusView:
    return _with_notice(_both_or_either(entry), "error", result.message or "This pair could not be compared.")


def _with_notice(panes: tuple[PaneView, ...], level: NoticeLevel, text: str) -> StatusView:
    return StatusView(panes, (Notice(level, text),))


def _panes_of_compared(entry: PlanEntry, result: ImageResult, mode: ViewMode) -> tuple[PaneView, ...]:
    panes = _panes_of_mode(entry, mode)
    if mode == "mask" and result.quiet is not None:
        return tuple(replace(pane, title="Pixels that differ quietly") for pane in panes)
    return panes


def _panes_of_mode(entry: PlanEntry, mode: ViewMode) -> tuple[PaneView, ...]:
    match mode:
        case "side-by-side":
            return (_pane(entry, "base", "Base"), _pane(entry, "head", "Head", MaskUse.OVERLAY))
        case "overlay":
            return (_pane(entry, "head", "Head under the mask", MaskUse.OVERLAY),)
        case "mask":
            return (_pane(entry, "head", "Changed pixels", MaskUse.ALONE),)


def _both_or_either(entry: PlanEntry) -> tuple[PaneView, ...]:
    panes = []
    if entry.base is not None:
        panes.append(_pane(entry, "base", "Base"))
    if entry.head is not None:
        panes.append(_pane(entry, "head", "Head"))
    return tuple(panes)


def _named_pair(entry: PlanEntry) -> tuple[PaneView, ...]:
    """A renamed image lies under each name; its two names say more than its one size."""
    return tuple(
        replace(pane, detail=displayable(snapshot.name))
        for pane, snapshot in zip(_both_or_either(entry), (entry.base, entry.head), strict=True)
        if snapshot is not None
    )


def _pane(entry: PlanEntry, side: Side, title: str, mask: MaskUse = MaskUse.NONE) -> PaneView:
    return PaneView(title, _size_text(entry.base if side == "base" else entry.head), side, mask)


def _size_text(snapshot: Snapshot | None) -> str:
    return str(snapshot.size) if snapshot is not None and snapshot.size.pixels else ""
