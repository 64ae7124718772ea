"""Outcomes on their way into the store: what comes in one moment is written together.

A transaction for each outcome takes more time than everything else about keeping it. A program that is killed loses
what waits here and computes it again; so nothing waits for longer than the next outcome takes to come, unless that
comes within a moment, and never more than a handful.
"""

import threading
import time

from snapreview.model.result import PairOutcome
from snapreview.store.outcome_memory import OutcomeKey, OutcomeMemory, OutcomeRow

MOST_WAITING = 8
_MOMENT_SECONDS = 0.02


class OutcomeBatch:
    """Keeps outcomes in a memory, several at a time. Safe in any thread."""

    def __init__(self, memory: OutcomeMemory) -> None:
        self._memory = memory
        self._waiting: list[OutcomeRow] = []
        self._written_at = 0.0
        self._waiting_lock = threading.Lock()
        self._writing_lock = threading.Lock()

    def keep(self, key: OutcomeKey, outcome: PairOutcome) -> None:
        """Keep an outcome whose mask is in the store already: now, when the last writing was more than a moment
        ago, else together with others. Raises StoreError, for those as well.
        """
        row = self._memory.row_of(key, outcome)
        now = time.monotonic()
        with self._waiting_lock:
            self._waiting.append(row)
            if now < self._written_at + _MOMENT_SECONDS and len(self._waiting) < MOST_WAITING:
                return
            self._written_at = now
        self.write()

    def write(self) -> None:
        """Write what waits; afterwards everything that was kept before is in the memory. Raises StoreError."""
        with self._writing_lock:
            with self._waiting_lock:
                rows, self._waiting = self._waiting, []
            if rows:
                self._memory.write(rows)
