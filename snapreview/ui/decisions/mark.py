"""Where images stand, as marks to show and to filter by. Plain Python, no Qt widgets."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from snapreview.model.review.decision import Decision
from snapreview.model.review.standing import Standing
from snapreview.ui.look.theme import Theme


class Mark(StrEnum):
    """Something to filter images by; the value is the name of its icon."""

    UNDECIDED = "mark-undecided"
    APPROVED = "mark-approved"
    REJECTED = "mark-rejected"
    ACCEPTED = "mark-accepted"
    CARRIED = "mark-carried"


_MARKS_OF_STANDING: Mapping[Standing, tuple[Mark, ...]] = {
    Standing.UNDECIDED: (Mark.UNDECIDED,),
    Standing.APPROVED: (Mark.APPROVED,),
    Standing.REJECTED: (Mark.REJECTED,),
    Standing.ACCEPTED_BY_RULE: (Mark.ACCEPTED,),
}


def marks_of(standing: Standing, decision: Decision | None) -> tuple[Mark, ...]:
    """The marks of an image, the one to show first; none where no decision is needed."""
    marks = _MARKS_OF_STANDING.get(standing, ())
    return (*marks, Mark.CARRIED) if marks and decision is not None and decision.carried_over else marks


def mark_word(mark: Mark) -> str:
    """What a mark is called."""
    translate = QCoreApplication.translate
    return {
        Mark.UNDECIDED: translate("Mark", "Undecided"),
        Mark.APPROVED: translate("Mark", "Approved"),
        Mark.REJECTED: translate("Mark", "Rejected"),
        Mark.ACCEPTED: translate("Mark", "Accepted by rule"),
        Mark.CARRIED: translate("Mark", "Carried over"),
    }[mark]


def mark_tip(mark: Mark) -> str:
    """What a mark means."""
    translate = QCoreApplication.translate
    return {
        Mark.UNDECIDED: translate("Mark", "Show only what needs review"),
        Mark.APPROVED: translate("Mark", "Show only what is approved"),
        Mark.REJECTED: translate("Mark", "Show only what is rejected"),
        Mark.ACCEPTED: translate("Mark", "Show only changes that a rule accepts"),
        Mark.CARRIED: translate("Mark", "Show only decisions carried over from another review"),
    }[mark]


def mark_colour(mark: Mark, theme: Theme) -> str:
    """The colour of a mark (#rrggbb); its shape tells the same."""
    return {
        Mark.UNDECIDED: theme.muted_text,
        Mark.APPROVED: theme.success,
        Mark.REJECTED: theme.danger,
        Mark.ACCEPTED: theme.warning,
        Mark.CARRIED: theme.accent,
    }[mark]
