"""Who has approved which build."""

import time
from dataclasses import dataclass

from snapreview.server.state_file import StateFile

TOKEN_HOLDER = "API token"


@dataclass(frozen=True, slots=True)
class Approval:
    """One approval; `approved_at` in seconds since 1970."""

    approver: str
    approved_at: float


class Approvals:
    """All approvals. Methods raise StoreError."""

    def __init__(self, state: StateFile) -> None:
        self._state = state

    def find(self, build_id: int) -> Approval | None:
        """The approval of a build, if it has one."""
        with self._state.transaction() as connection:
            row = connection.execute(
                "SELECT approver, approved_at FROM approvals WHERE build_id = ?", (build_id,)
            ).fetchone()
        return None if row is None else Approval(*row)

    def approve(self, build_id: int, approver: str) -> bool:
        """Note an approval; False when the build was approved before, which stays as it is."""
        with self._state.transaction() as connection:
            done = connection.execute(
                "INSERT OR IGNORE INTO approvals VALUES (?, ?, ?)", (build_id, approver, time.time())
            )
            return done.rowcount > 0
