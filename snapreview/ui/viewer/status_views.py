"""Which panes an image gets, and what is said about it: one rule per status. No widgets."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from snapreview.model.image_name import displayable
from snapreview.model.pairing import PlanEntry
from snapreview.model.result import ImageResult, Status
from snapreview.ui.actions.action_words import action_word
from snapreview.ui.language.told_sentences import sentence_text
from snapreview.ui.messages.notice import Notice, NoticeLevel
from snapreview.ui.viewer.result_notices import notices_of_compared
from snapreview.ui.viewer.scene import PaneView
from snapreview.ui.viewer.scenes import plain_scene
from snapreview.ui.viewer.view_mode import ViewMode, pane_of
from snapreview.ui.viewer.views.table import VIEW_MODES


@dataclass(frozen=True, slots=True)
class StatusView:
    """The panes of an image from left to right. `mode` is the view they are of; None where views do not differ."""

    panes: tuple[PaneView, ...]
    notices: tuple[Notice, ...] = ()
    mode: ViewMode | None = None


def possible_modes(entry: PlanEntry, result: ImageResult | None) -> tuple[ViewMode, ...]:
    """The views that can show an image, in the order of the table."""
    return tuple(mode for mode in VIEW_MODES if mode.applies(entry, result))


def impossible_modes(entry: PlanEntry, result: ImageResult | None) -> dict[str, str]:
    """Why each other view cannot, by its identifier."""
    others = (mode for mode in VIEW_MODES if not mode.applies(entry, result))
    return {mode.identifier: mode.why_not(entry, result) for mode in others}


def status_view(entry: PlanEntry, result: ImageResult | None, wanted: ViewMode) -> StatusView:
    """The view of one image: the wanted one if it applies, else the first that does, else what its status asks for.
    `result` is None while the pair waits to be compared.
    """
    possible = possible_modes(entry, result)
    if possible:
        mode = wanted if wanted in possible else possible[0]
        panes = mode.panes(entry, result)
        if result is None:
            return StatusView(
                tuple(replace(pane, empty=QCoreApplication.translate("Views", "Comparing …")) for pane in panes),
                mode=mode,
            )
        said = notices_of_compared(result) if result.compared else _notices_of(result)
        if mode is not wanted:
            said = (_in_its_place(mode, wanted.why_not(entry, result)), *said)
        return StatusView(panes, said, mode)
    return _single_view(entry, result)


def _in_its_place(mode: ViewMode, reason: str) -> Notice:
    text = QCoreApplication.translate("Views", "{reason} The image is shown in another view: {view}.")
    return Notice("info", text.format(reason=reason, view=action_word(mode.name)))


def _single_view(entry: PlanEntry, result: ImageResult | None) -> StatusView:
    if result is None:
        return StatusView(_both_or_either(entry))
    notices = _notices_of(result)
    match result.status:
        case Status.ADDED:
            panes: tuple[PaneView, ...] = (
                pane_of(entry, "head", QCoreApplication.translate("Views", "New in head"), plain_scene),
            )
        case Status.REMOVED:
            panes = (pane_of(entry, "base", QCoreApplication.translate("Views", "Only in base"), plain_scene),)
        case Status.RENAMED:
            panes = _named_pair(entry)
        case Status.SKIPPED:
            panes = (pane_of(entry, "base", QCoreApplication.translate("Views", "Base"), plain_scene),)
        case Status.ERRORED:
            panes = _both_or_either(entry)
        case _:
            panes = (pane_of(entry, "head", QCoreApplication.translate("Views", "Identical files"), plain_scene),)
    return StatusView(panes, notices)


def _notices_of(result: ImageResult) -> tuple[Notice, ...]:
    """What is said of an image whose pixels were not compared."""
    texts: dict[Status, tuple[NoticeLevel, str]] = {
        Status.REMOVED: ("info", QCoreApplication.translate("Views", "Removed: head has no such image.")),
        Status.RENAMED: ("info", QCoreApplication.translate("Views", "Same content under a new name.")),
        Status.SKIPPED: (
            "info",
            QCoreApplication.translate(
                "Views", "Not part of this selective build: head neither uploaded nor removed it."
            ),
        ),
        Status.ERRORED: (
            "error",
            sentence_text(result.message) or QCoreApplication.translate("Views", "This pair could not be compared."),
        ),
    }
    said = texts.get(result.status)
    return (Notice(*said),) if said is not None else ()


def _both_or_either(entry: PlanEntry) -> tuple[PaneView, ...]:
    panes = []
    if entry.base is not None:
        panes.append(pane_of(entry, "base", QCoreApplication.translate("Views", "Base"), plain_scene))
    if entry.head is not None:
        panes.append(pane_of(entry, "head", QCoreApplication.translate("Views", "Head"), plain_scene))
    return tuple(panes)


def _named_pair(entry: PlanEntry) -> tuple[PaneView, ...]:
    """A renamed image lies under each name; its two names say more than its one size."""
    return tuple(
        replace(pane, detail=displayable(snapshot.name))
        for pane, snapshot in zip(_both_or_either(entry), (entry.base, entry.head), strict=True)
        if snapshot is not None
    )
