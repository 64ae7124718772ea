"""How a build stands: comparison state, type and approval (snapshots API §6)."""

import time
from dataclasses import dataclass
from typing import Any

from snapreview.model.result import Status
from snapreview.server.approvals import Approval
from snapreview.server.build_record import BuildRecord, iso_date
from snapreview.server.comparison_table import ComparisonRow, ComparisonState
from snapreview.server.holdings import Holdings

_TO_BE_APPROVED = (Status.CHANGED, Status.ADDED, Status.REMOVED, Status.RENAMED, Status.ERRORED)


@dataclass(frozen=True, slots=True)
class BuildStatus:
    """Everything about a build that can change after its upload."""

    comparison: ComparisonRow | None
    comparison_state: str | None
    approval: Approval | None

    @property
    def compared(self) -> bool:
        """True when there is a comparison to show."""
        return self.comparison_state == ComparisonState.SUCCESS

    @property
    def comparison_type(self) -> str:
        """`diff`, `waiting_for_base` or `solo`."""
        if self.compared:
            return "diff"
        return "waiting_for_base" if self.comparison_state == "waiting_for_base" else "solo"

    @property
    def approval_status(self) -> str | None:
        """`approved`, `requires_approval` when a comparison shows differences, else None."""
        if self.approval is not None:
            return "approved"
        if self.comparison is None or not self.compared:
            return None
        summary = self.comparison.summary
        return "requires_approval" if any(summary[status] for status in _TO_BE_APPROVED) else None

    @property
    def error_message(self) -> str | None:
        """Why the comparison failed."""
        return self.comparison.message if self.comparison is not None else None

    @property
    def approvers(self) -> list[dict[str, Any]]:
        """Who approved, in the API's shape."""
        if self.approval is None:
            return []
        unknown = {"id": None, "email": None, "username": None, "avatar_url": None}
        stated = {"name": self.approval.approver, "approved_at": iso_date(self.approval.approved_at)}
        return [unknown | stated | {"source": "sentry"}]


def status_of(holdings: Holdings, record: BuildRecord) -> BuildStatus:
    """How a build stands now."""
    row = holdings.comparisons.find(record.id)
    return BuildStatus(row, _state(row, record, holdings.limits.base_wait), holdings.approvals.find(record.id))


def _state(row: ComparisonRow | None, record: BuildRecord, base_wait: float) -> str | None:
    if row is not None:
        return row.state.value
    if record.vcs.base_sha is None:
        return None
    return "waiting_for_base" if time.time() - record.date_added <= base_wait else "no_base_build"
