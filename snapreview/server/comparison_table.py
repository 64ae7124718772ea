"""The comparison of each head: its state in the database, its documents on disk."""

import json
import time
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from snapreview.errors import SourceError
from snapreview.export.comparison_export import MANIFEST_NAME
from snapreview.server.layout import Layout
from snapreview.server.state_file import StateFile

BASE_NAME = "base.json"
"""The upload manifest of the base as it was compared: complete, whatever happens to the base's folder."""


class ComparisonState(StrEnum):
    """How far a comparison is; the value is the API's."""

    PENDING = "pending"
    PROCESSING = "processing"
    SUCCESS = "success"
    FAILED = "failed"


UNFINISHED = (ComparisonState.PENDING, ComparisonState.PROCESSING)


@dataclass(frozen=True, slots=True)
class ComparisonRow:
    """The comparison of one head. `summary` counts images by status once it succeeded; `created_at` in seconds."""

    head_id: int
    base_id: int
    state: ComparisonState
    message: str | None
    summary: dict[str, int]
    created_at: float


class ComparisonTable:
    """All comparisons. Methods raise StoreError."""

    def __init__(self, state: StateFile, layout: Layout) -> None:
        self._state = state
        self._layout = layout

    def find(self, head_id: int) -> ComparisonRow | None:
        """The comparison of a head, if there is one."""
        return next(iter(self._select("WHERE head_id = ?", head_id)), None)

    def unfinished(self) -> list[ComparisonRow]:
        """Everything that was begun and not ended, the oldest first."""
        return self._select("WHERE state IN (?, ?) ORDER BY created_at", *UNFINISHED)

    def of_base(self, base_id: int) -> list[ComparisonRow]:
        """The comparisons with this base."""
        return self._select("WHERE base_id = ?", base_id)

    def begin(self, head_id: int, base_id: int) -> ComparisonRow:
        """Note that a head is to be compared with a base; the time of an earlier beginning with it stays."""
        known = self.find(head_id)
        unfinished = known is not None and known.state in UNFINISHED and known.base_id == base_id
        created = known.created_at if known is not None and unfinished else time.time()
        row = ComparisonRow(head_id, base_id, ComparisonState.PENDING, None, {}, created)
        self._save(row)
        return row

    def end(self, row: ComparisonRow, state: ComparisonState, message: str | None = None) -> None:
        """Note another state of a comparison."""
        self._save(ComparisonRow(row.head_id, row.base_id, state, message, row.summary, row.created_at))

    def succeed(self, row: ComparisonRow, summary: dict[str, int]) -> None:
        """Note that a comparison's documents are in place."""
        self._save(ComparisonRow(row.head_id, row.base_id, ComparisonState.SUCCESS, None, summary, row.created_at))

    def forget(self, head_id: int) -> None:
        """The head has no comparison any more."""
        with self._state.transaction() as connection:
            connection.execute("DELETE FROM comparisons WHERE head_id = ?", (head_id,))

    def documents(self, row: ComparisonRow) -> tuple[dict[str, Any], dict[str, Any]]:
        """The comparison manifest and the base's upload manifest. Raises SourceError when they are lost."""
        folder = self._layout.comparison(row.head_id, row.base_id)
        return _read(folder / MANIFEST_NAME), _read(folder / BASE_NAME)

    def _select(self, condition: str, *values: object) -> list[ComparisonRow]:
        columns = "head_id, base_id, state, message, summary, created_at"
        with self._state.transaction() as connection:
            rows = connection.execute(f"SELECT {columns} FROM comparisons {condition}", values).fetchall()
        return [
            ComparisonRow(head, base, ComparisonState(state), message, json.loads(summary), created)
            for head, base, state, message, summary, created in rows
        ]

    def _save(self, row: ComparisonRow) -> None:
        with self._state.transaction() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO comparisons VALUES (?, ?, ?, ?, ?, ?)",
                (row.head_id, row.base_id, row.state, row.message, json.dumps(row.summary), row.created_at),
            )


def _read(path: Path) -> dict[str, Any]:
    try:
        document: dict[str, Any] = json.loads(path.read_bytes())
    except (OSError, ValueError) as error:
        raise SourceError("Comparison manifest not found") from error
    return document
