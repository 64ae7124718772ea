"""How often and when the rules for accepted changes were used, so that stale ones show."""

import time
from collections.abc import Iterable
from dataclasses import dataclass

from snapreview.model.review.decision import Seen
from snapreview.store.review_database import ReviewDatabase, blob_of

_INSERT = "INSERT OR REPLACE INTO accepted_uses VALUES (?, ?, ?, ?, ?)"
_SELECT = "SELECT identity, COUNT(*), MAX(used_at) FROM accepted_uses GROUP BY identity"


@dataclass(frozen=True, slots=True)
class RuleUse:
    """How many different pairs a rule accepted so far, and when it last did (seconds since 1970, UTC)."""

    count: int
    last_used_at: float


NO_USE = RuleUse(0, 0.0)


class AcceptedUses:
    """Counts the uses of rules for accepted changes. Safe in any thread."""

    def __init__(self, database: ReviewDatabase) -> None:
        self._database = database

    def note(self, uses: Iterable[tuple[str, Seen]]) -> None:
        """Note that rules (by identity) accepted what was seen; the same pair again counts once. Raises StoreError."""
        now = time.time()
        rows = [(identity, blob_of(seen.name), seen.base_hash, seen.head_hash, now) for identity, seen in uses]
        if rows:
            with self._database.writing() as connection:
                connection.executemany(_INSERT, rows)

    def by_rule(self) -> dict[str, RuleUse]:
        """The uses of every rule that was used, by its identity. Raises StoreError."""
        with self._database.reading() as connection:
            return {identity: RuleUse(count, last) for identity, count, last in connection.execute(_SELECT)}
