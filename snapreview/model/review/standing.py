"""Where an image of a comparison stands in its review."""

from enum import StrEnum

from snapreview.model.result import ImageResult, Status
from snapreview.model.review.accepted_change import AcceptedChange
from snapreview.model.review.decision import Decision, Verdict

NEEDS_REVIEW = frozenset({Status.CHANGED, Status.ERRORED, Status.REMOVED, Status.ADDED, Status.RENAMED})
"""The statuses a reader decides on; unchanged and skipped images pass by themselves."""


class Standing(StrEnum):
    """Where an image stands; the value is the code in exports."""

    NOT_NEEDED = "not_needed"
    UNDECIDED = "undecided"
    APPROVED = "approved"
    REJECTED = "rejected"
    ACCEPTED_BY_RULE = "accepted_by_rule"


def standing_of(result: ImageResult, decision: Decision | None, accepted_by: AcceptedChange | None) -> Standing:
    """Where an image stands. A decision of a reader outweighs a rule."""
    if decision is not None and decision.verdict is not Verdict.UNDECIDED:
        return Standing.APPROVED if decision.verdict is Verdict.APPROVED else Standing.REJECTED
    if result.status not in NEEDS_REVIEW:
        return Standing.NOT_NEEDED
    return Standing.UNDECIDED if accepted_by is None else Standing.ACCEPTED_BY_RULE
